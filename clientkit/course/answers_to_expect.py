"""For the trainer: the answers that a room gives, how often, and what to ask back."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice

from clientkit.course.catalogue import LESSONS
from clientkit.course.session import exercises, written
from clientkit.practice import (
    Answer,
    Exercise,
    Form,
    Kind,
    Markup,
    Names,
    Reason,
    Table,
    joined,
    markup,
)
from clientkit.practice.exercise import outcome_word
from clientkit.practice.nearby import nearby
from clientkit.words import Text, _, language

#: A figure in a sentence, such as 9, 0.86 or 2/3, with the full stop that it may end on.
_FIGURE = re.compile(r"\d+(?:[.,/]\d+)*\.?")

#: Where a list of parts was to stand, and none is named.
_NOTHING = re.compile(r" (?=[.,])")


class AnswersToExpect:
    """The reasons of a lesson's exercises, as a table for each exercise."""

    def __init__(self, asked: list[Exercise]) -> None:
        self.asked = asked

    def __repr__(self) -> str:
        lang = language()
        lines = []
        for exercise in self.asked:
            lines.append(_heading(exercise, lang))
            lines += ["  " + " | ".join(row) for row in _rows(exercise, lang)]
        return "\n".join(lines)

    def _repr_html_(self) -> Markup:
        return joined(_table(exercise, language()) for exercise in self.asked)


def answers_to_expect(lesson: str) -> AnswersToExpect:
    """What people answer to the exercises of `lesson`, how often, and what to ask the room.

    Raises ValueError when there is no such lesson.
    """
    if lesson not in (ids := [entry.id for entry in LESSONS]):
        known = ", ".join(ids)
        raise ValueError(
            _("There is no lesson ‘{id}’. There are: {known}.").format(id=lesson, known=known)
        )
    return AnswersToExpect([written(id) for id in exercises(lesson)])


def _heading(exercise: Exercise, lang: str) -> str:
    name, title = exercise.name(lang), exercise.title.say(lang)
    # “To keep: One sentence to keep” would say it twice.
    if name.lower() in title.lower():
        return title
    return _("{name}: {said}", lang).format(name=name, said=title)


def _rows(exercise: Exercise, lang: str) -> Iterator[tuple[str, ...]]:
    how_often = {
        "rarely": _("rarely", lang),
        "sometimes": _("sometimes", lang),
        "often": _("often", lang),
    }
    solution, told = exercise.solved(lang), _told(exercise, lang)
    for reason in exercise.reasons:
        yield (
            reason.code,
            outcome_word(reason.outcome, lang).replace(" ", "\u00a0"),
            how_often[reason.expect],
            _said(reason, told, solution, lang),
            reason.ask.say(lang) if reason.ask else "",
        )


#: So many answers are looked at, to find one for each reason.
_MOST = 1000


def _told(exercise: Exercise, lang: str) -> dict[str | None, Answer]:
    """For each reason an answer that is told it, if the solution is or one much like it."""
    solution = exercise.solved(lang)
    # Names that are typed take long to understand, and would be those of the solution anyway.
    kind = exercise.answer
    once = [] if _has_names(kind) else list(nearby(kind, solution))
    twice = (other for answer in once for other in nearby(kind, answer))
    tried = (solution, *islice(chain(once, twice), _MOST))
    return {exercise.judge(answer).code: answer for answer in reversed(tried)}


def _has_names(kind: Kind) -> bool:
    if isinstance(kind, Form):
        return any(_has_names(part.kind) for part in kind.parts.values())
    if isinstance(kind, Table):
        return any(_has_names(part.kind) for part in kind.columns.values())
    return isinstance(kind, Names)


def _said(reason: Reason, told: Mapping[str | None, Answer], solution: Answer, lang: str) -> str:
    if reason.code in told or isinstance(reason.say, Text):
        return reason.sentence(told.get(reason.code, solution), lang)
    # No such answer is known: the figures would be wrong, and a list may be empty.
    return _NOTHING.sub(" …", _FIGURE.sub("…", reason.sentence(solution, lang)))


def _table(exercise: Exercise, lang: str) -> Markup:
    heads = (
        _("Answer", lang),
        _("Outcome", lang),
        _("How often", lang),
        _("What the kit says", lang),
        _("What to ask the room", lang),
    )
    return markup(
        '<h3>{name}</h3><table class="ck-expected"><thead><tr>{heads}</tr></thead>'
        "<tbody>{rows}</tbody></table>",
        name=_heading(exercise, lang),
        heads=joined(
            markup('<th style="text-align:left">{head}</th>', head=head) for head in heads
        ),
        rows=joined(
            markup("<tr>{cells}</tr>", cells=joined(_cell(words) for words in row))
            for row in _rows(exercise, lang)
        ),
    )


def _cell(words: str) -> Markup:
    return markup('<td style="text-align:left;vertical-align:top">{words}</td>', words=words)
