"""The welcome page tells how far one is in the whole course."""

import pytest

import clientkit
from clientkit.course import LESSONS, begin, exercise, exercises
from clientkit.words import LANGUAGES


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_vote_is_done_and_the_rest_is_to_begin(lang):
    begin("00-start", lang, part="solution")
    vote = exercise("0.1")
    vote.answer = vote.solution
    vote.check()
    progress = clientkit.progress()
    ready = [id for lesson in LESSONS if lesson.ready for id in exercises(lesson.id)]
    assert [each.exercise.id for each in progress.standings()] == ready
    assert [each.state for each in progress.standings()][:2] == ["done", "to_begin"]
    assert repr(progress).startswith("1 " + {"en": "of", "fr": "exercice fait sur"}[lang])
