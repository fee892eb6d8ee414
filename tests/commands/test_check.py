"""The commands about maps: what they print, and with which exit status they end."""

import json

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

import clientkit.questions
from clientkit.cases import case, cases
from clientkit.cli import main
from clientkit.commands import check, doctor
from clientkit.map import CustomerMap, Deliver, Party
from clientkit.words import speaking


def run(*words):
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def catheter(tmp_path):
    path = tmp_path / "catheter.map.json"
    case("catheter").save(path)
    return path


def test_a_map_is_checked_in_the_language_asked_for(catheter):
    assert "Who receives" in run("check", catheter, "--lang", "en").output
    assert "Qui reçoit" in run("check", catheter, "--lang", "fr").output


def test_the_check_up_of_another_party(catheter):
    assert (
        "Whose customers: doctors and nurses"
        in run("check", catheter, "--party", "caregivers").output
    )


@pytest.mark.parametrize("name", cases())
def test_the_json_fits_its_published_schema_and_answers_every_question(name, tmp_path):
    case(name).save(tmp_path / "m.map.json")
    found = json.loads(run("check", tmp_path / "m.map.json", "--json").output)
    Draft202012Validator(check.schema()).validate(found)
    questions = set(clientkit.questions.__all__) - {"Answer", "DEFINITIONS"}
    assert set(found["files"][0]["answers"]) == questions


def test_a_fault_in_one_file_is_told_and_the_others_are_checked(catheter, tmp_path):
    (tmp_path / "bad.map.json").write_text("{}")
    done = run("check", tmp_path / "bad.map.json", catheter)
    assert done.exit_code == 1
    assert "does not name its format" in done.output
    assert "Who receives" in done.output
    as_json = json.loads(run("check", tmp_path / "bad.map.json", "--json").output)
    Draft202012Validator(check.schema()).validate(as_json)


def test_a_page_to_print_is_written_beside_the_text(catheter, tmp_path):
    assert run("check", catheter, "--html", tmp_path / "page.html").exit_code == 0
    assert "<article>" in (tmp_path / "page.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["check"], 2),
        (["check", "x.map.json", "--lang", "de"], 2),
        (["check", "nowhere.map.json"], 1),
        (["check", "x.docx"], 2),
        (["overlay", "x.docx"], 2),
        (["convert", "only-one"], 2),
        (["convert", "nowhere.map.json", "x.dot"], 1),
    ],
)
def test_each_end_has_its_exit_status(words, status):
    assert run(*words).exit_code == status


def test_a_map_is_converted_and_what_stays_behind_is_told(catheter, tmp_path):
    done = run("convert", catheter, tmp_path / "m.csv", "--lang", "en")
    assert done.exit_code == 0
    assert "stay behind" in done.stderr
    files = [tmp_path / "m.parties.csv", tmp_path / "m.links.csv"]
    assert done.stdout.splitlines() == [f"Written: {file}" for file in files]
    assert all(file.exists() for file in files)
    assert run("convert", catheter, tmp_path / "m.docx").exit_code == 2


def test_the_doctor_finds_a_kernel_that_computes_and_names_what_is_not_well(monkeypatch):
    kernel = doctor._kernel()
    assert kernel.well
    assert kernel.sentence("en") == "A kernel that computes: fine (1 + 1 = 2)"
    monkeypatch.setattr(doctor.sys, "version_info", (3, 10, 1))
    python = doctor._python()
    assert not python.well
    assert "Install a Python from 3.11 to 3.14" in python.sentence("en")
    assert "Installez un Python" in python.sentence("fr")


def test_the_doctor_leaves_no_trace_in_the_work_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path / "mine"))
    assert doctor._work_folder().well
    assert not (tmp_path / "mine").exists()


def test_the_doctor_tells_of_a_work_folder_that_cannot_be_written(tmp_path, monkeypatch):
    (tmp_path / "mine").write_text("a file stands where the folder should be")
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path / "mine"))
    found = doctor._work_folder()
    assert not found.well
    assert "Move the course" in found.sentence("en")


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["convert", "--help"]])
def test_help_speaks_the_readers_language(words, monkeypatch):
    english = run(*words).output
    monkeypatch.setenv("CLIENTKIT_LANG", "fr")
    french = run(*words).output
    assert "Usage:" in english
    assert "Utilisation" in french
    assert english != french


@pytest.mark.parametrize("who", ["caregivers", "Doctors and NURSES", "medecins et infirmieres"])
def test_a_party_is_known_by_its_id_or_by_its_name(catheter, who):
    assert "Whose customers: doctors and nurses" in run("check", catheter, "--party", who).output


def test_a_party_that_nobody_knows_is_a_slip_in_the_command(catheter, tmp_path):
    done = run("check", catheter, "--party", "nobody", "--lang", "en")
    assert done.exit_code == 2
    assert "Nobody on the map has the name or the id ‘nobody’" in done.stderr
    case("coffee").save(tmp_path / "coffee.map.json")
    both = run("check", catheter, tmp_path / "coffee.map.json", "--party", "caregivers")
    assert both.exit_code == 1
    assert "Whose customers: doctors and nurses" in both.output


def test_a_name_that_two_have_is_asked_for_by_its_id(tmp_path):
    CustomerMap([Party("a", "Zoé"), Party("b", "zoe")]).save(tmp_path / "m.map.json")
    done = run("check", tmp_path / "m.map.json", "--party", "ZOE", "--lang", "en")
    assert done.exit_code == 2
    assert "Several are called ‘ZOE’; say which by its id: a or b." in done.stderr


def test_two_tables_are_checked_once(catheter, tmp_path):
    run("convert", catheter, tmp_path / "m.csv")
    done = run("check", tmp_path / "m.links.csv", tmp_path / "m.parties.csv")
    assert done.output.count("On Monday") == 1


def test_a_page_that_cannot_be_written_is_told(catheter, tmp_path):
    (tmp_path / "file").write_text("a file stands where the folder should be")
    done = run("check", catheter, "--html", tmp_path / "file" / "page.html")
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    assert done.stderr


def test_a_table_that_is_a_folder_is_told(tmp_path):
    (tmp_path / "m.parties.csv").mkdir()
    done = run("check", tmp_path / "m.csv", "--lang", "en")
    assert done.exit_code == 1
    assert "The system does not let it be read" in done.output


def test_a_map_without_a_title_is_called_after_its_file_on_the_page(tmp_path):
    map = CustomerMap([Party("a", "a"), Party("b", "b")], [Deliver("l", "a", "b")])
    map.save(tmp_path / "Dr. House.map.json")
    run("check", tmp_path / "Dr. House.map.json", "--html", tmp_path / "page.html")
    assert "<h1>Dr. House</h1>" in (tmp_path / "page.html").read_text("utf-8")


def test_the_doctor_says_what_is_fine_as_a_french_reader_writes_it(monkeypatch):
    with speaking("fr"):
        room = doctor._room().sentence()
    assert "Place sur le disque\u00a0: " in room
    assert room.endswith("\u00a0Mo)")


@pytest.mark.parametrize("code", [b"", b"x" * 5000, b"<html>" + b" " * 2000])
def test_the_doctor_reads_the_editor_itself(code, tmp_path, monkeypatch):
    assert doctor._bundle().well
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "editor.js").write_bytes(b"export{a as embed}" + b" " * 2000)
    (tmp_path / "static" / "extras.js").write_bytes(code)
    monkeypatch.setattr(doctor.resources, "files", lambda _package: tmp_path)
    assert not doctor._bundle().well


def test_the_doctor_calls_browsers_by_their_names(monkeypatch):
    found = {"google-chrome", "chromium", "chromium-browser"}
    monkeypatch.setattr(doctor.shutil, "which", lambda name: name if name in found else None)
    assert doctor._browser().found == "Chromium, Chrome"
    monkeypatch.setattr(doctor.shutil, "which", lambda name: None)
    monkeypatch.setattr(doctor.webbrowser, "get", object)
    with speaking("en"):
        assert doctor._browser().found == "the system’s own"


def test_what_the_kernel_says_to_its_terminal_is_not_heard(capfd):
    doctor._one_and_one()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("name", ["check", "convert", "overlay", "questions", "doctor"])
def test_help_is_given_in_the_language_named_before_or_after(name):
    asked = [run(name, "--lang", "fr", "--help"), run(name, "--help", "--lang", "fr")]
    assert asked[0].output == asked[1].output
    assert asked[0].output.startswith("Utilisation")
    assert run(name, "--help", "--lang", "en").output.startswith("Usage:")


def test_a_file_that_is_not_there_has_no_fault_and_was_not_left_as_it_is(tmp_path):
    words = ["--lang", "en", "convert", tmp_path / "no.map.json", tmp_path / "x.svg"]
    assert run(*words).stderr == "no.map.json: There is no such file. Check its name.\n"
    laid = run("--lang", "en", "overlay", tmp_path / "no.map.json")
    assert laid.stderr == "no.map.json: There is no such file. Check its name.\n"
