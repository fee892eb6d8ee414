"""The most that gets through a network whose ways hold only so much, and what limits it."""

from collections import defaultdict
from collections.abc import Mapping
from math import inf

import attrs

from clientkit.questions.ways import tree

#: How much each step holds; `inf` where nothing limits it.
Capacities = Mapping[str, Mapping[str, float]]

#: So many parties and steps are looked at before the search for more stops.
MOST_STEPS = 6000


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
        for at in tree(holds, start):
            row = holds.get(at)
            if row:
                self.left[at] |= row
                for end in row:
                    self.left[end].setdefault(at, 0)
        self.start, self.ends = start, ends
        self.output: float = 0
        self.steps = 0

    def fill(self) -> bool:
        """Fill all shortest ways; say whether there was one."""
        left, (level, last) = self.left, self._levels()
        untried: dict[str, list[str]] = {}
        path = [self.start]
        # How much the way so far lets pass.
        rooms = [inf]
        before = self.output
        while path:
            at = path[-1]
            ways = untried.get(at)
            if ways is None:
                far = level[at] + 1
                ways = [end for end, room in left[at].items() if room and level.get(end) == far]
                if far == last:
                    ways = [end for end in ways if end in self.ends]
                untried[at] = ways
                self.steps += 1 + len(left[at])
            if level[at] + 1 == last and ways:
                self._send(path, rooms, ways)
                continue
            while ways and not left[at][ways[-1]]:
                ways.pop()
            if ways:
                end = ways[-1]
                rooms.append(min(left[at][end], rooms[-1]))
                path.append(end)
            else:
                path.pop()
                rooms.pop()
                if path:
                    untried[path[-1]].pop()
        return self.output > before

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

    def _levels(self) -> tuple[dict[str, int], int]:
        """How far each party is from the start, up to the nearest end; how far that one is."""
        left, level = self.left, {self.start: 0}
        line = [self.start]
        last = -1
        for at in line:
            if last < 0 and at in self.ends:
                last = level[at]
            if last >= 0:
                continue
            far = level[at] + 1
            for end, room in left[at].items():
                if room and end not in level:
                    level[end] = far
                    line.append(end)
        self.steps += len(line)
        return level, last

    def _send(self, path: list[str], rooms: list[float], ends: list[str]) -> None:
        """Send to the ends that come next what the way there lets pass; go back to a full step."""
        left, at, room = self.left, path[-1], rooms[-1]
        row = left[at]
        sent: float = 0
        while ends and room:
            end = ends[-1]
            amount = min(row[end], room)
            row[end] -= amount
            left[end][at] += amount
            room -= amount
            sent += amount
            self.steps += 1
            if not row[end]:
                ends.pop()
        self.output += sent
        if len(path) == 1:
            return
        # What is left of it tells what was sent to the last digit.
        sent = rooms[-1] - room
        full = len(path) - 1
        for place in range(len(path) - 2, -1, -1):
            a, b = path[place], path[place + 1]
            left[b][a] += sent
            left[a][b] -= sent
            if not left[a][b]:
                full = place
        self.steps += len(path)
        del path[full + 1 :]
        rooms[:] = [rest - sent for rest in rooms[: full + 1]]
