"""Nothing that axe-core can find stands between the editor and anybody."""

import pytest

import clientkit
from tests.browser.axe import found_by_axe


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_map_is_open_to_everybody(on_a_page, page, scheme, lang):
    page.emulate_media(color_scheme=scheme)
    drawing = on_a_page(clientkit.case("enterprise"), lang)
    assert found_by_axe(page) == []
    drawing.keys("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    assert found_by_axe(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_is_open_to_everybody(on_a_page, page, scheme):
    page.emulate_media(color_scheme=scheme)
    drawing = on_a_page()
    assert found_by_axe(page) == [], "an empty sheet"
    drawing.point_at(200, 120)
    assert found_by_axe(page) == [], "naming"
    page.keyboard.type("nurse")
    drawing.keys("Enter")
    drawing.add("patient", 450, 300)
    drawing.pull("nurse", "patient")
    assert found_by_axe(page) == [], "choosing a kind"
    drawing.choose("pay")
    assert found_by_axe(page) == [], "an arrow is chosen"
    drawing.bar("help").click()
    assert found_by_axe(page) == [], "the keys"
    page.evaluate("window.model.set('notice', {kind: 'problem', text: 'Cannot be saved.'})")
    assert found_by_axe(page) == [], "a problem"


SCHEMES = [("light", "none"), ("dark", "none"), ("light", "active"), ("dark", "active")]


@pytest.mark.parametrize(("scheme", "forced"), SCHEMES)
def test_every_panel_is_open_to_everybody(on_a_page, page, scheme, forced):
    page.emulate_media(color_scheme=scheme, forced_colors=forced)
    drawing = on_a_page(clientkit.case("hospital"))
    drawing.party("patient").focus()
    for summary in drawing.root.locator("summary").all():
        summary.click()
    drawing.root.locator("[data-key='views:new']").fill("the boss")
    drawing.keys("Enter")
    drawing.root.locator("[data-key='views:names:patient']").click()
    drawing.root.locator("[data-key='views:b']").select_option(index=1)
    drawing.root.locator("[data-key='views:mark']").click()
    assert found_by_axe(page) == [], "a party, viewpoints, marking"
    drawing.keys("Escape")
    for kind in ("deliver", "pay", "ask"):
        drawing.root.locator(f"[data-link*='-{kind}-'][data-key]").first.focus()
        more = drawing.root.locator("section details:not([open]) summary")
        if more.count():
            more.click()
        if kind == "pay":
            drawing.root.locator("[id$='-amount']").fill("much")
            drawing.keys("Tab")
        assert found_by_axe(page) == [], kind
    drawing.root.get_by_role("button", name="Merge hats").click()
    assert found_by_axe(page) == [], "hats merged"


def test_everything_to_press_is_large_enough(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"))
    drawing.page.mouse.click(*drawing.centre("patient"))
    for summary in drawing.root.locator("summary").all():
        summary.click()
    drawing.root.locator("[data-key='views:a']").select_option(index=1)
    pressed = "button, select, input, textarea, summary, g.ck-words, g[data-party], .ck-rim"
    for one in drawing.root.locator(pressed).all():
        box = one.bounding_box()
        assert box["width"] >= 24, one.evaluate("e => e.outerHTML")
        assert box["height"] >= 24, one.evaluate("e => e.outerHTML")


def test_where_the_focus_is_can_be_seen(on_a_page, page):
    drawing = on_a_page(clientkit.case("catheter"))
    page.locator("#before").focus()
    while True:
        drawing.keys("Tab")
        if drawing.focused == "after":
            return
        seen = page.evaluate(
            """() => { const e = document.activeElement, s = getComputedStyle(e);
              const ring = e.querySelector(':scope > rect.ck-focus');
              return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
                || ring && getComputedStyle(ring).stroke !== 'none'; }"""
        )
        assert seen, drawing.focused


def test_every_id_is_the_only_one_on_the_page(on_a_page, page):
    on_a_page(clientkit.case("catheter"), views=2)
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("width", [1280, 768, 390])
def test_nothing_is_cut_off_at_this_width(on_a_page, page, width):
    page.set_viewport_size({"width": width, "height": 900})
    drawing = on_a_page(clientkit.case("catheter"))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for act in ("new", "arrow", "rename", "delete", "undo", "redo", "help"):
        box = drawing.bar(act).bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
