"""Laying map files one over the other on the command line."""

import json

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from clientkit.cli import main
from clientkit.commands import lay_over
from clientkit.map import CustomerMap, Deliver, Party


def run(*words):
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def room(tmp_path):
    """Two people who draw one workplace, and spell as people do."""
    for who, customer in (("ana", "les clients"), ("bob", "Cleint")):
        parties = [Party("a", "atelier"), Party("b", customer)]
        map = CustomerMap(parties, [Deliver("l", "a", "b")], me="a")
        map.save(tmp_path / f"{who}.map.json")
    return sorted(tmp_path.iterdir())


def test_each_map_is_called_after_its_file(room):
    found = json.loads(run("overlay", *room, "--json").output)
    assert found["people"] == ["ana", "bob"]
    Draft202012Validator(lay_over.schema()).validate(found)
    CustomerMap.from_document(found["map"])


def test_what_people_say_together_is_said_in_the_language_asked_for(room):
    english, french = (run("overlay", *room, "--lang", lang).output for lang in ("en", "fr"))
    assert "les clients by 2 of 2" in english
    assert english != french


def test_the_order_of_the_files_changes_nothing(room):
    assert run("overlay", *room).output == run("overlay", *reversed(room)).output


def test_two_files_called_alike_are_told_apart_by_their_folder(room, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "ana.map.json").write_bytes(room[0].read_bytes())
    found = json.loads(run("overlay", *room, tmp_path / "other/ana.map.json", "--json").output)
    assert "other/ana.map.json" in found["people"]
    assert len(found["people"]) == 3


def test_a_file_that_is_no_map_is_told_and_the_others_are_laid(room, tmp_path):
    (tmp_path / "bad.map.json").write_text("{}")
    done = run("overlay", *room, tmp_path / "bad.map.json")
    assert done.exit_code == 1
    assert "bad.map.json" in done.stderr
    assert done.stdout


def test_nothing_but_bad_files_ends_with_the_reasons(tmp_path):
    done = run("overlay", tmp_path / "nowhere.map.json")
    assert done.exit_code == 1
    assert "There is no such file" in done.stderr
    assert run("overlay").exit_code == 2


def people(*files):
    return json.loads(run("overlay", *files, "--json").output)["people"]


def test_a_dot_in_a_name_is_no_ending(room, tmp_path):
    file = tmp_path / "Dr. House.map.json"
    file.write_bytes(room[0].read_bytes())
    assert people(file) == ["Dr. House"]


def test_files_called_alike_in_folders_called_alike_all_count(room, tmp_path):
    files = [tmp_path / year / "maps" / "ana.map.json" for year in ("2025", "2026")]
    for file in files:
        file.parent.mkdir(parents=True)
        file.write_bytes(room[0].read_bytes())
    assert people(*files) == ["2025/maps/ana.map.json", "2026/maps/ana.map.json"]


def test_the_two_tables_of_a_map_are_one_person(room, tmp_path):
    run("convert", room[0], tmp_path / "zoe.csv")
    assert people(tmp_path / "zoe.links.csv", tmp_path / "zoe.parties.csv") == ["zoe"]


def test_the_text_says_no_more_than_there_is(tmp_path):
    for who, other in (("ana", "Zoé"), ("bob", "Max")):
        parties = [Party("a", "atelier"), Party("b", other)]
        CustomerMap(parties, [Deliver("l", "a", "b")]).save(tmp_path / f"{who}.map.json")
    said = run("overlay", *sorted(tmp_path.iterdir()), "--lang", "en").output
    assert "No arrow was drawn by two people." in said
    assert "say who does what" not in said
    assert "(0: all name the same; 1: no two name anybody in common.)" in said
