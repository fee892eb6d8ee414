"""Looks back at earlier lessons: a first answer, two questions to recall, what one meant to ask."""

from typing import Any

from clientkit.course.catalogue import LESSONS
from clientkit.course.session import exercise, exercises, kept, to_recall, written
from clientkit.practice import Markup, Worksheet, joined, listed, markup
from clientkit.words import Text, _, language


class LookBack:
    """The first answer that was given to an exercise, as it was given; or that there is none."""

    def __init__(self, worksheet: Worksheet) -> None:
        self.worksheet = worksheet

    def lines(self) -> list[str]:
        """The first answer, line by line; nothing when there is none."""
        first = self.worksheet.first
        if first is None:
            return []
        return self.worksheet.exercise.answer.lines(first["answer"], language())

    def __repr__(self) -> str:
        return "\n".join([self._intro(), *self.lines()])

    def _repr_html_(self) -> Markup:
        lines = self.lines()
        said = listed(lines) if lines else Markup("")
        return markup("<p>{intro}</p>{said}", intro=self._intro(), said=said)

    def _intro(self) -> str:
        name = self.worksheet.exercise.title.say()
        if self.worksheet.first is None:
            return _("“{title}”: you have not answered yet.").format(title=name)
        return _("“{title}”: your first answer.").format(title=name)


def look_back(id: str) -> LookBack:
    """Show again the first answer to exercise `id`, such as the first vote, "0.1".

    Raises ValueError when there is no exercise of that id.

    >>> from clientkit.course import begin
    >>> begin("01-catheter", "en", part="solution")
    >>> look_back("0.1")
    “Who is the customer of your work?”: you have not answered yet.
    """
    return LookBack(exercise(id))


class Recall:
    """The questions at the head of a lesson. The last line of a cell shows them as cards."""

    def __init__(self, sheets: list[Worksheet]) -> None:
        self.sheets = sheets
        self._box: Any = None

    def __repr__(self) -> str:
        return "\n".join(
            _("{name}: {said}").format(name=sheet.exercise.title.say(), said=sheet.state())
            for sheet in self.sheets
        )

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, Any]:
        import ipywidgets as ipw

        shown = [sheet._repr_mimebundle_() for sheet in self.sheets]
        self._box = ipw.VBox([sheet._card.box for sheet in self.sheets])
        page = joined(Markup(each["text/html"]) for each in shown)
        bundle = dict(self._box._repr_mimebundle_())
        return {
            **bundle,
            "text/plain": repr(self),
            "text/html": markup("<div>{it}</div>", it=page),
        }


def recall(lesson: str) -> Recall:
    """The two questions at the head of `lesson`, on the lessons before it.

    Raises ValueError when there is no such lesson, or when it asks nothing.

    >>> from clientkit.course import begin
    >>> begin("01-catheter", "en", part="solution")
    >>> len(recall("01-catheter").sheets)
    2
    """
    return Recall(to_recall(lesson))


_NO_PLAN = Text(
    en="No plan has been made yet: each lesson ends with one, “On Monday”.",
    fr="Aucun projet pour l’instant : chaque leçon finit par un projet, « Lundi ».",
)
_PLANS = Text(
    en="What you meant to do, lesson by lesson:", fr="Ce que vous vouliez faire, leçon par leçon :"
)


class Plans:
    """Whom one meant to ask what, and when: as written at the end of each lesson."""

    def lines(self) -> list[str]:
        """A line for each lesson that has a plan."""
        titles = {lesson.number: lesson.title.say() for lesson in LESSONS}
        return [
            _("{name}: {said}").format(name=titles[int(id.partition(".")[0])], said=said)
            for id in exercises()
            if (said := _planned(id))
        ]

    def __repr__(self) -> str:
        return "\n".join([self._intro(), *self.lines()])

    def _repr_html_(self) -> Markup:
        lines = self.lines()
        said = listed(lines) if lines else Markup("")
        return markup("<p>{intro}</p>{said}", intro=self._intro(), said=said)

    def _intro(self) -> str:
        return (_PLANS if self.lines() else _NO_PLAN).say()


def plans_made() -> Plans:
    """Show what was planned at the end of each lesson: whom to ask, what, and when.

    >>> from clientkit.course import begin
    >>> begin("11-review", "en", part="solution")
    >>> plans_made()
    No plan has been made yet: each lesson ends with one, “On Monday”.
    """
    return Plans()


def _planned(id: str) -> str:
    """What an exercise keeps as a commitment, in one line; nothing where it keeps none."""
    parts = written(id).takes_home.get("commitment", "").split()
    answer = kept().record(id).get("answer")
    words = [answer.get(part) for part in parts] if isinstance(answer, dict) else []
    return " · ".join(each for each in words if isinstance(each, str))
