"""A map saves itself as the ending of the file says."""

import subprocess
import sys
from pathlib import Path

import pytest

import clientkit
from clientkit.interchange import FORMATS, read_map
from clientkit.words import speaking

ENDINGS = sorted({each.endings[0] for each in FORMATS})


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_map_writes_itself_in_every_format_that_the_kit_knows(ending, tmp_path):
    clientkit.case("piano").save(tmp_path / f"mine{ending}")
    written = {file.name: file.stat().st_size for file in tmp_path.iterdir()}
    expected = {f"mine{ending}"} if ending != ".csv" else {"mine.parties.csv", "mine.links.csv"}
    assert written.keys() == expected
    assert all(written.values())


def test_what_an_editor_holds_is_saved_as_a_picture_and_as_tables(tmp_path):
    editor = clientkit.draw("saved", map=clientkit.case("piano"))
    editor.map.save(tmp_path / "x.svg")
    editor.map.save(tmp_path / "x.PNG")
    editor.map.save(tmp_path / "x.csv")
    assert (tmp_path / "x.svg").read_text("utf-8").startswith("<svg")
    assert (tmp_path / "x.PNG").read_bytes().startswith(b"\x89PNG")
    assert read_map(tmp_path / "x.csv")[0].parties == editor.map.parties


def test_an_ending_that_nobody_knows_is_told_and_nothing_is_written(tmp_path):
    with speaking("fr"), pytest.raises(ValueError, match=r"x\.docx") as fault:
        clientkit.case("piano").save(tmp_path / "x.docx")
    assert ".svg" in str(fault.value)
    assert list(tmp_path.iterdir()) == []


def test_a_map_alone_knows_its_own_file_and_says_so_of_others(tmp_path):
    code = (
        "from clientkit.map import CustomerMap\n"
        "CustomerMap().save('m.map.json')\n"
        "try:\n    CustomerMap().save('m.svg')\n"
        "except ValueError as fault:\n    print(fault)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(clientkit.__file__).parents[1]), "CLIENTKIT_LANG": "en"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "clientkit.interchange" in ran.stdout
    assert [file.name for file in tmp_path.iterdir()] == ["m.map.json"]
