"""What holds for every map: its file, its graph, its answers."""

from hypothesis import assume, given
from hypothesis import strategies as st

from clientkit.map import KINDS_OF_LINK, CustomerMap, Deliver, Party, Viewpoint
from clientkit.map.collapse import merge_hats, zoom_out
from clientkit.prose import sentences
from clientkit.questions import (
    divergence,
    final_customers,
    hand_offs,
    if_gone,
    line_of_sight,
    loops,
    money_origin,
    next_in_line,
    silent_links,
    verbs,
    who_pays,
)
from clientkit.questions.everything import everything, plain
from tests.questions.test_answers import everything_asked

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
    parties = [
        Party(
            id,
            draw(NAMES),
            inside=draw(st.sampled_from([None, "house", ids[0]])) if id != ids[0] else None,
            same_as=draw(st.sampled_from([None, None, "us"])),
        )
        for id in ids
    ]
    return CustomerMap(parties, links, views, me=draw(a_party))


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

    known = {party.id for party in map.parties}
    document = map.to_document()
    document["me"] = new(map.me)
    for party in document["parties"]:
        party["id"] = new(party["id"])
        if party.get("inside") in known:
            party["inside"] = new(party["inside"])
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
def test_renaming_the_ids_changes_no_answer_to_any_question(map):
    def new(said):
        """The same, every id of a party renamed, wherever it stands."""
        if isinstance(said, dict):
            return {new(key): new(each) for key, each in said.items()}
        if isinstance(said, list):
            return [new(each) for each in said]
        return "x" + said if said in known else said

    def answers(of):
        """Values and proofs; sentences hold names, which may look like ids."""
        found = {name: plain(asked, "en") for name, asked in everything(of, of.me).items()}
        return {name: without_sentences(each) for name, each in found.items()}

    def without_sentences(found):
        if "sentence" not in found:
            return {id: without_sentences(each) for id, each in found.items()}
        return {key: each for key, each in found.items() if key != "sentence"}

    known = {party.id for party in map.parties}
    document = map.to_document()
    renamed = {**document, "me": new(map.me)}
    for part, keys in {"parties": ("id", "inside"), "links": ("from", "to")}.items():
        renamed[part] = [
            {key: new(each) if key in keys else each for key, each in one.items()}
            for one in document[part]
        ]
    renamed["viewpoints"] = [
        {**view, "names": new(view.get("names", []))} for view in document["viewpoints"]
    ]
    assume(not any(party.name("en") in known for party in map.parties))
    assert answers(CustomerMap.from_document(renamed)) == new(answers(map))


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


@given(maps())
def test_every_answer_is_said_and_every_proof_exists(map):
    links, parties = {link.id for link in map.links}, {party.id for party in map.parties}
    for answer in everything_asked(map):
        assert set(answer.links) <= links
        assert set(answer.parties) <= parties
        assert answer.sentence("en")
        assert answer.sentence("fr")


@given(maps(), st.data())
def test_adding_a_link_never_removes_a_payer_or_a_verb(map, data):
    ids = [party.id for party in map.parties]
    one, other = data.draw(st.sampled_from(ids)), data.draw(st.sampled_from(ids))
    kind = data.draw(st.sampled_from(sorted(KINDS_OF_LINK)))
    bigger = map.with_link(KINDS_OF_LINK[kind]("new", one, other))
    assert set(who_pays(map, map.me).value) <= set(who_pays(bigger, map.me).value)
    before, after = verbs(map, map.me).value, verbs(bigger, map.me).value
    assert all(set(before[verb]) <= set(after[verb]) for verb in before)


@given(maps())
def test_the_origin_of_money_is_paid_by_nobody_but_its_own_circle(map):
    origin = money_origin(map, map.me).value
    for party in origin:
        assert hand_offs(map, party, map.me, "pay").value > 0
        for payer in who_pays(map, party).value:
            assert hand_offs(map, party, payer, "pay").value is not None


@given(maps())
def test_every_loop_is_closed_by_links_of_the_map(map):
    ends = {(link.source, link.target) for link in map.links if link.kind in ("deliver", "pay")}
    for loop in loops(map).value:
        assert len(set(loop)) == len(loop)
        assert set(zip(loop, (*loop[1:], loop[0]), strict=True)) <= ends


@given(maps())
def test_merging_hats_twice_changes_nothing_more(map):
    merged = merge_hats(map)
    assert merge_hats(merged).to_document() == merged.to_document()
    assert len(merged.parties) <= len(map.parties)


@given(maps())
def test_seen_from_outside_nobody_is_inside(map):
    assume(any(party.inside == "house" for party in map.parties))
    seen = zoom_out(map, "house")
    assert not [party for party in seen.parties if party.inside == "house"]
    assert {link.id for link in seen.links} <= {link.id for link in map.links}


@given(maps())
def test_nobody_loses_anything_when_one_goes_who_gives_nothing(map):
    for party in map.parties:
        if not any(link.source == party.id for link in map.links):
            lost = if_gone(map, party.id).value
            assert (lost.without_delivery, lost.without_money) == ((), ())


@given(maps())
def test_what_a_final_customer_says_reaches_whoever_they_ask(map):
    for party in final_customers(map, map.me).value:
        wish = KINDS_OF_LINK["ask"]("said", party, map.me, status="stated")
        assert line_of_sight(map.with_link(wish), map.me).value in (0, 1)
