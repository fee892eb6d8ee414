"""A drawing keeps itself in a file, finds itself again, and never writes over anybody's work."""

import json
from contextlib import suppress

import pytest

import clientkit
from clientkit import Party
from clientkit.editor import map_editor
from clientkit.folder import work_folder
from tests.editor.by_hand import drawn_by_hand

WARD = {
    "format": "clientkit-map",
    "version": 1,
    "weather": "rain",
    "parties": [
        {"id": "p1", "label": "Zoé", "at": [100, 80]},
        {"id": "p2", "label": "patient", "at": [300, 80]},
    ],
    "links": [{"id": "l1", "from": "p1", "to": "p2", "kind": "deliver", "what": "care"}],
}


@pytest.fixture(autouse=True)
def no_editor_is_open(monkeypatch):
    """Each test opens its drawings as a kernel that has just started."""
    monkeypatch.setattr(map_editor, "_open", {})


@pytest.fixture
def restart(monkeypatch):
    """Forget every open editor, as a kernel does that starts again."""
    return lambda: monkeypatch.setattr(map_editor, "_open", {})


def file_of(name):
    return work_folder() / "maps" / f"{name}.map.json"


def test_a_new_drawing_is_an_empty_sheet_and_touches_no_file():
    editor = clientkit.draw("my-map")
    assert editor.map.parties == ()
    assert not file_of("my-map").exists()


def test_python_sees_what_is_drawn_at_once():
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, WARD)
    assert [party.name("fr") for party in editor.map.parties] == ["Zoé", "patient"]
    assert editor.map.link("l1").what.say("en") == "care"


def test_whoever_observes_hears_of_a_gesture_before_the_disk_is_waited_for():
    editor = clientkit.draw("my-map")
    heard = []
    editor.observe(lambda _change: heard.append(file_of("my-map").exists()), "document")
    drawn_by_hand(editor, WARD)
    assert heard == [False]
    assert file_of("my-map").exists()


def test_what_an_observer_raises_does_not_keep_a_gesture_from_being_saved():
    editor = clientkit.draw("my-map")
    editor.observe(lambda _change: 1 / 0, "document")
    with suppress(ZeroDivisionError):
        drawn_by_hand(editor, WARD)
    assert json.loads(file_of("my-map").read_text("utf-8"))["parties"] == WARD["parties"]


def test_an_observer_that_turns_to_another_drawing_leaves_the_gesture_in_its_file():
    clientkit.draw("other").map = clientkit.case("catheter")
    map_editor._open.clear()
    editor = clientkit.draw("my-map")

    def turn(change):
        if change["new"] == WARD:
            editor.turn_to("other")

    editor.observe(turn, "document")
    drawn_by_hand(editor, WARD)
    assert json.loads(file_of("my-map").read_text("utf-8"))["parties"] == WARD["parties"]
    assert len(clientkit.CustomerMap.read(file_of("other")).parties) > 2


def test_a_drawing_is_there_again_after_the_kernel_restarts(restart):
    drawn_by_hand(clientkit.draw("my-map"), WARD)
    restart()
    again = clientkit.draw("my-map")
    assert again.document["parties"] == WARD["parties"]
    assert again.document["weather"] == "rain", "a key that nobody knows is kept"


def test_what_came_from_the_browser_is_never_rewritten():
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, WARD)
    assert editor.document == WARD


def test_running_the_cell_again_gives_the_same_editor():
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, WARD)
    assert clientkit.draw("my-map") is editor
    assert clientkit.draw("another") is not editor


def test_a_file_that_changed_meanwhile_is_read_when_the_cell_runs_again():
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, WARD)
    file_of("my-map").write_text(json.dumps({**WARD, "links": []}), "utf-8")
    assert clientkit.draw("my-map").map.links == ()


def test_a_copy_of_a_map_is_drawn_on(restart):
    catheter = clientkit.case("catheter")
    editor = clientkit.draw("mine", map=catheter)
    assert len(editor.map.parties) == len(catheter.parties)
    assert all(party.at for party in editor.map.parties), "everybody has a place on the sheet"
    drawn_by_hand(editor, WARD)
    restart()
    assert len(clientkit.draw("mine", map=catheter).map.parties) == 2, "one’s own work comes back"
    assert len(clientkit.case("catheter").parties) == len(catheter.parties)


def test_a_drawing_without_a_name_is_called_after_its_title():
    assert repr(clientkit.draw(title="My ward: nights")).startswith("MapEditor('My ward-nights'")
    assert clientkit.draw().path.name == "my-map.map.json"


def test_a_title_stands_on_the_map_and_in_its_file():
    editor = clientkit.draw("my-map", title="My ward")
    assert editor.map.title.say("en") == "My ward"
    drawn_by_hand(editor, {**editor.document, **{k: WARD[k] for k in ("parties", "links")}})
    assert json.loads(file_of("my-map").read_text("utf-8"))["title"] == "My ward"


def test_a_map_from_python_comes_onto_the_sheet_with_a_place():
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, WARD)
    editor.map = editor.map.with_party(Party("p3", "the family"))
    assert editor.document["parties"][2]["at"][1] > 80
    assert editor.document["parties"][:2] == WARD["parties"]


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b", "C:\\x", "what?", "é" * 300, " x. "])
def test_a_name_never_leads_out_of_the_folder(name):
    path = clientkit.draw(name).path
    assert path.parent == work_folder() / "maps"
    assert len(path.name.encode()) <= 255


@pytest.mark.parametrize("name", ["", " ", "/", "..."])
def test_a_name_must_say_something(name):
    with pytest.raises(ValueError, match="needs a name"):
        clientkit.draw(name)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not JSON",
        '{"format": "clientkit-map", "version": 99}',
        json.dumps({**WARD, "links": [{"id": "l1", "from": "p1", "to": "p9", "kind": "pay"}]}),
        json.dumps({**WARD, "parties": [WARD["parties"][0]] * 2, "links": []}),
    ],
    ids=["empty", "no JSON", "version 99", "a link to nobody", "two parties of one id"],
)
def test_a_file_that_is_no_map_is_left_as_it_is(content, restart):
    file_of("my-map").parent.mkdir(parents=True)
    file_of("my-map").write_text(content, "utf-8")
    editor = clientkit.draw("my-map")
    assert editor.notice["kind"] == "problem"
    assert "my-map.map.json" in editor.notice["text"]
    assert "my-map (2).map.json" in editor.notice["text"]
    drawn_by_hand(editor, WARD)
    assert file_of("my-map").read_text("utf-8") == content
    restart()
    assert clientkit.draw("my-map").document["parties"] == WARD["parties"], "found again beside it"


def test_the_place_of_a_fault_is_named():
    file_of("my-map").parent.mkdir(parents=True)
    broken = {**WARD, "links": [{"id": "l1", "from": "p1", "to": "p9", "kind": "pay"}]}
    file_of("my-map").write_text(json.dumps(broken), "utf-8")
    told = clientkit.draw("my-map").notice["text"]
    assert "‘p9’" in told
    assert "1" in told


def test_what_somebody_else_saved_meanwhile_is_never_overwritten():
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, WARD)
    theirs = json.dumps({**WARD, "note": "theirs"})
    file_of("my-map").write_text(theirs, "utf-8")
    drawn_by_hand(editor, {**WARD, "note": "ours"})
    assert file_of("my-map").read_text("utf-8") == theirs
    assert json.loads(file_of("my-map (2)").read_text("utf-8"))["note"] == "ours"
    assert editor.notice["kind"] == "problem"
    assert "my-map (2).map.json" in editor.notice["text"]
    drawn_by_hand(editor, {**WARD, "note": "ours again"})
    assert editor.notice["kind"] == "saved"
    assert json.loads(file_of("my-map (2)").read_text("utf-8"))["note"] == "ours again"


def test_two_kernels_on_one_drawing_lose_neither_work(restart):
    one = clientkit.draw("my-map")
    restart()
    two = clientkit.draw("my-map")
    drawn_by_hand(one, {**WARD, "note": "one"})
    drawn_by_hand(two, {**WARD, "note": "two"})
    kept = {json.loads(path.read_text("utf-8"))["note"] for path in one.path.parent.glob("*.json")}
    assert kept == {"one", "two"}


def test_every_save_is_answered_even_when_it_says_the_same():
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, WARD)
    first = editor.notice
    drawn_by_hand(editor, {**WARD, "note": "more"})
    assert first["text"] == editor.notice["text"]
    assert first != editor.notice


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "Nothing is lost"), ("fr", "Rien n’est perdu")]
)
def test_a_disk_that_takes_nothing_is_told_of_and_nothing_is_lost(monkeypatch, lang, words):
    from clientkit.editor import keeping
    from clientkit.folder import CannotSave

    save = keeping.save_text

    def refuse(path, text):
        raise CannotSave(28, "no room")

    with clientkit.words.speaking(lang):
        editor = clientkit.draw("my-map")
        monkeypatch.setattr(keeping, "save_text", refuse)
        drawn_by_hand(editor, WARD)
        assert editor.notice["kind"] == "problem"
        assert "no room" in editor.notice["text"]
        assert words in editor.notice["text"]
        assert editor.map.party("p1")
        monkeypatch.setattr(keeping, "save_text", save)
        drawn_by_hand(editor, {**WARD, "note": "later"})
        assert editor.notice["kind"] == "saved"
    assert json.loads(file_of("my-map").read_text("utf-8"))["note"] == "later"


def test_a_file_in_the_place_of_the_folder_is_told_of():
    work_folder().parent.mkdir(parents=True, exist_ok=True)
    work_folder().write_text("not a folder", "utf-8")
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, WARD)
    assert editor.notice["kind"] == "problem"
    assert editor.map.party("p1")


def test_trouble_is_told_in_the_language_that_the_editor_speaks():
    file_of("my-map").parent.mkdir(parents=True)
    file_of("my-map").write_text("", "utf-8")
    editor = clientkit.draw("my-map", lang="fr")
    assert "Il est vide" in editor.notice["text"]
    assert "It is empty" not in editor.notice["text"]
    drawn_by_hand(editor, {**WARD, "parties": []})
    assert "Ajoutez cet acteur" in editor.notice["text"]


def test_a_document_that_is_no_map_is_told_of_and_not_saved():
    editor = clientkit.draw("my-map")
    drawn_by_hand(editor, {**WARD, "parties": []})
    assert editor.notice["kind"] == "problem"
    assert not file_of("my-map").exists()


def test_names_that_look_like_code_are_only_names(restart):
    names = ["<script>alert(1)</script>", "$\\foo$", "x" * 10_000, "a\nb", "‮עברית"]
    parties = [{"id": f"p{n}", "label": name, "at": [9, 9]} for n, name in enumerate(names)]
    drawn_by_hand(clientkit.draw("my-map"), {**WARD, "parties": parties, "links": []})
    restart()
    again = clientkit.draw("my-map")
    assert [party.name() for party in again.map.parties] == names
    assert "<script>" not in again._repr_mimebundle_()[0]["image/svg+xml"]


def test_an_answer_is_lit_up_until_the_map_changes():
    editor = clientkit.draw("lit", map=clientkit.case("catheter"), lang="en")
    answer = clientkit.next_in_line(editor.map, editor.map.me)
    editor.light_up(answer)
    assert editor.lit == {
        "parties": list(answer.parties),
        "links": list(answer.links),
        "answer": answer.sentence("en"),
    }
    drawn_by_hand(editor, WARD)
    assert editor.lit == {}, "the answer may be another one now"


def test_the_light_is_put_out_again():
    editor = clientkit.draw("lit", map=clientkit.case("catheter"))
    editor.light_up(clientkit.next_in_line(editor.map, editor.map.me))
    editor.light_up()
    assert editor.lit == {}


def test_a_file_broken_while_it_is_open_leaves_the_drawing_in_a_file_of_its_own():
    editor = clientkit.draw("my-map")
    editor.map = editor.map.with_party(Party("a", "Zoé"))
    file_of("my-map").write_text("{", "utf-8")
    again = clientkit.draw("my-map")
    assert again is editor
    assert file_of("my-map").read_text("utf-8") == "{"
    rescued = json.loads(file_of("my-map (2)").read_text("utf-8"))
    assert [party["label"] for party in rescued["parties"]] == ["Zoé"]
    assert "my-map (2).map.json" in editor.notice["text"]
    assert editor.notice["kind"] == "problem"
