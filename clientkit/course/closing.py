"""What stays closed until it is clicked: the answer to a question that one tries first."""

from typing import Any

from clientkit.figures.chart import Chart
from clientkit.words import _, language
from clientkit.words.markup import Markup, markup


class Closed:
    """What a cell shows, behind a line to click; its words stay as they are, to be compared."""

    def __init__(self, shown: Any) -> None:
        self.shown = shown

    def __repr__(self) -> str:
        return repr(self.shown)

    def _repr_html_(self) -> Markup:
        return markup(
            '<details lang="{lang}"><summary style="cursor:pointer"><strong>{click}</strong>'
            "</summary>{inside}</details>",
            lang=language(),
            click=_("Your own answer first; then click here"),
            inside=Markup(_page(self.shown)),
        )


def closed(shown: Any) -> Closed:
    """Show a map, an answer on one, or a chart only once it is clicked, however often the notebook runs.

    >>> import clientkit
    >>> catheter = clientkit.case("catheter")
    >>> hands = clientkit.hand_offs(catheter, "packing", "patient")
    >>> "<details" in closed(clientkit.show_answer(catheter, hands, "en"))._repr_html_()
    True
    """
    return Closed(shown)


def _page(shown: Any) -> str:
    """What a page shows of it."""
    if isinstance(shown, Chart):
        return shown.page
    html: str = shown._repr_mimebundle_()["text/html"]
    return html
