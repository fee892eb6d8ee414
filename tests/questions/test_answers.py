"""Answers: their sentence in both languages, their proof, and what they say when they cannot."""

from itertools import pairwise

import pytest

from clientkit.cases import case, cases
from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay, Steer, UnknownId, Viewpoint
from clientkit.questions import (
    captives,
    conformity,
    contributes_unseen,
    definitions,
    divergence,
    does_receiver_pay,
    final_customers,
    forgotten,
    go_betweens,
    hand_offs,
    if_gone,
    line_of_sight,
    loops,
    money_origin,
    next_in_line,
    service_layers,
    silent_links,
    throughput,
    trace,
    verbs,
    weakest_customer,
    who_pays,
    words_for,
)
from clientkit.questions.flow import Flow


def everything_asked(map):
    for link in map.links:
        if link.kind == "deliver":
            yield does_receiver_pay(map, link.id)
    for party in [party.id for party in map.parties]:
        for question in (
            next_in_line,
            final_customers,
            line_of_sight,
            money_origin,
            service_layers,
            if_gone,
            verbs,
            throughput,
            definitions,
            words_for,
        ):
            yield question(map, party)
        yield who_pays(map, party)
        yield who_pays(map, party, in_any_currency=True)
        yield hand_offs(map, map.me, party)
        yield hand_offs(map, party, map.me, "pay")
    for view in map.viewpoints:
        yield forgotten(map, view.id)
    for question in (
        divergence,
        silent_links,
        conformity,
        trace,
        captives,
        go_betweens,
        loops,
        contributes_unseen,
        weakest_customer,
    ):
        yield question(map)


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
        assert english != french, english
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


def line(**capacities):
    """Three posts and a market, each delivering to the next with its capacity."""
    ids = [*capacities, "customers"]
    pairs = pairwise(ids)
    return CustomerMap(
        [Party(id, id) for id in ids],
        [Deliver(a, a, b, capacity=capacities[a]) for a, b in pairs],
    )


def test_the_slowest_post_limits_the_line_and_the_market_may_be_it():
    assert throughput(line(first=100, second=80, third=90, market=70), "first").value == Flow(
        70, ("market",)
    )
    assert throughput(line(first=120, second=80, third=90, market=70), "first").value.output == 70
    assert throughput(line(first=100, second=80, third=90, market=95), "first").value == Flow(
        80, ("second",)
    )
    assert throughput(line(first=100, second=96, third=90, market=95), "first").value == Flow(
        90, ("third",)
    )


def test_without_a_capacity_anywhere_the_map_cannot_say_what_gets_through():
    answer = throughput(line(first=None, second=None), "first")
    assert answer.value is None
    assert "one way has no capacity" in answer.sentence("en")
    half = throughput(line(first=None, second=7), "first")
    assert half.value == Flow(7, ("second",))
    assert half.sentence("en") == "first: 7 gets through; what limits it: second → customers."


def test_parallel_deliveries_add_up():
    pair = CustomerMap(
        [Party("a", "a"), Party("b", "b")],
        [Deliver("1", "a", "b", capacity=3), Deliver("2", "a", "b", capacity=4)],
    )
    assert throughput(pair, "a").value == Flow(7, ("1", "2"))
    unlimited = pair.with_link(Deliver("3", "a", "b"))
    assert throughput(unlimited, "a").value is None


def promise(given, **wish):
    """A delivery in so many days, against a promise of three."""
    wish = {"goal": 3, "better": "low", "characteristic": "days", "status": "agreed", **wish}
    level = {} if given is None else {"days": given}
    return CustomerMap(
        [Party("us", "us"), Party("them", "them")],
        [Deliver("l", "us", "them", level=level), Ask("w", "them", "us", **wish)],
    )


@pytest.mark.parametrize(
    ("given", "wish", "verdict"),
    [
        (2, {}, "over"),
        (3, {}, "conforming"),
        (4, {}, "under"),
        (None, {}, "not_measured"),
        (4, {"tolerance": 1}, "conforming"),
        (4, {"better": "high"}, "over"),
        (2, {"better": "high"}, "under"),
        (2, {"better": "range"}, "other"),
        (4, {"better": "range"}, "other"),
        (0.4, {"goal": 0.1, "tolerance": 0.3}, "conforming"),
        ("blue", {"goal": "blue"}, "conforming"),
        ("red", {"goal": "blue"}, "other"),
        (2, {"goal": None}, "cannot_say"),
        (2, {"status": "unspoken"}, "cannot_say"),
    ],
)
def test_what_is_given_is_measured_against_what_was_promised(given, wish, verdict):
    (found,) = conformity(promise(given, **wish)).value
    assert found.verdict == verdict


def test_a_wish_is_traced_to_the_final_customer_through_those_who_relay_it():
    chain = CustomerMap(
        [Party(id, id) for id in ("depot", "store", "shopper")],
        [
            Deliver("1", "depot", "store"),
            Deliver("2", "store", "shopper"),
            Ask("need", "shopper", "store", about="bread at six"),
            Ask("other", "shopper", "store", about="a smile"),
            Ask("relay", "store", "depot", about="a lorry at four", because_of="need"),
            Ask("own", "store", "depot", about="fewer forms"),
        ],
    )
    found = trace(chain).value
    assert (found.traced, found.orphans, found.unrelayed) == (("relay",), ("own",), ("other",))
    assert "fewer forms" in trace(chain).sentence("en")


def test_wishes_that_relay_each_other_in_a_circle_lead_nowhere():
    pair = CustomerMap(
        [Party("a", "a"), Party("b", "b")],
        [Ask("1", "a", "b", because_of="2"), Ask("2", "b", "a", because_of="1")],
    )
    assert trace(pair).value.orphans == ("1", "2")


def test_a_captive_who_undergoes_and_pays_nothing_is_told_as_such():
    police = CustomerMap(
        [Party("police", "police"), Party("arrested", "the arrested")],
        [Deliver("l", "police", "arrested", mode="undergo", choice="captive", why="the law")],
    )
    assert captives(police).sentence("en") == (
        "1 captive relation: "
        "the arrested (the law, undergoes it, pays no money that the map shows)."
    )


def test_the_search_for_loops_stops_and_says_so():
    ids = [f"p{n}" for n in range(7)]
    everybody = CustomerMap(
        [Party(id, id) for id in ids],
        [Deliver(f"{a}{b}", a, b) for a in ids for b in ids if a != b],
    )
    answer = loops(everybody, most=50)
    assert len(answer.value) == 50
    assert answer.sentence("en").startswith("More than 50 loops")


def test_what_comes_from_elsewhere_still_arrives_when_somebody_is_gone():
    two_ways = CustomerMap(
        [Party(id, id) for id in ("farm", "shop", "market", "eater")],
        [
            Deliver("1", "farm", "shop"),
            Deliver("2", "farm", "market"),
            Deliver("3", "shop", "eater"),
            Deliver("4", "market", "eater"),
        ],
    )
    assert if_gone(two_ways, "shop").value.without_delivery == ()
    assert if_gone(two_ways, "farm").value.without_delivery == ("shop", "market", "eater")


def test_every_verb_is_derived_from_a_link():
    canteen = CustomerMap(
        [Party("canteen", "canteen"), Party("town", "town"), Party("child", "child")],
        [
            Pay("1", "town", "canteen", basis="subsidy"),
            Deliver("2", "canteen", "child"),
            Steer("3", "town", "canteen", how="judge"),
        ],
    )
    value = verbs(canteen, "canteen").value
    assert {verb: who for verb, who in value.items() if who} == {
        "uses": ("child",),
        "subsidises": ("town",),
        "judges": ("town",),
    }
    assert len(value) == 9


def test_a_link_that_is_no_delivery_is_refused_in_a_sentence():
    with pytest.raises(ValueError, match="is not a delivery"):
        does_receiver_pay(case("consultant"), "firm-pay-consultant")


def test_what_a_proxy_says_is_seen_as_said_by_the_one_it_speaks_for():
    school = CustomerMap(
        [Party("teacher", "teacher"), Party("pupil", "pupil"), Party("parent", "parent")],
        [
            Deliver("lesson", "teacher", "pupil"),
            Ask("wish", "parent", "teacher", status="stated", on_behalf_of="pupil"),
        ],
    )
    assert line_of_sight(school, "teacher").value == 1
    assert line_of_sight(school, "teacher").links == ("wish",)
    assert contributes_unseen(school).value == ()
    assert set(definitions(school, "teacher").value.named["expects"]) == {"pupil", "parent"}


def test_a_wish_told_to_somebody_with_nobody_behind_need_not_be_relayed():
    pair = CustomerMap(
        [Party("baker", "baker"), Party("eater", "eater")],
        [Deliver("d", "baker", "eater"), Ask("a", "eater", "baker", status="agreed")],
    )
    assert trace(pair).value.unrelayed == ()
    with_a_hand_inside = pair.with_party(Party("apprentice", "apprentice", inside="baker"))
    assert trace(with_a_hand_inside).value.unrelayed == ("a",)


def test_a_customer_who_receives_twice_counts_once_among_the_served():
    shop = CustomerMap(
        [Party("shop", "shop"), Party("a", "Ann"), Party("b", "Bob")],
        [
            Deliver("1", "shop", "a", level={"satisfaction": 1.0}),
            Deliver("2", "shop", "a", level={"satisfaction": 0.5}),
            Deliver("3", "shop", "b", level={"satisfaction": 0.25}),
        ],
    )
    found = weakest_customer(shop).value
    assert (found.mean, found.weakest, found.who) == (0.5, 0.25, ("b",))


def test_an_answer_can_be_put_among_others_whatever_its_value():
    consultant = case("consultant")
    asked = [go_betweens(consultant), verbs(consultant, "consultant"), loops(consultant)]
    asked += [definitions(consultant, "consultant"), service_layers(consultant, "sme")]
    assert len({*asked, go_betweens(consultant), loops(consultant)}) == len(asked)
