"""Answers that are chosen: one, several, a vote, and speakers matched with answers."""

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import field, frozen

from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, by_name, is_blank, one_of
from clientkit.words import Text, _


@frozen
class Choose(Kind):
    """Choose one of the options, or with `several` as many as one likes.

    >>> Choose({"yes": Text(en="yes", fr="oui"), "no": Text(en="no", fr="non")}).read("Oui")
    'yes'
    """

    options: Mapping[str, Text]
    several: bool = field(default=False, kw_only=True)
    needed: bool = field(default=True, kw_only=True)

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        if not self.several:
            return one_of(self.options, given)
        given = [given] if isinstance(given, str) else given
        if not isinstance(given, (list, tuple, set, frozenset)):
            raise AnswerFault(_("‘{given}’ is not a list of choices.").format(given=given))
        chosen = {one_of(self.options, choice) for choice in given}
        return [id for id in self.options if id in chosen]

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        chosen = [] if answer is None else answer if self.several else [answer]
        return [", ".join(self.options[id].say(lang) for id in chosen)] if chosen else []


class Vote(Choose):
    """Choose one of the options where none is the right one: what counts is where one stands."""


@frozen
class Match(Kind):
    """Give each on the left one of those on the right."""

    left: Mapping[str, Text]
    right: Mapping[str, Text]
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        pairs = {
            who: one_of(self.right, what)
            for who, what in by_name(self.left, given).items()
            if not is_blank(what)
        }
        return {id: pairs[id] for id in self.left if id in pairs} or None

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [
            f"{self.left[id].say(lang)} → {self.right[what].say(lang)}"
            for id, what in (answer or {}).items()
        ]

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [words.say(lang) for id, words in self.left.items() if id not in (answer or {})]

    def parts_of(self, solution: Any) -> list[tuple[Text, Any]]:
        return [(self.left[id], {id: what}) for id, what in solution.items()]
