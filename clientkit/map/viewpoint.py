"""A viewpoint: who, asked where, names whom as their customers, and in which words."""

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from clientkit.map.attributes import a_text, an_id, flag, texts_by_id, unknown_keys, words, written
from clientkit.words import Text


def _ids(ids: Iterable[str]) -> frozenset[str]:
    return frozenset(ids)


@attrs.frozen
class Viewpoint:
    """Whom somebody names when asked who their customers are.

    `who` speaks; `party` is the id of the party they belong to, if it stands on the map; `where`
    is the place where they were asked. `names` holds ids of parties. `words` are the words used
    for them: a word is not a party, five words may mean one person. `observed` is False for an
    answer that nobody heard and somebody only supposes.

    >>> Viewpoint("v1", "the operators", names={"patient"}).observed
    True
    """

    id: str = attrs.field(validator=an_id)
    who: Text = attrs.field(converter=a_text)
    party: str | None = words()
    where: Text | None = written()
    names: frozenset[str] = attrs.field(default=frozenset(), converter=_ids, kw_only=True)
    words: Mapping[str, Text] = attrs.field(
        factory=dict, converter=texts_by_id, kw_only=True, hash=False
    )
    observed: bool = flag(True)
    extra: Mapping[str, Any] = unknown_keys()
