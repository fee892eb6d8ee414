"""A map of hundreds of parties: one moves, the rest stays as it lies."""

import pytest

from clientkit.map import Ask, CustomerMap, Party
from tests.benchmarks.large_maps import a_map
from tests.browser.test_by_every_way import press

expect = pytest.importorskip("playwright.sync_api").expect

MAP = a_map(120, 320)
#: Nobody who moves: neither they nor whom they deal with.
OTHERS = [link.id for link in MAP.links if "p1" not in (link.source, link.target)]

LYING = """(links) => links.map((id) => [...document.querySelectorAll(
  `svg[role=application] [data-link="${id}"]`)].map((one) =>
  one.getAttribute('transform') ?? one.querySelector('path').getAttribute('d')).join())"""


def drag_p1(drawing):
    box = drawing.root.locator("[data-party=p1] .ck-card").first.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    drawing.page.mouse.move(x, y)
    drawing.page.mouse.down()
    drawing.page.mouse.move(x + 60, y + 70, steps=4)
    drawing.let_go()
    assert drawing.document["parties"][1]["at"] != list(MAP.parties[1].at)


def test_only_the_arrows_of_who_moves_are_placed_anew(on_a_page):
    drawing = on_a_page(MAP)
    page = drawing.page
    own = [link.id for link in MAP.links if link.id not in OTHERS]
    before = [page.evaluate(LYING, links) for links in (OTHERS, own)]
    drag_p1(drawing)
    after = [page.evaluate(LYING, links) for links in (OTHERS, own)]
    assert after[0] == before[0]
    assert all(was != now for was, now in zip(before[1], after[1], strict=True))


def test_the_move_of_one_of_many_is_taken_back(on_a_page):
    drawing = on_a_page(MAP)
    before = drawing.document
    drag_p1(drawing)
    drawing.bar("undo").click()
    assert drawing.document == before
    assert len(drawing.root.locator(".ck-words[data-link]").all()) == len(MAP.links)


def test_a_very_long_arrow_has_no_more_dashes_than_a_long_one(on_a_page):
    near, far = Party("near", "near", at=(300, 80)), Party("far", "far", at=(2500, 80))
    asks = [Ask(f"to-{to.id}", "me", to.id) for to in (near, far)]
    drawing = on_a_page(CustomerMap([Party("me", "me", at=(100, 80)), near, far], asks))
    dashes = drawing.root.locator("[data-link] path[stroke-dasharray]")
    assert dashes.evaluate_all("all => all.map((one) => one.getAttribute('pathLength'))") == [
        None,
        "900",
    ]


def test_the_table_of_a_large_map_shows_more_when_asked(on_a_page):
    drawing = on_a_page(MAP)
    shown, more = drawing.rows, drawing.root.get_by_role("button", name="Show 100 more")
    assert [len(shown), len(drawing.listed)] == [100, 100]
    more.first.click()
    assert len(drawing.rows) == 200
    assert drawing.rows[:100] == shown
    assert len(drawing.listed) == len(MAP.parties)
    assert drawing.root.locator("tbody tr").nth(100).locator(":focus").count() == 1
    more.first.click()
    drawing.root.get_by_role("button", name="Show 20 more").click()
    assert len(drawing.rows) == len(MAP.links)
    assert drawing.root.get_by_role("button", name="Show").count() == 0


@pytest.mark.parametrize("how", ["keys", "finger"])
def test_more_rows_are_asked_for_without_a_mouse(on_its_screen, how):
    drawing = on_its_screen(MAP)
    more = drawing.root.get_by_role("button", name="Show 100 more").first
    assert len(drawing.rows) == 100
    press(drawing, more, how)
    assert len(drawing.rows) == 200
    expect(drawing.root.locator("tbody tr").nth(100).locator(":focus")).to_have_count(1)


def test_the_row_of_the_arrow_that_is_chosen_is_always_there(on_a_page):
    drawing = on_a_page(MAP)
    rows = drawing.root.locator("tbody tr[data-row]:not([data-row=new])")
    assert len(drawing.rows) == 100
    there = set(rows.evaluate_all("rows => rows.map(row => row.dataset.row)"))
    hidden = next(link.id for link in MAP.links if link.id not in there)
    drawing.root.locator(f".ck-words[data-link={hidden}]").focus()
    assert len(drawing.rows) == 101
    assert drawing.root.locator(f"tbody tr[data-row={hidden}][data-chosen]").count() == 1


def test_the_table_follows_the_sheet_and_says_so_until_then(on_a_page):
    drawing = on_a_page(MAP)
    # The table waits; what the hand let go of is drawn.
    drawing.page.evaluate(
        "() => { const own = setTimeout;"
        " window.setTimeout = (what, ms) => (ms === 80 ? own(what, ms) : 1); }"
    )
    drag_p1(drawing)
    drawing.root.locator("section[aria-busy=true]").wait_for()


def test_what_is_being_typed_is_not_written_over_when_the_table_follows(on_a_page):
    drawing = on_a_page(MAP)
    field = drawing.root.locator(".ck-parties li[data-row=p5] input")
    field.fill("somebody else")
    drawing.page.evaluate(
        "model.set('document', { ...model.get('document'), title: 'from elsewhere' })"
    )
    drawing.page.wait_for_timeout(300)
    assert field.input_value() == "somebody else"
    field.press("Enter")
    assert "somebody else" in drawing.parties
    assert "somebody else" in drawing.listed
