"""Answers that are names, typed one after the other, and understood kindly."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import field, frozen

from clientkit.practice.kindly import declines, fold
from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, is_blank, one_of
from clientkit.practice.naming import Reading, readings
from clientkit.words import Text, _

#: What stands between two names; behind a comma, “who …” still speaks of the same one.
_APART = re.compile(
    r"[\n;•()]+|,+(?!\s*(?:who|whom|whose|which|qui|que|dont)\b)|\s/\s|(?:^|\s)\d+\s*[.)]\s+"
)
#: How people join two names; whether it does join them is asked of the names.
_AND = re.compile(
    r"\s+(?:and|et|n|'n'?|an'?|&|\+|plus|ou|or|ainsi que|as well as)\s+", re.IGNORECASE
)


@frozen
class Names(Kind):
    """As many names as one likes. Those of `known` are recognised however they are written.

    A name that may be one of them is asked about; any other is kept as the learner’s own. An
    answer is a list of what was typed; a name that was asked about is ``{"said": …, "means":
    id}``, or None as its meaning when it is another. `also` gives other ways to say a known one.

    >>> who = Names({"nurse": Text(en="the nurses", fr="les infirmières")})
    >>> who.understood(who.read("Infirmier ; the cat"))
    ['nurse']
    """

    known: Mapping[str, Text] = field(factory=dict)
    also: Mapping[str, Sequence[str]] = field(factory=dict, kw_only=True)
    #: A clock that a learner may start, and stop; it never stands in the way of an answer.
    seconds: int | None = field(default=None, kw_only=True)
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True
    typed: ClassVar[bool] = True

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        given = self._apart(given) if isinstance(given, str) else given
        if not isinstance(given, (list, tuple)):
            raise AnswerFault(_("Write names here, one after the other."))
        read: dict[str, Answer] = {}
        for name in given:
            entry = self._entry(name)
            if entry is not None:
                read.setdefault(said_in(entry).casefold(), entry)
        return list(read.values()) or None

    def _apart(self, typed: str) -> list[str]:
        """The names in a text: on lines, behind dashes or numbers, between commas, with “and”."""
        parts = re.split(_APART, typed)
        names = [re.sub(r"^\s*(?:[-*–]+|and|et)\s+", "", part) for part in parts]
        return [name for part in names for name in self._and(part)]

    def _and(self, part: str) -> list[str]:
        """“Pupils and parents” are two, unless that is what one of those known is called."""
        names = re.split(_AND, part)
        if len(names) == 1:
            return names
        (whole,) = readings([part], self.known, self.also)
        each = readings(names, self.known, self.also)
        return names if not whole.means and any(one.means for one in each) else [part]

    def _entry(self, name: Any) -> Answer:
        if isinstance(name, str):
            return " ".join(name.split()) or None
        if not isinstance(name, Mapping) or not isinstance(name.get("said"), str):
            raise AnswerFault(_("Write names here, one after the other."))
        means = name.get("means")
        said = " ".join(name["said"].split())
        return {"said": said, "means": None if means is None else one_of(self.known, means)}

    def readings(self, answer: Answer) -> list[Reading]:
        """How each name of an answer is understood, in its order."""
        return readings(answer or [], self.known, self.also)

    def understood(self, answer: Answer) -> list[str]:
        """The ids of those known that an answer names, each once."""
        return list(dict.fromkeys(r.means for r in self.readings(answer) if r.means))

    def others(self, answer: Answer) -> list[str]:
        """The names in an answer that are none of those known: something to discuss."""
        return [r.said for r in self.readings(answer) if r.means is None and not r.perhaps]

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [self._line(reading, lang) for reading in self.readings(answer)]

    def _line(self, reading: Reading, lang: str | None) -> str:
        if reading.means is None:
            return reading.said
        words = self.known[reading.means].say(lang)
        if fold(words) == fold(reading.said):
            return reading.said
        return _("{said} (understood as: {words})", lang).format(said=reading.said, words=words)

    def different(self, answer: Answer) -> int:
        """How many an answer names, as far as one can tell: “kids” and “pupils” are the same."""
        return len(self.understood(answer)) + len(self.others(answer))

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        declined = all(declines(said_in(entry)) for entry in answer or [])
        return [""] if self.needed and declined else []

    def left_alone(self, answer: Answer) -> bool:
        return all(declines(said_in(entry)) for entry in answer or [])

    def to_settle(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [
            self.question(reading.said, reading.perhaps[0], lang)
            for reading in self.readings(answer)
            if reading.perhaps
        ]

    def question(self, said: str, id: str, lang: str | None = None) -> str:
        """Ask whether a typed name means a known one."""
        return _("“{said}”: did you mean “{words}”?", lang).format(
            said=said, words=self.known[id].say(lang)
        )


@frozen
class RapidList(Names):
    """As many names as one can find while a clock runs, or without it."""

    seconds: int | None = field(default=60, kw_only=True)


def said_in(entry: Answer) -> str:
    """What was typed, in one entry of an answer."""
    return str(entry["said"]) if isinstance(entry, Mapping) else str(entry)
