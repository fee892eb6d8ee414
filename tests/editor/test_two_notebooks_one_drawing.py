"""Two notebooks draw “my-map” at once: neither loses anything, and each finds its own again."""

import json

import pytest

import clientkit
from clientkit.editor import map_editor
from clientkit.folder import work_folder
from tests.editor.by_hand import drawn_by_hand

EMPTY = {"format": "clientkit-map", "version": 1, "links": []}


def map_of(*names):
    parties = [{"id": f"p{n}", "label": name, "at": [n, 9]} for n, name in enumerate(names, 1)]
    return {**EMPTY, "parties": parties}


@pytest.fixture
def kernel_of(monkeypatch):
    """Work on in the kernel of a notebook; each begins with no editor open."""
    kernels = {}

    def turn_to(notebook, restarted=False):
        if restarted:
            kernels.pop(notebook, None)
        monkeypatch.setenv("JPY_SESSION_NAME", notebook)
        monkeypatch.setattr(map_editor, "_open", kernels.setdefault(notebook, {}))
        return clientkit.draw("my-map", lang="en")

    return turn_to


def file_of(name):
    return json.loads((work_folder() / "maps" / f"{name}.map.json").read_text("utf-8"))


def names_in(editor):
    return [party.name() for party in editor.map.parties]


@pytest.fixture
def both_drew(kernel_of):
    """Anna began, Ben as well; Anna saved first, so Ben's drawing went beside hers."""
    anna, ben = kernel_of("anna.ipynb"), kernel_of("ben.ipynb")
    drawn_by_hand(anna, map_of("nurse"))
    drawn_by_hand(ben, map_of("cook", "guest"))
    assert "my-map (2).map.json" in ben.notice["text"]
    return kernel_of


def test_nothing_is_lost_and_each_file_holds_one_drawing(both_drew):
    assert file_of("my-map")["parties"][0]["label"] == "nurse"
    assert [p["label"] for p in file_of("my-map (2)")["parties"]] == ["cook", "guest"]


def test_each_notebook_finds_its_own_drawing_again(both_drew):
    assert names_in(both_drew("anna.ipynb", restarted=True)) == ["nurse"]
    ben = both_drew("ben.ipynb", restarted=True)
    assert names_in(ben) == ["cook", "guest"]
    drawn_by_hand(ben, map_of("cook", "guest", "waiter"))
    assert len(file_of("my-map (2)")["parties"]) == 3
    assert len(file_of("my-map")["parties"]) == 1


def test_both_are_told_which_file_holds_what(both_drew):
    told = both_drew("ben.ipynb", restarted=True).notice["text"]
    assert "You draw in ‘my-map (2).map.json’: 2 parties, saved 20" in told
    assert "‘my-map.map.json’: 1 party, saved 20" in told
    assert "take ‘my-map (2).map.json’ out of the folder" in told
    told = both_drew("anna.ipynb", restarted=True).notice["text"]
    assert "You draw in ‘my-map.map.json’: 1 party" in told
    assert 'clientkit.draw("my-map (2)")' in told


def test_where_no_notebook_is_named_the_other_file_is_told_of(both_drew):
    editor = both_drew("", restarted=True)
    assert names_in(editor) == ["nurse"]
    assert "‘my-map (2).map.json’: 2 parties" in editor.notice["text"]


def test_the_first_file_comes_back_once_ones_own_is_taken_away(both_drew):
    (work_folder() / "maps" / "my-map (2).map.json").unlink()
    editor = both_drew("ben.ipynb", restarted=True)
    assert names_in(editor) == ["nurse"]
    assert editor.notice["kind"] == "told"


def test_a_third_file_is_found_again_too(both_drew):
    ben = both_drew("ben.ipynb", restarted=True)
    path = work_folder() / "maps" / "my-map (2).map.json"
    path.write_text(json.dumps(map_of("somebody")), "utf-8")
    drawn_by_hand(ben, map_of("cook", "guest", "waiter"))
    assert names_in(both_drew("ben.ipynb", restarted=True)) == ["cook", "guest", "waiter"]
    assert file_of("my-map (3)")["parties"][2]["label"] == "waiter"


def test_a_drawing_of_ones_own_that_ends_with_a_number_is_no_rescue(kernel_of):
    editor = kernel_of("anna.ipynb")
    drawn_by_hand(clientkit.draw("my-map 2"), map_of("nurse"))
    assert kernel_of("anna.ipynb", restarted=True).notice["kind"] == "told"
    assert editor.path.name == "my-map.map.json"


@pytest.mark.parametrize("content", ["", "[]", '{"anna.ipynb": 3}', "{"])
def test_a_broken_list_of_files_stops_nobody(kernel_of, content):
    folder = work_folder() / "maps"
    folder.mkdir(parents=True)
    (folder / ".own-files.json").write_text(content, "utf-8")
    assert names_in(kernel_of("anna.ipynb")) == []


def test_it_is_said_in_french_too(both_drew):
    with clientkit.words.speaking("fr"):
        both_drew("ben.ipynb", restarted=True)
        map_editor._open.clear()
        told = clientkit.draw("my-map", lang="fr").notice["text"]
    assert "Vous dessinez dans « my-map (2).map.json »".replace(" ", "\u202f") in told.replace(
        " ", "\u202f"
    )
