"""The first vote is read again, as it was given."""

import pytest

from clientkit.course import begin, exercise
from clientkit.course.looking_back import look_back, plans_made


def test_before_any_vote_it_says_so():
    begin("01-catheter", "fr")
    assert repr(look_back("0.1")).endswith("vous n’avez pas encore répondu.")


def test_the_first_answer_comes_back_even_when_it_was_changed_since():
    begin("00-start", "en")
    vote = exercise("0.1")
    vote.answer = {"customer": "the next shift", "enough": "depends"}
    vote.check()
    vote.answer = {"customer": "my boss", "enough": "enough"}
    vote.check()
    begin("01-catheter", "en")
    shown = repr(look_back("0.1"))
    assert "the next shift" in shown
    assert "my boss" not in shown
    assert "the next shift" in look_back("0.1")._repr_html_()


def test_what_a_learner_wrote_is_shown_as_words_never_as_code():
    begin("00-start", "en")
    vote = exercise("0.1")
    vote.answer = {"customer": "<script>alert(1)</script>", "enough": "depends"}
    vote.check()
    assert "<script>" not in look_back("0.1")._repr_html_()


def test_there_is_nothing_to_look_back_at_in_an_exercise_that_does_not_exist():
    with pytest.raises(ValueError, match=r"9\.9"):
        look_back("9.9")


def test_before_any_plan_it_says_where_plans_are_made():
    begin("11-review", "fr")
    assert repr(plans_made()).startswith("Aucun projet")
    assert plans_made().lines() == []


def test_what_was_planned_at_the_end_of_each_lesson_comes_back_in_one_line_each():
    begin("01-catheter", "en")
    for id, whom in (("3.monday", "the small firm"), ("2.monday", "<b>whoever waits</b>")):
        plan = exercise(id)
        plan.answer = {"whom": whom, "ask": "what changed?"}
        plan.check()
    begin("11-review", "en")
    assert plans_made().lines() == [
        "The public hospital: follow the money: <b>whoever waits</b> · what changed?",
        "The consultant: the invoice and the work: the small firm · what changed?",
    ]
    assert "&lt;b&gt;whoever waits" in plans_made()._repr_html_()
