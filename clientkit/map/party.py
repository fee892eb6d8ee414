"""A party: any person, team, body or organisation on a map."""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from clientkit.map.attributes import a_text, an_id, listed, unknown_keys, words, written
from clientkit.words import Text
from clientkit.words.vocabulary import PARTY_KINDS


def _point(value: Sequence[float] | None) -> tuple[float, float] | None:
    return None if value is None else (value[0], value[1])


@attrs.frozen
class Party:
    """Any person, team, body or organisation on a map.

    `inside` is the id of the organisation that the party belongs to: it decides what is internal.
    `same_as` is the id of the person behind several hats (taxpayer, worker and patient are us).
    Both may name somebody who does not stand on the map. `at` is where somebody placed the party
    on the sheet (its centre, in pixels from the top left), if anybody did.

    Source: ISO 9000:2015, “interested party”: who can affect, be affected, or feel affected.

    >>> Party("nurses", "the nurses", kind="team", inside="hospital").name()
    'the nurses'
    """

    id: str = attrs.field(validator=an_id)
    label: Text = attrs.field(converter=a_text)
    kind: str = listed(PARTY_KINDS, "person")
    inside: str | None = words()
    same_as: str | None = words()
    note: Text | None = written()
    at: tuple[float, float] | None = attrs.field(default=None, converter=_point, kw_only=True)
    extra: Mapping[str, Any] = unknown_keys()

    def name(self, lang: str | None = None) -> str:
        """The party's name in `lang`, or in the language that applies here."""
        return self.label.say(lang)
