"""Coordinates of a grid: columns side by side, things at heights near their neighbours."""

from collections.abc import Sequence
from itertools import pairwise

from clientkit.figures.layout.grid import PORT, Grid
from clientkit.figures.layout.heights import apart

#: What arrows need beside a box: a straight end (for the head), then room to bend.
STUB = 16.0
#: Between arrows that turn back in one gap.
LANE = 7.0
#: Room to bend, for each pixel that an arrow climbs: where space is short, where there is plenty.
_TIGHT, _AMPLE = (12.0, 0.2, 20.0, 60.0), (14.0, 0.5, 24.0, 130.0)
_BETWEEN_BOXES, _BETWEEN_LABELS, _BETWEEN_OTHERS = 26.0, 9.0, 10.0


def gap(grid: Grid, upper: int, lower: int) -> float:
    """How far apart two things of one column must be, from the middle of one to the other's."""
    a, b = grid.things[upper], grid.things[lower]
    room = a.below + b.above
    if a.box and b.box:
        return room + _BETWEEN_BOXES
    return room + (_BETWEEN_LABELS if a.labelled and b.labelled else _BETWEEN_OTHERS)


def settle(grid: Grid) -> None:
    """Give every thing its height: sweep until everything stands near its neighbours."""
    things = grid.things
    gaps = [[gap(grid, a, b) for a, b in pairwise(column)] for column in grid.columns]
    for column, between in zip(grid.columns, gaps, strict=True):
        y = -sum(between) / 2
        for thing, room in zip(column, [*between, 0.0], strict=True):
            things[thing].y = y
            y += room
    aim: list[list[tuple[int, float, float]]] = [[] for _ in things]  # other, shift, weight
    shift_left, shift_right = _even_ports(grid, grid.left), _even_ports(grid, grid.right)
    for i, tie in enumerate(grid.ties):
        shift = shift_right.get(i, 0.0) - shift_left.get(i, 0.0)
        aim[tie.right].append((tie.left, shift, tie.weight))
        aim[tie.left].append((tie.right, -shift, tie.weight))
    order = list(zip(grid.columns, gaps, strict=True))
    for sweep in range(24 if len(things) < 300 else 12 if len(things) < 1500 else 6):
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


def _even_ports(grid: Grid, sides: Sequence[Sequence[int]]) -> dict[int, float]:
    """How far from its box's middle each arrow touches, evenly spread."""
    return {
        tie: (k - (len(ties) - 1) / 2) * PORT
        for thing, ties in zip(grid.things, sides, strict=True)
        if thing.box
        for k, tie in enumerate(ties)
    }


def spans(
    grid: Grid, leaves: Sequence[float], enters: Sequence[float], page: float
) -> list[tuple[float, float]]:
    """Left and right edge of each column; where arrows climb far, there is more room to bend."""
    climbs = [0.0] * len(grid.columns)
    for i, tie in enumerate(grid.ties):
        column = grid.things[tie.left].column
        climbs[column] = max(climbs[column], abs(leaves[i] - enters[i]))
    widths = [max((grid.things[t].width for t in column), default=0.0) for column in grid.columns]
    lanes = [LANE * grid.turning(column + 1) for column in range(len(widths))]
    tight, ample = (
        [_bend(climb, *how) + more for climb, more in zip(climbs, lanes, strict=True)]
        for how in (_TIGHT, _AMPLE)
    )
    spare = page - sum(widths) - sum(tight[:-1]) - STUB * (len(widths) - 1)
    part = min(max(spare / ((sum(ample[:-1]) - sum(tight[:-1])) or 1.0), 0.0), 1.0)
    found, x = [], 0.0
    for width, least, most in zip(widths, tight, ample, strict=True):
        found.append((x, x + width))
        x += width + STUB + least + (most - least) * part
    return found


def _bend(climb: float, base: float, slope: float, least: float, most: float) -> float:
    return min(max(base + climb * slope, least), most)
