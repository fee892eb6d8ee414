"""Every kind of answer in a real JupyterLab: nothing for axe-core to find, keyboard alone."""

import json
import os
from pathlib import Path
from urllib.request import Request, urlopen

import nbformat
import pytest
from playwright.sync_api import expect

from tests.browser.axe import found_by_axe
from tests.browser.drawing import Drawing
from tests.browser.fingers import Fingers
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
    "map handed in": "Worksheet(HANDED_IN)",
    "on links": "Worksheet(ON_LINKS)",
    "map on a sheet": "Worksheet(on_a_sheet())",
    "reveal": 'clientkit.reveal("1.1")',
    "progress": "clientkit.progress()",
    "review": "clientkit.review(date(2026, 3, 3))",
    "before and after": 'clientkit.before_and_after("0.1")',
    "take home": "clientkit.take_home()",
    "in turn": "Worksheet(PROMISE)",
}
FIRST = """import attrs
import clientkit
from datetime import date
from clientkit.practice import Worksheet
from tests.practice.small_exercise import *
from tests.practice.bakery import *
from tests.practice.test_on_links import ON_LINKS
from tests.practice.test_in_turn import PROMISE
from tests.practice.test_lit import on_a_sheet
HANDED_IN = attrs.evolve(DRAWN, answer=MapAnswer(lambda: drawing(WHOLE)))
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
    # The editor itself is tried in test_open_to_everybody.
    cards = "{include: ['.cx-card'], exclude: ['.ck-editor']}"
    # A finger needs 24 pixels; axe-core measures that only when it is asked to.
    return found_by_axe(page, cards, "rules: {'target-size': {enabled: true}}")


def picture(page, name):
    """A picture of each card for whoever wants to look: CLIENTKIT_PICTURES names the folder."""
    if folder := os.environ.get("CLIENTKIT_PICTURES"):
        for kind in SHEETS:
            card(page, kind).screenshot(path=Path(folder) / f"{name}-{kind.replace(' ', '-')}.png")


@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_axe_finds_nothing_in_any_card_blank_half_way_or_answered(kinds, theme):
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
        expect(gone).to_have_attribute("aria-disabled", "true")
        shown.locator("button.cx-main").click()
    kinds.wait_for_timeout(500)
    fill(kinds)
    kinds.wait_for_timeout(500)
    assert faults(kinds) == []
    picture(kinds, f"half-way-{theme[11:]}")
    tell(kinds, ANSWERED)
    for kind in ANSWERED_KINDS:
        expect(card(kinds, kind).locator(".cx-said")).to_be_visible()
    kinds.wait_for_timeout(500)
    assert faults(kinds) == []
    picture(kinds, f"answered-{theme[11:]}")


#: Those that hold a worksheet; the others show what was done on these.
ANSWERED_KINDS = list(SHEETS)[: list(SHEETS).index("reveal")]
#: Every sheet of the notebook is given its solution, checked, and opens it.
ANSWERED = """
for sheet in [one for one in Out.values() if isinstance(one, Worksheet)]:
    sheet.answer = sheet.solution
    sheet.check()
    sheet.open_solution()
"""


def tell(page, code):
    """Have the kernel do something that no cell shows."""
    said = page.evaluate(
        """async (code) => {
          const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
          const { content } = await kernel.requestExecute({ code, silent: true }).done;
          return content.status === 'ok' ? '' : content.evalue;
        }""",
        code,
    )
    assert said == ""


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
    assert kinds.evaluate(FOCUSED) == "Keep my answer"
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
    vote.get_by_text("The room, second vote: A customer 1 (33%)").wait_for()
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
    # The kernel answers in turn: by now it has heard of all that was drawn.
    tell(kinds, "pass")
    for _tab in range(80):
        press("Tab")
        if kinds.evaluate(FOCUSED) == "Check my answer":
            break
    assert kinds.evaluate(FOCUSED) == "Check my answer", "Tab goes through the sheet and out of it"
    press("Enter")
    here.locator(".cx-said.cx-look-again").wait_for()


def test_a_map_drawn_elsewhere_is_taken_by_keyboard_alone(kinds):
    here = card(kinds, "map handed in")
    take = here.get_by_role("button", name="Take my map as it stands now")
    take.focus()
    kinds.keyboard.press("Enter")
    here.get_by_text("Your map in words").wait_for()
    assert kinds.evaluate(FOCUSED) == "Take my map as it stands now", "the focus stays"
    for _tab in range(4):
        kinds.keyboard.press("Tab")
        if kinds.evaluate(FOCUSED) == "Check my answer":
            break
    kinds.keyboard.press("Enter")
    here.get_by_text("All is there.").wait_for()


def test_every_kind_is_answered_with_a_finger_on_a_phone(kinds):
    kinds.set_viewport_size({"width": 390, "height": 844})
    kinds.evaluate(
        """() => {
            const { commands, shell } = window.jupyterapp;
            shell.collapseLeft();
            shell.collapseRight();
            commands.execute('application:set-mode', { mode: 'single-document' });
        }"""
    )
    fingers = Fingers(Drawing(kinds))

    def tap(element):
        element.scroll_into_view_if_needed()
        fingers.tap_on(element)

    queue = card(kinds, "choose")
    tap(queue.locator("input[type=radio]").first)
    tap(queue.locator("button.cx-main"))
    expect(queue.locator(".cx-said")).to_be_visible()

    bread = card(kinds, "match")
    # A finger opens the list of the phone itself, which no test can see.
    for field, choice in zip(bread.locator("select").all(), ("eats", "pays"), strict=True):
        field.select_option(choice)
    tap(bread.locator("button.cx-main"))
    expect(bread.get_by_text("Just so.")).to_be_visible()

    order = card(kinds, "order")
    tap(order.locator(".cx-up").nth(1))
    order.get_by_text("“knead the dough” is now number 1 of 3.").wait_for()
    tap(order.locator("button.cx-main"))
    expect(order.get_by_text("So it goes.")).to_be_visible()

    columns = card(kinds, "sort")
    for nth in (0, 4, 8):
        tap(columns.locator("input[type=radio]").nth(nth))
    tap(columns.locator("button.cx-main"))
    expect(columns.locator(".cx-said")).to_be_visible()

    hours = card(kinds, "allot")
    for field, given in zip(hours.locator("input").all(), ("6", "4"), strict=False):
        tap(field)
        field.fill(given)
    tap(hours.locator("button.cx-main"))
    expect(hours.locator(".cx-said")).to_be_visible()

    slider = card(kinds, "slider")
    for nth in range(2):
        handle = slider.locator(".noUi-handle").nth(nth)
        handle.scroll_into_view_if_needed()
        box = handle.bounding_box()
        middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        fingers.drag(middle, (middle[0] + 60, middle[1]))
        expect(handle).not_to_have_attribute("aria-valuetext", "choose…")
    # A tap right after a swipe does no more than stop it.
    kinds.wait_for_timeout(600)
    tap(slider.locator("button.cx-main"))
    expect(slider.get_by_text("Noted.")).to_be_visible()

    names = card(kinds, "rapid list")
    tap(names.locator("textarea"))
    kinds.keyboard.type("the customers\nthe suppliers\nthe accountant\n")
    tap(names.locator("button.cx-main"))
    expect(names.get_by_text("Three at least.")).to_be_visible()

    vote = card(kinds, "vote twice")
    for nth in (0, 3):
        tap(vote.locator("input[type=radio]").nth(nth))
    tap(vote.locator("button.cx-main"))
    expect(vote.locator(".cx-said")).to_be_visible()


def test_no_card_sticks_out_on_a_telephone(kinds):
    kinds.add_style_tag(content=".cx-card:not(.cx-card .cx-card) { width: 340px; }")
    kinds.wait_for_timeout(500)
    sticking_out = kinds.evaluate(
        "() => [...document.querySelectorAll('.cx-card')]"
        ".filter(card => card.scrollWidth > card.clientWidth).map(card => card.innerText)"
    )
    assert sticking_out == []
    map = kinds.locator(".cx-drawn").first
    wide, seen = map.evaluate("map => [map.scrollWidth, map.clientWidth]")
    assert wide > seen, "a wide map can be pushed along inside its card"


def test_trays_are_no_buttons_and_things_have_the_room_they_need(kinds):
    tray = card(kinds, "sort").locator(".cx-board > div").first
    looks = tray.evaluate(
        "e => { const s = getComputedStyle(e);"
        " return [s.backgroundColor, s.borderTopWidth, s.borderBottomWidth, s.cursor]; }"
    )
    assert looks == ["rgba(0, 0, 0, 0)", "0px", "2px", "default"], "open above, and not filled"
    kinds.emulate_media(forced_colors="active")
    assert tray.evaluate("e => getComputedStyle(e).borderBottomStyle") == "solid"
    kinds.emulate_media(forced_colors="none")
    scaled = card(kinds, "slider").locator(".cx-scaled").first
    least, most = scaled.locator(".cx-ends span").all()
    track = scaled.locator(".slider-container").bounding_box()
    assert least.bounding_box()["x"] < track["x"] + 20
    assert most.bounding_box()["x"] > track["x"] + track["width"] - 100
    drawn = card(kinds, "on links").locator(".cx-wide")
    assert drawn.locator("svg").bounding_box()["width"] > drawn.bounding_box()["width"] - 2
    one, other = card(kinds, "form and table").locator(".cx-table textarea").all()[:2]
    end = one.bounding_box()
    assert other.bounding_box()["y"] - end["y"] - end["height"] >= 8
