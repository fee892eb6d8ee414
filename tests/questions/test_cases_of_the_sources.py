"""The figures that the course computes for the stories beside the four main examples.

Each table cites the paragraph of the course model (Q4 to Q20, or 2.2) that gives its figures.
What no paragraph gives was counted by hand on the map; the table says so.
"""

import attrs
import pytest

from clientkit.cases import case
from clientkit.map.collapse import merge_hats, zoom_out
from clientkit.questions import (
    captives,
    conformity,
    contributes_unseen,
    does_receiver_pay,
    final_customers,
    hand_offs,
    line_of_sight,
    loops,
    service_layers,
    silent_links,
    throughput,
    trace,
    verbs,
    weakest_customer,
    who_pays,
)
from clientkit.words.vocabulary import VERBS

WHO_IS_FINAL = [  # Q4
    ("retailer", "logistics", {"shopper"}),
    ("retailer", "it", {"shopper"}),
    ("retailer", "hr", {"shopper"}),
    # by hand
    ("association", "shops", {"families"}),
    ("coffee", "farmer", {"member"}),
    ("it_backlog", "it", {"customer"}),
    ("it_manager", "it_manager", {"customer"}),
    ("line", "first", {"market"}),
]
HOW_FAR_THE_MONEY = [  # Q20: society pays the police at distance 2, the arrested person nothing
    ("police", "society", "police", 2),
    ("police", "arrested", "police", None),
    # by hand
    ("insurance", "policyholder", "claims", 2),
    ("insurance", "claimant", "claims", None),
    ("association", "families", "association", None),
    ("car_share", "passenger", "driver", 2),
    ("footballer", "supporters", "footballer", 2),
    ("it_manager", "customer", "it_manager", 2),
]
LINE_OF_SIGHT = [  # Q8: all four blind, then nobody
    ("retailer", "store", None),
    ("retailer", "logistics", None),
    ("retailer", "it", None),
    ("retailer", "hr", None),
    ("retailer_shared", "store", 1),
    ("retailer_shared", "logistics", 2),
    ("retailer_shared", "it", 2),
    ("retailer_shared", "hr", 2),
    # by hand
    ("it_backlog", "it", 2),
    ("coffee", "farmer", 4),
]
WHO_CONTRIBUTES_UNSEEN = [  # Q9
    ("retailer", ("logistics", "store", "it", "hr")),
    ("retailer_shared", ()),
    # by hand
    ("coffee", ()),
    ("it_backlog", ("finance", "hr", "compliance")),
]
ORPHANS = (  # Q16: delivery time, store manager’s satisfaction, average basket, turnover
    "store-ask-logistics-delivery-time",
    "store-ask-logistics-satisfaction",
    "store-ask-store-basket",
    "store-ask-store-turnover",
)
TRACED = [  # Q16, then by hand: traced, orphans, unrelayed
    ("retailer", ("store-ask-store-stock-outs",), ORPHANS, ("shopper-ask-store-wait",)),
    (
        "retailer_shared",
        (
            "store-ask-store-stock-outs",
            "store-ask-logistics-shared",
            "store-ask-it-shared",
            "store-ask-hr-shared",
        ),
        ORPHANS,
        (),
    ),
    (
        "it_backlog",
        ("branches-ask-it-file", "branches-ask-it-outages"),
        ("finance-ask-it-report", "hr-ask-it-leave", "compliance-ask-it-law"),
        (),
    ),
    (
        "coffee",
        (
            "adviser-ask-factory-taste",
            "adviser-ask-it-known",
            "factory-ask-taster-choice",
            "taster-ask-farmer-harvest",
        ),
        (),
        (),
    ),
]
FLOW = [  # Q14: capacities that differ from the map’s; what gets through; the cut
    ({}, 70, "shipping-deliver-market"),
    ({"first-deliver-second": 120}, 70, "shipping-deliver-market"),
    ({"shipping-deliver-market": 95}, 80, "second-deliver-third"),
    (
        {"shipping-deliver-market": 95, "second-deliver-third": 96},
        90,
        "third-deliver-shipping",
    ),
]
THREE_DAYS = [  # Q13
    ({"days": 2}, "over"),
    ({"days": 3}, "conforming"),
    ({"days": 4}, "under"),
    ({}, "not_measured"),
]
SILENT = [  # Q12, by hand: silent ones, of how many deliveries
    ("retailer", 3, 4),
    ("retailer_shared", 0, 4),
    ("police", 1, 3),
    ("canteen", 1, 2),
    ("haircut", 0, 1),
    ("coffee", 0, 5),
    ("line", 4, 4),
    ("doctor", 6, 6),
]
LOOPS = [  # Q7, by hand: before and after the hats of one person are merged
    ("insurance", 0, 2),
    ("police", 1, 1),
    ("car_share", 3, 3),
]


@pytest.mark.parametrize(("name", "party", "final"), WHO_IS_FINAL)
def test_who_is_the_final_customer(name, party, final):
    assert set(final_customers(case(name), party).value) == final


@pytest.mark.parametrize(("name", "payer", "paid", "count"), HOW_FAR_THE_MONEY)
def test_how_far_the_money_goes(name, payer, paid, count):
    assert hand_offs(case(name), payer, paid, "pay").value == count


@pytest.mark.parametrize(("name", "party", "count"), LINE_OF_SIGHT)
def test_who_has_a_final_customer_in_sight(name, party, count):
    assert line_of_sight(case(name), party).value == count


@pytest.mark.parametrize(("name", "unseen"), WHO_CONTRIBUTES_UNSEEN)
def test_who_contributes_without_seeing(name, unseen):
    assert contributes_unseen(case(name)).value == unseen


@pytest.mark.parametrize(("name", "traced", "orphans", "unrelayed"), TRACED)
def test_which_objectives_lead_to_a_final_customer(name, traced, orphans, unrelayed):
    value = trace(case(name)).value
    assert (value.traced, value.orphans, value.unrelayed) == (traced, orphans, unrelayed)


@pytest.mark.parametrize(("changes", "output", "cut"), FLOW)
def test_what_limits_the_line(changes, output, cut):
    line = case("line")
    for id, capacity in changes.items():
        line = line.with_link(attrs.evolve(line.link(id), capacity=capacity))
    flow = throughput(line, line.me).value
    assert (flow.output, flow.bottleneck) == (output, (cut,))


def test_the_line_is_the_one_that_the_course_counts_with():
    capacities = [link.capacity for link in case("line").links if link.kind == "deliver"]
    assert capacities == [100, 80, 90, 70]
    assert 100 + 100 * 20 // 100 == 120  # +20 % on the first post
    assert 80 + 80 * 20 // 100 == 96  # then on the second


@pytest.mark.parametrize(("level", "verdict"), THREE_DAYS)
def test_a_promise_of_three_days(level, verdict):
    promise = case("three_days")
    delivery = attrs.evolve(promise.link("supplier-deliver-customer"), level=level)
    (found,) = conformity(promise.with_link(delivery)).value
    assert found.verdict == verdict


def test_a_delivery_that_nobody_asked_anything_of_cannot_be_judged():  # Q13
    promise = case("three_days").without_link("customer-ask-supplier-delay")
    (found,) = conformity(promise).value
    assert found.verdict == "cannot_say"


def test_the_shaved_head_misses_the_first_wish_and_meets_the_last():  # items B10 and B11
    verdicts = {each.ask: each.verdict for each in conformity(case("haircut")).value}
    assert verdicts == {
        "customer-ask-hairdresser-first": "other",
        "customer-ask-hairdresser-last": "conforming",
    }
    assert not case("haircut").link("customer-ask-hairdresser-look").specifiable


def test_the_weakest_of_three_customers_hides_behind_the_mean():  # Q15
    served = weakest_customer(case("three_customers")).value
    assert served.mean == pytest.approx(0.75)
    assert (served.weakest, served.who) == (0.40, ("shoppers",))
    assert sorted(
        link.level["satisfaction"]
        for link in case("three_customers").links
        if link.kind == "deliver"
    ) == [0.40, 0.90, 0.95]


def test_who_serves_the_club_member_at_which_distance():  # Q18
    assert dict(service_layers(case("coffee"), "member").value) == {
        1: ("adviser",),
        2: ("factory", "it"),
        3: ("taster",),
        4: ("farmer",),
    }


def test_the_canteen_yields_all_nine_verbs_on_eight_parties():  # 2.2
    canteen = case("canteen")
    found = verbs(canteen, "canteen").value
    assert len(canteen.parties) == 8
    assert set(found) == set(VERBS)
    assert dict(found) == {
        "pays": ("parents",),
        "uses": ("children",),
        "orients": ("school",),
        "influences": ("parents",),
        "buys": ("town",),
        "recommends": ("dietitian",),
        "undergoes": ("neighbours",),
        "subsidises": ("town",),
        "judges": ("inspectors",),
    }


def test_at_the_canteen_some_use_and_do_not_pay_and_some_pay_and_do_not_use():  # 2.2
    canteen = case("canteen")
    use = set(verbs(canteen, "canteen").value["uses"])
    pay = set(who_pays(canteen, "canteen").value)
    assert use - pay == {"children"}
    assert pay - use == {"parents", "town"}


def test_the_arrested_person_undergoes_is_captive_and_pays_nothing():  # Q20
    police = case("police")
    arrest = "police-deliver-arrested"
    assert verbs(police, "police").value["undergoes"] == ("arrested",)
    assert arrest in captives(police).value
    assert does_receiver_pay(police, arrest).value is None
    assert does_receiver_pay(police, "police-deliver-society").value == 2


def test_one_can_be_captive_and_pay():  # by hand: nobody picks another police, and taxes pay it
    assert captives(case("police")).value == ("police-deliver-arrested", "police-deliver-society")


@pytest.mark.parametrize(("name", "before", "after"), LOOPS)
def test_loops_before_and_after_the_hats_are_merged(name, before, after):
    map = case(name)
    assert (len(loops(map).value), len(loops(merge_hats(map)).value)) == (before, after)


@pytest.mark.parametrize("name", ["hospital", "insurance"])
def test_hospital_and_insurance_close_the_same_loop(name):  # Q6 and Q7, item A16
    """What is paid each month comes back on the day it is needed, once the hats are merged."""
    map = case(name)
    care = next(link for link in map.links if link.kind == "deliver" and link.source == map.me)
    assert does_receiver_pay(map, care.id).value is None
    assert does_receiver_pay(merge_hats(map), care.id).value is not None
    assert loops(map).value == ()
    assert loops(merge_hats(map)).value


@pytest.mark.parametrize(("name", "silent", "deliveries"), SILENT)
def test_which_deliveries_have_no_stated_requirement(name, silent, deliveries):
    map = case(name)
    assert len(silent_links(map).value) == silent
    assert len([link for link in map.links if link.kind == "deliver"]) == deliveries


def test_seen_from_far_the_retailer_serves_the_shopper_directly():
    far = zoom_out(case("retailer"), "retailer")
    assert {party.id for party in far.parties} == {"retailer", "shopper"}
    assert hand_offs(far, "retailer", "shopper").value == 1


@pytest.mark.parametrize("name", ["doctor", "teacher", "footballer", "it_manager"])
def test_who_expects_something_is_not_who_pays(name):  # items D02 to D06
    map = case(name)
    expecting = {link.source for link in map.links if link.kind == "ask"}
    assert len(expecting) >= 3
    assert expecting - set(who_pays(map, map.me).value)
    assert all(link.target == map.me for link in map.links if link.kind == "ask")
