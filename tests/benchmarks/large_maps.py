"""Maps as large as one likes, for measuring: the worst that somebody could draw."""

import random

from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay


def a_map(parties: int, links: int) -> CustomerMap:
    """Parties row by row, links between any two of them; the same ones each time."""
    chance = random.Random(1)
    row = int(parties**0.5) + 1
    ids = [f"p{nth}" for nth in range(parties)]
    kinds = (Deliver, Pay, Ask)
    return CustomerMap(
        [
            Party(id, f"party {nth}", at=(100 + 200 * (nth % row), 80 + 120 * (nth // row)))
            for nth, id in enumerate(ids)
        ],
        [kinds[nth % 3](f"l{nth}", *chance.sample(ids, 2)) for nth in range(links)],
        me="p0",
    )
