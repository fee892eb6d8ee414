"""A review, a day and a week later: exercises already done, asked again, mixed."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from attrs import frozen

from clientkit.practice.answers import Answers
from clientkit.practice.days import day_in_words, day_of
from clientkit.practice.exercise import Exercise
from clientkit.practice.record import Record
from clientkit.practice.showing import Shown
from clientkit.practice.worksheet import Worksheet
from clientkit.words import _, ngettext
from clientkit.words.markup import Markup, joined, listed, markup

#: Days after an exercise was done, on which it is asked again.
STAGES = (1, 7)
#: A review is short: ten minutes or so.
AT_MOST = 5


@frozen
class Recall:
    """An exercise that is due again: since which day, and at which stage."""

    exercise: Exercise
    since: date
    stage: int
    looked_again: bool

    @property
    def key(self) -> str:
        """Under what its answer is kept, apart from the first ones."""
        return f"{self.exercise.id} +{self.stage}"


class Review(Shown):
    """What to go over again on a day: by the answers file, those looked at again first.

    The same day and the same file give the same questions in the same order, all day long.
    Source: retrieval and spacing, “high utility” in Dunlosky et al. 2013; interleaving.

    >>> Review([], Answers(), date(2026, 11, 22)).text("en")
    'There is nothing to go over yet: do an exercise, and come back tomorrow.'
    """

    def __init__(self, exercises: Sequence[Exercise], answers: Answers, on: date) -> None:
        super().__init__(answers.turn)
        self.exercises = [each for each in exercises if each.recall]
        self.answers, self.on = answers, on
        self.due = self._due()
        #: The questions, each a sheet of its own: answer, check.
        self.questions = [Worksheet(each.exercise, answers, key=each.key) for each in self.due]
        for sheet in self.questions:
            sheet.watch(self.show)

    def _due(self) -> list[Recall]:
        found = [recall for each in self.exercises if (recall := self._recall(each))]
        found.sort(key=lambda recall: (not recall.looked_again, self._shuffled(recall)))
        return _mixed(found)[:AT_MOST]

    def _recall(self, exercise: Exercise) -> Recall | None:
        record = self.answers.record(exercise.id)
        done = _done(record)
        if done is None:
            return None
        again = bool(record.get("looked_again")) or record.get("outcome") == "look_again"
        for stage in reversed(STAGES):
            since = done + timedelta(days=stage)
            if since <= self.on:
                recall = Recall(exercise, since, stage, again)
                asked = day_of(self.answers.record(recall.key).get("done"))
                return recall if asked in (None, self.on) else None
        return None

    def _shuffled(self, recall: Recall) -> str:
        return hashlib.sha256(f"{self.on} {recall.exercise.id}".encode()).hexdigest()

    def next_day(self) -> date | None:
        """The next day on which something is due; None when nothing will be."""
        days = []
        for exercise in self.exercises:
            if done := _done(self.answers.record(exercise.id)):
                days += [done + timedelta(days=stage) for stage in STAGES]
        return min((day for day in days if day > self.on), default=None)

    def left(self) -> list[Worksheet]:
        """The questions of this day that wait for an answer."""
        return [sheet for sheet in self.questions if not sheet.attempts]

    def title(self, lang: str | None = None) -> str:
        return _("Going over it again", lang)

    def lines(self, lang: str | None = None) -> list[str]:
        """What there is to say of the day, in sentences."""
        if not self.questions:
            said = []
        elif left := len(self.left()):
            words = ngettext(
                "{n} question from what you have done already. Answer without looking back.",
                "{n} questions from what you have done already. Answer without looking back.",
                left,
                lang,
            )
            said = [words.format(n=left)]
        else:
            said = [_("All of today’s questions are answered.", lang)]
        if next_day := self.next_day():
            said.append(_("Next time: {date}.", lang).format(date=day_in_words(next_day)))
        elif not said:
            done = any(_done(self.answers.record(each.id)) for each in self.exercises)
            said.append(
                _("You have gone over everything. Well kept.", lang)
                if done
                else _(
                    "There is nothing to go over yet: do an exercise, and come back tomorrow.",
                    lang,
                )
            )
        return said

    def text(self, lang: str | None = None) -> str:
        """The whole of it as plain text."""
        asked = [f"- {sheet.exercise.title.say(lang)}" for sheet in self.questions]
        return "\n".join([*self.lines(lang), *asked])

    def page(self, lang: str | None = None) -> Markup:
        asked = listed(sheet.exercise.title.say(lang) for sheet in self.questions)
        return joined(
            [
                *(markup("<p>{line}</p>", line=line) for line in self.lines(lang)),
                asked if self.questions else Markup(""),
            ]
        )

    def __repr__(self) -> str:
        return self.text()

    def _buttons(self, lang: str) -> list[Any]:
        from clientkit.practice.card import Card

        return [Card(sheet, lang).box for sheet in self.questions]


def _done(record: Record) -> date | None:
    """The day of the first whole answer; an older file only knows the day of the last."""
    return day_of(
        record.get("done") or (record.get("checked") if record.get("attempts") else None)
    )


def _mixed(due: list[Recall]) -> list[Recall]:
    """Those looked at again first; and within each half, lessons take turns as far as they go."""
    mixed: list[Recall] = []
    for half in (True, False):
        rest = [each for each in due if each.looked_again == half]
        while rest:
            before = _lesson(mixed[-1]) if mixed else None
            left = Counter(map(_lesson, rest))
            chosen = max(rest, key=lambda each: (_lesson(each) != before, left[_lesson(each)]))
            rest.remove(chosen)
            mixed.append(chosen)
    return mixed


def _lesson(recall: Recall) -> str:
    return recall.exercise.id.partition(".")[0]
