"""A map drawn with the mouse or a finger, on a plain page."""

import re

import pytest

import clientkit
from clientkit import CustomerMap

expect = pytest.importorskip("playwright.sync_api").expect


@pytest.fixture
def sheet(on_a_page):
    return on_a_page()


@pytest.fixture
def ward(sheet):
    """Three parties, no arrow yet."""
    sheet.add("nurse", 140, 200)
    sheet.add("patient", 470, 90)
    sheet.add("hospital", 470, 350)
    return sheet


def test_the_empty_sheet_says_what_to_do(sheet):
    assert sheet.root.get_by_text("Press where you want to put yourself").is_visible()
    beside = sheet.root.get_by_role("region", name="What is chosen")
    expect(beside).to_have_count(0)
    sheet.add("nurse", 140, 200)
    expect(beside).to_have_count(1)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_a_field_asks_is_read_whole(on_a_page, lang):
    sheet = on_a_page(lang=lang)
    whole = "e => e.scrollHeight <= e.clientHeight"
    sheet.point_at(200, 150)
    assert sheet.field.evaluate(whole), "your name"
    sheet.page.keyboard.type("nurse")
    sheet.keys("Enter")
    sheet.add("patient", 470, 90)
    sheet.pull("nurse", "patient")
    sheet.keys("1")
    expect(sheet.field).to_have_attribute("placeholder", re.compile(r"\("))
    assert sheet.field.evaluate(whole), "what about"


def test_pointing_at_an_empty_place_opens_a_name_at_once(sheet):
    sheet.point_at(200, 150)
    assert sheet.focused == "name"
    sheet.page.keyboard.type("the nurse")
    assert sheet.saved == [], "Python hears nothing while one is writing"
    sheet.keys("Enter")
    assert sheet.parties == ["the nurse"]
    assert sheet.document["parties"] == [{"id": "p1", "label": "the nurse", "at": [200, 150]}]
    assert sheet.document["me"] == "p1"
    assert len(sheet.saved) == 1
    assert sheet.focused == "party:p1"


def test_a_name_may_have_several_lines(sheet):
    sheet.point_at(200, 150)
    sheet.page.keyboard.type("Ana")
    sheet.keys("Shift+Enter")
    sheet.page.keyboard.type("the nurse")
    sheet.keys("Enter")
    assert sheet.document["parties"][0]["label"] == "Ana\nthe nurse"
    assert sheet.root.locator(".ck-party-name").all_text_contents() == ["Ana", "the nurse"]


def test_a_party_without_a_name_does_not_come_to_be(sheet):
    sheet.point_at(200, 150)
    sheet.keys("Escape")
    sheet.point_at(200, 150)
    sheet.keys("Enter")
    assert sheet.parties == []
    assert sheet.saved == []


def test_pointing_elsewhere_takes_the_name_and_pointing_once_more_opens_the_next(sheet):
    sheet.point_at(150, 100)
    sheet.page.keyboard.type("one")
    sheet.point_at(400, 300)
    expect(sheet.root.locator("g[data-party]")).to_have_count(1)
    expect(sheet.field).to_have_count(0)
    sheet.point_at(400, 300)
    sheet.page.keyboard.type("two")
    sheet.keys("Enter")
    assert sheet.parties == ["one", "two"]


def test_a_name_is_taken_when_one_goes_elsewhere_on_the_page(sheet):
    sheet.point_at(150, 100)
    sheet.page.keyboard.type("one")
    sheet.page.locator("#after").click()
    assert sheet.parties == ["one"]
    assert len(sheet.saved) == 1


def test_forty_drags_all_take_effect_and_each_is_saved_once(ward):
    saves = len(ward.saved)
    for nth in range(40):
        before = ward.centre("nurse")
        ward.drag("nurse", 40 if nth % 2 else -40, 30 if nth % 2 else -30)
        after = ward.centre("nurse")
        assert (round(after[0] - before[0]), round(after[1] - before[1])) in [(40, 30), (-40, -30)]
    assert len(ward.saved) == saves + 40


def test_python_hears_of_a_drag_when_it_ends(ward):
    saves = len(ward.saved)
    x, y = ward.centre("nurse")
    ward.page.mouse.move(x, y)
    ward.page.mouse.down()
    ward.page.mouse.move(x + 90, y + 50, steps=9)
    assert len(ward.saved) == saves
    ward.page.mouse.up()
    assert len(ward.saved) == saves + 1
    assert ward.document["parties"][0]["at"] == [230, 250]


def test_a_party_cannot_be_lost_beyond_the_edge(ward):
    ward.drag("nurse", -2000, -2000)
    x, y = ward.document["parties"][0]["at"]
    assert x > 0
    assert y > 0
    assert ward.party("nurse").is_visible()


@pytest.mark.parametrize("kind", ["deliver", "pay", "ask", "steer", "manage"])
def test_an_arrow_is_pulled_and_its_kind_chosen_where_it_is(ward, kind):
    ward.pull("nurse", "patient")
    assert ward.chooser.get_by_role("button").count() == 5
    assert ward.document["links"] == [], "nothing is drawn until its kind is chosen"
    ward.choose(kind)
    assert ward.document["links"] == [{"id": "l1", "from": "p1", "to": "p2", "kind": kind}]
    assert ward.focused == "link:l1"


def test_the_chooser_hides_neither_party(ward):
    ward.pull("nurse", "patient")
    panel = ward.chooser.bounding_box()
    frame = ward.sheet.bounding_box()
    assert panel["x"] >= frame["x"]
    assert panel["y"] + panel["height"] <= frame["y"] + frame["height"]
    for name in ("nurse", "patient"):
        x, y = ward.centre(name)
        inside_x = panel["x"] < x < panel["x"] + panel["width"]
        inside_y = panel["y"] < y < panel["y"] + panel["height"]
        assert not (inside_x and inside_y), name


def test_pressing_a_rim_and_then_the_other_party_draws_an_arrow_too(ward):
    """Who cannot drag draws all the same."""
    ward.page.mouse.move(*ward.centre("nurse"))
    ward.root.locator(".ck-rim").first.click()
    ward.page.mouse.click(*ward.centre("hospital"))
    ward.choose("ask")
    assert ward.arrows == ["asks not said yet?, from nurse to hospital"]


def test_an_arrow_may_come_back_to_where_it_started(ward):
    ward.page.mouse.move(*ward.centre("nurse"))
    ward.root.locator(".ck-rim").first.click()
    ward.page.mouse.click(*ward.centre("nurse"))
    ward.choose("ask")
    assert ward.arrows == ["asks not said yet?, from nurse to nurse"]


def test_arrows_between_the_same_two_lie_apart(ward):
    for source, target, kind in [
        ("nurse", "patient", "deliver"),
        ("patient", "nurse", "pay"),
        ("patient", "nurse", "ask"),
        ("nurse", "patient", "steer"),
    ]:
        ward.pull(source, target, kind)
    boxes = [word.bounding_box() for word in ward.root.locator(".ck-words text").all()]
    for nth, one in enumerate(boxes):
        for other in boxes[nth + 1 :]:
            apart = (
                one["x"] + one["width"] <= other["x"] + 1
                or other["x"] + other["width"] <= one["x"] + 1
                or one["y"] + one["height"] <= other["y"] + 6
                or other["y"] + other["height"] <= one["y"] + 6
            )
            assert apart


def test_a_kind_is_changed_afterwards(ward):
    ward.pull("nurse", "patient", "deliver")
    ward.bar("kind").click()
    ward.choose("ask")
    assert ward.arrows == ["asks not said yet?, from nurse to patient"]
    ward.arrow("asks").click()
    ward.choose("pay")
    assert ward.arrows == ["pays, from nurse to patient"]


def test_a_party_is_renamed_in_place(ward):
    ward.page.mouse.dblclick(*ward.centre("nurse"))
    assert ward.field.input_value() == "nurse"
    ward.page.keyboard.type("doctor")
    ward.keys("Enter")
    assert ward.parties == ["doctor", "patient", "hospital"]
    assert len(ward.saved) == 4, "one rename, one save"
    ward.bar("undo").click()
    assert ward.parties == ["nurse", "patient", "hospital"], "one rename, one step"


def test_deleting_takes_the_arrows_along_and_undo_brings_all_back(ward):
    ward.pull("nurse", "patient", "deliver")
    ward.page.mouse.click(*ward.centre("patient"))
    ward.bar("delete").click()
    assert ward.parties == ["nurse", "hospital"]
    assert ward.arrows == []
    ward.bar("undo").click()
    assert ward.arrows == ["delivers, from nurse to patient"]


def test_everything_can_be_taken_back_and_done_again(ward):
    ward.pull("nurse", "patient", "deliver")
    ward.drag("hospital", -60, 20)
    final = ward.document
    for _ in range(5):
        ward.bar("undo").click()
    assert ward.document["parties"] == []
    assert ward.bar("undo").get_attribute("aria-disabled") == "true"
    for _ in range(5):
        ward.bar("redo").click()
    assert ward.document == final


def test_two_views_of_one_map_stay_in_step(on_a_page):
    first = on_a_page(views=2)
    second = type(first)(first.page, "#two")
    first.add("nurse", 140, 200)
    assert second.parties == ["nurse"]
    assert second.listed == ["nurse"]
    second.bar("undo").click()
    assert first.parties == []


def test_what_python_changes_comes_onto_the_sheet_and_can_be_undone(ward):
    ward.page.evaluate(
        "() => { const map = structuredClone(window.model.get('document'));"
        "map.parties[0].label = 'changed in Python'; window.model.set('document', map); }"
    )
    assert ward.parties[0] == "changed in Python"
    ward.bar("undo").click()
    assert ward.parties[0] == "nurse"
    ward.bar("undo").click()
    assert ward.parties == ["nurse", "patient"], "the person’s own steps are still there"


def test_what_nobody_knows_is_kept(on_a_page):
    document = clientkit.case("catheter").to_document()
    document["weather"] = "rain"
    document["parties"][0]["mood"] = {"deep": ["kept"]}
    document["links"][0]["colour"] = "red"
    sheet = on_a_page(CustomerMap.from_document(document))
    sheet.drag("patient", -20, 40)
    now = sheet.document
    assert now["weather"] == "rain"
    assert now["parties"][0]["mood"] == {"deep": ["kept"]}
    assert now["links"][0]["colour"] == "red"
    assert now["viewpoints"] == document["viewpoints"]
    assert CustomerMap.from_document(now).links == CustomerMap.from_document(document).links


def test_one_is_told_when_the_notebook_does_not_answer(sheet):
    sheet.page.clock.install()
    sheet.page.evaluate("window.deaf = window.unconfirmed = true")
    sheet.add("nurse", 140, 200)
    sheet.page.clock.run_for(6000)
    assert sheet.root.get_by_role("alert").inner_text().startswith("The notebook does not answer")
    sheet.page.evaluate("window.deaf = window.unconfirmed = false")
    sheet.add("patient", 400, 200)
    assert sheet.root.get_by_role("alert").count() == 0


def test_a_change_that_is_confirmed_raises_no_alarm_though_nothing_new_is_said(sheet):
    sheet.page.clock.install()
    sheet.page.evaluate("window.deaf = true")
    sheet.add("nurse", 140, 200)
    sheet.page.clock.run_for(6000)
    assert sheet.root.get_by_role("alert").count() == 0


def test_names_that_look_like_code_are_only_names(sheet):
    sheet.page.evaluate("window.harmed = false")
    sheet.add("<img src=x onerror=window.harmed=true>", 240, 200)
    sheet.add("$\\foo$ & Söhne", 240, 320)
    assert sheet.parties[1] == "$\\foo$ & Söhne"
    assert sheet.page.evaluate("window.harmed") is False


def test_a_very_long_name_stays_on_its_card(sheet):
    sheet.point_at(240, 200)
    sheet.page.evaluate("document.querySelector('textarea').value = 'é'.repeat(10000)")
    sheet.keys("Enter")
    card = sheet.root.locator(".ck-card").bounding_box()
    assert card["width"] < 220
    assert card["height"] < 160
    assert len(sheet.document["parties"][0]["label"]) == 10_000


def test_a_map_is_drawn_with_a_finger(chromium, on_a_page, page):
    drawing = on_a_page()
    session = page.context.new_cdp_session(page)

    def touch(kind, *points):
        session.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]},
        )

    def tap(x, y):
        touch("touchStart", (x, y))
        touch("touchEnd")

    edge = drawing.sheet.bounding_box()
    for name, x, y in [("nurse", 140, 200), ("patient", 470, 200)]:
        tap(edge["x"] + x, edge["y"] + y)
        page.keyboard.type(name)
        page.keyboard.press("Enter")
    start, end = drawing.centre("nurse"), (drawing.centre("nurse")[0], edge["y"] + 320)
    touch("touchStart", start)
    touch("touchMove", (start[0], start[1] + 40))
    touch("touchMove", end)
    touch("touchEnd")
    assert drawing.document["parties"][0]["at"] == [140, 320]
    rim = drawing.root.locator(".ck-rim").first.bounding_box()
    assert rim["width"] >= 24
    assert rim["height"] >= 24
    tap(rim["x"] + 12, rim["y"] + 12)
    tap(*drawing.centre("patient"))
    pay = drawing.chooser.locator("button[data-kind=pay]").bounding_box()
    tap(pay["x"] + 20, pay["y"] + 20)
    assert drawing.arrows == ["pays, from nurse to patient"]


def test_the_same_editor_stands_on_a_page_without_a_notebook(sheet):
    from clientkit.editor.asked import static

    sheet.page.add_script_tag(content=static("page.js"))
    sheet.page.evaluate(
        """async () => {
            const { embed } = window.clientkit;
            window.kept = [];
            const words = window.model.get('words');
            const onChange = (map) => window.kept.push(map);
            window.own = embed(document.getElementById('two'), { words, onChange });
        }"""
    )
    drawing = type(sheet)(sheet.page, "#two")
    drawing.add("nurse", 140, 120)
    kept = sheet.page.evaluate("window.kept")
    assert [map["parties"][0]["label"] for map in kept] == ["nurse"]
    assert sheet.page.evaluate("window.own.map()") == kept[0]
    assert sheet.parties == [], "each has its own map"
    sheet.page.evaluate("window.own.receive({...window.own.map(), title: 'From outside'})")
    assert drawing.root.get_by_text("From outside").is_visible()
    sheet.page.evaluate("window.own.remove()")
    assert drawing.root.count() == 0
