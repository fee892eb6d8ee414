"""On a shared laptop, in the real JupyterLab: each person’s map has its name and its file."""

import json

import pytest

from tests.browser.test_files_and_rows_come_in import drop
from tests.browser.test_in_jupyterlab import wait_until
from tests.browser.test_menu_of_the_map import menu

pytestmark = pytest.mark.slow


def names_in(file):
    return [party["label"] for party in json.loads(file.read_text("utf-8"))["parties"]]


def test_three_persons_draw_one_after_the_other_and_nobody_loses_anything(in_a_notebook, tmp_path):
    notebook = in_a_notebook("Zoe")
    drawing = notebook.draw()
    drawing.add("Zoe herself", 150, 150)
    wait_until(notebook.page, lambda: notebook.file("Zoe").exists(), "nothing was saved")
    menu(drawing, "new")
    notebook.page.keyboard.type("Lea")
    drawing.keys("Enter")
    drawing.root.get_by_text("On the sheet now: Lea").wait_for()
    assert drawing.parties == []
    assert drawing.bar("undo").get_attribute("aria-disabled") == "true"
    drawing.add("Lea herself", 150, 150)
    wait_until(
        notebook.page,
        lambda: notebook.file("Lea").exists() and names_in(notebook.file("Lea")),
        "Lea’s map was not saved",
    )
    assert names_in(notebook.file("Zoe")) == ["Zoe herself"]
    menu(drawing, "new")
    notebook.page.keyboard.type("Zoe")
    drawing.keys("Enter")
    drawing.root.get_by_text("already a map called ‘Zoe’").wait_for()
    menu(drawing, "mine")
    notebook.page.get_by_role("button", name="Zoe", exact=True).click()
    drawing.root.get_by_text("On the sheet now: Zoe").wait_for()
    assert drawing.parties == ["Zoe herself"]
    assert "Zoe herself" in notebook.answer()

    document = {"format": "clientkit-map", "version": 1, "parties": [{"id": "x", "label": "X"}]}
    (tmp_path / "x.map.json").write_text(json.dumps({**document, "links": []}), "utf-8")
    drop(drawing, tmp_path / "x.map.json")
    drawing.root.get_by_text("also kept in ‘Zoe (2).map.json’").wait_for()
    wait_until(notebook.page, lambda: names_in(notebook.file("Zoe")) == ["X"], "not saved")
    assert names_in(notebook.file("Zoe (2)")) == ["Zoe herself"]
    assert names_in(notebook.file("Lea")) == ["Lea herself"]
