"""How each arrow runs: level through columns, bending only in the room between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from clientkit.figures.layout.grid import Grid
from clientkit.figures.layout.places import LANE, STUB
from clientkit.figures.layout.shapes import Arrow, Point, Route, Step


@dataclass(frozen=True, slots=True)
class Course:
    """The columns' left and right edges, and for each tie the heights of its two ends."""

    spans: Sequence[tuple[float, float]]
    leaves: Sequence[float]
    enters: Sequence[float]


#: Between a line that turns back and the label that stands beside it.
_BESIDE = 6.0
#: How far past the ends of such a line its label may stand without being fetched.
_NEAR = 14.0
#: Half the width of a line that goes to a label and comes back.
_HAIRPIN = 4.0


def routes(grid: Grid, course: Course, arrows: Sequence[Arrow]) -> dict[str, Route]:
    """The way of each arrow from border to border."""
    found = {}
    lanes = _lanes(grid, course, arrows)
    for arrow in arrows:
        run = grid.runs[arrow.id]
        if arrow.id in lanes:
            start, steps, label = _turning(grid, course, run, lanes[arrow.id])
        else:
            start, steps, label = _through(grid, course, run)
        first = grid.things[grid.ties[run[0]].left].box
        if first is None or first.id != arrow.source:
            start, steps = turned(start, steps)
        found[arrow.id] = Route(start, tuple(steps), label, beside=arrow.id in lanes)
    return found


def _lanes(grid: Grid, course: Course, arrows: Sequence[Arrow]) -> dict[str, float]:
    """Of each arrow that turns back, how far before its label: the longer, the nearer."""
    gaps: dict[int, list[tuple[float, str]]] = {}
    for arrow in arrows:
        if grid.turns(arrow.id):
            first, last = grid.runs[arrow.id]
            length = abs(course.leaves[first] - course.leaves[last])
            column = grid.things[grid.ties[first].right].column
            gaps.setdefault(column, []).append((-length, arrow.id))
    return {
        id: _BESIDE + LANE * lane
        for gap in gaps.values()
        for lane, (_, id) in enumerate(sorted(gap))
    }


def bend(start: Point, end: Point) -> Step:
    """Level at both ends, straight if there is nothing to climb."""
    if abs(start[1] - end[1]) < 0.5:
        return Step(end)
    middle = (start[0] + end[0]) / 2
    return Step(end, ((middle, start[1]), (middle, end[1])))


def turned(start: Point, steps: Sequence[Step]) -> tuple[Point, list[Step]]:
    """The same line, run the other way."""
    points = [start, *(step.end for step in steps)]
    back = []
    for before, step in zip(points[-2::-1], reversed(steps), strict=True):
        controls = (step.controls[1], step.controls[0]) if step.controls else None
        back.append(Step(before, controls))
    return points[-1], back


def _through(grid: Grid, course: Course, run: list[int]) -> tuple[Point, list[Step], Point]:
    ties = [grid.ties[tie] for tie in run]
    left = grid.things[ties[0].left]
    right = grid.things[ties[-1].right]
    x = _side(course, left.column, left.width, 1)
    start = (x, course.leaves[run[0]])
    label = start
    level = [((x, start[1]), (course.spans[left.column][1] + STUB, start[1]))]
    for tie in ties[:-1]:
        thing = grid.things[tie.right]
        x0, x1 = course.spans[thing.column]
        level.append(((x0, thing.y), (x1, thing.y)))
        if thing.labelled:
            label = ((x0 + x1) / 2, thing.y)
    y = course.enters[run[-1]]
    x = _side(course, right.column, right.width, -1)
    level.append(((course.spans[right.column][0] - STUB, y), (x, y)))
    steps = [Step(level[0][1])]
    for (_, before), (into, out) in pairwise(level):
        steps += [bend(before, into), Step(out)]
    return start, steps, label


def _turning(
    grid: Grid, course: Course, run: list[int], lane: float
) -> tuple[Point, list[Step], Point]:
    """Out of one box, past the label, and back into the same column."""
    thing = grid.things[grid.ties[run[0]].right]
    a, b = (grid.things[grid.ties[tie].left] for tie in run)
    out, into = course.leaves[run[0]], course.leaves[run[1]]
    if a is b and out > into:
        out, into = into, out
    edge = course.spans[a.column][1] + STUB
    label = (course.spans[thing.column][0], thing.y)
    x = label[0] - lane
    start = (_side(course, a.column, a.width, 1), out)
    end = (_side(course, b.column, b.width, 1), into)
    return (
        start,
        [Step((edge, out)), *_turn((edge, out), (x, thing.y), (edge, into)), Step(end)],
        label,
    )


def _turn(out: Point, tip: Point, into: Point) -> list[Step]:
    """From one point to one below or above it, by way of a tip to their right."""
    (x, y), first, last = tip, out[1], into[1]
    top, bottom = min(first, last), max(first, last)
    if top - _NEAR < y < bottom + _NEAR:
        y = min(max(y, top + 2), bottom - 2)
        return [
            Step((x, y), ((x, first), (x, first + (y - first) * 0.4))),
            Step(into, ((x, last + (y - last) * 0.4), (x, last))),
        ]
    # The label stands higher or lower than both: go there and come back.
    half = _HAIRPIN if first < last else -_HAIRPIN
    there, back = (x - _HAIRPIN, y - half), (x - _HAIRPIN, y + half)
    controls = ((x + 1, there[1]), (x + 1, back[1]))
    return [bend(out, there), Step(back, controls), bend(back, into)]


def _side(course: Course, column: int, width: float, direction: int) -> float:
    """The x of a box's left (-1) or right (1) border: boxes stand in the middle of a column."""
    x0, x1 = course.spans[column]
    return (x0 + x1 + direction * width) / 2
