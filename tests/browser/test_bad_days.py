"""Bad days in a real JupyterLab: at most the gesture in hand is lost, and the person is told."""

import json

import pytest

from tests.browser.drawing import Drawing
from tests.browser.lab import BUSY_AT_MOST_MS, Notebook
from tests.browser.test_in_jupyterlab import saved, wait_until

pytestmark = pytest.mark.slow


def in_hand(drawing, name):
    """Take a party and move it, without letting go."""
    x, y = drawing.centre(name)
    drawing.page.mouse.move(x, y)
    drawing.page.mouse.down()
    drawing.page.mouse.move(x + 60, y + 40, steps=4)


def wait_for_file(notebook, *names, file=None):
    def written():
        path = notebook.file(file)
        known = json.loads(path.read_text("utf-8")) if path.exists() else {"parties": []}
        return [party["label"] for party in known["parties"]] == list(names)

    wait_until(notebook.page, written, f"{names} never came into {file or notebook.name}")


def test_the_kernel_dies_while_a_party_is_in_the_hand(in_a_notebook):
    notebook = in_a_notebook("killed")
    drawing = notebook.draw()
    drawing.add("nurse", 140, 160)
    drawing.add("patient", 470, 160)
    wait_for_file(notebook, "nurse", "patient")
    before = saved(notebook)
    in_hand(drawing, "patient")
    notebook.kill()
    notebook.page.mouse.up()
    said = drawing.alarm
    said.wait_for(timeout=BUSY_AT_MOST_MS)
    assert "The notebook does not answer" in said.inner_text()
    assert drawing.parties == ["nurse", "patient"], "what one drew is still to be seen"
    assert saved(notebook) == before
    dialogue = notebook.page.locator(".jp-Dialog")
    assert "The kernel" in dialogue.inner_text(), "JupyterLab says it as well"
    dialogue.get_by_role("button").last.click()
    notebook.until_idle()
    drawing.root.evaluate("old => { old.dataset.old = '' }")
    again = notebook.draw()
    notebook.page.wait_for_selector(".ck-editor:not([data-old])", timeout=BUSY_AT_MOST_MS)
    assert not said.is_visible(), "the cell ran again: all is well"
    assert again.parties == ["nurse", "patient"]
    again.add("guest", 300, 320)
    wait_for_file(notebook, "nurse", "patient", "guest")


def test_the_page_is_loaded_anew_while_a_party_is_in_the_hand(in_a_notebook):
    notebook = in_a_notebook("reloaded")
    drawing = notebook.draw()
    drawing.add("nurse", 140, 160)
    wait_for_file(notebook, "nurse")
    before = saved(notebook)
    in_hand(drawing, "nurse")
    notebook.open()
    assert notebook.draw().parties == ["nurse"]
    assert saved(notebook) == before, "only the gesture in hand is lost"


_FULL = """
import errno, os
_fsync = os.fsync
def _full(file):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
os.fsync = _full
"""


def test_the_disk_is_full(in_a_notebook):
    notebook = in_a_notebook("full")
    drawing = notebook.draw()
    drawing.add("nurse", 140, 160)
    wait_for_file(notebook, "nurse")
    notebook.tell(_FULL)
    drawing.add("patient", 470, 160)
    said = drawing.alarm
    said.wait_for()
    assert "there is no room left on the disk" in said.inner_text()
    assert "Nothing is lost" in said.inner_text()
    assert [party["label"] for party in saved(notebook)["parties"]] == ["nurse"]
    notebook.tell("os.fsync = _fsync")
    drawing.drag("patient", 20, 20)
    wait_for_file(notebook, "nurse", "patient")
    # The file is there a moment before the person hears of it.
    said.wait_for(state="hidden")


def test_somebody_else_writes_the_file_meanwhile(in_a_notebook):
    notebook = in_a_notebook("changed")
    drawing = notebook.draw()
    drawing.add("nurse", 140, 160)
    wait_for_file(notebook, "nurse")
    theirs = json.dumps({**saved(notebook), "note": "theirs"})
    notebook.file().write_text(theirs, "utf-8")
    drawing.add("patient", 470, 160)
    wait_for_file(notebook, "nurse", "patient", file="changed (2)")
    said = drawing.alarm.inner_text()
    assert "‘changed.map.json’ was changed elsewhere" in said
    assert "saved in ‘changed (2).map.json’" in said
    assert notebook.file().read_text("utf-8") == theirs

    notebook.restart()
    notebook.open()
    again = notebook.draw()
    assert again.parties == ["nurse", "patient"], "this notebook finds its own drawing again"
    said = again.alarm.inner_text()
    assert "You draw in ‘changed (2).map.json’: 2 parties" in said
    assert "‘changed.map.json’: 1 party" in said


def test_two_notebooks_draw_the_same_map_each_with_a_kernel_of_its_own(in_a_notebook):
    one = in_a_notebook("shared")
    first = one.draw()
    page = one.page.context.new_page()
    two = Notebook(one.lab, page, "shared")
    try:
        second = two.draw()
        one.page.bring_to_front()
        first.add("nurse", 140, 160)
        wait_for_file(one, "nurse")
        page.bring_to_front()
        second.add("cook", 140, 160)
        wait_for_file(one, "cook", file="shared (2)")
        assert "shared (2).map.json" in second.alarm.inner_text()
        wait_for_file(one, "nurse")
        two.restart()
        two.open()
        assert two.draw().parties == ["cook"]
        one.page.bring_to_front()
        one.restart()
        one.open()
        again = one.draw()
        assert again.parties == ["nurse"]
        said = again.alarm.inner_text()
        assert 'clientkit.draw("shared (2)")' in said
    finally:
        two.close()
        page.close()


def test_two_pages_on_one_kernel_are_in_step(in_a_notebook):
    one = in_a_notebook("two-pages")
    first = one.draw()
    first.add("nurse", 140, 160)
    wait_for_file(one, "nurse")
    one.page.evaluate("() => window.jupyterapp.commands.execute('docmanager:save')")
    page = one.page.context.new_page()
    second = one.seen_from(page).draw()
    assert second.parties == ["nurse"]
    one.page.bring_to_front()
    first = Drawing(one.page)
    first.add("patient", 470, 160)
    wait_for_file(one, "nurse", "patient")
    page.bring_to_front()
    wait_until(page, lambda: second.parties == ["nurse", "patient"], "the other page is behind")
    second.add("guest", 300, 320)
    wait_for_file(one, "nurse", "patient", "guest")
    one.page.bring_to_front()
    wait_until(one.page, lambda: "guest" in first.parties, "the first page is behind")
    page.close()


def test_python_changes_the_map_and_all_of_it_can_be_taken_back(in_a_notebook):
    notebook = in_a_notebook("from-python")
    drawing = notebook.draw()
    drawing.add("nurse", 140, 160)
    drawing.add("patient", 470, 160)
    in_hand(drawing, "patient")
    notebook.tell(
        "editor.map = editor.map.with_party(clientkit.Party('q', 'the family', at=(300, 330)))"
    )
    wait_until(
        notebook.page, lambda: "the family" in drawing.parties, "Python’s party is not seen"
    )
    notebook.page.mouse.up()
    place = [530, 200]
    wait_until(
        notebook.page, lambda: saved(notebook)["parties"][1]["at"] == place, "the gesture is lost"
    )
    assert "the family" in notebook.answer(), "the gesture did not write over it"
    steps = []
    for _ in range(4):
        drawing.bar("undo").click()
        steps.append(sorted(drawing.parties))
    assert steps == [
        ["nurse", "patient", "the family"],
        ["nurse", "patient"],
        ["nurse"],
        [],
    ]
    for _ in range(4):
        drawing.bar("redo").click()
    wait_for_file(notebook, "nurse", "patient", "the family")
    wait_until(
        notebook.page, lambda: saved(notebook)["parties"][1]["at"] == place, "redo lost the move"
    )
