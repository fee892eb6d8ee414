"""Under the picture: what its lines and signs mean. Only what the picture uses is listed."""

from collections.abc import Collection

from clientkit.figures import ink
from clientkit.figures.captions import word
from clientkit.figures.layout import Route, Step
from clientkit.figures.lettering import width
from clientkit.figures.link_arrow import head, line, path
from clientkit.figures.marks import stroke_of
from clientkit.figures.party_box import icon
from clientkit.figures.svg import element, words
from clientkit.map import CustomerMap
from clientkit.words import _
from clientkit.words.vocabulary import LINK_KINDS, PARTY_KINDS

_SAMPLE, _SIGN = 46.0, 16.0
_BETWEEN, _ROW = 20.0, 22.0


def legend(map: CustomerMap, marked: bool, room: float, lang: str) -> tuple[str, float]:
    """The legend as SVG, from the origin downwards, and its height."""
    entries = _entries(map, marked, lang)
    drawn, x, y = [], 0.0, 0.0
    for sign, sample, said in entries:
        wide = sample + 6 + width(said, ink.SMALL)
        if x and x + wide > room:
            x, y = 0.0, y + _ROW
        drawn.append(
            element(
                "g",
                sign,
                element("text", words(said), x=sample + 6, y=4),
                transform=f"translate({x:.0f} {y + _ROW / 2:.0f})",
            )
        )
        x += wide + _BETWEEN
    return "".join(drawn), (y + _ROW if entries else 0.0)


def _entries(map: CustomerMap, marked: bool, lang: str) -> list[tuple[str, float, str]]:
    kinds = {link.kind for link in map.links}
    found = [
        (_sample(ink.STROKES[kind]), _SAMPLE, word(kind, lang))
        for kind in LINK_KINDS
        if kind in kinds
    ]
    if any(stroke_of(link) is ink.UNPRICED for link in map.links):
        found.append((_sample(ink.UNPRICED), _SAMPLE, _("pays in what has no price", lang)))
    if marked:
        plus = element("text", "+", x=2, y=4, font_size=ink.NAME, font_weight="bold")
        found.append((plus, 8.0, _("added by us, not in the text", lang)))
    found += [
        (icon(kind, 0, -_SIGN / 2, _SIGN), _SIGN - 2, PARTY_KINDS.word(kind, lang))
        for kind in _in_order(PARTY_KINDS, {party.kind for party in map.parties})
    ]
    if map.me is not None:
        found.append((_mine(), 18.0, _("whose customers we look for", lang)))
    return found


def _in_order(known: Collection[str], used: set[str]) -> list[str]:
    return [each for each in known if each in used]


def _sample(stroke: ink.Stroke) -> str:
    sample = Route((0.0, 0.0), (Step((_SAMPLE, 0.0)),), (0.0, 0.0))
    return line(path(sample, stroke.stop), stroke, stroke.width) + head(sample, stroke)


def _mine() -> str:
    return element(
        "rect",
        x=0,
        y=-7,
        width=18,
        height=14,
        rx=4,
        fill=ink.MINE,
        stroke=ink.TEXT,
        stroke_width=2,
    )
