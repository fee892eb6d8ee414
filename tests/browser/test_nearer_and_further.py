"""One comes nearer to the sheet and moves it, and the page still scrolls as everywhere."""

from itertools import pairwise

import pytest

import clientkit
from tests.browser.fingers import Fingers
from tests.browser.test_by_every_way import go_to

expect = pytest.importorskip("playwright.sync_api").expect


@pytest.fixture
def catheter(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"))
    drawing.page.evaluate("document.body.style.paddingBottom = '3000px'")
    return drawing


def frame(drawing):
    return drawing.sheet.locator("xpath=..")


def near(drawing, way):
    return drawing.root.locator(f"button[data-act={way}]")


def width(drawing):
    return drawing.root.locator(".ck-card").first.bounding_box()["width"]


def scrolled(drawing):
    return frame(drawing).evaluate("frame => [frame.scrollLeft, frame.scrollTop]")


def test_buttons_bring_the_sheet_nearer_and_further_and_back_to_all_of_it(catheter):
    before = width(catheter)
    near(catheter, "nearer").click()
    assert width(catheter) == pytest.approx(before * 1.25, rel=0.02)
    near(catheter, "further").click()
    near(catheter, "further").click()
    assert width(catheter) == pytest.approx(before / 1.25, rel=0.02)
    for _ in range(4):
        near(catheter, "nearer").click()
    near(catheter, "all").click()
    around = frame(catheter).bounding_box()
    for card in catheter.root.locator(".ck-card").all():
        box = card.bounding_box()
        assert box["x"] >= around["x"]
        assert box["x"] + box["width"] <= around["x"] + around["width"]
        assert box["y"] + box["height"] <= around["y"] + around["height"]


def test_keys_do_the_same(catheter):
    before = width(catheter)
    catheter.page.mouse.click(*catheter.centre("patient"))
    focused = catheter.focused
    catheter.keys("+", "+")
    assert width(catheter) > before * 1.5
    catheter.keys("-")
    catheter.keys("0")
    assert width(catheter) <= before
    assert catheter.focused == focused


def test_the_wheel_alone_scrolls_the_page(catheter):
    catheter.page.mouse.move(*catheter.on_sheet(300, 200))
    before = width(catheter)
    catheter.page.mouse.wheel(0, 400)
    catheter.page.wait_for_function("window.scrollY > 300")
    assert width(catheter) == before


def test_at_its_end_a_sheet_seen_from_near_lets_the_page_scroll(catheter):
    for _ in range(4):
        near(catheter, "nearer").click()
    catheter.page.evaluate("window.scrollTo(0, 0)")
    catheter.page.mouse.move(*catheter.on_sheet(300, 200))
    for _ in range(12):
        catheter.page.mouse.wheel(0, 400)
        catheter.page.wait_for_timeout(60)
    assert catheter.page.evaluate("window.scrollY") > 300


def test_the_wheel_with_ctrl_comes_nearer_to_where_one_points(catheter):
    x, y = catheter.centre("patient")
    before = width(catheter)
    catheter.page.mouse.move(x, y)
    catheter.page.keyboard.down("Control")
    for _ in range(3):
        catheter.page.mouse.wheel(0, -100)
    catheter.page.keyboard.up("Control")
    catheter.page.wait_for_timeout(100)
    assert width(catheter) > before * 1.4
    there = catheter.centre("patient")
    assert abs(there[0] - x) < 40
    assert abs(there[1] - y) < 40
    assert catheter.page.evaluate("window.scrollY + window.devicePixelRatio") == 1


def test_a_sheet_seen_from_near_is_moved_by_its_empty_ground(catheter):
    for _ in range(3):
        near(catheter, "nearer").click()
    before = scrolled(catheter)
    edge = frame(catheter).bounding_box()
    x, y = edge["x"] + 30, edge["y"] + edge["height"] - 60
    catheter.page.mouse.move(x, y)
    catheter.page.mouse.down()
    catheter.page.mouse.move(x + 60, y - 40, steps=5)
    catheter.page.mouse.up()
    after = scrolled(catheter)
    assert after != before
    assert catheter.field.count() == 0, "nobody new"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "see more of the sheet on that side"),
        ("fr", "voir la suite de la feuille de ce côté"),
    ],
)
def test_a_sheet_seen_from_near_is_moved_by_keys_whatever_is_chosen(on_a_page, lang, said):
    drawing = on_a_page(clientkit.case("catheter"), lang)
    drawing.party(drawing.parties[0]).focus()
    drawing.keys("+", "+", "+", "+")
    for chosen in (True, False):
        expect(drawing.root.locator("[data-party][data-chosen]")).to_have_count(int(chosen))
        frame(drawing).evaluate("frame => frame.scrollTo(200, 100)")
        places = [scrolled(drawing)]
        for key in ("Right", "Down", "Left", "Up"):
            drawing.keys(f"Control+Arrow{key}")
            places.append(scrolled(drawing))
        steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(places)]
        across, down = steps[0][0], steps[1][1]
        assert steps == [(across, 0), (0, down), (-across, 0), (0, -down)]
        assert min(across, down) > 100
        drawing.keys("Escape")
    assert drawing.saved == [], "nobody was moved"
    drawing.keys("?")
    row = drawing.root.get_by_role("dialog").locator("dl > div").filter(has_text=said)
    assert row.locator("kbd").all_text_contents() == ["Ctrl+←", "Ctrl+↑", "Ctrl+→", "Ctrl+↓"]


def test_drawing_goes_on_from_near(catheter):
    for _ in range(2):
        near(catheter, "nearer").click()
    catheter.party("patient").scroll_into_view_if_needed()
    places = {p["id"]: p["at"] for p in catheter.document["parties"]}
    x, y = catheter.centre("patient")
    catheter.page.mouse.move(x, y)
    catheter.drag("patient", -50, 30)
    moved = {p["id"]: p["at"] for p in catheter.document["parties"]}
    (id,) = [id for id in places if places[id] != moved[id]]
    assert id == "patient"
    scale = width(catheter) / float(catheter.root.locator(".ck-card").first.get_attribute("width"))
    assert moved[id][0] - places[id][0] == pytest.approx(-50 / scale, abs=1.5)


def test_the_editor_fills_the_whole_screen_and_escape_leaves_it(catheter):
    page = catheter.page
    page.mouse.click(*catheter.centre("patient"))
    catheter.keys("f")
    page.wait_for_function("document.fullscreenElement?.className === 'ck-editor'")
    page.wait_for_timeout(200)
    assert frame(catheter).bounding_box()["height"] > 500
    page.evaluate("document.exitFullscreen()")
    page.wait_for_function("!document.fullscreenElement")
    near(catheter, "screen").click()
    page.wait_for_function("document.fullscreenElement")


@pytest.mark.parametrize("how", ["mouse", "Tab", "F"])
def test_the_whole_screen_is_left_as_it_was_filled(catheter, how):
    def turn():
        if how == "mouse":
            return near(catheter, "screen").click()
        catheter.party("patient").focus()
        if how == "F":
            return catheter.keys("f")
        go_to(catheter, near(catheter, "screen"))
        return catheter.keys("Enter")

    tall = frame(catheter).bounding_box()["height"]
    turn()
    catheter.page.wait_for_function("document.fullscreenElement?.className === 'ck-editor'")
    turn()
    catheter.page.wait_for_function("!document.fullscreenElement")
    catheter.page.wait_for_timeout(200)
    assert frame(catheter).bounding_box()["height"] == pytest.approx(tall, abs=1)


def test_on_a_sheet_seen_from_near_what_tab_comes_to_comes_into_view(catheter):
    catheter.party("patient").focus()
    catheter.keys("+", "+", "+", "+", "+")
    catheter.page.wait_for_timeout(400)
    catheter.page.locator("#before").focus()
    places = set()
    go_to(catheter, catheter.root.locator("[data-party]").first)
    while catheter.focused.startswith(("party:", "link:")):
        focused = catheter.root.locator(f'[data-key="{catheter.focused}"]')
        expect(focused).to_be_in_viewport(ratio=0.3)
        places.add(tuple(scrolled(catheter)))
        catheter.keys("Tab")
    assert len(places) > 3


def test_nothing_moves_by_itself_for_who_wants_it_calm(catheter):
    catheter.page.emulate_media(reduced_motion="reduce")
    catheter.page.mouse.click(*catheter.centre("patient"))
    before = width(catheter)
    grown = catheter.page.evaluate(
        """() => {
            const card = () => document.querySelector('.ck-card').getBoundingClientRect().width;
            document.querySelector('button[data-act=nearer]').click();
            return Promise.resolve().then(() => Promise.resolve()).then(card);
        }"""
    )
    assert grown == pytest.approx(before * 1.25, rel=0.02), "at once, without a glide"
    moving = catheter.root.evaluate(
        """root => [...root.querySelectorAll('*')].filter(element => {
            const { transitionDuration: glide, animationName: plays } = getComputedStyle(element);
            return plays !== 'none' || glide.split(',').some(time => parseFloat(time) > 0);
        }).length"""
    )
    assert moving == 0


def test_two_fingers_come_nearer_and_move_the_sheet(catheter):
    fingers = Fingers(catheter)
    before = width(catheter)
    place = catheter.on_sheet(300, 220)
    fingers.move_two(place, 40, (-50, 0), (50, 0))
    assert width(catheter) > before * 1.6
    assert catheter.field.count() == 0
    left, top = scrolled(catheter)
    fingers.move_two(place, 40, (-40, -40), (-40, -40))
    after = scrolled(catheter)
    assert after[0] > left + 20
    assert after[1] > top + 20
    assert catheter.saved == [], "nothing was moved by mistake"
