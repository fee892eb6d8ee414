"""How a notebook begins, and finds a learner's answers again."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import clientkit
from clientkit.course import LESSONS
from clientkit.folder import work_folder
from clientkit.words import LANGUAGES, language, speaking, use_language

RIGHT = {"operators": "patient", "sales-staff": "caregivers", "accountant": "hospital"}


@pytest.fixture(autouse=True)
def a_notebook_of_its_own():
    yield
    clientkit.begin("01-catheter", "en", "solution")
    use_language(None)


def answers_file() -> Path:
    return work_folder() / "answers.json"


def test_a_notebook_speaks_its_language():
    for lang in LANGUAGES:
        clientkit.begin("01-catheter", lang)
        assert language() == lang


def test_answers_are_there_again_in_another_notebook():
    clientkit.begin("01-catheter", "en", "story")
    clientkit.exercise("1.1").answer = RIGHT
    clientkit.exercise("1.1").check()
    clientkit.begin("01-catheter", "fr", "exercise")
    assert repr(clientkit.exercise("1.1")) == "Exercice 1.1\u00a0: juste"
    assert clientkit.exercise("1.1").answer == RIGHT


@pytest.mark.parametrize("part", ["solution", "trainer"])
def test_solutions_touch_no_file_and_see_no_answers(part):
    clientkit.begin("01-catheter", "en", "exercise")
    clientkit.exercise("1.1").answer = {"operators": "hospital"}
    before = answers_file().read_bytes()
    clientkit.begin("01-catheter", "en", part)
    exercise = clientkit.exercise("1.1")
    assert exercise.answer is None
    exercise.answer = exercise.solution
    exercise.check()
    exercise.start_over()
    assert answers_file().read_bytes() == before


def test_the_same_sheet_is_shown_by_every_cell():
    clientkit.begin("01-catheter", "en", "solution")
    assert clientkit.exercise("1.1") is clientkit.exercise("1.1")


def test_names_that_do_not_exist_are_told_with_those_that_do():
    with speaking("en"):
        with pytest.raises(ValueError, match=r"no lesson ‘1’\. There are: 00-start, 01-catheter"):
            clientkit.begin("1", "en")
        with pytest.raises(ValueError, match="no part ‘teacher’"):
            clientkit.begin("01-catheter", "en", "teacher")
        with pytest.raises(ValueError, match=r"no exercise ‘9.99’\. There are: 0.1, 0.2, 1.1"):
            clientkit.exercise("9.99")
        with pytest.raises(ValueError, match=r"after exercise ‘1\.2’"):
            clientkit.reveal("1.2")
        with pytest.raises(ValueError, match="not a language"):
            clientkit.begin("01-catheter", "xx")


def test_the_reveal_waits_for_the_prediction_and_quotes_it():
    clientkit.begin("01-catheter", "en", "exercise")
    reveal = clientkit.reveal("1.1").open()
    assert not reveal.is_open
    assert "answer everything in exercise 1.1" in reveal.page("en")
    assert "heard on the spot" not in reveal.page("en")

    exercise = clientkit.exercise("1.1")
    exercise.answer = dict.fromkeys(RIGHT, "hospital")
    assert exercise.first is None, "an answer that was not checked is no prediction yet"
    exercise.check()
    exercise.answer = RIGHT
    exercise.check()
    assert not reveal.is_open
    assert "heard on the spot" not in reveal.page("en")

    page = reveal.open().page("en")
    assert "the operators → the hospitals and clinics" in page, "the first prediction is quoted"
    assert "<b>the patients</b> · heard on the spot" in page
    assert "<b>the hospitals and clinics</b> · supposed" in page
    assert "les opératrices → <b>les patients</b> · entendu sur place" in reveal.page("fr")
    assert "1.0" not in page, "how far apart they are is asked in the next exercise"
    assert repr(reveal) == "The three answers: face up"


def test_two_kernels_lose_nothing_of_each_other(tmp_path):
    program = """
import sys, clientkit
clientkit.begin("01-catheter", "en", "exercise")
exercise = clientkit.exercise(sys.argv[1])
for n in range(15):
    exercise.answer = None
    exercise.answer = exercise.solution
exercise.check()
"""
    ids = ["1.1", "1.2", "1.3", "1.4"]
    top = str(Path(clientkit.__file__).parents[1])
    kernels = [subprocess.Popen([sys.executable, "-c", program, id], cwd=top) for id in ids]
    assert [kernel.wait(timeout=120) for kernel in kernels] == [0] * 4
    kept = json.loads(answers_file().read_text(encoding="utf-8"))["exercises"]
    assert list(kept) == ids
    assert [kept[id]["outcome"] for id in ids] == ["right", "right", "to_discuss", "right"]


def test_the_welcome_page_lists_twelve_lessons_and_links_those_that_are_there():
    clientkit.begin("00-start", "en")
    with speaking("en"):
        contents = clientkit.lessons()
        page = contents._repr_mimebundle_()["text/html"]
    assert [lesson.number for lesson in LESSONS] == list(range(12))
    for lesson in LESSONS:
        assert (f'href="{lesson.id}.ipynb"' in page) == lesson.ready
        assert set(dict(lesson.title._said)) == set(LANGUAGES)
    with speaking("fr"):
        *listed, together = repr(clientkit.lessons()).splitlines()
        assert together.startswith("12 leçons, 6\u00a0h")
        for lesson, line in zip(LESSONS, listed, strict=True):
            assert line.startswith(f"{lesson.number}. {lesson.title} ({lesson.minutes}\u00a0min)")
            assert line.endswith(", à venir") != lesson.ready
