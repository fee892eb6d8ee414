"""Several parties drawn as one: the hats of one person, the teams of one organisation."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from clientkit.map.customer_map import CustomerMap
from clientkit.map.link import Ask, Link
from clientkit.map.party import Party
from clientkit.map.viewpoint import Viewpoint
from clientkit.words import Text


def merge_hats(map: CustomerMap) -> CustomerMap:
    """The map with the hats of each person merged: taxpayer, worker and patient become us.

    The merged party carries the id that the hats name in `same_as`, and the name that the map
    gives to it. Links between two hats of one person disappear.

    >>> from clientkit.cases import case
    >>> merge_hats(case("hospital"))
    <CustomerMap: 7 parties, 12 links>
    """
    return _collapse(map, lambda party: party.same_as)


def zoom_out(map: CustomerMap, organisation: str) -> CustomerMap:
    """The map with one organisation drawn as one party, in the place of all that is inside it.

    Others stay as they are: zooming out of every organisation would hide the nurses inside the
    hospital. What passes inside the organisation disappears. Nothing changes when nobody is
    inside it. Raises `UnknownId` when nobody on the map is, or belongs to, the organisation.

    >>> from clientkit.cases import case
    >>> [party.id for party in zoom_out(case("catheter"), "maker").parties]
    ['maker', 'hospital', 'caregivers', 'patient']
    """
    within = _inside(map, organisation)
    if within == {organisation}:
        map.party(organisation)
    return _collapse(map, lambda party: organisation if party.id in within else None)


def _inside(map: CustomerMap, organisation: str) -> set[str]:
    """The organisation and all that is inside it, however deep."""
    within = {organisation}
    while more := {p.id for p in map.parties if p.inside in within} - within:
        within |= more
    return within


def _collapse(map: CustomerMap, into: Callable[[Party], str | None]) -> CustomerMap:
    one = {party.id: into(party) or party.id for party in map.parties}
    parties: dict[str, Party] = {}
    for party in map.parties:
        id = one[party.id]
        known = party.id == id or id not in parties
        if id != party.id and known:
            parties.setdefault(id, _standing_for(map, id, party))
        elif known:
            parties[id] = party
    links = [_moved(link, one) for link in map.links if not _passes_inside(link, one)]
    kept = {link.id for link in links}
    return attrs.evolve(
        map,
        parties=parties.values(),
        links=[_relaying(link, kept) for link in links],
        viewpoints=[_seen(view, one) for view in map.viewpoints],
        me=one.get(map.me, map.me) if map.me else None,
    )


def _standing_for(map: CustomerMap, id: str, hat: Party) -> Party:
    """The party that stands for several: the one of this id, or a new one of their kind."""
    for party in map.parties:
        if party.id == id:
            return party
    kind = hat.kind if hat.same_as == id else "organisation"
    return Party(id, map.groups.get(id, Text(id)), kind=kind)


def _passes_inside(link: Link, one: Mapping[str, str]) -> bool:
    """Whether both ends of a link have become one and the same party."""
    ends = {link.source, link.target}
    return len({one[end] for end in ends}) == 1 and any(one[end] != end for end in ends)


def _moved(link: Link, one: Mapping[str, str]) -> Link:
    ends: dict[str, Any] = {"source": one[link.source], "target": one[link.target]}
    if isinstance(link, Ask) and link.on_behalf_of:
        ends["on_behalf_of"] = one[link.on_behalf_of]
    return attrs.evolve(link, **ends)


def _relaying(link: Link, kept: set[str]) -> Link:
    if isinstance(link, Ask) and link.because_of not in kept:
        return attrs.evolve(link, because_of=None)
    return link


def _seen(view: Viewpoint, one: Mapping[str, str]) -> Viewpoint:
    return attrs.evolve(
        view,
        party=one[view.party] if view.party else None,
        names={one[id] for id in view.names},
        words={one[id]: word for id, word in view.words.items()},
    )
