"""Answers that differ from a given one in one place: what else somebody might have said."""

from collections.abc import Iterator, Mapping
from functools import singledispatch
from typing import Any

from clientkit.practice.kinds import (
    Answer,
    Choose,
    Form,
    Kind,
    Match,
    Number,
    OnLinks,
    Sort,
    Table,
)


@singledispatch
def nearby(kind: Kind, _answer: Answer) -> Iterator[Answer]:
    """Each answer of this kind that differs from `answer` in one place; none of what is typed.

    >>> from clientkit.words import Text
    >>> yes_or_no = Choose({"yes": Text(en="yes", fr="oui"), "no": Text(en="no", fr="non")})
    >>> list(nearby(yes_or_no, "yes"))
    ['no']
    """
    yield from ()


@nearby.register
def _(kind: Choose, answer: Any) -> Iterator[Answer]:
    if not kind.several:
        yield from (option for option in kind.options if option != answer)
        return
    chosen = list(answer or ())
    for option in kind.options:
        without = [each for each in chosen if each != option]
        yield without if option in chosen else [*without, option]


@nearby.register
def _(kind: Match, answer: Any) -> Iterator[Answer]:
    yield from _elsewhere(answer or {}, kind.left, kind.right)


@nearby.register
def _(kind: Sort, answer: Any) -> Iterator[Answer]:
    yield from _elsewhere(answer or {}, kind.cards, kind.columns)


@nearby.register
def _(kind: Number, answer: Any) -> Iterator[Answer]:
    yield from (end for end in (kind.least, kind.most) if end != answer)


@nearby.register
def _(kind: Form, answer: Any) -> Iterator[Answer]:
    answers = answer or {}
    for name, part in kind.parts.items():
        for other in nearby(part.kind, answers.get(name)):
            yield {**answers, name: other}


@nearby.register
def _(kind: Table, answer: Any) -> Iterator[Answer]:
    rows = answer or {}
    for row in kind.rows:
        said = rows.get(row) or {}
        for column, part in kind.columns.items():
            for other in nearby(part.kind, said.get(column)):
                yield {**rows, row: {**said, column: other}}


@nearby.register
def _(kind: OnLinks, answer: Any) -> Iterator[Answer]:
    yield from nearby(kind.table, answer)


def _elsewhere(
    answer: Mapping[str, Any], what: Mapping[str, Any], where: Mapping[str, Any]
) -> Iterator[Answer]:
    for one in what:
        for place in where:
            if answer.get(one) != place:
                yield {**answer, one: place}
