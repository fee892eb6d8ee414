"""What the editor asks Python for when a map goes in or out."""

import json

import pytest

from clientkit.cases import case, cases
from clientkit.editor.asked import Asked, answer
from clientkit.interchange import write_map
from clientkit.map import CustomerMap, Party


def asked(what, map=None, given=None, lang="en"):
    return answer(what, Asked((map or CustomerMap()).to_document(), lang, given))


def opened(folder, lang="en"):
    """What comes of dropping all files of a folder on the editor."""
    given = {file.name: file.read_bytes().decode("utf-8-sig") for file in sorted(folder.iterdir())}
    return asked("read", given=given, lang=lang)["value"]


@pytest.mark.parametrize("ending", [".map.json", ".graphml", ".mmd", ".csv"])
def test_a_file_that_the_kit_wrote_is_opened_with_a_place_for_every_party(ending, tmp_path):
    write_map(case("catheter"), tmp_path / f"mine{ending}")
    found = opened(tmp_path)
    again = CustomerMap.from_document(found["document"])
    assert [party.id for party in again.parties] == [p.id for p in case("catheter").parties]
    assert again.links == case("catheter").links
    assert all(party.at for party in again.parties)
    assert found["notes"] == []


def test_keys_that_the_kit_does_not_know_come_in_with_the_file(tmp_path):
    document = {**case("piano").to_document(), "weather": {"wind": [1, 2]}}
    document["parties"][0]["mood"] = "sunny"
    (tmp_path / "m.map.json").write_text(json.dumps(document), "utf-8")
    found = opened(tmp_path)["document"]
    assert found["weather"] == {"wind": [1, 2]}
    assert found["parties"][0]["mood"] == "sunny"


def test_a_file_with_faults_is_refused_with_all_of_them_in_ones_language(tmp_path):
    document = case("piano").to_document()
    document["links"][0]["to"] = "nobody"
    document["links"][1]["kind"] = "love"
    (tmp_path / "m.map.json").write_text(json.dumps(document), "utf-8")
    refused = opened(tmp_path, "fr")["refused"]
    assert refused.startswith("Le fichier «\u202fm.map.json\u202f» a 2 défauts.")
    assert "nobody" in refused
    assert "love" in refused


def test_one_table_alone_is_refused_by_the_name_of_the_other(tmp_path):
    write_map(case("piano"), tmp_path / "m.csv")
    (tmp_path / "m.links.csv").unlink()
    assert "m.links.csv" in opened(tmp_path)["refused"]


def test_a_file_of_another_trade_is_refused_by_its_name(tmp_path):
    (tmp_path / "budget.docx").write_text("x", "utf-8")
    assert "budget.docx" in opened(tmp_path)["refused"]


def test_what_a_diagram_did_not_say_clearly_is_told(tmp_path):
    (tmp_path / "d.mmd").write_text("flowchart LR\n  a[Zoé] ==> b[Léa]\n  ???\n", "utf-8")
    found = opened(tmp_path)
    assert [party["label"] for party in found["document"]["parties"]] == ["Zoé", "Léa"]
    assert "???" in found["notes"][0]


def test_a_name_with_a_folder_in_it_stays_in_its_own_place():
    found = asked("read", given={"../../etc/x.map.json": "{}"})
    assert "x.map.json" in found["value"]["refused"]


def test_both_tables_go_out_as_a_spreadsheet_expects_them():
    tables = asked("csv", case("piano"), lang="fr")["value"]
    assert sorted(tables) == [".links.csv", ".parties.csv"]
    assert tables[".links.csv"].startswith("\ufeffid;from;to;kind")


def test_the_map_goes_out_as_python():
    assert asked("python", case("piano"))["value"].startswith("from clientkit import")


@pytest.mark.parametrize("name", cases())
def test_a_tidy_sheet_lays_its_cards_apart(name):
    map = case(name)
    boxes = [[party.id, 130, 60] for party in map.parties]
    arrows = [
        [link.id, link.source, link.target, 80, 18, 30, 1.0, link.kind != "deliver"]
        for link in map.links
    ]
    found = asked("tidy", map, {"parties": boxes, "links": arrows})["value"]
    assert found.keys() == {party.id for party in map.parties}
    places = list(found.values())
    for nth, (x, y) in enumerate(places):
        assert all(abs(x - a) >= 130 or abs(y - b) >= 60 for a, b in places[:nth])


def test_a_map_half_drawn_is_told_rather_than_written():
    document = {**case("piano").to_document(), "me": "nobody"}
    assert "nobody" in answer("csv", Asked(document, "en"))["fault"]


def test_one_party_has_a_place_too():
    alone = CustomerMap([Party("p1", "Zoé")])
    given = {"parties": [["p1", 100, 50]], "links": []}
    assert asked("tidy", alone, given) == {"value": {"p1": (50.0, 25.0)}}
