"""A map on which a slider changes one number."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from clientkit.live.hands import Slider
from clientkit.live.map_seen import Asked, example, named, seen
from clientkit.live.moving import Moving, Seen
from clientkit.map import CustomerMap, Deliver
from clientkit.practice import Worksheet
from clientkit.words import Text, _


def slide(
    map: CustomerMap | str,
    what: str,
    label: Text,
    low: float,
    high: float,
    ask: Asked,
    *,
    step: float = 1,
    unit: Text | None = None,
    title: Text | None = None,
    gate: Worksheet | None = None,
) -> Moving:
    """A map on which a slider changes one number, and a question answers each time.

    `what` is a link and its number, such as “supplier-deliver-customer.days” (a level of the
    delivery) or “l1.capacity”, “l2.amount”, “l3.goal”; `label` names the slider, which starts
    where the map stands. Raises ValueError when the map has no such number.

    >>> from clientkit.questions import conformity
    >>> days = ("three_days", "supplier-deliver-customer.days", Text("days"), 1, 6)
    >>> slide(*days, conformity).set(value=3).seen("en").sentence
    'supplier → customer: as asked.'
    """
    whole = example(map)
    id, _dot, attribute = what.rpartition(".")
    start = _number_of(whole, id, attribute)

    def show(values: Mapping[str, Any], lang: str) -> Seen:
        changed = _with_number(whole, id, attribute, values["value"])
        answer = ask(changed)
        return seen(changed, lang, answer.sentence(lang), [*answer.links, *answer.parties])

    hand = Slider("value", label, low, high, step, start, unit=unit)
    return Moving(title or named(whole), [hand], show, gate)


def _number_of(map: CustomerMap, id: str, attribute: str) -> float:
    link = map.link(id)
    level = link.level if isinstance(link, Deliver) else {}
    found = level.get(attribute, getattr(link, attribute, None))
    if not isinstance(found, int | float):
        raise ValueError(
            _("The link ‘{id}’ has no number called ‘{name}’.").format(id=id, name=attribute)
        )
    return found


def _with_number(map: CustomerMap, id: str, attribute: str, value: float) -> CustomerMap:
    link = map.link(id)
    if isinstance(link, Deliver) and attribute in link.level:
        return map.with_link(evolve(link, level={**link.level, attribute: value}))
    changed: dict[str, Any] = {attribute: value}
    return map.with_link(evolve(link, **changed))
