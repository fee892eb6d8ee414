"""What the lessons teach, how long they take, and what blank exercises keep to themselves."""

import json
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest

from clientkit.building.pages import Page
from clientkit.building.prose import sentences
from clientkit.building.required import asked_in
from clientkit.building.signposts import WALK
from clientkit.course import LESSONS, exercises
from clientkit.words import LANGUAGES
from tests.lessons.conftest import TOP


def test_an_exercise_covers_what_its_cell_says_and_takes_the_time_of_its_section(course):
    seen = []
    for lesson in course.values():
        for section in lesson.sections:
            for passage in section.passages:
                if exercise := asked_in(passage):
                    seen.append(exercise.id)
                    assert passage.items == exercise.covers, exercise.id
                    if exercise.id.partition(".")[2].isdigit():
                        assert section.minutes == exercise.minutes, exercise.id
    assert seen == [id for entry in LESSONS if entry.id in course for id in exercises(entry.id)]


def test_the_minutes_of_a_lesson_add_up_to_what_the_course_states(course):
    for entry in LESSONS:
        if entry.id in course:
            low, high = course[entry.id].minutes(*WALK, skipped=False)
            assert low <= entry.minutes <= high
            assert abs(entry.minutes - (low + high) / 2) <= 2


def test_every_lesson_is_on_the_list_of_lessons(course):
    stated = {entry.id: entry for entry in LESSONS}
    for id, lesson in course.items():
        for lang in LANGUAGES:
            assert stated[id].title.say(lang) == lesson.title(lang)


def test_every_exercise_of_a_lesson_has_its_solution(course):
    for lesson in course.values():
        for before, section in pairwise(lesson.sections):
            if before.part == "exercise":
                assert section.part == "solution", before.title("en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_blank_exercises_give_nothing_away(course, lang):
    for lesson in course.values():
        if not lesson.has("exercise"):
            continue
        blank = (TOP / Page(lesson.id, "exercise", lang).path).read_text("utf-8")
        assert json.loads(blank)["metadata"]["clientkit"]["part"] == "exercise"
        shown = json.dumps(json.loads(blank), ensure_ascii=False).replace("\\n", "\n")
        for answer in answers(lesson, lang):
            assert answer not in shown


def answers(lesson, lang):
    """Every sentence of a lesson that gives an answer away: solutions, guide, what checks say."""
    found = [
        sentence
        for section in lesson.sections
        if section.part in ("solution", "trainer")
        for passage in section.passages
        for sentence in (sentences(passage.said[lang]) if not passage.is_code else [passage.code])
    ]
    for passage in lesson.passages():
        if exercise := asked_in(passage):
            solved = exercise.solved(lang)
            found += [exercise.because.say(lang), *(hint.say(lang) for hint in exercise.hints)]
            found += [reason.sentence(solved, lang) for reason in exercise.reasons]
    assert len(found) > 60
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_blank_exercises_say_that_they_are_blank(course, lang):
    words = {"en": "not attempted", "fr": "pas encore"}
    for lesson in course.values():
        if not lesson.has("exercise"):
            continue
        notebook = nbformat.read(TOP / Page(lesson.id, "exercise", lang).path, as_version=4)
        asked = [cell for cell in notebook.cells if "clientkit.exercise(" in cell.source]
        assert asked
        for cell in asked:
            assert words[lang] in cell.outputs[0].data["text/plain"]


def test_the_lesson_says_what_was_heard_and_what_was_supposed():
    for lang, words in {"en": ("heard", "supposed"), "fr": ("entendu", "supposé")}.items():
        text = Path(TOP / Page("01-catheter", "story", lang).path).read_text("utf-8")
        assert all(word in text for word in words)
