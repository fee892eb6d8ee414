"""On a shared laptop each map has its own file, and an editor turns from one to another."""

import json

import pytest

import clientkit
from clientkit.folder import work_folder
from tests.editor.by_hand import drawn_by_hand
from tests.editor.test_drawing_and_its_file import WARD, file_of


@pytest.fixture(autouse=True)
def a_kernel_and_a_folder_of_ones_own(monkeypatch, tmp_path):
    from clientkit.editor import map_editor

    monkeypatch.setattr(map_editor, "_open", {})
    monkeypatch.setattr(map_editor, "_shown", {})
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path / "my-work"))


def heard(editor, monkeypatch, what, given=None):
    """What the browser is answered."""
    said = []
    monkeypatch.setattr(editor, "send", said.append)
    editor._hear(editor, {"ask": what, "nth": "1", "given": given}, [])
    (answer,) = said
    return answer


def names(document):
    return [party["label"] for party in document["parties"]]


def test_the_drawings_of_the_work_folder_are_listed_by_name(monkeypatch):
    drawn_by_hand(clientkit.draw("Zoé"), WARD)
    editor = clientkit.draw("Léa")
    drawn_by_hand(editor, WARD)
    (work_folder() / "maps" / "notes.txt").write_text("x")
    found = heard(editor, monkeypatch, "maps")["value"]
    assert sorted(found["mine"]) == ["Léa", "Zoé"]
    assert found["now"] == "Léa"


def test_a_new_map_has_its_own_file_and_leaves_the_former_as_it_is(monkeypatch):
    editor = clientkit.draw("Zoé")
    drawn_by_hand(editor, WARD)
    before = file_of("Zoé").read_bytes()
    assert heard(editor, monkeypatch, "turn", {"name": "Léa", "new": True}) == {
        "answer": "1",
        "value": {},
    }
    assert editor.map.parties == ()
    assert editor.drawing == "Léa"
    assert "Léa.map.json" in editor.notice["text"]
    drawn_by_hand(editor, {**WARD, "title": "Léa"})
    assert file_of("Zoé").read_bytes() == before
    assert json.loads(file_of("Léa").read_text("utf-8"))["title"] == "Léa"


def test_another_map_of_ones_own_is_opened_in_its_own_file(monkeypatch):
    drawn_by_hand(clientkit.draw("Zoé"), WARD)
    editor = clientkit.draw("Léa")
    drawn_by_hand(editor, {**WARD, "links": []})
    monkeypatch.setattr("clientkit.editor.map_editor._open", {editor.path: editor})
    editor.turn_to("Zoé")
    assert names(editor.document) == ["Zoé", "patient"]
    assert len(editor.map.links) == 1
    assert editor.path == file_of("Zoé")
    editor.turn_to("Léa")
    assert editor.map.links == ()


def test_a_name_that_is_taken_is_not_written_over():
    drawn_by_hand(clientkit.draw("Zoé"), WARD)
    editor = clientkit.draw("Léa")
    before = file_of("Zoé").read_bytes()
    with pytest.raises(ValueError, match="already a map called ‘Zoé’"):
        editor.turn_to("Zoé", new=True)
    assert file_of("Zoé").read_bytes() == before
    assert editor.drawing == "Léa"


def test_a_map_that_is_open_in_another_cell_is_not_opened_twice():
    drawn_by_hand(clientkit.draw("Zoé"), WARD)
    editor = clientkit.draw("Léa")
    with pytest.raises(ValueError, match="already open"):
        editor.turn_to("Zoé")


def test_a_map_that_is_gone_or_broken_changes_nothing_on_the_sheet(monkeypatch):
    editor = clientkit.draw("Léa")
    drawn_by_hand(editor, WARD)
    with pytest.raises(ValueError, match="no map called ‘Zoé’"):
        editor.turn_to("Zoé")
    file_of("broken").write_text("{", "utf-8")
    told = heard(editor, monkeypatch, "turn", {"name": "broken"})["fault"]
    assert "broken.map.json" in told
    assert names(editor.document) == ["Zoé", "patient"]
    assert file_of("broken").read_text("utf-8") == "{"


def test_what_could_not_be_saved_is_saved_before_another_map_comes(monkeypatch):
    from clientkit.folder import CannotSave

    editor = clientkit.draw("Léa")

    def full(*_args):
        raise CannotSave("the disk is full")

    with monkeypatch.context() as disk:
        disk.setattr("clientkit.editor.keeping.save_text", full)
        drawn_by_hand(editor, WARD)
        with pytest.raises(CannotSave):
            editor.turn_to("Zoé", new=True)
        assert editor.drawing == "Léa"
    editor.turn_to("Zoé", new=True)
    assert names(json.loads(file_of("Léa").read_text("utf-8"))) == ["Zoé", "patient"]


def test_the_cell_of_a_drawing_opens_it_again_after_its_editor_has_turned_away():
    first = clientkit.draw("Zoé")
    drawn_by_hand(first, WARD)
    first.turn_to("Léa", new=True)
    again = clientkit.draw("Zoé")
    assert again is not first
    assert names(again.document) == ["Zoé", "patient"]
    assert clientkit.draw("Léa") is first


def test_a_map_that_is_only_shown_is_saved_nowhere():
    shown = clientkit.draw(map=clientkit.case("piano"), readonly=True)
    assert shown.readonly
    assert shown.path is None
    assert len(shown.map.parties) == 5
    assert not (work_folder() / "maps").exists()


def test_a_drawing_that_is_only_shown_follows_the_one_that_is_drawn():
    editor = clientkit.draw("Zoé")
    shown = clientkit.draw("Zoé", readonly=True)
    drawn_by_hand(editor, WARD)
    assert shown.map == editor.map
    assert clientkit.draw("Zoé", readonly=True).map == editor.map
    editor.turn_to("Léa", new=True)
    drawn_by_hand(editor, {**WARD, "links": []})
    assert len(shown.map.links) == 1


def test_what_was_drawn_is_kept_aside_before_a_file_is_opened_over_it(monkeypatch):
    editor = clientkit.draw("Léa")
    assert heard(editor, monkeypatch, "aside")["value"] == {}
    drawn_by_hand(editor, WARD)
    assert heard(editor, monkeypatch, "aside")["value"] == {"copied": "Léa (2).map.json"}
    drawn_by_hand(editor, {**WARD, "parties": [], "links": []})
    assert names(json.loads(file_of("Léa (2)").read_text("utf-8"))) == ["Zoé", "patient"]


def test_a_sheet_inside_an_exercise_does_not_turn_away(monkeypatch):
    from clientkit.course.sheets import drawn_here

    sheet = drawn_here().sheet("en")  # as a card makes one
    with pytest.raises(ValueError, match="one map only"):
        sheet.widget.turn_to("Zoé", new=True)
