"""Two questions at the head of a lesson: asked, kept, and answered kindly."""

import ipywidgets
import pytest

from clientkit.building.typography import typing_slips
from clientkit.course import begin, exercise, exercises, recall, written
from clientkit.course.catalogue import LESSONS
from clientkit.course.recalling import Question, question_to_recall
from clientkit.course.session import to_recall
from clientkit.words import LANGUAGES, Text, speaking

WITH_QUESTIONS = [lesson for lesson in LESSONS[1:] if lesson.ready]
WORDS = Text(en="bread", fr="pain")


@pytest.fixture(autouse=True)
def _a_folder_of_ones_own(tmp_path, monkeypatch):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path))


@pytest.mark.parametrize("lesson", WITH_QUESTIONS, ids=lambda lesson: lesson.id)
def test_a_lesson_opens_with_two_questions_each_with_its_because(lesson):
    begin(lesson.id, "en")
    sheets = recall(lesson.id).sheets
    assert len(sheets) == 2
    for sheet in sheets:
        if ".recall-" not in sheet.exercise.id:
            assert int(sheet.exercise.id.partition(".")[0]) < lesson.number
            continue
        sheet.answer = sheet.solution
        assert sheet.check().what == "right"
        for option in sheet.exercise.answer.options:
            if option != sheet.solution:
                sheet.answer = option
                outcome = sheet.check()
                assert outcome.what == "look_again"
                assert sheet.exercise.because.say("en") not in outcome.text("en")


@pytest.mark.parametrize("lesson", WITH_QUESTIONS, ids=lambda lesson: lesson.id)
def test_questions_are_set_as_a_typesetter_would(lesson):
    for sheet in to_recall(lesson.id):
        asked = sheet.exercise
        texts = [
            asked.title,
            asked.because,
            *asked.hints,
            *getattr(asked.answer, "options", {}).values(),
        ]
        for text in texts:
            assert typing_slips(text.say("fr"), "fr") == []
            assert text.say("fr") != text.say("en")


def test_an_answer_is_kept_and_comes_back():
    begin("01-catheter", "fr")
    sheet = recall("01-catheter").sheets[0]
    sheet.answer = "saved"
    sheet.check()
    begin("01-catheter", "en")
    assert recall("01-catheter").sheets[0].answer == "saved"


def test_questions_at_the_head_are_no_exercises_to_count():
    assert not [id for id in exercises() if "recall" in id]
    assert written("1.recall-1").answer.options


def test_an_earlier_exercise_is_asked_again_on_a_sheet_of_its_own(monkeypatch):
    import clientkit.course.lesson_01 as lesson

    monkeypatch.setattr(lesson, "RECALL", ("0.1", lesson.RECALL[0]))
    begin("01-catheter", "en")
    again, _small = recall("01-catheter").sheets
    again.answer = {"customer": "the night shift", "enough": "depends"}
    again.check()
    assert exercise("0.1").answer is None
    assert recall("01-catheter").sheets[0].answer == again.answer


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_cards_show_and_say_themselves_in_words(lang):
    begin("01-catheter", lang)
    with speaking(lang):
        asked = recall("01-catheter")
        bundle = asked._repr_mimebundle_()
    assert isinstance(asked._box, ipywidgets.VBox)
    assert len(asked._box.children) == 2
    assert bundle["text/plain"].count("\n") == 1
    assert "0x" not in bundle["text/plain"]
    assert written("1.recall-2").title.say(lang) in bundle["text/html"]


def test_a_lesson_that_asks_nothing_says_which_ones_do():
    with speaking("en"), pytest.raises(ValueError, match="These do: 01-catheter"):
        recall("00-start")


def test_a_writer_who_forgets_the_right_option_is_told():
    with pytest.raises(ValueError, match="‘rye’ is not among wheat"):
        question_to_recall(2, 1, Question(WORDS, {"wheat": WORDS}, "rye", WORDS, WORDS))
