"""The links that one question follows, and how it names what it found on the map."""

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import TypeVar
from weakref import ref

from clientkit.map import Ask, CustomerMap, Deliver, Link, Pay
from clientkit.questions.ways import Steps, Ways, by_step, reached, turned, ways, where_ends
from clientkit.words.listing import listing

_Value = TypeVar("_Value")


def once_a_map(read: Callable[[CustomerMap], _Value]) -> Callable[[CustomerMap], _Value]:
    """Read something of a map once: a map never changes, and is asked one question after another.

    What was read goes when the map goes.
    """
    known: dict[int, tuple[ref[CustomerMap], _Value]] = {}

    @wraps(read)
    def remembered(map: CustomerMap) -> _Value:
        at = id(map)
        if at in known and known[at][0]() is map:
            return known[at][1]
        value = read(map)
        known[at] = (ref(map, lambda _gone: known.pop(at, None)), value)
        return value

    return remembered


@once_a_map
def deliveries(map: CustomerMap) -> tuple[Deliver, ...]:
    """The links along which the work goes."""
    return tuple(link for link in map.links if isinstance(link, Deliver))


@once_a_map
def payments(map: CustomerMap) -> tuple[Pay, ...]:
    """The links along which money goes; recognition, time and data are other currencies."""
    return tuple(link for link in map.links if isinstance(link, Pay) and link.currency == "money")


@once_a_map
def asks(map: CustomerMap) -> tuple[Ask, ...]:
    """The wishes on the map."""
    return tuple(link for link in map.links if isinstance(link, Ask))


@once_a_map
def work(map: CustomerMap) -> Ways:
    """The ways of the work, from each supplier to those who receive."""
    return ways(deliveries(map))


@once_a_map
def work_back(map: CustomerMap) -> Ways:
    """The ways of the work, from each receiver back to those who supply."""
    return turned(work(map))


@once_a_map
def delivery_steps(map: CustomerMap) -> Steps:
    """The deliveries from each party to each next one."""
    return by_step(deliveries(map))


@once_a_map
def payment_steps(map: CustomerMap) -> Steps:
    """The payments of money from each party to each next one."""
    return by_step(payments(map))


@once_a_map
def money(map: CustomerMap) -> Ways:
    """The ways of the money, from each payer to those who are paid."""
    return ways(payments(map))


@once_a_map
def money_back(map: CustomerMap) -> Ways:
    """The ways of the money, from whoever is paid back to those who pay."""
    return turned(money(map))


@once_a_map
def places(map: CustomerMap) -> Mapping[str, int]:
    """At which place each party stands on the map."""
    return {party.id: place for place, party in enumerate(map.parties)}


def speaks_for(ask: Ask) -> str:
    """The party whose wish it is: the one that a proxy speaks for, or the one who asks."""
    return ask.on_behalf_of or ask.source


@once_a_map
def final_of(map: CustomerMap) -> frozenset[str]:
    """Whoever receives and passes nothing on, alone or in a circle."""
    along, receiving = work(map), work_back(map).keys()
    return frozenset(where_ends(along, along.keys() | receiving) & receiving)


@once_a_map
def starts_of_work(map: CustomerMap) -> set[str]:
    """Who supplies without receiving from elsewhere, alone or in a circle."""
    return where_ends(work_back(map), work_back(map).keys() | work(map).keys())


@once_a_map
def starts_of_money(map: CustomerMap) -> set[str]:
    """Who pays without being paid from elsewhere, alone or in a circle."""
    return where_ends(money_back(map), money_back(map).keys() | money(map).keys())


def reached_without(along: Ways, starts: Iterable[str], gone: str) -> set[str]:
    """Whom a way leads to from one of the starts when `gone` is not there any more."""
    left = {at: ends for at, ends in along.items() if at != gone}
    ahead = {end for start in starts for end in left.get(start, ()) if end != gone}
    return reached({**left, gone: {}}, ahead)


def in_map_order(map: CustomerMap, ids: Iterable[str]) -> tuple[str, ...]:
    """Ids of parties in the order in which the map has them."""
    place = places(map)
    return tuple(sorted(set(ids) & place.keys(), key=place.__getitem__))


def names(map: CustomerMap, ids: Iterable[str], lang: str | None) -> str:
    """The names of parties as a sentence lists them."""
    return listing(_called(map, ids, lang), lang)


def way(map: CustomerMap, path: Iterable[str], lang: str | None) -> str:
    """The parties of a path, one after the other."""
    return " → ".join(_called(map, path, lang))


def pair(map: CustomerMap, link: Link, lang: str | None) -> str:
    """From whom to whom a link goes."""
    return way(map, (link.source, link.target), lang)


def _called(map: CustomerMap, ids: Iterable[str], lang: str | None) -> list[str]:
    ids = list(ids)
    if len(ids) < 3:
        return [map.name(id, lang) for id in ids]
    parties = {party.id: party for party in map.parties}
    return [parties[id].name(lang) if id in parties else map.name(id, lang) for id in ids]
