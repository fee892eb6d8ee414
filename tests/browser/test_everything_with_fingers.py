"""What is not drawn but said, shown, pasted or opened, done with fingers on a phone’s screen."""

import re

import pytest

from clientkit import CustomerMap
from clientkit.cases import case
from clientkit.map import Deliver
from tests.browser.fingers import Fingers
from tests.browser.test_by_every_way import PARTIES, SEEN, at_hand, key
from tests.browser.test_files_and_rows_come_in import ROWS, links, said

expect = pytest.importorskip("playwright.sync_api").expect

EMPTY = (280, 380)


@pytest.fixture
def ward(on_a_phone):
    return on_a_phone(CustomerMap(PARTIES, [Deliver("l1", "n", "h", what="care")], SEEN, me="n"))


@pytest.fixture
def fingers(ward):
    return Fingers(ward)


def party(drawing, id):
    map = CustomerMap.from_document(drawing.document)
    return next(each for each in map.parties if each.id == id)


def pick(drawing, fingers, field, label):
    """Tap on a list, and pick from it as the phone shows it."""
    fingers.touch(field)
    expect(field).to_be_focused()
    field.select_option(label=label)


def write(drawing, text):
    expect(drawing.field).to_be_focused()
    drawing.keys("Control+a")
    drawing.page.keyboard.type(text)


def bare(drawing):
    """A place on the screen where the empty sheet is, and nothing lies over it."""
    place = drawing.sheet.evaluate(
        """sheet => {
            const { left, top, width, height } = sheet.getBoundingClientRect();
            for (let y = top + 16; y < Math.min(top + height, innerHeight) - 16; y += 16)
                for (let x = left + 16; x < left + width - 16; x += 16)
                    if (document.elementFromPoint(x, y) === sheet) return [x, y];
        }"""
    )
    assert place, "nothing is empty"
    return place


def pull(drawing, fingers, to=None):
    """Pull an arrow from the boss to the nurse, or elsewhere."""
    fingers.touch(drawing.party("boss"))
    rim = drawing.root.locator(".ck-rim").first.bounding_box()
    start = (rim["x"] + rim["width"] / 2, rim["y"] + rim["height"] / 2)
    fingers.drag(start, to or drawing.centre("nurse"))


def test_an_arrow_is_pulled_from_one_party_to_another(ward, fingers):
    pull(ward, fingers)
    fingers.touch(ward.chooser.locator("button[data-kind=manage]"))
    write(ward, "the night")
    fingers.tap(*ward.on_sheet(*EMPTY))
    assert links(ward)[-1] == ("boss", "manage", "nurse", "the night")


def test_an_arrow_is_pulled_to_somebody_new_and_back_onto_oneself(ward, fingers):
    pull(ward, fingers, ward.on_sheet(*EMPTY))
    write(ward, "the head office")
    ward.keys("Enter")
    fingers.touch(ward.chooser.locator("button[data-kind=ask]"))
    write(ward, "figures")
    fingers.tap(*bare(ward))
    pull(ward, fingers, ward.centre("boss"))
    fingers.touch(ward.chooser.locator("button[data-kind=deliver]"))
    write(ward, "order")
    fingers.tap(*bare(ward))
    assert links(ward)[1:] == [
        ("boss", "ask", "the head office", "figures"),
        ("boss", "deliver", "boss", "order"),
    ]


def test_two_fingers_come_nearer_and_move_the_sheet(ward, fingers):
    card = ward.party("nurse").locator(".ck-card")
    before = card.bounding_box()["width"]
    place = ward.on_sheet(160, 220)
    fingers.move_two(place, 30, (-40, 0), (40, 0))
    assert card.bounding_box()["width"] > before * 1.6
    frame = ward.sheet.locator("xpath=..")
    here = frame.evaluate("frame => [frame.scrollLeft, frame.scrollTop]")
    fingers.move_two(place, 30, (-40, -40), (-40, -40))
    there = frame.evaluate("frame => [frame.scrollLeft, frame.scrollTop]")
    assert min(after - was for was, after in zip(here, there, strict=True)) > 20
    expect(ward.field).to_have_count(0)
    assert ward.saved == []


@pytest.mark.parametrize("what", ["a name", "an arrow", "its question"])
def test_what_was_begun_is_given_up(ward, fingers, what):
    before = ward.document
    if what == "a name":
        fingers.tap(*ward.on_sheet(*EMPTY))
    elif what == "an arrow":
        fingers.touch(ward.party("boss"))
        fingers.tap_on(ward.root.locator(".ck-rim").first)
        expect(ward.sheet).to_have_attribute("data-doing", "linking")
        fingers.tap(*ward.on_sheet(*EMPTY))
    else:
        pull(ward, fingers)
    expect(ward.field.or_(ward.chooser)).to_have_count(1)
    fingers.tap(*bare(ward))
    expect(ward.field.or_(ward.chooser)).to_have_count(0)
    expect(ward.sheet).not_to_have_attribute("data-doing", re.compile("."))
    assert ward.document == before
    assert ward.saved == []


@pytest.mark.parametrize("way", ["in the bar", "from the menu at hand", "beside the sheet"])
def test_what_goes_along_an_arrow_is_changed_later(ward, fingers, way):
    if way == "from the menu at hand":
        at_hand(ward, ward.arrow("delivers"), "key_words", "finger")
        write(ward, "time")
    else:
        fingers.touch(ward.arrow("delivers"))
        if way == "in the bar":
            fingers.touch(ward.bar("about"))
            write(ward, "time")
        else:
            fingers.touch(key(ward, "panel"))
            ward.keys("Control+a")
            ward.page.keyboard.type("time")
    fingers.tap(*ward.on_sheet(*EMPTY))
    expect(ward.arrow("delivers time")).to_be_visible()
    assert links(ward) == [("nurse", "deliver", "hospital", "time")]


@pytest.mark.parametrize("way", ["in the bar", "beside the sheet"])
def test_an_arrow_is_deleted(ward, fingers, way):
    fingers.touch(ward.arrow("delivers"))
    fingers.touch(ward.bar("delete") if way == "in the bar" else key(ward, "panel:delete"))
    said = ward.root.get_by_role("status").last
    expect(said).to_contain_text("Taken off the map: delivers care, from nurse to hospital")
    assert links(ward) == []
    assert len(ward.parties) == 3


def test_several_are_chosen_and_deleted(ward, fingers):
    for name in ("nurse", "boss"):
        at_hand(ward, ward.party(name), "key_mark", "finger")
    expect(ward.root.locator("[data-ring]")).to_have_count(2)
    fingers.touch(ward.bar("delete"))
    assert ward.parties == ["hospital"]
    assert links(ward) == []
    fingers.touch(ward.bar("undo"))
    assert len(ward.parties) == 3


def test_several_are_moved(ward, fingers):
    for name in ("nurse", "boss"):
        at_hand(ward, ward.party(name), "key_mark", "finger")
    before = {each["id"]: each["at"] for each in ward.document["parties"]}
    x, y = ward.centre("nurse")
    fingers.drag((x, y), (x + 20, y + 40))
    ward.page.wait_for_function("window.saves.length === 1")
    after = {each["id"]: each["at"] for each in ward.document["parties"]}
    moved = {id: (after[id][0] - at[0], after[id][1] - at[1]) for id, at in before.items()}
    assert moved["n"] == moved["b"]
    assert min(moved["n"]) > 10
    assert moved["h"] == (0, 0)


def test_everything_is_chosen_and_deleted(ward, fingers):
    fingers.press(ward.on_sheet(*EMPTY))
    everything = ward.root.locator("[data-item=key_mark_all]")
    expect(everything).to_be_visible()
    fingers.lift()
    fingers.touch(everything)
    expect(ward.root.locator("[data-ring]")).to_have_count(4)
    fingers.touch(ward.bar("delete"))
    assert ward.parties == []


def test_python_hears_of_a_drag_when_the_finger_leaves(ward, fingers):
    x, y = ward.centre("boss")
    fingers.press((x, y))
    for nth in range(1, 6):
        fingers.move((x + 20 * nth, y + 5 * nth))
    expect(ward.sheet).to_have_attribute("data-doing", "moving")
    assert ward.saved == []
    fingers.lift()
    ward.page.wait_for_function("window.saves.length === 1")
    assert party(ward, "b").at > (150, 300)


def test_those_whom_somebody_names_are_marked(ward, fingers):
    fingers.touch(ward.bar("views"))
    pick(ward, fingers, key(ward, "views:a"), "the packers")
    fingers.touch(key(ward, "views:mark"))
    fingers.touch(ward.party("boss"))
    fingers.touch(ward.party("nurse"))
    fingers.touch(key(ward, "views:done"))
    (view, _other) = CustomerMap.from_document(ward.document).viewpoints
    assert view.names == {"h", "b"}
    expect(key(ward, "views:done")).to_have_count(0)


def test_a_name_gets_another_line(ward, fingers):
    fingers.touch(ward.party("boss"))
    name = ward.root.get_by_role("textbox", name="Name", exact=True)
    fingers.touch(name)
    expect(name).to_be_focused()
    ward.keys("Enter")
    ward.page.keyboard.type("of the ward")
    fingers.tap(*ward.on_sheet(*EMPTY))
    assert party(ward, "b").name("en") == "boss\nof the ward"
    lines = ward.party("boss").locator(".ck-party-name")
    expect(lines).to_have_text(["boss", "of the ward"])
    expect(ward.field).to_have_count(0)


def test_an_arrow_is_turned_where_its_kind_is_chosen_without_looking_for_it(ward, fingers):
    fingers.touch(ward.arrow("delivers"))
    fingers.touch(ward.bar("kind"))
    turn = ward.chooser.locator("[data-act=turn]")
    expect(turn).to_be_in_viewport(ratio=1)
    fingers.tap_on(turn)
    assert links(ward) == [("hospital", "deliver", "nurse", "care")]


@pytest.mark.parametrize("way", ["twice on the arrow", "in the bar", "beside the sheet"])
def test_the_kind_of_an_arrow_is_changed_afterwards(ward, fingers, way):
    fingers.touch(ward.arrow("delivers"))
    if way == "beside the sheet":
        kind = ward.root.get_by_label("Kind of arrow", exact=True)
        pick(ward, fingers, kind, "pays")
    else:
        fingers.touch(ward.bar("kind") if way == "in the bar" else ward.arrow("delivers"))
        fingers.touch(ward.chooser.locator("button[data-kind=pay]"))
    expect(ward.arrow("pays care")).to_be_visible()
    assert links(ward) == [("nurse", "pay", "hospital", "care")]


def test_the_editor_fills_the_whole_screen_is_drawn_on_and_comes_back(ward, fingers):
    screen = ward.bar("screen")
    fingers.touch(screen)
    ward.page.wait_for_function("document.fullscreenElement?.className === 'ck-editor'")
    fingers.tap(*ward.on_sheet(*EMPTY))
    ward.page.keyboard.type("patient")
    ward.keys("Enter")
    expect(ward.party("patient")).to_be_visible()
    fingers.touch(screen)
    ward.page.wait_for_function("!document.fullscreenElement")
    assert "patient" in ward.parties


def test_whom_one_belongs_to_is_picked_and_its_frame_is_seen(ward, fingers):
    fingers.touch(ward.party("nurse"))
    pick(ward, fingers, key(ward, "panel:inside"), "hospital")
    assert party(ward, "n").inside == "h"
    expect(ward.root.locator("g[data-home=h]")).not_to_have_count(0)


def test_who_is_the_same_person_is_picked_and_tied(ward, fingers):
    fingers.touch(ward.party("nurse"))
    pick(ward, fingers, key(ward, "panel:same_as"), "boss")
    assert party(ward, "n").same_as == "b"
    expect(ward.root.locator("g[data-tie]")).to_have_count(1)


def test_one_belongs_to_an_organisation_that_is_only_named(ward, fingers):
    fingers.touch(ward.party("nurse"))
    pick(ward, fingers, key(ward, "panel:inside"), "an organisation not on the map…")
    named = key(ward, "bond:inside")
    expect(named).to_be_focused()
    ward.page.keyboard.type("the school")
    fingers.tap(*ward.on_sheet(*EMPTY))
    map = CustomerMap.from_document(ward.document)
    assert map.name(party(ward, "n").inside, "en") == "the school"
    expect(ward.field).to_have_count(0)


def test_two_viewpoints_are_laid_over_one_another(ward, fingers):
    fingers.touch(ward.bar("views"))
    pick(ward, fingers, key(ward, "views:a"), "the packers")
    pick(ward, fingers, key(ward, "views:b"), "the sellers")
    expect(ward.root.locator("[data-named]")).to_have_count(3)
    expect(ward.root.locator("[data-named=h]")).to_have_text("both")


def item(drawing, fingers, name):
    """Choose from the menu of the map."""
    fingers.touch(drawing.bar("menu"))
    fingers.touch(key(drawing, f"menu:{name}"))


def test_rows_of_a_spreadsheet_are_pasted(on_a_phone):
    phone = on_a_phone()
    fingers = Fingers(phone)
    item(phone, fingers, "rows")
    dialog = phone.root.get_by_role("dialog")
    fingers.touch(dialog.get_by_role("textbox"))
    phone.page.keyboard.insert_text(ROWS)
    fingers.touch(dialog.get_by_role("button", name="Add to the map"))
    said(phone, "Arrows added: 2. Parties added: 2.")
    assert [kind for _who, kind, *_rest in links(phone)] == ["deliver", "pay"]
    expect(phone.root.get_by_role("dialog")).to_have_count(0)


def test_a_file_is_opened_and_what_it_says_is_closed(ward, fingers, tmp_path):
    case("coffee").save(tmp_path / "coffee.map.json")
    with ward.page.expect_file_chooser() as asked:
        item(ward, fingers, "open")
    asked.value.set_files(tmp_path / "coffee.map.json")
    said(ward, "Opened: coffee.map.json")
    assert CustomerMap.from_document(ward.document).links == case("coffee").links
    told = ward.root.get_by_text("Opened: coffee.map.json")
    fingers.touch(ward.root.get_by_role("button", name="Close"))
    expect(told).to_have_count(0)
    fingers.touch(ward.bar("undo"))
    assert {each.name("en") for each in PARTIES} == set(ward.parties)


def test_one_comes_nearer_and_sees_the_whole_map_again(ward, fingers):
    card = ward.party("nurse").locator(".ck-card")
    before = card.bounding_box()["width"]
    for act, size in [("nearer", 1.25), ("nearer", 1.5625), ("further", 1.25), ("all", 1)]:
        fingers.touch(ward.bar(act))
        assert card.bounding_box()["width"] == pytest.approx(before * size, rel=0.03)


def test_what_one_can_do_is_read_and_put_away(ward, fingers):
    fingers.touch(ward.bar("help"))
    dialog = ward.root.get_by_role("dialog")
    expect(dialog.get_by_text("With the mouse or a finger")).to_be_in_viewport()
    fingers.touch(dialog.get_by_role("button", name="Close"))
    expect(dialog).to_have_count(0)


def test_the_panel_is_opened_from_a_row_and_a_name_changed_in_the_list(ward, fingers):
    fingers.touch(ward.root.get_by_role("button", name="Details: boss"))
    expect(ward.root.get_by_role("textbox", name="Name", exact=True)).to_be_focused()
    row = ward.root.locator(".ck-parties li[data-row=b]")
    fingers.touch(row.locator("input"))
    ward.keys("Control+a")
    ward.page.keyboard.type("head nurse")
    fingers.touch(ward.root.locator(".ck-parties li[data-row=h]").get_by_role("button").last)
    assert sorted(ward.parties) == ["head nurse", "nurse"]
