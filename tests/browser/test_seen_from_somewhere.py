"""Who the customers are, seen from somewhere: made, marked, shown, laid over one another."""

import pytest

from clientkit import CustomerMap
from clientkit.cases import case
from clientkit.map import Party, Viewpoint
from tests.browser.fingers import Fingers
from tests.browser.test_by_every_way import go_to

expect = pytest.importorskip("playwright.sync_api").expect


def key(drawing, name):
    return drawing.root.locator(f'[data-key="{name}"]')


def views(drawing):
    return CustomerMap.from_document(drawing.document).viewpoints


def opened(drawing):
    drawing.root.locator("summary").filter(has_text="Who are the customers").click()
    return drawing


THREE = [
    Party("me", "me", at=(120, 120)),
    Party("boss", "boss", at=(330, 120)),
    Party("final", "final customer", at=(330, 300)),
]


@pytest.fixture
def asked(on_a_page):
    """Three parties, and somebody who was asked and has named nobody yet."""
    drawing = opened(on_a_page(CustomerMap(THREE, me="me")))
    key(drawing, "views:new").fill("the foreman")
    key(drawing, "views:new").press("Enter")
    return drawing


@pytest.mark.parametrize("how", ["mouse", "keys", "finger"])
def test_the_way_in_stands_in_the_bar_with_a_word(on_a_page, how):
    drawing = on_a_page(CustomerMap(THREE, me="me"))
    button = drawing.root.get_by_role("button", name="Seen from …")
    if how == "mouse":
        button.click()
    elif how == "keys":
        button.press("Enter")
    else:
        Fingers(drawing).tap_on(button)
    expect(key(drawing, "views:new")).to_be_focused()
    drawing.page.keyboard.type("the foreman")
    drawing.keys("Enter")
    expect(key(drawing, "views:mark")).to_be_focused()
    button.click()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(key(drawing, "views:new")).to_be_hidden()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("how", ["mouse", "keys", "finger", "V"])
def test_what_the_way_in_opens_comes_into_view_with_the_focus_in_it(on_a_page, width, how):
    drawing = on_a_page(case("insurance"))
    page, field = drawing.page, key(drawing, "views:a")
    page.set_viewport_size({"width": width, "height": 2400})
    # The quiet line above it may need more room than was kept for it.
    expect(drawing.root.get_by_text("is not noted as said")).to_be_visible(timeout=15_000)
    button = drawing.root.get_by_role("button", name="Seen from …")
    button.click()
    asked = field.bounding_box()
    button.click()
    # On a screen that ends right below what is asked first, and hides the rest.
    end = int(asked["y"] + asked["height"]) + 4
    page.set_viewport_size({"width": width, "height": end})
    if how == "mouse":
        button.click()
    elif how == "keys":
        button.press("Enter")
    elif how == "finger":
        Fingers(drawing).touch(button)
    else:
        drawing.party("repairer").focus()
        drawing.keys("v")
    expect(field).to_be_focused()
    expect(drawing.root.locator("details:has([data-key=views])")).to_be_in_viewport(ratio=1)


def test_v_goes_to_the_viewpoints_and_escape_comes_back(on_a_page):
    drawing = on_a_page(case("catheter"))
    for where in ("party:patient", "sheet"):
        key(drawing, where).first.focus()
        if where == "sheet":
            drawing.keys("Escape")
        now = drawing.focused
        for _open_or_open_already in range(2):
            drawing.keys("v")
            expect(key(drawing, "views:a")).to_be_focused()
            drawing.keys("Escape")
            assert drawing.focused == now


def test_somebody_who_is_asked_is_a_viewpoint(asked):
    (view,) = views(asked)
    assert (view.who.say("en"), view.names, view.observed) == ("the foreman", frozenset(), True)
    asked.bar("undo").click()
    assert views(asked) == ()


@pytest.mark.parametrize("how", ["mouse", "keys", "finger"])
def test_those_whom_they_name_are_marked_on_the_sheet(asked, how):
    before = asked.document
    if how == "keys":
        key(asked, "views:mark").focus()
        asked.keys("Enter")
        assert asked.focused.startswith("party:")
        while asked.focused != "party:final":
            asked.keys("Tab")
        asked.keys("Space")
    else:
        key(asked, "views:mark").click()
        asked.sheet.scroll_into_view_if_needed()
        place = asked.centre("final customer")
        asked.page.mouse.click(*place) if how == "mouse" else Fingers(asked).tap(*place)
    assert views(asked)[0].names == {"final"}
    badge = asked.root.locator("[data-named=final]")
    assert badge.text_content() == "customer"
    said = asked.party("final customer").get_attribute("aria-label")
    assert said.endswith("Named as a customer by: the foreman.")
    if how == "keys":
        asked.keys("n", "Delete", "Enter")
        assert len(asked.parties) == 3, "nothing else happens meanwhile"
        assert views(asked)[0].names == frozenset(), "the same key takes it back"
        asked.keys("Escape")
        assert asked.focused == "views:mark"
        return
    asked.page.mouse.click(*asked.on_sheet(60, 350))
    assert asked.field.count() == 0, "no party comes to be meanwhile"
    key(asked, "views:done").click()
    asked.bar("undo").click()
    assert asked.document == before, "one party marked, one step"


def test_what_was_asked_can_all_be_said_without_the_sheet(asked):
    key(asked, "views:names:boss").click()
    key(asked, "views:names:final").click()
    key(asked, "views:word:final").fill("the market")
    key(asked, "views:word:final").press("Tab")
    key(asked, "views:who").fill("the old foreman")
    key(asked, "views:who").press("Tab")
    key(asked, "views:party").select_option("me")
    key(asked, "views:where").fill("at the machine")
    key(asked, "views:where").press("Tab")
    key(asked, "views:observed").click()
    (view,) = views(asked)
    assert (view.who.say("en"), view.party) == ("the old foreman", "me")
    assert (view.where.say("en"), view.observed) == ("at the machine", False)
    assert view.names == {"boss", "final"}
    assert {id: word.say("en") for id, word in view.words.items()} == {"final": "the market"}
    key(asked, "views:names:final").click()
    (view,) = views(asked)
    assert (view.names, dict(view.words)) == ({"boss"}, {})
    key(asked, "views:who").fill(" ")
    key(asked, "views:who").press("Tab")
    assert asked.root.get_by_text("A name is needed here.").is_visible()
    key(asked, "views:delete").click()
    assert views(asked) == ()
    assert asked.focused == "views:new"
    for _ in range(8):
        asked.bar("undo").click()
    assert views(asked)[0].names == {"boss"}


@pytest.mark.parametrize("how", ["keys", "finger"])
def test_what_was_asked_is_said_changed_and_taken_out_without_a_mouse(on_its_screen, how):
    seen = [Viewpoint("v1", "the foreman", names={"me"}), Viewpoint("v2", "the sellers")]
    drawing = on_its_screen(CustomerMap(THREE, viewpoints=seen, me="me"))
    fingers = Fingers(drawing)

    def press(name, by="Tab"):
        if how == "finger":
            return fingers.touch(key(drawing, name))
        go_to(drawing, key(drawing, name), by)
        return drawing.keys("Space")

    def come_to(name):
        if how == "finger":
            fingers.touch(key(drawing, name))
        else:
            go_to(drawing, key(drawing, name))
        expect(key(drawing, name)).to_be_focused()

    def write(name, text):
        come_to(name)
        drawing.keys("Control+a")
        drawing.page.keyboard.type(text)

    def pick(name, label, first):
        come_to(name)
        if how == "keys":
            return drawing.page.keyboard.type(first)
        # The phone itself shows the list, where no test can touch it.
        return key(drawing, name).select_option(label=label)

    if how == "keys":
        drawing.party("boss").focus()
        drawing.keys("v")
    else:
        fingers.touch(drawing.bar("views"))
    pick("views:a", "the foreman", "the fore")
    press("views:names:boss")
    write("views:word:boss", "the house")
    write("views:who", "the old foreman")
    pick("views:party", "me", "me")
    write("views:where", "at the machine")
    press("views:observed")
    view, other = views(drawing)
    assert (view.who.say("en"), view.party) == ("the old foreman", "me")
    assert (view.where.say("en"), view.observed) == ("at the machine", False)
    assert view.names == {"me", "boss"}
    assert {id: word.say("en") for id, word in view.words.items()} == {"boss": "the house"}
    press("views:names:me", "Shift+Tab")
    assert views(drawing)[0].names == {"boss"}
    press("views:delete")
    assert views(drawing) == (other,)
    expect(key(drawing, "views:new")).to_be_focused()


@pytest.fixture
def two(on_a_page):
    seen = [
        Viewpoint("v1", "the packers", names={"boss", "final"}),
        Viewpoint("v2", "the sellers", names={"me", "final"}, extra={"mood": "good"}),
    ]
    return opened(on_a_page(CustomerMap(THREE, viewpoints=seen)))


def test_one_viewpoint_is_shown_on_the_sheet(two):
    key(two, "views:a").select_option("v1")
    assert two.root.locator("[data-named]").all_text_contents() == ["customer", "customer"]
    key(two, "views:a").select_option("")
    assert two.root.locator("[data-named]").count() == 0


def test_two_viewpoints_lie_over_one_another_by_sign_and_word(two):
    key(two, "views:a").select_option("v1")
    key(two, "views:b").select_option("v2")
    said = {
        badge.get_attribute("data-named"): badge.text_content()
        for badge in two.root.locator("[data-named]").all()
    }
    assert said == {
        "final": "both",
        "boss": "only: the packers",
        "me": "only: the sellers",
    }
    halves = {each.get_attribute("d") for each in two.root.locator("[data-named] svg path").all()}
    assert len(halves) == 3
    listed = two.root.locator("dl [data-seen]").all_inner_texts()
    assert [each.split("\n")[-1] for each in listed] == ["final customer", "boss", "me"]
    assert two.party("boss").get_attribute("aria-label").endswith("by: the packers.")


def test_what_nobody_knows_of_a_viewpoint_is_kept(two):
    key(two, "views:a").select_option("v2")
    key(two, "views:names:boss").click()
    assert two.document["viewpoints"][1]["mood"] == "good"


def test_a_viewpoint_that_python_takes_away_is_no_longer_shown(two):
    key(two, "views:a").select_option("v1")
    two.page.evaluate(
        "() => { const map = structuredClone(window.model.get('document'));"
        "map.viewpoints = []; window.model.set('document', map); }"
    )
    assert two.root.locator("[data-named]").count() == 0


def test_viewpoints_of_an_example_speak_french(on_a_page):
    drawing = on_a_page(case("catheter"), "fr")
    drawing.root.locator("summary").filter(has_text="Qui sont les clients").click()
    key(drawing, "views:a").select_option("operators")
    assert drawing.root.locator("[data-named]").all_text_contents() == ["client"]
