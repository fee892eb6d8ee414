"""The links that one question follows, and how it names what it found on the map."""

from collections.abc import Iterable, Mapping

from clientkit.map import Ask, CustomerMap, Deliver, Link, Pay
from clientkit.questions.ways import Ways, reached, turned, where_ends
from clientkit.words.listing import listing


def deliveries(map: CustomerMap) -> list[Deliver]:
    """The links along which the work goes."""
    return [link for link in map.links if isinstance(link, Deliver)]


def payments(map: CustomerMap) -> list[Pay]:
    """The links along which money goes; recognition, time and data are other currencies."""
    return [link for link in map.links if isinstance(link, Pay) and link.currency == "money"]


def asks(map: CustomerMap) -> list[Ask]:
    """The wishes on the map."""
    return [link for link in map.links if isinstance(link, Ask)]


def speaks_for(ask: Ask) -> str:
    """The party whose wish it is: the one that a proxy speaks for, or the one who asks."""
    return ask.on_behalf_of or ask.source


def final_of(work: Ways) -> set[str]:
    """Whoever receives and passes nothing on, alone or in a circle."""
    receiving = {end for ends in work.values() for end in ends}
    return where_ends(work, receiving.union(work)) & receiving


def starts_of(along: Ways) -> set[str]:
    """Whom nothing reaches from elsewhere, alone or in a circle."""
    back = turned(along)
    return where_ends(back, back.keys() | along.keys())


def reached_without(along: Ways, starts: Iterable[str], gone: str) -> set[str]:
    """Whom a way leads to from one of the starts when `gone` is not there any more."""
    left = {at: ends for at, ends in along.items() if at != gone}
    ahead = {end for start in starts for end in left.get(start, ()) if end != gone}
    return reached({**left, gone: {}}, ahead)


def in_map_order(map: CustomerMap, ids: Iterable[str]) -> tuple[str, ...]:
    """Ids of parties in the order in which the map has them."""
    wanted = set(ids)
    if not wanted:
        return ()
    return tuple(id for id in [party.id for party in map.parties] if id in wanted)


def places(map: CustomerMap) -> Mapping[str, int]:
    """At which place each party stands on the map."""
    return {party.id: place for place, party in enumerate(map.parties)}


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
