"""Every kind of answer in a real JupyterLab: nothing for axe-core to find, keyboard alone."""

import json
import os
from pathlib import Path
from urllib.request import Request, urlopen

import nbformat
import pytest

from tests.browser.drawing import Drawing
from tests.browser.test_open_to_everybody import AXE
from tests.browser.test_practice import KERNELSPEC, TOKEN, server_on

SHEETS = {
    "match": "Worksheet(BREAD)",
    "choose": "Worksheet(QUEUE)",
    "form and table": "Worksheet(EVERY_KIND)",
    "order": "Worksheet(IN_ORDER)",
    "sort": "Worksheet(SORTED)",
    "allot": "Worksheet(ALLOTTED)",
    "slider": "Worksheet(ON_A_SLIDER)",
    "rapid list": "Worksheet(LISTED)",
    "vote twice": "Worksheet(VOTED_TWICE)",
    "map handed in": "Worksheet(DRAWN)",
    "on links": "Worksheet(ON_LINKS)",
    "map on a sheet": "Worksheet(on_a_sheet())",
    "reveal": 'clientkit.reveal("1.1")',
    "progress": "clientkit.progress()",
    "review": "clientkit.review(date(2026, 3, 3))",
    "before and after": 'clientkit.before_and_after("0.1")',
    "take home": "clientkit.take_home()",
}
FIRST = """import clientkit
from datetime import date
from clientkit.practice import Worksheet
from tests.practice.small_exercise import *
from tests.practice.bakery import *
from tests.practice.test_on_links import ON_LINKS
from tests.practice.test_lit import on_a_sheet
clientkit.begin("00-start", "en")"""
#: A review of 3 March asks again what was done on 2 March.
DONE = """{"format": "clientkit-answers", "version": 1, "exercises": {"1.1": {
"answer": {"operators": "patient"}, "outcome": "right", "attempts": 1,
"checked": "2026-03-02T10:00:00.000+01:00"}}}"""
FOCUSED = (
    "(e => e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent)"
    "(document.activeElement)"
)


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kinds")
    cells = [nbformat.v4.new_code_cell(source) for source in (FIRST, *SHEETS.values())]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNELSPEC})
    nbformat.write(notebook, folder / "kinds.ipynb")
    (folder / "my-work").mkdir()
    (folder / "my-work" / "answers.json").write_text(DONE)
    server, address = server_on(folder)
    yield address
    server.terminate()
    server.wait(timeout=20)


@pytest.fixture
def kinds(lab, page):
    forget_kernels(lab)
    page.goto(f"{lab}/lab/tree/kinds.ipynb?reset&token={TOKEN}")
    page.wait_for_function(
        "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel"
        "?.connectionStatus === 'connected'",
        timeout=60_000,
    )
    page.evaluate("() => { window.jupyterapp.commands.execute('notebook:run-all-cells') }")
    page.locator(".cx-card[role=group]").nth(len(SHEETS)).wait_for(timeout=90_000)
    page.locator(".ck-editor").wait_for(timeout=60_000)
    return page


def forget_kernels(lab):
    """A page finds a kernel that remembers nothing of the one before."""
    headers = {"Authorization": f"token {TOKEN}"}
    with urlopen(Request(f"{lab}/api/sessions", headers=headers)) as said:
        for session in json.load(said):
            gone = f"{lab}/api/sessions/{session['id']}"
            urlopen(Request(gone, headers=headers, method="DELETE")).close()


def card(page, kind):
    """The card of a kind; a review holds the cards that it asks, too."""
    cell = list(SHEETS).index(kind) + 1
    return page.locator(".jp-Cell").nth(cell).locator(".cx-card").first


def faults(page):
    if not AXE.exists():
        if os.environ.get("CI"):
            pytest.fail("axe-core is missing: run `npm ci` in editor/.")
        pytest.skip("axe-core is missing: run `npm ci` in editor/")
    page.evaluate(AXE.read_text("utf-8"))
    # The editor itself is tried in test_open_to_everybody.
    cards = "{include: ['.cx-card'], exclude: ['.ck-editor']}"
    # A finger needs 24 pixels; axe-core measures that only when it is asked to.
    how = "{resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}"
    results = page.evaluate(f"axe.run({cards}, {how})")
    return [
        f"{fault['id']}: {node['html'][:200]} {node['any'][0]['message'] if node['any'] else ''}"
        for fault in results["violations"]
        for node in fault["nodes"]
    ]


def picture(page, name):
    """A picture of each card for whoever wants to look: CLIENTKIT_PICTURES names the folder."""
    if folder := os.environ.get("CLIENTKIT_PICTURES"):
        for kind in SHEETS:
            card(page, kind).screenshot(path=Path(folder) / f"{name}-{kind.replace(' ', '-')}.png")


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_axe_finds_nothing_in_any_card_blank_or_answered(kinds, theme):
    kinds.evaluate(
        "theme => window.jupyterapp.commands.execute('apputils:change-theme', { theme })", theme
    )
    kinds.wait_for_timeout(1500)
    assert faults(kinds) == []
    picture(kinds, f"blank-{theme[11:]}")
    for kind in ("match", "choose", "order", "sort", "vote twice", "on links", "map on a sheet"):
        shown = card(kinds, kind)
        hint = shown.get_by_role("button", name="A hint")
        while hint.count():
            hint.click()
            kinds.wait_for_timeout(250)
        gone = shown.get_by_role("button", name="No more hints")
        assert gone.get_attribute("aria-disabled") == "true"
        shown.locator("button.cx-main").click()
    kinds.wait_for_timeout(500)
    fill(kinds)
    kinds.wait_for_timeout(500)
    assert faults(kinds) == []
    picture(kinds, f"answered-{theme[11:]}")


def fill(page):
    """Answers that are looked at again, discussed, and half given; the solution opened."""
    bread = card(page, "match")
    for field, choice in zip(bread.locator("select").all(), ("pays", "pays"), strict=True):
        field.select_option(choice)
    queue = card(page, "choose")
    queue.get_by_label("the mother").check()
    links = card(page, "on links")
    for field, choice in zip(
        links.locator("select").all(), ("free", "used", "limited", "used"), strict=True
    ):
        field.select_option(choice)
    for shown in (bread, queue, links):
        shown.locator("button.cx-main").click()
        shown.locator(".cx-said").wait_for()
    bread.get_by_role("button", name="The solution").click()
    bread.locator(".cx-solution").wait_for()
    card(page, "take home").get_by_role("button", name="Make my page").click()
    card(page, "take home").get_by_role("link", name="Download it").wait_for()


def test_choosing_allotting_voting_and_describing_arrows_by_keyboard_alone(kinds):
    press, write = kinds.keyboard.press, kinds.keyboard.type

    queue = card(kinds, "choose")
    queue.locator("input[type=radio]").first.focus()
    press("Space")
    press("ArrowDown")
    press("Tab")
    assert kinds.evaluate(FOCUSED) == "Note my answer"
    press("Enter")
    queue.get_by_text("the payer first.").wait_for()

    hours = card(kinds, "allot")
    hours.locator("input").first.focus()
    for hour in ("6", "5"):
        press("Control+a")
        write(hour)
        press("Tab")
    hours.get_by_text("1 too many: there are only 10 hours to give out.").wait_for()
    press("Shift+Tab")
    press("ArrowDown")
    hours.get_by_text("All 10 hours are given out.").wait_for()
    press("Tab")
    press("Tab")
    assert kinds.evaluate(FOCUSED) == "Check my answer"
    press("Enter")
    hours.locator(".cx-said").wait_for()

    vote = card(kinds, "vote twice")
    vote.locator("input[type=radio]").first.focus()
    press("Space")
    press("Tab")
    press("Space")
    press("ArrowDown")
    press("Tab")
    assert "I lead a room" in kinds.evaluate(FOCUSED)
    press("Space")
    vote.locator(".cx-table input").first.wait_for()
    press("Tab")
    for hands in ("3", "1", "0", "2"):
        write(hands)
        press("Tab")
    vote.get_by_text("The room, second vote: A customer 1 (33 %)").wait_for()
    press("Enter")
    vote.get_by_text("What moved you?").wait_for()

    links = card(kinds, "on links")
    links.locator("select").first.focus()
    for downs in (1, 1, 2, 1):
        for _ in range(downs):
            press("ArrowDown")
        press("Tab")
    assert kinds.evaluate(FOCUSED) == "Check my answer"
    press("Enter")
    links.get_by_text("Could they say no?").wait_for()
    links.get_by_text("Lit up on the map:").wait_for()


def test_a_whole_form_and_a_table_by_keyboard_alone(kinds):
    press, write = kinds.keyboard.press, kinds.keyboard.type
    form = card(kinds, "form and table")
    form.locator("input[type=radio]").first.focus()
    press("Space")
    press("Tab")
    press("Space")
    press("Tab")
    press("Tab")
    press("ArrowDown")
    press("Tab")
    for words in ("120", "0,5", "some bread"):
        write(words)
        press("Tab")
    for _pair in range(2):
        press("ArrowDown")
        press("Tab")
    press("Space")
    press("Tab")
    for _row in range(2):
        press("ArrowDown")
        press("Tab")
        write("because")
        press("Tab")
    assert kinds.evaluate(FOCUSED) == "Check my answer"
    press("Enter")
    form.get_by_text("Whole.").wait_for()


def test_a_map_drawn_in_the_card_by_keyboard_alone(kinds):
    press, write = kinds.keyboard.press, kinds.keyboard.type
    here = card(kinds, "map on a sheet")
    cell = list(SHEETS).index("map on a sheet") + 1
    drawing = Drawing(kinds, f".jp-Cell >> nth={cell}")
    here.locator("button.cx-main").focus()
    press("Enter")
    here.get_by_text("There is no answer here yet.").wait_for()
    drawing.sheet.focus()
    press("n")
    write("child")
    press("Enter")
    for key in ("Shift+Tab", "c", "Tab", "Enter", "1", "Enter"):
        press(key)
    assert len(drawing.arrows) == 2
    for _tab in range(40):
        press("Tab")
        if kinds.evaluate(FOCUSED) == "Check my answer":
            break
    press("Enter")
    here.locator(".cx-said.cx-look-again").wait_for()
