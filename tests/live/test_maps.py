"""A map changes under a hand: what comes, what merges, who is gone, whom a word means."""

import re

import pytest

from clientkit.cases import case
from clientkit.figures import ink
from clientkit.live import light_up, slide, step_by_step, switches, take_away
from clientkit.live.meanings import MEANT
from clientkit.map import Pay
from clientkit.map.collapse import merge_hats
from clientkit.questions import conformity, definitions, loops, throughput
from clientkit.words import LANGUAGES, Text, speaking

DAYS = Text(en="days", fr="jours")
MONEY = [
    "taxpayer-pay-state",
    "employee-pay-secu self_employed-pay-secu employer-pay-secu",
    "state-pay-hospital secu-pay-hospital",
    "care_team-deliver-patient",
    "same person",
]


def test_the_loop_of_the_hospital_closes_under_the_hand_and_only_at_the_last_step():
    hospital = step_by_step("hospital", MONEY, loops)
    for steps in range(5):
        assert hospital.set(steps=steps).seen("en").sentence.startswith("No loop"), steps
    assert hospital.set(steps=5).seen("en").sentence.startswith("4 loops")


def test_what_comes_later_is_neither_drawn_nor_told_and_keeps_its_place():
    hospital = step_by_step("hospital", MONEY)
    before = hospital.seen("en")
    after = hospital.set(steps=1).seen("en")
    assert "taxpayer (us) → State" not in before.text
    assert "taxpayer (us) → State" not in before.picture()
    assert "taxpayer (us) → State" in after.text
    assert after.sentence == "taxpayer (us) → State: payment, a tax."
    size = r'viewBox="[^"]*"'
    assert re.search(size, before.picture())[0] == re.search(size, after.picture())[0]


def test_steps_are_told_in_words_of_their_own():
    said = [Text(en=f"Step {n}.", fr=f"Pas {n}.") for n in range(5)]
    hospital = step_by_step("hospital", MONEY, loops, told=said)
    assert [step("fr") for step in hospital.hands[0].steps] == [f"Pas {n}." for n in range(5)]
    assert hospital.set(steps=5).seen("en").sentence.startswith("4 loops")
    with pytest.raises(ValueError, match="shorter"):
        step_by_step("hospital", MONEY, told=said[:1])


def test_hats_merge_with_a_tick_and_come_apart_again():
    us = switches("hospital", ["same person"], loops)
    assert us.seen("en").sentence.startswith("No loop")
    assert us.set(change_1=True).seen("en").sentence.startswith("4 loops")
    assert us.set(change_1=False).seen("en").sentence.startswith("No loop")
    with speaking("fr"):
        assert us.hands[0].label("fr").startswith("Une seule et même personne")


def test_a_party_that_is_taken_away_leaves_others_without_money():
    chain = take_away("consultant")
    assert chain.seen("en").sentence == "Everybody is there."
    gone = chain.set(gone="sme").seen("en")
    assert "no money for" in gone.sentence
    assert all(place.count("(SME)") == 0 for place in (gone.picture(), gone.text.splitlines()[1:]))
    assert [hand.places() for hand in chain.hands] == [
        ["nobody", "consultant", "firm", "cci", "sme"]
    ]


@pytest.mark.parametrize(("by", "many"), [("verbs", 9), ("definitions", 7)])
def test_a_map_lights_up_by_each_verb_and_by_each_definition(by, many):
    canteen = light_up("canteen", by)
    (hand,) = canteen.hands
    assert len(hand.places()) == many + 1
    for place in hand.places():
        for lang in LANGUAGES:
            assert canteen.set(by=place).seen(lang).sentence


def test_each_voice_lights_up_whom_it_names_and_says_whether_it_was_heard():
    catheter = light_up("catheter", "voices")
    said = {who: catheter.set(by=who).seen("en").sentence for who in catheter.hands[0].places()}
    assert len(set(said.values())) == 4
    assert "patient" in said["operators"]
    assert "patient" not in said["accountant"]


def test_the_loops_of_the_hospital_light_up_one_after_another_each_with_its_own_way_round():
    together = light_up(merge_hats(case("hospital")), "loops")
    (hand,) = together.hands
    assert together.seen("en").sentence == "No loop is lit up yet."
    said = [together.set(by=place).seen("en").sentence for place in hand.places()[1:]]
    assert len(set(said)) == 4
    assert "us → Social Security → hospital → care staff → us." in said
    assert hand.said("loop_1", "fr") + "." == together.set(by="loop_1").seen("fr").sentence
    shown = together.set(by=hand.places()[said.index(said[0]) + 1]).seen("en").picture()
    assert shown != together.set(by=hand.places()[4]).seen("en").picture()


def test_who_uses_does_not_pay():
    canteen = light_up("canteen")
    uses = canteen.set(by="uses").seen("en").sentence
    pays = canteen.set(by="pays").seen("en").sentence
    assert uses == "uses: children."
    assert "children" not in pays


def test_a_promise_of_three_days_is_kept_or_not_as_the_slider_goes():
    days = slide("three_days", "supplier-deliver-customer.days", DAYS, 1, 6, conformity)
    said = [days.set(value=n).seen("en").sentence for n in (2, 3, 4)]
    assert len(set(said)) == 3


def test_a_capacity_slides_until_another_post_is_the_limit():
    line = case("line")
    first, *_rest = (link for link in line.links if getattr(link, "capacity", None))
    flow = slide(
        line, f"{first.id}.capacity", DAYS, 50, 150, lambda map: throughput(map, "first"), step=10
    )
    assert flow.set(value=50).seen("en").sentence != flow.set(value=100).seen("en").sentence
    assert flow.set(value=100).seen("en").sentence == flow.set(value=150).seen("en").sentence


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: step_by_step("hospital", ["no-such-link"]), "no-such-link"),
        (lambda: step_by_step("hospital", ["without nobody"]), "nobody"),
        (lambda: switches("consultant", ["same person"]), "several hats"),
        (lambda: light_up("canteen", "colours"), "by: verbs, definitions, voices"),
        (lambda: light_up("hospital", "loops"), "does not light up by ‘loops’"),
        (lambda: light_up("canteen", "voices"), "does not light up by ‘voices’"),
        (lambda: slide("three_days", "customer-pay-supplier.miles", DAYS, 1, 6, loops), "miles"),
    ],
)  # fmt: skip
def test_a_writer_who_mistypes_is_told(wrong, said):
    with speaking("en"), pytest.raises(ValueError, match=said):
        wrong()


def test_a_map_may_have_a_title_of_its_own():
    mine = step_by_step("hospital", MONEY, title=Text(en="The loop", fr="La boucle"))
    assert mine.text("fr").startswith("La boucle\n")


@pytest.mark.parametrize(
    ("map", "by", "who", "lit"),
    [
        ("canteen", "verbs", "subsidises", {"town", "town-pay-canteen"}),
        ("consultant", "definitions", "pays", {"firm", "firm-pay-consultant"}),
        (
            "retailer",
            "definitions",
            "final",
            {"shopper", "logistics-deliver-store", "store-deliver-shopper"},
        ),
    ],
)
def test_those_meant_and_the_arrows_that_show_it_are_lit_and_whoever_asks_is_not(
    map, by, who, lit
):
    drawn = light_up(map, by).set(by=who).seen("en").picture()
    me = case(map).me
    assert (_colour(drawn, me), _colour(drawn, next(iter(lit & _ids(map))))) == (ink.MINE, ink.LIT)
    meant = next(each for each in MEANT[by][1](case(map), me) if each.id == who)
    assert set(meant.lit) == lit


def test_two_arrows_on_the_chain_light_up_nobody_until_all_seven_name_somebody():
    chain = case("consultant").with_link(Pay("direct", "sme", "consultant"))
    two = switches(
        chain, ["sme-ask-consultant", "direct"], lambda map: definitions(map, "consultant")
    )
    asked = two.set(change_1=True).seen("en")
    assert asked.sentence.startswith("Lean consultant: nobody is named by all seven")
    assert {_colour(asked.picture(), each) for each in ("firm", "cci", "sme")} == {ink.BOX}
    paid = two.set(change_2=True).seen("en")
    assert paid.sentence.startswith("Lean consultant: all seven")
    assert _colour(paid.picture(), "sme") == ink.LIT
    assert _colour(paid.picture(), "firm") == ink.BOX


def test_whoever_leaves_the_canteen_takes_a_payer_along_or_takes_none():
    canteen = take_away("canteen")
    said = {who: canteen.set(gone=who).seen("en").sentence for who in ("parents", "children")}
    assert said["parents"].endswith("or from money (canteen: 1 payer left).")
    assert (
        said["children"]
        == "Gone: children; on this map, nobody else is cut off from deliveries or from money "
        "(canteen: 2 payers)."
    )


def test_without_the_final_customer_the_salary_is_seen_no_more_though_both_stay():
    company = take_away("enterprise").set(gone="final").seen("en")
    assert "payment, a salary" in take_away("enterprise").seen("en").text
    assert "payment, a salary" not in company.text
    assert "my company (employer): organisation" in company.text
    assert "the next post → me: payment, esteem" in company.text
    without = take_away("enterprise").set(gone="me").seen("en")
    assert "delivery, the product" not in without.text


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "buys: nobody."), ("fr", "achète\u00a0: aucun acteur.")]
)
def test_a_verb_that_nobody_does_is_not_taken_for_a_person(lang, words):
    assert light_up("police").set(by="buys").seen(lang).sentence == words


def _ids(map):
    return {party.id for party in case(map).parties}


def _colour(drawn, party):
    box = re.search(rf'<g data-party="{party}">.*?<rect[^>]*fill="([^"]*)"', drawn, re.DOTALL)
    return box[1]
