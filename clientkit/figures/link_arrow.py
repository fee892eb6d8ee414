"""A link on the sheet: a line of its kind, a head, and what passes along it in words."""

import math
from dataclasses import dataclass
from itertools import pairwise

from clientkit.figures import ink
from clientkit.figures.captions import detail, heading
from clientkit.figures.layout import Arrow, Point, Route
from clientkit.figures.lettering import lines, width
from clientkit.figures.marks import BEFORE, SIGN, Mark, marks, sign, stroke_of
from clientkit.figures.svg import element, number, words
from clientkit.map import Link

_ROOM = 98.0
_LINES, _LINE = 4, 14.0
_ABOVE, _BELOW = 5.0, 13.0

#: How much each kind of link says about what stands left and what stands right, and whether it
#: runs back: what is delivered runs to the right, what comes in return runs to the left.
PULLS = {
    "deliver": (6.0, False),
    "pay": (2.0, True),
    "ask": (1.5, True),
    "steer": (1.0, True),
    "manage": (1.0, True),
}


@dataclass(frozen=True, slots=True)
class LinkArrow:
    """A link with its words cut into lines; `plus` where it is ours among the text's."""

    link: Link
    heading: str
    detail: list[str]
    plus: bool
    signs: list[tuple[Mark, str]]

    @classmethod
    def of(cls, link: Link, lang: str, marked: bool) -> "LinkArrow":
        """The arrow of a link; where the map is `marked`, what we added bears a plus."""
        plus = marked and link.origin == "added"
        said = heading(link, lang)
        under = lines(detail(link, lang), ink.CAPTION, _ROOM, _LINES)
        signs = [(mark, mark.word(lang)) for mark in marks(link) if mark.sign]
        return cls(link, f"+ {said}" if plus else said, under, plus, signs)

    @property
    def arrow(self) -> Arrow:
        """The room that its label takes, and how it pulls."""
        wide = [width(self.heading, ink.CAPTION, bold=True)]
        wide += [width(line, ink.CAPTION) for line in self.detail]
        wide += [width(word, ink.CAPTION) + SIGN + BEFORE for _mark, word in self.signs]
        weight, back = PULLS[self.link.kind]
        return Arrow(
            self.link.id,
            self.link.source,
            self.link.target,
            width=max(wide) + 8,
            above=_ABOVE + 12,
            below=4 + _LINE * (len(self.detail) + len(self.signs)),
            weight=weight,
            back=back,
        )

    def drawn(self, route: Route, sentence: str, lit: bool | None) -> str:
        """The arrow on its route; `lit` when it proves an answer, None when nothing is proved."""
        stroke = stroke_of(self.link)
        thick = stroke.width * (1.5 if lit else 0.75 if self.plus else 1.0)
        drawn = line(path(route, stroke.stop), stroke, thick)
        drawn += head(route, stroke, 1.25 if lit else 1.0)
        if lit:
            drawn = _line(path(route, 2), ink.LIT, thick + 9, None, stroke_linecap="round") + drawn
        label = self._label(route, stroke, lit)
        if lit is False:
            drawn = element("g", drawn, opacity=ink.PALE_LINE)
            label = element("g", label, opacity=ink.PALE_TEXT)
        return element(
            "g", element("title", words(sentence)), drawn, label, data_link=self.link.id
        )

    def _label(self, route: Route, stroke: ink.Stroke, lit: bool | None) -> str:
        x, y = route.label
        away = max(0.0, stroke.width / 2 - 1.25) + (2.5 if lit else 0.0)
        over = y - _ABOVE - away
        under = y + (_BELOW if not route.beside else _BELOW - 3) + away
        said = element(
            "tspan", words(self.heading), x=x, y=over, fill=stroke.colour, font_weight="bold"
        )
        for i, text in enumerate(self.detail):
            said += element("tspan", words(text), x=x, y=under + i * _LINE)
        signs = ""
        for i, (mark, word) in enumerate(self.signs, len(self.detail)):
            wide = SIGN + BEFORE
            left = x if route.beside else x - (width(word, ink.CAPTION) + wide) / 2
            start = left + wide if route.beside else x + wide / 2
            said += element("tspan", words(word), x=start, y=under + i * _LINE)
            signs += sign(mark, left, under + i * _LINE - SIGN + 2)
        return element("g", signs) * bool(signs) + element(
            "text",
            said,
            text_anchor="start" if route.beside else "middle",
            font_weight="bold" if lit else None,
            stroke=ink.PAPER,
            stroke_width=3,
            paint_order="stroke",
        )


def path(route: Route, stop: float) -> str:
    """The route as path data, ending `stop` before its tip."""
    before, tip = _before_tip(route), route.steps[-1].end
    length = math.dist(before, tip)
    part = max(0.0, 1 - stop / length) if length else 0.0
    end = (before[0] + (tip[0] - before[0]) * part, before[1] + (tip[1] - before[1]) * part)
    here, said = route.start, [f"M{_point(route.start)}"]
    for step, following in pairwise(route.steps):
        if step.controls:
            said.append("C" + " ".join(map(_point, (*step.controls, step.end))))
        elif following.controls or not _level(here, step.end, following.end):
            said.append(f"L{_point(step.end)}")
        here = step.end
    return "".join([*said, f"L{_point(end)}"])


def _level(*points: Point) -> bool:
    """Whether a line through these points needs only its ends."""
    return max(y for _, y in points) - min(y for _, y in points) < 0.05


def line(d: str, stroke: ink.Stroke, thick: float) -> str:
    """A line of one kind: dashed, dotted, double."""
    cap = "round" if stroke.fill == "open" else None
    drawn = _line(d, stroke.colour, thick, stroke.dashes, stroke_linecap=cap)
    return drawn + _line(d, ink.PAPER, thick * 0.4, None) if stroke.double else drawn


def head(route: Route, stroke: ink.Stroke, scale: float = 1.0) -> str:
    """The head of one kind, its tip at the end of the route."""
    (x0, y0), (x, y) = _before_tip(route), route.steps[-1].end
    angle = math.degrees(math.atan2(y - y0, x - x0))
    turned = f" rotate({number(angle)})" if abs(angle) > 0.05 else ""
    larger = f" scale({scale:g})" if scale != 1 else ""
    return element(
        "path",
        d=stroke.head,
        transform=f"translate({number(x)} {number(y)}){turned}{larger}",
        fill={"full": stroke.colour, "hollow": ink.PAPER, "open": "none"}[stroke.fill],
        stroke=None if stroke.fill == "full" else stroke.colour,
        stroke_width=None if stroke.fill == "full" else 1.9,
        stroke_linejoin="round",
        stroke_linecap="round" if stroke.fill == "open" else None,
    )


def _line(d: str, colour: str, thick: float, dashes: str | None, **more: str | None) -> str:
    return element(
        "path",
        d=d,
        fill="none",
        stroke=colour,
        stroke_width=thick,
        stroke_dasharray=dashes,
        **more,
    )


def _before_tip(route: Route) -> Point:
    return route.steps[-2].end if len(route.steps) > 1 else route.start


def _point(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"
