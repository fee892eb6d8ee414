"""Exercise 11.1 asked twenty questions once; it asks ten, 11.3 the others: nothing is lost."""

import json

import pytest

from clientkit.course import begin, exercise, written
from clientkit.practice.answers import Answers
from clientkit.practice.worksheet import Worksheet

TEN, OTHERS = written("11.1"), written("11.3")
TWENTY = {**TEN.solution, **OTHERS.solution}
AT = "2026-11-01T10:00:00.000+01:00"


@pytest.fixture
def kept(tmp_path):
    """A file of answers from when all twenty were one exercise."""
    path = tmp_path / "answers.json"
    old = {"answer": TWENTY, "changed": AT, "checked": AT, "attempts": 2, "outcome": "right"}
    document = {"format": "clientkit-answers", "version": 1, "exercises": {"11.1": old}}
    path.write_text(json.dumps(document), "utf-8")
    return path


def on_file(path):
    return json.loads(path.read_text("utf-8"))["exercises"]


def test_both_exercises_find_their_answers_again(kept):
    one, other = Worksheet(TEN, Answers(kept)), Worksheet(OTHERS, Answers(kept))
    assert one.answer == TEN.solved()
    assert one.outcome.code == "11.1/ten-for-now"
    assert other.answer == OTHERS.solved()
    assert other.outcome is None
    assert other.check().code == "11.3/all-ten"
    assert not one.trouble
    assert not other.trouble


def test_answering_the_first_ten_anew_loses_none_of_the_others(kept):
    one = Worksheet(TEN, Answers(kept))
    one.answer = {**one.answer, "hospital": "state"}
    one.check()
    assert on_file(kept)["11.1"]["earlier"][-1]["answer"] == TWENTY
    assert Worksheet(OTHERS, Answers(kept)).answer == OTHERS.solved()
    # Once is enough: the next change keeps no second copy.
    again = Worksheet(TEN, Answers(kept))
    again.answer = TEN.solved()
    assert len(on_file(kept)["11.1"]["earlier"]) == 1


def test_what_is_answered_now_is_not_written_over_by_what_was_answered_then(kept):
    other = Worksheet(OTHERS, Answers(kept))
    other.answer = {**other.answer, "cash": "cost"}
    assert Worksheet(OTHERS, Answers(kept)).answer["cash"] == "cost"


def test_who_starts_over_gets_a_blank_exercise(kept):
    other = Worksheet(OTHERS, Answers(kept))
    other.check()
    other.start_over()
    assert other.answer is None
    assert Worksheet(OTHERS, Answers(kept)).answer is None
    assert on_file(kept)["11.1"]["answer"] == TWENTY


def test_somebody_new_begins_with_two_blank_exercises(tmp_path):
    answers = Answers(tmp_path / "answers.json")
    assert Worksheet(TEN, answers).answer is None
    assert Worksheet(OTHERS, answers).answer is None


FULL_8_1 = {
    "internal": ["finance", "hr", "compliance", "branches"],
    "vote": "drop",
    "benefit": "people ask",
    "risk": "people stop there",
}


def voted(answers, how="drop"):
    """The sheet of exercise 8.1 with a vote on it."""
    sheet = Worksheet(written("8.1"), answers)
    sheet.answer = {**FULL_8_1, "vote": how}
    sheet.check()
    return sheet


def test_the_first_vote_of_8_1_stands_in_8_6_and_need_not_be_given_again(tmp_path):
    answers = Answers(tmp_path / "answers.json")
    voted(answers)
    second = Worksheet(written("8.6"), answers)
    assert second.answer == {"vote": {"first": "drop"}}
    second.answer = {**second.answer, "vote": {"first": "keep"}}
    assert Worksheet(written("8.6"), answers).answer == {"vote": {"first": "keep"}}


def test_voting_again_in_8_1_does_not_change_the_first_vote(tmp_path):
    answers = Answers(tmp_path / "answers.json")
    voted(answers).start_over()
    voted(answers, "keep")
    assert Worksheet(written("8.6"), answers).answer == {"vote": {"first": "drop"}}


def test_a_vote_given_while_8_6_is_open_already_gets_there(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    begin("08-internal-customer", "en", "solution")
    second = exercise("8.6")
    assert second.answer is None
    exercise("8.1").answer = FULL_8_1
    assert second.answer is None, "not before it is handed over"
    exercise("8.1").check()
    assert second.answer == {"vote": {"first": "drop"}}


def test_parts_that_are_asked_no_more_go_from_the_first_answer_too_and_stay_on_file(tmp_path):
    asked = written("8.2")
    then = {**asked.solution, "in_common": 0, "walls": 50, "no_indicator": 30}
    path = tmp_path / "answers.json"
    old = {
        "answer": {**then, "walls": 65},
        "changed": AT,
        "checked": AT,
        "attempts": 2,
        "outcome": "right",
        "first": {"answer": then, "at": AT},
    }
    document = {"format": "clientkit-answers", "version": 1, "exercises": {"8.2": old}}
    path.write_text(json.dumps(document), "utf-8")
    sheet = Worksheet(asked, Answers(path))
    assert sheet.answer == asked.solved()
    assert sheet.first["answer"] == asked.solved()
    assert sheet.outcome.code == "8.2/traced"
    assert not sheet.trouble
    sheet.answer = {**sheet.answer, "before": 3}
    earlier = [each["answer"] for each in on_file(path)["8.2"]["earlier"]]
    assert earlier == [then, {**then, "walls": 65}]


@pytest.mark.parametrize(
    ("id", "parts"), [("8.6", {"sentence": "so"}), ("8.7", {"kinds": {"it": "behind"}, "far": 4})]
)
def test_what_was_answered_in_lesson_08_before_opens_without_a_complaint(tmp_path, id, parts):
    asked = written(id)
    path = tmp_path / "answers.json"
    old = {"answer": {**asked.solved("en"), **parts}, "changed": AT}
    document = {"format": "clientkit-answers", "version": 1, "exercises": {id: old}}
    path.write_text(json.dumps(document, default=lambda map: map.to_document()), "utf-8")
    sheet = Worksheet(asked, Answers(path))
    assert set(sheet.answer) == set(asked.answer.parts)
    assert not sheet.trouble
