"""Charts and maps that move under a hand, in a real JupyterLab: by keyboard alone, and at once."""

import nbformat
import pytest

from tests.browser.axe import found_by_axe
from tests.browser.test_practice import KERNELSPEC, TOKEN, server_on
from tests.browser.test_practice_arranged import cells

pytestmark = pytest.mark.slow

STEPS = '["taxpayer-pay-state", "state-pay-hospital", "same person"]'
CELLS = [
    'import clientkit\nclientkit.begin("00-start", "en")',
    'clientkit.play("line_output", sliders="market")',
    f'clientkit.step_by_step("hospital", {STEPS}, clientkit.loops)',
    'clientkit.light_up("catheter", by="voices")',
    'clientkit.switches("hospital", ["same person"], clientkit.loops)',
    'clientkit.play("lateness", after="1.1")',
]


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    folder = tmp_path_factory.mktemp("moving")
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source) for source in CELLS],
        metadata={"kernelspec": KERNELSPEC},
    )
    nbformat.write(notebook, folder / "moving.ipynb")
    server, address = server_on(folder)
    yield address
    server.terminate()
    server.wait(timeout=20)


@pytest.fixture
def moving(lab, page):
    page.goto(f"{lab}/lab/tree/moving.ipynb?reset&token={TOKEN}")
    page.wait_for_function(
        "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel"
        "?.connectionStatus === 'connected'",
        timeout=60_000,
    )
    page.evaluate("() => { window.jupyterapp.commands.execute('notebook:run-all-cells') }")
    page.locator(".cx-moving[role=group]").nth(len(CELLS) - 2).wait_for(timeout=60_000)
    return page


def card(page, nth):
    return page.locator(".cx-moving").nth(nth)


def told(card, words):
    """Where a card tells those words."""
    return card.locator(".cx-told").get_by_text(words)


def test_choices_stay_on_the_card_whichever_card_was_shown_last(moving):
    choices = card(moving, 2).locator(".widget-radio-box")
    moving.evaluate(
        "() => document.body.append(document.querySelector('.cx-moving style').cloneNode(true))"
    )
    shown = choices.evaluate("box => [box.offsetWidth, box.parentElement.offsetWidth]")
    assert choices.evaluate("box => getComputedStyle(box).flexBasis") == "100%"
    assert shown[0] <= shown[1]


def test_a_slider_moves_the_chart_with_the_arrow_keys_and_says_where_it_is(moving):
    line = card(moving, 0)
    handle = line.locator(".noUi-handle")
    assert handle.get_attribute("aria-label") == "What the market takes"
    before = line.locator("img").get_attribute("src")
    handle.focus()
    moving.keyboard.press("ArrowRight")
    told(line, "75 come out per hour").wait_for(timeout=5000)
    assert line.locator("img").get_attribute("src") != before
    assert handle.get_attribute("aria-valuetext") == "75 per hour"
    for _ in range(3):
        moving.keyboard.press("ArrowRight")
    told(line, "what limits the output: post 2").wait_for(timeout=5000)


@pytest.mark.parametrize("width", [1280, 390])
def test_the_ends_of_a_slider_stand_at_its_ends_in_a_wide_window_and_a_narrow_one(moving, width):
    moving.set_viewport_size({"width": width, "height": 800})
    # The list of files leaves a strip of a narrow window.
    moving.evaluate("() => window.jupyterapp.shell.collapseLeft()")
    low, high = card(moving, 0).locator(".cx-ends span").all()
    assert [low.inner_text(), high.inner_text()] == ["0", "150"]
    track = card(moving, 0).locator(".slider-container").bounding_box()
    before, after = low.bounding_box(), high.bounding_box()
    assert before["x"] + before["width"] <= track["x"]
    assert after["x"] >= track["x"] + track["width"]
    for end in (before, after):
        assert abs(end["y"] + end["height"] / 2 - track["y"] - track["height"] / 2) < 4
    where = card(moving, 0).locator(".widget-readout").bounding_box()
    assert where["x"] >= after["x"] + after["width"] or where["y"] >= track["y"] + track["height"]
    edge = card(moving, 0).bounding_box()
    assert where["x"] + where["width"] <= edge["x"] + edge["width"], "nothing of it is cut off"


def test_a_loop_closes_step_by_step_under_the_enter_key_and_the_focus_stays(moving):
    hospital = card(moving, 1)
    onward = hospital.get_by_role("button", name="Next step (1 of 3)")
    onward.focus()
    for done in range(3):
        moving.keyboard.press("Enter")
        hospital.locator("ol li").nth(done).wait_for(timeout=5000)
    told(hospital, "4 loops").wait_for(timeout=5000)
    moving.keyboard.press("Enter")
    assert moving.evaluate("document.activeElement.textContent") == "That was the last step"
    moving.keyboard.press("x")
    assert cells(moving) == len(CELLS), "no key of the card does anything to the notebook"


def test_a_voice_is_chosen_with_the_arrow_keys(moving):
    catheter = card(moving, 2)
    catheter.get_by_label("choose…").focus()
    moving.keyboard.press("ArrowDown")
    told(catheter, "According to the operators").wait_for(timeout=5000)


def test_hats_merge_with_the_space_bar(moving):
    us = card(moving, 3)
    us.locator("input[type=checkbox]").focus()
    moving.keyboard.press("Space")
    told(us, "4 loops").wait_for(timeout=5000)


def test_what_waits_for_a_prediction_says_so_and_shows_no_slider(moving):
    closed = card(moving, 4)
    assert "This stays closed until you have predicted" in closed.inner_text()
    assert not closed.locator(".noUi-handle").first.is_visible()


def test_nothing_that_axe_can_find_stands_in_the_way(moving):
    assert found_by_axe(moving, "'.cx-moving'") == []


def test_what_changes_is_said_where_a_screen_reader_listens(moving):
    for nth in range(4):
        told = card(moving, nth).locator(".cx-told")
        assert told.get_attribute("aria-live") == "polite"
        assert told.locator("img, svg").count() == 0
