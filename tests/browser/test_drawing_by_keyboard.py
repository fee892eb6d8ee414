"""A map made without a mouse: with keys on the sheet, and in the table beside it."""

import re
from itertools import combinations

import pytest

import clientkit
from clientkit.map import CustomerMap, Party
from tests.browser.test_files_and_rows_come_in import paste

expect = pytest.importorskip("playwright.sync_api").expect


@pytest.fixture
def sheet(on_a_page):
    drawing = on_a_page()
    drawing.page.locator("#before").focus()
    return drawing


def to_the_sheet(drawing):
    """Tab from the button before the editor, past its bar, to the sheet."""
    drawing.page.locator("#before").focus()
    for _ in range(12):
        drawing.keys("Tab")
        if not drawing.focused.startswith("bar:"):
            return
    raise AssertionError("Tab never came to the sheet")


def type_party(drawing, name):
    drawing.keys("n")
    drawing.page.keyboard.type(name)
    drawing.keys("Enter")


@pytest.fixture
def ward(sheet):
    to_the_sheet(sheet)
    for name in ("nurse", "patient", "hospital"):
        type_party(sheet, name)
    return sheet


def test_a_whole_map_from_nothing_without_a_mouse(sheet):
    to_the_sheet(sheet)
    assert sheet.focused == "sheet"
    type_party(sheet, "nurse")
    assert sheet.focused == "party:p1"
    type_party(sheet, "patient")
    sheet.keys("Shift+Tab", "c", "Tab", "Enter", "1", "Enter")
    assert sheet.arrows == ["delivers, from nurse to patient"]
    assert sheet.focused == "link:l1"
    sheet.keys("k", "ArrowDown", "Enter")
    assert sheet.arrows == ["pays, from nurse to patient"]
    sheet.keys("Shift+Tab", "Enter")
    sheet.page.keyboard.type("the patient")
    sheet.keys("Enter")
    assert sheet.arrows == ["pays, from nurse to the patient"]


LONG = "whoever signs for the delivery at the ward’s door on Sundays"
#: Where the next ones would come to lie, and a little beside it.
CROWD = [
    Party("a", "nurse", at=(110, 80)),
    Party("b", f"{LONG}, and then on Mondays too", at=(330, 130)),
    Party("c", "patient", at=(150, 230)),
]


def by_keys(drawing):
    for name in (LONG, LONG, "doctor"):
        type_party(drawing, name)


def by_the_list(drawing):
    for name in (LONG, LONG, "doctor"):
        drawing.root.get_by_label("One more party…").fill(name)
        drawing.keys("Enter")


def with_rows(drawing):
    drawing.root.locator("[data-key=new-party]").focus()
    paste(drawing, f"{LONG} 1\tdelivers\t{LONG} 2\tbread\n{LONG} 3\tpays\tcook\t")


def once_more(drawing):
    drawing.keys("Control+d", "Control+d", "Control+a", "Control+d")


def from_the_clipboard(drawing):
    drawing.keys("Control+a", "Control+c", "Control+v", "Control+v")


@pytest.mark.parametrize("come", [by_keys, by_the_list, with_rows, once_more, from_the_clipboard])
def test_whoever_is_new_lies_on_nobody(on_a_page, come):
    drawing = on_a_page(CustomerMap(CROWD))
    drawing.party("nurse").focus()
    come(drawing)
    cards = drawing.root.locator(".ck-card")
    expect(cards.nth(5)).to_be_attached()
    boxes = [card.bounding_box() for card in cards.all()]
    for one, other in combinations(boxes, 2):
        apart = [
            abs(one[at] + one[size] / 2 - other[at] - other[size] / 2)
            >= (one[size] + other[size]) / 2
            for at, size in (("x", "width"), ("y", "height"))
        ]
        assert any(apart), (one, other)


def test_tab_follows_the_flow_then_the_arrows_then_leaves(on_a_page):
    drawing = on_a_page(clientkit.case("consultant"))
    to_the_sheet(drawing)
    order = []
    while drawing.focused.startswith(("party:", "link:")):
        order.append(drawing.focused)
        drawing.keys("Tab")
        assert len(order) < 40
    flow = [party.id for party in clientkit.case("consultant").parties]
    seen = [key.removeprefix("party:") for key in order if key.startswith("party:")]
    assert sorted(seen) == sorted(flow)
    assert seen.index("consultant") < seen.index("sme"), "who delivers comes first"
    kinds = [key.split(":")[0] for key in order]
    assert kinds == sorted(kinds, reverse=True), "first the parties, then the links"
    assert kinds.count("link") == 11
    drawing.keys("Shift+Tab")
    assert drawing.focused == order[-1]


def test_arrow_keys_move_a_party_and_it_is_saved_and_undoable(ward):
    x, y = ward.document["parties"][2]["at"]
    saves = len(ward.saved)
    ward.keys("ArrowRight", "ArrowRight", "ArrowDown", "Shift+ArrowDown")
    assert ward.document["parties"][2]["at"] == [x + 20, y + 60]
    assert len(ward.saved) > saves
    assert ward.focused == "party:p3"
    ward.keys("Control+z")
    assert ward.document["parties"][2]["at"] == [x, y], "a burst of moves is one step"


def test_a_key_held_down_is_one_gesture(ward):
    saves = len(ward.saved)
    for _ in range(10):
        ward.page.keyboard.down("ArrowRight")
    assert len(ward.saved) == saves
    ward.page.keyboard.up("ArrowRight")
    assert len(ward.saved) == saves + 1


def test_a_target_is_chosen_with_the_arrow_keys(ward):
    ward.keys("Shift+Tab", "Shift+Tab")
    first = ward.focused
    ward.keys("l", "ArrowRight")
    assert ward.focused != first
    ward.keys("Enter")
    assert ward.chooser.is_visible()
    ward.keys("Escape")
    assert ward.document["links"] == []
    assert ward.focused == first


def test_the_line_under_the_sheet_names_the_keys_of_what_one_can_do_now(on_a_page):
    drawing = on_a_page()
    said = drawing.root.locator("[id$=-hint]")
    drawing.sheet.focus()
    for name, key in [("nurse", "N"), ("patient", "C")]:
        drawing.keys("n")
        drawing.page.keyboard.type(name)
        drawing.keys("Enter")
        expect(said).to_contain_text(f"By keys: {key}.")
    drawing.keys("c", "Tab", "Enter", "1", "Enter")
    expect(said).to_contain_text("By keys: K, F2.")
    drawing.keys("Shift+Tab")
    expect(said).to_contain_text("arrows, Enter, C; E")
    drawing.keys("Escape")
    expect(said).to_contain_text("N, Tab, C; ?")


def test_enter_without_a_target_draws_nothing(ward):
    ward.keys("c", "Enter")
    assert ward.chooser.count() == 0
    ward.keys("Escape")
    assert ward.document["links"] == []


def test_delete_moves_the_focus_on_and_never_loses_it(ward):
    ward.keys("Delete")
    assert ward.parties == ["nurse", "patient"]
    assert ward.focused.startswith("party:")
    ward.keys("Space", "Delete", "Space", "Backspace")
    assert ward.parties == []
    assert ward.focused == "sheet"
    ward.keys("Control+z")
    assert len(ward.parties) == 1
    type_party(ward, "again")
    assert "again" in ward.parties


def test_undo_and_redo_have_their_keys(ward):
    ward.keys("Control+z", "Control+z")
    assert ward.parties == ["nurse"]
    ward.keys("Control+y")
    assert ward.parties == ["nurse", "patient"]
    ward.keys("Control+Shift+Z")
    assert ward.parties == ["nurse", "patient", "hospital"]


def test_escape_leaves_what_one_is_doing(ward):
    ward.keys("Enter")
    ward.page.keyboard.type("something else")
    ward.keys("Escape")
    assert ward.parties == ["nurse", "patient", "hospital"]
    assert ward.focused == "party:p3"


def test_the_keys_are_shown_and_put_away(ward):
    ward.keys("?")
    assert ward.root.get_by_role("dialog").get_by_text("draw an arrow").is_visible()
    assert ward.focused == "help"
    ward.keys("Escape")
    assert ward.root.get_by_role("dialog").count() == 0
    assert ward.focused == "party:p3"


STOPPED = "a b c d x v z m y r 0 ArrowLeft ArrowRight ArrowUp ArrowDown Enter Escape Delete"


def test_no_key_of_the_editor_reaches_the_page(ward):
    ward.page.evaluate("window.stray.length = 0")
    for key in [*STOPPED.split(), "Control+z", "Shift+Enter", "Control+Enter", "?", "n", "Escape"]:
        ward.keys(key)
    assert set(ward.page.evaluate("window.stray")) <= {"Control", "Shift"}


def test_saving_the_notebook_still_works_from_within(ward):
    ward.page.evaluate("window.stray.length = 0")
    ward.keys("Control+s")
    assert "s" in ward.page.evaluate("window.stray")


def test_what_happens_is_announced(ward):
    said = ward.root.get_by_role("status").last
    assert said.inner_text().strip() == "Added: hospital"
    ward.keys("Delete")
    assert said.inner_text().strip() == "Taken off the map: hospital"
    ward.keys("Control+z")
    assert said.inner_text().strip() == "Undone: ‘hospital’ is back."
    ward.keys("Control+y", "Control+y")
    assert said.inner_text().strip() == "Nothing to do again"


#: What is done with a nurse beside a patient; and what undo and redo say of it.
TAKEN_BACK = {
    "an arrow": (
        lambda ward: ward.keys("c", "Tab", "Enter", "1", "Enter"),
        {
            "en": [
                "Undone: the arrow ‘delivers, from nurse to patient’ is gone.",
                "Redone: the arrow ‘delivers, from nurse to patient’ is back.",
            ],
            "fr": [
                "Annulé : la flèche « livre : nurse → patient » n’est plus là.",
                "Rétabli : la flèche « livre : nurse → patient » est de retour.",
            ],
        },
    ),
    "a name": (
        lambda ward: ward.keys("F2", "Control+a", *"doctor", "Enter"),
        {
            "en": [
                "Undone: ‘doctor’ is called ‘nurse’ again.",
                "Redone: ‘nurse’ is called ‘doctor’ again.",
            ],
            "fr": [
                "Annulé : « doctor » s’appelle de nouveau « nurse ».",
                "Rétabli : « nurse » s’appelle de nouveau « doctor ».",
            ],
        },
    ),
    "a move": (
        lambda ward: ward.keys("ArrowDown"),
        {
            "en": [f"{way}: ‘nurse’ is back in its place." for way in ("Undone", "Redone")],
            "fr": [f"{way} : « nurse » a retrouvé sa place." for way in ("Annulé", "Rétabli")],
        },
    ),
    "a kind": (
        lambda ward: ward.root.locator('[data-key="panel:kind:team"]').click(),
        {
            "en": [f"{way}: ‘nurse’ is as before (What is it?)." for way in ("Undone", "Redone")],
            "fr": [
                f"{way} : « nurse » est comme avant (De quoi s’agit-il ?)."
                for way in ("Annulé", "Rétabli")
            ],
        },
    ),
    "two parties and their arrow": (
        lambda ward: ward.keys(*"c Tab Enter 2 Enter Control+a Delete".split()),
        {
            "en": [
                "Undone: 2 parties are back; the arrow ‘pays, from nurse to patient’ is back.",
                "Redone: 2 parties are gone; the arrow ‘pays, from nurse to patient’ is gone.",
            ],
            "fr": [
                "Annulé : 2 acteurs sont de retour ; la flèche « paie : nurse → patient » est de "
                "retour.",
                "Rétabli : 2 acteurs ne sont plus là ; la flèche « paie : nurse → patient » n’est "
                "plus là.",
            ],
        },
    ),
}
PAIR = [Party("n", "nurse", at=(150, 150)), Party("p", "patient", at=(500, 150))]


def as_printed(text):
    """With the narrow blanks of French."""
    text = re.sub("(?<=«) | (?=[»;?])", "\u202f", text)
    return text.replace(" :", "\u00a0:")


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("what", TAKEN_BACK)
def test_undo_and_redo_say_to_ear_and_eye_what_they_changed(on_a_page, lang, what):
    act, said = TAKEN_BACK[what]
    ward = on_a_page(CustomerMap(PAIR), lang)
    ward.party("nurse").focus()
    act(ward)
    for way, sentence in zip(("undo", "redo"), map(as_printed, said[lang]), strict=True):
        ward.bar(way).click()
        expect(ward.root.get_by_role("status").last).to_have_text(sentence)
        seen = ward.root.get_by_text(sentence, exact=True).first
        assert seen.bounding_box()["width"] > 100


def test_what_was_undone_is_said_until_one_goes_on(on_a_page):
    ward = on_a_page(CustomerMap(PAIR))
    seen = ward.root.locator("p:not([role=status])", has_text="Undone: ‘nurse’ is back")
    for go_on in (lambda: ward.party("patient").focus(), lambda: ward.keys("ArrowDown")):
        ward.party("nurse").focus()
        ward.keys("ArrowRight", "Control+z")
        expect(seen).to_have_count(1)
        go_on()
        expect(seen).to_have_count(0)


def test_every_party_and_arrow_is_a_sentence(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"))
    said = "asks safe, painless care, not said yet?, from patient to doctors and nurses"
    assert said in drawing.arrows
    label = drawing.party("patient").get_attribute("aria-label")
    assert label == "patient, person. Arrows out: 1, arrows in: 1."


# -- the table --------------------------------------------------------------------------------


def test_the_table_is_in_step_with_the_sheet(ward):
    ward.keys("Shift+Tab", "Shift+Tab", "c", "Tab", "Enter", "2", "Enter")
    assert len(ward.rows) == 1
    assert ward.rows[0][1] == "pays"
    assert sorted(ward.listed) == ["hospital", "nurse", "patient"]


def test_a_map_is_made_in_the_table_alone(sheet):
    new = sheet.root.get_by_label("One more party…")
    new.focus()
    for name in ("nurse", "patient"):
        sheet.page.keyboard.type(name)
        sheet.keys("Enter")
        assert sheet.focused == "new-party"
    assert sheet.parties == ["nurse", "patient"]
    row = sheet.root.locator("tr[data-row=new]")
    for nth, choice in enumerate(["nurse", "asks", "patient"]):
        sheet.pick("tr[data-row=new]", nth, choice)
    row.locator("input").fill("where it hurts")
    row.locator("input").press("Enter")
    assert sheet.document["links"] == [
        {"id": "l1", "from": "p1", "to": "p2", "kind": "ask", "about": "where it hurts"}
    ]
    assert sheet.arrows == ["asks where it hurts, not said yet?, from nurse to patient"]
    assert sheet.focused == "new-arrow"
    assert sheet.rows == [["nurse", "asks", "patient", "where it hurts"]]


def test_a_row_is_changed_in_the_table(on_a_page):
    drawing = on_a_page(clientkit.case("consultant"))
    row = drawing.root.locator("tbody tr").first
    assert drawing.rows[0][:3] == ["Lean consultant", "delivers", drawing.rows[0][2]]
    drawing.pick("tbody tr", 1, "asks")
    assert drawing.document["links"][0]["kind"] == "ask"
    assert drawing.document["links"][0]["about"], "the subject goes along"
    row = drawing.root.locator("tbody tr").first
    row.locator("input").fill("help")
    row.locator("input").press("Enter")
    assert drawing.document["links"][0]["about"] == "help"
    count = len(drawing.rows)
    drawing.root.locator("tbody tr").first.get_by_role("button", name="Delete").click()
    assert len(drawing.rows) == count - 1
    drawing.bar("undo").click()
    assert len(drawing.rows) == count


def test_an_arrow_is_sent_elsewhere_in_the_table_by_keys(on_a_page):
    drawing = on_a_page(clientkit.case("consultant"))
    field = drawing.root.locator("tbody tr select").nth(2)
    before = field.input_value()
    field.focus()
    drawing.keys("ArrowDown")
    drawing.keys("ArrowUp", "ArrowUp", "ArrowUp")
    assert drawing.document["links"][0]["to"] != before


def test_a_party_is_renamed_and_deleted_in_the_list(ward):
    first = ward.root.locator(".ck-parties li[data-row=p1]")
    first.locator("input").fill("doctor")
    first.locator("input").press("Enter")
    assert "doctor" in ward.parties
    first.locator("input").fill("  ")
    first.locator("input").press("Tab")
    assert "doctor" in ward.listed, "nobody becomes nameless by mistake"
    first.get_by_role("button", name="Delete").click()
    assert "doctor" not in ward.parties


def test_what_is_typed_in_the_table_reaches_nobody_else(ward):
    ward.page.evaluate("window.stray.length = 0")
    ward.root.get_by_label("One more party…").focus()
    for key in STOPPED.split():
        ward.keys(key)
    assert ward.page.evaluate("window.stray") == []
    assert len(ward.parties) == 4, "Delete and the like act on the field, not on the map"


def test_the_table_speaks_french(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"), "fr")
    assert drawing.root.get_by_text("Ce qui va de qui à qui").is_visible()
    assert drawing.rows[0][1] == "livre"
