"""Routes between boxes that somebody placed by hand: bowed apart, their labels kept clear."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from clientkit.figures.layout import Arrow, Box, Layout, Place, Point, Route, Step

_STUB = 15.0
_LOOP = 34.0
#: Where along an arrow its label may stand, best first.
_SPOTS = (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8)
#: Steeper than this, a line would run through the words, which then stand beside it.
_STEEP = 0.3
_ASIDE = 7.0
#: How bad it is for a label to lie on a line, measured in square pixels of a covered box.
_ON_LINE = 60.0

_Edges = tuple[float, float, float, float]
_Curve = list[Point]


def as_drawn(
    boxes: Sequence[Box], arrows: Sequence[Arrow], centres: Mapping[str, Point]
) -> Layout:
    """Every box where it was put, every arrow from border to border."""
    places = {b.id: Place(*centres[b.id], b.width, b.height) for b in sorted(boxes, key=_id)}
    between: dict[tuple[str, str], list[Arrow]] = {}
    for arrow in sorted(arrows, key=_id):
        a, b = sorted((arrow.source, arrow.target))
        between.setdefault((a, b), []).append(arrow)
    routes: dict[str, Route] = {}
    for (a, b), together in between.items():
        apart = _apart(places[a], places[b], together)
        for i, arrow in enumerate(together):
            lane = (i - (len(together) - 1) / 2) * apart
            routes[arrow.id] = _loop(places[a], i) if a == b else _bow(places, arrow, lane)
    taken = [place.edges for place in places.values()]
    curves = {id: _points(route) for id, route in routes.items()}
    for arrow in sorted(arrows, key=_id):
        routes[arrow.id], edges = _labelled(arrow, routes[arrow.id], taken, curves)
        taken.append(edges)
    ends = [point for curve in curves.values() for point in curve]
    return _moved_to_origin(places, routes, [*taken, *((x, y, x, y) for x, y in ends)])


def _points(route: Route) -> _Curve:
    points, here = [route.start], route.start
    for step in route.steps:
        first, second = step.controls or (here, step.end)
        points += [_on_curve(here, first, second, step.end, i / 12) for i in range(1, 13)]
        here = step.end
    return points


def _labelled(
    arrow: Arrow, route: Route, taken: Sequence[_Edges], curves: Mapping[str, _Curve]
) -> tuple[Route, _Edges]:
    """The route with its label where it covers least."""
    choices = list(_label_spots(arrow, route))
    others = [curve for id, curve in curves.items() if id != arrow.id]
    # A label on its own line is meant to be there; beside it, the line must not touch it.
    lines = {False: others, True: [*others, curves[arrow.id]]}
    costs = [_covered(_edges(arrow, *each), taken, lines[each[1]]) for each in choices]
    label, beside = choices[costs.index(min(costs))]
    return replace(route, label=label, beside=beside), _edges(arrow, label, beside)


def _label_spots(arrow: Arrow, route: Route) -> Iterator[tuple[Point, bool]]:
    """Where a label may stand, best first: on the line, or to its right or left."""
    end = route.steps[0].end
    first, second = route.steps[0].controls or (route.start, end)
    for t in _SPOTS:
        (x, y), (x0, y0), (x1, y1) = (
            _on_curve(route.start, first, second, end, t + d) for d in (0.0, -0.05, 0.05)
        )
        if abs(y1 - y0) <= _STEEP * abs(x1 - x0):
            yield (x, y), False
        else:
            yield (x + _ASIDE, y), True
            yield (x - _ASIDE - arrow.width, y), True


def _edges(arrow: Arrow, label: Point, beside: bool) -> _Edges:
    x, y = label
    left = x if beside else x - arrow.width / 2
    return (left, y - arrow.above, left + arrow.width, y + arrow.below)


def _covered(a: _Edges, taken: Sequence[_Edges], curves: Sequence[_Curve]) -> float:
    """How much of what is already there a label would cover."""
    boxes = sum(
        max(0.0, min(a[2], b[2]) - max(a[0], b[0])) * max(0.0, min(a[3], b[3]) - max(a[1], b[1]))
        for b in taken
    )
    on = sum(a[0] < x < a[2] and a[1] < y < a[3] for curve in curves for x, y in curve)
    return boxes + on * _ON_LINE


def _id(thing: Box | Arrow) -> str:
    return thing.id


def _apart(a: Place, b: Place, together: Sequence[Arrow]) -> float:
    """How far apart arrows between the same two boxes run, so that their labels fit."""
    length = math.hypot(b.x - a.x, b.y - a.y) or 1.0
    nx, ny = abs(b.y - a.y) / length, abs(b.x - a.x) / length
    wide = max(arrow.width for arrow in together)
    high = max(arrow.above + arrow.below for arrow in together)
    return min(
        wide / nx if nx > 0.01 else math.inf, (high + 6) / ny if ny > 0.01 else math.inf, 90
    )


def _bow(places: Mapping[str, Place], arrow: Arrow, off: float) -> Route:
    a, b = places[arrow.source], places[arrow.target]
    dx, dy = b.x - a.x, b.y - a.y
    length = math.hypot(dx, dy) or 1.0
    # The side on which a lane lies must not depend on which way its arrow runs.
    turn = 1.0 if arrow.source < arrow.target else -1.0
    nx, ny = -dy / length * turn, dx / length * turn
    middle = ((a.x + b.x) / 2 + nx * off * 4 / 3, (a.y + b.y) / 2 + ny * off * 4 / 3)
    start, end = _border(a, middle), _border(b, middle)
    stub = min(_STUB, math.dist(middle, end) / 2)
    tip = math.dist(middle, end) or 1.0
    before = (
        end[0] + (middle[0] - end[0]) / tip * stub,
        end[1] + (middle[1] - end[1]) / tip * stub,
    )
    controls = (_between(start, middle, 0.67), _between(before, middle, 0.67))
    return Route(start, (Step(before, controls), Step(end)), middle)


def _loop(at: Place, i: int) -> Route:
    _left, top, right, _bottom = at.edges
    out = _LOOP + i * 30
    start, end = (right - 26.0, top), (right, top + 24.0)
    before = (right + _STUB, end[1])
    controls = ((start[0], top - out), (right + out + 12, end[1]))
    return Route(start, (Step(before, controls), Step(end)), end)


def _between(a: Point, b: Point, part: float) -> Point:
    return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)


def _on_curve(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    s = 1 - t
    weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    points = (a, b, c, d)
    return (
        sum(w * p[0] for w, p in zip(weights, points, strict=True)),
        sum(w * p[1] for w, p in zip(weights, points, strict=True)),
    )


def _border(box: Place, towards: Point) -> Point:
    """Where a line from the middle of a box to a point leaves the box."""
    dx, dy = towards[0] - box.x, towards[1] - box.y
    across = abs(dx) / (box.width / 2)
    along = abs(dy) / (box.height / 2)
    part = max(across, along)
    if part < 1:
        return (box.x + box.width / 2, box.y)
    return (box.x + dx / part, box.y + dy / part)


def _moved_to_origin(
    places: dict[str, Place], routes: dict[str, Route], taken: Sequence[_Edges]
) -> Layout:
    left, top = min(edges[0] for edges in taken), min(edges[1] for edges in taken)
    right, bottom = max(edges[2] for edges in taken), max(edges[3] for edges in taken)
    return Layout(right, bottom, places, routes).moved(-left, -top)
