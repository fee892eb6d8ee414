"""What goes along an arrow is written on the arrow itself, as soon as its kind is chosen."""

import pytest

from tests.browser.fingers import Fingers

expect = pytest.importorskip("playwright.sync_api").expect


@pytest.fixture
def ward(on_a_page):
    """Two parties, no arrow yet."""
    drawing = on_a_page()
    drawing.add("nurse", 140, 200)
    drawing.add("patient", 520, 200)
    return drawing


@pytest.fixture
def asked(ward):
    """The kind of an arrow has just been chosen."""
    ward.pull("nurse", "patient")
    ward.chooser.locator("button[data-kind=deliver]").click()
    return ward


def test_letters_typed_after_choosing_a_kind_say_what_the_arrow_is_about(asked):
    assert asked.focused == "name"
    asked.page.keyboard.type("new catheters, now")
    asked.keys("Enter")
    assert asked.parties == ["nurse", "patient"], "no letter was a command"
    assert asked.arrows == ["delivers new catheters, now, from nurse to patient"]
    assert asked.focused == "link:l1"


def test_an_arrow_and_what_is_written_on_it_are_one_step(asked):
    asked.page.wait_for_timeout(1200)
    asked.page.keyboard.type("catheters")
    asked.keys("Enter")
    asked.bar("undo").click()
    assert asked.arrows == []
    asked.bar("redo").click()
    assert asked.arrows == ["delivers catheters, from nurse to patient"]


@pytest.mark.parametrize("key", ["Enter", "Escape"])
def test_it_may_be_left_empty_and_the_focus_is_on_the_arrow(asked, key):
    saves = len(asked.saved)
    asked.keys(key)
    assert asked.field.count() == 0
    assert asked.focused == "link:l1"
    assert asked.arrows == ["delivers, from nurse to patient"]
    assert len(asked.saved) == saves


def test_clicking_an_empty_place_takes_it_and_names_nobody_new(asked):
    asked.page.keyboard.type("catheters")
    asked.point_at(330, 400)
    expect(asked.field).to_have_count(0)
    assert asked.arrows == ["delivers catheters, from nurse to patient"]
    assert asked.focused == "sheet"


def test_clicking_a_party_takes_it_and_chooses_the_party(asked):
    asked.page.keyboard.type("catheters")
    asked.page.mouse.click(*asked.centre("patient"))
    assert asked.arrows == ["delivers catheters, from nurse to patient"]
    assert asked.focused == "party:p2"


def test_going_elsewhere_on_the_page_takes_it_and_leaves_the_focus_there(asked):
    asked.page.keyboard.type("catheters")
    asked.page.locator("#after").click()
    assert asked.arrows == ["delivers catheters, from nurse to patient"]
    assert asked.focused == "after"


def test_it_may_have_several_lines_and_is_changed_with_f2_later(asked):
    asked.page.keyboard.type("catheters")
    asked.keys("Shift+Enter")
    asked.page.keyboard.type("twice a day")
    asked.keys("Enter", "F2")
    assert asked.field.input_value() == "catheters\ntwice a day"
    asked.page.keyboard.type("gloves")
    asked.keys("Enter")
    assert asked.arrows == ["delivers gloves, from nurse to patient"]
    asked.keys("Control+z")
    assert asked.document["links"][0]["what"] == "catheters\ntwice a day"
    assert asked.rows[0][3] == "catheters twice a day", "on one line in the table"


def test_it_is_changed_and_emptied_with_a_button(asked):
    asked.page.keyboard.type("catheters")
    asked.keys("Enter")
    asked.bar("about").click()
    asked.keys("Delete", "Enter")
    assert asked.document["links"] == [{"id": "l1", "from": "p1", "to": "p2", "kind": "deliver"}]


def test_changing_the_kind_keeps_what_it_is_about(asked):
    asked.page.keyboard.type("thanks")
    asked.keys("Enter", "Enter")
    assert asked.chooser.is_visible()
    asked.keys("2")
    assert asked.arrows == ["pays thanks, from nurse to patient"]
    assert asked.focused == "link:l1"


def test_the_space_bar_acts_like_a_button_and_never_scrolls_the_page(ward):
    page = ward.page
    page.evaluate("document.body.style.paddingBottom = '3000px'")
    ward.page.mouse.click(*ward.centre("nurse"))
    page.evaluate("window.scrollTo(0, 0)")
    ward.keys("Space")
    assert ward.field.input_value() == "nurse"
    ward.keys("Escape")
    ward.keys("c", "Tab", "Space")
    assert ward.chooser.is_visible()
    ward.keys("Space", "Escape")
    assert ward.arrows == ["delivers, from nurse to patient"]
    ward.keys("Space")
    assert ward.chooser.is_visible()
    ward.keys("Escape")
    assert page.evaluate("window.scrollY") == 0


def test_with_fingers_it_is_written_on_the_arrow_too(ward):
    fingers = Fingers(ward)
    fingers.tap(*ward.centre("nurse"))
    fingers.tap_on(ward.root.locator(".ck-rim").first)
    fingers.tap(*ward.centre("patient"))
    fingers.tap_on(ward.chooser.locator("button[data-kind=pay]"))
    ward.page.keyboard.type("ten euros")
    fingers.tap(*ward.on_sheet(330, 400))
    assert ward.arrows == ["pays ten euros, from nurse to patient"]
