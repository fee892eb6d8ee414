"""The links of one kind as a simple graph: parallel links collapsed, and found again as proof."""

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from clientkit.map import CustomerMap

if TYPE_CHECKING:
    import networkx as nx


def layer(map: CustomerMap, kind: str) -> "nx.DiGraph[str]":
    """All parties, and one edge wherever at least one link of `kind` goes."""
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(party.id for party in map.parties)
    graph.add_edges_from((link.source, link.target) for link in map.links if link.kind == kind)
    return graph


def links_along(map: CustomerMap, kind: str, path: Iterable[str]) -> tuple[str, ...]:
    """The ids of the links of `kind` that a path of parties follows."""
    steps = list(pairwise(path))
    return tuple(
        link.id
        for step in steps
        for link in map.links
        if link.kind == kind and (link.source, link.target) == step
    )


def in_map_order(map: CustomerMap, ids: Iterable[str]) -> tuple[str, ...]:
    """Ids of parties in the order in which the map has them."""
    wanted = set(ids)
    return tuple(party.id for party in map.parties if party.id in wanted)


def names(map: CustomerMap, ids: Iterable[str], lang: str | None) -> str:
    """The names of parties as a sentence lists them."""
    from clientkit.words.listing import listing

    return listing((map.name(id, lang) for id in ids), lang)
