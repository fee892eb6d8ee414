"""A learner's sheet: hints in steps, the solution after a real attempt, nothing lost."""

import json

import pytest
from attrs import evolve

from clientkit.practice import Answers, Worksheet
from clientkit.words import speaking
from tests.practice.small_exercise import BREAD, EVERY_KIND, QUEUE

RIGHT = {"child": "eats", "mother": "pays"}


@pytest.fixture(autouse=True)
def in_english():
    with speaking("en"):
        yield


@pytest.fixture
def file(tmp_path):
    return tmp_path / "my-work" / "answers.json"


def test_a_sheet_says_in_a_word_how_far_one_is():
    sheet = Worksheet(BREAD)
    assert repr(sheet) == "Exercise 7.1: not attempted"
    sheet.answer = RIGHT
    assert repr(sheet) == "Exercise 7.1: not checked yet"
    sheet.check()
    assert repr(sheet) == "Exercise 7.1: right"
    sheet.answer = {"child": "pays", "mother": "pays"}
    assert repr(sheet) == "Exercise 7.1: not checked yet"
    sheet.check()
    assert repr(sheet) == "Exercise 7.1: look again"
    with speaking("fr"):
        assert repr(sheet) == "Exercice 7.1\u00a0: à revoir"


def test_an_answer_of_one_s_own_waits_to_be_handed_over_and_not_to_be_checked():
    sheet = Worksheet(evolve(BREAD, model="example"))
    sheet.answer = RIGHT
    assert repr(sheet) == "Exercise 7.1: not handed over yet"
    with speaking("fr"):
        assert repr(sheet) == "Exercice 7.1\u00a0: pas encore rendu"


def test_an_answer_that_is_not_understood_is_told_and_the_one_before_stays():
    sheet = Worksheet(BREAD)
    sheet.answer = RIGHT
    sheet.answer = {"the baker": "eats"}
    told = sheet.check()
    assert told.what == "not_attempted"
    assert told.says() == [
        "‘the baker’ is not one of the choices. Choose among: ‘the child’, ‘the mother’."
    ]
    assert sheet.answer == RIGHT
    sheet.answer = RIGHT
    assert sheet.check().what == "right"


def test_hints_come_one_at_a_time_and_are_remembered(file):
    sheet = Worksheet(BREAD, Answers(file))
    assert sheet.hints == []
    assert sheet.hint() == "Look in the purse."
    again = Worksheet(BREAD, Answers(file))
    assert [hint.say() for hint in again.hints] == ["Look in the purse."]
    assert again.hint() == "Look in the mouth."
    assert again.hint() == "That was the last hint."
    assert len(again.hints) == 2


def test_the_solution_waits_for_a_real_attempt():
    sheet = Worksheet(BREAD)
    too_early = "The solution opens once you have answered everything and checked it."
    assert sheet.open_solution() == too_early
    sheet.answer = RIGHT
    assert sheet.open_solution() == too_early, "an answer that was not checked"
    sheet.answer = {"child": "eats"}
    sheet.check()
    assert sheet.open_solution() == too_early, "an answer that is not whole"
    assert not sheet.solution_is_open
    sheet.answer = {"child": "pays", "mother": "pays"}
    sheet.check()
    assert (
        sheet.open_solution() == "the child → eats\nthe mother → pays\nThe purse is the mother’s."
    )
    assert sheet.solution_is_open


def test_the_first_whole_answer_stays_the_prediction(file):
    sheet = Worksheet(BREAD, Answers(file))
    sheet.answer = {"child": "pays"}
    sheet.check()
    assert sheet.first is None
    sheet.answer = guess = {"child": "pays", "mother": "pays"}
    sheet.check()
    sheet.answer = RIGHT
    sheet.check()
    assert Worksheet(BREAD, Answers(file)).first["answer"] == guess
    vote = Worksheet(QUEUE)
    vote.answer = "child"
    vote.check()
    assert vote.first is None, "only where a prediction is asked"


def test_everything_is_there_again_after_a_restart(file):
    for exercise in (BREAD, QUEUE, EVERY_KIND):
        sheet = Worksheet(exercise, Answers(file))
        sheet.answer = sheet.solution
        said = sheet.check()
        again = Worksheet(exercise, Answers(file))
        assert again.answer == sheet.answer
        assert again.outcome == said
        assert again.attempts == 1


def test_starting_over_brings_the_blank_back_and_keeps_what_was_there(file):
    for exercise in (BREAD, QUEUE):
        sheet = Worksheet(exercise, Answers(file))
        sheet.answer = sheet.solution
        sheet.check()
    before = file.read_bytes()
    sheet = Worksheet(BREAD, Answers(file))
    kept = sheet.start_over()
    assert repr(sheet) == repr(Worksheet(BREAD)) == "Exercise 7.1: not attempted"
    assert sheet.first is None
    assert sheet.hints == []
    assert kept.read_bytes() == before
    assert list(json.loads(file.read_text())["exercises"]) == ["7.2"], "the others stay"
    assert Worksheet(BREAD).start_over() is None, "in memory there is nothing to keep"


def test_an_answer_that_the_exercise_no_longer_knows_is_told_and_kept(file):
    sheet = Worksheet(QUEUE, Answers(file))
    sheet.answer = "child"
    file.write_text(file.read_text().replace('"child"', '"dog"'))
    again = Worksheet(QUEUE, Answers(file))
    assert again.answer is None
    assert "‘dog’ is not one of the choices" in again.check().says()[0]
    again.answer = "mother"
    record = json.loads(file.read_text())["exercises"]["7.2"]
    assert record["answer"] == "mother"
    assert record["earlier"] == [{"answer": "dog"}]


def test_a_cell_run_again_shows_what_another_notebook_answered(file):
    here, there = Worksheet(BREAD, Answers(file)), Worksheet(BREAD, Answers(file))
    here._repr_mimebundle_()
    there.answer = RIGHT
    there.check()
    assert here._repr_mimebundle_()["text/plain"] == "Exercise 7.1: right"
    here.answer = {"child": "pays", "mother": "pays"}
    here._repr_mimebundle_()
    assert here.answer == {"child": "pays", "mother": "pays"}
    assert "earlier" not in json.loads(file.read_text())["exercises"]["7.1"]


def test_those_who_show_a_sheet_hear_of_every_change():
    sheet, heard = Worksheet(BREAD), []
    sheet.watch(lambda: heard.append(repr(sheet)))
    sheet.answer = RIGHT
    sheet.check()
    sheet.start_over()
    assert heard == [
        "Exercise 7.1: not checked yet",
        "Exercise 7.1: right",
        "Exercise 7.1: not attempted",
    ]


def test_a_first_vote_that_was_promised_to_stay_outlives_starting_over(file):
    ballot = evolve(QUEUE, keep_first=True, first_stays=True)
    sheet = Worksheet(ballot, Answers(file))
    sheet.answer = "child"
    sheet.check()
    first = sheet.first
    sheet.start_over()
    assert (sheet.answer, sheet.attempts) == (None, 0)
    assert sheet.first == first
    sheet.answer = "mother"
    sheet.check()
    # The second answer was still on its way when its button was pressed.
    sheet.check(again=True)
    again = Worksheet(ballot, Answers(file))
    assert (again.answer, again.first) == ("mother", first)
