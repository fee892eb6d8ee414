"""Ways along links: whom they lead to, the shortest of them, where they end, what proves them.

One pass over the links makes `Ways`; each question then walks them once, so that a map of a
thousand parties is answered as fast as one of fifteen is read.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from clientkit.map import Link

#: To whom the links lead from each party, in their order; a party that none leaves is not there.
Ways = Mapping[str, Mapping[str, None]]
#: Each party that is reached, the nearest first, with the one before it; the start has itself.
Tree = Mapping[str, str]

_NOWHERE: Mapping[str, None] = {}


def ways(links: Iterable[Link]) -> Ways:
    """The ways along `links`, parallel links as one."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for link in links:
        found[link.source][link.target] = None
    return dict(found)


def turned(along: Mapping[str, Iterable[str]]) -> Ways:
    """The ways walked against their direction."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for start, ends in along.items():
        for end in ends:
            found[end][start] = None
    return dict(found)


def tree(along: Mapping[str, Iterable[str]], start: str) -> Tree:
    """Shortest ways from `start` to all that it leads to."""
    before = {start: start}
    line = [start]
    for at in line:
        for end in along.get(at, _NOWHERE):
            if end not in before:
                before[end] = at
                line.append(end)
    return before


def depths(found: Tree) -> dict[str, int]:
    """How many steps each party of a tree is away from its start."""
    far: dict[str, int] = {}
    for at, before in found.items():
        far[at] = far[before] + 1 if at != before else 0
    return far


def path(found: Tree, end: str) -> list[str]:
    """The parties on the way of a tree to `end`, both ends included; empty when there is none."""
    if end not in found:
        return []
    line = [end]
    while (before := found[line[-1]]) != line[-1]:
        line.append(before)
    return line[::-1]


def shortest(along: Ways, start: str, end: str) -> list[str]:
    """The parties on a shortest way, both ends included; empty when there is none."""
    return path(tree(along, start), end)


def branches(
    found: Tree, ends: Iterable[str], to_the_start: bool = False
) -> tuple[list[tuple[str, str]], set[str]]:
    """The steps between the start of a tree and these ends, each once, and who is passed.

    They come as one walks them: from the start, or `to_the_start` from each end.
    """
    steps: list[tuple[str, str]] = []
    passed: set[str] = set()
    for end in ends:
        branch = []
        at = end
        while at not in passed:
            passed.add(at)
            if found[at] == at:
                break
            branch.append((at, found[at]))
            at = found[at]
        steps += branch if to_the_start else [step[::-1] for step in reversed(branch)]
    return steps, passed


def reached(along: Mapping[str, Iterable[str]], starts: Iterable[str]) -> set[str]:
    """The starts, and everybody whom a way leads to from one of them."""
    seen = set(starts)
    line = list(seen)
    for at in line:
        for end in along.get(at, _NOWHERE):
            if end not in seen:
                seen.add(end)
                line.append(end)
    return seen


def led_to(along: Ways, starts: Iterable[str]) -> set[str]:
    """Whom a way leads to from one of the starts; a start counts when a way leads back to it."""
    return reached(along, {end for start in starts for end in along.get(start, _NOWHERE)})


def where_ends(along: Mapping[str, Mapping[str, object]], among: Iterable[str]) -> set[str]:
    """Where nothing goes on; parties that go round in a circle stand at its end together.

    `among` holds all that can be reached from those in it.
    """
    among = set(among)
    last = {at for at in among if not along.get(at) or along[at].keys() == {at}}
    going_on = among - last
    if not any(along[at].keys().isdisjoint(last) for at in going_on):
        return last
    back = turned({at: along[at] for at in going_on})
    going_round = going_on - reached(back, last)
    return last.union(*_last_circles(along, back, going_round)) if going_round else last


def _last_circles(
    along: Mapping[str, Mapping[str, object]], back: Ways, among: set[str]
) -> list[set[str]]:
    """The circles that no way leads out of, in a set that no way leads out of."""
    start = next(iter(among))
    ahead = reached(along, [start])
    if ahead == among and ahead <= reached(back, [start]):
        return [among]
    import networkx as nx

    graph = nx.DiGraph((at, end) for at in among for end in along[at])
    circles = nx.strongly_connected_components(graph)
    return [circle for circle in circles if all(along[at].keys() <= circle for at in circle)]


#: The ids of the links that go from one party to the next, for each such step.
Steps = Mapping[tuple[str, str], Sequence[str]]


def by_step(links: Iterable[Link]) -> Steps:
    """The links of each step, in their order."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for link in links:
        found[link.source, link.target].append(link.id)
    return dict(found)


def links_along(links: Steps, *paths: Sequence[str]) -> tuple[str, ...]:
    """The ids of those `links` that paths of parties follow, each once, in their order."""
    return links_of(links, (step for line in paths for step in pairwise(line)))


def links_of(links: Steps, steps: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The ids of those `links` that go from one party to the next, step by step, each once."""
    return tuple(id for step in dict.fromkeys(steps) for id in links.get(step, ()))
