"""When one exercise becomes two: what was answered before goes along, and none of it is lost."""

from collections.abc import Iterable, Mapping
from typing import Any

from clientkit.practice.kinds import Form, Kind
from clientkit.practice.record import Record


def without_parts(record: Record, moved_on: Iterable[str]) -> Record:
    """The record without the parts that another exercise asks by now.

    Its whole answer stays under `earlier`.

    >>> without_parts({"answer": {"a": 1, "b": 2}}, ["b"])
    {'answer': {'a': 1}, 'earlier': [{'answer': {'a': 1, 'b': 2}, 'changed': None}]}
    """
    whole, moved = record.get("answer"), set(moved_on)
    if not isinstance(whole, Mapping) or not moved & whole.keys():
        return record
    left = {id: part for id, part in whole.items() if id not in moved}
    kept = {"answer": whole, "changed": record.get("changed")}
    return {**record, "answer": left or None, "earlier": [*record.get("earlier", []), kept]}


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


def _answer(kept: Any) -> Any:
    return kept.get("answer") if isinstance(kept, Mapping) else None
