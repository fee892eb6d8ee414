"""Before and after: the first answer to an exercise and the last one, side by side."""

from typing import Any

from clientkit.practice.days import day_in_words
from clientkit.practice.kinds import Answer
from clientkit.practice.showing import Shown
from clientkit.practice.worksheet import Worksheet
from clientkit.words import _
from clientkit.words.markup import Markup, joined, listed, markup


class BeforeAndAfter(Shown):
    """The first answer, kept with its date, beside the last. The last line of a cell shows it.

    Where an exercise itself asks twice, before a talk and after it, these two stand side by side.
    """

    def __init__(self, worksheet: Worksheet) -> None:
        super().__init__(worksheet.turn)
        self.worksheet = worksheet
        worksheet.watch(self.show)

    def title(self, lang: str | None = None) -> str:
        name = self.worksheet.exercise.title.say(lang)
        return _("Before and after: {title}", lang).format(title=name)

    def sides(self, lang: str | None = None) -> tuple[list[str], list[str]]:
        """The lines of both answers; empty where there is none."""
        before, after = self._answers()
        say = self.worksheet.exercise.answer.lines
        return say(before, lang), say(after, lang)

    def _answers(self) -> tuple[Answer, Answer]:
        first = self.worksheet.first
        within = self.worksheet.exercise.answer.before_and_after(self.worksheet.answer)
        if within is not None:
            return within
        return (first["answer"] if first else None), self.worksheet.answer

    def _heads(self, lang: str | None) -> tuple[str, str]:
        first = self.worksheet.first
        if first is None or self.worksheet.exercise.answer.before_and_after(None) is not None:
            return _("Before", lang), _("After", lang)
        return (
            _("Before ({date})", lang).format(date=day_in_words(first.get("at"))),
            _("After ({date})", lang).format(date=day_in_words(self.worksheet.changed)),
        )

    def closing(self, lang: str | None = None) -> str:
        """What there is to say of the two."""
        before, after = self.sides(lang)
        if not before:
            return _("There is no first answer yet: give one, and it is kept.", lang)
        if not after or before == after:
            return _(
                "The same so far. When you see it otherwise, answer again: the first stays.", lang
            )
        return _("What made the difference?", lang)

    def text(self, lang: str | None = None) -> str:
        """The whole of it as plain text."""
        lines = [self.title(lang)]
        for head, said in zip(self._heads(lang), self.sides(lang), strict=True):
            lines += [head, *(f"- {line}" for line in said or [_("(none)", lang)])]
        return "\n".join([*lines, self.closing(lang)])

    def page(self, lang: str | None = None) -> Markup:
        columns = joined(
            markup("<div><b>{head}</b>{said}</div>",
                   head=head, said=listed(said or [_("(none)", lang)]))
            for head, said in zip(self._heads(lang), self.sides(lang), strict=True)
        )  # fmt: skip
        return markup(
            '<div class="cx-two" style="display:flex;gap:.5rem 2rem">{columns}</div>'
            "<p>{closing}</p>",
            columns=columns,
            closing=self.closing(lang),
        )

    def __repr__(self) -> str:
        return self.text()

    def _buttons(self, lang: str) -> list[Any]:
        return []
