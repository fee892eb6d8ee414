"""Reads a picture back: where its boxes and words are, and where its lines run."""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from xml.etree import ElementTree

from clientkit.figures.lettering import width

SVG = "{http://www.w3.org/2000/svg}"
Edges = tuple[float, float, float, float]


@dataclass
class Seen:
    """What stands on a picture, in the coordinates of its sheet."""

    boxes: dict[str, Edges] = field(default_factory=dict)
    labels: dict[str, Edges] = field(default_factory=dict)
    lines: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)


def seen(svg: str) -> Seen:
    found = Seen()
    for group in ElementTree.fromstring(svg).iter(SVG + "g"):
        if party := group.get("data-party"):
            rect = group.find(SVG + "rect")
            x, y, w, h = (float(rect.get(key)) for key in ("x", "y", "width", "height"))
            found.boxes[party] = (x, y, x + w, y + h)
        if link := group.get("data-link"):
            text = group.find(f".//{SVG}text")
            found.labels[link] = _edges(text)
            line = next(path for path in group.iter(SVG + "path") if not path.get("transform"))
            found.lines[link] = _points(line.get("d"))
    found.words = ["".join(t.itertext()) for t in ElementTree.fromstring(svg).iter(SVG + "text")]
    return found


def overlap(a: Edges, b: Edges) -> bool:
    return a[0] < b[2] - 0.5 and b[0] < a[2] - 0.5 and a[1] < b[3] - 0.5 and b[1] < a[3] - 0.5


def inside(point: tuple[float, float], edges: Edges) -> bool:
    return edges[0] + 1 < point[0] < edges[2] - 1 and edges[1] + 1 < point[1] < edges[3] - 1


def _edges(text: ElementTree.Element) -> Edges:
    """The letters of a label; its line may run between its heading and what stands below."""
    left, top, right, bottom = [], [], [], []
    for span in text.iter(SVG + "tspan"):
        x, y = float(span.get("x")), float(span.get("y"))
        wide = width(span.text or "", 12, bold=span.get("font-weight") == "bold")
        start = x if text.get("text-anchor") == "start" else x - wide / 2
        left.append(start)
        right.append(start + wide)
        top.append(y - 9)
        bottom.append(y + 2.5)
    return (min(left), min(top), max(right), max(bottom))


def _points(d: str) -> list[tuple[float, float]]:
    """Points along a path of lines and Bézier curves, a few pixels apart."""
    points: list[tuple[float, float]] = []
    for command, numbers in re.findall(r"([MLC])([^MLC]*)", d):
        flat = [float(n) for n in numbers.split()]
        ends = list(zip(flat[::2], flat[1::2], strict=True))
        if command == "M":
            points.append(ends[0])
            continue
        corners = [points[-1], *ends]
        for i in range(1, 41):
            points.append(_along(corners, i / 40))
    return points


def _along(corners: list[tuple[float, float]], t: float) -> tuple[float, float]:
    while len(corners) > 1:
        corners = [
            (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(corners)
        ]
    return corners[0]
