"""All questions at once: each by its name, asked of the map, or of every part that it concerns."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.chain import final_customers, hand_offs, next_in_line
from clientkit.questions.definitions import definitions
from clientkit.questions.flow import throughput, weakest_customer
from clientkit.questions.hats import loops, words_for
from clientkit.questions.layers import deliveries
from clientkit.questions.money import does_receiver_pay, money_origin, who_pays
from clientkit.questions.requirements import conformity, silent_links, trace
from clientkit.questions.roles import captives, go_betweens, verbs
from clientkit.questions.sight import contributes_unseen, line_of_sight
from clientkit.questions.standing import if_gone, service_layers
from clientkit.questions.viewpoints import divergence, forgotten

Asked = Answer[Any] | Mapping[str, Answer[Any]]

OF_THE_MAP: tuple[Callable[[CustomerMap], Answer[Any]], ...] = (
    silent_links,
    conformity,
    trace,
    contributes_unseen,
    captives,
    divergence,
    go_betweens,
    loops,
    weakest_customer,
)
OF_ONE_PARTY: tuple[Callable[[CustomerMap, str], Answer[Any]], ...] = (
    who_pays,
    money_origin,
    next_in_line,
    final_customers,
    line_of_sight,
    throughput,
    verbs,
    definitions,
    words_for,
    service_layers,
    if_gone,
)


def everything(map: CustomerMap, party: str) -> dict[str, Asked]:
    """The answer to every question, by the question's name, asked for `party`.

    What concerns each delivery, each viewpoint or each party in turn comes as answers by their
    ids. Raises `UnknownId` when `party` is not on the map.

    >>> from clientkit.cases import case
    >>> everything(case("consultant"), "consultant")["who_pays"].value
    ('firm',)
    """
    answers: dict[str, Asked] = {each.__name__: each(map, party) for each in OF_ONE_PARTY}
    answers |= {each.__name__: each(map) for each in OF_THE_MAP}
    others = [other.id for other in map.parties if other.id != party]
    answers["hand_offs"] = {other: hand_offs(map, party, other) for other in others}
    answers["does_receiver_pay"] = {
        link.id: does_receiver_pay(map, link.id) for link in deliveries(map)
    }
    answers["forgotten"] = {view.id: forgotten(map, view.id) for view in map.viewpoints}
    return dict(sorted(answers.items()))


def plain(asked: Asked, lang: str | None = None) -> dict[str, Any]:
    """An answer, or answers by id, as plain values that JSON can hold."""
    if isinstance(asked, Mapping):
        return {id: plain(answer, lang) for id, answer in asked.items()}
    return {
        "value": _plain(asked.value),
        "sentence": asked.sentence(lang),
        "links": list(asked.links),
        "parties": list(asked.parties),
    }


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        return {
            field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))
        }
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value
