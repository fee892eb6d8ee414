"""The table alone: a map made, and changed, by keys and with fingers, without the sheet."""

import pytest

from clientkit import CustomerMap
from clientkit.map import Deliver
from tests.browser.fingers import Fingers
from tests.browser.test_by_every_way import PARTIES, go_to, key
from tests.browser.test_files_and_rows_come_in import links

expect = pytest.importorskip("playwright.sync_api").expect

WAYS = pytest.mark.parametrize("how", ["keys", "finger"])


def come_to(drawing, field, how, by="Shift+Tab"):
    if how == "finger":
        Fingers(drawing).touch(field)
    else:
        go_to(drawing, field, by)
    expect(field).to_be_focused()


def pick(drawing, field, word, how):
    """Come to a list and pick: by the first letters of a word, or as the phone shows it."""
    come_to(drawing, field, how, "Tab")
    if how == "keys":
        drawing.page.keyboard.type(word)
    else:
        # The phone itself shows the list, where no test can touch it.
        field.select_option(label=word)


def write(drawing, field, text, how):
    come_to(drawing, field, how, "Tab")
    drawing.keys("Control+a")
    drawing.page.keyboard.type(text)


MADE = [
    ("nurse", "delivers", "patient", "care"),
    ("hospital", "pays", "nurse", "a salary"),
    ("patient", "asks", "nurse", "where it hurts"),
]


@WAYS
def test_a_map_of_three_parties_and_three_arrows_is_made(on_its_screen, how):
    drawing = on_its_screen()
    drawing.page.locator("#after").focus()
    come_to(drawing, key(drawing, "new-party"), how)
    for name in ("nurse", "patient", "hospital"):
        drawing.page.keyboard.type(name)
        drawing.keys("Enter")
        expect(key(drawing, "new-party")).to_be_focused()
    new = drawing.root.locator("tr[data-row=new]")
    come_to(drawing, new.locator("select").first, how)
    for who, kind, whom, about in MADE:
        for nth, word in enumerate((who, kind, whom)):
            pick(drawing, new.locator("select").nth(nth), word, how)
        write(drawing, new.locator("input"), about, how)
        if how == "keys":
            drawing.keys("Enter")
        else:
            Fingers(drawing).touch(new.get_by_role("button"))
        expect(new.locator("select").first).to_be_focused()
    assert sorted(map(tuple, drawing.rows)) == sorted(MADE)
    assert links(drawing) == [
        ("nurse", "deliver", "patient", "care"),
        ("hospital", "pay", "nurse", "a salary"),
        ("patient", "ask", "nurse", "where it hurts"),
    ]


@WAYS
def test_a_row_is_sent_elsewhere_is_of_another_kind_and_about_something_else(on_its_screen, how):
    drawing = on_its_screen(CustomerMap(PARTIES, [Deliver("l1", "n", "h", what="care")], me="n"))
    row = drawing.root.locator("tr[data-row=l1]")
    drawing.page.locator("#after").focus()
    if how == "keys":
        come_to(drawing, row.locator("select").first, how)
    for nth, word in enumerate(("boss", "asks", "nurse")):
        pick(drawing, row.locator("select").nth(nth), word, how)
    write(drawing, row.locator("input"), "the night", how)
    come_to(drawing, row.get_by_role("button").first, how, "Tab") if how == "keys" else None
    name = drawing.root.locator("li[data-row=b] input")
    write(drawing, name, "head nurse", how)
    come_to(drawing, key(drawing, "new-party"), how, "Tab")
    assert links(drawing) == [("head nurse", "ask", "nurse", "the night")]
