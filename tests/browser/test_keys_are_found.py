"""Who does not know the keys finds them: in the tooltips, under ?, and in the menu at hand."""

import pytest

import clientkit

KEYS = {
    "new": "N",
    "arrow": "C",
    "rename": "F2",
    "delete": "Delete",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Y",
    "help": "?",
    "views": "V",
    "nearer": "+",
    "further": "−",
    "all": "0",
    "screen": "F",
}


@pytest.fixture
def catheter(on_a_page):
    return on_a_page(clientkit.case("catheter"))


@pytest.mark.parametrize("act", KEYS)
def test_every_button_says_its_key(catheter, act):
    assert catheter.bar(act).get_attribute("title").endswith(f"({KEYS[act]})")


def test_all_keys_stand_under_the_question_mark_and_in_view(catheter):
    catheter.page.mouse.click(*catheter.centre("patient"))
    catheter.keys("?")
    dialog = catheter.root.get_by_role("dialog")
    shown = dialog.locator("kbd").all_text_contents()
    keys = "N C Enter Space F2 Delete Ctrl+Z R Ctrl+D 0 F V"
    assert set(keys.split()) <= set(shown)
    assert all(text.strip() for text in dialog.locator("dd").all_text_contents())
    box = dialog.bounding_box()
    assert box["height"] < 700


@pytest.mark.parametrize("where", ["bar:menu", "legend", "panel:kind:team", "party:patient"])
def test_the_question_mark_shows_the_keys_wherever_one_is(catheter, where):
    catheter.party("patient").focus()
    catheter.root.locator(f'[data-key="{where}"]').focus()
    catheter.keys("?")
    dialog = catheter.root.get_by_role("dialog")
    dialog.wait_for()
    assert dialog.count() == 1
    catheter.keys("Escape")
    assert dialog.count() == 0
    assert catheter.focused == "party:patient"


def test_a_question_mark_that_is_written_stays_a_letter(catheter):
    field = catheter.root.locator("[data-key=new-party]")
    field.focus()
    catheter.keys("?")
    assert field.input_value() == "?"
    assert catheter.root.get_by_role("dialog").count() == 0


def test_the_menu_at_hand_says_the_keys_in_the_readers_language(on_a_page):
    drawing = on_a_page(clientkit.case("catheter"), "fr")
    drawing.page.mouse.click(*drawing.centre("patient"))
    drawing.keys("Shift+F10")
    menu = drawing.root.get_by_role("menu", name="Ce que vous pouvez faire ici")
    assert "Suppr" in menu.inner_text()
    assert "Maj+Espace" in menu.inner_text()
