"""What other tests do in one way only, done in the others: by mouse, by keys, by a finger."""

import pytest

from clientkit import CustomerMap
from clientkit.cases import case
from clientkit.interchange import write_map
from clientkit.map import Deliver, Party, Viewpoint
from tests.browser.fingers import Fingers

expect = pytest.importorskip("playwright.sync_api").expect

WAYS = pytest.mark.parametrize("how", ["mouse", "keys", "finger"])
#: Where they fit a phone.
PARTIES = [
    Party("n", "nurse", at=(90, 90)),
    Party("h", "hospital", kind="organisation", at=(280, 90)),
    Party("b", "boss", at=(90, 300)),
]
SEEN = [
    Viewpoint("v1", "the packers", names={"n", "h"}),
    Viewpoint("v2", "the sellers", names={"h", "b"}),
]


@pytest.fixture
def ward(on_its_screen):
    return on_its_screen(
        CustomerMap(PARTIES, [Deliver("l1", "n", "h", what="care")], SEEN, me="n")
    )


def press(drawing, what, how):
    what.scroll_into_view_if_needed()
    if how == "mouse":
        what.click()
    elif how == "keys":
        what.focus()
        drawing.keys("Enter")
    else:
        Fingers(drawing).tap_on(what)


def key(drawing, name):
    return drawing.root.locator(f'[data-key="{name}"]')


def go_on(drawing, by, to):
    """Press a key until something has the focus."""
    for _step in range(20):
        if drawing.focused == to:
            return
        drawing.keys(by)
    pytest.fail(f"{by} does not come to {to}")


def go_to(drawing, what, by="Tab"):
    """Press a key until this has the focus."""
    for _step in range(40):
        if what.count() and what.evaluate("what => what === document.activeElement"):
            return
        drawing.keys(by)
    pytest.fail(f"{by} does not come to {what}")


def parties(drawing):
    return drawing.root.locator("g[data-party]")


def rows(drawing):
    return drawing.root.locator("tbody tr:not([data-row=new])")


def aim(drawing, name, how):
    """Say to whom an arrow goes that was begun."""
    if how == "keys":
        go_on(drawing, "Tab", drawing.party(name).get_attribute("data-key"))
        drawing.keys("Enter")
    elif how == "mouse":
        drawing.page.mouse.click(*drawing.centre(name))
    else:
        Fingers(drawing).tap(*drawing.centre(name))


@WAYS
def test_parties_and_an_arrow_are_begun_with_the_buttons_of_the_bar(on_its_screen, how):
    drawing = on_its_screen()

    def push(act):
        if how != "keys":
            return press(drawing, drawing.bar(act), how)
        go_on(drawing, "Shift+Tab", f"bar:{act}")
        return drawing.keys("Enter")

    drawing.page.locator("#after").focus()
    for name in ("nurse", "patient"):
        push("new")
        expect(drawing.field).to_be_focused()
        drawing.page.keyboard.type(name)
        drawing.keys("Enter")
    if how == "keys":
        go_on(drawing, "Shift+Tab", "party:p1")
    else:
        press(drawing, drawing.party("nurse"), how)
    push("arrow")
    expect(drawing.sheet).to_have_attribute("data-doing", "linking")
    aim(drawing, "patient", how)
    if how == "keys":
        drawing.keys("2")
    else:
        press(drawing, drawing.chooser.locator("[data-kind=pay]"), how)
    drawing.page.keyboard.type("thanks")
    drawing.keys("Enter")
    assert drawing.arrows == ["pays thanks, from nurse to patient"]
    if how == "keys":
        go_on(drawing, "Shift+Tab", "party:p2")


@WAYS
def test_a_deletion_is_taken_back_and_done_again(ward, how):
    ward.party("boss").focus()
    press(ward, ward.bar("delete"), how)
    for act, left in [("undo", 3), ("redo", 2)]:
        press(ward, ward.bar(act), how)
        expect(parties(ward)).to_have_count(left)


@WAYS
def test_the_legend_is_hidden_and_shown(ward, how):
    legend = key(ward, "legend")
    for is_shown in ("false", "true"):
        press(ward, legend, how)
        expect(legend).to_have_attribute("aria-expanded", is_shown)


@WAYS
def test_a_party_is_made_a_team(ward, how):
    ward.party("boss").focus()
    press(ward, key(ward, "panel:kind:team"), how)
    expect(ward.party("boss")).to_have_attribute(
        "aria-label", "boss, team. Arrows out: 0, arrows in: 0."
    )


@pytest.mark.parametrize("bond", ["inside", "same_as"])
def test_whom_one_belongs_to_and_who_is_the_same_person_are_said_by_keys(ward, bond):
    ward.party("nurse").focus()
    ward.keys("e")
    go_on(ward, "Tab", f"panel:{bond}")
    ward.page.keyboard.type("hosp")
    ward.page.wait_for_function(
        f"window.model.get('document').parties.some(({{ {bond}: of }}) => of === 'h')"
    )
    ward.keys("Escape")
    assert ward.focused == "party:n"


def test_two_viewpoints_are_laid_over_one_another_by_keys(ward):
    ward.bar("views").focus()
    ward.keys("Enter")
    expect(key(ward, "views:a")).to_be_focused()
    ward.keys("ArrowDown", "Tab", "ArrowDown")
    expect(ward.root.locator("[data-named]")).to_have_count(3)
    expect(ward.root.locator("[data-named=h]")).to_have_text("both")


def open_at_hand(drawing, of, how):
    """The menu of a thing comes where the pointer, the focus or a finger is."""
    of.scroll_into_view_if_needed()
    if how == "keys":
        of.focus()
        drawing.keys("Shift+F10")
    elif how == "mouse":
        of.click(button="right")
    else:
        fingers = Fingers(drawing)
        box = of.bounding_box()
        fingers.press((box["x"] + box["width"] / 2, box["y"] + box["height"] / 2))
        expect(drawing.root.get_by_role("menu")).to_be_visible()
        fingers.lift()
    return drawing.root.locator("[role=menu] [data-item]")


def at_hand(drawing, of, what, how):
    """Choose from that menu."""
    open_at_hand(drawing, of, how)
    press(drawing, drawing.root.locator(f"[role=menu] [data-item={what}]"), how)


@WAYS
def test_a_party_is_duplicated_copied_and_pasted_from_the_menu_at_hand(ward, how):
    at_hand(ward, ward.party("boss"), "key_duplicate", how)
    expect(parties(ward)).to_have_count(4)
    at_hand(ward, ward.party("nurse"), "copy", how)
    at_hand(ward, ward.party("hospital"), "paste", how)
    expect(parties(ward)).to_have_count(5)


@WAYS
def test_a_party_is_cut_and_pasted_with_what_is_known_of_it(ward, how):
    at_hand(ward, ward.party("hospital"), "cut", how)
    expect(parties(ward)).to_have_count(2)
    assert ward.arrows == []
    at_hand(ward, ward.party("nurse"), "paste", how)
    expect(parties(ward)).to_have_count(3)
    assert CustomerMap.from_document(ward.document).parties[-1].kind == "organisation"


@WAYS
def test_an_arrow_is_begun_from_the_menu_at_hand(ward, how):
    at_hand(ward, ward.party("boss"), "key_link", how)
    aim(ward, "nurse", how)
    expect(ward.chooser).to_be_visible()
    press(ward, ward.chooser.locator("[data-kind=manage]"), how)
    ward.keys("Enter")
    assert ward.arrows[-1] == "manages, from boss to nurse"


@WAYS
def test_an_arrow_has_its_own_menu_at_hand(ward, how):
    at_hand(ward, ward.arrow("delivers"), "key_turn", how)
    expect(ward.arrow("delivers care, from hospital to nurse")).to_be_visible()
    at_hand(ward, ward.arrow("delivers"), "key_kind", how)
    press(ward, ward.chooser.locator("[data-kind=pay]"), how)
    at_hand(ward, ward.arrow("pays"), "key_words", how)
    expect(ward.field).to_have_value("care")
    ward.page.keyboard.type("wages")
    ward.keys("Enter")
    assert ward.arrows == ["pays wages, from hospital to nurse"]
    at_hand(ward, ward.arrow("pays"), "key_delete", how)
    expect(ward.root.locator(".ck-words")).to_have_count(0)


@WAYS
def test_a_name_gets_a_second_line(ward, how):
    if how == "mouse":
        ward.page.mouse.dblclick(*ward.centre("boss"))
    elif how == "keys":
        ward.party("boss").focus()
        ward.keys("F2")
    else:
        press(ward, ward.party("boss"), how)
        press(ward, ward.bar("rename"), how)
    expect(ward.field).to_be_focused()
    ward.keys("End", "Shift+Enter")
    ward.page.keyboard.type("of the ward")
    ward.keys("Enter")
    lines = ward.party("boss").locator(".ck-party-name")
    expect(lines).to_have_text(["boss", "of the ward"])


def choose(drawing, what, how):
    """Choose from the menu of the map."""
    entry = key(drawing, f"menu:{what}")
    if how != "keys":
        press(drawing, drawing.bar("menu"), how)
        return press(drawing, entry, how)
    drawing.bar("menu").focus()
    drawing.keys("ArrowDown")
    go_on(drawing, "ArrowDown", f"menu:{what}")
    return drawing.keys("Enter")


@WAYS
@pytest.mark.parametrize("ending", ["map.json", "svg", "png", "csv"])
def test_the_map_goes_out_as_a_file(ward, how, ending):
    with ward.page.expect_download() as coming:
        choose(ward, ending.removeprefix("map."), how)
    assert coming.value.suggested_filename.endswith(f".{ending}")
    assert coming.value.path().stat().st_size > 40
    expect(ward.bar("menu")).to_be_focused()


@WAYS
def test_the_map_is_copied_as_python(ward, how):
    ward.page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => {"
        " window.copied = text; } } })"
    )
    choose(ward, "python", how)
    ward.page.wait_for_function("window.copied?.includes('CustomerMap')")
    ward.root.get_by_text("Copied: paste it into a cell").wait_for()


def from_the_menu(drawing, letter):
    """Open the menu of the map, go to the entry that begins with a letter, and take it."""
    drawing.bar("menu").focus()
    drawing.keys("ArrowDown", letter)


@WAYS
def test_two_tables_come_in_as_a_map(ward, how, tmp_path):
    write_map(case("coffee"), tmp_path / "coffee.csv")
    tables = sorted(tmp_path.iterdir())
    assert len(tables) == 2
    with ward.page.expect_file_chooser() as asked:
        choose(ward, "open", how)
    asked.value.set_files(tables)
    expect(ward.root.get_by_text("Opened: coffee")).to_be_visible()
    assert CustomerMap.from_document(ward.document).links == case("coffee").links


def test_a_file_is_opened_by_keys(ward, tmp_path):
    case("coffee").save(tmp_path / "coffee.map.json")
    with ward.page.expect_file_chooser() as asked:
        from_the_menu(ward, "o")
        expect(key(ward, "menu:open")).to_be_focused()
        ward.keys("Enter")
    asked.value.set_files(tmp_path / "coffee.map.json")
    expect(ward.root.get_by_text("Opened: coffee.map.json")).to_be_visible()
    assert CustomerMap.from_document(ward.document).links == case("coffee").links


def test_rows_of_a_spreadsheet_come_in_by_keys(ward):
    from_the_menu(ward, "p")
    ward.keys("Enter")
    expect(key(ward, "rows")).to_be_focused()
    ward.page.keyboard.insert_text("nurse\tpays\tboss\tthanks")
    ward.keys("Tab", "Enter")
    expect(ward.root.get_by_text("Arrows added: 1. Parties added: 0.")).to_be_visible()
    expect(ward.bar("menu")).to_be_focused()


def test_an_arrow_is_added_changed_and_deleted_in_the_table_with_fingers(ward):
    fingers = Fingers(ward)
    new = ward.root.locator("tr[data-row=new]")
    for nth, name in [(0, "boss"), (2, "nurse")]:
        field = new.locator("select").nth(nth)
        field.scroll_into_view_if_needed()
        fingers.tap_on(field)
        field.select_option(label=name)
    press(ward, new.get_by_role("button"), "finger")
    expect(rows(ward)).to_have_count(2)
    first = rows(ward).first
    about = first.locator("input")
    about.scroll_into_view_if_needed()
    fingers.tap_on(about)
    ward.keys("Control+a")
    ward.page.keyboard.type("kindness")
    ward.keys("Tab")
    expect(ward.root.locator(".ck-words", has_text="kindness")).to_have_count(1)
    press(ward, first.get_by_role("button", name="Delete"), "finger")
    expect(rows(ward)).to_have_count(1)


@WAYS
def test_what_the_quiet_line_says_is_closed(on_its_screen, how):
    drawing = on_its_screen(case("catheter"))
    close = drawing.root.get_by_role("button", name="Do not say this again")
    expect(close).to_be_visible(timeout=15_000)
    press(drawing, close, how)
    expect(close).to_have_count(0)
