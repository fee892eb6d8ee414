"""What must be seen of a link at a glance: its line; a sign and a word each, never a colour.

One list for the picture and for the editor. Where somebody has no choice, where there is a danger,
and what nobody has said: these are what a map is read for.
"""

from dataclasses import dataclass

from clientkit.figures import ink
from clientkit.figures.svg import element, number
from clientkit.map import Link, Pay
from clientkit.words import N_, _
from clientkit.words.vocabulary import CHOICES, STATUSES

#: A sign stands in a square of so many pixels, and so far before its word.
SIGN, BEFORE = 12.0, 3.0


@dataclass(frozen=True, slots=True)
class Mark:
    """What a link bears when its attribute `key` says `value`; without a sign, a word only."""

    key: str
    value: str | bool
    sign: str = ""

    def word(self, lang: str) -> str:
        """The word beside the sign."""
        if self.key == "risky":
            return _(_RISKY, lang)
        return (CHOICES if self.key == "choice" else STATUSES).word(str(self.value), lang)


_RISKY = N_("risky")

#: The marks of each kind of link: a lock, a warning, words in a bubble that are crossed out.
MARKS = {
    "deliver": (
        Mark("choice", "captive", "M2.5 5.5h7v5.5h-7zM4 5.5V3.8a2 2 0 0 1 4 0v1.7"),
        Mark("risky", True, "M6 1.3L11.2 10.7H0.8zM6 4.8v2.6M6 9v.2"),
    ),
    "ask": (
        Mark("status", "unspoken", "M1.5 2.2h9v6H6.2L3.6 10.8V8.2H1.5zM11.2 0.8L0.8 11.2"),
        *(Mark("status", status) for status in STATUSES if status != "unspoken"),
    ),
}


def marks(link: Link) -> list[Mark]:
    """The marks that a link bears."""
    return [mark for mark in MARKS.get(link.kind, ()) if getattr(link, mark.key) == mark.value]


def stroke_of(link: Link) -> ink.Stroke:
    """The line and head of a link: broken where what passes along it has no price."""
    unpriced = isinstance(link, Pay) and link.currency != "money"
    return ink.UNPRICED if unpriced else ink.STROKES[link.kind]


def sign(mark: Mark, x: float, y: float) -> str:
    """The sign of a mark, its top left corner at a point."""
    return element(
        "path",
        d=mark.sign,
        transform=f"translate({number(x)} {number(y)})",
        fill=ink.PAPER,
        stroke=ink.TEXT,
        stroke_width=1.3,
        paint_order="normal",
        stroke_linecap="round",
        stroke_linejoin="round",
    )
