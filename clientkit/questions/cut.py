"""The most that gets through a network whose ways hold only so much, and what limits it."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from math import inf

import attrs

from clientkit.questions.ways import tree

#: How much each step holds; `inf` where nothing limits it.
Capacities = Mapping[str, Mapping[str, float]]

#: So many parties and steps are looked at before the search for more stops.
MOST_STEPS = 10000


@attrs.frozen
class Through:
    """How much gets through, and who stands before the cut; at least so much, where it stopped."""

    output: float
    before: frozenset[str]
    stopped: bool


def most_through(
    holds: Capacities, start: str, ends: set[str], most: int = MOST_STEPS
) -> Through | None:
    """The most that gets from `start` to the `ends` together; None when nothing limits it.

    Of several cuts that let as little pass, the one nearest the ends is given. Shortest ways are
    filled first, all of one length at once (Y. Dinitz, 1970).

    >>> most_through({"a": {"b": 3}, "b": {"c": 2}}, "a", {"c"}).output
    2
    """
    if _without_limit(holds, start, ends):
        return None
    network = _Network(holds, start, ends)
    while network.steps < most:
        if not network.fill():
            return Through(network.output, network.before_the_cut(), False)
    return Through(network.output, frozenset(), True)


def _without_limit(holds: Capacities, start: str, ends: set[str]) -> bool:
    if not any(inf in row.values() for row in holds.values()):
        return False
    free = {at: [end for end, room in row.items() if room == inf] for at, row in holds.items()}
    return not ends.isdisjoint(tree(free, start))


class _Network:
    """What each step still lets pass: what is free of it, and what could be taken back."""

    def __init__(self, holds: Capacities, start: str, ends: set[str]) -> None:
        self.left: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for at, row in holds.items():
            self.left[at] |= row
            for end in row:
                self.left[end].setdefault(at, 0)
        self.start, self.ends = start, ends
        self.output: float = 0
        self.steps = 0

    def fill(self) -> bool:
        """Fill all shortest ways; say whether there was one."""
        left, level = self.left, self._levels()
        untried: dict[str, list[str]] = {}
        path = [self.start]
        found = False
        while path:
            at = path[-1]
            if at in self.ends:
                found = True
                self._send(path)
                continue
            ways = untried.get(at)
            if ways is None:
                far = level[at] + 1
                ways = [end for end, room in left[at].items() if room and level.get(end) == far]
                untried[at] = ways
                self.steps += 1 + len(left[at])
            while ways and not left[at][ways[-1]]:
                ways.pop()
            if ways:
                path.append(ways[-1])
            else:
                path.pop()
                if path:
                    untried[path[-1]].pop()
        return found

    def before_the_cut(self) -> frozenset[str]:
        """Who cannot send anything more to an end."""
        left, seen = self.left, set(self.ends)
        line = list(seen)
        for at in line:
            for other in left[at]:
                if other not in seen and left[other][at]:
                    seen.add(other)
                    line.append(other)
        return frozenset(left.keys() - seen)

    def _levels(self) -> dict[str, int]:
        """How far each party is from the start, up to the nearest end."""
        left, level = self.left, {self.start: 0}
        line = [self.start]
        there = False
        for at in line:
            there = there or at in self.ends
            if there:
                continue
            far = level[at] + 1
            for end, room in left[at].items():
                if room and end not in level:
                    level[end] = far
                    line.append(end)
        self.steps += len(line)
        return level

    def _send(self, path: list[str]) -> None:
        """Send along a way as much as it lets pass, and go back to the first step that is full."""
        left = self.left
        amount = min([left[a][b] for a, b in pairwise(path)])
        self.output += amount
        self.steps += len(path)
        full = 0
        for place in range(len(path) - 2, -1, -1):
            a, b = path[place], path[place + 1]
            left[b][a] += amount
            left[a][b] -= amount
            if not left[a][b]:
                full = place
        del path[full + 1 :]
