"""What the lessons teach, how long they take, and what blank exercises keep to themselves."""

import json
import re
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest

from clientkit.building.pages import Page
from clientkit.building.prose import sentences
from clientkit.course import LESSONS, exercises, written
from clientkit.words import LANGUAGES
from tests.lessons.conftest import TOP

_ITEM = re.compile(r"[A-E]\d\d")

#: What each lesson is there to teach.
TAUGHT = {
    "00-start": {"A01", "A04"},
    "01-catheter": {"A05", "A06", "A07", "A08", "A09", "A28"},
    "02-hospital": {"A03", "A10", "A11", "A12", "A13", "A14", "A15", "A16", "A17", "B01"},
}


@pytest.mark.parametrize("lesson", TAUGHT)
def test_a_lesson_covers_its_items(course, lesson):
    covered = {item for passage in course[lesson].passages() for item in passage.items}
    assert covered >= TAUGHT[lesson]
    assert all(_ITEM.fullmatch(item) for item in covered)


def asked(passage):
    """The exercise that a code cell asks, if it asks one."""
    found = re.fullmatch(r'clientkit\.exercise\("([\d.]+)"\)', passage.code)
    return found and written(found[1])


def test_an_exercise_covers_what_its_cell_says_and_takes_the_time_of_its_section(course):
    seen = []
    for lesson in course.values():
        for section in lesson.sections:
            for passage in section.passages:
                if exercise := asked(passage):
                    seen.append(exercise.id)
                    assert passage.items == exercise.covers
                    assert section.minutes == exercise.minutes
    numbered = [id for lesson in course for id in exercises(lesson) if re.fullmatch(r"[\d.]+", id)]
    assert seen == numbered


def test_the_minutes_of_a_lesson_add_up_to_what_the_course_states(course):
    for entry in LESSONS:
        if entry.id in course:
            low, high = course[entry.id].minutes("story", "exercise")
            assert low <= entry.minutes <= high
            assert abs(entry.minutes - (low + high) / 2) <= 2


def test_every_lesson_is_on_the_list_of_lessons(course):
    stated = {entry.id: entry for entry in LESSONS}
    for id, lesson in course.items():
        for lang in LANGUAGES:
            assert stated[id].title.say(lang) == lesson.title(lang)


def test_every_exercise_of_a_lesson_has_its_solution(course):
    lesson = course["01-catheter"]
    for before, section in pairwise(lesson.sections):
        if before.part == "exercise":
            assert section.part == "solution", before.title("en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_blank_exercises_give_nothing_away(course, lang):
    lesson = course["01-catheter"]
    blank = (TOP / Page(lesson.id, "exercise", lang).path).read_text("utf-8")
    assert json.loads(blank)["metadata"]["clientkit"]["part"] == "exercise"
    answers = [
        sentence
        for section in lesson.sections
        if section.part in ("solution", "trainer")
        for passage in section.passages
        for sentence in (sentences(passage.said[lang]) if not passage.is_code else [passage.code])
    ]
    for passage in lesson.passages():
        if exercise := asked(passage):
            solved = exercise.solved(lang)
            answers += [exercise.because.say(lang), *(hint.say(lang) for hint in exercise.hints)]
            answers += [reason.sentence(solved, lang) for reason in exercise.reasons]
    assert len(answers) > 60
    raw = json.loads(blank)
    shown = json.dumps(raw, ensure_ascii=False).replace("\\n", "\n")
    for answer in answers:
        assert answer not in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_blank_exercises_say_that_they_are_blank(lang):
    words = {"en": "not attempted", "fr": "pas encore"}
    notebook = nbformat.read(TOP / Page("01-catheter", "exercise", lang).path, as_version=4)
    asked = [cell for cell in notebook.cells if "clientkit.exercise(" in cell.source]
    assert len(asked) == 4
    for cell in asked:
        assert words[lang] in cell.outputs[0].data["text/plain"]


def test_the_lesson_says_what_was_heard_and_what_was_supposed():
    for lang, words in {"en": ("heard", "supposed"), "fr": ("entendu", "supposé")}.items():
        text = Path(TOP / Page("01-catheter", "story", lang).path).read_text("utf-8")
        assert all(word in text for word in words)
