"""Compares a drawn map with what matters in it: who, which kind of arrow, which way round."""

from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any

from attrs import field, frozen

from clientkit.map import CustomerMap
from clientkit.practice.naming import readings
from clientkit.words import LANGUAGES, Text

#: So many parties at most are known by their places: all orders are tried.
_FEW = 4
#: An arrow between two parties that are known: from, kind, to.
Arrow = tuple[str, str, str]


@frozen
class WhatMatters:
    """The arrows that a map should have, between parties known by name. Others are welcome.

    `me` is the one of those known whose map it is.

    >>> matters = WhatMatters(
    ...     {"baker": Text(en="the baker", fr="le boulanger"),
    ...      "child": Text(en="the child", fr="l’enfant")},
    ...     [("baker", "deliver", "child")],
    ... )
    >>> from clientkit.map import Deliver, Party
    >>> drawn = CustomerMap([Party("p1", "Baker"), Party("p2", "l’enfant")])
    >>> matters.backwards(drawn.with_link(Deliver("l1", "p2", "p1")).to_document())
    ('baker', 'deliver', 'child')
    """

    parties: Mapping[str, Text]
    arrows: Sequence[Arrow]
    me: str | None = None
    also: Mapping[str, Sequence[str]] = field(factory=dict, kw_only=True)

    def who(self, drawn: CustomerMap) -> dict[str, str]:
        """Which known party each party on a map is, by their ids.

        By name first; and whoever bears a name of the learner's own is known by their place, where
        that makes the map whole.
        """
        found = self.by_name(drawn)
        return found | self._by_place(drawn, found)

    def by_name(self, drawn: CustomerMap) -> dict[str, str]:
        """Which known party each party on a map is by its name. A doubt speaks for the map."""
        labels = [party.label.say() for party in drawn.parties]
        read = readings(labels, self.parties, self.also)
        surely = {reading.means for reading in read if not reading.nearly}
        found = {
            party.id: reading.means
            for party, reading in zip(drawn.parties, read, strict=True)
            if reading.means and not (reading.nearly and reading.means in surely)
        }
        if self.me and drawn.me and self.me not in found.values():
            found.setdefault(drawn.me, self.me)
        for party, reading in zip(drawn.parties, read, strict=True):
            free = [id for id in reading.perhaps if id not in found.values()]
            if party.id not in found and free:
                found[party.id] = free[0]
        return found

    def _by_place(self, drawn: CustomerMap, found: dict[str, str]) -> dict[str, str]:
        free = [id for id in self.parties if id not in found.values()]
        unknown = [party.id for party in drawn.parties if party.id not in found]
        if not free or len(free) > _FEW or not len(free) <= len(unknown) <= 2 * _FEW:
            return {}
        for order in permutations(unknown, len(free)):
            placed = dict(zip(order, free, strict=True))
            if set(self.arrows) <= _between(drawn, found | placed):
                return placed
        return {}

    def drawn(self, answer: Any) -> set[Arrow]:
        """The arrows of an answer between parties that are known."""
        drawn = CustomerMap.from_document(answer)
        return _between(drawn, self.who(drawn))

    def at(self, answer: Any, arrow: Arrow | None) -> list[str]:
        """Where an arrow is on the map that was drawn: links and parties to look at."""
        if arrow is None:
            return []
        drawn = CustomerMap.from_document(answer)
        who = self.who(drawn)
        ends = {id for id, known in who.items() if known in (arrow[0], arrow[2])}
        links = [x.id for x in drawn.links if {x.source, x.target} <= ends]
        return links or [id for id in who if id in ends]

    def missing(self, answer: Any) -> list[Arrow]:
        """The arrows that matter and are not there."""
        there = self.drawn(answer)
        return [arrow for arrow in self.arrows if arrow not in there]

    def complete(self, answer: Any) -> bool:
        """Whether every arrow that matters is there, the right way round and not the other too."""
        return not self.missing(answer) and self.both_ways(answer) is None

    def whole(self, answer: Any) -> bool:
        """Whether it is complete, and most of those who matter are there by their names."""
        return self.complete(answer) and self._well_named(answer)

    def names_of_their_own(self, answer: Any) -> bool:
        """Whether it is complete, but by the places of parties whose names say nothing here."""
        return self.complete(answer) and not self._well_named(answer)

    def _well_named(self, answer: Any) -> bool:
        drawn = CustomerMap.from_document(answer)
        named = set(self.by_name(drawn).values())
        for party, known in self.who(drawn).items():
            if _words(drawn.party(party).label) & self._only_of(known):
                named.add(known)
        return 2 * len(named) >= len(self.parties)

    def _only_of(self, known: str) -> set[str]:
        """The words that only one of those known is called by: “Paris” tells the Paris firm."""
        called = {
            id: _words(name).union(*(_words(Text(other)) for other in self.also.get(id, ())))
            for id, name in self.parties.items()
        }
        return called.pop(known).difference(*called.values())

    def both_ways(self, answer: Any) -> Arrow | None:
        """An arrow that matters, drawn the other way round as well."""
        there = self.drawn(answer)
        return _first(
            (a, kind, b)
            for a, kind, b in self.arrows
            if {(a, kind, b), (b, kind, a)} <= there and (b, kind, a) not in self.arrows
        )

    def backwards(self, answer: Any) -> Arrow | None:
        """An arrow that matters and is only there the wrong way round."""
        there = self.drawn(answer)
        return _first((a, kind, b) for a, kind, b in self.missing(answer) if (b, kind, a) in there)

    def payer_receives(self, answer: Any) -> Arrow | None:
        """A delivery that was drawn to whoever pays, and should go to somebody else."""
        there = self.drawn(answer)
        return _first(
            (a, "deliver", payer)
            for a, kind, _receiver in self.missing(answer)
            for payer, pays, paid in self.arrows
            if (kind, pays, paid) == ("deliver", "pay", a)
            and (a, "deliver", payer) in there
            and (a, "deliver", payer) not in self.arrows
        )

    def passed_along(self, answer: Any) -> Arrow | None:
        """A delivery that goes by way of others, where nothing else is missing."""
        there = self.drawn(answer)
        missing = self.missing(answer)
        handed = {(a, b) for a, kind, b in there if kind == "deliver"}
        along = all(kind == "deliver" and b in _reached(handed, a) for a, kind, b in missing)
        return _first(missing) if along else None

    def cut_short(self, answer: Any) -> Arrow | None:
        """The last arrow before a chain of deliveries, or of payments, stops or jumps."""
        there = self.drawn(answer)
        return _first(
            (a, kind, b)
            for b, kind, _c in self.missing(answer)
            for a, before, to in self.arrows
            if (before, to) == (kind, b) and ((a, kind, b) in there or (a, kind, _c) in there)
        )

    def all_through_me(self, answer: Any) -> bool:
        """Whether every arrow touches oneself, though some that matter do not."""
        drawn = CustomerMap.from_document(answer)
        mine = {id for id, known in self.who(drawn).items() if known == self.me}
        touching = all({link.source, link.target} & mine for link in drawn.links)
        beyond = any(self.me not in (a, b) for a, _kind, b in self.missing(answer))
        return self.me is not None and len(drawn.links) > 1 and touching and beyond


def _between(drawn: CustomerMap, who: Mapping[str, str]) -> set[Arrow]:
    return {
        (who[link.source], link.kind, who[link.target])
        for link in drawn.links
        if link.source in who and link.target in who
    }


def _reached(handed: set[tuple[str, str]], start: str) -> set[str]:
    """Everybody whom something reaches that is handed on from `start`."""
    reached: set[str] = set()
    ahead = {b for a, b in handed if a == start}
    while ahead - reached:
        reached |= ahead
        ahead = {b for a, b in handed if a in reached}
    return reached


def _words(name: Text) -> set[str]:
    from clientkit.many_maps.spelling import words_of

    return {word for lang in LANGUAGES for word in words_of(name.say(lang)) if word != "of"}


def _first(arrows: Any) -> Arrow | None:
    return next(iter(arrows), None)
