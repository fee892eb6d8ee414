"""Answers: their sentence in both languages, their proof, and what they say when they cannot."""

import pytest

from clientkit.cases import case, cases
from clientkit.map import Ask, CustomerMap, Deliver, Party, UnknownId, Viewpoint
from clientkit.questions import (
    divergence,
    final_customers,
    forgotten,
    hand_offs,
    next_in_line,
    silent_links,
)


def everything_asked(map):
    me = map.me
    yield next_in_line(map, me)
    yield final_customers(map, me)
    for party in map.parties:
        yield hand_offs(map, me, party.id)
        yield hand_offs(map, party.id, me, "pay")
    for view in map.viewpoints:
        yield forgotten(map, view.id)
    yield divergence(map)
    yield silent_links(map)


def circle(*ids):
    """Parties that deliver to each other in a circle."""
    pairs = zip(ids, (*ids[1:], ids[0]), strict=True)
    links = [Deliver(f"{one}-{other}", one, other) for one, other in pairs]
    return CustomerMap([Party(id, id) for id in ids], links)


@pytest.mark.parametrize("name", cases())
def test_every_answer_says_a_sentence_in_each_language_and_proves_it(name):
    map = case(name)
    links, parties = {link.id for link in map.links}, {party.id for party in map.parties}
    for answer in everything_asked(map):
        english, french = answer.sentence("en"), answer.sentence("fr")
        assert english != french
        assert english.endswith(".")
        assert french.endswith(".")
        assert "{" not in english + french
        assert set(answer.links) <= links
        assert set(answer.parties) <= parties


def test_the_proof_of_a_chain_is_its_links_in_their_order():
    answer = hand_offs(case("catheter"), "packing", "patient")
    assert answer.links == (
        "packing-deliver-hospital",
        "hospital-deliver-caregivers",
        "caregivers-deliver-patient",
    )
    assert answer.parties == ("packing", "hospital", "caregivers", "patient")


def test_where_no_way_leads_the_answer_says_so():
    answer = hand_offs(case("catheter"), "patient", "packing")
    assert answer.value is None
    assert answer.sentence("en") == (
        "patient → packing workshop: the map shows no way from one to the other."
    )


def test_nobody_hands_over_to_themselves():
    assert hand_offs(case("catheter"), "packing", "packing").value == 0


def test_whoever_delivers_nothing_has_no_final_customer():
    answer = final_customers(case("catheter"), "patient")
    assert answer.value == ()
    assert "no final customer" in answer.sentence("en")
    assert "no" not in next_in_line(case("catheter"), "packing").sentence("en").split()


def test_those_who_deliver_in_a_circle_stand_at_its_end_together():
    assert final_customers(circle("a", "b", "c"), "a").value == ("b", "c")


def test_a_chain_that_leads_into_a_circle_ends_in_it():
    map = circle("b", "c").with_party(Party("a", "a")).with_link(Deliver("a-b", "a", "b"))
    assert set(final_customers(map, "a").value) == {"b", "c"}


def test_whoever_delivers_only_to_themselves_has_no_final_customer():
    alone = CustomerMap([Party("a", "a")], [Deliver("l", "a", "a")])
    assert final_customers(alone, "a").value == ()


def test_a_wish_stated_by_a_proxy_counts_for_the_one_it_speaks_for():
    school = CustomerMap(
        [Party("teacher", "teacher"), Party("pupil", "pupil"), Party("parent", "parent")],
        [Deliver("lesson", "teacher", "pupil")],
    )
    assert silent_links(school).value == ("lesson",)
    wish = Ask("wish", "parent", "teacher", status="stated", on_behalf_of="pupil")
    assert silent_links(school.with_link(wish)).value == ()
    assert "Every delivery answers" in silent_links(school.with_link(wish)).sentence("en")


def test_what_the_receiver_never_said_is_no_requirement():
    pair = CustomerMap(
        [Party("a", "a"), Party("b", "b")],
        [Deliver("l", "a", "b"), Ask("wish", "b", "a", status="unspoken")],
    )
    assert silent_links(pair).value == ("l",)


def test_an_empty_map_is_answered_without_a_fault():
    assert silent_links(CustomerMap()).sentence("en") == "The map shows no delivery yet."
    assert divergence(CustomerMap()).value is None


def test_viewpoints_that_name_nobody_do_not_diverge():
    map = CustomerMap(viewpoints=[Viewpoint("a", "one"), Viewpoint("b", "two")])
    assert divergence(map).value == 0


def test_nobody_of_that_id_is_an_error_said_in_a_sentence():
    for question in (next_in_line, final_customers, forgotten):
        with pytest.raises(UnknownId, match="has the id ‘ghost’"):
            question(case("catheter"), "ghost")
    with pytest.raises(UnknownId):
        hand_offs(case("catheter"), "packing", "ghost")


def test_divergence_is_written_with_a_comma_in_french():
    assert "0,64" in divergence(case("enterprise")).sentence("fr")
    assert "0.64" in divergence(case("enterprise")).sentence("en")
