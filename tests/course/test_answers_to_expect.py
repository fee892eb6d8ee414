"""The trainer's table holds every reason of a lesson's exercises, and what to ask back."""

import re

import pytest

from clientkit.course import LESSONS, begin, exercises, written
from clientkit.course.answers_to_expect import answers_to_expect

OF_THE_LESSON = [id for id in exercises() if id.startswith("1.")]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_reason_of_every_exercise_is_told_with_a_question_to_ask_back(lang):
    begin("01-catheter", lang, "trainer")
    table = answers_to_expect("01-catheter")
    assert len(OF_THE_LESSON) == 5
    for id in OF_THE_LESSON:
        for reason in written(id).reasons:
            assert reason.code in repr(table)
            assert reason.code in table._repr_html_()
            assert reason.ask is not None, reason.code
            assert reason.ask.say(lang) in repr(table)


def test_it_says_how_often_in_the_readers_language():
    begin("01-catheter", "fr", "trainer")
    assert {"rarement", "parfois", "souvent"} <= set(
        repr(answers_to_expect("01-catheter")).split()
    )


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_what_depends_on_a_learners_answer_counts_nothing_in_the_table(lang):
    begin("01-catheter", lang, "trainer")
    assert not re.search(r"(Of|Sur) 0", repr(answers_to_expect("01-catheter")))


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_figures_stand_open_where_the_solution_is_told_something_else(lang):
    begin("09-everyone", lang, "trainer")
    rows = repr(answers_to_expect("09-everyone")).splitlines()
    said = {code: row for row in rows for code, *_ in [row.strip().split(" | ")]}
    assert "15" in said["9.1/nobody-missed"], "the solution names them all, and is told so"
    assert "3/3" in said["9.2/three-jobs"]
    for others in ("9.1/some-missed", "9.2/another-list-altogether"):
        told = said[others].removeprefix(f"  {others}")
        assert "…" in told
        assert not re.search(r"\d", told), told


def test_a_lesson_that_does_not_exist_has_no_table():
    with pytest.raises(ValueError, match="99-nowhere"):
        answers_to_expect("99-nowhere")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_sentence_that_names_a_part_names_one_that_is_told_it(lang):
    begin("02-hospital", lang, "trainer")
    rows = repr(answers_to_expect("02-hospital")).splitlines()
    said = {code: row for row in rows for code, *_ in [row.strip().split(" | ")]}
    assert re.search("[“«].+[”»]", said["2.1/by-income"])


@pytest.mark.parametrize("lesson", [lesson.id for lesson in LESSONS])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_no_sentence_has_a_hole_where_parts_were_to_be_named(lesson, lang):
    begin(lesson, lang, "trainer")
    assert not re.search(r"\w [.,]|: \.", repr(answers_to_expect(lesson)))
