"""What opens after a prediction in lessons 05, 09 and 11: by one’s first answer, and its score."""

import pytest

from clientkit.course import begin, exercise, reveal
from clientkit.course.lesson_09.graded import model_answers
from clientkit.course.lesson_09.twelve_jobs import DISCUSS, EXPECTED, GRADES, JOBS, POSSIBLE
from clientkit.words import LANGUAGES, speaking
from clientkit.words.vocabulary import VERBS

IN_EACH_LANGUAGE = pytest.mark.parametrize("lang", LANGUAGES)


@pytest.fixture(autouse=True)
def _a_folder_of_ones_own(tmp_path, monkeypatch):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path))


def answered(id, **parts):
    """The sheet of an exercise, answered as its solution says but for these parts, and checked."""
    sheet = exercise(id)
    sheet.answer = {**sheet.solution, **parts}
    assert sheet.check().is_real_attempt
    return sheet


def test_the_four_jobs_tell_whom_the_first_lists_named_and_whom_they_missed():
    begin("09-everyone", "en")
    answered("9.1", doctor=["sick people", "the pharmacist"], it_manager=["users", "my team"])
    answered("9.1")
    said = reveal("9.1").open().page("en")
    assert "patients (named)" in said
    assert "companions of the patients (missed), assistant (missed)" in said
    assert "bosses (missed)" in said
    assert "Missed: 4 of 15." in said, "by the first answer, not by the one that came later"


def test_the_seven_filters_which_the_lesson_has_told_are_folded_under_their_tables():
    begin("05-nine-verbs", "en")
    answered("5.3")
    tables, _fold, folded = reveal("5.3").open().page("en").partition("<details><summary>")
    assert tables.count("<table") == 4
    assert "(Thierry Spencer)" not in tables
    assert folded.count("<li>") == 7


@IN_EACH_LANGUAGE
def test_of_twelve_jobs_the_three_that_were_chosen_are_turned_over(lang):
    begin("09-everyone", lang)
    answered("9.2")
    said = reveal("9.2").open().page(lang)
    names = {id: f"<b>{job.name.say(lang)}</b>" for id, job in JOBS.items()}
    assert {id for id, name in names.items() if name in said} == {"cook", "police", "vet"}
    assert said.count("✓") == 9


@IN_EACH_LANGUAGE
def test_all_twelve_have_somebody_in_each_grade_and_are_shown_to_whoever_leads(lang):
    assert len(JOBS) == 12
    with speaking(lang):
        shown = repr(model_answers())
        page = model_answers()._repr_html_()
    for job in JOBS.values():
        assert len(job.graded(EXPECTED)) >= 3
        assert job.graded(POSSIBLE)
        assert job.graded(DISCUSS)
        for who in job.around.values():
            assert who.verb in VERBS
            assert who.line(lang) in shown
            assert who.name.say(lang) in page
    assert all(grade.say(lang) in shown for grade in GRADES.values())


def test_the_vote_on_the_eight_stands_beside_the_one_that_the_rule_gives():
    begin("09-everyone", "en")
    answered("9.1", poll=["shop", "singer"])
    answered("9.4", poll=["shop", "doctor"])
    said = reveal("9.4").open().page("en")
    assert "a rock star on tour and an assistant in a DIY store" in said
    assert "an assistant in a DIY store and a doctor" in said
    assert "What made the difference" in said


def test_whoever_begins_with_the_rule_is_told_where_the_first_vote_is():
    begin("09-everyone", "en")
    answered("9.4")
    assert "9.1" in reveal("9.4").open().page("en")


def test_the_first_vote_of_the_course_stands_beside_the_last():
    begin("00-start", "en")
    vote = exercise("0.1")
    for customer in ("the <payer>", "somebody else"):
        vote.answer = {"customer": customer, "enough": "enough"}
        vote.check()
    begin("11-review", "en")
    answered("11.2", customer="the night shift")
    said = reveal("11.2").open().page("en")
    assert "the &lt;payer&gt;" in said
    assert "the night shift" in said
    assert "somebody else" not in said
    assert said.index("Before") < said.index("After")
    assert "What made the difference" in said


def test_the_same_vote_twice_is_said_to_be_the_same_and_none_at_all_is_said_too():
    begin("11-review", "en")
    answered("11.2")
    assert "no first vote" in reveal("11.2").open().page("en")
    solution = exercise("11.2").solution
    vote = exercise("0.1")
    vote.answer = {part: solution[part] for part in ("customer", "enough")}
    vote.check()
    assert "Word for word" in reveal("11.2").page("en")
