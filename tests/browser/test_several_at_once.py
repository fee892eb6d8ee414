"""Several parties and arrows chosen together: moved, deleted, copied and put in again."""

import json

import pytest

import clientkit
from clientkit import CustomerMap
from tests.browser.fingers import Fingers


@pytest.fixture
def ward(on_a_page):
    """Three parties and an arrow, nothing chosen."""
    drawing = on_a_page()
    for name, x, y in [("nurse", 140, 120), ("patient", 470, 120), ("hospital", 470, 340)]:
        drawing.add(name, x, y)
    drawing.pull("nurse", "patient", "deliver")
    drawing.keys("Escape")
    return drawing


def together(drawing):
    return drawing.root.locator("[data-ring]").count()


def a_paper(drawing):
    """A field elsewhere on the page, to write in."""
    drawing.page.evaluate("document.body.append(document.createElement('textarea'))")
    paper = drawing.page.locator("body > textarea")
    paper.focus()
    return paper


def choose_two(drawing, *names):
    drawing.page.mouse.click(*drawing.centre(names[0]))
    for name in names[1:]:
        drawing.page.keyboard.down("Shift")
        drawing.page.mouse.click(*drawing.centre(name))
        drawing.page.keyboard.up("Shift")


@pytest.mark.parametrize("key", ["Shift", "Control"])
def test_a_second_party_is_chosen_with_the_first_by_a_click(ward, key):
    ward.page.mouse.click(*ward.centre("nurse"))
    ward.page.keyboard.down(key)
    ward.page.mouse.click(*ward.centre("patient"))
    assert together(ward) == 2
    assert (
        ward.party("nurse").get_attribute("aria-label").endswith("(chosen together with others)")
    )
    ward.page.mouse.click(*ward.centre("nurse"))
    assert together(ward) == 1, "and out again"
    ward.page.keyboard.up(key)
    ward.page.mouse.click(*ward.centre("hospital"))
    assert together(ward) == 0, "a plain click chooses one alone"


def test_a_frame_drawn_with_shift_chooses_what_it_touches(ward):
    ward.page.keyboard.down("Shift")
    ward.page.mouse.move(*ward.on_sheet(40, 40))
    ward.page.mouse.down()
    ward.page.mouse.move(*ward.on_sheet(560, 190), steps=6)
    assert together(ward) == 1, "the frame itself is seen"
    ward.page.mouse.up()
    ward.page.keyboard.up("Shift")
    assert together(ward) == 3, "two parties and their arrow"
    assert ward.field.count() == 0


def test_several_are_moved_together_by_the_pointer_in_one_step(ward):
    choose_two(ward, "nurse", "patient")
    saves = len(ward.saved)
    before = [party["at"] for party in ward.document["parties"]]
    ward.drag("patient", 60, 40)
    after = [party["at"] for party in ward.document["parties"]]
    moved = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(before, after, strict=True)]
    assert moved == [(60, 40), (60, 40), (0, 0)]
    assert len(ward.saved) == saves + 1
    assert together(ward) == 2, "they stay chosen"
    ward.bar("undo").click()
    assert [party["at"] for party in ward.document["parties"]] == before


def test_dragging_another_party_moves_it_alone(ward):
    choose_two(ward, "nurse", "patient")
    before = [party["at"] for party in ward.document["parties"]]
    ward.drag("hospital", 60, 40)
    after = [party["at"] for party in ward.document["parties"]]
    assert after[:2] == before[:2]
    assert together(ward) == 0


def test_several_are_chosen_and_moved_by_keys_in_one_step(ward):
    ward.page.mouse.click(*ward.centre("nurse"))
    ward.keys("Shift+Space", "Tab", "Shift+Space")
    assert together(ward) == 2
    before = [party["at"] for party in ward.document["parties"]]
    ward.keys("ArrowDown", "ArrowDown", "Shift+ArrowRight")
    after = [party["at"] for party in ward.document["parties"]]
    moved = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(before, after, strict=True)]
    assert sorted(moved) == [(0, 0), (50, 20), (50, 20)]
    ward.keys("Control+z")
    assert [party["at"] for party in ward.document["parties"]] == before, "a burst is one step"


def test_everything_is_chosen_and_deleted_by_keys_in_one_step(ward):
    ward.page.mouse.click(*ward.centre("nurse"))
    ward.keys("Control+a")
    assert together(ward) == 4
    assert "Chosen together: 4" in ward.root.get_by_role("status").last.inner_text()
    ward.keys("Delete")
    assert ward.parties == []
    assert ward.focused == "sheet"
    ward.keys("Control+z")
    assert len(ward.parties) == 3
    assert len(ward.arrows) == 1


def test_escape_lets_go_of_what_was_chosen_together(ward):
    choose_two(ward, "nurse", "patient")
    ward.keys("Escape")
    assert together(ward) == 0


def test_the_delete_button_takes_all_that_is_chosen(ward):
    choose_two(ward, "nurse", "hospital")
    ward.bar("delete").click()
    assert ward.parties == ["patient"]
    assert ward.focused == "party:p2"


# -- copy, paste, duplicate


def test_what_is_copied_is_pasted_beside_with_the_arrows_between_in_one_step(ward):
    choose_two(ward, "nurse", "patient")
    before = ward.document
    ward.keys("Control+c", "Control+v")
    assert sorted(ward.parties) == ["hospital", "nurse", "nurse", "patient", "patient"]
    assert [said.split(" (")[0] for said in ward.arrows] == ["delivers, from nurse to patient"] * 2
    places = [tuple(party["at"]) for party in ward.document["parties"]]
    assert len(set(places)) == 5, "none lies on another"
    assert together(ward) == 3, "what came in is chosen"
    assert CustomerMap.from_document(ward.document)
    ward.keys("Control+z")
    assert ward.document == before


def test_what_is_copied_is_a_map_for_whoever_reads_the_clipboard(ward):
    choose_two(ward, "nurse", "patient")
    ward.keys("Control+c")
    paper = a_paper(ward)
    ward.keys("Control+v")
    part = json.loads(paper.input_value())
    assert [party.name("en") for party in CustomerMap.from_document(part).parties] == [
        "nurse",
        "patient",
    ]


def test_what_is_cut_from_one_map_is_pasted_into_another(on_a_page):
    first = on_a_page()
    first.page.evaluate(
        """async () => {
            const traits = { words: window.model.get('words'), notice: {}, lit: {} };
            const model = { get: (name) => traits[name],
              set: (name, value) => (traits[name] = value),
              save_changes: () => {}, on: () => {}, off: () => {}, send: () => {} };
            const other = (await import('/editor.js')).default();
            other.initialize({ model });
            other.render({ model, el: document.getElementById('two') });
        }"""
    )
    first.add("nurse", 140, 120)
    first.keys("Control+x")
    assert first.parties == []
    second = type(first)(first.page, "#two")
    second.sheet.focus()
    second.keys("Control+v")
    assert second.parties == ["nurse"]
    assert first.parties == []


def test_a_text_that_is_no_map_is_not_pasted_onto_the_sheet(ward):
    a_paper(ward).fill('{"format": "clientkit-map"}')
    ward.keys("Control+a", "Control+c")
    ward.page.mouse.click(*ward.centre("nurse"))
    before = ward.document
    ward.keys("Control+v")
    assert ward.document == before


def test_copying_letters_in_a_field_stays_with_the_field(ward):
    ward.page.mouse.dblclick(*ward.centre("nurse"))
    ward.keys("Control+c", "End", "Control+v", "Enter")
    assert ward.parties[0] == "nursenurse"


def test_a_party_is_duplicated_by_a_key_and_an_arrow_between_the_same_two(ward):
    ward.page.mouse.click(*ward.centre("hospital"))
    ward.keys("Control+d")
    assert ward.parties.count("hospital") == 2
    ward.arrow("delivers").click()
    ward.keys("Control+d", "Escape")
    assert ward.arrows == ["delivers, from nurse to patient"] * 2
    assert len(ward.parties) == 4, "no party comes along"


def test_what_a_party_belongs_to_comes_along_into_another_map(on_a_page):
    document = clientkit.case("enterprise").to_document()
    drawing = on_a_page(clientkit.case("enterprise"))
    party = next(p for p in document["parties"] if "inside" in p or "same_as" in p)
    card = drawing.root.locator(f"g[data-party='{party['id']}'] .ck-card").bounding_box()
    drawing.page.mouse.click(card["x"] + 20, card["y"] + card["height"] / 2)
    drawing.keys("Control+d")
    made = drawing.document["parties"][-1]
    key = "inside" if "inside" in party else "same_as"
    assert made[key] == party[key]
    CustomerMap.from_document(drawing.document)


# -- the menu


def item(drawing, what):
    return drawing.root.locator(f"[role=menu] [data-item={what}]")


def test_a_right_click_shows_what_can_be_done_with_a_party(ward):
    ward.page.mouse.click(*ward.centre("nurse"), button="right")
    assert ward.focused == "here"
    item(ward, "key_duplicate").click()
    assert ward.parties.count("nurse") == 2
    assert ward.root.locator("[role=menu]").count() == 0


def test_the_menu_goes_by_keys_and_gives_the_focus_back(ward):
    ward.page.mouse.click(*ward.centre("nurse"))
    ward.keys("Shift+F10")
    assert ward.focused == "here"
    ward.keys("Escape")
    assert ward.focused == "party:p1"
    ward.keys("Shift+F10", "ArrowDown", "Enter")
    assert ward.root.locator("svg[data-doing=linking]").count() == 1


def test_everything_is_chosen_from_the_menu_of_the_empty_sheet(ward):
    ward.page.mouse.click(*ward.on_sheet(250, 420), button="right")
    item(ward, "key_mark_all").click()
    assert together(ward) == 4
    ward.bar("delete").click()
    assert ward.parties == []


def test_a_click_elsewhere_closes_the_menu_and_does_nothing_else(ward):
    ward.page.mouse.click(*ward.centre("nurse"), button="right")
    ward.point_at(300, 420)
    assert ward.root.locator("[role=menu]").count() == 0
    assert ward.field.count() == 0


def test_copying_and_pasting_go_from_the_menu(ward):
    ward.page.mouse.click(*ward.centre("nurse"), button="right")
    item(ward, "copy").click()
    ward.page.mouse.click(*ward.on_sheet(300, 420), button="right")
    item(ward, "paste").click()
    ward.page.wait_for_function("window.model.get('document').parties.length === 4")
    assert ward.parties.count("nurse") == 2


def test_a_long_press_shows_the_menu_and_several_are_chosen_with_fingers(ward):
    fingers = Fingers(ward)
    for name in ("nurse", "patient"):
        fingers.press(ward.centre(name))
        ward.page.wait_for_selector("[role=menu]")
        fingers.lift()
        fingers.tap_on(item(ward, "key_mark"))
    assert together(ward) == 2
    before = [party["at"] for party in ward.document["parties"]]
    x, y = ward.centre("nurse")
    fingers.drag((x, y), (x + 40, y + 30))
    after = [party["at"] for party in ward.document["parties"]]
    assert after[0] == [before[0][0] + 40, before[0][1] + 30]
    assert after[1] == [before[1][0] + 40, before[1][1] + 30]
    assert after[2] == before[2]


def test_a_long_press_on_an_empty_place_makes_nobody(ward):
    fingers = Fingers(ward)
    fingers.press(ward.on_sheet(250, 420))
    ward.page.wait_for_selector("[role=menu]")
    fingers.lift()
    assert ward.root.locator("[role=menu]").count() == 1, "it stays after the finger has gone"
    assert ward.field.count() == 0
