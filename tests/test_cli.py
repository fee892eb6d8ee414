"""The command `clientkit` answers in the reader's language."""

import inspect
import os
import subprocess
import sys
from importlib import import_module

import pytest
from click.testing import CliRunner

from clientkit import cli


def run(*words, lang="en"):
    return CliRunner(env={"CLIENTKIT_LANG": lang}).invoke(cli.main, words, prog_name="clientkit")


def as_a_reader_runs_it(*words):
    command = [sys.executable, "-m", "clientkit", *words]
    french = {**os.environ, "LC_ALL": "fr_FR.UTF-8", "PYTHONUTF8": "1"}
    return subprocess.run(command, env=french, capture_output=True, encoding="utf-8").stdout


def test_help_in_english():
    said = run("words", "--help").output
    assert "Usage: clientkit words" in said
    assert "Compile the catalogues." in said
    assert "Show this message and exit." in said


def test_help_in_french_holds_no_english():
    for words in (["--help"], ["words", "--help"], ["words", "update", "--help"]):
        said = as_a_reader_runs_it(*words)
        assert "Utilisation" in said
        for english in ("Usage", "Commands", "Options:", "Show", "ARGS", "COMMAND ", " the "):
            assert english not in said


def test_a_slip_is_answered_in_french():
    answered = run("wrods", lang="fr")
    assert answered.exit_code == 2
    assert "La commande 'wrods' n’existe pas." in answered.output
    assert "Vouliez-vous dire 'words'" in answered.output


@pytest.mark.parametrize("key", cli.CLICK_SAYS)
def test_click_still_asks_for_the_strings_that_we_translate(key):
    source = "".join(inspect.getsource(import_module(f"click.{name}")) for name in CLICK_MODULES)
    assert repr(key) in source or f'"{key}"' in source


CLICK_MODULES = ("core", "decorators", "exceptions", "formatting", "parser", "types")


def test_the_catalogues_are_listed_and_checked():
    assert "Compile the catalogues." in run("words", "extract").output
    assert run("words", "check").exit_code == 0


def test_words_that_are_out_of_step_fail_the_check(monkeypatch):
    from clientkit.building import catalogues

    monkeypatch.setattr(catalogues, "faults", lambda: ["fr: missing: ‘Hello’"])
    checked = run("words", "check")
    assert checked.exit_code == 1
    assert "missing: ‘Hello’" in checked.output


def test_update_says_what_is_left_to_translate(monkeypatch):
    from clientkit.building import catalogues

    monkeypatch.setattr(catalogues, "update", lambda: ["Hello"])
    assert run("words", "update").output.splitlines() == [
        "to translate: ‘Hello’",
        "1 string left to translate.",
    ]


@pytest.mark.parametrize(
    "words",
    [
        ["--lang", "fr", "--help"],
        ["check", "--lang", "fr", "--help"],
        ["--lang", "fr", "check", "--help"],
    ],
)
def test_the_language_asked_for_is_that_of_the_help_and_of_nothing_after_it(words):
    assert "Utilisation" in run(*words).output
    assert "Usage:" in run("check", "--help").output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check"], "Il manque l’argument 'FICHIER…'."),
        (["convert"], "Il manque l’argument 'ENTRÉE'."),
        (["convert", "x.map.json"], "Il manque l’argument 'SORTIE'."),
        (["check", "x", "--lang", "de"], "'de' n’est pas dans la liste 'en', 'fr'."),
        (["check", "x", "--party"], "L’option '--party' demande une valeur."),
        (["doctor", "x"], "Argument en trop (x)"),
    ],
)
def test_what_is_wrong_with_a_command_is_said_in_french(words, said):
    answered = run(*words, lang="fr")
    assert answered.exit_code == 2
    assert said in answered.output.replace("\u202f", " ").replace("\u00a0", " ")


def test_what_stands_for_a_file_is_said_in_french():
    assert "FICHIER…" in run("overlay", "--help", lang="fr").output
    assert "ENTRÉE SORTIE" in run("convert", "--help", lang="fr").output
    said = run("check", "--help", lang="fr").output
    assert "--html SORTIE" in said
    assert "--party NOM" in said
