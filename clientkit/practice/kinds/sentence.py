"""An answer in one's own words."""

from typing import Any, ClassVar

from attrs import field, frozen

from clientkit.practice.kindly import says_nothing
from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, is_blank
from clientkit.words import Text, _, language
from clientkit.words.listing import within_quotation_marks


@frozen
class Sentence(Kind):
    """A sentence or a few words, kept as they were written. `example` shows in the empty field."""

    example: Text | None = None
    long: bool = field(default=False, kw_only=True)
    needed: bool = field(default=True, kw_only=True)
    typed: ClassVar[bool] = True

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        if not isinstance(given, str):
            raise AnswerFault(_("Write words here, between quotation marks."))
        return given.strip()

    def left_alone(self, answer: Answer) -> bool:
        return says_nothing(answer)

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        if not answer:
            return []
        inside = within_quotation_marks(str(answer), language(lang))
        return [_("“{words}”", lang).format(words=inside)]
