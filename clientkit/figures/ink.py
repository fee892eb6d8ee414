"""What the pictures are drawn with: colours, letters, and the line and head of each kind of link.

Each kind differs from the others in its line and in its head, so that it is told apart in black
and white; the colour only helps. All colours stand out from the paper by 4.5 to 1 or more.

Goods and money run along a solid line, what has no price along a broken one.

Source: Verna Allee, value network maps: tangible exchanges solid, intangible ones dashed.
"""

from dataclasses import dataclass, replace

#: Fonts that share their widths, so that a text is as wide everywhere as it is estimated here.
FONT = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif"

PAPER = "#ffffff"
EDGE = "#d9d5cc"
TEXT = "#23211f"
QUIET = "#5f5a54"
BOX = "#f6f3ec"
BOX_LINE = "#6b655d"
MINE = "#fff3d1"
LIT = "#ffdf7e"

#: How much of it is left of what proves nothing, while something else stands out: it is read too.
PALE_LINE, PALE_TEXT = 0.66, 0.88

NAME, CAPTION, SMALL = 14.0, 12.0, 11.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """How one kind of link is drawn. The head points right, its tip at the origin."""

    colour: str
    width: float
    dashes: str | None
    head: str
    #: Whether the head is filled, only outlined (over paper), or open.
    fill: str
    #: How far the line stops before the tip.
    stop: float
    double: bool = False


STROKES = {
    "deliver": Stroke("#17497a", 2.8, None, "M0 0L-13 -5.5L-13 5.5Z", "full", 11),
    "pay": Stroke("#875500", 1.7, None, "M0 0L-8 -5L-8 5ZM-7 0L-15 -5L-15 5Z", "full", 14),
    "ask": Stroke("#8a2a6f", 2.0, "0.1 4.6", "M-9 -5.5L0 0L-9 5.5", "open", 4),
    "steer": Stroke("#24663f", 1.8, "10 4 2 4", "M0 0L-12 -5.5L-12 5.5Z", "hollow", 12),
    "manage": Stroke("#45454d", 5.0, "13 4", "M0 0L-7 -5.5L-14 0L-7 5.5Z", "full", 13, True),
}

#: A payment in what has no price: recognition, time, data.
UNPRICED = replace(STROKES["pay"], dashes="9 4.5")
