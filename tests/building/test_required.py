"""What every lesson and every guide must have: each part that is taken out is missed."""

from pathlib import Path

import pytest

from clientkit.building.guide import missing_in_the_guide
from clientkit.building.reading import read_lesson
from clientkit.building.required import NOT_FOR, PARTS, missing
from clientkit.course.catalogue import LESSONS
from clientkit.words import speaking

LESSON = Path(__file__).parents[2] / "lessons" / "01-catheter.md"


@pytest.fixture
def without(tmp_path):
    """The catheter lesson with some words replaced by others, everywhere."""

    def read(*pairs):
        text = LESSON.read_text("utf-8")
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new)
        path = tmp_path / LESSON.name
        path.write_text(text, "utf-8")
        with speaking("en"):
            lesson = read_lesson(path)
            return [str(fault) for fault in (*missing(lesson), *missing_in_the_guide(lesson))]

    return read


def test_the_lesson_as_it_is_lacks_nothing(without):
    assert without() == []


TAKEN_OUT = {
    "recall": [('clientkit.recall("01-catheter")', "1")],
    "story": [('"does": ["story"]', '"does": []')],
    "prediction": [('clientkit.exercise("1.1")', "1")],
    "reveal": [('clientkit.reveal("1.1")', "1"), (', after="1.1"', "")],
    "drawn": [('clientkit.draw("01-my-customers")', "1")],
    "moves": [("clientkit.light_up(", "print(")],
    "holes": [('"does": ["holes"]', '"does": []')],
    "own": [('clientkit.draw("01-my-customers")', "1")],
    "keep": [('clientkit.exercise("1.keep")', "1")],
    "monday": [('"does": ["monday"]', '"does": []')],
}


def test_each_part_that_a_lesson_has_is_tried():
    assert set(TAKEN_OUT) == set(PARTS)


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_is_taken_out_is_missed(without, part):
    said = without(*TAKEN_OUT[part])
    with speaking("en"):
        expected = PARTS[part][1]
    assert any(expected in fault for fault in said), said


def test_a_story_names_its_source_in_both_languages(without):
    said = without(("“Qui est le client\u202f?” (“Who is", "(“Who is"))
    assert "01-catheter.md: the story of ‘The scene’ names no source in ‘en’." in said


@pytest.mark.parametrize(
    ("old", "new", "missed"),
    [
        ("## The traps", "## Some traps", "no heading “The traps”"),
        ("## Le but", "## Pour quoi", "no heading “Le but”"),
        ("e silent**", "e loud**", "says “be silent” nowhere in bold"),
        ("clientkit.answers_to_expect(", "print(", "does not show `answers_to_expect`"),
        ("## 4. Shared, forgotten, supposed (1.2)", "## 4. Shared", "no step with “(1.2)”"),
        ("**Sans ordinateur.** Trois cercles", "Trois cercles", "1.2: sans” in bold"),
        ("**Alone.** Three places", "Three places", "1.4: alone” in bold"),
    ],
)
def test_what_a_guide_lacks_is_missed(without, old, new, missed):
    assert any(missed in fault for fault in without((old, new)))


def test_only_lessons_that_exist_are_let_off_a_part():
    assert set(NOT_FOR) <= {lesson.id for lesson in LESSONS}


def test_a_cell_that_does_what_nobody_does_is_found(tmp_path, without):
    with pytest.raises(ValueError, match="a cell does not do ‘sing’"):
        without(('"does": ["story"]', '"does": ["sing"]'))
