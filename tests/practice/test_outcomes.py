"""Four outcomes, always with a reason; what is right is told first."""

import pytest

from clientkit.practice import Exercise, Worksheet, right
from clientkit.practice.pages import verdict
from clientkit.words import Text, speaking
from tests.practice.small_exercise import BREAD, QUEUE


def outcome(answer, exercise=BREAD):
    with speaking("en"):
        sheet = Worksheet(exercise)
        sheet.answer = answer
        return sheet.check()


def test_each_answer_has_its_outcome_and_its_code():
    assert outcome(None).what == "not_attempted"
    assert outcome({"child": "eats", "mother": "pays"}).code == "7.1/both"
    assert outcome({"child": "pays", "mother": "eats"}).code == "7.1/child-pays"
    assert outcome({"child": "eats", "mother": "eats"}).code == "7.1/other"


def test_what_is_right_in_an_answer_is_told_before_what_is_not():
    said = outcome({"child": "pays", "mother": "pays"}).says("en")
    assert said == ["The mother: right.", "Has the child a purse?"]


def test_an_answer_that_is_not_whole_says_what_waits_and_what_is_right_so_far():
    half = outcome({"mother": "pays"})
    assert half.what == "look_again"
    assert half.says("en") == [
        "The mother: right.",
        "Something still waits for your answer: the child.",
    ]
    assert not half.is_real_attempt


def test_a_right_answer_is_not_praised_piece_by_piece():
    assert outcome({"child": "eats", "mother": "pays"}).says("en") == ["Just so."]


def test_what_can_be_discussed_names_the_view_taken_and_the_one_missing():
    told = outcome("mother", QUEUE)
    assert told.text("en") == (
        "Exercise 7.2: to discuss\nOne may.\n"
        "Your answer takes this view: the payer first. She pays. (B)\n"
        "Another view: the young first. They are hungry. (A)"
    )
    assert str(told.text("fr")).startswith("Exercice 7.2\u00a0: à discuter\nOn peut.")


def test_a_verdict_is_told_by_a_sign_and_a_word_and_is_escaped():
    page = verdict(outcome({"<script>": "eats"}), "en")
    assert "&lt;script&gt;" in page
    assert "<script>" not in page
    assert 'aria-hidden="true">↻</span> Look again' in verdict(outcome({"child": "pays"}), "en")
    assert verdict(None, "en") == ""


def change(**parts):
    blueprint = {
        "title": Text("t"), "minutes": (1, 2), "covers": "", "prompt": Text("p"),
        "answer": BREAD.answer,
        "hints": [Text("h")], "solution": None, "because": Text("b"),
    }  # fmt: skip
    return Exercise("7.3", **{**blueprint, **parts})


def test_an_author_cannot_leave_anybody_without_a_reason():
    with pytest.raises(ValueError, match="does not fit every answer"):
        change(reasons=[right("7.3/a", {"child": "eats"}, Text("x"))])
    with pytest.raises(ValueError, match="does not fit every answer"):
        change(reasons=[])


@pytest.mark.parametrize("codes", [("7.3/a", "7.3/a"), ("7.4/a",), ("7.3/A b",), ("a",)])
def test_codes_are_the_exercises_own_and_stand_once(codes):
    with pytest.raises(ValueError, match=r"codes of exercise 7\.3"):
        change(reasons=[right(code, ..., Text("x")) for code in codes])
