"""A link leads where it says at the first click, and JupyterLab is not loaded anew."""

import json
import shutil

import pytest

from tests.browser.conftest import TOP
from tests.browser.lab import BUSY_AT_MOST_MS, Notebook, written

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


@pytest.mark.parametrize(("lang", "word"), [("en", "value zone"), ("fr", "zone de valeur")])
def test_a_word_of_the_glossary_is_shown_at_the_first_click(jupyterlab, page, lang, word):
    folder = jupyterlab.folder / lang
    folder.mkdir(exist_ok=True)
    shutil.copy(TOP / "notebooks" / lang / "glossary.ipynb", folder)
    notebook = Notebook(jupyterlab, page, "words", cells=["0"])
    said = written(["0"])
    link = {"cell_type": "markdown", "id": "link", "metadata": {}}
    said["cells"].append({**link, "source": f"[{word}]({lang}/glossary.ipynb#cell-id=value-zone)"})
    notebook.path.write_text(json.dumps(said), "utf-8")
    notebook.cells.append("")
    notebook.open()
    page.get_by_role("link", name=word).click()
    expect(page.get_by_role("heading", name=word)).to_be_in_viewport(timeout=BUSY_AT_MOST_MS)
    assert page.evaluate(OPEN) == f"{lang}/glossary.ipynb"
