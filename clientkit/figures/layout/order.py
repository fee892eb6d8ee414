"""In which order things stand in their columns, so that few arrows cross.

1. Sweep over the columns, left to right and back: each thing goes to the average place of its
   neighbours (the barycentre).
2. Keep the best order met.
3. Swap neighbours, and carry single things through their column, while that removes crossings.
4. Do it again from another start when there is time, and keep the better end.
"""

from bisect import bisect_right, insort
from collections.abc import Sequence
from itertools import pairwise

Columns = list[list[int]]
Neighbours = Sequence[Sequence[int]]

#: Above so many things a second start costs more than it gains.
_MANY = 160
_SWEEPS = 8


def untangled(columns: Columns, left: Neighbours, right: Neighbours) -> Columns:
    """The same columns, each in an order with few crossings."""
    things = sum(map(len, columns))
    starts = [columns, [column[::-1] for column in columns]]
    ends = []
    for start in starts if things <= _MANY else starts[:1]:
        end = _swept(start, left, right)
        _swapped(end, left, right)
        if things <= _MANY:
            _carried(end, left, right)
        ends.append(end)
    return min(ends, key=lambda end: crossings(end, right))


def crossings(columns: Columns, right: Neighbours) -> int:
    """How many pairs of arrows cross between neighbouring columns."""
    count = 0
    for column, following in pairwise(columns):
        place = {thing: i for i, thing in enumerate(following)}
        seen: list[int] = []
        for thing in column:
            ends = sorted(place[other] for other in right[thing] if other in place)
            count += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return count


def _swept(columns: Columns, left: Neighbours, right: Neighbours) -> Columns:
    columns = [list(column) for column in columns]
    best, fewest, idle = [list(column) for column in columns], crossings(columns, right), 0
    place: dict[int, int] = {}
    for column in columns:
        place.update((thing, i) for i, thing in enumerate(column))
    for sweep in range(_SWEEPS):
        rightwards = sweep % 2 == 0
        near = left if rightwards else right
        for column in columns if rightwards else columns[::-1]:
            wish = {
                thing: sum(place[other] for other in near[thing]) / len(near[thing])
                if near[thing]
                else float(place[thing])
                for thing in column
            }
            column.sort(key=wish.__getitem__)
            place.update((thing, i) for i, thing in enumerate(column))
        found = crossings(columns, right)
        if found < fewest:
            best, fewest, idle = [list(column) for column in columns], found, 0
        else:
            idle += 1
            if idle == 4 or not found:
                break
    return best


def _swapped(columns: Columns, left: Neighbours, right: Neighbours) -> None:
    """Swap things that stand next to each other while that removes crossings."""
    place: dict[int, int] = {}
    for column in columns:
        place.update((thing, i) for i, thing in enumerate(column))
    for _ in range(8):
        better = False
        for column in columns:
            for i in range(len(column) - 1):
                a, b = column[i], column[i + 1]
                if _gain(a, b, left, place) + _gain(a, b, right, place) > 0:
                    column[i], column[i + 1] = b, a
                    place[a], place[b] = i + 1, i
                    better = True
        if not better:
            break


def _gain(a: int, b: int, near: Neighbours, place: dict[int, int]) -> int:
    """How many crossings go when `a`, just above `b`, changes places with it."""
    gain = 0
    for end in near[a]:
        here = place[end]
        for other in near[b]:
            there = place[other]
            gain += (here > there) - (here < there)
    return gain


def _carried(columns: Columns, left: Neighbours, right: Neighbours) -> None:
    """Carry each thing through its whole column to the place where it crosses least."""
    place: dict[int, int] = {}
    for column in columns:
        place.update((thing, i) for i, thing in enumerate(column))
    for _ in range(3):
        better = False
        for column in columns:
            for thing in list(column):
                here = column.index(thing)
                others = column[:here] + column[here + 1 :]
                cost, costs = 0, [0]
                for other in others:
                    cost -= _gain(thing, other, left, place) + _gain(thing, other, right, place)
                    costs.append(cost)
                best = min(range(len(costs)), key=lambda i: (costs[i], abs(i - here)))
                if costs[best] < costs[here]:
                    others.insert(best, thing)
                    column[:] = others
                    place.update((t, i) for i, t in enumerate(column))
                    better = True
        if not better:
            break
