"""Arrows made level: kinks taken out wherever a line, or its ends, has room to move."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from clientkit.figures.layout.grid import CORNER, PORT, Grid
from clientkit.figures.layout.heights import within
from clientkit.figures.layout.places import gap

_ROUNDS = 3
#: How far a label may go to take out a kink: beyond that, the detour is worse than the kink.
_REACH = 40.0


@dataclass(slots=True)
class Slot:
    """A height that may change: of a label, of a way, of an arrow's end on the side of a box."""

    y: float
    low: float = -math.inf
    high: float = math.inf
    over: "Slot | None" = None
    under: "Slot | None" = None
    room_over: float = 0.0
    room_under: float = 0.0

    hold: float = 0.0

    def free(self) -> tuple[float, float]:
        """Between which heights it may move, pushing aside what holds less than itself."""
        low, high = self.low, self.high
        slot, room = self.over, self.room_over
        while slot is not None:
            firm = slot.hold >= self.hold
            low = max(low, (slot.y if firm else slot.low) + room)
            room += slot.room_over
            slot = None if firm else slot.over
        slot, room = self.under, self.room_under
        while slot is not None:
            firm = slot.hold >= self.hold
            high = min(high, (slot.y if firm else slot.high) - room)
            room += slot.room_under
            slot = None if firm else slot.under
        return low, high

    def put(self, y: float) -> None:
        """Move it there, and push aside what stands in the way."""
        self.y = y
        slot, most = self.over, y - self.room_over
        while slot is not None and slot.y > most:
            slot.y = most
            most -= slot.room_over
            slot = slot.over
        slot, least = self.under, y + self.room_under
        while slot is not None and slot.y < least:
            slot.y = least
            least += slot.room_under
            slot = slot.under


def level(grid: Grid) -> tuple[list[float], list[float]]:
    """Make arrows level; give, for each tie, the heights of its left and of its right end."""
    things = [Slot(thing.y, thing.y - _REACH, thing.y + _REACH) for thing in grid.things]
    for column in grid.columns:
        for a, b in pairwise(column):
            _stack(things[a], things[b], gap(grid, a, b))
    for thing, slot in zip(grid.things, things, strict=True):
        if thing.box:
            slot.low = slot.high = slot.y
            slot.hold = math.inf
    leaves = _ends(grid, grid.right, [tie.right for tie in grid.ties])
    enters = _ends(grid, grid.left, [tie.left for tie in grid.ties])
    runs = []
    for arrow, run in grid.runs.items():
        if not grid.turns(arrow):
            middle = [things[grid.ties[tie].right] for tie in run[:-1]]
            slots = [leaves[run[0]], *middle, enters[run[-1]]]
            hold = sum(grid.ties[tie].weight for tie in run)
            runs.append((hold, slots))
            for slot in slots:
                slot.hold = hold
    runs.sort(key=lambda run: -run[0])
    for _ in range(_ROUNDS):
        for _, slots in runs:
            _level(slots)
    for thing, slot in zip(grid.things, things, strict=True):
        thing.y = slot.y
    ties = list(enumerate(grid.ties))
    return (
        [leaves[i].y if i in leaves else things[tie.left].y for i, tie in ties],
        [enters[i].y if i in enters else things[tie.right].y for i, tie in ties],
    )


def _ends(grid: Grid, sides: Sequence[Sequence[int]], far: Sequence[int]) -> dict[int, Slot]:
    """The ends of arrows on one side of every box, slid towards where the arrows go."""
    found: dict[int, Slot] = {}
    for thing, ties in zip(grid.things, sides, strict=True):
        if not thing.box:
            continue
        low, high = thing.y - thing.above + CORNER, thing.y + thing.below - CORNER
        heights = within([grid.things[far[tie]].y for tie in ties], PORT, low, high)
        slots = [Slot(y, low, high) for y in heights]
        for (a, upper), (b, lower) in pairwise(zip(heights, slots, strict=True)):
            _stack(upper, lower, min(PORT, b - a))
        found.update(zip(ties, slots, strict=True))
    return found


def _stack(upper: Slot, lower: Slot, room: float) -> None:
    upper.under, lower.over = lower, upper
    upper.room_under = lower.room_over = room


def _level(slots: list[Slot]) -> None:
    """Put as many neighbours as possible at one height, from left to right."""
    together: list[Slot] = []
    low, high = -math.inf, math.inf
    for slot in slots:
        least, most = slot.free()
        if together and max(low, least) > min(high, most):
            _put(together, low, high)
            together, low, high = [], -math.inf, math.inf
        together.append(slot)
        low, high = max(low, least), min(high, most)
    _put(together, low, high)


def _put(slots: list[Slot], low: float, high: float) -> None:
    heights = sorted(slot.y for slot in slots)
    y = min(max(heights[len(heights) // 2], low), high)
    if low <= high:
        for slot in slots:
            slot.put(y)
