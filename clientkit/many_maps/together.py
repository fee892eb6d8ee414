"""Many people's maps laid one over the other: who names whom, who was named by one alone."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import attrs

from clientkit.many_maps.doubts import Doubt
from clientkit.many_maps.matching import Matched, match
from clientkit.many_maps.merging import Merged, merge, named
from clientkit.many_maps.people import Person, people
from clientkit.map import CustomerMap
from clientkit.words import Text, _, ngettext
from clientkit.words.listing import listing


@attrs.frozen
class Match:
    """A party that people wrote in several ways, taken for one."""

    party: str
    #: Each spelling as somebody wrote it, and how many people did.
    spellings: tuple[tuple[Text, int], ...]

    def sentence(self, lang: str | None = None) -> str:
        """The spellings that were taken for one party."""
        said = [
            ngettext("‘{name}’ ({n} person)", "‘{name}’ ({n} people)", n, lang).format(
                name=name.say(lang), n=n
            )
            for name, n in self.spellings
        ]
        return _("Taken for one: {names}.", lang).format(names=listing(said, lang))


@attrs.frozen
class Proposal:
    """Two parties of the merged map that may be one; somebody has to say so."""

    one: str
    other: str
    names: tuple[Text, Text]
    #: How near the names are, from 0 to 100.
    score: int
    reason: str

    def sentence(self, lang: str | None = None) -> str:
        """The question to put to the room."""
        one, other = (name.say(lang) for name in self.names)
        return _("‘{one}’ and ‘{other}’: the same? ({reason}; {score} of 100)", lang).format(
            one=one, other=other, reason=_(self.reason, lang), score=self.score
        )


@attrs.frozen(repr=False)
class Overlay:
    """Several people's maps as one `map`, with what was matched and what is only proposed.

    On the map every person is a viewpoint, so that it answers the questions that any map answers;
    `named_by` and `drawn_by` give, by id, the places in `people` of those who named a party and
    drew an arrow.
    """

    people: tuple[Person, ...]
    map: CustomerMap
    named_by: Mapping[str, tuple[int, ...]]
    drawn_by: Mapping[str, tuple[int, ...]]
    matches: tuple[Match, ...]
    proposals: tuple[Proposal, ...]

    def __repr__(self) -> str:
        return f"<Overlay: {len(self.people)} people, {len(self.map.parties)} parties>"


def overlay(
    maps: Iterable[CustomerMap] | Mapping[str, CustomerMap],
    *,
    functions: Mapping[str, str] | None = None,
    same: Iterable[tuple[str, str]] = (),
) -> Overlay:
    """What do several people's maps of one workplace say together?

    `maps` are given by the name of the person who drew each, or plainly: a map's title is then
    its author's name, and a map that is there twice counts once. `functions` says what each
    person does (sales, workshop…); a map may say so itself, under the key ``function``. `same`
    are pairs of names that the room said to mean one party, after reading the proposals.

    Parties are matched by name, without regard to case, accents, articles, plural and gender;
    through a small table of French and English words of the field; and through typing slips
    that leave no doubt. A doubtful match is proposed, never made; what one person has twice on
    one map is never one party. The order of the maps changes nothing.

    >>> from clientkit.map import CustomerMap, Party
    >>> ana = CustomerMap([Party("p1", "les clients finaux"), Party("p2", "mon chef")])
    >>> bob = CustomerMap([Party("a", "final customer"), Party("b", "Compta")])
    >>> both = overlay({"Ana": ana, "Bob": bob})
    >>> both
    <Overlay: 2 people, 3 parties>
    >>> both.named_by["final-customer"]
    (0, 1)
    """
    drawers = people(maps, functions)
    names = [
        {party.id: named(n, who, party) for party in who.map.parties}
        for n, who in enumerate(drawers)
    ]
    matched = match(chain.from_iterable(each.values() for each in names), same)
    merged = merge(drawers, names, matched)
    labels = {party.id: party.label for party in merged.map.parties}
    return Overlay(
        drawers,
        merged.map,
        merged.named_by,
        merged.drawn_by,
        _matches(matched, merged),
        tuple(_proposal(doubt, merged.ids, labels) for doubt in matched.doubts),
    )


def _matches(matched: Matched, merged: Merged) -> tuple[Match, ...]:
    several = [n for n, group in enumerate(matched.groups) if len(group) > 1]
    found = [
        Match(merged.ids[n], tuple((s.label, len(s.people)) for s in matched.groups[n]))
        for n in several
    ]
    return tuple(sorted(found, key=lambda match: match.party))


def _proposal(doubt: Doubt, ids: Sequence[str], labels: Mapping[str, Text]) -> Proposal:
    one, other = sorted((ids[doubt.one], ids[doubt.other]))
    return Proposal(one, other, (labels[one], labels[other]), doubt.score, doubt.reason)
