"""Blank exercise notebooks of every lesson: run through, not attempted, nothing given away."""

import json
import re

import nbformat
import pytest

from clientkit.building.pages import Page
from clientkit.course import LESSONS, written
from clientkit.words import LANGUAGES, Text
from tests.lessons.conftest import TOP

BLANK = [
    (lesson.id, part, lang)
    for lesson in LESSONS
    for part in ("exercise", "story")
    for lang in LANGUAGES
    if lesson.ready and (TOP / Page(lesson.id, part, lang).path).exists()
]
EACH = pytest.mark.parametrize(("lesson", "part", "lang"), BLANK)
NOT_ATTEMPTED = {"en": "not attempted", "fr": "pas encore essayé"}


def asked(notebook):
    """Each exercise that a notebook asks, and what its cell shows."""
    for cell in notebook.cells:
        if found := re.fullmatch(r'clientkit\.exercise\("([\d.]+[a-z-]*)"\)', cell.source.strip()):
            yield written(found[1]), cell.outputs


def read(lesson, part, lang):
    return nbformat.read(TOP / Page(lesson, part, lang).path, as_version=4)


def test_there_are_blank_exercises_of_every_lesson_that_is_there():
    there = {lesson for lesson, part, _lang in BLANK if part == "exercise"}
    assert there >= {lesson.id for lesson in LESSONS if lesson.ready} - {"00-start"}


@EACH
def test_each_runs_through_and_says_not_attempted_everywhere(lesson, part, lang):
    notebook = read(lesson, part, lang)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert not [o for cell in code for o in cell.outputs if o.output_type == "error"]
    for exercise, outputs in asked(notebook):
        assert outputs[0].data["text/plain"].endswith(NOT_ATTEMPTED[lang]), exercise.id


@EACH
def test_metadata_and_outputs_hold_no_solution(lesson, part, lang):
    notebook = read(lesson, part, lang)
    outputs = json.dumps([cell.get("outputs", []) for cell in notebook.cells], ensure_ascii=False)
    around = [notebook.metadata, *(cell.metadata for cell in notebook.cells)]
    held = (outputs + json.dumps(around, ensure_ascii=False)).replace("\\n", "\n")
    assert "widget-view" not in held
    assert '"state"' not in held
    for exercise, _outputs in asked(notebook):
        kept_back = [exercise.because, *exercise.hints]
        kept_back += [reason.say for reason in exercise.reasons if isinstance(reason.say, Text)]
        kept_back += [text for view in exercise.debate for text in (view.argument, view.against)]
        for text in kept_back:
            assert text.say(lang) not in held, exercise.id
        for code in (reason.code for reason in exercise.reasons):
            assert code not in held
