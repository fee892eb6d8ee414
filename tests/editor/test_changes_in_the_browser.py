"""A gesture travels as what it changed, and Python confirms it to every window."""

import json

import pytest

import clientkit
from clientkit.editor import map_editor
from clientkit.folder import work_folder
from tests.editor.by_hand import says

NURSE = {"id": "p1", "label": "nurse", "at": [1, 2], "mood": "calm"}
MOVED = {**NURSE, "at": [70, 80]}


@pytest.fixture
def editor(monkeypatch):
    monkeypatch.setattr(map_editor, "_open", {})
    return clientkit.draw("my-map")


@pytest.fixture
def told(editor, monkeypatch):
    """What Python says to the windows, and the traits that it sends them."""
    said = []
    monkeypatch.setattr(editor, "send", lambda content: said.append(content))
    monkeypatch.setattr(editor, "send_state", lambda key: said.append(key))
    return said


def in_the_file():
    return json.loads((work_folder() / "maps" / "my-map.map.json").read_text("utf-8"))["parties"]


def test_a_change_is_put_in_saved_and_confirmed_and_the_map_does_not_travel_back(editor, told):
    says(editor, {"parts": {"parties": [[0, NURSE]]}}, nth="a")
    says(editor, {"parts": {"parties": [[0, MOVED]]}}, nth="b")
    assert editor.document["parties"] == [MOVED] == in_the_file()
    assert [each["nth"] for each in told if isinstance(each, dict)] == ["a", "b"]
    assert told[-2] == {"nth": "b", "change": {"parts": {"parties": [[0, MOVED]]}}}
    assert "document" not in told
    assert editor.notice["kind"] == "saved"


def test_what_python_puts_on_the_sheet_travels(editor, told):
    says(editor, {"parts": {"parties": [[0, NURSE]]}})
    editor.document = {**editor.document, "title": "Python's"}
    assert "document" in told


@pytest.mark.parametrize(
    ("change", "of"),
    [
        ({"parts": {"parties": [[0, {**NURSE, "id": "p2"}]]}}, "my-map"),
        ({"parts": {"parties": [[2, {**NURSE, "id": "p2"}]]}}, "my-map"),
        ({"parts": {"parties": [[0, MOVED]]}}, "another map"),
        ({"whole": {"parties": [], "links": []}}, "another map"),
    ],
    ids=["another party", "a gap", "another drawing", "the whole of another"],
)
def test_a_change_made_to_something_else_is_asked_for_again_and_touches_nothing(
    editor, told, change, of
):
    says(editor, {"parts": {"parties": [[0, NURSE]]}})
    says(editor, change, nth="late", of=of)
    assert told[-1] == {"nth": "late", "again": True}
    assert editor.document["parties"] == [NURSE] == in_the_file()


def test_two_windows_change_different_things_and_both_changes_stand(editor):
    says(editor, {"parts": {"parties": [[0, NURSE], [1, {"id": "p2", "label": "patient"}]]}})
    says(editor, {"parts": {"parties": [[0, MOVED]]}})
    says(editor, {"parts": {"parties": [[1, {"id": "p2", "label": "Zoé"}]]}})
    assert [(party["label"], party.get("at")) for party in editor.document["parties"]] == [
        ("nurse", [70, 80]),
        ("Zoé", None),
    ]


def test_a_change_of_the_map_itself_comes_whole(editor):
    whole = {**editor.document, "title": "Mine", "parties": [NURSE], "weather": "rain"}
    says(editor, {"whole": whole})
    assert editor.document == whole
    assert in_the_file() == [NURSE]


def test_whoever_observes_may_put_another_map_on_the_sheet(editor, told):
    other = {**editor.document, "parties": [{"id": "q", "label": "Python's", "at": [5, 5]}]}

    def answer(change):
        if change["new"] is not other:
            editor.document = other

    editor.observe(answer, "document")
    says(editor, {"parts": {"parties": [[0, NURSE]]}}, nth="a")
    assert "document" in told
    assert {"nth": "a", "change": None} in told, "or the windows would make it once more"
    assert editor.document["parties"] == other["parties"] == in_the_file()
