"""How long the questions take: on a map of 15 parties, and on large ones beside networkx.

Run with: python -m tests.benchmarks.questions

The bounds: 5 ms on 15 parties; on 1 000 parties and 3 000 links, 20 times as long as networkx
takes for the weakly connected components of the same graph, whatever the shape of the map and
whichever kind of link it is made of. The search for loops is bounded, and says that it stopped.
As the graph of networkx is there before its time is taken, so are the ways of the map, which the
first question reads and all others walk.
"""

import argparse
import gc
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice, permutations

import networkx as nx

from clientkit.map import CustomerMap, Deliver, Party, Viewpoint
from clientkit.map.link import KINDS_OF_LINK
from clientkit.questions import does_receiver_pay, forgotten, hand_offs
from clientkit.questions.everything import OF_ONE_PARTY, OF_THE_MAP

PARTIES, LINKS = 1000, 3000
ON_15_PARTIES, RATIO = 5.0, 20.0
#: Bounded, not fast: the search says that it stopped.
BOUNDED = "loops"
#: What the links of each kind that some question follows say beside their ends.
SAYING: dict[str, Callable[[int], dict[str, object]]] = {
    "deliver": lambda n: {
        "capacity": float(n % 7 + 1),
        "choice": "captive",
        "level": {"satisfaction": n % 10 / 10},
    },
    "pay": lambda n: {},
    "ask": lambda n: {
        "status": "stated",
        "goal": 3,
        "characteristic": "days",
        "because_of": f"l{n - 1}" if n else None,
    },
    "steer": lambda n: {"how": "buy"},
}
VIEWS = [
    Viewpoint(f"v{n}", f"v{n}", names={f"p{at}" for at in range(n, 999, 7)}) for n in range(7)
]

Pairs = Iterator[tuple[int, int]]


def chain(n: int) -> Pairs:
    return ((at, at + 1) for at in range(n - 1))


def circle(n: int) -> Pairs:
    return ((at, (at + 1) % n) for at in range(n))


def ladder(n: int) -> Pairs:
    """A chain that also leaps: more ways than anybody could count."""
    return ((at, at + leap) for at in range(n - 1) for leap in (1, 2, 3) if at + leap < n)


def star(n: int) -> Pairs:
    """Half deliver to the first, and the first delivers to the other half."""
    return ((0, at) if at % 2 else (at, 0) for at in range(1, n))


def grid(n: int) -> Pairs:
    wide = 40
    for at in range(n):
        yield from ((at, at + step) for step in (wide, wide + 1) if at + step < n)
        if at % wide < wide - 1:
            yield at, at + 1


def dense(n: int) -> Pairs:
    """A few of the parties, everybody to everybody; the others stand alone."""
    return permutations(range(min(n, 55)), 2)


def tangle(n: int) -> Pairs:
    chance = random.Random(1)
    while True:
        yield chance.randrange(n), chance.randrange(n)


SHAPES: tuple[Callable[[int], Pairs], ...] = (chain, circle, ladder, star, grid, dense, tangle)


def of_one_kind(shape: Callable[[int], Pairs], kind: str) -> CustomerMap:
    """A map of one kind of link: its arrows once, twice, three times over, up to 3 000."""
    ids = [f"p{n}" for n in range(PARTIES)]
    pairs = list(islice(shape(PARTIES), LINKS))
    pairs = (pairs * (1 + LINKS // len(pairs)))[:LINKS]
    make, said = KINDS_OF_LINK[kind], SAYING[kind]
    links = [make(f"l{n}", ids[a], ids[b], **said(n)) for n, (a, b) in enumerate(pairs)]
    return CustomerMap([Party(id, id) for id in ids], links, VIEWS, me=ids[0])


def mixed(parties: int, links: int) -> CustomerMap:
    """A map of all kinds of links, the same each time."""
    chance = random.Random(1)
    ids = [f"p{n}" for n in range(parties)]
    line = [Deliver(f"c{n}", ids[n], ids[n + 1]) for n in range(0, parties - 1, 3)]
    rest = [
        KINDS_OF_LINK[chance.choice(sorted(KINDS_OF_LINK))](
            f"l{n}", chance.choice(ids), chance.choice(ids)
        )
        for n in range(links - len(line))
    ]
    views = [Viewpoint("v", "v", names=set(ids[::2])), Viewpoint("w", "w", names=set(ids[::3]))]
    return CustomerMap([Party(id, id) for id in ids], [*line, *rest], views, me=ids[0])


def maps() -> Iterator[tuple[str, CustomerMap]]:
    yield "mixed", mixed(PARTIES, LINKS)
    for shape in SHAPES:
        for kind in SAYING:
            yield f"{shape.__name__} of {kind}", of_one_kind(shape, kind)


def milliseconds(do: Callable[[], object], times: int) -> float:
    """The processor’s best time of several calls: other work runs beside this."""
    taken = []
    for _each in range(times):
        start = time.process_time()
        do()
        taken.append((time.process_time() - start) * 1000)
    return min(taken)


def asked_of(map: CustomerMap) -> dict[str, Callable[[], object]]:
    """Every question, ready to be asked of the map."""
    asked: dict[str, Callable[[], object]] = {
        each.__name__: lambda each=each: each(map, "p0") for each in OF_ONE_PARTY
    }
    asked |= {each.__name__: lambda each=each: each(map) for each in OF_THE_MAP}
    last = map.parties[-1].id
    asked["hand_offs"] = lambda: hand_offs(map, "p0", last)
    first = map.links[0]
    if first.kind == "deliver":
        asked["does_receiver_pay"] = lambda: does_receiver_pay(map, first.id)
    if map.viewpoints:
        asked["forgotten"] = lambda: forgotten(map, map.viewpoints[0].id)
    return asked


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--all", action="store_true", help="every map, not the slowest alone")
    show_all = words.parse_args().all
    small = mixed(15, 40)
    few = {name: milliseconds(ask, 9) for name, ask in asked_of(small).items()}
    slowest: dict[str, tuple[float, float, str]] = {}
    yardsticks = []
    for called, map in maps():
        graph = map.graph()
        gc.collect()
        yardstick = milliseconds(lambda: list(nx.weakly_connected_components(graph)), 15)  # noqa: B023
        yardsticks.append(yardstick)
        for name, ask in asked_of(map).items():
            took = milliseconds(ask, 5)
            found = (took / yardstick, took, called)
            slowest[name] = max(slowest.get(name, found), found)
            if show_all and took / yardstick > RATIO / 2:
                print(f"{name:22} {took:8.2f} ms {took / yardstick:6.1f} × on {called}")
    print(
        f"weakly_connected_components, {PARTIES} parties, {LINKS} links: "
        f"{min(yardsticks):.2f} to {max(yardsticks):.2f} ms"
    )
    print(f"{'question':22} {'15 parties':>10} {'1 000 parties':>14} {'ratio':>7}  slowest map")
    for name in sorted(few):
        ratio, took, called = slowest[name]
        print(f"{name:22} {few[name]:7.2f} ms {took:11.2f} ms {ratio:6.1f} ×  {called}")
    held = [name for name in few if name != BOUNDED and slowest[name][0] > RATIO]
    held += [name for name, took in few.items() if took > ON_15_PARTIES]
    print(f"above the bounds: {', '.join(held) or 'none'}")
    print("median over questions:", f"{statistics.median(r for r, *_ in slowest.values()):.1f} ×")
    return 1 if held else 0


if __name__ == "__main__":
    sys.exit(main())
