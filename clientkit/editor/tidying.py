"""Where each party stands on a tidy sheet: laid out as the pictures, for the sheet’s cards."""

from typing import TYPE_CHECKING

from clientkit.figures.layout import Arrow, Box, place

if TYPE_CHECKING:
    from clientkit.editor.asked import Asked


def tidied(asked: "Asked") -> dict[str, tuple[float, float]]:
    """The centre of each party, for boxes and arrows of the sizes that they have on the sheet.

    >>> from clientkit.editor.asked import Asked
    >>> box = {"id": "p1", "width": 100, "height": 50}
    >>> tidied(Asked({}, "en", {"boxes": [box], "arrows": []}))
    {'p1': (50.0, 25.0)}
    """
    boxes = [Box(**box) for box in asked.given["boxes"]]
    return place(boxes, [Arrow(**arrow) for arrow in asked.given["arrows"]])
