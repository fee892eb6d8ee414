"""An answer that is a number, typed as people type numbers."""

import math
from typing import Any

from attrs import field, frozen

from clientkit.practice.kindly import number_in_words
from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, is_blank
from clientkit.words import Text, _
from clientkit.words.number import number as number_said
from clientkit.words.unit import with_unit


@frozen
class Number(Kind):
    """A number between `least` and `most`, with its unit; a comma or a point, figures or words.

    With a `step`, it is chosen on a slider that goes by such steps; typed, it may lie between.

    >>> Number(0, 3).read("deux"), Number(0, 3, whole=False).read("2,5")
    (2, 2.5)
    """

    least: float
    most: float
    unit: Text | None = None
    whole: bool = field(default=True, kw_only=True)
    step: float | None = field(default=None, kw_only=True)
    needed: bool = field(default=True, kw_only=True)

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        number = self._number(given)
        if number is None or not self.least <= number <= self.most:
            raise AnswerFault(
                _("‘{given}’ is not a number from {least} to {most}.").format(
                    given=given, least=self._say(self.least), most=self._say(self.most)
                )
            )
        return int(number) if number == int(number) else number

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        if answer is None:
            return []
        return [with_unit(answer, self.unit, lang, places=6)]

    def _number(self, given: Any) -> float | None:
        if isinstance(given, str):
            in_words = number_in_words(given)
            written = given.strip().replace(",", ".").replace("\u202f", "").replace("\u00a0", "")
            try:
                given = float(written) if in_words is None else in_words
            except ValueError:
                return None
        if isinstance(given, bool) or not isinstance(given, (int, float)):
            return None
        if not math.isfinite(given) or (self.whole and given != int(given)):
            return None
        return given

    def _say(self, number: float, lang: str | None = None) -> str:
        return number_said(number, lang, places=6)
