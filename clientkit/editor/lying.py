"""Where parties, arrows and their words lie on the still picture of a drawing."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from clientkit.figures import ink
from clientkit.figures.captions import detail, heading
from clientkit.figures.lettering import lines, width
from clientkit.figures.marks import Mark, marks, stroke_of
from clientkit.figures.svg import number
from clientkit.map import Link, Party

LINE, SAID_LINE = 18.0, 14.0
_ROOM, _LINES = 128.0, 4
_SAID_ROOM, _SAID_LINES = 98.0, 3
_GAP, _SQUARE = 4.0, 12.0
#: Parts of an arrow's way at which its words may stand, the middle first.
_ALONG = [0.5 + side * nth * 0.055 for nth in range(8) for side in (-1, 1)[: nth + 1]]

_Point = tuple[float, float]
_Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Card:
    """A party at its place."""

    x: float
    y: float
    w: float
    h: float
    name: list[str]
    id: str
    mine: bool

    @classmethod
    def of(cls, party: Party, lang: str, mine: bool) -> "Card":
        """The card of a party, its name in one language."""
        name = lines(party.name(lang), ink.NAME, _ROOM, _LINES, bold=True)
        wide = max((width(line, ink.NAME, bold=True) for line in name), default=0.0) + 34
        x, y = party.at or (0.0, 0.0)
        return cls(x, y, max(104.0, wide), max(50.0, len(name) * LINE + 26), name, party.id, mine)

    def rim(self, x: float, y: float, gap: float) -> tuple[float, float]:
        """The point of the rim that one meets on the way from the centre to a place."""
        dx, dy = x - self.x, y - self.y
        part = min((self.w / 2 + gap) / (abs(dx) or 1e-9), (self.h / 2 + gap) / (abs(dy) or 1e-9))
        return self.x + dx * part, self.y + dy * part


@dataclass(frozen=True, slots=True)
class Arrow:
    """A link on its way, and what stands at its middle, `x` and `y`."""

    link: Link
    way: str
    x: float
    y: float
    heading: str
    detail: list[str]
    signs: list[tuple[Mark, str]]

    @property
    def w(self) -> float:
        """How wide its words are, at most."""
        return max(_SAID_ROOM, width(self.heading, ink.CAPTION, bold=True)) + 8

    @property
    def h(self) -> float:
        """How high its words are."""
        return 2 * (20 + SAID_LINE * (len(self.detail) + len(self.signs)))


def arrows(links: Iterable[Link], cards: dict[str, Card], lang: str) -> Iterator[Arrow]:
    """Every link on its way, its words where they cover least."""
    taken: set[_Cell] = set()
    for card in cards.values():
        taken.update(_cells(card.x, card.y, card.w, card.h))
    pairs: dict[frozenset[str], list[Arrow]] = {}
    for link in links:
        said = lines(detail(link, lang), ink.CAPTION, _SAID_ROOM, _SAID_LINES)
        signs = [(mark, mark.word(lang)) for mark in marks(link) if mark.sign]
        drawn = Arrow(link, "", 0.0, 0.0, heading(link, lang), said, signs)
        pairs.setdefault(frozenset((link.source, link.target)), []).append(drawn)
    for pair in pairs.values():
        a, b = cards[pair[0].link.source], cards[pair[0].link.target]
        upright = abs(b.y - a.y) / (math.hypot(b.x - a.x, b.y - a.y) or 1.0)
        lanes = _side_by_side([each.h / 2 + 26 * upright for each in pair])
        for nth, (each, lane) in enumerate(zip(pair, lanes, strict=True)):
            stop = stroke_of(each.link).stop
            if a is b:
                way, places = _loop(a, nth)
            elif each.link.source == a.id:
                way, places = _bow(a, b, lane, stop)
            else:
                way, places = _bow(b, a, -lane, stop)
            x, y = _free(each, places, taken)
            yield replace(each, way=way, x=x, y=y)


def _side_by_side(widths: list[float]) -> list[float]:
    """Where the middles of lanes of these widths lie, from the middle of all."""
    edges = list(accumulate(widths, initial=-sum(widths) / 2))
    return [edge + width / 2 for edge, width in zip(edges, widths, strict=False)]


def _free(arrow: Arrow, places: Iterable[_Point], taken: set[_Cell]) -> _Point:
    """Where on its way an arrow's words cover least of what stands there."""
    below = arrow.h / 2 - 20
    said = [arrow.heading, *arrow.detail, *(f"+++{word}" for _mark, word in arrow.signs)]
    wide = max(width(each, ink.CAPTION, bold=True) for each in said)
    tried: list[tuple[int, int, _Point, list[_Cell]]] = []
    for x, y in places:
        cells = _cells(x, y + below / 2 - 6, wide, 16 + below)
        if taken.isdisjoint(cells):
            taken.update(cells)
            return x, y
        tried.append((len(taken.intersection(cells)), len(tried), (x, y), cells))
    _met, _nth, place, cells = min(tried)
    taken.update(cells)
    return place


def _cells(x: float, y: float, w: float, h: float) -> list[_Cell]:
    """The squares of the sheet that a box touches."""
    across = range(int((x - w / 2) // _SQUARE), int((x + w / 2) // _SQUARE) + 1)
    down = range(int((y - h / 2) // _SQUARE), int((y + h / 2) // _SQUARE) + 1)
    return [(column, row) for column in across for row in down]


def _bow(a: Card, b: Card, bend: float, stop: float) -> tuple[str, Iterator[_Point]]:
    """An arrow whose middle lies `bend` to the side; it ends `stop` before its tip."""
    dx, dy = b.x - a.x, b.y - a.y
    far = math.hypot(dx, dy) or 1.0
    cx = (a.x + b.x) / 2 - dy / far * bend * 2
    cy = (a.y + b.y) / 2 + dx / far * bend * 2
    (sx, sy), (tx, ty) = a.rim(cx, cy, _GAP), b.rim(cx, cy, _GAP)
    away = math.hypot(tx - cx, ty - cy) or 1.0
    ex, ey = tx - (tx - cx) / away * stop, ty - (ty - cy) / away * stop
    turn = f"Q{number(cx)} {number(cy)} " if bend else "L"
    way = f"M{number(sx)} {number(sy)}{turn}{number(ex)} {number(ey)}"
    along = (
        (u * u * sx + 2 * t * u * cx + t * t * tx, u * u * sy + 2 * t * u * cy + t * t * ty)
        for t in _ALONG
        for u in (1 - t,)
    )
    return way, along


def _loop(card: Card, nth: int) -> tuple[str, Iterator[_Point]]:
    """An arrow to oneself, over the right shoulder."""
    out = 46.0 + 26 * nth
    right, top = card.x + card.w / 2, card.y - card.h / 2
    curve = (
        right - 26,
        top - 4,
        right - 22,
        top - out,
        right + out,
        top - 6,
        right + 12,
        top + 14,
    )
    sx, sy, *rest = map(number, curve)
    return f"M{sx} {sy}C{' '.join(rest)}", iter([(right + out / 3, top - out / 2)])
