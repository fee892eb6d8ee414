"""What holds for every map: its file, its graph, its answers."""

from hypothesis import given
from hypothesis import strategies as st

from clientkit.map import KINDS_OF_LINK, CustomerMap, Deliver, Party, Viewpoint
from clientkit.prose import sentences
from clientkit.questions import divergence, final_customers, hand_offs, next_in_line, silent_links

NAMES = st.text(min_size=0, max_size=12)


@st.composite
def maps(draw):
    """Maps of up to six parties, ten links and three viewpoints."""
    ids = [f"p{n}" for n in range(draw(st.integers(1, 6)))]
    a_party = st.sampled_from(ids)
    links = [
        KINDS_OF_LINK[draw(st.sampled_from(sorted(KINDS_OF_LINK)))](
            f"l{n}", draw(a_party), draw(a_party), note=draw(NAMES)
        )
        for n in range(draw(st.integers(0, 10)))
    ]
    views = [
        Viewpoint(f"v{n}", draw(NAMES), names=draw(st.sets(a_party)))
        for n in range(draw(st.integers(0, 3)))
    ]
    return CustomerMap([Party(id, draw(NAMES)) for id in ids], links, views, me=draw(a_party))


@given(maps())
def test_reading_what_was_written_gives_the_same_map(map):
    assert CustomerMap.from_document(map.to_document()) == map


@given(maps())
def test_the_graph_of_a_map_gives_the_map_again(map):
    assert CustomerMap.from_graph(map.graph()) == map


@given(maps(), st.data())
def test_the_order_of_the_links_changes_no_answer(map, data):
    links = data.draw(st.permutations(map.links))
    other = CustomerMap(map.parties, links, map.viewpoints, me=map.me)
    assert sentences(other, "en") == sentences(map, "en")
    assert set(next_in_line(other, map.me).value) == set(next_in_line(map, map.me).value)
    assert final_customers(other, map.me).value == final_customers(map, map.me).value
    assert set(silent_links(other).value) == set(silent_links(map).value)


@given(maps())
def test_renaming_the_ids_changes_no_answer(map):
    def new(id):
        return "x" + id

    document = map.to_document()
    document["me"] = new(map.me)
    for party in document["parties"]:
        party["id"] = new(party["id"])
    for link in document["links"]:
        link.update({"from": new(link["from"]), "to": new(link["to"])})
    for view in document["viewpoints"]:
        view["names"] = [new(id) for id in view.get("names", [])]
    other = CustomerMap.from_document(document)
    assert other.to_document()["parties"] != map.to_document()["parties"]
    assert sentences(other, "fr") == sentences(map, "fr")
    assert final_customers(other, other.me).value == tuple(
        new(id) for id in final_customers(map, map.me).value
    )
    assert divergence(other).value == divergence(map).value


@given(maps())
def test_divergence_lies_between_0_and_1(map):
    value = divergence(map).value
    assert (value is None) == (len(map.viewpoints) < 2)
    assert value is None or 0 <= value <= 1


@given(maps(), st.data())
def test_another_delivery_never_makes_a_way_longer(map, data):
    ids = [party.id for party in map.parties]
    one, other = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
    before = hand_offs(map, ids[0], ids[-1]).value
    after = hand_offs(map.with_link(Deliver("new", one, other)), ids[0], ids[-1]).value
    assert before is None or (after is not None and after <= before)


@given(maps())
def test_a_final_customer_is_always_reached(map):
    for party in final_customers(map, map.me).value:
        assert hand_offs(map, map.me, party).value > 0
