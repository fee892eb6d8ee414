"""For the trainer: the answers that a room gives, how often, and what to ask back."""

import re

from clientkit.course.catalogue import LESSONS
from clientkit.course.session import exercises, written
from clientkit.practice import Exercise, Markup, Reason, joined, markup
from clientkit.practice.exercise import outcome_word
from clientkit.words import Text, _, language

#: A figure in a sentence, such as 9, 0.86 or 2/3, with the full stop that it may end on.
_FIGURE = re.compile(r"\d+(?:[.,/]\d+)*\.?")


class AnswersToExpect:
    """The reasons of a lesson's exercises, as a table for each exercise."""

    def __init__(self, asked: list[Exercise]) -> None:
        self.asked = asked

    def __repr__(self) -> str:
        lang = language()
        lines = []
        for exercise in self.asked:
            title = exercise.title.say(lang)
            lines.append(_("{name}: {said}", lang).format(name=exercise.name(lang), said=title))
            lines += ["  " + " | ".join(_row(exercise, r, lang)) for r in exercise.reasons]
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


def _row(exercise: Exercise, reason: Reason, lang: str) -> tuple[str, ...]:
    how_often = {
        "rarely": _("rarely", lang),
        "sometimes": _("sometimes", lang),
        "often": _("often", lang),
    }
    return (
        reason.code,
        outcome_word(reason.outcome, lang),
        how_often[reason.expect],
        _said(exercise, reason, lang),
        reason.ask.say(lang) if reason.ask else "",
    )


def _said(exercise: Exercise, reason: Reason, lang: str) -> str:
    # What depends on an answer is told of the solution; where that one would be told something
    # else, its figures would be wrong.
    solution = exercise.solved(lang)
    said = reason.sentence(solution, lang)
    if isinstance(reason.say, Text) or exercise.judge(solution).code == reason.code:
        return said
    return _FIGURE.sub("…", said)


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
        name=_("{name}: {said}", lang).format(
            name=exercise.name(lang), said=exercise.title.say(lang)
        ),
        heads=joined(
            markup('<th style="text-align:left">{head}</th>', head=head) for head in heads
        ),
        rows=joined(
            markup("<tr>{cells}</tr>", cells=joined(_cell(words) for words in row))
            for row in (_row(exercise, reason, lang) for reason in exercise.reasons)
        ),
    )


def _cell(words: str) -> Markup:
    return markup('<td style="text-align:left;vertical-align:top">{words}</td>', words=words)
