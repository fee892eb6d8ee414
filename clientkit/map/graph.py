"""A map as a networkx graph and back: a node a party, an edge a link."""

from typing import Any

import networkx as nx

from clientkit.map.customer_map import CustomerMap
from clientkit.map.document import from_document, to_document
from clientkit.map.faults import Fault, MapFault
from clientkit.map.schema import FORMAT, VERSION
from clientkit.words import N_

#: Where the graph remembers the order of the links, which networkx sorts by node.
_ORDER = "order of links"


def to_graph(map: CustomerMap) -> "nx.MultiDiGraph[str]":
    """A fresh graph; its attributes are those of the file format."""
    document = to_document(map)
    parties, links = document.pop("parties"), document.pop("links")
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(**document)
    graph.graph[_ORDER] = [link["id"] for link in links]
    for party in parties:
        graph.add_node(party.pop("id"), **party)
    for link in links:
        graph.add_edge(link.pop("from"), link.pop("to"), link.pop("id"), **link)
    return graph


def from_graph(graph: "nx.Graph[Any]") -> CustomerMap:
    """The map of a directed graph, of this kit or of another hand."""
    if not graph.is_directed():
        raise MapFault(
            [
                Fault(
                    N_("This graph has no directions."),
                    N_("Give a networkx.DiGraph or MultiDiGraph."),
                )
            ]
        )
    head = {str(key): value for key, value in graph.graph.items() if key != _ORDER}
    parties = [
        {"label": str(node), **attributes, "id": str(node)}
        for node, attributes in graph.nodes(data=True)
    ]
    edges: Any = nx.MultiDiGraph(graph).edges(keys=True, data=True)
    links = [
        {
            "kind": "deliver",
            **attributes,
            "id": key
            if isinstance(key, str)
            else f"{source}→{target}" + (f" {key}" if key else ""),
            "from": str(source),
            "to": str(target),
        }
        for source, target, key, attributes in edges
    ]
    order = {id: place for place, id in enumerate(graph.graph.get(_ORDER, ()))}
    links.sort(key=lambda link: order.get(link["id"], len(order)))
    return from_document(
        {**head, "format": FORMAT, "version": VERSION, "parties": parties, "links": links}
    )
