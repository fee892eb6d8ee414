"""One HTML file, opened by a double click: whoever has no kit draws, keeps and hands on a map."""

import json

import pytest
from click.testing import CliRunner

from clientkit.cases import case
from clientkit.cli import main
from clientkit.map import CustomerMap, Deliver, Party, Pay
from tests.browser.axe import found_by_axe
from tests.browser.drawing import Drawing
from tests.browser.test_by_every_way import WAYS, choose, go_to, press
from tests.browser.test_files_and_rows_come_in import drop, paste, said
from tests.browser.test_menu_of_the_map import menu, saved

expect = pytest.importorskip("playwright.sync_api").expect


@pytest.fixture
def page_file(tmp_path):
    """Write a page as one does in a terminal; gives its address."""

    def write(*options, name="map.html"):
        done = CliRunner().invoke(main, ["page", str(tmp_path / name), *options])
        assert done.exit_code == 0, done.output
        return (tmp_path / name).as_uri()

    return write


@pytest.fixture
def opened(page, page_file):
    """Open a page of one's own by a double click."""

    def show(*options):
        page.goto(page_file(*options))
        return Drawing(page)

    return show


def kept(drawing):
    """What the browser keeps: maps by name."""
    return drawing.page.evaluate(
        "Object.fromEntries(Object.entries(localStorage).filter(([k]) =>"
        " k.startsWith('clientkit map ')).map(([k, v]) => [k.slice(14), JSON.parse(v).map]))"
    )


def test_the_page_asks_nobody_for_anything(page, page_file):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    address = page_file("--lang", "en")
    page.goto(address)
    drawing = Drawing(page)
    drawing.add("nurse", 150, 150)
    drawing.add("patient", 450, 150)
    drawing.pull("nurse", "patient", "deliver")
    drawing.keys("Escape", "Escape")
    drawing.bar("help").click()
    drawing.keys("Escape")
    saved(drawing, "png")
    page.wait_for_timeout(500)
    assert {url for url in asked if not url.startswith(("data:", "blob:"))} == {address}


def test_a_fresh_page_hears_the_key_that_its_empty_sheet_names(opened):
    drawing = opened("--lang", "en")
    drawing.root.wait_for()
    drawing.keys("n")
    expect(drawing.field).to_be_focused()
    drawing.page.keyboard.type("nurse")
    drawing.keys("Enter")
    expect(drawing.root.locator("g[data-party]")).to_have_count(1)


def test_what_is_drawn_is_kept_in_the_browser_and_there_again_after_closing(opened, page):
    drawing = opened("--lang", "en")
    drawing.add("nurse", 150, 150)
    drawing.add("patient", 450, 150)
    drawing.pull("nurse", "patient", "deliver")
    said(drawing, "Kept in this browser, as ‘My map’")
    page.reload()
    assert drawing.parties == ["nurse", "patient"]
    assert len(kept(drawing)["My map"]["links"]) == 1


def test_a_map_goes_out_as_a_file_and_comes_in_again_with_nothing_lost(opened, tmp_path):
    document = {**case("coffee").to_document(), "weather": {"wind": 1}}
    (tmp_path / "coffee.map.json").write_text(json.dumps(document), "utf-8")
    drawing = opened("--lang", "fr")
    drawing.add("moi", 150, 150)
    drop(drawing, tmp_path / "coffee.map.json")
    said(drawing, "Ouvert")
    _name, content = saved(drawing, "json")
    found = json.loads(content)
    assert found["weather"] == {"wind": 1}
    assert found["links"] == document["links"]
    assert kept(drawing)["Ma carte (2)"]["parties"][0]["label"] == "moi", (
        "a copy of what was there"
    )
    drawing.bar("undo").click()
    assert drawing.parties == ["moi"]


@WAYS
def test_a_map_file_is_opened_from_the_menu_of_the_page(opened, page, tmp_path, how):
    case("coffee").save(tmp_path / "coffee.map.json")
    if how == "finger":
        page.set_viewport_size({"width": 390, "height": 844})
    drawing = opened("--lang", "en")
    drawing.add("nurse", 150, 150)
    with page.expect_file_chooser() as asked:
        choose(drawing, "open", how)
    asked.value.set_files(tmp_path / "coffee.map.json")
    said(drawing, "Opened: coffee.map.json")
    assert set(drawing.parties) == {party.name("en") for party in case("coffee").parties}
    page.reload()
    expect(drawing.root.locator("g[data-party]")).to_have_count(len(case("coffee").parties))


@pytest.mark.parametrize(("lang", "name"), [("en", "My map"), ("fr", "Ma carte")])
def test_a_file_is_called_after_the_title_and_one_without_is_called_as_the_page_is(
    opened, page, lang, name
):
    drawing = opened("--lang", lang)
    drawing.add("A", 150, 150)
    assert page.title() == name
    assert saved(drawing, "json")[0] == f"{name}.map.json"
    menu(drawing, "new")
    page.keyboard.type("The ward: night")
    drawing.keys("Enter")
    drawing.root.get_by_role("heading", name="The ward: night").wait_for()
    assert saved(drawing, "json")[0] == "The ward night.map.json"
    assert saved(drawing, "svg")[0] == "The ward night.svg"


def test_ctrl_s_saves_the_map_as_a_file_wherever_one_is(opened, page):
    drawing = opened("--lang", "en")
    drawing.add("nurse", 150, 150)
    for where in ("party:p1", "new-party"):
        drawing.root.locator(f'[data-key="{where}"]').focus()
        with page.expect_download() as coming:
            drawing.keys("Control+s")
        assert json.loads(coming.value.path().read_bytes())["parties"][0]["label"] == "nurse"


def test_what_went_well_is_said_until_one_goes_on_and_a_problem_until_it_is_closed(opened, page):
    drawing = opened("--lang", "en")
    saved(drawing, "json")
    told = drawing.root.get_by_text("Saved among your downloads")
    expect(told).to_be_visible()
    drawing.add("nurse", 150, 150)
    expect(told).to_have_count(0)
    saved(drawing, "json")
    expect(told).to_be_visible()
    drawing.bar("help").click()
    expect(told).to_have_count(0)


def test_a_bad_file_is_told_and_changes_nothing(opened, tmp_path):
    (tmp_path / "bad.map.json").write_text("{", "utf-8")
    (tmp_path / "x.graphml").write_text("<x/>", "utf-8")
    drawing = opened("--lang", "fr")
    drawing.add("moi", 150, 150)
    drop(drawing, tmp_path / "bad.map.json")
    said(drawing, "n’a pas été ouvert")
    drop(drawing, tmp_path / "x.graphml")
    said(drawing, "sans Python")
    assert drawing.parties == ["moi"]


def test_a_page_begins_with_the_map_that_it_was_given(opened, tmp_path):
    case("piano").save(tmp_path / "lesson.map.json")
    drawing = opened("--map", str(tmp_path / "lesson.map.json"), "--lang", "en")
    assert set(drawing.parties) == {p.name("en") for p in case("piano").parties}
    assert drawing.page.title() == "lesson"


def test_rows_are_pasted_and_the_sheet_is_tidied_without_python(opened):
    drawing = opened("--lang", "en")
    drawing.root.locator("[data-key=new-party]").focus()
    paste(drawing, "maker\tdelivers\tclinic\tcatheters\nclinic\tdelivers\tpatient\tcare")
    said(drawing, "Arrows added: 2")
    menu(drawing, "tidy")
    drawing.page.wait_for_timeout(600)
    places = {p["label"]: p["at"] for p in kept(drawing)["My map"]["parties"]}
    assert places["maker"][0] < places["clinic"][0] < places["patient"][0]
    assert len({y for _x, y in places.values()}) == 1, "in one line"


def test_the_language_is_changed_on_the_page_and_stays_so(opened, page):
    drawing = opened("--lang", "fr")
    drawing.add("moi", 150, 150)
    assert page.evaluate("document.documentElement.lang") == "fr"
    menu(drawing, "en")
    said(drawing, "Kept in this browser")
    assert page.evaluate("document.documentElement.lang") == "en"
    assert drawing.bar("new").text_content().strip() == "New party"
    page.reload()
    assert drawing.bar("new").text_content().strip() == "New party"
    assert drawing.parties == ["moi"]


@pytest.mark.parametrize("how", ["keys", "finger"])
def test_the_language_is_changed_and_a_new_map_begun_without_a_mouse(opened, page, how):
    drawing = opened("--lang", "fr")
    drawing.add("moi", 150, 150)
    choose(drawing, "en", how)
    expect(drawing.bar("new")).to_have_text("New party")
    expect(drawing.bar("menu")).to_be_focused()
    choose(drawing, "new", how)
    page.keyboard.type("The ward")
    drawing.keys("Enter")
    said(drawing, "On the sheet now: The ward")
    assert drawing.parties == []


def test_what_only_python_can_do_is_not_offered_and_the_help_says_so(opened):
    drawing = opened("--lang", "en")
    entries = (
        menu(drawing)
        .locator("[role^=menuitem]")
        .evaluate_all("all => all.map(one => one.dataset.key.slice(5))")
    )
    assert entries == [
        "tidy", "rows", "new", "mine", "open", "json", "svg", "png", "print", "fr",
    ]  # fmt: skip
    drawing.keys("Escape")
    drawing.bar("help").click()
    assert "without Python" in drawing.root.get_by_role("dialog").text_content()


def test_maps_have_names_and_one_turns_from_one_to_another(opened, page):
    drawing = opened("--lang", "en")
    drawing.add("nurse", 150, 150)
    menu(drawing, "new")
    page.keyboard.type("The ward")
    drawing.keys("Enter")
    said(drawing, "On the sheet now: The ward")
    assert drawing.parties == []
    assert drawing.bar("undo").get_attribute("aria-disabled") == "true"
    # One is on the sheet, which says that N begins.
    drawing.keys("n")
    page.keyboard.type("patient")
    drawing.keys("Enter")
    menu(drawing, "mine")
    page.get_by_role("button", name="My map", exact=True).click()
    said(drawing, "On the sheet now: My map")
    assert drawing.parties == ["nurse"]
    menu(drawing, "new")
    page.keyboard.type("The ward")
    drawing.keys("Enter")
    said(drawing, "already a map called ‘The ward’")
    assert kept(drawing)["The ward"]["parties"][0]["label"] == "patient"


@WAYS
def test_one_turns_to_another_map_and_prints_it(opened, page, how):
    page.add_init_script("window.print = () => { window.printed = true; }")
    if how == "finger":
        page.set_viewport_size({"width": 390, "height": 844})
    drawing = opened("--lang", "en")
    drawing.add("nurse", 150, 150)
    choose(drawing, "new", how)
    page.keyboard.type("The ward")
    drawing.keys("Enter")
    said(drawing, "On the sheet now: The ward")
    choose(drawing, "mine", how)
    first = page.get_by_role("button", name="My map", exact=True)
    if how == "keys":
        go_to(drawing, first)
        drawing.keys("Enter")
    else:
        press(drawing, first, how)
    said(drawing, "On the sheet now: My map")
    assert drawing.parties == ["nurse"]
    choose(drawing, "print", how)
    page.wait_for_function("window.printed")


def test_two_pages_never_write_over_each_other(page, page_file):
    addresses = [page_file("--lang", "en", name=f"{nth}.html") for nth in (1, 2)]
    for address, name in zip(addresses, ("nurse", "patient"), strict=True):
        page.goto(address)
        Drawing(page).add(name, 150, 150)
    maps = kept(Drawing(page))
    assert {maps[name]["parties"][0]["label"] for name in maps} == {"nurse", "patient"}
    page.goto(addresses[0])
    assert Drawing(page).parties == ["nurse"]


def test_one_page_in_two_windows_stays_in_step_or_is_told(page, page_file):
    address = page_file("--lang", "en")
    page.goto(address)
    first = Drawing(page)
    first.add("nurse", 150, 150)
    other_page = page.context.new_page()
    other_page.goto(address)
    other = Drawing(other_page)
    assert other.parties == ["nurse"]
    other.add("patient", 450, 150)
    first.root.locator("g[data-party]").nth(1).wait_for()
    assert first.parties == ["nurse", "patient"]
    # A window that has not heard of it, as when the computer slept.
    page.evaluate("addEventListener('storage', (e) => e.stopImmediatePropagation(), true)")
    page.evaluate(
        """() => {
            const key = 'clientkit map My map';
            const held = JSON.parse(localStorage.getItem(key));
            localStorage.setItem(key, JSON.stringify({ ...held, stamp: 'elsewhere' }));
        }"""
    )
    first.add("state", 300, 350)
    said(first, "drawn on in another window")
    assert [p["label"] for p in kept(first)["My map"]["parties"]] == ["nurse", "patient"]
    assert len(kept(first)["My map (2)"]["parties"]) == 3


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [("QuotaExceededError", "no room left"), ("SecurityError", "keeps nothing")],
)
def test_a_browser_that_keeps_nothing_is_told_and_the_drawing_stays(
    page, page_file, fault, sentence
):
    page.add_init_script(
        f"Storage.prototype.setItem = () => {{ throw new DOMException('no', '{fault}'); }};"
    )
    page.goto(page_file("--lang", "en"))
    drawing = Drawing(page)
    drawing.add("nurse", 150, 150)
    drawing.root.get_by_role("alert").get_by_text(sentence).wait_for()
    assert drawing.parties == ["nurse"]
    _name, content = saved(drawing, "json")
    assert CustomerMap.from_document(json.loads(content)).parties[0].name("en") == "nurse"


def test_on_paper_stand_title_picture_and_sentences_and_no_button(opened, tmp_path, page):
    case("piano").save(tmp_path / "lesson.map.json")
    drawing = opened("--map", str(tmp_path / "lesson.map.json"), "--lang", "fr")
    drawing.root.locator(".ck-parties").wait_for()
    page.emulate_media(media="print", color_scheme="dark")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert drawing.root.locator("h1").text_content() == "La leçon de piano"
    assert drawing.root.get_by_role("button").count() == 0
    assert drawing.root.locator("li:visible").count() == len(case("piano").links)
    assert drawing.root.locator("svg:visible").bounding_box()["width"] > 600
    words = set(drawing.root.locator("svg:visible text").all_text_contents())
    assert {p.name("fr") for p in case("piano").parties} - words <= {"professeur de piano"}
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light only"


@pytest.mark.parametrize("width", [1280, 768, 390])
def test_the_page_fits_every_screen_and_is_open_to_everybody(opened, tmp_path, page, width):
    ward = [Party("a", "les infirmières de nuit"), Party("b", "patient"), Party("c", "État")]
    between = [Deliver("l1", "a", "b", what="des soins"), Pay("l2", "c", "a", what="un salaire")]
    CustomerMap(ward, between, title="Le service", me="a").save(tmp_path / "lesson.map.json")
    page.set_viewport_size({"width": width, "height": 844})
    drawing = opened("--map", str(tmp_path / "lesson.map.json"), "--lang", "fr")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    menu(drawing)
    assert found_by_axe(page) == []
    box = drawing.root.get_by_role("menu").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width


def test_a_map_is_drawn_on_the_page_by_keyboard_alone(opened):
    drawing = opened("--lang", "en")
    drawing.sheet.focus()
    drawing.keys("n")
    drawing.page.keyboard.type("nurse")
    drawing.keys("Enter", "n")
    drawing.page.keyboard.type("patient")
    drawing.keys("Enter", "c", "Tab", "Enter", "1", "Escape", "t")
    drawing.page.wait_for_timeout(600)
    assert set(drawing.parties) == {"nurse", "patient"}
    assert len(drawing.arrows) == 1


def test_on_a_phone_one_draws_tidies_and_takes_the_map_out_with_fingers(opened, page):
    from tests.browser.fingers import Fingers

    page.set_viewport_size({"width": 390, "height": 844})
    drawing = opened("--lang", "fr")
    fingers = Fingers(drawing)
    for name, x, y in (("infirmière", 120, 140), ("patient", 220, 330)):
        fingers.tap(*drawing.on_sheet(x, y))
        page.keyboard.type(name)
        drawing.keys("Enter")
    places = [party["at"] for party in kept(drawing)["Ma carte"]["parties"]]
    fingers.tap_on(drawing.bar("menu"))
    fingers.tap_on(drawing.root.locator("[data-key='menu:tidy']"))
    page.wait_for_timeout(600)
    assert [party["at"] for party in kept(drawing)["Ma carte"]["parties"]] != places
    fingers.tap_on(drawing.bar("menu"))
    with page.expect_download() as coming:
        fingers.tap_on(drawing.root.locator("[data-key='menu:json']"))
    assert len(json.loads(coming.value.path().read_bytes())["parties"]) == 2


@pytest.mark.parametrize("field", ["textarea:visible", ".ck-parties li[data-row] input"])
def test_what_is_written_beside_the_sheet_counts_when_one_points_elsewhere(opened, field):
    drawing = opened()
    drawing.add("nurse", 150, 150)
    drawing.add("patient", 450, 150)
    drawing.party("nurse").click()
    drawing.root.locator(field).first.fill("night nurse")
    drawing.page.mouse.click(*drawing.centre("patient"))
    assert drawing.page.locator(".ck-editor").count() == 1
    assert sorted(drawing.parties) == ["night nurse", "patient"]
    drawing.party("night nurse").click()
    drawing.keys("Delete")
    assert drawing.parties == ["patient"], "the editor goes on listening"
