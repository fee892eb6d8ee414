"""Looks back at the first answer to an exercise, from another lesson."""

from clientkit.course.session import exercise
from clientkit.practice import Markup, Worksheet, listed, markup
from clientkit.words import _, language


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
