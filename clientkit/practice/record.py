"""What the answers file keeps of one exercise, and what of it can be relied on."""

from collections.abc import Callable
from typing import Any

#: What is kept of one exercise: its answer, when it changed, how it was judged.
Record = dict[str, Any]

#: Where a record keeps what somebody wrote into it and the kit does not understand.
NOT_UNDERSTOOD = "not_understood"


def _words(value: Any) -> bool:
    return isinstance(value, str)


def _count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _truth(value: Any) -> bool:
    return isinstance(value, bool)


def _first(value: Any) -> bool:
    return isinstance(value, dict) and "answer" in value and isinstance(value.get("at", ""), str)


def _earlier(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


_SOUND: dict[str, Callable[[Any], bool]] = {
    "changed": _words,
    "checked": _words,
    "done": _words,
    "outcome": {"not_attempted", "look_again", "right", "to_discuss"}.__contains__,
    "code": _words,
    "attempts": _count,
    "hints": _count,
    "looked_again": _truth,
    "solution_seen": _truth,
    "revealed": _truth,
    "first": _first,
    "earlier": _earlier,
}


def is_sound(record: Record) -> bool:
    """Whether everything that the kit reads in a record is as it wrote it."""
    return not _odd(record)


def sound(record: Record) -> Record:
    """The record with what is not understood put aside in it, and nothing lost.

    >>> sound({"answer": "a", "attempts": "three"})
    {'answer': 'a', 'not_understood': {'attempts': 'three'}}
    """
    odd = _odd(record)
    if not odd:
        return record
    kept = {key: value for key, value in record.items() if key not in odd}
    before = kept.pop(NOT_UNDERSTOOD, {})
    return {**kept, NOT_UNDERSTOOD: {**(before if isinstance(before, dict) else {}), **odd}}


def _odd(record: Record) -> Record:
    return {
        key: record[key]
        for key, is_right in _SOUND.items()
        if key in record and not (_hashable(record[key], key) and is_right(record[key]))
    }


def _hashable(value: Any, key: str) -> bool:
    return key != "outcome" or isinstance(value, str)
