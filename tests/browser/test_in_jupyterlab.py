"""The editor where it is used: in a notebook, in a real JupyterLab."""

import contextlib
import json

import pytest

from tests.browser.fingers import Fingers
from tests.browser.test_drawing_by_keyboard import type_party

expect = pytest.importorskip("playwright.sync_api").expect

pytestmark = pytest.mark.slow


def saved(notebook):
    return json.loads(notebook.file().read_text("utf-8"))


def wait_until(page, true, what):
    for _ in range(400):
        # What is just being written cannot be read yet.
        with contextlib.suppress(json.JSONDecodeError):
            if true():
                return
        page.wait_for_timeout(50)
    raise AssertionError(what)


def wait_until_saved(notebook, name, at):
    """Wait until the file has a party where the last gesture put it."""

    def is_there():
        if not notebook.file().exists():
            return False
        places = {party["label"]: party["at"] for party in saved(notebook)["parties"]}
        return places.get(name) == at

    wait_until(notebook.page, is_there, "the last gesture was not saved")


def test_a_map_drawn_with_the_mouse_is_in_python_and_on_the_disk_and_comes_back(in_a_notebook):
    notebook = in_a_notebook("by-mouse")
    drawing = notebook.draw()
    drawing.add("nurse", 140, 160)
    drawing.add("patient", 470, 160)
    drawing.pull("nurse", "patient", "deliver")
    drawing.drag("patient", 30, 60)
    assert "nurse" in notebook.answer()
    assert "patient" in notebook.answer()

    wait_until_saved(notebook, "patient", [500, 220])

    notebook.restart()
    notebook.open()
    again = notebook.draw()
    assert again.parties == ["nurse", "patient"]
    assert again.arrows == ["delivers, from nurse to patient"]
    assert saved(notebook)["links"] == [{"id": "l1", "from": "p1", "to": "p2", "kind": "deliver"}]


def test_a_map_drawn_with_keys_alone(in_a_notebook):
    notebook = in_a_notebook("by-keys")
    drawing = notebook.draw()
    drawing.sheet.focus()
    type_party(drawing, "nurse")
    type_party(drawing, "patient")
    drawing.keys("Shift+Tab", "c", "Tab", "Enter", "3", "Enter")
    assert drawing.arrows == ["asks not said yet?, from nurse to patient"]
    drawing.keys("Shift+Tab", "ArrowDown", "Control+z", "Control+y")
    assert "patient" in notebook.answer()


def test_a_map_drawn_with_fingers(in_a_notebook):
    notebook = in_a_notebook("by-fingers")
    drawing = notebook.draw()
    fingers = Fingers(drawing)
    before = notebook.state

    def write(text):
        expect(drawing.field).to_be_focused()
        drawing.page.keyboard.type(text)

    for name, x in [("nurse", 140), ("patient", 470)]:
        fingers.tap(*drawing.on_sheet(x, 160))
        write(name)
        drawing.keys("Enter")
    fingers.tap(*drawing.centre("nurse"))
    fingers.touch(drawing.root.locator(".ck-rim").first)
    fingers.tap(*drawing.centre("patient"))
    fingers.touch(drawing.chooser.locator("button[data-kind=deliver]"))
    write("care")
    fingers.tap(*drawing.on_sheet(300, 380))
    assert drawing.arrows == ["delivers care, from nurse to patient"]
    x, y = drawing.centre("patient")
    fingers.drag((x, y), (x + 30, y + 60))

    wait_until_saved(notebook, "patient", [500, 220])
    assert saved(notebook)["links"][0]["what"] == "care"
    assert notebook.state == before
    assert "patient" in notebook.answer()


#: What JupyterLab would do something with, and what the editor takes itself.
KEYS = (
    "a b c d x v z m y r 0 ArrowLeft ArrowRight ArrowUp ArrowDown Enter Escape Delete Shift+Enter "
    "Control+z 1 i o j k h l Backspace Space Control+Enter Alt+Enter Control+y Control+Shift+z "
    "Control+a Control+c Control+x Control+v Control+d Shift+ArrowDown Shift+m Shift+Space + -"
)


PLACES = {
    "a party": "g[data-party]",
    "an arrow": ".ck-words",
    "the canvas": "svg[role=application]",
    "the table": "tbody select",
    "the bar": "[data-act=help]",
}


def with_two_and_an_arrow(drawing):
    for name, x in [("nurse", 140), ("patient", 470)]:
        if name not in drawing.parties:
            drawing.add(name, x, 160)
    if not drawing.arrows:
        drawing.pull("nurse", "patient", "deliver")


def test_a_name_written_where_a_click_only_let_go_is_a_name_in_a_notebook_too(in_a_notebook):
    notebook = in_a_notebook("letting-go")
    drawing = notebook.draw()
    with_two_and_an_arrow(drawing)
    drawing.party("nurse").click()
    before = notebook.state
    drawing.point_at(300, 380)
    drawing.page.keyboard.type("Fiona")
    drawing.keys("Enter")
    assert sorted(drawing.parties) == ["Fiona", "nurse", "patient"]
    assert notebook.state == before


def no_key_does_anything_to(notebook):
    """Press every key everywhere in the editor, and see what became of the notebook around it."""
    drawing = notebook.draw()
    table = {key: {} for key in [*KEYS.split(), "Control+s"]}
    for place, selector in PLACES.items():
        with_two_and_an_arrow(drawing)
        before = notebook.state
        for key in KEYS.split():
            with_two_and_an_arrow(drawing)
            drawing.root.locator(selector).first.focus()
            notebook.page.keyboard.press(key)
            notebook.page.keyboard.press("Escape")
            table[key][place] = "nothing" if notebook.state == before else "CHANGED"
        with_two_and_an_arrow(drawing)
        drawing.root.locator(selector).first.focus()
        written = notebook.path.stat().st_mtime_ns
        notebook.page.keyboard.press("Control+s")
        wait_until(
            notebook.page,
            lambda written=written: notebook.path.stat().st_mtime_ns > written,
            f"not saved from {place}",
        )
        table["Control+s"][place] = "saved" if notebook.state == before else "CHANGED"
    print(f"\n{'what happened to the notebook':30}" + "".join(f"{place:12}" for place in PLACES))
    for key, row in table.items():
        print(f"{key:30}" + "".join(f"{row[place]:12}" for place in PLACES))
    assert {said for row in table.values() for said in row.values()} == {"nothing", "saved"}


def test_no_key_pressed_in_the_editor_does_anything_to_the_notebook_and_ctrl_s_saves_it(
    in_a_notebook,
):
    no_key_does_anything_to(in_a_notebook("keys"))


def test_two_cells_that_draw_the_same_map_are_in_step(in_a_notebook):
    notebook = in_a_notebook("two-views")
    notebook.page.evaluate(
        "() => { window.jupyterapp.shell.currentWidget.content.widgets[1].model.sharedModel"
        ".setSource(\"clientkit.draw('two-views', lang='en')\") }"
    )
    first = notebook.draw()
    notebook.run(1)
    notebook.page.wait_for_function("document.querySelectorAll('.ck-editor').length === 2")
    second = type(first)(notebook.page)
    second.root = notebook.page.locator(".ck-editor").nth(1)
    first.root.scroll_into_view_if_needed()
    first.add("nurse", 140, 160)
    wait_until(notebook.page, lambda: second.parties == ["nurse"], "the other view saw nothing")
    second.bar("undo").click()
    wait_until(notebook.page, lambda: first.parties == [], "undo did not reach the first view")
