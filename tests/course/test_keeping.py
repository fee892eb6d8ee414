"""What every lesson ends with: a sentence and a question for Monday, kept and taken home."""

import pytest

from clientkit.course import begin, exercise, exercises, written
from clientkit.course.catalogue import LESSONS
from clientkit.course.keeping import Monday, ask_on_monday, sentence_to_keep
from clientkit.course.taking_home import page_to_take_home
from clientkit.practice import Worksheet
from clientkit.words import LANGUAGES, Text, speaking
from tests.answers.tables import rows

EXAMPLE = Monday(
    Text(en="the cook", fr="le cuisinier"), Text(en="Why rice?", fr="Pourquoi du riz ?")
)


@pytest.mark.parametrize("row", rows("2.monday"), ids=str)
def test_a_question_for_monday_is_noted_or_asked_about(row):
    sheet = Worksheet(ask_on_monday(2, EXAMPLE))
    with speaking(row.lang):
        sheet.answer = row.answer
        outcome = sheet.check()
    assert (outcome.what, outcome.code) == (row.outcome, row.code)


def test_every_lesson_that_is_there_ends_with_a_sentence_to_keep():
    for lesson in LESSONS[1:]:
        if lesson.ready:
            assert f"{lesson.number}.keep" in exercises(lesson.id)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sentence_of_a_lesson_stands_on_the_page_that_is_taken_home(
    tmp_path, monkeypatch, lang
):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path))
    begin("01-catheter", lang)
    sheet = exercise("1.keep")
    sheet.answer = {"sentence": "Ask Zoé first."}
    sheet.check()
    assert "Ask Zoé first." in page_to_take_home(lang=lang)


def test_our_own_sentence_is_an_example_and_nothing_that_one_must_find():
    kept = sentence_to_keep(2, Text(en="We pay.", fr="Nous payons."))
    assert kept.is_a_vote or all(reason.outcome != "right" for reason in kept.reasons)
    assert kept.name("en") == "To keep"
    assert ask_on_monday(2, EXAMPLE).name("fr") == "Lundi"


def test_what_ends_a_lesson_is_not_asked_again_in_a_review():
    assert not written("1.keep").recall
    assert not ask_on_monday(2, EXAMPLE).recall
