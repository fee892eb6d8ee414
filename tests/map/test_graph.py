"""A map as a networkx graph and back, of this kit or of another hand."""

import networkx as nx
import pytest

from clientkit.cases import case, cases
from clientkit.map import CustomerMap, MapFault


@pytest.mark.parametrize("name", cases())
def test_a_case_comes_back_from_its_graph_as_it_was(name):
    assert CustomerMap.from_graph(case(name).graph()) == case(name)


def test_the_graph_has_a_node_a_party_and_an_edge_a_link():
    graph = case("enterprise").graph()
    assert graph.number_of_nodes() == 5
    assert graph.number_of_edges("next", "me") == 6
    assert graph.edges["next", "me", "next-pay-me"]["currency"] == "recognition"


def test_the_graph_is_fresh_each_time():
    map = case("catheter")
    map.graph().remove_node("patient")
    assert "patient" in map.graph()


def test_a_graph_of_another_hand_becomes_a_map_that_delivers():
    map = CustomerMap.from_graph(nx.path_graph(3, create_using=nx.DiGraph))
    assert [party.name() for party in map.parties] == ["0", "1", "2"]
    assert [(link.source, link.target, link.kind) for link in map.links] == [
        ("0", "1", "deliver"),
        ("1", "2", "deliver"),
    ]


def test_parallel_edges_without_names_stay_apart():
    graph = nx.MultiDiGraph([("a", "b"), ("a", "b")])
    assert len({link.id for link in CustomerMap.from_graph(graph).links}) == 2


def test_a_graph_without_directions_is_refused_in_a_sentence():
    with pytest.raises(MapFault, match="This graph has no directions"):
        CustomerMap.from_graph(nx.path_graph(3))
