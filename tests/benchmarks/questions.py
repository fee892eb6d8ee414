"""How long the questions take: on a map of 15 parties, and on a large one beside networkx.

Run with: python -m tests.benchmarks.questions
"""

import random
import statistics
import time

import networkx as nx

from clientkit.map import CustomerMap, Deliver, Party
from clientkit.map.link import KINDS_OF_LINK
from clientkit.questions import everything as all_questions


def made_up(parties: int, links: int) -> CustomerMap:
    """A map of this size, the same each time."""
    chance = random.Random(1)
    ids = [f"p{n}" for n in range(parties)]
    chain = [Deliver(f"c{n}", ids[n], ids[n + 1]) for n in range(0, parties - 1, 3)]
    rest = [
        KINDS_OF_LINK[chance.choice(sorted(KINDS_OF_LINK))](
            f"l{n}", chance.choice(ids), chance.choice(ids)
        )
        for n in range(links - len(chain))
    ]
    return CustomerMap([Party(id, id) for id in ids], [*chain, *rest], me=ids[0])


def milliseconds(do, times: int) -> float:
    """The median time of several calls."""
    taken = []
    for _each in range(times):
        start = time.perf_counter()
        do()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def main() -> None:
    small, large = made_up(15, 40), made_up(1000, 3000)
    graph = large.graph()
    yardstick = milliseconds(lambda: list(nx.weakly_connected_components(graph)), 9)
    print(f"weakly_connected_components, 1 000 parties, 3 000 links: {yardstick:.2f} ms")
    print(f"{'question':22} {'15 parties':>10} {'1 000 parties':>14} {'ratio':>7}")
    for question in (*all_questions._OF_ONE_PARTY, *all_questions._OF_THE_MAP):
        alone = question in all_questions._OF_ONE_PARTY
        few = milliseconds(lambda: question(small, *["p0"] * alone), 9)  # noqa: B023
        many = milliseconds(lambda: question(large, *["p0"] * alone), 3)  # noqa: B023
        name = question.__name__
        print(f"{name:22} {few:7.2f} ms {many:11.2f} ms {many / yardstick:6.1f} ×")


if __name__ == "__main__":
    main()
