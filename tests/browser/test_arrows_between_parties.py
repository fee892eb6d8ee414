"""Arrows: to somebody new, of the likeliest kind first, turned round, pulled from a rim."""

import pytest

from clientkit import CustomerMap, Deliver, Party, Pay
from tests.browser.fingers import Fingers


@pytest.fixture
def ward(on_a_page):
    drawing = on_a_page()
    drawing.add("nurse", 140, 200)
    drawing.add("patient", 520, 200)
    return drawing


def pull_to(drawing, name, x, y):
    """Pull an arrow from a party's rim to a place on the sheet."""
    drawing.page.mouse.move(*drawing.centre(name))
    rim = drawing.root.locator(".ck-rim").first.bounding_box()
    drawing.page.mouse.move(rim["x"] + 14, rim["y"] + 14)
    drawing.page.mouse.down()
    drawing.page.mouse.move(*drawing.on_sheet(x, y), steps=6)
    drawing.page.mouse.up()


# -- to an empty place --------------------------------------------------------------------------


def test_an_arrow_pulled_to_an_empty_place_makes_somebody_new_there(ward):
    saves = len(ward.saved)
    pull_to(ward, "nurse", 330, 380)
    assert ward.focused == "name"
    assert len(ward.saved) == saves, "nothing is drawn until there is a name"
    ward.page.keyboard.type("pharmacist")
    ward.keys("Enter")
    ward.choose("deliver", "the list")
    assert ward.arrows == ["delivers the list, from nurse to pharmacist"]
    assert ward.document["parties"][2]["at"] == [330, 380]


def test_the_new_party_its_arrow_and_its_words_are_one_step(ward):
    pull_to(ward, "nurse", 330, 380)
    ward.page.keyboard.type("pharmacist")
    ward.keys("Enter")
    ward.page.wait_for_timeout(1100)
    ward.choose("deliver", "the list")
    ward.bar("undo").click()
    assert ward.parties == ["nurse", "patient"]
    assert ward.arrows == []
    ward.bar("redo").click()
    assert ward.arrows == ["delivers the list, from nurse to pharmacist"]


def test_escape_on_the_name_drops_the_party_and_the_arrow(ward):
    saves = len(ward.saved)
    pull_to(ward, "nurse", 330, 380)
    ward.page.keyboard.type("phar")
    ward.keys("Escape")
    assert ward.field.count() == 0
    assert ward.parties == ["nurse", "patient"]
    assert len(ward.saved) == saves
    assert ward.focused == "party:p1"


def test_a_click_elsewhere_takes_the_name_and_still_asks_for_the_kind(ward):
    pull_to(ward, "nurse", 330, 380)
    ward.page.keyboard.type("pharmacist")
    ward.point_at(330, 40)
    assert ward.chooser.is_visible()
    assert ward.parties == ["nurse", "pharmacist", "patient"] or "pharmacist" in ward.parties
    assert ward.field.count() == 0, "no other party is being named"


def test_an_arrow_is_pulled_back_onto_the_party_itself(ward):
    pull_to(ward, "nurse", 140, 200)
    ward.choose("ask")
    assert ward.document["links"] == [{"id": "l1", "from": "p1", "to": "p1", "kind": "ask"}]


def test_by_keyboard_an_arrow_goes_round_to_the_party_itself(ward):
    ward.page.mouse.click(*ward.centre("nurse"))
    ward.keys("c", "Tab", "Tab", "Enter", "3", "Enter")
    assert ward.document["links"] == [{"id": "l1", "from": "p1", "to": "p1", "kind": "ask"}]


def test_with_a_finger_an_arrow_goes_back_to_the_party_itself(ward):
    fingers = Fingers(ward)
    fingers.tap(*ward.centre("nurse"))
    fingers.tap_on(ward.root.locator(".ck-rim").first)
    fingers.tap(*ward.centre("nurse"))
    fingers.tap_on(ward.chooser.locator("button[data-kind=ask]"))
    ward.keys("Enter")
    assert ward.document["links"] == [{"id": "l1", "from": "p1", "to": "p1", "kind": "ask"}]


def test_a_rim_that_is_let_go_at_once_and_then_left_draws_nothing(ward):
    ward.page.mouse.move(*ward.centre("nurse"))
    ward.root.locator(".ck-rim").first.click()
    ward.keys("Escape")
    assert ward.arrows == []
    assert ward.focused == "party:p1"


def test_by_keyboard_an_arrow_to_somebody_new_is_c_then_n(ward):
    ward.page.mouse.click(*ward.centre("nurse"))
    ward.keys("c", "n")
    assert ward.focused == "name"
    ward.page.keyboard.type("pharmacist")
    ward.keys("Enter", "1")
    ward.page.keyboard.type("the list")
    ward.keys("Enter")
    assert ward.arrows == ["delivers the list, from nurse to pharmacist"]
    ward.keys("Control+z")
    assert ward.parties == ["nurse", "patient"]
    assert ward.focused == "party:p1"


def test_with_fingers_an_arrow_is_pulled_to_somebody_new(ward):
    fingers = Fingers(ward)
    fingers.tap(*ward.centre("nurse"))
    rim = ward.root.locator(".ck-rim").first.bounding_box()
    fingers.drag((rim["x"] + 14, rim["y"] + 14), ward.on_sheet(330, 380))
    ward.page.keyboard.type("pharmacist")
    ward.keys("Enter")
    fingers.tap_on(ward.chooser.locator("button[data-kind=pay]"))
    ward.keys("Enter")
    assert ward.arrows == ["pays, from nurse to pharmacist"]


@pytest.mark.parametrize("inside", [3, -3])
def test_an_arrow_is_pulled_from_the_edge_itself_too(ward, inside):
    card = ward.party("nurse").locator(".ck-card").bounding_box()
    ward.page.mouse.move(*ward.centre("nurse"))
    # Beside the knob, which stands at half the height.
    ward.page.mouse.move(card["x"] + card["width"] - inside, card["y"] + 10)
    ward.page.mouse.down()
    ward.page.mouse.move(*ward.centre("patient"), steps=8)
    ward.page.mouse.up()
    assert ward.chooser.count() == 1


def test_who_cannot_drag_presses_the_rim_and_then_an_empty_place(ward):
    ward.page.mouse.move(*ward.centre("nurse"))
    ward.root.locator(".ck-rim").first.click()
    ward.point_at(330, 380)
    ward.page.keyboard.type("pharmacist")
    ward.keys("Enter")
    ward.choose("pay")
    assert ward.arrows == ["pays, from nurse to pharmacist"]


# -- the likeliest kind ---------------------------------------------------------------------------


def offered(drawing):
    return drawing.chooser.locator("button[data-kind]").evaluate_all(
        "all => all.map(button => button.dataset.kind)"
    )


def test_pay_is_offered_first_to_who_pulls_back_along_a_delivery(ward):
    ward.pull("nurse", "patient", "deliver")
    ward.pull("patient", "nurse")
    assert offered(ward)[0] == "pay"
    assert ward.focused == "kind"
    ward.keys("Enter", "Enter")
    assert ward.arrows[-1] == "pays, from patient to nurse"


def test_a_kind_keeps_its_number_wherever_it_stands(ward):
    ward.pull("nurse", "patient", "deliver")
    ward.pull("patient", "nurse")
    ward.keys("1", "Enter")
    assert ward.arrows[-1] == "delivers, from patient to nurse"


def test_an_arrow_that_has_its_kind_is_asked_in_the_usual_order(ward):
    ward.pull("nurse", "patient", "pay")
    ward.keys("k")
    assert offered(ward) == ["deliver", "pay", "ask", "steer", "manage"]
    assert ward.page.evaluate("document.activeElement.dataset.kind") == "pay"


# -- deleted --------------------------------------------------------------------------------------


def test_an_arrow_is_deleted_by_pointer_by_key_and_by_finger(ward):
    for way in ("pointer", "key", "finger"):
        ward.pull("nurse", "patient", "pay")
        if way == "pointer":
            ward.bar("delete").click()
        elif way == "key":
            ward.keys("Delete")
        else:
            fingers = Fingers(ward)
            fingers.tap_on(ward.bar("delete"))
        assert ward.arrows == [], way
        assert ward.focused == "party:p1", "back to where it started"
        ward.bar("undo").click()
        assert ward.arrows == ["pays, from nurse to patient"]
        ward.bar("redo").click()


# -- turned round, pulled from a corner -----------------------------------------------------------


def test_an_arrow_is_turned_round_where_its_kind_is_chosen(ward):
    ward.pull("nurse", "patient", "pay")
    ward.arrow("pays").click()
    ward.chooser.locator("[data-act=turn]").click()
    assert ward.arrows == ["pays, from patient to nurse"]
    assert ward.focused == "link:l1"
    ward.bar("undo").click()
    assert ward.arrows == ["pays, from nurse to patient"]


def test_an_arrow_is_turned_round_with_a_key(ward):
    ward.pull("nurse", "patient", "pay")
    ward.keys("r")
    assert ward.arrows == ["pays, from patient to nurse"]
    ward.keys("r")
    assert ward.arrows == ["pays, from nurse to patient"]
    assert ward.focused == "link:l1"


def test_an_arrow_is_turned_round_with_a_finger(ward):
    ward.pull("nurse", "patient", "pay")
    fingers = Fingers(ward)
    fingers.tap_on(ward.arrow("pays"))
    fingers.tap_on(ward.chooser.locator("[data-act=turn]"))
    assert ward.arrows == ["pays, from patient to nurse"]


@pytest.mark.parametrize("across", [-1, 1])
@pytest.mark.parametrize("down", [-1, 1])
def test_an_arrow_is_pulled_from_near_any_corner(ward, across, down):
    card = ward.party("nurse").locator(".ck-card").bounding_box()
    x, y = ward.centre("nurse")
    ward.page.mouse.move(x, y)
    corner = (x + across * (card["width"] / 2 - 12), y + down * (card["height"] / 2 + 7))
    ward.page.mouse.move(*corner, steps=5)
    ward.page.mouse.down()
    ward.page.mouse.move(*ward.centre("patient"), steps=6)
    ward.page.mouse.up()
    ward.choose("deliver")
    assert ward.arrows == ["delivers, from nurse to patient"]


def test_no_handle_lies_over_the_sign_of_who_draws(ward):
    ward.page.mouse.move(*ward.centre("nurse"))
    me = ward.party("nurse").get_by_text("me", exact=True).bounding_box()
    for rim in ward.root.locator(".ck-rim").all():
        box = rim.bounding_box()
        apart = (
            box["x"] >= me["x"] + me["width"]
            or box["x"] + box["width"] <= me["x"]
            or box["y"] >= me["y"] + me["height"]
            or box["y"] + box["height"] <= me["y"]
        )
        assert apart


def test_words_on_a_map_placed_by_hand_lie_neither_on_parties_nor_on_one_another(on_a_page):
    names = [("a", 120, 120), ("b", 285, 120), ("c", 120, 260), ("d", 285, 260)]
    drawing = on_a_page(
        CustomerMap(
            [Party(id, f"party {id}", at=(x, y)) for id, x, y in names],
            [Deliver("l1", "a", "b"), Deliver("l2", "c", "d"), Pay("l3", "a", "d")],
        )
    )
    boxes = [
        *(card.bounding_box() for card in drawing.root.locator(".ck-card").all()),
        *(words.bounding_box() for words in drawing.root.locator(".ck-words text").all()),
    ]
    for nth, one in enumerate(boxes):
        for other in boxes[nth + 1 :]:
            assert (
                one["x"] + one["width"] <= other["x"] + 1
                or other["x"] + other["width"] <= one["x"] + 1
                or one["y"] + one["height"] <= other["y"] + 1
                or other["y"] + other["height"] <= one["y"] + 1
            )
