"""A map as one SVG picture, drawn with nothing but the standard library."""

from collections.abc import Iterable, Mapping
from zlib import crc32

from clientkit.figures import ink
from clientkit.figures.layout import Layout, arrange, place
from clientkit.figures.legend import legend
from clientkit.figures.lettering import lines
from clientkit.figures.link_arrow import LinkArrow
from clientkit.figures.party_box import PartyBox
from clientkit.figures.svg import element, number, words
from clientkit.map import CustomerMap
from clientkit.prose import link_sentence, party_sentence, size_in_words
from clientkit.prose.sentences import title_in_line as title
from clientkit.words import _, language

_MARGIN = 18.0
_TITLE = 30.0
_OVER_KEY = 16.0
_LEAST = 420.0
#: A big map is shrunk to the width of the page, but not below this: then one scrolls.
_SMALLEST = 0.6


def picture(
    map: CustomerMap,
    lang: str | None = None,
    highlight: Iterable[str] = (),
    unseen: Iterable[str] = (),
) -> str:
    """The map as an SVG picture, its words in `lang` or in the language that applies here.

    What is delivered runs from left to right; what comes in return runs back. `highlight` holds
    ids of parties and links: what proves an answer stands out, the rest is paler. `unseen` holds
    those whose place is kept free, so that nothing moves when they come: it takes part in the
    layout, and is neither drawn nor told.

    >>> from clientkit.cases import case
    >>> picture(case("catheter"), "en")[:4]
    '<svg'
    """
    lang = language(lang)
    marked = any(link.origin == "source" for link in map.links)
    boxes = PartyBox.all(map, lang)
    arrows = {link.id: LinkArrow.of(link, lang, marked) for link in map.links}
    layout = _laid_out(boxes, arrows)
    room = max(layout.width, _LEAST)

    caption = _caption(map.title.say(lang), room) if map.title else ""
    top = _MARGIN + (_TITLE if caption else 0.0)
    aside = _MARGIN + (room - layout.width) / 2
    whole, map = map, _seen(map, frozenset(unseen))
    drawn = _links(map, layout, arrows, lang, frozenset(highlight))
    drawn += _parties(map, layout, boxes, lang, frozenset(highlight))
    key, key_height = legend(whole, marked, room, lang)
    key_top = top + layout.height + (_OVER_KEY if layout.places else 0.0)
    body = caption + element("g", drawn, transform=_shift(aside, top), font_size=ink.CAPTION)
    body += element(
        "g", key, transform=_shift(_MARGIN, key_top), font_size=ink.SMALL, fill=ink.QUIET
    )
    return _framed(map, body, room + 2 * _MARGIN, key_top + key_height + _MARGIN / 2, lang)


def places(map: CustomerMap) -> dict[str, tuple[float, float]]:
    """Where each party would stand if nobody placed it: its centre, in pixels of the sheet.

    >>> from clientkit.cases import case
    >>> sorted(places(case("consultant")))
    ['cci', 'consultant', 'firm', 'sme']
    """
    lang = language()
    boxes = [each.box for each in PartyBox.all(map, lang).values()]
    arrows = [LinkArrow.of(link, lang, False).arrow for link in map.links]
    return place(boxes, arrows)


def _laid_out(boxes: Mapping[str, PartyBox], arrows: Mapping[str, LinkArrow]) -> Layout:
    """From left to right, wherever somebody drew the parties: no arrow passes behind a box."""
    return arrange([box.box for box in boxes.values()], [arrow.arrow for arrow in arrows.values()])


def _links(
    map: CustomerMap,
    layout: Layout,
    arrows: Mapping[str, LinkArrow],
    lang: str,
    lit: frozenset[str],
) -> str:
    # What is lit is drawn last, and so lies over the rest.
    order = sorted(map.links, key=lambda link: (link.id in lit, link.id))
    return "".join(
        arrows[link.id].drawn(
            layout.routes[link.id], link_sentence(map, link, lang), _light(link.id, lit)
        )
        for link in order
    )


def _parties(
    map: CustomerMap, layout: Layout, boxes: Mapping[str, PartyBox], lang: str, lit: frozenset[str]
) -> str:
    on_it = {party.id for party in map.parties}
    return "".join(
        boxes[id].drawn(at, party_sentence(map, id, lang), _light(id, lit))
        for id, at in layout.places.items()
        if id in on_it
    )


def _seen(map: CustomerMap, unseen: frozenset[str]) -> CustomerMap:
    for link in map.links:
        if link.id in unseen:
            map = map.without_link(link.id)
    for party in map.parties:
        if party.id in unseen:
            map = map.without_party(party.id)
    return map


def _light(id: str, lit: frozenset[str]) -> bool | None:
    return id in lit if lit else None


def _caption(said: str, room: float) -> str:
    (said,) = lines(said, 16, room, 1, bold=True) or [""]
    return element(
        "text", words(said), x=_MARGIN, y=_MARGIN + 15, font_size=16, font_weight="bold"
    )


def _framed(map: CustomerMap, body: str, width: float, height: float, lang: str) -> str:
    """The whole SVG: paper, names for who cannot see it, then what is drawn."""
    paper = element(
        "rect",
        x=0.5,
        y=0.5,
        width=width - 1,
        height=height - 1,
        rx=8,
        fill=ink.PAPER,
        stroke=ink.EDGE,
    )
    named = words(title(map, lang))
    desc = words(_summary(map, lang))
    # Unique on its page, and the same whenever the same picture is drawn again.
    id = f"map-{crc32((named + desc + body).encode()):08x}"
    return element(
        "svg",
        element("title", named, id=f"{id}-title"),
        element("desc", desc, id=f"{id}-desc"),
        paper,
        body,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {number(width)} {number(height)}",
        width=width,
        height=height,
        lang=lang,
        role="img",
        aria_labelledby=f"{id}-title {id}-desc",
        font_family=ink.FONT,
        fill=ink.TEXT,
        style=f"max-width:100%;min-width:{number(width * _SMALLEST)}px;height:auto",
    )


def _summary(map: CustomerMap, lang: str) -> str:
    return _("A customer map: {parties}, {links}.", lang).format(**size_in_words(map, lang))


def _shift(x: float, y: float) -> str:
    return f"translate({number(x)} {number(y)})"
