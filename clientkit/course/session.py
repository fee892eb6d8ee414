"""What a notebook of the course begins with, and how it finds its exercises again."""

from importlib import import_module
from typing import Any, Literal

from clientkit.course.catalogue import LESSONS
from clientkit.folder import work_folder
from clientkit.practice import Answers, Exercise, Progress, Reveal, Worksheet
from clientkit.words import _
from clientkit.words.language import use_notebook_language

#: Where each exercise is written.
_WHERE = {
    "0.1": "lesson_00.first_vote",
    "1.1": "lesson_01.predict",
    "1.2": "lesson_01.compare",
    "1.3": "lesson_01.two_voices",
    "1.4": "lesson_01.gemba",
}
#: What opens after an exercise's prediction.
_REVEALED = {"1.1": "lesson_01.heard"}

#: The name of the file of answers, in the learner's work folder.
ANSWERS_FILE = "answers.json"

_answers: Answers | None = None
_open: dict[str, Any] = {}


def begin(
    lesson: str, lang: str, part: Literal["story", "exercise", "solution", "trainer"] = "story"
) -> None:
    """Begin a notebook: the lesson it is of, its language, and the part of the course it shows.

    With the part “solution” or “trainer”, answers live in memory only and no file is touched.
    Raises ValueError when there is no such lesson, language or part.

    >>> begin("01-catheter", "en", part="solution")
    """
    global _answers
    if lesson not in (known := [lesson.id for lesson in LESSONS]):
        raise ValueError(
            _("There is no lesson ‘{id}’. There are: {known}.").format(
                id=lesson, known=", ".join(known)
            )
        )
    if part not in (parts := ("story", "exercise", "solution", "trainer")):
        raise ValueError(
            _("There is no part ‘{id}’. There are: {known}.").format(
                id=part, known=", ".join(parts)
            )
        )
    use_notebook_language(lang)
    _open.clear()
    _answers = (
        Answers() if part in ("solution", "trainer") else Answers(work_folder() / ANSWERS_FILE)
    )


def exercises() -> list[str]:
    """The ids of the exercises that are written, in order."""
    return list(_WHERE)


def written(id: str) -> Exercise:
    """An exercise as it is written; ValueError when there is none of that id."""
    if id not in _WHERE:
        raise ValueError(
            _("There is no exercise ‘{id}’. There are: {known}.").format(
                id=id, known=", ".join(_WHERE)
            )
        )
    found = import_module(f"clientkit.course.{_WHERE[id]}").EXERCISE
    assert isinstance(found, Exercise)
    return found


def exercise(id: str) -> Worksheet:
    """The learner's sheet of an exercise, such as "1.1": as it was left, or blank.

    The last line of a cell shows it as a card. From code: give it an `answer`, then `check()`.
    Raises ValueError when there is no exercise of that id.

    >>> begin("01-catheter", "en", part="solution")
    >>> exercise("1.1")
    Exercise 1.1: not attempted
    """
    if id not in _open:
        _open[id] = Worksheet(written(id), _kept())
    sheet = _open[id]
    assert isinstance(sheet, Worksheet)
    return sheet


def progress() -> Progress:
    """How far the learner is: what is done, what is worth coming back to, minutes left.

    The last line of a cell shows it as a card.

    >>> begin("00-start", "en", part="solution")
    >>> progress().standings()[0].state
    'to_begin'
    """
    return Progress([written(id) for id in exercises()], _kept())


def _kept() -> Answers:
    """The answers of this notebook’s learner."""
    global _answers
    if _answers is None:
        _answers = Answers(work_folder() / ANSWERS_FILE)
    return _answers


def reveal(id: str) -> Reveal:
    """What stays closed until exercise `id` has a prediction. The last line of a cell shows it.

    Raises ValueError when nothing is revealed after that exercise.
    """
    if id not in _REVEALED:
        raise ValueError(
            _("Nothing is turned over after exercise ‘{id}’. It is after: {known}.").format(
                id=id, known=", ".join(_REVEALED)
            )
        )
    if (key := f"after {id}") not in _open:
        module = import_module(f"clientkit.course.{_REVEALED[id]}")
        _open[key] = Reveal(exercise(id), module.TITLE, module.content)
    turned = _open[key]
    assert isinstance(turned, Reveal)
    return turned
