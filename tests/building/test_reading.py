"""A lesson is read in both languages, and says where a twin is missing."""

import jupytext
import pytest

from clientkit.building.faults import LessonFaults
from clientkit.building.reading import read_lesson
from clientkit.words import speaking


def faults_of(path):
    with speaking("en"), pytest.raises(LessonFaults) as found:
        read_lesson(path)
    return [str(fault) for fault in found.value.faults]


def test_a_lesson_has_its_title_and_its_times_in_both_languages(bakery):
    lesson = read_lesson(bakery / "lessons" / "01-bakery.md")
    assert (lesson.title("fr"), lesson.title("en")) == ("La boulangerie", "The bakery")
    assert lesson.minutes("story", "exercise") == (6, 9)
    assert [section.part for section in lesson.sections] == [
        "story", "exercise", "solution", "trainer"
    ]  # fmt: skip


def test_a_missing_twin_is_named_by_its_place_and_its_first_words(rewrite):
    lesson = rewrite(
        '+++ {"lang": "en", "part": "solution"}\n\nThe children of the street.\n\n', ""
    )
    line = lesson.read_text("utf-8").split("\n").index("Les enfants du quartier.") + 1
    (fault,) = faults_of(lesson)
    assert fault.startswith("01-bakery.md, line ")
    assert abs(int(fault.split("line ")[1].split(",")[0]) - line) <= 2
    assert "“Les enfants du quartier.”" in fault
    assert "‘en’ is missing" in fault


def test_a_twin_in_another_part_is_no_twin(rewrite):
    lesson = rewrite(
        '+++ {"lang": "en", "part": "solution"}', '+++ {"lang": "en", "part": "story"}'
    )
    assert len(faults_of(lesson)) == 2


def test_every_cell_at_fault_is_named_at_once(rewrite):
    rewrite(
        '{"lang": "fr", "part": "trainer", "minutes": [10, 15]}', '{"lang": "de", "part": "x"}'
    )
    lesson = rewrite('"minutes": [4, 6]', '"minuts": [4, 6]')
    said = "\n".join(faults_of(lesson))
    assert "its ‘part’ is one of: story, exercise, solution, trainer" in said
    assert "its ‘lang’ is one of: en, fr" in said
    assert "‘minuts’ is not known here" in said


@pytest.mark.parametrize("minutes", ["[6, 4]", "[4]", "5", '["4", "6"]', "[-1, 3]"])
def test_minutes_are_a_least_and_a_most(rewrite, minutes):
    (fault,) = faults_of(rewrite("[4, 6]", minutes))
    assert "two whole numbers" in fault


def test_a_part_without_its_time_is_named(rewrite):
    (fault,) = faults_of(rewrite(', "minutes": [4, 6]', ""))
    assert "À vous" in fault or "Your turn" in fault
    assert "how many minutes" in fault


def test_what_stands_beside_a_cell_must_be_readable(rewrite):
    (fault,) = faults_of(rewrite('{"lang": "en", "part": "story"}', '{"lang": "en" "part"}'))
    assert "01-bakery.md" in fault


def test_a_lesson_opens_as_a_notebook_and_is_saved_as_it_was(bakery):
    written = (bakery / "lessons" / "01-bakery.md").read_text("utf-8")
    notebook = jupytext.reads(written, fmt="md:myst")
    saved = jupytext.writes(notebook, fmt="md:myst")
    body = written.split("---\n", 2)[2]
    assert saved.split("---\n", 2)[2].strip() == body.strip()
