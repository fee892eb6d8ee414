"""What a party or an arrow says of itself, answered in the panel beside the sheet."""

import re

import pytest

from clientkit import CustomerMap
from clientkit.editor.labels import labels
from clientkit.map import Ask, Deliver, Manage, Party, Pay, Steer
from tests.browser.fingers import Fingers

expect = pytest.importorskip("playwright.sync_api").expect

TWO = [Party("maker", "maker", at=(150, 120)), Party("clinic", "clinic", at=(480, 120))]


@pytest.fixture
def with_links(on_a_page):
    def show(*links, lang="en", parties=TWO, **more):
        return on_a_page(CustomerMap(parties, links, **more), lang)

    return show


def field(drawing, key):
    """The answer to one question, wherever it stands in the panel."""
    found = drawing.root.locator(f"[id$='-{key}']")
    if not found.is_visible():
        drawing.root.locator("section summary").click()
    return found


def choose(drawing, key, value):
    field(drawing, key).select_option(value)


def write(drawing, key, text):
    box = field(drawing, key)
    box.fill(text)
    box.press("Tab")


def tick(drawing, key):
    field(drawing, key).click()


def link_now(drawing):
    return CustomerMap.from_document(drawing.document).links[0]


ANSWERS = [
    (Deliver, "what", write, "a catheter", "what", "a catheter"),
    (Deliver, "mode", choose, "undergo", "mode", "undergo"),
    (Deliver, "choice", choose, "captive", "choice", "captive"),
    (Deliver, "risky", tick, None, "risky", True),
    (Deliver, "capacity", write, "12.5", "capacity", 12.5),
    (Deliver, "origin", choose, "source", "origin", "source"),
    (Deliver, "note", write, "seen on the ward", "note", "seen on the ward"),
    (Pay, "what", write, "the invoice", "what", "the invoice"),
    (Pay, "currency", choose, "recognition", "currency", "recognition"),
    (Pay, "basis", choose, "tax", "basis", "tax"),
    (Pay, "amount", write, "1,200", "amount", 1200),
    (Pay, "origin", choose, "source", "origin", "source"),
    (Pay, "note", write, "late", "note", "late"),
    (Ask, "about", write, "on time", "about", "on time"),
    (Ask, "level", choose, "requirement", "level", "requirement"),
    (Ask, "status", choose, "agreed", "status", "agreed"),
    (Ask, "characteristic", write, "delay", "characteristic", "delay"),
    (Ask, "target", write, "3", "goal", 3),
    (Ask, "target", write, "before noon", "goal", "before noon"),
    (Ask, "unit", write, "days", "unit", "days"),
    (Ask, "better", choose, "low", "better", "low"),
    (Ask, "tolerance", write, "0.5", "tolerance", 0.5),
    (Ask, "specifiable", tick, None, "specifiable", False),
    (Ask, "on_behalf_of", choose, "clinic", "on_behalf_of", "clinic"),
    (Ask, "origin", choose, "source", "origin", "source"),
    (Ask, "note", write, "heard", "note", "heard"),
    (Steer, "how", choose, "judge", "how", "judge"),
    (Steer, "note", write, "the supplier", "note", "the supplier"),
    (Steer, "origin", choose, "source", "origin", "source"),
    (Manage, "note", write, "the team", "note", "the team"),
    (Manage, "origin", choose, "source", "origin", "source"),
]


@pytest.mark.parametrize("kind", [Deliver, Pay, Ask, Steer, Manage])
def test_an_answer_is_what_python_reads(with_links, kind):
    drawing = with_links(kind("l1", "maker", "clinic"))
    drawing.root.locator(".ck-words").first.click()
    for of, key, answer, given, attribute, meant in ANSWERS:
        if of is not kind:
            continue
        before = drawing.document
        answer(drawing, key, *([] if given is None else [given]))
        said = getattr(link_now(drawing), attribute)
        assert (said.say("en") if hasattr(said, "say") else said) == meant, key
        drawing.bar("undo").click()
        assert drawing.document == before, f"{key}: one answer, one step"


def test_every_attribute_has_its_question_and_no_other():
    from clientkit.map.link import KINDS_OF_LINK

    for kind, of in KINDS_OF_LINK.items():
        asked = {question["key"] for question in labels("en")["panel"]["asked"][kind]}
        known = {f.metadata.get("key", f.name) for f in of.__attrs_attrs__}
        assert asked == known - {"id", "from", "to", "extra"}


def test_what_goes_unsaid_is_not_written_down(with_links):
    drawing = with_links(Deliver("l1", "maker", "clinic", choice="captive"))
    drawing.arrow("delivers").click()
    choose(drawing, "choice", "free")
    assert drawing.document["links"] == [
        {"id": "l1", "from": "maker", "to": "clinic", "kind": "deliver"}
    ]


def test_only_what_its_kind_has_is_asked_and_why_comes_when_it_matters(with_links):
    drawing = with_links(Deliver("l1", "maker", "clinic"))
    drawing.arrow("delivers").click()
    assert drawing.root.get_by_label("Why not freely?").count() == 0
    assert drawing.root.get_by_label("Has it been said?").count() == 0
    choose(drawing, "choice", "limited")
    write(drawing, "why", "one supplier only")
    tick(drawing, "risky")
    write(drawing, "explained", "on a sheet")
    now = link_now(drawing)
    assert (now.why.say("en"), now.explained.say("en")) == ("one supplier only", "on a sheet")


def test_the_wish_that_an_ask_passes_on_is_chosen(with_links):
    first = Ask("l1", "clinic", "maker", about="a safe product")
    drawing = with_links(first, Ask("l2", "maker", "clinic", about="a date"))
    drawing.arrow("asks a date").click()
    choose(drawing, "because_of", "l1")
    assert CustomerMap.from_document(drawing.document).link("l2").because_of == "l1"


def test_measures_are_added_changed_and_taken_out(with_links):
    drawing = with_links(Deliver("l1", "maker", "clinic"))
    drawing.arrow("delivers").click()
    field(drawing, "level").fill("delay")
    drawing.keys("Tab")
    drawing.root.get_by_label("Value: delay").fill("2.5")
    drawing.keys("Tab")
    assert dict(link_now(drawing).level) == {"delay": 2.5}
    drawing.root.get_by_label("One more measure").fill("delay")
    drawing.keys("Tab")
    assert drawing.root.get_by_text("‘delay’ is measured already").is_visible()
    drawing.root.get_by_label("What is measured: delay").fill("")
    drawing.keys("Tab")
    assert dict(link_now(drawing).level) == {}


@pytest.mark.parametrize(
    ("lang", "typed", "meant"),
    [("fr", "1 234,5", 1234.5), ("fr", "1.5", 1.5), ("en", "1,234.5", 1234.5), ("en", "-3", -3)],
)
def test_a_number_is_read_as_the_language_writes_it(with_links, lang, typed, meant):
    drawing = with_links(Pay("l1", "clinic", "maker"), lang=lang)
    drawing.root.locator(".ck-words").first.click()
    write(drawing, "amount", typed)
    assert link_now(drawing).amount == meant
    shown = field(drawing, "amount").input_value()
    assert shown == (str(meant).replace(".", ",") if lang == "fr" else str(meant))


@pytest.mark.parametrize("typed", ["1,5", "9" * 400])
def test_what_is_no_number_is_told_and_nothing_is_lost(with_links, typed):
    drawing = with_links(Pay("l1", "clinic", "maker", amount=7))
    drawing.arrow("pays").click()
    before = drawing.document
    write(drawing, "amount", typed)
    box = field(drawing, "amount")
    assert box.input_value() == typed, "it stays where it was typed"
    assert box.get_attribute("aria-invalid") == "true"
    told = drawing.root.locator(f"[id='{box.get_attribute('aria-describedby')}']")
    assert "is not a number. Write it like this: 12.5." in told.inner_text()
    assert drawing.document == before
    write(drawing, "amount", "8")
    assert link_now(drawing).amount == 8
    assert box.get_attribute("aria-invalid") is None


def test_what_is_typed_counts_when_one_points_elsewhere_on_the_sheet(with_links):
    drawing = with_links(Pay("l1", "clinic", "maker"))
    drawing.arrow("pays").click()
    field(drawing, "what").fill("the invoice")
    drawing.page.mouse.click(*drawing.centre("maker"))
    assert drawing.document["links"][0]["what"] == "the invoice"


def test_escape_leaves_the_field_as_it_was_and_comes_back_to_the_sheet(with_links):
    drawing = with_links(Pay("l1", "clinic", "maker", what="money"))
    drawing.arrow("pays").click()
    field(drawing, "what").fill("something else")
    drawing.keys("Escape")
    assert drawing.focused == "link:l1"
    assert drawing.document["links"][0]["what"] == "money"


def test_an_arrow_is_turned_round_changed_and_deleted_there(with_links):
    drawing = with_links(Pay("l1", "clinic", "maker", what="money"))
    drawing.arrow("pays").click()
    drawing.root.get_by_role("button", name="Turn round").click()
    assert drawing.arrows == ["pays money, from maker to clinic"]
    drawing.root.get_by_label("Kind of arrow").select_option("ask")
    assert drawing.arrows == ["asks money, not said yet?, from maker to clinic"]
    drawing.root.locator("section").get_by_role("button", name="Delete", exact=True).click()
    assert drawing.arrows == []
    drawing.bar("undo").click()
    drawing.bar("undo").click()
    drawing.bar("undo").click()
    assert drawing.arrows == ["pays money, from clinic to maker"]


# -- a party ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["team", "organisation", "public_body", "group", "person"])
def test_a_party_is_said_to_be_of_a_kind(with_links, kind):
    drawing = with_links(parties=[Party("maker", "maker", kind="team", at=(200, 120))])
    drawing.page.mouse.click(*drawing.centre("maker"))
    drawing.root.locator(f"button[data-kind={kind}]").click()
    assert CustomerMap.from_document(drawing.document).party("maker").kind == kind
    word = drawing.root.locator(f"button[data-kind={kind}]").inner_text().strip()
    assert drawing.party("maker").get_attribute("aria-label").startswith(f"maker, {word}.")
    icon = drawing.party("maker").locator("path").first.get_attribute("d")
    assert icon == {each["id"]: each["icon"] for each in labels("en")["party_kinds"]}[kind]


def test_a_party_is_renamed_noted_and_made_me(with_links):
    drawing = with_links()
    drawing.page.mouse.click(*drawing.centre("clinic"))
    write(drawing, "label", "hospital")
    write(drawing, "note", "in town")
    tick(drawing, "me")
    now = CustomerMap.from_document(drawing.document)
    assert (now.party("clinic").name(), now.me) == ("hospital", "clinic")
    assert now.party("clinic").note.say("en") == "in town"
    tick(drawing, "me")
    assert CustomerMap.from_document(drawing.document).me is None
    write(drawing, "label", " ")
    expect(drawing.root.get_by_text("A name is needed here.")).to_be_visible()
    assert CustomerMap.from_document(drawing.document).party("clinic").name() == "hospital"


def test_a_party_belongs_to_one_on_the_map_or_to_one_only_named(with_links):
    drawing = with_links()
    drawing.page.mouse.click(*drawing.centre("maker"))
    choose(drawing, "inside", "clinic")
    assert CustomerMap.from_document(drawing.document).party("maker").inside == "clinic"
    choose(drawing, "inside", " new")
    assert drawing.focused == "bond:inside"
    drawing.page.keyboard.type("the company")
    drawing.keys("Enter")
    now = CustomerMap.from_document(drawing.document)
    assert now.name(now.party("maker").inside, "en") == "the company"
    said = drawing.party("maker").get_attribute("aria-label")
    assert said.endswith("Belongs to: the company.")
    drawing.page.mouse.click(*drawing.centre("clinic"))
    choose(drawing, "inside", now.party("maker").inside)
    assert CustomerMap.from_document(drawing.document).party("clinic").inside == "g1"
    for name in ("maker", "clinic"):
        drawing.page.mouse.click(*drawing.centre(name))
        choose(drawing, "inside", "")
    assert "groups" not in drawing.document, "a name that nobody bears goes too"


def test_nobody_belongs_to_somebody_inside_them(with_links):
    parties = [TWO[0], Party("clinic", "clinic", inside="maker", at=(480, 120))]
    drawing = with_links(parties=parties)
    drawing.page.mouse.click(*drawing.centre("maker"))
    offered = (
        field(drawing, "inside").locator("option").evaluate_all("all => all.map(o => o.value)")
    )
    assert offered == ["", " new"]


def test_hats_are_said_to_be_of_one_person(with_links):
    drawing = with_links()
    drawing.page.mouse.click(*drawing.centre("maker"))
    choose(drawing, "same_as", "clinic")
    assert CustomerMap.from_document(drawing.document).party("maker").same_as == "clinic"
    choose(drawing, "same_as", " new")
    drawing.page.keyboard.type("us")
    drawing.keys("Enter")
    now = CustomerMap.from_document(drawing.document)
    assert now.name(now.party("maker").same_as, "en") == "us"
    assert drawing.focused == "panel:same_as"


# -- by keyboard, by touch, in the table ---------------------------------------------------------


def test_the_panel_is_reached_and_left_by_keys(with_links):
    drawing = with_links(Pay("l1", "clinic", "maker"))
    drawing.party("maker").focus()
    drawing.keys("e")
    assert drawing.focused == "panel"
    drawing.keys("Tab", "Tab", "Space")
    assert drawing.document["parties"][0]["kind"] == "team"
    drawing.keys("Escape")
    assert drawing.focused == "party:maker"
    drawing.arrow("pays").focus()
    drawing.keys("e")
    drawing.page.keyboard.type("the invoice")
    drawing.keys("Enter")
    assert drawing.document["links"][0]["what"] == "the invoice"
    assert drawing.focused == "panel", "the focus stays where one writes"


def test_the_panel_opens_from_a_row_of_the_table(with_links):
    drawing = with_links(Pay("l1", "clinic", "maker", currency="time"))
    row = drawing.root.locator("tr[data-row=l1]")
    assert "time" in row.inner_text()
    row.get_by_role("button", name="Details: pays time").focus()
    drawing.keys("Enter")
    assert drawing.focused == "panel"
    drawing.root.get_by_role("button", name="Turn round").click()
    assert drawing.arrows == ["pays time, from maker to clinic"]
    drawing.root.locator("li[data-row=maker]").get_by_role("button", name="Details: maker").click()
    assert drawing.focused == "panel"
    drawing.root.locator("button[data-kind=organisation]").click()
    assert drawing.document["parties"][0]["kind"] == "organisation"


def test_a_finger_answers_too_and_the_panel_lies_below_the_sheet(with_links, page):
    page.set_viewport_size({"width": 390, "height": 844})
    drawing = with_links(Pay("l1", "clinic", "maker"))
    fingers = Fingers(drawing)
    drawing.party("maker").scroll_into_view_if_needed()
    fingers.tap(*drawing.centre("maker"))
    team = drawing.root.locator("button[data-kind=team]")
    sheet = drawing.root.locator("svg[role=application]").bounding_box()
    assert team.bounding_box()["y"] > sheet["y"] + sheet["height"]
    team.scroll_into_view_if_needed()
    box = team.bounding_box()
    fingers.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert drawing.document["parties"][0]["kind"] == "team"


def test_unknown_keys_of_what_is_answered_are_kept(with_links):
    drawing = with_links(Pay("l1", "clinic", "maker", extra={"weather": {"kept": [1]}}))
    drawing.arrow("pays").click()
    choose(drawing, "currency", "data")
    assert drawing.document["links"][0]["weather"] == {"kept": [1]}


def test_where_the_panel_is_out_of_sight_a_button_under_the_sheet_leads_there(with_links, page):
    page.set_viewport_size({"width": 390, "height": 620})
    drawing = with_links(Pay("l1", "clinic", "maker"))
    fingers = Fingers(drawing)
    way = drawing.root.locator("[data-key=to-panel]")
    panel = drawing.root.get_by_role("region", name="What is chosen")
    expect(way).to_have_count(0)
    fingers.tap(*drawing.centre("maker"))
    expect(way).to_have_text(re.compile("Details: maker"))
    fingers.touch(way)
    expect(panel.locator("textarea").first).to_be_focused()
    expect(panel).to_be_in_viewport()
    expect(way, "or all would jump").to_be_visible()
    page.set_viewport_size({"width": 1600, "height": 1200})
    drawing.arrow("pays").click()
    expect(panel.locator("h3")).to_be_in_viewport()
    expect(way).to_have_count(0)
