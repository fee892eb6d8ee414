"""What most people say."""

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import TypeVar

from clientkit.words import Text

_Value = TypeVar("_Value", bound=Hashable)


def most_common(values: Iterable[_Value]) -> _Value:
    """What most say; among equals the first in the alphabet, and anything before nothing.

    >>> most_common(["person", "team", "team"])
    'team'
    """
    said = list(values)
    if len(said) == 1:
        return said[0]
    counted = Counter(said)
    if None in counted and len(counted) > 1:
        del counted[None]
    return min(counted, key=lambda value: (-counted[value], _written(value)))


def _written(value: object) -> str:
    return repr(value.written()) if isinstance(value, Text) else repr(value)
