"""An answer is shown on the sheet: who and what prove it, and its sentence over them."""

import pytest

import clientkit
from tests.browser.drawing import Drawing


@pytest.fixture
def lit(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"))
    drawing.page.evaluate(
        "window.model.set('lit', { answer: 'The pharmacist is next in line.',"
        " parties: [window.model.get('document').parties[0].id],"
        " links: [window.model.get('document').links[0].id] })"
    )
    drawing.page.wait_for_selector("[data-lit]")
    return drawing


def sentences(drawing: Drawing) -> list[str]:
    return drawing.root.locator("g[role=button][data-key]").evaluate_all(
        "all => all.map(one => one.getAttribute('aria-label')).filter(s => /answer\\.$/.test(s))"
    )


def closed(drawing: Drawing) -> bool:
    drawing.page.wait_for_function("!document.querySelector('[data-lit]')")
    return drawing.page.evaluate("window.model.get('lit').answer === undefined")


def test_the_sentence_stands_over_the_sheet_and_is_told(lit):
    told = lit.root.locator("[role=status]").filter(has_text="The pharmacist is next in line.")
    assert told.is_visible()


def test_what_proves_it_is_lit_and_nothing_else(lit):
    assert lit.root.locator("g[data-party][data-lit]").count() == 1
    assert lit.root.locator("g[data-link][data-lit]").count() == 1


def test_who_listens_hears_what_belongs_to_it(lit):
    assert len(sentences(lit)) == 2


def test_it_is_closed_with_the_mouse(lit):
    lit.root.get_by_role("button", name="Close").click()
    assert closed(lit)
    assert sentences(lit) == []
    assert lit.focused == "sheet", "the keys of the sheet go on working"


def test_it_is_closed_with_the_keyboard(lit):
    lit.root.get_by_role("button", name="Close").focus()
    lit.keys("Enter")
    assert closed(lit)


def test_it_is_closed_with_a_finger(lit):
    button = lit.root.get_by_role("button", name="Close")
    box = button.bounding_box()
    assert box["height"] >= 24
    assert box["width"] >= 24
    button.dispatch_event("pointerdown", {"pointerType": "touch", "isPrimary": True})
    button.dispatch_event("click")
    assert closed(lit)


def test_a_lit_party_is_moved_like_any_other(lit):
    name = lit.parties[0]
    before = lit.document
    lit.drag(name, 60, 40)
    assert lit.document != before
    assert lit.root.locator("g[data-party][data-lit]").count() == 1


def test_while_a_party_is_moved_it_is_seen_once(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"))
    party = drawing.root.locator("g[data-party]").first
    box = party.locator(".ck-card").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    drawing.page.mouse.move(x, y)
    drawing.page.mouse.down()
    drawing.page.mouse.move(x + 60, y + 40, steps=4)
    id = party.get_attribute("data-party")
    shown = drawing.root.locator(f"g[data-party={id}]:not([opacity])")
    assert shown.count() == 1
    assert drawing.root.locator(f"g[data-party={id}]:not([inert] *)").count() == 1, "heard once"
    moved = shown.locator(".ck-card").bounding_box()
    assert round(moved["x"] - box["x"]) == 60
    drawing.let_go()
    assert drawing.root.locator(f"g[data-party={id}]").count() == 1
    assert drawing.root.locator("[opacity]").count() == 0
    assert drawing.focused == f"party:{id}"
