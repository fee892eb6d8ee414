"""Two windows show one map: what the other one changes is seen, and one's own stays."""

import pytest
from playwright.sync_api import expect

PATIENT = {"parts": {"parties": [[1, {"id": "p2", "label": "Zoé", "at": [470, 160]}]]}}
#: A move of the nurse, which Python heard before one's own.
NURSE = {"parts": {"parties": [[0, {"id": "p1", "label": "nurse", "at": [300, 330]}]]}}


def hears(drawing, **told):
    drawing.page.evaluate("(told) => window.hears(told)", told)


def both_drawn(on_a_page):
    drawing = on_a_page()
    drawing.add("nurse", 140, 160)
    drawing.add("patient", 470, 160)
    return drawing


def at(drawing, nth):
    return drawing.document["parties"][nth]["at"]


def test_what_another_window_changed_is_seen_and_can_be_taken_back(on_a_page):
    drawing = both_drawn(on_a_page)
    told = len(drawing.page.evaluate("window.changes"))
    hears(drawing, nth="theirs", change=PATIENT)
    expect(drawing.root.locator("g[data-party=p2]")).to_contain_text("Zoé")
    assert drawing.document["parties"][1]["label"] == "Zoé"
    assert len(drawing.page.evaluate("window.changes")) == told, "it is not said back to Python"
    drawing.bar("undo").click()
    expect(drawing.root.locator("g[data-party=p2]")).to_contain_text("patient")


def test_what_python_has_not_confirmed_yet_stays_over_what_it_heard_before(on_a_page):
    drawing = both_drawn(on_a_page)
    drawing.page.evaluate("window.unconfirmed = true")
    drawing.drag("nurse", 40, 30)
    mine = at(drawing, 0)
    hears(drawing, nth="theirs", change=PATIENT)
    hears(drawing, nth="earlier", change=NURSE)
    assert at(drawing, 0) == mine
    assert drawing.document["parties"][1]["label"] == "Zoé"


def test_what_was_confirmed_gives_way_to_what_python_heard_later(on_a_page):
    drawing = both_drawn(on_a_page)
    drawing.drag("nurse", 40, 30)
    hears(drawing, nth="later", change=NURSE)
    assert at(drawing, 0) == [300, 330]


def test_python_is_told_the_whole_when_a_change_did_not_fit(on_a_page):
    drawing = both_drawn(on_a_page)
    drawing.page.evaluate(
        """() => { window.unconfirmed = true; window.told = [];
            const { send } = window.model;
            window.model.send = (said) => {
                if (said.change) window.told.push(said);  // it asks Python things besides
                return send(said);
            }; }"""
    )
    drawing.drag("nurse", 40, 30)
    (moved,) = drawing.page.evaluate("window.told")
    assert list(moved["change"]["parts"]["parties"][0][1]) == ["id", "label", "at"]
    hears(drawing, nth=moved["nth"], again=True)
    hears(drawing, nth="of another window", again=True)
    _, whole = drawing.page.evaluate("window.told")
    assert whole["change"] == {"whole": drawing.document}


def test_a_drag_is_told_at_once_and_whatever_one_does_next_shows_it(on_a_page):
    drawing = both_drawn(on_a_page)
    x, y = drawing.centre("nurse")
    page = drawing.page
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 40, y + 30, steps=3)
    at_once = """() => new Promise((tell) => window.addEventListener('pointerup', () =>
        tell([window.changes.length, document.querySelectorAll('[data-doing=moving]').length])))"""
    before = len(page.evaluate("window.changes"))
    page.evaluate(f"() => {{ window.seen = ({at_once})(); }}")
    page.mouse.up()
    told, moving = page.evaluate("() => window.seen")
    assert told == before + 1
    assert moving, "whoever keeps the map is told before anything is drawn"
    page.mouse.move(x + 40, y + 29)
    assert page.locator("[data-doing=moving]").count() == 0
    assert drawing.centre("nurse") == pytest.approx((x + 40, y + 30), abs=0.1)
