"""What was answered in one exercise and goes along into another: none of it is lost."""

from collections.abc import Iterable, Mapping
from typing import Any

from clientkit.practice.kinds import Form, Kind, VoteTwice
from clientkit.practice.kinds.vote_twice import FIRST
from clientkit.practice.record import Record


def without_parts(record: Record, moved_on: Iterable[str]) -> Record:
    """The record without the parts that another exercise asks by now, or none.

    What was answered to them, at first and last, stays under `earlier`, whole.

    >>> without_parts({"answer": {"a": 1, "b": 2}}, ["b"])
    {'answer': {'a': 1}, 'earlier': [{'answer': {'a': 1, 'b': 2}, 'changed': None}]}
    """
    moved, left, earlier = set(moved_on), dict(record), list(record.get("earlier", []))
    first = record.get("first")
    if isinstance(first, Mapping) and _asked_then(first.get("answer"), moved):
        left["first"] = {**first, "answer": _left(first["answer"], moved)}
        earlier.append(first)
    if _asked_then(whole := record.get("answer"), moved):
        left["answer"] = _left(whole, moved) or None
        earlier.append({"answer": whole, "changed": record.get("changed")})
    return (
        {**left, "earlier": earlier} if len(earlier) > len(record.get("earlier", [])) else record
    )


def _asked_then(answer: Any, moved: set[str]) -> bool:
    return isinstance(answer, Mapping) and bool(moved & answer.keys())


def _left(answer: Any, moved: set[str]) -> dict[str, Any]:
    return {id: part for id, part in answer.items() if id not in moved}


def parts_taken_over(before: Record, asked: Kind) -> Record:
    """What was answered to these parts when another exercise asked them: yet to be checked.

    >>> from clientkit.practice.kinds import Part, Sentence
    >>> from clientkit.words import Text
    >>> form = Form({"b": Part(Text("Why?"), Sentence())})
    >>> parts_taken_over({"answer": {"a": 1}, "earlier": [{"answer": {"a": 1, "b": "so"}}]}, form)
    {'answer': {'b': 'so'}}
    """
    for answer in (before.get("answer"), *map(_answer, reversed(before.get("earlier", [])))):
        if isinstance(asked, Form) and isinstance(answer, Mapping):
            mine = {id: part for id, part in answer.items() if id in asked.parts}
            if mine:
                return {"answer": mine}
    return {}


def with_first_vote(record: Record, voted: Record, asked: Kind) -> Record:
    """The record with the first vote of another exercise in the vote that is taken twice here.

    A first vote that was given here stays, and so does what has no place in the vote here.

    >>> from clientkit.practice.kinds import Part
    >>> from clientkit.words import Text
    >>> twice = Form({"vote": Part(Text("Keep it?"), VoteTwice({"yes": Text("yes")}))})
    >>> with_first_vote({}, {"first": {"answer": {"vote": "yes"}}}, twice)
    {'answer': {'vote': {'first': 'yes'}}}
    """
    first, answer = _answer(voted.get("first")), record.get("answer") or {}
    if not isinstance(asked, Form) or not isinstance(first, Mapping):
        return record
    for id, part in asked.parts.items():
        vote, given = first.get(id), answer.get(id) or {}
        if not isinstance(part.kind, VoteTwice) or not isinstance(vote, str) or FIRST in given:
            continue
        if vote in part.kind.options:
            return {**record, "answer": {**answer, id: {FIRST: vote, **given}}}
    return record


def _answer(kept: Any) -> Any:
    return kept.get("answer") if isinstance(kept, Mapping) else None
