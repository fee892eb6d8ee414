"""How far a learner is: what is done, what is worth coming back to, how many minutes are left."""

import html
from collections.abc import Callable, Sequence
from typing import Any, Literal

from attrs import frozen

from clientkit.practice.answers import Answers
from clientkit.practice.days import day_in_words
from clientkit.practice.exercise import UNFINISHED, Exercise, outcome_word
from clientkit.practice.record import Record
from clientkit.practice.showing import Shown, row_of_buttons
from clientkit.words import _, ngettext
from clientkit.words.duration import duration
from clientkit.words.markup import Markup, joined, markup


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


def _no_page(_exercise: Exercise) -> str | None:
    return None


class Progress(Shown):
    """How far somebody is in some exercises, by the answers file, and where they were last.

    `page_of` gives the page that an exercise stands on. The last line of a cell shows it.

    >>> Progress([], Answers()).text("en")
    '0 of 0 exercises done.'
    """

    def __init__(
        self,
        exercises: Sequence[Exercise],
        answers: Answers,
        page_of: Callable[[Exercise], str | None] = _no_page,
    ) -> None:
        super().__init__(answers.turn)
        self.exercises, self.answers, self.page_of = list(exercises), answers, page_of

    def title(self, lang: str | None = None) -> str:
        return _("How far you are", lang)

    def standings(self) -> list[Standing]:
        """Each exercise as it stands in the answers file now."""
        return [standing(each, self.answers.record(each.id)) for each in self.exercises]

    def last(self) -> tuple[Exercise, str] | None:
        """The exercise that was worked on last, and when; None before any."""
        worked = [
            (str(changed), each)
            for each in self.exercises
            if (changed := self.answers.record(each.id).get("changed"))
        ]
        if not worked:
            return None
        moment, exercise = max(worked, key=lambda one: one[0])
        return exercise, moment

    def text(self, lang: str | None = None) -> str:
        """The whole of it as plain text."""
        return "\n".join(self._said(lang, str, lambda lines: "\n".join(f"- {x}" for x in lines)))

    def page(self, lang: str | None = None) -> Markup:
        """The same as a page; an exercise that stands on a page is a link to it."""
        return joined(
            self._said(
                lang,
                lambda line: markup("<p>{line}</p>", line=line),
                lambda lines: markup(
                    "<ul>{lines}</ul>",
                    lines=joined(markup("<li>{line}</li>", line=line) for line in lines),
                ),
            )
        )

    def _said(
        self, lang: str | None, line: Callable[[str], Any], lines: Callable[[list[str]], Any]
    ) -> list[Any]:
        standings = self.standings()
        done = [each for each in standings if each.state == "done"]
        back = [each for each in standings if each.state == "back"]
        to_begin = [each for each in standings if each.state == "to_begin"]
        how_many = ngettext(
            "{n} of {all} exercises done.", "{n} of {all} exercises done.", len(done), lang
        )
        linked = line is not str
        said = [line(how_many.format(n=len(done), all=len(standings)))]
        if last := self.last():
            exercise, moment = last
            words = _("You were last at {exercise}, on {date}.", lang)
            at = self._linked(exercise, self._small(exercise, lang), linked)
            said.append(line(_filled(words, exercise=at, date=day_in_words(moment))))
        if done:
            said += [line(_("Done:", lang)), lines([self._line(x, lang, linked) for x in done])]
        if back:
            said.append(line(_("Worth coming back to:", lang)))
            said.append(lines([self._line(each, lang, linked) for each in back]))
        if to_begin:
            words = _("Next: {exercise}", lang)
            said.append(line(_filled(words, exercise=self._line(to_begin[0], lang, linked))))
        if left := round(sum(each.minutes for each in (*back, *to_begin))):
            words = _("About {time} of exercises left.", lang)
            said.append(line(words.format(time=duration(left, lang))))
        elif standings:
            said.append(line(_("All that is here is done: well walked.", lang)))
        if self.answers.trouble:
            said.append(line(self.answers.trouble))
        return said

    def _line(self, each: Standing, lang: str | None, linked: bool) -> str:
        return self._linked(each.exercise, each.line(lang), linked)

    def _linked(self, exercise: Exercise, words: str, linked: bool) -> str:
        page = self.page_of(exercise) if linked else None
        return markup('<a href="{page}">{words}</a>', page=page, words=words) if page else words

    @staticmethod
    def _small(exercise: Exercise, lang: str | None) -> str:
        name = exercise.name(lang)
        return name[:1].lower() + name[1:]

    def __repr__(self) -> str:
        return self.text().splitlines()[0]

    def _buttons(self, lang: str) -> list[Any]:
        from clientkit.practice.card import button

        return [row_of_buttons([button(_("Count again", lang), self.show)])]


def _filled(words: str, **values: str) -> str:
    """Fill a sentence; one of its values may be a link."""
    if any(isinstance(value, Markup) for value in values.values()):
        return markup(html.escape(words), **values)
    return words.format(**values)


def standing(exercise: Exercise, record: Record) -> Standing:
    """How an exercise stands by what the answers file holds of it."""
    if record.get("answer") is None:
        return Standing(exercise, "to_begin")
    outcome = record.get("outcome")
    if outcome in ("right", "to_discuss"):
        return Standing(exercise, "done", outcome)
    finished = outcome == "look_again" and record.get("code") != UNFINISHED
    return Standing(exercise, "back", "look_again" if finished else None)
