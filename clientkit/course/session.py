"""What a notebook of the course begins with, and how it finds its exercises again."""

from datetime import date
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Literal

from clientkit.course.catalogue import LESSONS, Lesson
from clientkit.course.keeping import KEEP, MONDAY, ask_on_monday, sentence_to_keep
from clientkit.course.recalling import RECALL, question_to_recall
from clientkit.course.where import folder, way
from clientkit.folder import work_folder
from clientkit.practice import Answers, Exercise, Progress, Reveal, Worksheet
from clientkit.practice.before_after import BeforeAndAfter
from clientkit.practice.review import Review
from clientkit.words import _, language
from clientkit.words.language import use_notebook_language

#: The name of the file of answers, in the learner's work folder.
ANSWERS_FILE = "answers.json"

_answers: Answers | None = None
_part = "story"
_open: dict[str, Any] = {}


def begin(
    lesson: str, lang: str, part: Literal["story", "exercise", "solution", "trainer"] = "story"
) -> None:
    """Begin a notebook: the lesson it is of, its language, and the part of the course it shows.

    With the part “solution” or “trainer”, answers live in memory only and no file is touched.
    Raises ValueError when there is no such lesson, language or part.

    >>> begin("01-catheter", "en", part="solution")
    """
    global _answers, _part
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
    _part = part
    _open.clear()
    _answers = (
        Answers() if part in ("solution", "trainer") else Answers(work_folder() / ANSWERS_FILE)
    )


def exercises(lesson: str | None = None) -> list[str]:
    """The ids of the exercises that are written, in order: all of them, or those of a lesson."""
    start = "" if lesson is None else f"{int(lesson.partition('-')[0])}."
    looks_back = f".{RECALL}"
    found = [*_where(), *(id for id in _made() if looks_back not in id)]
    # Those that end a lesson come after its own; the order of lessons is kept.
    found.sort(key=lambda id: int(id.partition(".")[0]))
    return [id for id in found if id.startswith(start)]


@cache
def _where() -> dict[str, str]:
    """The module of each exercise: each lesson's package lists its own."""
    return _listed("EXERCISES")


@cache
def _revealed() -> dict[str, str]:
    """The module of what opens after an exercise's prediction."""
    return _listed("REVEALED")


@cache
def _made() -> dict[str, Exercise]:
    """The exercises that every lesson has, made of what its package says: KEEP, MONDAY, RECALL."""
    found: dict[str, Exercise] = {}
    for lesson in LESSONS:
        package = _package(lesson)
        if ours := getattr(package, "KEEP", None):
            found[f"{lesson.number}.{KEEP}"] = sentence_to_keep(lesson.number, ours)
        if example := getattr(package, "MONDAY", None):
            found[f"{lesson.number}.{MONDAY}"] = ask_on_monday(lesson.number, example)
        for n, question in enumerate(getattr(package, "RECALL", ()), start=1):
            if not isinstance(question, str):
                made = question_to_recall(lesson.number, n, question)
                found[made.id] = made
    return found


def _listed(name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for lesson in LESSONS:
        package = _package(lesson)
        listed = getattr(package, name, {})
        found |= {id: f"{package.__name__}.{module}" for id, module in listed.items()}
    return found


def _package(lesson: Lesson) -> Any:
    """The package of a lesson's exercises; None while it is not written."""
    name = f"clientkit.course.lesson_{lesson.number:02}"
    return import_module(name) if find_spec(name) else None


def written(id: str) -> Exercise:
    """An exercise as it is written; ValueError when there is none of that id."""
    if id in (made := _made()):
        return made[id]
    if id not in (known := _where()):
        raise ValueError(
            _("There is no exercise ‘{id}’. There are: {known}.").format(
                id=id, known=", ".join(exercises())
            )
        )
    found = import_module(known[id]).EXERCISE
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
        _open[id] = sheet = Worksheet(written(id), kept())
        if voted_in := sheet.exercise.first_vote_in:
            exercise(voted_in).watch(sheet.take_first_vote)
    sheet = _open[id]
    assert isinstance(sheet, Worksheet)
    return sheet


def to_recall(lesson: str) -> list[Worksheet]:
    """The learner's sheets of the questions at the head of a lesson.

    An exercise of an earlier lesson is asked again on a sheet of its own. Raises ValueError when
    there is no such lesson, or when it asks nothing.
    """
    found = next((entry for entry in LESSONS if entry.id == lesson), None)
    asked = getattr(_package(found), "RECALL", ()) if found else ()
    if found is None or not asked:
        known = ", ".join(entry.id for entry in LESSONS if getattr(_package(entry), "RECALL", ()))
        raise ValueError(
            _("No lesson ‘{id}’ recalls anything. These do: {known}.").format(
                id=lesson, known=known
            )
        )
    sheets = []
    for n, question in enumerate(asked, start=1):
        id = question if isinstance(question, str) else f"{found.number}.{RECALL}{n}"
        key = f"{id} in {found.number}" if isinstance(question, str) else id
        if key not in _open:
            _open[key] = Worksheet(written(id), kept(), key=key)
        sheets.append(_open[key])
    return sheets


def progress() -> Progress:
    """How far the learner is: what is done, what is worth coming back to, minutes left.

    The last line of a cell shows it as a card.

    >>> begin("00-start", "en", part="solution")
    >>> progress().standings()[0].state
    'to_begin'
    """
    ready = [id for lesson in LESSONS if lesson.ready for id in exercises(lesson.id)]
    return Progress([written(id) for id in ready], kept(), page_of)


def page_of(exercise: Exercise) -> str | None:
    """The notebook of the lesson that an exercise belongs to, as a link from this one."""
    number = int(exercise.id.partition(".")[0])
    ids = (lesson.id for lesson in LESSONS if lesson.number == number)
    return next((from_here("story", id) for id in ids), None)


def from_here(kind: str, lesson: str) -> str:
    """A page of a lesson, as a link from the notebook that is open.

    >>> begin("00-start", "en")
    >>> from_here("story", "01-catheter"), from_here("trainer", "01-catheter")
    ('01-catheter.ipynb', 'trainer/01-catheter.ipynb')
    """
    lang = language()
    return way(folder(_part, lang), f"{folder(kind, lang)}/{lesson}.ipynb")


def review(on: date | None = None) -> Review:
    """What to go over again today, or on another day: exercises done a day or a week before.

    The last line of a cell shows it as cards. From code: `questions` are sheets as of `exercise`.

    >>> begin("00-start", "en", part="solution")
    >>> review()
    There is nothing to go over yet: do an exercise, and come back tomorrow.
    """
    on = on or date.today()
    if (key := f"review {on}") not in _open:
        _open[key] = Review([written(id) for id in exercises()], kept(), on)
    found = _open[key]
    assert isinstance(found, Review)
    return found


def before_and_after(id: str) -> BeforeAndAfter:
    """The first answer to exercise `id` and the last, side by side. A cell shows it as a card.

    Raises ValueError when there is no exercise of that id.

    >>> begin("00-start", "en", part="solution")
    >>> before_and_after("0.1").closing("en")
    'Your first answer and your last will stand here, side by side: answer exercise 0.1 first.'
    """
    return BeforeAndAfter(exercise(id), page_of)


def kept() -> Answers:
    """The answers of this notebook's learner."""
    global _answers
    if _answers is None:
        _answers = Answers(work_folder() / ANSWERS_FILE)
    return _answers


def reveal(id: str) -> Reveal:
    """What stays closed until exercise `id` has a prediction. The last line of a cell shows it.

    Raises ValueError when nothing is revealed after that exercise.
    """
    if id not in (known := _revealed()):
        raise ValueError(
            _("Nothing is turned over after exercise ‘{id}’. It is after: {known}.").format(
                id=id, known=", ".join(known)
            )
        )
    if (key := f"after {id}") not in _open:
        module = import_module(known[id])
        buttons = getattr(module, "BUTTONS", None)
        _open[key] = Reveal(exercise(id), module.TITLE, module.content, buttons)
    turned = _open[key]
    assert isinstance(turned, Reveal)
    return turned
