"""A link in a card leads where it says, and JupyterLab is not loaded anew."""

import json

import pytest

from tests.browser.lab import Notebook, written

expect = pytest.importorskip("playwright.sync_api").expect

CELLS = [
    'import clientkit\nclientkit.begin("00-start", "en")',
    "clientkit.progress()",
    *["import time"] * 12,
    'clientkit.exercise("0.1")',
]
OPEN = "() => window.jupyterapp.shell.currentWidget.context.path"


@pytest.fixture
def opened(jupyterlab, page):
    """A notebook of that name with a link to exercise 0.1, run and marked."""

    def show(name):
        for path in (name, "00-start.ipynb"):
            (jupyterlab.folder / path).write_text(json.dumps(written(CELLS)), "utf-8")
        notebook = Notebook(jupyterlab, page, "links", cells=CELLS)
        notebook.path = jupyterlab.folder / name
        notebook.open()
        for nth in (0, 1, len(CELLS) - 1):
            notebook.run(nth)
        page.evaluate("() => { window.marked = true; }")
        link = page.locator(".cx-card a[href$='.ipynb']", has_text="Exercise 0.1").first
        link.scroll_into_view_if_needed()
        return link

    return show


def test_the_notebook_of_another_lesson_opens_beside_this_one(opened, page):
    link = opened("elsewhere.ipynb")
    with page.expect_popup() as popup:
        link.click()
    assert popup.value.url.split("?")[0].endswith("/00-start.ipynb")
    popup.value.close()
    assert page.evaluate("window.marked"), "JupyterLab was loaded anew"
    assert page.evaluate(OPEN) == "elsewhere.ipynb"


def test_what_stands_on_the_same_page_is_shown(opened, page):
    opened("00-start.ipynb").click()
    expect(page.locator(".cx-name", has_text="Exercise 0.1")).to_be_in_viewport()
    assert page.evaluate("window.marked"), "JupyterLab was loaded anew"
    assert page.evaluate(OPEN) == "00-start.ipynb"
