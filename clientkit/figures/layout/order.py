"""In which order things stand in their columns, so that few arrows cross.

1. Leave the gaps out: think of each arrow as running from column to column.
2. Sweep over the columns, left to right and back: each thing goes to the average place of its
   neighbours (the barycentre). After each sweep, swap things that stand next to each other while
   that removes crossings. Keep the best order met.
3. Do it from several starts, as many as there is time for, and keep the best end.
4. Put the labels back into their gaps, each between the ends of its arrow.
5. Carry single things through their whole column while that removes crossings.
"""

from bisect import bisect_right, insort
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

Columns = list[list[int]]
Neighbours = Sequence[Sequence[int]]

_SWEEPS, _IDLE = 24, 6


def untangled(columns: Columns, left: Neighbours, right: Neighbours) -> Columns:
    """The same columns, each in an order with few crossings: the odd ones are the gaps."""
    bare_left, bare_right = _without_gaps(columns, left, right)
    bare = columns[::2]
    things = sum(map(len, bare))
    ends = [
        _swept(start, bare_left, bare_right)
        for start in _starts(bare, bare_left, bare_right, _how_many(things))
    ]
    best = min(ends, key=lambda end: crossings(end, bare_right))
    place = _places(best)
    woven = list(columns)
    woven[::2] = best
    either_side = [[*a, *b] for a, b in zip(left, right, strict=True)]
    woven[1::2] = [sorted(gap, key=_wish(either_side, place)) for gap in columns[1::2]]
    _carried(woven, left, right, 3 if things < 120 else 1)
    return woven


def _how_many(things: int) -> int:
    """How many starts there is time for."""
    return 12 if things < 40 else 6 if things < 300 else 1


def _without_gaps(
    columns: Columns, left: Neighbours, right: Neighbours
) -> tuple[list[list[int]], list[list[int]]]:
    """The neighbours of each thing across the gap, as if labels took no room."""
    before: list[list[int]] = [[] for _ in left]
    after: list[list[int]] = [[] for _ in right]
    for column in columns[1::2]:
        for label in column:
            for a in left[label]:
                for b in right[label]:
                    after[a].append(b)
                    before[b].append(a)
    return before, after


def _starts(columns: Columns, left: Neighbours, right: Neighbours, count: int) -> list[Columns]:
    """As a walk along the arrows finds them, as they came, and shuffled: always the same way."""
    found = [_outwards(columns, left, right), columns]
    found += [[_shuffled(column, turn) for column in columns] for turn in range(2, count)]
    return found[:count]


def _shuffled(column: list[int], turn: int) -> list[int]:
    # Multiplying by Knuth's number throws any two numbers far apart.
    return sorted(column, key=lambda thing: thing * turn * 2654435761 % 104729)


def _outwards(columns: Columns, left: Neighbours, right: Neighbours) -> Columns:
    met: dict[int, int] = {}
    for thing in (thing for column in columns for thing in column):
        wait = [thing]
        while wait:
            here = wait.pop()
            if here not in met:
                met[here] = len(met)
                wait += [*left[here][::-1], *right[here][::-1]]
    return [sorted(column, key=met.__getitem__) for column in columns]


def crossings(columns: Columns, right: Neighbours) -> int:
    """How many pairs of arrows cross between neighbouring columns."""
    count = 0
    for column, following in pairwise(columns):
        place = {thing: i for i, thing in enumerate(following)}
        seen: list[int] = []
        for thing in column:
            ends = sorted(place[other] for other in right[thing])
            count += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return count


def _swept(start: Columns, left: Neighbours, right: Neighbours) -> Columns:
    columns = [list(column) for column in start]
    place = _places(columns)
    best, fewest, idle = start, crossings(columns, right), 0
    for sweep in range(_SWEEPS):
        rightwards = sweep % 2 == 0
        near = left if rightwards else right
        for column in columns if rightwards else columns[::-1]:
            if sweep % 4 > 1:
                column.reverse()  # so that ties fall the other way
            column.sort(key=_wish(near, place))
            place.update((thing, i) for i, thing in enumerate(column))
        _swapped(columns, left, right, place)
        found = crossings(columns, right)
        if found < fewest:
            best, fewest, idle = [list(column) for column in columns], found, 0
        else:
            idle += 1
        if idle == _IDLE or not fewest:
            break
    return best


def _places(columns: Columns) -> dict[int, int]:
    return {thing: i for column in columns for i, thing in enumerate(column)}


def _wish(near: Neighbours, place: dict[int, int]) -> Callable[[int], float]:
    def wish(thing: int) -> float:
        others = near[thing]
        return sum(place[o] for o in others) / len(others) if others else float(place[thing])

    return wish


def _swapped(columns: Columns, left: Neighbours, right: Neighbours, place: dict[int, int]) -> None:
    """Swap things that stand next to each other while that removes crossings."""
    for _ in range(4):
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


def _carried(columns: Columns, left: Neighbours, right: Neighbours, rounds: int) -> None:
    """Carry each thing through its whole column to the place where it crosses least."""
    place = _places(columns)
    for _ in range(rounds):
        better = False
        for column in columns:
            # Of each thing, where its arrows end: in other columns, which keep their order.
            ends = {
                thing: ([place[a] for a in left[thing]], [place[b] for b in right[thing]])
                for thing in column
            }
            for thing in list(column):
                here = column.index(thing)
                best = _least_crossing(column, here, ends)
                if best != here:
                    del column[here]
                    column.insert(best, thing)
                    better = True
            place.update((thing, i) for i, thing in enumerate(column))
        if not better:
            break


def _least_crossing(
    column: Sequence[int], here: int, ends: Mapping[int, tuple[list[int], list[int]]]
) -> int:
    """The place in its column where a thing crosses least, the nearest of several."""
    to_the_left, to_the_right = ends[column[here]]
    cost = fewest = at_here = best = i = 0
    for other in column:
        if i == here and other == column[here]:
            continue
        others_left, others_right = ends[other]
        for mine in to_the_left:
            for theirs in others_left:
                cost += (mine < theirs) - (mine > theirs)
        for mine in to_the_right:
            for theirs in others_right:
                cost += (mine < theirs) - (mine > theirs)
        i += 1
        if i == here:
            at_here = cost
        if cost < fewest or (cost == fewest and abs(i - here) < abs(best - here)):
            fewest, best = cost, i
    return best if fewest < at_here else here
