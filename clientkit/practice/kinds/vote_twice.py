"""A vote in two rounds, before a talk and after it: alone, or with the counts of a room."""

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import field, frozen

from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, by_name, is_blank, one_of
from clientkit.practice.kinds.number import Number
from clientkit.words import Text, _

FIRST, SECOND = "first", "second"
#: More people than any room holds.
_EVERYBODY = 10_000


@frozen
class VoteTwice(Kind):
    """Choose one of the options, talk, choose again: where one stands, before and after.

    An answer holds one’s own votes, ``{"first": id, "second": id}``, and, for whoever leads a
    room, how many raised their hands: ``{"room": {"first": {id: n}, "second": {id: n}}}``. A
    round is voted when one of the two is there.

    >>> vote = VoteTwice({"yes": Text(en="yes", fr="oui"), "no": Text(en="no", fr="non")})
    >>> vote.read({"first": "Oui", "second": "no"})
    {'first': 'yes', 'second': 'no'}
    >>> print(*vote.lines(vote.read({"room": {"first": {"oui": 3, "non": 9}}}), "en"))
    The room, first vote: yes 3 (25%), no 9 (75%)
    """

    options: Mapping[str, Text]
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        if not isinstance(given, Mapping) or not set(given) <= {FIRST, SECOND, "room"}:
            raise AnswerFault(
                _("Give your votes by name: “first”, “second”, and “room” for the counts.")
            )
        read: dict[str, Any] = {
            each: one_of(self.options, given[each])
            for each in (FIRST, SECOND)
            if not is_blank(given.get(each))
        }
        room = {} if is_blank(given.get("room")) else self._room(given["room"])
        if room:
            read["room"] = room
        return read or None

    def _room(self, given: Any) -> dict[str, dict[str, int]]:
        if not isinstance(given, Mapping) or not set(given) <= {FIRST, SECOND}:
            raise AnswerFault(_("Give the room’s counts for the “first” vote and the “second”."))
        hands = Number(0, _EVERYBODY)
        counts = {}
        for each in (FIRST, SECOND):
            if is_blank(given.get(each)):
                continue
            read = {id: hands.read(n) for id, n in by_name(self.options, given[each]).items()}
            said = {id: read[id] for id in self.options if read.get(id) is not None}
            if any(said.values()):
                counts[each] = said
        return counts

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        answer = answer or {}
        own = {
            FIRST: _("First vote: {said}", lang),
            SECOND: _("Second vote: {said}", lang),
        }
        room = {
            FIRST: _("The room, first vote: {said}", lang),
            SECOND: _("The room, second vote: {said}", lang),
        }
        counts = answer.get("room", {})
        return [
            *(own[n].format(said=self.options[answer[n]].say(lang)) for n in own if n in answer),
            *(room[n].format(said=self._shares(counts[n], lang)) for n in room if n in counts),
        ]

    def before_and_after(self, answer: Answer) -> tuple[Answer, Answer]:
        return self._round(answer, FIRST), self._round(answer, SECOND)

    def _round(self, answer: Answer, each: str) -> Answer:
        answer = answer or {}
        own = {each: answer[each]} if each in answer else {}
        counts = answer.get("room", {})
        return {**own, **({"room": {each: counts[each]}} if each in counts else {})} or None

    def _shares(self, counts: Mapping[str, int], lang: str | None) -> str:
        everybody = sum(counts.values())
        return ", ".join(
            _("{option} {n} ({share}%)", lang).format(
                option=words.say(lang),
                n=counts.get(id, 0),
                share=round(100 * counts.get(id, 0) / everybody),
            )
            for id, words in self.options.items()
        )

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        answer = answer or {}
        names = {
            FIRST: _("the first vote", lang),
            SECOND: _("the second vote, once you have talked or thought it over", lang),
        }
        voted = {*answer, *answer.get("room", {})}
        return [words for each, words in names.items() if self.needed and each not in voted]
