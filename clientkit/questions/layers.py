"""Some of the links as a simple graph: parallel links collapsed, and found again as proof."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from clientkit.map import Ask, CustomerMap, Deliver, Link, Pay
from clientkit.words.listing import listing

if TYPE_CHECKING:
    import networkx as nx


def deliveries(map: CustomerMap) -> list[Deliver]:
    """The links along which the work goes."""
    return [link for link in map.links if isinstance(link, Deliver)]


def payments(map: CustomerMap) -> list[Pay]:
    """The links along which money goes; recognition, time and data are other currencies."""
    return [link for link in map.links if isinstance(link, Pay) and link.currency == "money"]


def speaks_for(ask: Ask) -> str:
    """The party whose wish it is: the one that a proxy speaks for, or the one who asks."""
    return ask.on_behalf_of or ask.source


def layer(map: CustomerMap, links: Iterable[Link]) -> "nx.DiGraph[str]":
    """All parties, and one edge wherever at least one of `links` goes."""
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(party.id for party in map.parties)
    graph.add_edges_from((link.source, link.target) for link in links)
    return graph


def shortest_path(graph: "nx.DiGraph[str]", start: str, end: str) -> list[str]:
    """The parties on a shortest way, both ends included; empty when there is none."""
    import networkx as nx

    return nx.shortest_path(graph, start, end) if nx.has_path(graph, start, end) else []


def ends_of(graph: "nx.DiGraph[str]") -> set[str]:
    """Who stands where nothing goes on; parties that go round in a circle stand there together."""
    return _closed(graph, graph.successors)


def final_of(work: "nx.DiGraph[str]") -> set[str]:
    """Whoever receives and passes nothing on, alone or in a circle."""
    return {id for id in ends_of(work) if work.in_degree(id)}


def starts_of(graph: "nx.DiGraph[str]") -> set[str]:
    """Who stands where nothing comes from elsewhere, alone or in a circle."""
    return _closed(graph, graph.predecessors)


def _closed(graph: "nx.DiGraph[str]", neighbours: "Callable[[str], Iterable[str]]") -> set[str]:
    """The parties of those circles, or single parties, that no neighbour leads out of."""
    import networkx as nx

    circles = nx.strongly_connected_components(graph)
    return {
        party
        for circle in circles
        if all(other in circle for one in circle for other in neighbours(one))
        for party in circle
    }


def reached_from(graph: "nx.DiGraph[str]", starts: Iterable[str]) -> set[str]:
    """Whom a way leads to from one of several parties; a start counts when a way leads back."""
    import networkx as nx

    ahead = {end for start in starts if start in graph for end in graph[start]}
    before_all = "\0"  # nobody's id
    graph.add_edges_from((before_all, end) for end in ahead)
    found = nx.descendants(graph, before_all) if ahead else set()
    graph.remove_nodes_from([before_all])
    return found


def links_along(links: Iterable[Link], *paths: Sequence[str]) -> tuple[str, ...]:
    """The ids of those `links` that paths of parties follow, each once, in their order."""
    by_step: dict[tuple[str, str], list[str]] = {}
    for link in links:
        by_step.setdefault((link.source, link.target), []).append(link.id)
    steps = (step for path in paths for step in pairwise(path))
    return tuple(dict.fromkeys(id for step in steps for id in by_step.get(step, ())))


def in_map_order(map: CustomerMap, ids: Iterable[str]) -> tuple[str, ...]:
    """Ids of parties in the order in which the map has them."""
    wanted = set(ids)
    return tuple(party.id for party in map.parties if party.id in wanted)


def names(map: CustomerMap, ids: Iterable[str], lang: str | None) -> str:
    """The names of parties as a sentence lists them."""
    return listing((map.name(id, lang) for id in ids), lang)


def way(map: CustomerMap, path: Iterable[str], lang: str | None) -> str:
    """The parties of a path, one after the other."""
    return " → ".join(map.name(id, lang) for id in path)
