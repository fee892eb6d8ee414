"""An answer that is a customer map, drawn or completed."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen

from clientkit.map import CustomerMap, MapFault
from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, is_blank
from clientkit.prose import sentences
from clientkit.words import _


def _nobody_drew() -> CustomerMap | None:
    return None


@frozen
class MapAnswer(Kind):
    """A map, handed in as it is `drawn` now. A map without a single arrow is no answer yet.

    >>> from clientkit.cases import case
    >>> MapAnswer().read(case("catheter"))["format"]
    'clientkit-map'
    """

    drawn: Callable[[], CustomerMap | None] = _nobody_drew
    needed: bool = field(default=True, kw_only=True)

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        if isinstance(given, Mapping):
            try:
                given = CustomerMap.from_document(dict(given))
            except MapFault as fault:
                raise AnswerFault(str(fault)) from fault
        if not isinstance(given, CustomerMap):
            raise AnswerFault(_("Give a customer map here, such as the one that you drew."))
        return given.to_document() if given.links else None

    def map(self, answer: Answer) -> CustomerMap:
        """The map that an answer holds."""
        return CustomerMap.from_document(answer or {"format": "clientkit-map", "version": 1})

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [] if answer is None else sentences(self.map(answer), lang)
