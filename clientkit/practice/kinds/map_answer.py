"""An answer that is a customer map, drawn or completed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from attrs import field, frozen

from clientkit.map import CustomerMap, MapFault
from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, is_blank
from clientkit.prose import sentences
from clientkit.words import Text, _


class Sheet(Protocol):
    """A map editor, as a card uses it: the widget that `widget` gives, and the map on it."""

    @property
    def widget(self) -> Any:
        """What stands on the card."""

    def show(self, map: CustomerMap) -> None:
        """Put a map on the sheet."""

    def drawn(self) -> CustomerMap | None:
        """The map as it is drawn now; None while it is no map."""

    def light_up(self, links: Sequence[str], parties: Sequence[str], say: str) -> None:
        """Have these stand out, with a sentence over the sheet; without any, nothing does."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` when a gesture on the sheet has ended."""


def _nobody_drew() -> CustomerMap | None:
    return None


@frozen
class MapAnswer(Kind):
    """A map: drawn on a `sheet` of its own, in the card, from `start`; or `drawn` elsewhere and
    handed in as it stands there. A map without an arrow more than `start` is no answer yet.

    >>> from clientkit.cases import case
    >>> MapAnswer().read(case("catheter"))["format"]
    'clientkit-map'
    """

    drawn: Callable[[], CustomerMap | None] = _nobody_drew
    #: Makes the sheet, in a language; the course has one.
    sheet: Callable[[str], Sheet] | None = field(default=None, kw_only=True)
    start: CustomerMap = field(factory=CustomerMap, kw_only=True)
    needed: bool = field(default=True, kw_only=True)
    #: What the button that takes it says, where several maps are taken into one answer.
    to_take: Text | None = field(default=None, kw_only=True)

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
        blank = set(given.links) <= set(self.start.links)
        return None if blank else given.to_document()

    def map(self, answer: Answer) -> CustomerMap:
        """The map that an answer holds."""
        return self.start if answer is None else CustomerMap.from_document(answer)

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [] if answer is None else sentences(self.map(answer), lang)

    def same(self, one: Answer, other: Answer) -> bool:
        return one is not None and other is not None and _unplaced(one) == _unplaced(other)

    def map_in(self, answer: Answer) -> CustomerMap | None:
        return self.map(answer)


def _unplaced(answer: Answer) -> Answer:
    """A map whoever stands where on the sheet."""
    parties = [{**party, "at": None} for party in answer.get("parties", ())]
    return {**answer, "parties": parties}
