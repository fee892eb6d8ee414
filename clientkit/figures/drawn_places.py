"""Routes between boxes that somebody placed by hand: bowed apart, their labels kept clear."""

import math
from collections.abc import Mapping, Sequence

from clientkit.figures.layout import Arrow, Box, Layout, Place, Point, Route, Step

_STUB = 15.0
_LOOP = 34.0
#: Where along an arrow its label may stand, best first.
_SPOTS = (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73)

_Edges = tuple[float, float, float, float]


def as_drawn(
    boxes: Sequence[Box], arrows: Sequence[Arrow], centres: Mapping[str, Point]
) -> Layout:
    """Every box where it was put, every arrow from border to border."""
    places = {b.id: Place(*centres[b.id], b.width, b.height) for b in sorted(boxes, key=_id)}
    beside: dict[tuple[str, str], list[Arrow]] = {}
    for arrow in sorted(arrows, key=_id):
        a, b = sorted((arrow.source, arrow.target))
        beside.setdefault((a, b), []).append(arrow)
    taken = [place.edges for place in places.values()]
    routes: dict[str, Route] = {}
    for (a, b), together in beside.items():
        for i, arrow in enumerate(together):
            if a == b:
                route = _loop(places[a], i, arrow)
            else:
                lane = i - (len(together) - 1) / 2
                route = _bow(places, arrow, lane * _apart(places[a], places[b], together), taken)
            taken.append(_label_edges(arrow, route))
            routes[arrow.id] = route
    return _moved_to_origin(places, routes, taken)


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


def _bow(places: Mapping[str, Place], arrow: Arrow, off: float, taken: Sequence[_Edges]) -> Route:
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
    curve = [_on_curve(start, *controls, before, t) for t in _SPOTS]
    label = min(curve, key=lambda spot: _covered(arrow, spot, taken))
    return Route(start, (Step(before, controls), Step(end)), label)


def _loop(at: Place, i: int, arrow: Arrow) -> Route:
    _left, top, right, _bottom = at.edges
    out = _LOOP + i * 30
    start, end = (right - 26.0, top), (right, top + 24.0)
    before = (right + _STUB, end[1])
    controls = ((start[0], top - out), (right + out + 12, end[1]))
    corner = _on_curve(start, *controls, before, 0.5)
    label = (corner[0] + 6, corner[1] - arrow.below)
    return Route(start, (Step(before, controls), Step(end)), label, beside=True)


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


def _label_edges(arrow: Arrow, route: Route) -> _Edges:
    x, y = route.label
    left = x if route.beside else x - arrow.width / 2
    return (left, y - arrow.above, left + arrow.width, y + arrow.below)


def _covered(arrow: Arrow, spot: Point, taken: Sequence[_Edges]) -> float:
    """How much of what is already there a label would cover."""
    half = arrow.width / 2
    a = (spot[0] - half, spot[1] - arrow.above, spot[0] + half, spot[1] + arrow.below)
    return sum(
        max(0.0, min(a[2], b[2]) - max(a[0], b[0])) * max(0.0, min(a[3], b[3]) - max(a[1], b[1]))
        for b in taken
    )


def _moved_to_origin(
    places: dict[str, Place], routes: dict[str, Route], taken: Sequence[_Edges]
) -> Layout:
    ends = [
        point for way in routes.values() for step in way.steps for point in (step.controls or ())
    ]
    left = min([edges[0] for edges in taken] + [x for x, _ in ends], default=0.0)
    top = min([edges[1] for edges in taken] + [y for _, y in ends], default=0.0)
    right = max([edges[2] for edges in taken] + [x for x, _ in ends], default=0.0)
    bottom = max([edges[3] for edges in taken] + [y for _, y in ends], default=0.0)
    moved = Layout(right, bottom, places, routes).moved(-left, -top)
    return Layout(right - left, bottom - top, moved.places, moved.routes)
