"""A quiet line says what the map shows; a map that is only shown is read, and never changed."""

import pytest
from attrs import evolve

from clientkit.cases import case
from clientkit.map import CustomerMap, Deliver, Party, Pay
from tests.browser.axe import found_by_axe
from tests.browser.fingers import Fingers
from tests.browser.test_by_every_way import WAYS, choose, open_at_hand, press
from tests.browser.test_files_and_rows_come_in import drop, paste
from tests.browser.test_menu_of_the_map import menu, saved

expect = pytest.importorskip("playwright.sync_api").expect

WARD = [Party("n", "nurse", at=(150, 150)), Party("p", "patient", at=(500, 150))]
CARE = Deliver("l1", "n", "p", what="care")
PLACES = "all => all.map((one) => one.getAttribute('transform'))"
UNPAID = "What goes to ‘patient’ is paid by nobody here: is somebody paying ‘nurse’ for it"


def remark(drawing, text=UNPAID):
    return drawing.root.get_by_text(text)


def below(drawing):
    """Where the table begins: what stands above must not push it about."""
    drawn = drawing.root.bounding_box()["y"]
    return drawing.root.locator(".ck-parties").bounding_box()["y"] - drawn


def test_while_one_draws_a_line_says_what_the_map_shows(on_a_page):
    drawing = on_a_page(CustomerMap(WARD, me="n"))
    at = below(drawing)
    drawing.pull("nurse", "patient", "deliver")
    remark(drawing).wait_for()
    assert drawing.root.get_by_role("status").filter(has_text=UNPAID).count() == 1
    drawing.keys("Escape", "Escape")
    drawing.pull("patient", "nurse", "pay")
    remark(drawing).wait_for(state="detached")
    assert abs(below(drawing) - at) < 80, "only the new rows of the table moved it"


@pytest.mark.parametrize("how", ["mouse", "finger"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_line_moves_nothing(on_its_screen, lang, how):
    drawing = on_its_screen(CustomerMap(WARD, [CARE], me="n"), lang)
    frame = drawing.sheet.bounding_box()
    before = below(drawing)
    drawing.root.locator("p[role=status]:not(:empty) + button[title]").last.wait_for()
    assert below(drawing) == before
    assert drawing.sheet.bounding_box() == frame


@WAYS
@pytest.mark.parametrize(("lang", "all_of_it"), [("en", "Read all of it"), ("fr", "Tout lire")])
def test_on_a_phone_the_line_takes_one_row_and_is_opened_to_be_read_whole(
    on_a_phone, lang, all_of_it, how
):
    drawing = on_a_phone(CustomerMap(WARD, [CARE], me="n"), lang)
    before = below(drawing)
    line = drawing.root.locator("p[role=status]:not(:empty)", has_text="?").first
    line.wait_for()
    row = line.locator("xpath=..")
    assert row.bounding_box()["height"] <= 40
    assert line.evaluate("line => line.scrollWidth > line.clientWidth"), "there is more of it"
    opens = drawing.root.get_by_role("button", name=all_of_it)
    if how == "finger":
        # Wherever one touches it.
        line.scroll_into_view_if_needed()
        Fingers(drawing).tap_on(line)
    else:
        press(drawing, opens, how)
    expect(opens).to_have_attribute("aria-expanded", "true")
    assert line.evaluate("line => line.scrollWidth <= line.clientWidth")
    assert line.bounding_box()["height"] > 48
    assert found_by_axe(drawing.page) == []
    assert below(drawing) == before, "it lies over what is below"
    press(drawing, opens, how)
    expect(opens).to_have_attribute("aria-expanded", "false")
    assert row.bounding_box()["height"] <= 40


def test_where_it_has_room_the_line_has_nothing_to_open(on_a_page):
    drawing = on_a_page(CustomerMap(WARD, [CARE], me="n"))
    remark(drawing).wait_for()
    expect(drawing.root.get_by_role("button", name="Read all of it")).to_have_count(0)


def test_what_was_closed_is_not_said_again_even_after_a_reload(on_a_page):
    map = CustomerMap(WARD, [CARE], me="n", title="The ward")
    drawing = on_a_page(map)
    remark(drawing).wait_for()
    drawing.root.get_by_role("button", name="Do not say this again").click()
    remark(drawing, "Nobody has said what ‘patient’ would ask").wait_for()
    again = on_a_page(map)
    remark(again, "Nobody has said what ‘patient’ would ask").wait_for()
    assert remark(again).count() == 0


@WAYS
def test_the_line_is_switched_off_and_stays_off(on_its_screen, how):
    map = CustomerMap(WARD, [CARE], me="n")
    drawing = on_its_screen(map)
    remark(drawing).wait_for()
    choose(drawing, "notice", how)
    assert remark(drawing).count() == 0
    again = on_its_screen(map)
    again.page.wait_for_timeout(1500)
    assert remark(again).count() == 0
    menu(again)
    switch = again.root.get_by_role("menuitemcheckbox")
    assert switch.get_attribute("aria-checked") == "false"
    again.keys("Escape")
    choose(again, "notice", how)
    remark(again).wait_for()


def test_saving_does_not_wait_for_it(on_a_page, page):
    drawing = on_a_page(CustomerMap(WARD, me="n"))
    page.route("**/ask", lambda _route: None)
    drawing.pull("nurse", "patient", "deliver")
    page.wait_for_function("window.saves.length === 1")
    drawing.root.get_by_text("Saved").first.wait_for()


def shown(on_a_page, page, map, lang="en"):
    """The editor as `clientkit.draw(…, readonly=True)` shows it."""
    page.add_init_script("window.readonly = true")
    return on_a_page(map, lang)


def test_a_map_that_is_only_shown_has_no_handles_and_no_acts(on_a_page, page):
    drawing = shown(on_a_page, page, case("piano"))
    before = drawing.document
    offered = drawing.root.locator("[data-act]").evaluate_all("all => all.map(e => e.dataset.act)")
    assert {"help", "menu"} <= set(offered)
    assert not {"new", "arrow", "rename", "about", "kind", "delete", "undo", "redo"} & set(offered)
    drawing.page.mouse.move(*drawing.centre("child"))
    assert drawing.root.locator(".ck-rim").count() == 0
    drawing.drag("child", 120, 80)
    drawing.point_at(20, 20)
    assert drawing.field.count() == 0
    drawing.party("child").focus()
    drawing.keys("Delete", "n", "c", "t", "Enter", "ArrowRight", "Control+z", "k")
    paste(drawing, "A\tpays\tB\tx")
    assert drawing.field.count() == 0
    assert drawing.document == before
    assert drawing.saved == []
    assert drawing.root.locator("input, select, textarea").count() == 0


def test_a_finger_reads_a_map_that_is_only_shown_and_changes_nothing(on_a_phone, page):
    parties = [evolve(WARD[0], at=(90, 90)), evolve(WARD[1], at=(280, 90))]
    drawing = shown(on_a_phone, page, CustomerMap(parties, [CARE], me="n"))
    page.evaluate("document.body.style.paddingBottom = '3000px'")
    before, fingers = drawing.document, Fingers(drawing)
    panel = drawing.root.get_by_role("region", name="What is chosen")
    for what, title in [
        (drawing.party("patient"), "patient"),
        (drawing.arrow("delivers"), "from nurse to patient"),
    ]:
        for _twice in range(2):
            fingers.touch(what)
            expect(panel.locator("h3")).to_have_text(title)
    x, y = drawing.centre("nurse")
    fingers.drag((x, y), (x + 60, y + 60))
    fingers.tap(*drawing.on_sheet(200, 250))
    fingers.tap(*drawing.on_sheet(200, 250))
    expect(drawing.field).to_have_count(0)
    x, y = drawing.on_sheet(200, 250)
    fingers.drag((x, y), (x, y - 200), steps=10)
    page.wait_for_function("window.scrollY > 80")
    assert drawing.document == before
    assert drawing.saved == []


@WAYS
def test_the_menu_at_hand_of_a_map_that_is_only_shown_marks_and_copies(on_its_screen, page, how):
    parties = [evolve(WARD[0], at=(90, 90)), evolve(WARD[1], at=(280, 90))]
    drawing = shown(on_its_screen, page, CustomerMap(parties, [CARE], me="n"))
    for thing in (drawing.party("patient"), drawing.arrow("delivers")):
        items = open_at_hand(drawing, thing, how)
        offered = items.evaluate_all("all => all.map(item => item.dataset.item)")
        assert offered == ["key_mark", "copy"]
        press(drawing, items.first, how)
    expect(drawing.root.locator("[data-ring]")).to_have_count(2)
    assert drawing.saved == []


def test_a_file_dropped_on_a_map_that_is_only_shown_changes_nothing(on_a_page, page, tmp_path):
    case("coffee").save(tmp_path / "coffee.map.json")
    drawing = shown(on_a_page, page, case("piano"))
    drop(drawing, tmp_path / "coffee.map.json")
    page.wait_for_timeout(500)
    assert len(drawing.parties) == len(case("piano").parties)


def test_parties_and_arrows_that_are_only_shown_are_reached_and_described(on_a_page, page):
    drawing = shown(on_a_page, page, CustomerMap(WARD, [CARE, Pay("l2", "p", "n")], me="n"))
    drawing.page.locator("#before").focus()
    met = []
    for _ in range(8):
        drawing.keys("Tab")
        met.append(drawing.focused)
    assert [key for key in met if key.startswith(("party:", "link:"))] == [
        "party:n", "party:p", "link:l1", "link:l2",
    ]  # fmt: skip
    assert drawing.arrows[0].startswith("delivers care, from nurse to patient")
    assert "Tab goes from one to the next" in drawing.root.text_content()
    drawing.party("nurse").focus()
    drawing.keys("?")
    help = drawing.root.get_by_role("dialog").text_content()
    assert "show these keys" in help
    assert "new party" not in help
    drawing.keys("Escape")
    assert found_by_axe(page) == []


def test_a_map_that_is_only_shown_goes_out_in_every_way(on_a_page, page):
    drawing = shown(on_a_page, page, case("piano"))
    entries = (
        menu(drawing)
        .locator("[role^=menuitem]")
        .evaluate_all("all => all.map(one => one.dataset.key.slice(5))")
    )
    assert entries == ["json", "svg", "png", "csv", "python"]
    drawing.keys("Escape")
    assert saved(drawing, "svg")[0] == "The piano lesson.svg"


def test_it_follows_what_python_puts_into_it(on_a_page, page):
    drawing = shown(on_a_page, page, CustomerMap(WARD, me="n"))
    document = CustomerMap(WARD, [CARE], me="n").to_document()
    page.evaluate("(map) => window.model.set('document', map)", document)
    assert len(drawing.arrows) == 1


def test_two_views_of_one_editor_stay_in_step(on_a_page, page):
    from tests.browser.drawing import Drawing

    turned = [evolve(WARD[0], at=(500, 150)), evolve(WARD[1], at=(150, 150))]
    first = on_a_page(CustomerMap(turned, me="n"), views=2)
    second = Drawing(page, "#two")
    first.pull("nurse", "patient", "deliver")
    assert second.arrows == first.arrows
    menu(second, "tidy")
    patients = page.locator("g[data-party=p]")
    before, now = [], patients.evaluate_all(PLACES)
    while now != before:
        page.wait_for_timeout(200)
        before, now = now, patients.evaluate_all(PLACES)
    assert second.centre("patient")[0] > second.centre("nurse")[0]
    assert len(now) == 2
    assert len(set(now)) == 1
    second.bar("undo").click()
    second.bar("undo").click()
    assert first.arrows == second.arrows == []


@pytest.mark.parametrize("views", [1, 2])
def test_another_map_on_the_sheet_begins_a_history_of_its_own(on_a_page, page, views):
    drawing = on_a_page(CustomerMap(WARD, me="n"), views=views)
    drawing.pull("nurse", "patient", "deliver")
    page.evaluate(
        """(map) => {
            window.model.set('drawing', 'another');
            window.model.set('document', map);
        }""",
        case("piano").to_document()
        | {"parties": CustomerMap(WARD).to_document()["parties"], "links": [], "me": "n"},
    )
    assert drawing.arrows == []
    assert drawing.bar("undo").get_attribute("aria-disabled") == "true"
    drawing.keys("Control+z")
    assert drawing.arrows == []
