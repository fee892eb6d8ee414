"""Maps of any shape, such as learners draw: chains, returns, circles, loops, lone parties."""

import random

from clientkit.map import Ask, CustomerMap, Deliver, Manage, Party, Pay, Steer

_NAMES = (
    "the bakers",
    "the mill",
    "the regional council",
    "the school canteen",
    "the parents",
    "the children",
    "a dietician",
    "the organic farmers’ cooperative",
    "the wholesaler",
    "the cook",
    "the cleaning staff",
    "the health inspector",
    "the press",
    "the tax office",
    "the neighbours",
)
_THINGS = ("bread", "flour of the region", "a quiet lunch", "advice", "three hundred warm meals")
_KINDS = ("person", "team", "organisation", "public_body", "group")


def some_map(parties: int, links: int, seed: int) -> CustomerMap:
    """A map that is always the same for the same three numbers."""
    rng = random.Random(seed)
    ids = [f"p{i}" for i in range(parties)]
    here = [
        Party(
            id,
            _NAMES[i % len(_NAMES)] + (f" {i}" if i >= len(_NAMES) else ""),
            kind=rng.choice(_KINDS),
            inside=ids[2] if i > 2 and rng.random() < 0.2 else None,
        )
        for i, id in enumerate(ids)
    ]
    between = []
    for i in range(links):
        a = rng.randrange(parties)
        b = min(parties - 1, a + rng.randint(1, 4)) if rng.random() < 0.8 else rng.choice((a, 0))
        id, origin = f"l{i}", rng.choice(("source", "added"))
        giver, taker = ids[a], ids[b]
        between.append(
            rng.choice(
                (
                    Deliver(id, giver, taker, what=rng.choice(_THINGS), origin=origin),
                    Deliver(id, giver, taker, origin=origin),
                    Pay(id, taker, giver, origin=origin),
                    Ask(id, taker, giver, about=rng.choice(_THINGS), origin=origin),
                    Steer(id, taker, giver, how="buy", origin=origin),
                    Manage(id, taker, giver, origin=origin),
                )
            )
        )
    return CustomerMap(here, between, title=f"Map {seed}")
