"""Where each party stands on a tidy sheet: laid out as the pictures, for the sheet’s cards."""

from typing import TYPE_CHECKING

from clientkit.figures.layout import Arrow, Box, place

if TYPE_CHECKING:
    from clientkit.editor.asked import Asked


def tidied(asked: "Asked") -> dict[str, tuple[float, float]]:
    """The centre of each party, for boxes and arrows of the sizes that they have on the sheet.

    >>> from clientkit.editor.asked import Asked
    >>> tidied(Asked({}, "en", {"parties": [["p1", 100, 50]], "links": []}))
    {'p1': (50.0, 25.0)}
    """
    boxes = [Box(*room) for room in asked.given["parties"]]
    return place(boxes, [Arrow(*room) for room in asked.given["links"]])
