"""A map's file: read whole or not at all, its faults told in the reader's language."""

import json
import os
from pathlib import Path

import pytest

from clientkit.cases import case, cases
from clientkit.map import CustomerMap, MapFault, Party
from clientkit.map.document import to_document
from clientkit.map.schema import MIGRATIONS, shape_faults


def ward(**changes):
    """A small sound document, with some keys changed."""
    return {
        "format": "clientkit-map",
        "version": 1,
        "parties": [{"id": "nurse", "label": "the nurse"}, {"id": "patient", "label": "Zoé"}],
        "links": [{"id": "l1", "from": "nurse", "to": "patient", "kind": "deliver"}],
        **changes,
    }


def faults_of(document, lang="en"):
    with pytest.raises(MapFault) as told:
        CustomerMap.from_document(document)
    return told.value.say(lang)


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "mine.map.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize("name", cases())
def test_every_case_comes_back_from_its_file_as_it_was(name, tmp_path):
    map = case(name)
    map.save(tmp_path / "copy.map.json")
    assert CustomerMap.read(tmp_path / "copy.map.json") == map


@pytest.mark.parametrize("name", cases())
def test_every_case_fits_the_published_schema(name):
    assert shape_faults(to_document(case(name))) == []


def test_keys_that_this_version_does_not_know_are_kept_everywhere():
    document = ward(colour="blue", viewpoints=[{"id": "v", "who": "us", "mood": 3}])
    document["parties"][0]["photo"] = {"file": ["a.png"]}
    document["links"][0]["extra"] = "a key that is called as our own attribute"
    document["links"][0]["currency"] = "an attribute of another kind of link"
    again = CustomerMap.from_document(document).to_document()
    assert again["colour"] == "blue"
    assert again["viewpoints"][0]["mood"] == 3
    assert again["parties"][0]["photo"] == {"file": ["a.png"]}
    assert again["links"][0]["extra"] == "a key that is called as our own attribute"
    assert again["links"][0]["currency"] == "an attribute of another kind of link"


def test_what_is_as_by_default_is_not_written():
    assert CustomerMap.from_document(ward()).to_document()["links"] == [
        {"id": "l1", "from": "nurse", "to": "patient", "kind": "deliver"}
    ]


def test_an_unspoken_wish_is_the_default():
    wish = {"id": "l1", "from": "patient", "to": "nurse", "kind": "ask"}
    assert CustomerMap.from_document(ward(links=[wish])).link("l1").status == "unspoken"


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        ("", "It is empty.", "Il est vide."),
        ("   \n", "It is empty.", "Il est vide."),
        ('{"format": ', "line 1, column 12", "ligne 1, colonne 12"),
        (b"\xff\xfe\x00", "not a text file", "pas un fichier texte"),
        ("[1, 2]", "Named values between braces { }", "valeurs nommées entre accolades { }"),
        ('{"format": "clientkit-map", "at": NaN}', "‘NaN’ is not a number", "n’est pas un nombre"),
        (
            '{"format": "clientkit-map", "x": 1e999}',
            "‘1e999’ is not a number",
            "«\u202f1e999\u202f»",
        ),
        (
            '{"format": "clientkit-map", "x": ' + "9" * 5000 + "}",
            "is not a number",
            "pas un nombre",
        ),
        ('{"name": "x", "version": 3}', "does not name its format", "le format n’est pas nommé"),
        ("[" * 100_000, "nested too deeply", "niveaux imbriqués"),
        ("{}", "does not name its format", "le format n’est pas nommé"),
        ('{"format": "drawing"}', "its format is called ‘drawing’", "s’appelle «\u202fdrawing"),
        (json.dumps(ward(version=99)), "newer kit: its version is 99", "kit plus récent"),
        (json.dumps(ward(version=0)), "there has never been such", "jamais eu de telle"),
        (json.dumps(ward(version="1")), "‘1’ is not a version", "n’est pas une version"),
    ],
)
def test_a_file_that_is_no_map_says_so_and_stays_as_it_is(tmp_path, text, english, french):
    path = written(tmp_path, text)
    before = path.read_bytes()
    with pytest.raises(MapFault) as told:
        CustomerMap.read(path)
    assert english in told.value.say("en")
    assert french in told.value.say("fr")
    assert "mine.map.json" in told.value.say("en")
    assert path.read_bytes() == before


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(MapFault, match="There is no such file"):
        CustomerMap.read(tmp_path / "nowhere.map.json")


def test_a_folder_is_told_to_be_none(tmp_path):
    with pytest.raises(MapFault, match="The system does not let it be read"):
        CustomerMap.read(tmp_path)


def test_a_file_saved_with_a_byte_order_mark_opens(tmp_path):
    path = written(tmp_path, b"\xef\xbb\xbf" + json.dumps(ward()).encode())
    assert len(CustomerMap.read(path).parties) == 2


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (
            {"links": [{"id": "l7", "from": "nurse", "to": "p9", "kind": "deliver"}]},
            "Link 1 (‘l7’): It points to a party that is not on the map: ‘p9’.",
        ),
        (
            {"links": [{"id": "l7", "from": "p9", "to": "nurse", "kind": "deliver"}]},
            "Link 1 (‘l7’): It starts from a party that is not on the map: ‘p9’.",
        ),
        (
            {"parties": [{"id": "a", "label": "one"}, {"id": "a", "label": "two"}], "links": []},
            "Party 2: The id ‘a’ is already taken.",
        ),
        ({"parties": [{"id": "a"}], "links": []}, "Party 1 (‘a’): ‘label’ is missing."),
        ({"parties": [{"id": "", "label": "x"}], "links": []}, "Party 1 ‘id’: Nothing is written"),
        ({"parties": [{"id": "a", "label": {}}], "links": []}, "‘label’: Nothing is written here"),
        ({"parties": {"a": 1}, "links": []}, '‘parties’: ‘{"a": 1}’ cannot stand here. A list'),
        (
            {"parties": [{"id": "a", "label": "x", "at": [1]}], "links": []},
            "Party 1 (‘a’) ‘at’: Two numbers are needed here, and there are 1.",
        ),
        (
            {"links": [{"id": "l", "from": "nurse", "to": "patient", "kind": "love"}]},
            "‘love’ is not known here. Choose one of: deliver, pay, ask, steer, manage.",
        ),
        (
            {
                "links": [
                    {"id": "l", "from": "nurse", "to": "patient", "kind": "pay", "basis": "gift"}
                ]
            },
            "‘basis’: ‘gift’ is not known here.",
        ),
        (
            {
                "links": [
                    {
                        "id": "l",
                        "from": "nurse",
                        "to": "patient",
                        "kind": "deliver",
                        "risky": "yes",
                    }
                ]
            },
            "‘risky’: ‘yes’ cannot stand here. Here stands true or false",
        ),
        (
            {
                "links": [
                    {
                        "id": "l",
                        "from": "nurse",
                        "to": "patient",
                        "kind": "ask",
                        "on_behalf_of": "child",
                        "because_of": "l0",
                    }
                ]
            },
            "Link 1 (‘l’) ‘because_of’: No link on the map has the id ‘l0’.",
        ),
        ({"me": "nobody"}, "‘me’: Nobody on the map has the id ‘nobody’."),
        (
            {"viewpoints": [{"id": "v", "who": "us", "names": ["ghost"]}]},
            "Viewpoint 1 (‘v’) ‘names’: Nobody on the map has the id ‘ghost’.",
        ),
    ],
)
def test_each_fault_is_told_with_its_place(changes, told):
    assert told in faults_of(ward(**changes))
    french = faults_of(ward(**changes), "fr")
    assert french != faults_of(ward(**changes))
    assert "«\u202f" in french


def test_all_faults_are_told_at_once_in_the_order_of_the_file():
    document = ward(
        parties=[{"id": "a", "label": 3}, {"id": "b", "label": "x"}],
        links=[
            {"id": "l1", "from": "b", "to": "ghost", "kind": "deliver"},
            {"id": "l2", "from": "b", "to": "a", "kind": "hug"},
        ],
        me="nobody",
    )
    lines = faults_of(document).splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "‘me’",
        "Party 1 (‘a’) ‘label’",
        "Link 1 (‘l1’)",
        "Link 2 (‘l2’) ‘kind’",
    ]


def test_many_faults_are_counted_rather_than_all_told():
    parties = [{"id": f"p{n}"} for n in range(50)]
    lines = faults_of(ward(parties=parties, links=[])).splitlines()
    assert len(lines) == 21
    assert lines[-1] == "… and 30 more."


@pytest.mark.parametrize(
    "name", ["x" * 10_000, "<script>alert(1)</script>", r"$\foo$", "مستشفى", "🏥", "a\nb"]
)
def test_any_name_comes_back_as_it_was_written(name, tmp_path):
    map = CustomerMap([Party("p", name)])
    map.save(tmp_path / "m.map.json")
    assert CustomerMap.read(tmp_path / "m.map.json").party("p").name() == name


def test_a_long_value_is_cut_in_the_sentence_that_tells_of_it():
    told = faults_of(ward(me="x" * 10_000))
    assert len(told) < 400


def test_an_older_version_is_migrated_on_reading(monkeypatch):
    def from_0(document):
        return {**document, "version": 1, "parties": document["people"]}

    monkeypatch.setitem(MIGRATIONS, 0, from_0)
    old = ward(version=0, people=[{"id": "a", "label": "Zoé"}], links=[])
    assert CustomerMap.from_document(old).party("a").name() == "Zoé"


def test_saving_leaves_no_half_written_file_beside_it(tmp_path):
    CustomerMap([Party("p", "Zoé")]).save(tmp_path / "m.map.json")
    assert os.listdir(tmp_path) == ["m.map.json"]
