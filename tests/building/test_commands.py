"""What an author types, and what comes back."""

import pytest
from click.testing import CliRunner

from clientkit.cli import main
from clientkit.words import speaking


@pytest.fixture
def typed(bakery, monkeypatch):
    """Type a command somewhere inside the bakery course."""
    monkeypatch.chdir(bakery / "lessons")

    def run(*words):
        with speaking("en"):
            return CliRunner().invoke(main, ["lessons", *words])

    return run


def test_the_notebooks_are_built_from_anywhere_inside_the_course(typed, bakery):
    done = typed("build", "--no-execute")
    assert (done.exit_code, done.output) == (0, "10 notebooks written.\n")
    assert (bakery / "notebooks" / "fr" / "01-bakery.ipynb").is_file()


def test_checking_says_what_differs_and_what_to_do(typed):
    done = typed("check")
    assert done.exit_code == 1
    assert "notebooks/fr/01-bakery.ipynb: it has not been built." in done.output
    assert "clientkit lessons build" in done.output


def test_checking_says_when_all_is_well(typed, monkeypatch):
    monkeypatch.setattr("clientkit.building.course.check", lambda top: [])
    *figures, last = typed("check").output.splitlines()
    assert last == "Every notebook is what its lesson says."
    assert figures[0] == (
        "01-bakery [en]: 6–9 minutes; middle sentence 5 words (at most 20); "
        "longest cell 9 words (at most 120)."
    )


def test_coverage_prints_every_item_and_those_without_one(typed):
    lines = typed("coverage").output.splitlines()
    assert any(line.startswith("A05 ") and "01-bakery, line " in line for line in lines)
    assert lines[-1].startswith("items without one: ")


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_lesson_at_fault_stops_both(typed, rewrite, command):
    rewrite('+++ {"lang": "en", "part": "solution"}', '+++ {"lang": "fr", "part": "solution"}')
    done = typed(command)
    assert done.exit_code == 1
    assert "its twin in ‘en’ is missing" in done.output


def test_outside_a_course_it_says_where_to_go(typed, tmp_path_factory, monkeypatch):
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    done = typed("check")
    assert done.exit_code == 1
    assert "no folder ‘lessons’ here or above" in done.output


def test_a_course_without_lessons_says_so(typed, bakery):
    (bakery / "lessons" / "01-bakery.md").unlink()
    assert "there is no lesson here" in typed("check").output
