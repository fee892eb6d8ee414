"""What nobody chose is not deleted; letting go of something puts nobody new on the map."""

import json

import pytest

from clientkit import CustomerMap
from clientkit.map import Ask, Deliver, Party
from tests.browser.fingers import Fingers

expect = pytest.importorskip("playwright.sync_api").expect

EMPTY = (330, 400)


@pytest.fixture
def ward(on_a_page):
    """Three parties and two arrows, nothing chosen."""
    three = [
        Party("a", "nurse", at=(120, 90)),
        Party("b", "patient", at=(480, 90)),
        Party("c", "hospital", at=(480, 260)),
    ]
    return on_a_page(
        CustomerMap(three, [Deliver("l1", "a", "b", what="care"), Ask("l2", "b", "c")], me="a")
    )


def parties(drawing):
    return drawing.root.locator("g[data-party]")


def arrows(drawing):
    return drawing.root.locator(".ck-words[data-link]")


def chosen(drawing):
    return drawing.root.locator("g[data-chosen]")


@pytest.mark.parametrize("key", ["Delete", "Backspace"])
def test_the_same_key_once_more_deletes_no_party_that_nobody_chose(ward, key):
    ward.page.mouse.click(*ward.centre("hospital"))
    ward.keys(key)
    expect(parties(ward)).to_have_count(2)
    expect(chosen(ward)).to_have_count(0)
    assert ward.focused.startswith("party:"), "the focus is not lost"
    ward.keys(key, key)
    expect(ward.root.get_by_text("Nothing is chosen now.").first).to_be_visible()
    expect(parties(ward)).to_have_count(2)


def test_the_same_key_once_more_deletes_no_arrow_that_nobody_chose(ward):
    ward.arrow("delivers").click()
    ward.keys("Delete", "Delete")
    expect(arrows(ward)).to_have_count(1)
    expect(parties(ward)).to_have_count(3)


def test_space_chooses_what_has_the_focus_and_then_it_may_be_deleted(ward):
    ward.page.mouse.click(*ward.centre("hospital"))
    ward.keys("Delete")
    key = ward.focused
    ward.keys("Space")
    expect(chosen(ward)).to_have_attribute("data-key", key)
    expect(ward.field).to_have_count(0)
    ward.keys("Delete")
    expect(parties(ward)).to_have_count(1)


def test_other_keys_act_on_what_has_the_focus(ward):
    ward.page.mouse.click(*ward.centre("hospital"))
    ward.keys("Delete")
    name = ward.root.locator(f'[data-key="{ward.focused}"]').text_content()
    ward.keys("F2")
    expect(ward.field).to_have_value(name.strip().removesuffix("me").strip())


def test_going_on_with_tab_chooses_again(ward):
    ward.page.mouse.click(*ward.centre("hospital"))
    ward.keys("Delete", "Shift+Tab")
    expect(chosen(ward)).not_to_have_count(0)


@pytest.mark.parametrize("how", ["mouse", "finger"])
def test_the_delete_button_waits_for_a_choice(ward, how):
    ward.page.mouse.click(*ward.centre("hospital"))
    button = ward.bar("delete")
    for _twice in range(2):
        button.click(force=True) if how == "mouse" else Fingers(ward).tap_on(button)
    expect(parties(ward)).to_have_count(2)
    expect(button).to_have_attribute("aria-disabled", "true")


def test_two_quick_clicks_delete_one_row_of_the_table(ward):
    ward.root.locator("tbody tr").first.get_by_role("button", name="Delete").dblclick()
    expect(ward.root.locator("tbody tr:not([data-row=new])")).to_have_count(1)


def test_enter_twice_on_a_delete_button_of_the_table_deletes_one_row(ward):
    ward.root.locator("tbody tr").first.get_by_role("button", name="Delete").focus()
    ward.keys("Enter")
    expect(ward.root.locator("tbody tr:not([data-row=new])")).to_have_count(1)
    ward.keys("Enter")
    expect(ward.root.locator("tbody tr:not([data-row=new])")).to_have_count(1)


@pytest.mark.parametrize("how", ["mouse", "finger"])
@pytest.mark.parametrize("what", ["party", "arrow"])
def test_the_first_click_on_an_empty_place_only_lets_go(ward, how, what):
    fingers = Fingers(ward)

    def point():
        place = ward.on_sheet(*EMPTY)
        ward.page.mouse.click(*place) if how == "mouse" else fingers.tap(*place)

    if what == "party":
        ward.page.mouse.click(*ward.centre("hospital"))
    else:
        ward.arrow("delivers").click()
    point()
    expect(chosen(ward)).to_have_count(0)
    expect(ward.field).to_have_count(0)
    point()
    expect(ward.field).to_be_visible()


def test_several_chosen_together_are_let_go_of_by_one_click(ward):
    ward.party("nurse").focus()
    ward.keys("Control+a")
    ward.point_at(*EMPTY)
    expect(ward.root.locator("[data-ring]")).to_have_count(0)
    expect(ward.field).to_have_count(0)


def test_a_click_while_a_name_is_open_takes_it_and_opens_no_other(ward):
    ward.point_at(*EMPTY)
    ward.page.keyboard.type("doctor")
    ward.point_at(120, 400)
    expect(parties(ward)).to_have_count(4)
    expect(ward.field).to_have_count(0)


def test_a_click_while_one_writes_beside_the_sheet_only_takes_what_was_written(ward):
    ward.root.get_by_label("One more party…").fill("doctor")
    ward.point_at(*EMPTY)
    expect(parties(ward)).to_have_count(4)
    expect(ward.field).to_have_count(0)


def test_right_after_a_party_the_next_one_takes_one_click(ward):
    ward.point_at(*EMPTY)
    ward.page.keyboard.type("doctor")
    ward.keys("Enter")
    ward.point_at(120, 400)
    expect(ward.field).to_be_visible()


@pytest.mark.parametrize("how", ["mouse", "finger"])
@pytest.mark.parametrize("end", ["Enter", "Escape"])
def test_right_after_an_arrow_the_next_party_takes_one_click(ward, how, end):
    ward.pull("hospital", "nurse")
    ward.chooser.locator("button[data-kind=pay]").click()
    ward.page.keyboard.type("wages")
    ward.keys(end)
    place = ward.on_sheet(*EMPTY)
    ward.page.mouse.click(*place) if how == "mouse" else Fingers(ward).tap(*place)
    expect(ward.field).to_be_focused()


def let_go_of_an_arrow(ward):
    ward.arrow("delivers").click()


def let_go_of_what_it_is_about(ward):
    ward.pull("hospital", "nurse")
    ward.chooser.locator("button[data-kind=pay]").click()
    expect(ward.field).to_be_focused()


def let_go_of_a_question(ward):
    ward.pull("hospital", "nurse")
    expect(ward.chooser).to_be_visible()


@pytest.mark.parametrize(
    "begin", [let_go_of_an_arrow, let_go_of_what_it_is_about, let_go_of_a_question]
)
@pytest.mark.parametrize("name", ["Team", "friends", "nobody", "équipe"])
def test_a_name_written_where_a_click_only_let_go_is_a_name_and_no_command(ward, begin, name):
    begin(ward)
    ward.point_at(*EMPTY)
    expect(chosen(ward)).to_have_count(0)
    places = [party["at"] for party in ward.document["parties"]]
    said = ward.root.locator("[id$=-hint]")
    expect(said).to_contain_text("To put somebody there: press again. Or write the name.")
    keyboard = ward.page.context.new_cdp_session(ward.page)
    for letter in name:
        keyboard.send("Input.dispatchKeyEvent", {"type": "keyDown", "key": letter, "text": letter})
    expect(ward.field).to_have_value(name)
    ward.keys("Enter")
    assert [party["at"] for party in ward.document["parties"]] == [*places, list(EMPTY)]
    assert ward.document["parties"][-1]["label"] == name
    assert not ward.page.evaluate("Boolean(document.fullscreenElement)")


def test_who_goes_on_by_keys_has_the_keys_again(ward):
    ward.arrow("delivers").click()
    ward.point_at(*EMPTY)
    ward.keys("Escape")
    places = [party["at"] for party in ward.document["parties"]]
    ward.keys("t")
    expect(ward.field).to_have_count(0)
    ward.page.wait_for_function(
        "was => JSON.stringify(window.model.get('document').parties.map(p => p.at)) !== was",
        arg=json.dumps(places, separators=(",", ":")),
    )
    ward.arrow("delivers").click()
    ward.point_at(*EMPTY)
    ward.party("hospital").focus()
    ward.keys("c")
    expect(ward.field).to_have_count(0)
    expect(ward.root.locator("[id$=-hint]")).to_contain_text("An arrow from hospital")
