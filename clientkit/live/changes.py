"""What can happen to a map while one looks: links come, hats merge, somebody leaves."""

from collections.abc import Callable

from attrs import frozen

from clientkit.map import CustomerMap, UnknownId, merge_hats
from clientkit.prose import link_sentence
from clientkit.words import _
from clientkit.words.listing import listing

#: How a change is written where it is no link.
SAME_PERSON, WITHOUT = "same person", "without "


@frozen
class Change:
    """One thing that happens: how it is told, the map after it, what it brings and takes."""

    told: Callable[[str], str]
    made: Callable[[CustomerMap], CustomerMap] = lambda map: map
    brings: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()


def read_change(map: CustomerMap, words: str) -> Change:
    """Read a change: ids of links that come, “same person”, or “without” and a party's id.

    Raises ValueError when the map has no such link or party, or nobody with several hats.
    """
    try:
        if words == SAME_PERSON:
            return _one_person(map)
        if words.startswith(WITHOUT):
            gone = words.removeprefix(WITHOUT).strip()
            map.party(gone)
            return Change(
                lambda lang: _("{party} leaves.", lang).format(party=map.name(gone, lang)),
                takes=(gone,),
            )
        links = [map.link(id) for id in words.split()]
    except UnknownId as fault:
        raise ValueError(str(fault)) from fault
    return Change(
        lambda lang: " ".join(link_sentence(map, link, lang) for link in links),
        brings=tuple(link.id for link in links),
    )


def _one_person(map: CustomerMap) -> Change:
    hats = [party for party in map.parties if party.same_as]
    if not hats:
        raise ValueError(_("Nobody on this map wears several hats."))

    def told(lang: str) -> str:
        merged = merge_hats(map)
        ids = dict.fromkeys(party.same_as for party in hats if party.same_as)
        people = listing((merged.name(id, lang) for id in ids), lang)
        names = listing((party.name(lang) for party in hats), lang)
        return _("One and the same person: {names} become {person}.", lang).format(
            names=names, person=people
        )

    return Change(told, merge_hats)
