"""A name on somebody's map, and all who wrote it the same way."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

import attrs

from clientkit.many_maps.spelling import Key, surface, without_speaker, words_of
from clientkit.words import Text

#: The surface of whoever drew a map, where their label says no more than “me”.
SPEAKER = "\0me"


@attrs.frozen
class Named:
    """A label on the map of a person (by number); `speaker` where it is that person themselves."""

    label: Text
    person: int
    speaker: bool = False

    @cached_property
    def surface(self) -> str:
        """Two labels of one surface are one spelling."""
        if self.only_me:
            return SPEAKER
        return " = ".join(sorted({surface(said) for said in self._said}))

    @property
    def words(self) -> tuple[tuple[str, ...], ...]:
        """The words that it is compared by, for each language that it speaks."""
        if self.only_me:
            return ((SPEAKER,),)
        read = [words_of(said) for said in self._said]
        if self.speaker:
            read = [without_speaker(words) or words for words in read]
        return tuple(map(tuple, read))

    @property
    def only_me(self) -> bool:
        """Whether somebody calls themselves “me”, and nothing more."""
        return self.speaker and not any(without_speaker(words_of(said)) for said in self._said)

    @property
    def _said(self) -> list[str]:
        said = self.label.written()
        return [said] if isinstance(said, str) else sorted(set(said.values()))


@attrs.frozen
class Spelling:
    """One way to write a name, and who (by number) wrote it so."""

    surface: str
    #: As most of them wrote it.
    label: Text
    #: The words that it is compared by, and the same as a key, slips put right.
    words: tuple[tuple[str, ...], ...]
    keys: frozenset[Key]
    #: Whether a typing slip had to be put right.
    slipped: bool
    people: frozenset[int]


def best_label(group: Iterable[Spelling]) -> Text:
    """How to write a party's name: as most people do, and without a slip if anybody managed."""
    spellings = list(group)
    writers = Counter[tuple[tuple[str, ...], ...]]()
    for spelling in spellings:
        writers[spelling.words] += len(spelling.people)
    return min(
        spellings,
        key=lambda each: (
            each.slipped,
            -writers[each.words],
            -len(each.people),
            each.surface,
        ),
    ).label
