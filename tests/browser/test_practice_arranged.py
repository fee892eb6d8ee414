"""Cards to arrange, names to list and votes to count, in a real JupyterLab by keyboard alone."""

import nbformat
import pytest

from tests.browser.test_practice import KERNELSPEC, TOKEN, server_on

CELLS = [
    "from clientkit.practice import Worksheet\n"
    "from clientkit.words import use_language\n"
    "from tests.practice.bakery import *\n"
    'use_language("en")',
    *(f"Worksheet({name})" for name in ("IN_ORDER", "SORTED", "ON_A_SLIDER", "LISTED")),
    "import clientkit\n"
    'clientkit.begin("09-everyone", "en", part="solution")\n'
    'clientkit.exercise("9.1")',
]
FOCUSED = (
    "(e => e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent)"
    "(document.activeElement)"
)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bakery")
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNELSPEC})
    nbformat.write(notebook, folder / "bakery.ipynb")
    server, address = server_on(folder)
    yield address
    server.terminate()
    server.wait(timeout=20)


@pytest.fixture
def bakery(lab, page):
    page.goto(f"{lab}/lab/tree/bakery.ipynb?reset&token={TOKEN}")
    page.wait_for_function(
        "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel"
        "?.connectionStatus === 'connected'",
        timeout=60_000,
    )
    page.evaluate("() => { window.jupyterapp.commands.execute('notebook:run-all-cells') }")
    page.locator(".cx-card[role=group]").nth(len(CELLS) - 2).wait_for(timeout=60_000)
    return page


def cells(page):
    return page.evaluate(
        "window.jupyterapp.shell.currentWidget.content.model.sharedModel.cells.length"
    )


def card(page, nth):
    return page.locator(".cx-card").nth(nth)


def test_by_keyboard_alone_and_every_thing_has_its_name(bakery):
    press = bakery.keyboard.press

    order = card(bakery, 0)
    order.locator(".cx-up").nth(1).focus()
    assert bakery.evaluate(FOCUSED) == "Move “knead the dough” up"
    press("Enter")
    order.get_by_text("“knead the dough” is now number 1 of 3.").wait_for()
    assert "↓" in bakery.evaluate("document.activeElement.textContent"), "it went with its card"
    press("x")
    for _ in range(4):
        press("Tab")
    assert bakery.evaluate(FOCUSED) == "Check my answer"
    press("Enter")
    order.get_by_text("So it goes.").wait_for()

    columns = card(bakery, 1)
    columns.locator("input").first.focus()
    press("Space")
    for downs in (1, 2):
        press("Tab")
        press("Space")
        for _ in range(downs):
            press("ArrowDown")
    columns.locator(".cx-board > div").nth(2).get_by_text("the neighbour").wait_for()
    assert columns.locator(".cx-board > div").nth(1).inner_text().endswith("the miller")

    handle = card(bakery, 2).get_by_role("slider", name="How long may one wait?")
    assert handle.get_attribute("aria-valuetext") == "choose…"
    handle.focus()
    press("ArrowRight")
    press("ArrowRight")
    bakery.wait_for_timeout(300)
    assert handle.get_attribute("aria-valuetext") == "5 minutes"

    names = card(bakery, 3)
    names.get_by_label("Start a clock of 60 seconds").focus()
    press("Space")
    assert bakery.evaluate(FOCUSED) == "Your answer", "whoever starts the clock goes on typing"
    assert names.get_by_role("timer").inner_text().endswith(" s")
    bakery.keyboard.type("acheteur\n")
    names.get_by_text("did you mean “the customers”?").wait_for()
    press("Tab")
    press("Enter")
    names.get_by_text("did you mean").wait_for(state="hidden")
    assert bakery.evaluate(FOCUSED) == "Your answer", "and so does whoever answered a question"
    press("End")
    bakery.keyboard.type("the baker dxd")
    assert names.locator("textarea").input_value() == "acheteur\nthe baker dxd"
    assert cells(bakery) == len(CELLS), "no key reached the notebook"


def test_among_several_lists_each_clock_and_each_question_goes_with_its_own(bakery):
    jobs = card(bakery, 4)
    jobs.get_by_label("Start a clock of 60 seconds").nth(2).focus()
    bakery.keyboard.press("Space")
    assert bakery.evaluate(FOCUSED) == "The footballer: who expects something?"
    teacher = jobs.get_by_label("The teacher: who expects something?")
    teacher.fill("the rich parents\n")
    asked = jobs.get_by_text("did you mean “parents”?")
    asked.wait_for()
    jobs.locator(".cx-asked:visible").get_by_text("Yes").click()
    asked.wait_for(state="hidden")
    assert bakery.evaluate(FOCUSED) == "The teacher: who expects something?"
