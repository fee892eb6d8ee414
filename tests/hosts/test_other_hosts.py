"""The editor in Notebook 7 and in Voila: drawn by mouse, by keys alone, by fingers on a phone."""

import pytest

from tests.a_browser import make_a_phone_of
from tests.browser.fingers import Fingers
from tests.browser.test_by_every_way import choose, go_to
from tests.browser.test_drawing_by_keyboard import type_party
from tests.browser.test_in_jupyterlab import KEYS, no_key_does_anything_to, saved, wait_until

expect = pytest.importorskip("playwright.sync_api").expect

pytestmark = pytest.mark.slow


def places(notebook):
    return {party["label"]: party["at"] for party in saved(notebook)["parties"]}


def wait_until_saved(notebook, parties, links):
    """Wait until the file has these parties and arrows."""

    def is_there():
        if not notebook.file().exists():
            return False
        kept = saved(notebook)
        names = {party["id"]: party["label"] for party in kept["parties"]}
        arrows = [(names[a["from"]], a["kind"], names[a["to"]]) for a in kept.get("links", [])]
        return sorted(names.values()) == sorted(parties) and arrows == links

    wait_until(notebook.page, is_there, "what was drawn was not saved")


def test_a_map_drawn_with_the_mouse_is_saved_and_tidied_and_goes_out_as_a_file(in_a_host):
    notebook = in_a_host("by-mouse")
    drawing = notebook.draw()
    drawing.add("nurse", 470, 260)
    drawing.add("patient", 140, 160)
    drawing.pull("nurse", "patient", "deliver")
    wait_until_saved(notebook, ["nurse", "patient"], [("nurse", "deliver", "patient")])
    before = places(notebook)
    assert before["nurse"][0] > before["patient"][0]

    choose(drawing, "tidy", "mouse")
    wait_until(notebook.page, lambda: places(notebook) != before, "what was tidied was not saved")
    tidy = places(notebook)
    assert tidy["nurse"][0] < tidy["patient"][0]

    with drawing.page.expect_download() as coming:
        choose(drawing, "png", "mouse")
    assert coming.value.suggested_filename.endswith(".png")
    assert coming.value.path().read_bytes().startswith(b"\x89PNG")
    expect(drawing.alarm).to_have_count(0)

    notebook.open()
    again = notebook.draw()
    expect(again.root.locator("g[data-party]")).to_have_count(2)
    assert again.arrows == ["delivers, from nurse to patient"]


def test_a_map_drawn_with_keys_alone(in_a_host):
    notebook = in_a_host("by-keys")
    drawing = notebook.draw_by_keys()
    go_to(drawing, drawing.sheet)
    type_party(drawing, "nurse")
    type_party(drawing, "boss")
    drawing.keys("Shift+Tab", "c", "Tab", "Enter", "3", "Enter")
    wait_until_saved(notebook, ["nurse", "boss"], [("nurse", "ask", "boss")])
    drawing.keys("Shift+Tab", "F2", "Control+a")
    drawing.page.keyboard.type("patient")
    drawing.keys("Enter")
    assert drawing.arrows == ["asks not said yet?, from nurse to patient"]
    wait_until_saved(notebook, ["nurse", "patient"], [("nurse", "ask", "patient")])


def test_a_map_drawn_with_fingers_on_a_phone(in_a_host, page):
    make_a_phone_of(page)
    notebook = in_a_host("by-fingers")
    drawing = notebook.draw()
    fingers = Fingers(drawing)
    for name, x, y in [("nurse", 80, 80), ("patient", 200, 260)]:
        fingers.tap(*drawing.on_sheet(x, y))
        expect(drawing.field).to_be_focused()
        drawing.page.keyboard.type(name)
        drawing.keys("Enter")
    fingers.tap(*drawing.centre("nurse"))
    fingers.touch(drawing.root.locator(".ck-rim").first)
    fingers.tap(*drawing.centre("patient"))
    fingers.touch(drawing.chooser.locator("button[data-kind=deliver]"))
    expect(drawing.field).to_be_focused()
    drawing.page.keyboard.type("care")
    drawing.keys("Enter")
    assert drawing.arrows == ["delivers care, from nurse to patient"]
    wait_until_saved(notebook, ["nurse", "patient"], [("nurse", "deliver", "patient")])


def test_no_key_pressed_in_the_editor_does_anything_to_notebook_7_and_ctrl_s_saves_it(
    in_notebook_7,
):
    no_key_does_anything_to(in_notebook_7("keys"))


def test_no_key_pressed_on_a_card_does_anything_to_notebook_7(in_notebook_7):
    cells = ["import clientkit", "clientkit.exercise('1.1')", "'after'"]
    notebook = in_notebook_7("card", cells)
    notebook.run(0)
    notebook.run(1)
    card = notebook.page.locator(".cx-card[role=group]")
    before = notebook.state
    for what in (card.locator("select").first, card.get_by_role("button").first):
        for key in KEYS.split():
            # These stay the notebook's, or do what the card is there for.
            if key.startswith(("Control", "Alt")) or key.endswith(("Enter", "Space")):
                continue
            what.focus()
            notebook.page.keyboard.press(key)
            assert notebook.state == before, key
