"""From the menu of the map, one tidies the sheet, and takes the map out in every way there is."""

import json
import struct
import xml.etree.ElementTree as ET

import pytest

from clientkit.cases import case
from clientkit.interchange.python_code import as_python
from clientkit.map import CustomerMap, Deliver, Party

SVG = "{http://www.w3.org/2000/svg}"


def menu(drawing, act=None):
    """Open the menu, and choose from it."""
    drawing.bar("menu").click()
    if act:
        drawing.root.locator(f"[data-key='menu:{act}']").click()
    return drawing.root.get_by_role("menu")


def saved(drawing, act):
    """The file that comes of an entry of the menu: its name and its content."""
    with drawing.page.expect_download() as coming:
        menu(drawing, act)
    file = coming.value
    return file.suggested_filename, file.path().read_bytes()


@pytest.fixture
def deaf_python(page):
    """From now on Python answers nothing, as when the kernel is dead."""

    def fall_silent():
        page.route("**/ask", lambda _route: None)

    return fall_silent


def test_the_menu_opens_and_closes_as_the_keyboard_expects(on_a_page):
    drawing = on_a_page(case("piano"))
    button = drawing.bar("menu")
    button.focus()
    assert button.get_attribute("aria-expanded") == "false"
    drawing.keys("ArrowDown")
    assert drawing.focused == "menu:tidy"
    drawing.keys("ArrowDown", "End", "Home", "ArrowUp")
    assert drawing.focused == "menu:notice"
    drawing.keys("o")
    assert drawing.focused == "menu:open"
    drawing.keys("Escape")
    assert drawing.focused == "bar:menu"
    assert drawing.root.get_by_role("menu").count() == 0
    drawing.keys("Enter")
    drawing.keys("Tab")
    assert drawing.root.get_by_role("menu").count() == 0


def test_the_map_is_saved_as_its_own_file_with_or_without_python(on_a_page, deaf_python):
    map = case("piano")
    drawing = on_a_page(map)
    for silent in (False, True):
        if silent:
            deaf_python()
        name, content = saved(drawing, "json")
        assert name == "The piano lesson.map.json"
        assert json.loads(content) == drawing.document
    assert CustomerMap.from_document(json.loads(content)).links == map.links


def test_the_sheet_is_saved_as_a_light_picture_whatever_the_screen_is_like(on_a_page, deaf_python):
    drawing = on_a_page(case("piano"), "fr")
    deaf_python()
    _name, light = saved(drawing, "svg")
    drawing.page.emulate_media(color_scheme="dark")
    drawing.party("enfant").focus()
    name, dark = saved(drawing, "svg")
    assert name == "La leçon de piano.svg"
    assert dark == light
    root = ET.fromstring(dark)
    assert root.find(f"{SVG}title").text == "La leçon de piano"
    assert "enfant" in root.find(f"{SVG}desc").text
    first = root.find(f"{SVG}rect")
    assert first.get("fill") == "#fff"
    assert float(first.get("width")) == float(root.get("width"))
    texts = {"".join(text.itertext()) for text in root.iter(f"{SVG}text")}
    assert {"enfant", "parents", "livre"} <= texts
    assert all(text.get("font-size") or True for text in root.iter(f"{SVG}text"))
    for name in ("class", "style", "tabindex", "data-party", "data-chosen", "aria-label"):
        assert not [each for each in root.iter() if each.get(name)], name


def test_frames_and_ties_stand_in_the_picture(on_a_page):
    drawing = on_a_page(case("catheter"), "en")
    _name, content = saved(drawing, "svg")
    texts = {"".join(text.itertext()) for text in ET.fromstring(content).iter(f"{SVG}text")}
    frames = drawing.root.locator("[data-home] text").all_text_contents()
    assert frames
    assert set(frames) <= texts


def test_nothing_that_one_takes_hold_of_stands_in_the_picture(on_a_page):
    drawing = on_a_page(CustomerMap([Party("a", "A"), Party("b", "B")], [Deliver("l", "a", "b")]))
    drawing.party("A").click()
    _name, content = saved(drawing, "svg")
    root = ET.fromstring(content)
    assert list(root.iter(f"{SVG}circle")) == []
    assert len(list(root.iter(f"{SVG}rect"))) == 3  # the paper and two parties


def test_the_picture_is_painted_at_twice_its_size(on_a_page, deaf_python):
    drawing = on_a_page(case("piano"))
    deaf_python()
    _name, vector = saved(drawing, "svg")
    name, content = saved(drawing, "png")
    assert name == "The piano lesson.png"
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    wide, high = struct.unpack(">II", content[16:24])
    root = ET.fromstring(vector)
    assert (wide, high) == (2 * int(root.get("width")), 2 * int(root.get("height")))


def test_two_tables_come_out_for_a_spreadsheet(on_a_page):
    drawing = on_a_page(case("piano"), "fr")
    files = []
    drawing.page.on("download", lambda file: files.append(file))
    menu(drawing, "csv")
    drawing.page.wait_for_timeout(300)
    names = sorted(file.suggested_filename for file in files)
    assert names == ["La leçon de piano.links.csv", "La leçon de piano.parties.csv"]
    links = next(file for file in files if "links" in file.suggested_filename)
    assert links.path().read_text("utf-8-sig").startswith("id;from;to;kind")


def test_the_map_is_copied_as_python(on_a_page):
    drawing = on_a_page(case("piano"))
    drawing.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    drawing.page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => {"
        " window.copied = text; } } })"
    )
    menu(drawing, "python")
    drawing.page.wait_for_function("window.copied")
    code = as_python(CustomerMap.from_document(drawing.document))
    assert drawing.page.evaluate("window.copied") == code
    drawing.root.get_by_text("Copied: paste it into a cell").wait_for()


def test_where_the_page_may_not_copy_the_text_is_there_to_be_copied(on_a_page):
    drawing = on_a_page(case("piano"))
    drawing.page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    menu(drawing, "python")
    field = drawing.root.get_by_role("dialog").locator("textarea")
    field.wait_for()
    assert field.input_value().startswith("from clientkit import")
    assert drawing.focused == "copy"
    drawing.keys("Escape")
    assert drawing.focused == "bar:menu"


def test_what_python_cannot_do_is_told_and_changes_nothing(on_a_page, deaf_python):
    drawing = on_a_page(case("piano"))
    before = drawing.document
    deaf_python()
    drawing.page.clock.install()
    menu(drawing, "csv")
    drawing.page.clock.run_for(6000)
    drawing.root.locator("[role=alert]").get_by_text("does not answer").wait_for()
    assert drawing.document == before


def places(drawing):
    return {party["id"]: party.get("at") for party in drawing.document["parties"]}


@pytest.mark.parametrize("way", ["menu", "key"])
def test_the_sheet_is_tidied_in_one_step(on_a_page, way):
    drawing = on_a_page(case("piano"))
    drawing.drag("child", 150, 220)
    before = places(drawing)
    many = len(drawing.saved)
    if way == "menu":
        menu(drawing, "tidy")
    else:
        drawing.party("parents").focus()
        drawing.keys("t")
    drawing.page.wait_for_function(f"window.saves.length === {many + 1}")
    drawing.page.wait_for_timeout(500)
    tidy = places(drawing)
    assert tidy != before
    assert tidy["teacher"][0] < tidy["child"][0]
    drawing.bar("undo").click()
    assert places(drawing) == before


def test_parties_move_smoothly_to_their_places_unless_one_wants_no_motion(on_a_page):
    for motion in ("no-preference", "reduce"):
        drawing = on_a_page(case("piano"))
        drawing.page.emulate_media(reduced_motion=motion)
        drawing.drag("child", 150, 220)
        drawing.page.evaluate(
            """() => {
                window.seen = new Set();
                const look = () => {
                    const card = document.querySelector('g[data-party=child]');
                    window.seen.add(card.getAttribute('transform'));
                    window.frame = requestAnimationFrame(look);
                };
                look();
            }"""
        )
        many = len(drawing.saved)
        drawing.party("parents").focus()
        drawing.keys("t")
        drawing.page.wait_for_function(f"window.saves.length === {many + 1}")
        drawing.page.wait_for_timeout(700)
        seen = drawing.page.evaluate("window.seen.size")
        assert (seen > 3) if motion == "no-preference" else (seen == 2)
        x, y = places(drawing)["child"]
        card = drawing.root.locator("g[data-party=child]")
        assert card.get_attribute("transform") == f"translate({x} {y})"


def test_the_key_stands_in_the_tooltip_and_among_the_keys(on_a_page):
    drawing = on_a_page(case("piano"), "fr")
    menu(drawing)
    entry = drawing.root.locator("[data-key='menu:tidy']")
    assert entry.get_attribute("title") == "Mettre en ordre (T)"
    drawing.keys("Escape")
    drawing.bar("help").click()
    assert "mettre la feuille en ordre" in drawing.root.get_by_role("dialog").text_content()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_menu_is_open_to_everybody(on_a_page, scheme):
    from tests.browser.axe import found_by_axe

    drawing = on_a_page(case("piano"))
    drawing.page.emulate_media(color_scheme=scheme)
    menu(drawing)
    assert found_by_axe(drawing.page) == []
    sizes = drawing.root.locator("[role^=menuitem]").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert min(sizes) >= 24
