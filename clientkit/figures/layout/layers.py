"""Which boxes stand left of which: cycles broken, layers by longest path, slack taken up.

A pull says “this one left of that one”, with a weight. Where pulls contradict each other, the
lighter ones give way.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

#: What pulls like this gives way only on a map twice as wide as it should be.
_HEAVY = 5.0

Pulls = Mapping[tuple[str, str], float]


def layers(nodes: Sequence[str], pulls: Pulls, most: int) -> dict[str, int]:
    """The layer of each node, from 0 at the left; `most` layers, unless heavy pulls want more."""
    line = in_line(nodes, pulls)
    rank = {node: i for i, node in enumerate(line)}
    follows: dict[tuple[str, str], float] = {}
    for (a, b), weight in pulls.items():
        pair = (a, b) if rank[a] < rank[b] else (b, a)
        follows[pair] = follows.get(pair, 0.0) + weight
    pairs = sorted(follows, key=lambda pair: (rank[pair[0]], rank[pair[1]]))
    steps = dict.fromkeys(pairs, 1)
    found = _longest_paths(line, pairs, steps)
    while (depth := max(found.values(), default=0)) >= most:
        pair = _to_give_up(pairs, steps, found, follows)
        if follows[pair] >= _HEAVY and depth < 2 * most:
            break
        steps[pair] = 0
        found = _longest_paths(line, pairs, steps)
    return _tightened(line, pairs, steps, follows, found)


def in_line(nodes: Sequence[str], pulls: Pulls) -> list[str]:
    """All nodes in one line, so that little weight points back (Eades, Lin, Smyth 1993)."""
    ahead: dict[str, dict[str, float]] = {node: {} for node in nodes}
    behind: dict[str, dict[str, float]] = {node: {} for node in nodes}
    for (a, b), weight in pulls.items():
        ahead[a][b] = ahead[a].get(b, 0.0) + weight
        behind[b][a] = behind[b].get(a, 0.0) + weight
    first: list[str] = []
    last: list[str] = []
    rest = dict.fromkeys(nodes)
    balance = {node: sum(ahead[node].values()) - sum(behind[node].values()) for node in nodes}
    feeds = {node: len(behind[node]) for node in nodes}
    feeding = {node: len(ahead[node]) for node in nodes}

    while rest:
        sink = next((node for node in rest if not feeding[node]), None)
        source = next((node for node in rest if not feeds[node]), None) if sink is None else None
        node = sink or source or max(rest, key=lambda n: balance[n])
        (last if node == sink else first).append(node)
        del rest[node]
        for other, weight in ahead[node].items():
            feeds[other] -= 1
            balance[other] += weight
        for other, weight in behind[node].items():
            feeding[other] -= 1
            balance[other] -= weight
    line = first + last[::-1]
    for _ in range(4):
        if not _moved(line, ahead, behind):
            break
    return line


def _moved(
    line: list[str], ahead: dict[str, dict[str, float]], behind: dict[str, dict[str, float]]
) -> bool:
    """Put each node where the least weight points backwards; say whether one moved."""
    moved = False
    for node in list(line):
        here = line.index(node)
        follows, comes = ahead[node], behind[node]
        # Passing another node turns the pulls between the two around.
        cost, i = 0.0, 0
        fewest, at_here, best = 0.0, 0.0, 0
        for other in line:
            if other == node:
                continue
            if other in follows or other in comes:
                cost += follows.get(other, 0.0) - comes.get(other, 0.0)
            i += 1
            if i == here:
                at_here = cost
            if cost < fewest or (cost == fewest and abs(i - here) < abs(best - here)):
                fewest, best = cost, i
        if fewest < at_here:
            del line[here]
            line.insert(best, node)
            moved = True
    return moved


def _longest_paths(
    line: list[str], pairs: list[tuple[str, str]], steps: Mapping[tuple[str, str], int]
) -> dict[str, int]:
    found = dict.fromkeys(line, 0)
    for a, b in pairs:
        found[b] = max(found[b], found[a] + steps[a, b])
    return found


def _to_give_up(
    pairs: list[tuple[str, str]],
    steps: Mapping[tuple[str, str], int],
    found: Mapping[str, int],
    weights: Pulls,
) -> tuple[str, str]:
    """One step of a longest path to take back: a light one, between short columns."""
    back: dict[str, tuple[str, str]] = {}
    for a, b in pairs:
        if found[b] == found[a] + steps[a, b] and b not in back:
            back[b] = (a, b)
    tall = Counter(found.values())
    node = max(found, key=lambda n: found[n])
    widest = found[node]
    path = []
    while found[node] > 0:
        a, b = back[node]
        if steps[a, b]:
            path.append((a, b))
        node = a
    return min(
        path,
        key=lambda pair: (
            weights[pair],
            tall[found[pair[0]]] + tall[found[pair[1]]],
            abs(found[pair[0]] + found[pair[1]] - widest),
        ),
    )


def _tightened(
    line: list[str],
    pairs: list[tuple[str, str]],
    steps: Mapping[tuple[str, str], int],
    weights: Pulls,
    found: dict[str, int],
) -> dict[str, int]:
    """Move each node to where its arrows are shortest, within what its pulls allow."""
    left: dict[str, list[tuple[str, int, float]]] = {node: [] for node in line}
    right: dict[str, list[tuple[str, int, float]]] = {node: [] for node in line}
    for a, b in pairs:
        left[b].append((a, steps[a, b], weights[a, b]))
        right[a].append((b, steps[a, b], weights[a, b]))
    widest = max(found.values(), default=0)
    for _ in range(6):
        before = dict(found)
        for node in line[::-1]:
            low = max((found[a] + step for a, step, _ in left[node]), default=0)
            high = min((found[b] - step for b, step, _ in right[node]), default=widest)
            wanted = [(found[a] + step, w) for a, step, w in left[node]]
            wanted += [(found[b] - step, w) for b, step, w in right[node]]
            if wanted:
                found[node] = min(max(_median(wanted), low), high)
        if found == before:
            break
    least = min(found.values(), default=0)
    return {node: layer - least for node, layer in found.items()}


def _median(wanted: list[tuple[int, float]]) -> int:
    wanted = sorted(wanted)
    half, seen = sum(weight for _, weight in wanted) / 2, 0.0
    for layer, weight in wanted:
        seen += weight
        if seen >= half:
            return layer
    return wanted[-1][0]
