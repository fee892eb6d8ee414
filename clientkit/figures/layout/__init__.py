"""Layered layout from left to right: places for boxes, routes for arrows, room for labels.

Pure: ids, sizes and arrows in, coordinates out. The same boxes and arrows give the same layout,
in whatever order they come. Labels, boxes and the level parts of arrows never overlap.
"""

import math
from collections.abc import Iterable, Mapping

from clientkit.figures.layout.grid import grid
from clientkit.figures.layout.layers import layers
from clientkit.figures.layout.level import level
from clientkit.figures.layout.places import settle, spans
from clientkit.figures.layout.routes import Course, routes
from clientkit.figures.layout.shapes import Arrow, Box, Layout, Place, Point, Route, Step

__all__ = ["Arrow", "Box", "Layout", "Place", "Point", "Route", "Step", "arrange", "place"]

_BETWEEN_PARTS = 40.0
_BETWEEN_SINGLES = 26.0
_PAGE = 900.0


def place(boxes: Iterable[Box], arrows: Iterable[Arrow]) -> dict[str, Point]:
    """The centre of each box.

    >>> place([Box("maker", 100, 40), Box("clinic", 100, 40)], [Arrow("l1", "maker", "clinic")])
    {'clinic': (230.0, 20.0), 'maker': (50.0, 20.0)}
    """
    return {id: (at.x, at.y) for id, at in arrange(boxes, arrows).places.items()}


def arrange(boxes: Iterable[Box], arrows: Iterable[Arrow]) -> Layout:
    """Places and routes for everything.

    What hangs together is laid out together; separate parts go below each other, boxes without
    arrows last. Raises KeyError when an arrow ends at a box that is not there.
    """
    boxes = sorted(boxes, key=lambda box: box.id)
    arrows = sorted(arrows, key=lambda arrow: arrow.id)
    part_of = _parts(boxes, arrows)
    members: dict[str, list[Box]] = {}
    inner: dict[str, list[Arrow]] = {}
    for box in boxes:
        members.setdefault(part_of[box.id], []).append(box)
    for arrow in arrows:
        inner.setdefault(part_of[arrow.source], []).append(arrow)
    parts = sorted(members, key=lambda part: (part not in inner, -len(members[part]), part))
    done = [(part in inner, _part(members[part], inner.get(part, []))) for part in parts]
    return _stacked(done)


def _parts(boxes: list[Box], arrows: list[Arrow]) -> dict[str, str]:
    """Of each box, one that stands for everything it hangs together with."""
    leader = {box.id: box.id for box in boxes}

    def find(id: str) -> str:
        while leader[id] != id:
            leader[id] = leader[leader[id]]
            id = leader[id]
        return id

    for arrow in arrows:
        a, b = sorted((find(arrow.source), find(arrow.target)))
        leader[b] = a
    return {box.id: find(box.id) for box in boxes}


def _part(boxes: list[Box], arrows: list[Arrow]) -> Layout:
    pulls: dict[tuple[str, str], float] = {}
    for arrow in arrows:
        if arrow.source != arrow.target:
            ends = (arrow.source, arrow.target)
            pair = ends[::-1] if arrow.back else ends
            pulls[pair] = pulls.get(pair, 0.0) + arrow.weight
    layer = _without_holes(layers([box.id for box in boxes], pulls, _most_layers(len(boxes))))
    made = grid(boxes, arrows, layer)
    settle(made)
    leaves, enters = level(made)
    course = Course(spans(made, leaves, enters, _PAGE), leaves, enters)
    places = {}
    for thing in made.things:
        if thing.box:
            x0, x1 = course.spans[thing.column]
            at = Place((x0 + x1) / 2, thing.y, thing.box.width, thing.above + thing.below)
            places[thing.box.id] = at
    top = min(thing.y - thing.above for thing in made.things)
    bottom = max(thing.y + thing.below for thing in made.things)
    return Layout(course.spans[-1][1], bottom, places, routes(made, course, arrows)).moved(
        0.0, -top
    )


def _most_layers(boxes: int) -> int:
    """So many that a page holds them side by side; big maps grow both ways."""
    return max(5, round(1.2 * math.sqrt(boxes)))


def _without_holes(layer: Mapping[str, int]) -> dict[str, int]:
    used = {old: new for new, old in enumerate(sorted(set(layer.values())))}
    return {id: used[old] for id, old in layer.items()}


def _stacked(parts: list[tuple[bool, Layout]]) -> Layout:
    """Parts below each other; small ones share a row."""
    page = max([_PAGE, *(part.width for _, part in parts)])
    x = y = tall = width = 0.0
    places: dict[str, Place] = {}
    ways: dict[str, Route] = {}
    before = True
    for linked, part in parts:
        if x and (x + part.width > page or linked != before):
            x, y, tall = 0.0, y + tall + _BETWEEN_PARTS, 0.0
        moved = part.moved(x, y)
        places.update(moved.places)
        ways.update(moved.routes)
        width, tall = max(width, x + part.width), max(tall, part.height)
        x += part.width + (_BETWEEN_PARTS if linked else _BETWEEN_SINGLES)
        before = linked
    return Layout(width, y + tall, dict(sorted(places.items())), dict(sorted(ways.items())))
