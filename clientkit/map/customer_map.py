"""The customer map itself: asked for its parts, and changed by making another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from clientkit.map.attributes import texts_by_id, unknown_keys, words, written
from clientkit.map.faults import MapFault, UnknownId
from clientkit.map.link import Ask, Link
from clientkit.map.party import Party
from clientkit.map.references import broken_references
from clientkit.map.viewpoint import Viewpoint
from clientkit.words import N_, Text

if TYPE_CHECKING:
    import networkx as nx

_Part = TypeVar("_Part", Party, Link, Viewpoint)


def _parties(parts: Iterable[Party]) -> tuple[Party, ...]:
    return tuple(parts)


def _links(parts: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(parts)


def _viewpoints(parts: Iterable[Viewpoint]) -> tuple[Viewpoint, ...]:
    return tuple(parts)


def _sources(values: Iterable[Any]) -> tuple[Text, ...]:
    return tuple(Text.read(value) for value in values)


@attrs.frozen
class CustomerMap:
    """Who delivers to whom, who pays, asks, steers and manages; and who names whom a customer.

    `me` is the party whose customers are asked for, `groups` names whoever stands behind parties
    without standing on the map (an organisation, the person under several hats), `sources` says
    where the story comes from.

    A map never changes: `with_party` and its like give a new one. A map whose parts do not fit
    together (two parties of one id, a link to nobody) raises `MapFault`, which lists every fault.

    >>> from clientkit.map import Deliver, Party
    >>> ward = CustomerMap([Party("nurse", "a nurse"), Party("patient", "a patient")])
    >>> ward = ward.with_link(Deliver("l1", "nurse", "patient", what="an infusion"))
    >>> ward
    <CustomerMap: 2 parties, 1 link>
    """

    parties: tuple[Party, ...] = attrs.field(default=(), converter=_parties)
    links: tuple[Link, ...] = attrs.field(default=(), converter=_links)
    viewpoints: tuple[Viewpoint, ...] = attrs.field(default=(), converter=_viewpoints)
    title: Text | None = written()
    me: str | None = words()
    note: Text | None = written()
    sources: tuple[Text, ...] = attrs.field(default=(), converter=_sources, kw_only=True)
    groups: Mapping[str, Text] = attrs.field(
        factory=dict, converter=texts_by_id, kw_only=True, hash=False
    )
    extra: Mapping[str, Any] = unknown_keys()

    def __attrs_post_init__(self) -> None:
        faults = broken_references(
            [party.id for party in self.parties],
            dict(enumerate(self.links, 1)),
            dict(enumerate(self.viewpoints, 1)),
            self.me,
        )
        if faults:
            raise MapFault(faults)

    # -- asking ---------------------------------------------------------------------------------

    def party(self, id: str) -> Party:
        """The party of this id; raises `UnknownId` when nobody on the map has it."""
        return _find(self.parties, id, N_("Nobody on this map has the id ‘{id}’."))

    def link(self, id: str) -> Link:
        """The link of this id; raises `UnknownId` when no link has it."""
        return _find(self.links, id, N_("No link on this map has the id ‘{id}’."))

    def viewpoint(self, id: str) -> Viewpoint:
        """The viewpoint of this id; raises `UnknownId` when none has it."""
        return _find(self.viewpoints, id, N_("No viewpoint on this map has the id ‘{id}’."))

    def name(self, id: str, lang: str | None = None) -> str:
        """The name of a party, or of a group behind parties; the id itself when it has none."""
        if party := self._party_of.get(id):
            return party.name(lang)
        return self.groups[id].say(lang) if id in self.groups else id

    @cached_property
    def _party_of(self) -> Mapping[str, Party]:
        """By id: whoever writes a map down asks for names as often as it has links."""
        return {party.id: party for party in self.parties}

    # -- changing: each gives a new map -----------------------------------------------------------

    def with_party(self, party: Party) -> CustomerMap:
        """A map that has this party: added, or in the place of the one of the same id."""
        return attrs.evolve(self, parties=_with(self.parties, party))

    def with_link(self, link: Link) -> CustomerMap:
        """A map that has this link: added, or in the place of the one of the same id."""
        return attrs.evolve(self, links=_with(self.links, link))

    def with_viewpoint(self, viewpoint: Viewpoint) -> CustomerMap:
        """A map that has this viewpoint: added, or in the place of the one of the same id."""
        return attrs.evolve(self, viewpoints=_with(self.viewpoints, viewpoint))

    def without_party(self, id: str) -> CustomerMap:
        """A map without this party, its links, and the places where others name it."""
        self.party(id)
        gone = {link.id for link in self.links if id in (link.source, link.target)}
        links = [_forgetting(link, id, gone) for link in self.links if link.id not in gone]
        viewpoints = [
            attrs.evolve(
                view,
                party=None if view.party == id else view.party,
                names=view.names - {id},
                words={other: words for other, words in view.words.items() if other != id},
            )
            for view in self.viewpoints
        ]
        return attrs.evolve(
            self,
            parties=_without(self.parties, id),
            links=links,
            viewpoints=viewpoints,
            me=None if self.me == id else self.me,
            groups=self._groups_without(id),
        )

    def _groups_without(self, id: str) -> dict[str, Text]:
        """The names behind parties, with that of a leaving party that others belong to."""
        belongs = any(id in (party.inside, party.same_as) for party in self.parties)
        leaving = {id: self.party(id).label} if belongs and id not in self.groups else {}
        return {**self.groups, **leaving}

    def without_link(self, id: str) -> CustomerMap:
        """A map without this link."""
        self.link(id)
        links = [_forgetting(link, None, {id}) for link in self.links if link.id != id]
        return attrs.evolve(self, links=links)

    def zoom_out(self, organisation: str) -> CustomerMap:
        """The map with one organisation drawn as one party, in the place of all inside it.

        Others stay as they are: zooming out of every organisation would hide the nurses inside
        the hospital.

        >>> from clientkit.cases import case
        >>> len(case("catheter").zoom_out("maker").parties)
        4
        """
        from clientkit.map.collapse import zoom_out

        return zoom_out(self, organisation)

    # -- other forms ------------------------------------------------------------------------------

    def graph(self) -> nx.MultiDiGraph[str]:
        """A fresh networkx graph: a node a party, an edge a link (its key is the link's id).

        Nodes and edges carry the attributes of the file format; the graph carries the rest.
        """
        from clientkit.map.graph import to_graph

        return to_graph(self)

    @classmethod
    def from_graph(cls, graph: nx.Graph[Any]) -> CustomerMap:
        """The map that a directed networkx graph holds: the inverse of `graph`.

        A node without a label is named by its id, an edge without a kind delivers. Raises
        `MapFault` for a graph without direction or with attributes that a map cannot hold.
        """
        from clientkit.map.graph import from_graph

        return from_graph(graph)

    def to_document(self) -> dict[str, Any]:
        """The map as plain values, as its file holds them."""
        from clientkit.map.document import to_document

        return to_document(self)

    @classmethod
    def from_document(cls, document: Any) -> CustomerMap:
        """The map of a document; raises `MapFault`, with all that is wrong in it."""
        from clientkit.map.document import from_document

        return from_document(document)

    @classmethod
    def read(cls, path: str | PathLike[str]) -> CustomerMap:
        """Read a ``*.map.json`` file; raises `MapFault`, with all that is wrong in it."""
        from clientkit.map.file import read

        return read(path)

    def save(self, path: str | PathLike[str]) -> None:
        """Write the map's file whole or not at all.

        A ``*.map.json`` keeps all of it. Other endings (``.svg``, ``.png``, ``.csv``,
        ``.graphml``, ``.mmd``, ``.py``…) write the map for other programs; raises
        `UnknownFormat`, a ValueError, when nothing is known that writes files of this name.
        """
        from clientkit.map.file import save

        save(self, path)

    def __repr__(self) -> str:
        parties, links = len(self.parties), len(self.links)
        return f"<CustomerMap: {parties} parties, {links} link{'s' * (links != 1)}>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        from clientkit.map.showing import shown

        return shown(self)


def _find(parts: tuple[_Part, ...], id: str, absent: str) -> _Part:
    for part in parts:
        if part.id == id:
            return part
    raise UnknownId(absent, id)


def _with(parts: tuple[_Part, ...], part: _Part) -> tuple[_Part, ...]:
    if any(other.id == part.id for other in parts):
        return tuple(part if other.id == part.id else other for other in parts)
    return parts + (part,)  # noqa: RUF005  (mypy loses the type of a starred tuple)


def _without(parts: tuple[_Part, ...], id: str) -> tuple[_Part, ...]:
    return tuple(part for part in parts if part.id != id)


def _forgetting(link: Link, party: str | None, links: set[str]) -> Link:
    """The same link, relaying none of `links` and speaking for no `party` that is gone."""
    if not isinstance(link, Ask):
        return link
    return attrs.evolve(
        link,
        on_behalf_of=None if link.on_behalf_of == party else link.on_behalf_of,
        because_of=None if link.because_of in links else link.because_of,
    )
