"""How far a learner is: what is done, what is worth coming back to, how many minutes are left."""

from collections.abc import Sequence
from typing import Any, Literal

from attrs import frozen

from clientkit.practice.answers import Answers, Record
from clientkit.practice.exercise import UNFINISHED, Exercise, outcome_word
from clientkit.words import _, language, ngettext, speaking
from clientkit.words.markup import Markup, joined, listed, markup


@frozen
class Standing:
    """One exercise: done, worth coming back to (with the reason), or still to begin."""

    exercise: Exercise
    state: Literal["done", "back", "to_begin"]
    outcome: str | None = None

    @property
    def minutes(self) -> float:
        """About how long it takes."""
        return sum(self.exercise.minutes) / 2

    def line(self, lang: str | None = None) -> str:
        """The exercise with its title and, where one should come back, why."""
        title = _("{name}: {said}", lang).format(
            name=self.exercise.name(lang), said=self.exercise.title.say(lang)
        )
        if self.state != "back":
            return title
        why = _("begun", lang) if self.outcome is None else outcome_word(self.outcome, lang)
        return _("{title} ({why})", lang).format(title=title, why=why)


class Progress:
    """How far somebody is in some exercises, by the answers file.

    The last line of a cell shows it as a card.

    >>> Progress([], Answers()).text("en")
    '0 of 0 exercises done.'
    """

    def __init__(self, exercises: Sequence[Exercise], answers: Answers) -> None:
        self.exercises, self.answers = list(exercises), answers
        self._card: Any = None

    def standings(self) -> list[Standing]:
        """Each exercise as it stands in the answers file now."""
        return [standing(each, self.answers.record(each.id)) for each in self.exercises]

    def text(self, lang: str | None = None) -> str:
        """The whole of it as plain text."""
        return "\n".join(
            line if isinstance(line, str) else "\n".join(f"- {each}" for each in line)
            for line in self._said(lang)
        )

    def page(self, lang: str | None = None) -> Markup:
        """The same as a page."""
        return joined(
            markup("<p>{line}</p>", line=line) if isinstance(line, str) else listed(line)
            for line in self._said(lang)
        )

    def _said(self, lang: str | None) -> list[str | list[str]]:
        standings = self.standings()
        done = [each for each in standings if each.state == "done"]
        back = [each for each in standings if each.state == "back"]
        to_begin = [each for each in standings if each.state == "to_begin"]
        how_many = ngettext(
            "{n} of {all} exercises done.", "{n} of {all} exercises done.", len(done), lang
        )
        said: list[str | list[str]] = [how_many.format(n=len(done), all=len(standings))]
        if back:
            said += [_("Worth coming back to:", lang), [each.line(lang) for each in back]]
        if to_begin:
            words = _("Next: {exercise}", lang)
            said.append(words.format(exercise=to_begin[0].line(lang)))
        if left := round(sum(each.minutes for each in (*back, *to_begin))):
            words = ngettext(
                "About {n} minute is left.", "About {n} minutes are left.", left, lang
            )
            said.append(words.format(n=left))
        elif standings:
            said.append(_("All that is here is done: well walked.", lang))
        if self.answers.trouble:
            said.append(self.answers.trouble)
        return said

    def __repr__(self) -> str:
        return self.text().splitlines()[0]

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, Any]:
        if self._card is None or self._card.lang != language():
            self._card = _ProgressCard(self, language())
        self._card.show()
        bundle = dict(self._card.box._repr_mimebundle_())
        return {**bundle, "text/plain": repr(self), "text/html": self.page()}


def standing(exercise: Exercise, record: Record) -> Standing:
    """How an exercise stands by what the answers file holds of it."""
    if record.get("answer") is None:
        return Standing(exercise, "to_begin")
    outcome = record.get("outcome")
    if outcome in ("right", "to_discuss"):
        return Standing(exercise, "done", outcome)
    finished = outcome == "look_again" and record.get("code") != UNFINISHED
    return Standing(exercise, "back", "look_again" if finished else None)


class _ProgressCard:
    def __init__(self, progress: Progress, lang: str) -> None:
        import ipywidgets as ipw

        from clientkit.practice.card import box, button, live
        from clientkit.practice.pages import style

        self.progress, self.lang = progress, lang
        head = markup(
            '{style}<div class="cx-title" role="heading" aria-level="4">{title}</div>',
            style=style(),
            title=_("How far you are", lang),
        )
        self._page = live()
        buttons = ipw.HBox([button(_("Count again", lang), self.show)])
        buttons.add_class("cx-buttons")
        self.box = box([ipw.HTML(head), self._page, buttons])

    def show(self) -> None:
        """Read the answers file again, which other notebooks write to."""
        with self.progress.answers.turn, speaking(self.lang):
            self._page.value = self.progress.page(self.lang)
