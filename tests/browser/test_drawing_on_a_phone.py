"""A map drawn with fingers alone, on a screen as wide as a phone's."""

import re

import pytest

from clientkit import CustomerMap
from clientkit.cases import case
from clientkit.map import Party, Viewpoint
from tests.browser.drawing import Drawing
from tests.browser.fingers import Fingers

expect = pytest.importorskip("playwright.sync_api").expect


@pytest.fixture
def phone(on_a_phone):
    """The editor on an empty map, 390 px wide, touched and not clicked."""
    return on_a_phone()


def test_the_empty_sheet_shows_no_table_of_arrows(phone: Drawing):
    expect(phone.root.get_by_text("Press where you want to put yourself")).to_be_visible()
    expect(phone.root.get_by_role("table")).to_have_count(0)
    phone.add("nurse", 80, 80)
    expect(phone.root.get_by_role("table")).to_have_count(1)


def test_the_menu_at_hand_stays_on_the_screen(on_a_phone):
    phone = on_a_phone(CustomerMap([Party("low", "caretaker", at=(120, 400))]))
    box = phone.party("caretaker").bounding_box()
    # As one has scrolled: the party lies near the lower edge of the screen.
    phone.page.evaluate("by => scrollBy(0, by)", box["y"] - 700)
    Fingers(phone).press(phone.centre("caretaker"))
    menu = phone.root.get_by_role("menu")
    expect(menu).to_be_visible()
    expect(menu).to_be_in_viewport(ratio=1)


OF_KEYS = re.compile(
    r"press [A-Z]|key|Enter|Esc|Tab|Space|F2|touche|clavier|Entrée|Échap|Espace|tapez"
    r"|appuyez sur [A-Z]"
)
OF_A_MOUSE = re.compile(r"click|mouse|cliqu|\bclic\b|souris", re.IGNORECASE)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_nothing_on_a_phone_speaks_of_keys_or_of_a_mouse(on_a_phone, lang):
    phone = on_a_phone(lang=lang)
    fingers = Fingers(phone)

    def neither_is_named():
        texts = [phone.sheet.locator("xpath=../.."), *phone.root.get_by_role("menu").all()]
        for text in [each.inner_text() for each in texts]:
            assert not OF_KEYS.search(text), text
            assert not OF_A_MOUSE.search(text), text
        expect(phone.root.locator("kbd:visible")).to_have_count(0)

    neither_is_named()
    for name, x, y in [("nurse", 80, 80), ("patient", 250, 80), ("hospital", 80, 300)]:
        fingers.tap(*phone.on_sheet(x, y))
        neither_is_named()
        write(phone, name)
        neither_is_named()
    fingers.tap_on(phone.root.locator(".ck-rim").first)
    neither_is_named()
    fingers.tap(*phone.centre("nurse"))
    neither_is_named()
    fingers.tap_on(phone.chooser.locator("button[data-kind=pay]"))
    neither_is_named()
    write(phone, "wages")
    neither_is_named()
    fingers.touch(phone.root.locator(".ck-words").first)
    expect(phone.chooser).to_be_visible()
    neither_is_named()
    for _let_go_and_begin in range(2):
        fingers.tap(*phone.on_sheet(280, 400))
        neither_is_named()
    phone.keys("Escape")
    fingers.press(phone.centre("patient"))
    expect(phone.root.get_by_role("menu")).to_be_visible()
    fingers.lift()
    neither_is_named()
    fingers.touch(phone.root.locator("[data-item=key_delete]"))
    neither_is_named()
    fingers.touch(phone.bar("menu"))
    neither_is_named()


def test_while_one_marks_whom_somebody_names_no_key_is_named(on_a_phone):
    seen = [Viewpoint("v1", "the packers", names={"n"})]
    phone = on_a_phone(CustomerMap([Party("n", "nurse", at=(90, 90))], viewpoints=seen))
    fingers = Fingers(phone)
    fingers.touch(phone.bar("views"))
    phone.root.locator('[data-key="views:a"]').select_option("v1")
    fingers.touch(phone.root.locator('[data-key="views:mark"]'))
    said = phone.root.get_by_text("who are the customers?").last
    expect(said).to_be_visible()
    assert not OF_KEYS.search(said.inner_text())


def write(drawing, name):
    assert drawing.focused == "name"
    drawing.page.keyboard.type(name)
    drawing.page.keyboard.press("Enter")


def test_three_parties_two_arrows_a_new_name_a_deletion_and_undo(phone: Drawing):
    fingers = Fingers(phone)
    for name, x, y in [("nurse", 80, 80), ("patient", 270, 80), ("hospital", 80, 300)]:
        fingers.tap(*phone.on_sheet(x, y))
        write(phone, name)
    for source, target, kind in [("nurse", "patient", "deliver"), ("hospital", "nurse", "pay")]:
        fingers.tap(*phone.centre(source))
        fingers.tap_on(phone.root.locator(".ck-rim").first)
        fingers.tap(*phone.centre(target))
        fingers.tap_on(phone.chooser.locator(f"button[data-kind={kind}]"))
        write(phone, "care" if kind == "deliver" else "wages")
    assert phone.arrows == [
        "delivers care, from nurse to patient",
        "pays wages, from hospital to nurse",
    ] or sorted(phone.arrows) == [
        "delivers care, from nurse to patient",
        "pays wages, from hospital to nurse",
    ]
    fingers.tap(*phone.centre("patient"))
    phone.bar("rename").scroll_into_view_if_needed()
    fingers.tap_on(phone.bar("rename"))
    phone.page.keyboard.press("Control+a")
    write(phone, "the patient")
    assert "the patient" in phone.parties
    fingers.tap(*phone.centre("hospital"))
    fingers.tap_on(phone.bar("delete"))
    assert "hospital" not in phone.parties
    assert len(phone.arrows) == 1
    fingers.tap_on(phone.bar("undo"))
    assert "hospital" in phone.parties
    assert len(phone.arrows) == 2


def test_two_taps_on_a_party_open_its_name(phone):
    fingers = Fingers(phone)
    fingers.tap(*phone.on_sheet(120, 120))
    write(phone, "nurse")
    # Two taps on a busy machine may come too far apart to be one double tap.
    for _again in range(3):
        fingers.tap(*phone.centre("nurse"))
        fingers.tap(*phone.centre("nurse"))
        if phone.soon(phone.field):
            break
    assert phone.field.input_value() == "nurse"


def test_one_finger_on_the_empty_sheet_scrolls_the_page(phone):
    phone.page.evaluate("document.body.style.paddingBottom = '3000px'")
    fingers = Fingers(phone)
    x, y = phone.on_sheet(180, 300)
    fingers.drag((x, y), (x, y - 200), steps=10)
    phone.page.wait_for_function("window.scrollY > 80")
    assert phone.field.count() == 0, "a scroll makes nobody"


def test_one_finger_on_a_party_moves_it_and_not_the_page(phone):
    phone.page.evaluate("document.body.style.paddingBottom = '3000px'")
    fingers = Fingers(phone)
    fingers.tap(*phone.on_sheet(120, 300))
    write(phone, "nurse")
    before = phone.page.evaluate("window.scrollY")
    x, y = phone.centre("nurse")
    fingers.drag((x, y), (x + 60, y - 150), steps=10)
    phone.page.wait_for_timeout(200)
    assert phone.page.evaluate("window.scrollY") == before
    assert phone.document["parties"][0]["at"] == [180, 150]


def test_a_long_press_offers_to_rename(phone):
    fingers = Fingers(phone)
    fingers.tap(*phone.on_sheet(120, 120))
    write(phone, "nurse")
    fingers.press(phone.centre("nurse"))
    phone.page.wait_for_selector("[role=menu]")
    fingers.lift()
    menu = phone.root.get_by_role("menu").bounding_box()
    assert menu["x"] >= 0
    assert menu["x"] + menu["width"] <= 390
    fingers.tap_on(phone.root.get_by_role("menuitem").first)
    assert phone.field.input_value() == "nurse"


def test_everything_to_touch_is_large_enough(phone):
    fingers = Fingers(phone)
    fingers.tap(*phone.on_sheet(120, 120))
    write(phone, "nurse")
    fingers.press(phone.centre("nurse"))
    phone.page.wait_for_selector("[role=menu]")
    fingers.lift()
    for one in phone.root.locator("button, input, select, .ck-rim").all():
        box = one.bounding_box()
        if not box:
            continue
        assert box["width"] >= 24, one.evaluate("e => e.outerHTML")
        assert box["height"] >= 24, one.evaluate("e => e.outerHTML")


ACTS = {
    "en": ["New party", "Arrow", "Rename", "Delete", "Undo", "Redo", "Keys", "Seen from …", "Map"],
    "fr": [
        *("Ajouter quelqu’un", "Flèche", "Renommer", "Supprimer", "Annuler", "Rétablir"),
        *("Touches", "Vu par…", "Carte"),
    ],
}


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("width", [430, 390, 360, 320])
def test_two_rows_of_buttons_stand_over_the_sheet_each_with_its_name(on_a_phone, lang, width):
    phone = on_a_phone(case("catheter"), lang)
    phone.page.set_viewport_size({"width": width, "height": 844})
    phone.party(phone.parties[0]).focus()
    buttons = [phone.root.get_by_role("button", name=name, exact=True) for name in ACTS[lang]]
    boxes = [button.first.bounding_box() for button in buttons]
    assert len({box["y"] for box in boxes}) == 2
    for box in boxes:
        assert min(box["width"], box["height"]) >= 44
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


def test_where_a_card_leaves_little_room_what_the_table_says_can_be_read(on_a_phone):
    drawing = on_a_phone(case("enterprise"))
    drawing.page.set_viewport_size({"width": 250, "height": 780})
    fields = drawing.root.locator("table :is(select, input), section li input")
    expect(fields).not_to_have_count(0)
    for box in (field.bounding_box() for field in fields.all()):
        assert box["width"] >= 120


def test_the_table_is_read_without_scrolling_sideways_and_touched_with_a_finger(on_a_phone):
    drawing = on_a_phone(case("catheter"))
    table = drawing.root.get_by_role("region", name="The same map as a table")
    expect(table.locator("tbody tr")).not_to_have_count(0)
    assert table.evaluate("table => table.scrollWidth <= table.clientWidth")
    row = table.locator("tbody tr").first
    for field in row.locator("select, input, button").all():
        box = field.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        assert min(box["width"], box["height"]) >= 24
    names = row.locator("select")
    for nth in (0, 2):
        cut = names.nth(nth).evaluate(
            """field => {
              const pen = document.createElement('canvas').getContext('2d');
              pen.font = getComputedStyle(field).font;
              return pen.measureText(field.selectedOptions[0].text).width > field.clientWidth - 26;
            }"""
        )
        assert not cut, "the name is cut"
    said = row.locator("td").first.evaluate("cell => getComputedStyle(cell, '::before').content")
    assert said == '"From"'


@pytest.mark.parametrize("x", [20, 300])
def test_the_field_of_a_name_is_seen_whole_at_the_edge_of_the_sheet(phone, x):
    Fingers(phone).tap(*phone.on_sheet(x, 200))
    frame = phone.sheet.locator("xpath=..").bounding_box()
    field = phone.field.bounding_box()
    assert field["x"] >= frame["x"]
    assert field["x"] + field["width"] <= frame["x"] + frame["width"]
