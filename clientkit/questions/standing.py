"""Where each party stands: how far from the final customer, and what goes if it goes."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.layers import (
    deliveries,
    in_map_order,
    money,
    money_back,
    names,
    places,
    reached_without,
    starts_of_money,
    starts_of_work,
    work,
    work_back,
)
from clientkit.questions.ways import Ways, depths, tree
from clientkit.words import _, ngettext
from clientkit.words.listing import series


def service_layers(map: CustomerMap, final: str) -> Answer[Mapping[int, tuple[str, ...]]]:
    """Who serves `final`, who serves those who serve, and so on?

    The value maps each distance (1 for those who deliver directly) to ids of parties. Raises
    `UnknownId` when `final` is not on the map.

    Source: Q18; source 004, those who serve customers and those who serve those who serve them.

    >>> from clientkit.cases import case
    >>> dict(service_layers(case("catheter"), "patient").value)
    {1: ('caregivers',), 2: ('hospital',), 3: ('packing',)}
    """
    map.party(final)
    delivered = deliveries(map)
    distances = depths(tree(work_back(map), final))
    place = places(map)
    serving: dict[int, list[str]] = {}
    for id, far in distances.items():
        serving.setdefault(far, []).append(id)
    del serving[0]
    layers = {far: tuple(sorted(ids, key=place.__getitem__)) for far, ids in serving.items()}

    def say(lang: str | None) -> str:
        who = map.name(final, lang)
        if not layers:
            return _("{party}: nobody on the map serves them.", lang).format(party=who)
        told = [
            _("at {n}: {names}", lang).format(n=far, names=names(map, ids, lang))
            for far, ids in layers.items()
        ]
        return _("{party}: those who serve, by distance — {told}.", lang).format(
            party=who, told=" · ".join(told)
        )

    links = [
        link.id
        for link in delivered
        if distances.get(link.source, 0) == distances.get(link.target, -2) + 1
    ]
    return Answer(MappingProxyType(layers), say, links, in_map_order(map, distances))


@attrs.frozen
class Loss:
    """Whom nothing reaches any more when a party is gone: ids of parties.

    `less_money` says of those who lose a payer, and are still paid by others, how many are left.
    """

    without_delivery: tuple[str, ...]
    without_money: tuple[str, ...]
    less_money: Mapping[str, int]


def if_gone(map: CustomerMap, party: str) -> Answer[Loss]:
    """If `party` disappeared, whom would no delivery reach any more, and whom no money?

    What starts elsewhere and goes another way still arrives. Raises `UnknownId` when `party` is
    not on the map.

    Source: Q19; source 001, the entity whose existence conditions ours.

    >>> from clientkit.cases import case
    >>> if_gone(case("consultant"), "sme").value.without_money
    ('consultant', 'firm', 'cci')
    """
    map.party(party)
    broke = _cut_off(map, money(map), starts_of_money(map), party)
    lost = Loss(
        _cut_off(map, work(map), starts_of_work(map), party),
        broke,
        MappingProxyType(_still_paid(map, party, broke)),
    )

    untouched = _paid_as_before(map, party, broke)

    def say(lang: str | None) -> str:
        losses = []
        if lost.without_delivery:
            losses.append(
                _("no delivery for {names}", lang).format(
                    names=names(map, lost.without_delivery, lang)
                )
            )
        if lost.without_money:
            losses.append(
                _("no money for {names}", lang).format(names=names(map, lost.without_money, lang))
            )
        if not losses:
            losses.append(
                _("on this map, nobody else is cut off from deliveries or from money", lang)
            )
        said = series(losses, lang)
        if lost.less_money:
            said += f" ({_payers_left(map, lost.less_money, lang)})"
        elif untouched:
            said += f" ({_payers(map, *untouched, lang)})"
        return _("Gone: {party}; {losses}.", lang).format(party=map.name(party, lang), losses=said)

    ids = {party, *lost.without_delivery, *lost.without_money}
    links = [link.id for link in map.links if party in (link.source, link.target)]
    return Answer(lost, say, links, in_map_order(map, ids))


def _still_paid(map: CustomerMap, party: str, broke: Iterable[str]) -> dict[str, int]:
    """Who loses a payer and keeps others: how many others."""
    lose = set(money(map).get(party, ())) - {party, *broke}
    return {id: len(money_back(map)[id].keys() - {party}) for id in in_map_order(map, lose)}


def _paid_as_before(map: CustomerMap, party: str, broke: Iterable[str]) -> tuple[str, int] | None:
    """Whoever the map is drawn for, where the money still reaches them: by how many it is paid."""
    if map.me is None or map.me in (party, *broke):
        return None
    payers = len(money_back(map).get(map.me, ()))
    return (map.me, payers) if payers else None


def _payers(map: CustomerMap, paid: str, n: int, lang: str | None) -> str:
    """By how many somebody is paid."""
    return ngettext("{name}: {n} payer", "{name}: {n} payers", n, lang).format(
        name=map.name(paid, lang), n=n
    )


def _payers_left(map: CustomerMap, less_money: Mapping[str, int], lang: str | None) -> str:
    """By how many each of them is still paid."""
    return series(
        (
            ngettext("{name}: {n} payer left", "{name}: {n} payers left", left, lang).format(
                name=map.name(paid, lang), n=left
            )
            for paid, left in less_money.items()
        ),
        lang,
    )


def _cut_off(map: CustomerMap, along: Ways, starts: set[str], party: str) -> tuple[str, ...]:
    """Whom something reached, and nothing reaches once `party` is gone."""
    if party not in along:
        return ()
    before = {end for ends in along.values() for end in ends} - {party}
    return in_map_order(map, before - reached_without(along, starts, party))
