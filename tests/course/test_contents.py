"""The list of lessons: what there is, and for somebody who comes back, where they were."""

import pytest

import clientkit
from clientkit.course import LESSONS, begin, exercise
from clientkit.words import LANGUAGES, speaking


@pytest.fixture(autouse=True)
def _a_folder_of_ones_own(tmp_path, monkeypatch):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path))


def answered(id):
    begin("01-catheter", "en")
    sheet = exercise(id)
    sheet.answer = sheet.solution
    sheet.check()


def shown(lang="en", lesson="00-start", part="story", **how):
    begin(lesson, lang, part)
    with speaking(lang):
        listed = clientkit.lessons(**how)
        return repr(listed), listed._repr_mimebundle_()["text/html"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_somebody_new_sees_the_lessons_and_nothing_of_themselves(lang):
    text, page = shown(lang)
    assert len(text.splitlines()) == len(LESSONS) + 1
    assert "·" not in text
    assert {"en": "Done", "fr": "Fait"}[lang] not in page


def test_somebody_who_comes_back_sees_what_is_done_and_goes_on_where_they_were():
    answered("1.1")
    answered("1.2")
    text, page = shown()
    first, *_lines = text.splitlines()
    assert first.startswith("You were last at “The catheter: one question, three answers”, ")
    assert "exercise 1.2, on " in first
    assert "2 of 5 done" in text
    assert '<a href="01-catheter.ipynb"><strong>Go on there</strong></a>' in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_list_says_how_long_the_whole_course_takes(lang):
    text, page = shown(lang)
    hours, minutes = divmod(sum(lesson.minutes for lesson in LESSONS), 60)
    time = f"{hours} h {minutes} min" if minutes else f"{hours} h"
    said = text.splitlines()[-1]
    assert f"<td>{LESSONS[0].minutes} min</td>" in page.replace("\u00a0", " ")
    assert time in said.replace("\u00a0", " ")
    assert said.startswith(str(len(LESSONS)))
    assert said in page


def test_who_was_last_at_the_first_vote_goes_on_there():
    answered("1.1")
    answered("0.1")
    _text, page = shown("fr")
    assert "Vous en étiez à «\u202fBien démarrer\u202f»" in page
    assert '<a href="00-start.ipynb"><strong>' in page


def test_the_guides_are_listed_for_trainers_and_found_from_their_own_folder():
    _text, page = shown(part="trainer", guides=True)
    assert 'href="01-catheter.ipynb">The guide</a>' in page
    assert 'href="../01-catheter.ipynb"' in page
    _text, page = shown(guides=True)
    assert 'href="trainer/01-catheter.ipynb">The guide</a>' in page
