"""The five kinds of link between parties. An arrow goes the way the thing goes."""

from collections.abc import Mapping
from typing import Any, ClassVar

import attrs

from clientkit.map.attributes import (
    an_id,
    flag,
    listed,
    mapping,
    number,
    unknown_keys,
    words,
    written,
)
from clientkit.words import Text
from clientkit.words.vocabulary import (
    BASES,
    BETTER,
    CHOICES,
    CURRENCIES,
    LEVELS,
    MODES,
    ORIGINS,
    STATUSES,
    WAYS_TO_STEER,
)


@attrs.frozen
class Link:
    """An arrow from one party to another; its five kinds are the classes below.

    `source` and `target` are ids of parties. `origin` says whether the text that the map is made
    from gives the link (``source``) or whether we added it (``added``).
    """

    kind: ClassVar[str]
    #: The attribute that says what the link is about; its note, where no other does.
    subject: ClassVar[str] = "note"

    id: str = attrs.field(validator=an_id)
    source: str = attrs.field(validator=an_id, metadata={"key": "from"})
    target: str = attrs.field(validator=an_id, metadata={"key": "to"})
    origin: str = listed(ORIGINS, "added")
    note: Text | None = written()
    extra: Mapping[str, Any] = unknown_keys()


@attrs.frozen
class Deliver(Link):
    """`source` delivers something to `target`, or renders them a service.

    `choice` belongs to the link: nobody is captive in themselves. `level` says what was
    delivered, characteristic by characteristic; `capacity`, how much can pass.

    >>> Deliver("l1", "nurses", "patient", what="an infusion", mode="undergo").mode
    'undergo'
    """

    kind = "deliver"
    subject = "what"

    what: Text | None = written()
    mode: str = listed(MODES, "use")
    choice: str = listed(CHOICES, "free")
    why: Text | None = written()
    risky: bool = flag(False)
    explained: Text | None = written()
    level: Mapping[str, Any] = mapping()
    capacity: float | None = number()


@attrs.frozen
class Pay(Link):
    """`source` gives `target` money, or another currency: recognition, time, data."""

    kind = "pay"
    subject = "what"

    what: Text | None = written()
    currency: str = listed(CURRENCIES, "money")
    basis: str = listed(BASES, "price")
    amount: float | None = number()


@attrs.frozen
class Ask(Link):
    """`source` wants something of `target`, who must act.

    `status` is *unspoken* until somebody says it. `goal` is the number or the word to reach, in
    `unit` (a promise of three days: goal 3, unit days, better low); it is compared with what a
    delivery's `level` says of the same `characteristic`. `on_behalf_of` is the party that a proxy
    speaks for, `because_of` the id of the ask that this one relays.

    Source: ISO 9000:2015, “requirement”: a need or expectation stated, implied or obligatory.

    >>> Ask("l1", "patient", "nurses", about="a safe infusion").status
    'unspoken'
    """

    kind = "ask"
    subject = "about"

    about: Text | None = written()
    level: str = listed(LEVELS, "expectation")
    status: str = listed(STATUSES, "unspoken")
    characteristic: str | None = words()
    goal: float | str | None = number(key="target", or_words=True)
    unit: Text | None = written()
    better: str | None = listed(BETTER, None)
    tolerance: float | None = number()
    specifiable: bool = flag(True)
    on_behalf_of: str | None = words()
    because_of: str | None = words()


@attrs.frozen
class Steer(Link):
    """`source` weighs on what `target` does: buys, orients, influences, recommends or judges."""

    kind = "steer"

    how: str = listed(WAYS_TO_STEER, "influence")


@attrs.frozen
class Manage(Link):
    """`source` is the boss of `target`."""

    kind = "manage"


#: The class of each kind of link.
KINDS_OF_LINK: dict[str, type[Link]] = {
    each.kind: each for each in (Deliver, Pay, Ask, Steer, Manage)
}
