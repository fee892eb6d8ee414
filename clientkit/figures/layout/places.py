"""Coordinates of a grid: columns side by side, things at heights that keep arrows straight."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from clientkit.figures.layout.grid import CORNER, PORT, Grid
from clientkit.figures.layout.heights import apart, within

#: What arrows need beside a box: a straight end (for the head), then room to bend.
STUB = 16.0
_BEND_LEAST, _BEND_MOST = 22.0, 64.0
_BETWEEN_BOXES, _BETWEEN_LABELS, _BETWEEN_OTHERS = 26.0, 9.0, 10.0


@dataclass(frozen=True, slots=True)
class Placed:
    """The columns' left and right edges, and the height of each arrow's ends."""

    spans: list[tuple[float, float]]
    leaves: dict[int, float]  # tie -> height at its left end
    enters: dict[int, float]  # tie -> height at its right end


def placed(grid: Grid) -> Placed:
    """Give every thing its height (in place), and say where columns and ends of arrows are."""
    _settle(grid)
    leaves, enters = _ports(grid)
    top = min(thing.y - thing.above for thing in grid.things)
    for thing in grid.things:
        thing.y -= top
    leaves = {tie: y - top for tie, y in leaves.items()}
    enters = {tie: y - top for tie, y in enters.items()}
    return Placed(_spans(grid, leaves, enters), leaves, enters)


def _gap(grid: Grid, upper: int, lower: int) -> float:
    a, b = grid.things[upper], grid.things[lower]
    if a.box and b.box:
        return a.below + b.above + _BETWEEN_BOXES
    if a.labelled and b.labelled:
        return a.below + b.above + _BETWEEN_LABELS
    return a.below + b.above + _BETWEEN_OTHERS


def _settle(grid: Grid) -> None:
    """Sweep until everything stands near its neighbours."""
    things, ties = grid.things, grid.ties
    gaps = [[_gap(grid, a, b) for a, b in pairwise(column)] for column in grid.columns]
    for column, between in zip(grid.columns, gaps, strict=True):
        y = -sum(between) / 2
        for thing, gap in zip(column, [*between, 0.0], strict=True):
            things[thing].y = y
            y += gap
    aim: list[list[tuple[int, float, float]]] = [[] for _ in things]  # other, shift, weight
    shift_left, shift_right = _even_ports(grid, grid.left), _even_ports(grid, grid.right)
    for i, tie in enumerate(ties):
        shift = shift_right.get((tie.left, i), 0.0) - shift_left.get((tie.right, i), 0.0)
        aim[tie.right].append((tie.left, shift, tie.weight))
        aim[tie.left].append((tie.right, -shift, tie.weight))
    sweeps = 24 if len(things) < 300 else 12 if len(things) < 1500 else 6
    order = list(zip(grid.columns, gaps, strict=True))
    for sweep in range(sweeps):
        for column, between in order if sweep % 2 == 0 else order[::-1]:
            wishes, weights = [], []
            for thing in column:
                total = weight = 0.0
                for other, shift, w in aim[thing]:
                    total += (things[other].y + shift) * w
                    weight += w
                wishes.append(total / weight if weight else things[thing].y)
                weights.append(weight or 0.1)
            for thing, y in zip(column, apart(wishes, weights, between), strict=True):
                things[thing].y = y


def _even_ports(grid: Grid, sides: Sequence[Sequence[int]]) -> dict[tuple[int, int], float]:
    """How far from a box's middle each of its arrows touches, evenly spread."""
    found = {}
    for i, thing in enumerate(grid.things):
        if thing.box:
            for k, tie in enumerate(sides[i]):
                found[i, tie] = (k - (len(sides[i]) - 1) / 2) * PORT
    return found


def _ports(grid: Grid) -> tuple[dict[int, float], dict[int, float]]:
    """Where arrows touch: slid along the side of the box so that they run straight."""
    things, ties = grid.things, grid.ties
    leaves = {i: things[tie.left].y for i, tie in enumerate(ties)}
    enters = {i: things[tie.right].y for i, tie in enumerate(ties)}
    for i, thing in enumerate(things):
        if not thing.box:
            continue
        low, high = thing.y - thing.above + CORNER, thing.y + thing.below - CORNER
        rights = within([things[ties[t].right].y for t in grid.right[i]], PORT, low, high)
        leaves.update(zip(grid.right[i], rights, strict=True))
        lefts = within([things[ties[t].left].y for t in grid.left[i]], PORT, low, high)
        enters.update(zip(grid.left[i], lefts, strict=True))
    return leaves, enters


def _spans(
    grid: Grid, leaves: dict[int, float], enters: dict[int, float]
) -> list[tuple[float, float]]:
    """Left and right edge of each column; where arrows climb far, there is more room to bend."""
    steep = [0.0] * len(grid.columns)
    for i, tie in enumerate(grid.ties):
        column = grid.things[tie.left].column
        steep[column] = max(steep[column], abs(leaves[i] - enters[i]))
    spans, x = [], 0.0
    for inside, climb in zip(grid.columns, steep, strict=True):
        width = max((grid.things[thing].width for thing in inside), default=0.0)
        spans.append((x, x + width))
        bend = min(max(_BEND_LEAST, 12 + climb * 0.22), _BEND_MOST)
        x += width + STUB + bend
    return spans
