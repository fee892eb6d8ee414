"""How each arrow runs: level through columns, bending only in the room between them."""

from collections.abc import Sequence
from itertools import pairwise

from clientkit.figures.layout.grid import Grid
from clientkit.figures.layout.places import STUB, Placed
from clientkit.figures.layout.shapes import Arrow, Point, Route, Step

#: Between a line that turns back and the label that stands beside it.
_BESIDE = 6.0


def route(grid: Grid, placed: Placed, arrow: Arrow) -> Route:
    """The way of one arrow from border to border."""
    run = grid.runs[arrow.id]
    first = grid.ties[run[0]]
    flat = grid.things[first.left].column == grid.things[grid.ties[run[-1]].left].column
    if flat and len(run) == 2:
        start, steps, label = _turning(grid, placed, run)
    else:
        start, steps, label = _through(grid, placed, run)
    source = grid.things[first.left].box
    if source is None or source.id != arrow.source:
        start, steps = turned(start, steps)
    return Route(start, tuple(steps), label, beside=flat)


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


def _through(grid: Grid, placed: Placed, run: list[int]) -> tuple[Point, list[Step], Point]:
    ties = [grid.ties[tie] for tie in run]
    left = grid.things[ties[0].left]
    right = grid.things[ties[-1].right]
    x = _side(placed, left.column, left.width, 1)
    start = (x, placed.leaves[run[0]])
    label = start
    level = [((x, start[1]), (placed.spans[left.column][1] + STUB, start[1]))]
    for tie in ties[:-1]:
        thing = grid.things[tie.right]
        x0, x1 = placed.spans[thing.column]
        level.append(((x0, thing.y), (x1, thing.y)))
        if thing.labelled:
            label = ((x0 + x1) / 2, thing.y)
    y = placed.enters[run[-1]]
    x = _side(placed, right.column, right.width, -1)
    level.append(((placed.spans[right.column][0] - STUB, y), (x, y)))
    steps = [Step(level[0][1])]
    for (_, before), (into, out) in pairwise(level):
        steps += [bend(before, into), Step(out)]
    return start, steps, label


def _turning(grid: Grid, placed: Placed, run: list[int]) -> tuple[Point, list[Step], Point]:
    """Out of one box, past the label, and back into the same column."""
    thing = grid.things[grid.ties[run[0]].right]
    a, b = (grid.things[grid.ties[tie].left] for tie in run)
    out, into = placed.leaves[run[0]], placed.leaves[run[1]]
    if a is b and out > into:
        out, into = into, out
    edge = placed.spans[a.column][1] + STUB
    label = (placed.spans[thing.column][0], thing.y)
    x = label[0] - _BESIDE
    start = (_side(placed, a.column, a.width, 1), out)
    end = (_side(placed, b.column, b.width, 1), into)
    middle = min(max(thing.y, min(out, into) + 2), max(out, into) - 2)
    steps = [
        Step((edge, out)),
        Step((x, middle), ((x, out), (x, out + (middle - out) * 0.4))),
        Step((edge, into), ((x, into + (middle - into) * 0.4), (x, into))),
        Step(end),
    ]
    return start, steps, label


def _side(placed: Placed, column: int, width: float, direction: int) -> float:
    """The x of a box's left (-1) or right (1) border: boxes stand in the middle of a column."""
    x0, x1 = placed.spans[column]
    return (x0 + x1 + direction * width) / 2
