"""Lesson 08: what its prose says of clicks and sliders is what the maps and simulations give."""

import clientkit
from clientkit.course import begin
from clientkit.live.hands import say
from tests.lessons.test_loops_close_by_hand import answered, moving

LESSON = "08-internal-customer"


def test_only_the_second_click_leaves_as_many_in_the_dark_as_before(course):
    begin(LESSON, "en", "solution")
    map = moving(course, LESSON, 'step_by_step("retailer_shared"')
    assert not map.is_open
    answered("8.2")
    told = [map.set(steps=click).seen("en").sentence for click in range(5)]
    assert [said.partition(": ")[2][:6] for said in told[:4]] == [
        "4 of 4",
        "2 of 4",
        "2 of 4",
        "1 of 4",
    ]
    assert told[4] == "Everybody who contributes has a final customer in sight."


def test_a_shared_indicator_leaves_the_orphans_and_relays_the_lost_wish():
    before, after = (
        clientkit.trace(clientkit.case(name)).value for name in ("retailer", "retailer_shared")
    )
    assert after.orphans == before.orphans
    assert (len(before.unrelayed), len(after.unrelayed)) == (1, 0)


def test_the_rankings_differ_until_everything_fits_in():
    for days in range(4, 30):
        one, other = clientkit.backlog(days=days).final_value
        assert (one == other) == (days >= 17), days


def test_what_stands_over_the_slider_of_days_holds_wherever_it_is_pushed():
    begin(LESSON, "en", "solution")
    slider = clientkit.play("backlog").set(days=24)
    assert "10" not in say(slider.title, "en")
    assert slider.seen("en").sentence.startswith("Days: 24.")


def test_five_careful_hands_keep_more_than_three_careless_ones():
    careful = clientkit.message_fidelity(kept=0.95, hand_offs=5).left[-1]
    assert careful > clientkit.message_fidelity(kept=0.9, hand_offs=3).left[-1]


def test_the_coffee_is_four_hand_offs_from_the_farmer_to_the_club_member():
    assert clientkit.hand_offs(clientkit.case("coffee"), "farmer", "member").value == 4


def test_on_the_coffee_map_each_request_is_traced_and_goes_from_neighbour_to_neighbour():
    coffee = clientkit.case("coffee")
    traced = clientkit.trace(coffee).value
    assert not traced.orphans
    assert not traced.unrelayed
    delivered = {(link.target, link.source) for link in coffee.links if link.kind == "deliver"}
    asked = {(link.source, link.target) for link in coffee.links if link.kind == "ask"}
    assert asked == delivered
