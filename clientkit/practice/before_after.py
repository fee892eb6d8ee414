"""Before and after: the first answer to an exercise and the last one, side by side."""

import html
from collections.abc import Callable
from typing import Any

from clientkit.practice.days import day_in_words
from clientkit.practice.exercise import Exercise
from clientkit.practice.kinds import Answer
from clientkit.practice.showing import Shown
from clientkit.practice.worksheet import Worksheet
from clientkit.words import _
from clientkit.words.markup import Markup, joined, listed, markup


def _no_page(_exercise: Exercise) -> str | None:
    return None


class BeforeAndAfter(Shown):
    """The first answer, kept with its date, beside the last. The last line of a cell shows it.

    Where an exercise itself asks twice, before a talk and after it, these two stand side by side.
    `page_of` gives the page that an exercise stands on, to be led to while nothing is answered.
    """

    def __init__(
        self, worksheet: Worksheet, page_of: Callable[[Exercise], str | None] = _no_page
    ) -> None:
        super().__init__(worksheet.turn)
        self.worksheet, self.page_of = worksheet, page_of
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

    def _columns(self, lang: str | None) -> list[tuple[str, list[str]]]:
        """Before and after, each with its head; what was answered once is not told twice."""
        before, after = self.sides(lang)
        said = [each or [_("(none)", lang)] for each in (before, after)]
        told = list(zip(self._heads(lang), said, strict=True))
        return told[:1] if before and before == after else told

    def closing(self, lang: str | None = None) -> str:
        """What there is to say of the two."""
        before, after = self.sides(lang)
        if not before and not after:
            return self._yet_to_come(lang).format(exercise=self._exercise(lang))
        if not before:
            return _(
                "Press “{button}” in {exercise}: what stands there is kept as your first answer.",
                lang,
            ).format(button=self.worksheet.exercise.to_press(lang), exercise=self._exercise(lang))
        if not after or before == after:
            return _(
                "The same so far. When you see it otherwise, answer again: the first stays.", lang
            )
        return _("What made the difference?", lang)

    @staticmethod
    def _yet_to_come(lang: str | None) -> str:
        return _(
            "Your first answer and your last will stand here, side by side: "
            "answer {exercise} first.",
            lang,
        )

    def _exercise(self, lang: str | None) -> str:
        name = self.worksheet.exercise.name(lang)
        return name[:1].lower() + name[1:]

    def text(self, lang: str | None = None) -> str:
        """The whole of it as plain text."""
        lines = [self.title(lang)]
        if not any(self.sides(lang)):
            return "\n".join([*lines, self.closing(lang)])
        for head, said in self._columns(lang):
            lines += [head, *(f"- {line}" for line in said)]
        return "\n".join([*lines, self.closing(lang)])

    def page(self, lang: str | None = None) -> Markup:
        if not any(self.sides(lang)):
            page = self.page_of(self.worksheet.exercise)
            link = '<a href="{page}">{exercise}</a>' if page else "{exercise}"
            return markup(
                f"<p>{html.escape(self._yet_to_come(lang)).replace('{exercise}', link)}</p>",
                page=page,
                exercise=self._exercise(lang),
            )
        columns = joined(
            markup("<div><b>{head}</b>{said}</div>", head=head, said=listed(said))
            for head, said in self._columns(lang)
        )
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
