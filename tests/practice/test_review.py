"""A day and a week later, what was done is asked again, what was looked at again first."""

import json
from datetime import date
from itertools import pairwise

import pytest
from attrs import evolve

from clientkit.practice import Answers, Reason, Worksheet
from clientkit.practice.review import AT_MOST, Review
from clientkit.words import LANGUAGES, speaking
from tests.practice.small_exercise import BREAD, QUEUE
from tests.practice.test_card import OnScreen

WRONG, RIGHT = {"child": "pays", "mother": "pays"}, {"child": "eats", "mother": "pays"}
DONE = "2026-03-02T10:00:00.000+01:00"
THE_DAY, NEXT, LATER, WEEK = (date(2026, 3, n) for n in (2, 3, 6, 9))


def copied(id):
    """The exercise of the loaf under another number."""
    reasons = [evolve(reason, code=reason.code.replace("7.1", id)) for reason in BREAD.reasons]
    assert isinstance(reasons[0], Reason)
    return evolve(BREAD, id=id, reasons=reasons)


MANY = [copied(id) for id in ("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1")]


def done(file, exercises, stumbled=(), at=DONE):
    """A file in which these exercises were done on a day, some after another look."""
    records = {
        each.id: {
            "answer": RIGHT, "outcome": "right", "attempts": 1, "checked": at, "done": at,
            "changed": at, **({"looked_again": True} if each.id in stumbled else {}),
        }
        for each in exercises
    }  # fmt: skip
    document = {"format": "clientkit-answers", "version": 1, "exercises": records}
    file.write_text(json.dumps(document))
    return Answers(file)


def asked(review):
    return [sheet.exercise.id for sheet in review.questions]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "answers.json"


def test_what_was_done_is_due_a_day_later_and_a_week_later_and_not_on_the_day(file):
    answers = done(file, MANY[:2])
    assert asked(Review(MANY, answers, THE_DAY)) == []
    assert sorted(asked(Review(MANY, answers, NEXT))) == ["1.1", "1.2"]
    assert sorted(asked(Review(MANY, answers, LATER))) == ["1.1", "1.2"], "until it is answered"
    assert sorted(asked(Review(MANY, answers, WEEK))) == ["1.1", "1.2"], "asked once, not twice"
    assert Review(MANY, answers, THE_DAY).next_day() == NEXT


def test_what_was_looked_at_again_comes_first_and_lessons_are_mixed(file):
    answers = done(file, MANY, stumbled={"2.2", "3.1"})
    ids = asked(Review(MANY, answers, NEXT))
    assert len(ids) == AT_MOST
    assert set(ids[:2]) == {"2.2", "3.1"}
    lessons = [id[0] for id in ids[2:]]
    assert all(one != other for one, other in pairwise(lessons))


def test_the_same_day_and_file_give_the_same_questions_and_another_day_others(file):
    answers = done(file, MANY)
    first = asked(Review(MANY, answers, NEXT))
    assert first == asked(Review(list(reversed(MANY)), Answers(file), NEXT))
    orders = {tuple(asked(Review(MANY, answers, date(2026, 3, day)))) for day in range(3, 9)}
    assert len(orders) > 3


def test_questions_stay_the_whole_day_while_they_are_answered_and_are_done_then(file):
    answers = done(file, MANY[:3])
    review = Review(MANY, answers, NEXT)
    before = asked(review)
    sheet = review.questions[0]
    assert sheet.answer is None, "asked afresh"
    sheet.answer = WRONG
    assert sheet.check().what == "look_again"
    kept = json.loads(file.read_text())["exercises"]
    assert kept[before[0]]["answer"] == RIGHT, "the first answer is left alone"
    again = f"{before[0]} +1"
    kept[again]["done"] = "2026-03-03T23:00:00.000+01:00"
    everything = {"format": "clientkit-answers", "version": 1, "exercises": kept}
    file.write_text(json.dumps(everything))
    assert asked(Review(MANY, Answers(file), NEXT)) == before
    assert sorted(asked(Review(MANY, Answers(file), LATER))) == sorted(before[1:])
    assert before[0] in asked(Review(MANY, Answers(file), WEEK)), "and once more in a week"


def test_what_a_learner_looks_at_again_is_remembered_even_when_it_becomes_right(file):
    sheet = Worksheet(BREAD, Answers(file))
    for answer in (WRONG, RIGHT):
        sheet.answer = answer
        sheet.check()
    record = json.loads(file.read_text())["exercises"]["7.1"]
    assert record["looked_again"] is True
    assert record["done"] <= record["checked"]


def test_votes_are_not_asked_again_and_older_files_are_understood(file):
    answers = done(file, [QUEUE])
    assert not QUEUE.recall
    assert asked(Review([QUEUE], answers, NEXT)) == []
    older = {"7.1": {"answer": RIGHT, "outcome": "right", "attempts": 2, "checked": DONE}}
    document = {"format": "clientkit-answers", "version": 1, "exercises": older}
    file.write_text(json.dumps(document))
    assert asked(Review([BREAD], Answers(file), NEXT)) == ["7.1"]


@pytest.mark.parametrize("nonsense", [3, "yesterday", None, [], {"a": 1}])
def test_a_day_that_was_edited_into_nonsense_asks_nothing(file, nonsense):
    answers = done(file, [BREAD], at=nonsense)
    assert asked(Review([BREAD], answers, NEXT)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_card_asks_and_tells_how_many_are_left(file, lang):
    review = Review(MANY, done(file, MANY[:1]), NEXT)
    with speaking(lang):
        said = review.text(lang)
        assert {"en": "1 question from", "fr": "1 question sur"}[lang] in said
        bundle = review._repr_mimebundle_()
        assert bundle["text/plain"] == said
        screen = OnScreen(review.questions[0], lang)
        review.questions[0].answer = RIGHT
        review.questions[0].check()
    assert {"en": "All of today", "fr": "toutes les questions du jour"}[lang] in review.text(lang)
    assert {"en": "Next time: 09/03/2026.", "fr": "09/03/2026"}[lang] in review.text(lang)
    assert screen.sheet.outcome.what == "right"


def test_with_nothing_done_or_everything_gone_over_it_says_so(file):
    assert "come back tomorrow" in Review(MANY, Answers(), NEXT).text("en")
    answers = done(file, MANY[:1])
    for day in (NEXT, WEEK):
        for sheet in Review(MANY, answers, day).questions:
            sheet.answer = RIGHT
            sheet.check()
    # Answered today by the clock: a far day has nothing left.
    assert Review(MANY, answers, date(2036, 1, 1)).text("en") == (
        "You have gone over everything. Well kept."
    )
