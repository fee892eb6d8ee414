"""The focus is never lost, and never taken from where a person puts it."""

import pytest

import clientkit


@pytest.fixture
def ward(on_a_page):
    drawing = on_a_page()
    for name, x, y in [("nurse", 140, 100), ("patient", 470, 100), ("hospital", 470, 300)]:
        drawing.add(name, x, y)
    return drawing


def test_who_adds_a_party_in_the_table_and_goes_on_with_tab_is_not_torn_away(ward):
    ward.root.get_by_label("One more party…").click()
    ward.page.keyboard.type("doctor")
    ward.keys("Tab")
    assert "doctor" in ward.listed
    assert ward.focused == "after", "the field is the last of the editor"


def test_who_adds_a_party_in_the_table_and_clicks_another_cell_writes_there(ward):
    ward.root.get_by_label("One more party…").click()
    ward.page.keyboard.type("doctor")
    cell = ward.root.locator(".ck-parties li[data-row=p1] input")
    cell.click()
    assert "doctor" in ward.listed
    assert cell.evaluate("field => field === document.activeElement")
    ward.page.keyboard.press("Control+a")
    ward.page.keyboard.type("the nurse")
    ward.keys("Tab")
    assert "the nurse" in ward.parties


def test_enter_in_the_table_keeps_the_field_for_one_more(ward):
    ward.root.get_by_label("One more party…").click()
    for name in ("doctor", "pharmacist"):
        ward.page.keyboard.type(name)
        ward.keys("Enter")
        assert ward.focused == "new-party"
    assert ward.listed.count("doctor") == 1
    ward.keys("Enter", "Tab")
    assert len(ward.parties) == 5, "nobody without a name"


def test_a_row_that_moves_in_the_table_keeps_the_focus(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"))
    for nth, choice in [(0, -1), (-2, 0)]:
        row = drawing.root.locator("tbody tr").nth(nth)
        id = row.get_attribute("data-row")
        field = row.locator("select").first
        field.focus()
        last = field.locator("option").count() - 1
        field.select_option(index=last if choice else 0)
        order = drawing.root.locator("tbody tr").evaluate_all(
            "rows => rows.map(r => r.dataset.row)"
        )
        assert order.index(id) != nth % len(order), "it moved"
        assert drawing.page.evaluate("document.activeElement.closest('tr')?.dataset.row") == id


def test_deleting_in_the_table_goes_to_the_next_row(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"))
    while drawing.rows:
        row = drawing.root.locator("tbody tr:not([data-row=new])").first
        row.get_by_role("button", name="Delete").press("Enter")
        if drawing.rows:
            assert drawing.focused.startswith("row link:")
    assert drawing.focused == "new-arrow"
    while drawing.listed:
        drawing.root.locator(".ck-parties li[data-row]").last.get_by_role(
            "button", name="Delete"
        ).press("Enter")
        if drawing.listed:
            assert drawing.focused.startswith("row party:")
    assert drawing.focused == "new-party"


def test_undo_goes_to_what_came_back(ward):
    ward.pull("nurse", "patient", "pay")
    ward.page.mouse.click(*ward.centre("hospital"))
    ward.drag("hospital", -100, 20)
    ward.page.mouse.click(*ward.centre("patient"))
    ward.keys("Delete")
    ward.page.mouse.click(*ward.centre("nurse"))
    ward.keys("Control+z")
    assert ward.focused == "party:p2"
    ward.keys("Control+z")
    assert ward.focused == "party:p3"
    ward.keys("Control+y", "Control+y")
    assert ward.focused.startswith("party:")


def test_undoing_an_arrow_goes_back_to_where_it_started(ward):
    ward.pull("nurse", "patient", "pay")
    assert ward.focused == "link:l1"
    ward.keys("Control+z")
    assert ward.focused == "party:p1"
    ward.keys("Control+y")
    assert ward.focused == "link:l1"


def test_the_undo_button_keeps_the_focus_and_chooses_what_came_back(ward):
    ward.page.mouse.click(*ward.centre("patient"))
    ward.keys("Delete")
    ward.bar("undo").focus()
    ward.keys("Enter")
    assert ward.focused == "bar:undo"
    assert ward.party("patient").get_attribute("data-chosen") == ""


def test_undoing_all_there_is_leaves_the_focus_on_the_sheet(ward):
    ward.keys(*["Control+z"] * 4)
    assert ward.parties == []
    assert ward.focused == "sheet"
