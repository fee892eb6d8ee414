"""The drawing as it lies on the sheet, standing still: for where no widget runs.

It travels in every output of an editor and is made each time that a cell shows one. So it is
light and quickly made: parties where somebody placed them, simple arrows, a word on each.
"""

from collections.abc import Iterator
from zlib import crc32

from clientkit.editor.lying import LINE, SAID_LINE, Arrow, Card, arrows
from clientkit.figures import ink
from clientkit.figures.lettering import width
from clientkit.figures.marks import BEFORE, SIGN, Mark, sign, stroke_of
from clientkit.figures.svg import element, number, words
from clientkit.map import CustomerMap
from clientkit.prose.sentences import title_in_line as title

_MARGIN = 24.0
_SMALLEST = 0.6


def still(map: CustomerMap, lang: str, spoken: str) -> str:
    """The map as a small SVG picture, `spoken` in it for who cannot see.

    >>> import clientkit
    >>> still(clientkit.case("consultant"), "en", "Four parties.")[:4]
    '<svg'
    """
    cards = {party.id: Card.of(party, lang, party.id == map.me) for party in map.parties}
    ways = list(arrows(map.links, cards, lang))
    name = f"map-{crc32(repr((map.parties, map.links, spoken)).encode()):08x}"
    # What many have in common is said once.
    body = "".join(_lines(ways, name))
    body += element(
        "g",
        *(_card(card) for card in cards.values()),
        font_size=ink.NAME,
        font_weight="bold",
        text_anchor="middle",
    )
    signs = {mark: f"{name}-{mark.key}" for arrow in ways for mark, _word in arrow.signs}
    body += "".join(
        element("defs", element("g", sign(mark, 0, 0), id=signs[mark])) for mark in signs
    )
    body += element(
        "g",
        *(_said(arrow, signs) for arrow in ways),
        font_size=ink.CAPTION,
        text_anchor="middle",
        stroke=ink.PAPER,
        stroke_width=3,
        paint_order="stroke",
    )
    left, top, right, bottom = _edges([*cards.values(), *ways])
    wide, high = right - left, bottom - top
    drawn = element(
        "svg",
        element("title", words(title(map, lang)), id=f"{name}-title"),
        element("desc", words(spoken), id=f"{name}-desc"),
        element("rect", x=left, y=top, width=wide, height=high, fill=ink.PAPER),
        body,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=" ".join(number(each) for each in (left, top, wide, high)),
        width=wide,
        height=high,
        lang=lang,
        role="img",
        aria_labelledby=f"{name}-title {name}-desc",
        font_family=ink.FONT,
        fill=ink.TEXT,
        style=f"max-width:100%;min-width:{number(wide * _SMALLEST)}px;height:auto",
    )
    # A notebook writes a stroke before each double quotation mark; values hold none of either.
    return drawn.replace('"', "'")


def _card(card: Card) -> str:
    box = element(
        "rect",
        x=card.x - card.w / 2,
        y=card.y - card.h / 2,
        width=card.w,
        height=card.h,
        rx=12,
        fill=ink.MINE if card.mine else ink.BOX,
        stroke=ink.TEXT if card.mine else ink.BOX_LINE,
        stroke_width=2.6 if card.mine else None,
    )
    top = card.y - (len(card.name) - 1) * LINE / 2 + 5
    said = _column(card.name, card.x, top, LINE)
    return element("g", box, said, data_party=card.id)


def _said(arrow: Arrow, signs: dict[Mark, str]) -> str:
    """The words of an arrow, with its signs, which are drawn elsewhere under these names."""
    colour = stroke_of(arrow.link).colour
    verb = words(arrow.heading)
    said = element("text", verb, x=arrow.x, y=arrow.y - 5, fill=colour, font_weight="bold")
    if arrow.detail:
        said += _column(arrow.detail, arrow.x, arrow.y + 14, SAID_LINE)
    for nth, (mark, word) in enumerate(arrow.signs, len(arrow.detail)):
        x, y = (
            arrow.x - (width(word, ink.CAPTION) + SIGN + BEFORE) / 2,
            arrow.y + 14 + nth * SAID_LINE,
        )
        said += element("use", href=f"#{signs[mark]}", x=x, y=y - SIGN + 2)
        said += element("text", words(word), x=arrow.x + (SIGN + BEFORE) / 2, y=y)
    return said


def _lines(drawn: list[Arrow], name: str) -> Iterator[str]:
    """Arrows kind by kind: what all of a kind share is said once."""
    for kind, stroke in {**ink.STROKES, "unpriced": ink.UNPRICED}.items():
        alike = (arrow for arrow in drawn if stroke_of(arrow.link) is stroke)
        ways = "".join(element("path", d=arrow.way) for arrow in alike)
        if not ways:
            continue
        head = f"{name}-{kind}"
        full = stroke.fill == "full"
        tip = element(
            "path",
            d=stroke.head,
            fill={"full": stroke.colour, "hollow": ink.PAPER, "open": "none"}[stroke.fill],
            stroke=None if full else stroke.colour,
            stroke_width=None if full else 1.9,
        )
        yield element(
            "marker",
            tip,
            id=head,
            refX=-stroke.stop,
            orient="auto",
            overflow="visible",
            markerUnits="userSpaceOnUse",
        )
        for colour, wide, mark in _strokes(stroke, f"url(#{head})"):
            yield element(
                "g",
                ways,
                fill="none",
                stroke=colour,
                stroke_width=wide,
                stroke_dasharray=stroke.dashes,
                stroke_linecap="round" if stroke.fill == "open" else None,
                marker_end=mark,
            )


def _strokes(stroke: ink.Stroke, head: str) -> list[tuple[str, float, str | None]]:
    drawn: list[tuple[str, float, str | None]] = [(stroke.colour, stroke.width, head)]
    return [*drawn, (ink.PAPER, stroke.width * 0.4, None)] if stroke.double else drawn


def _column(said: list[str], x: float, y: float, step: float) -> str:
    """Lines of words, one under the other, as one text."""
    if len(said) == 1:
        return element("text", words(said[0]), x=x, y=y)
    below = (element("tspan", words(line), x=x, y=y + nth * step) for nth, line in enumerate(said))
    return element("text", *below)


def _edges(things: list[Card | Arrow]) -> tuple[float, float, float, float]:
    return (
        min(each.x - each.w / 2 for each in things) - _MARGIN,
        min(each.y - each.h / 2 for each in things) - _MARGIN,
        max(each.x + each.w / 2 for each in things) + _MARGIN,
        max(each.y + each.h / 2 for each in things) + _MARGIN,
    )
