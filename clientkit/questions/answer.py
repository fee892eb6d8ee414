"""What a question gives back."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

import attrs

Value = TypeVar("Value", covariant=True)


def _ids(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(ids)


@attrs.frozen(repr=False)
class Answer(Generic[Value]):
    """The answer to a question about a map.

    `value` is the answer itself; None means that the map cannot say. `links` and `parties` are
    the ids that prove it, in the order in which one follows them.
    """

    value: Value = attrs.field(hash=False)
    #: Says the answer in a language; what is missing, when the map cannot say.
    say: Callable[[str | None], str] = attrs.field(eq=False)
    links: tuple[str, ...] = attrs.field(default=(), converter=_ids)
    parties: tuple[str, ...] = attrs.field(default=(), converter=_ids)

    def sentence(self, lang: str | None = None) -> str:
        """The answer as one sentence in `lang`, or in the language that applies here."""
        return self.say(lang)

    def __str__(self) -> str:
        return self.sentence()

    __repr__ = __str__
