"""A text that somebody wrote: the same in every language, or one for each."""

from collections.abc import Mapping
from typing import Any

from clientkit.words.language import LANGUAGES, language


def _is_string(value: object) -> bool:
    return isinstance(value, str)


class Text:
    """A name or a sentence that carries its languages with it.

    A learner writes in one language: `Text("the nurses")` says the same to everybody. An example
    of the course speaks both: `Text(fr="les infirmières", en="the nurses")`.

    >>> nurses = Text(fr="les infirmières", en="the nurses")
    >>> nurses.say("fr")
    'les infirmières'
    >>> Text("Zoé").say("en")
    'Zoé'
    """

    __slots__ = ("_said",)
    _said: tuple[tuple[str, str], ...]

    def __init__(self, same: str | None = None, /, **by_language: str) -> None:
        if (same is None) == (not by_language):
            raise ValueError("A text is either one string, or one string per language.")
        said = {"": same} if same is not None else by_language
        object.__setattr__(self, "_said", tuple(sorted(said.items())))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("A text does not change; make another.")

    def say(self, lang: str | None = None) -> str:
        """Say it in `lang`, or in the language that applies here; in another one if need be."""
        said = dict(self._said)
        for code in ("", language(lang), *LANGUAGES):
            if code in said:
                return said[code]
        return next(iter(said.values()))

    def by_language(self) -> dict[str, str]:
        """The text in each language of the kit."""
        return {code: self.say(code) for code in LANGUAGES}

    @classmethod
    def read(cls, value: "str | Mapping[str, str] | Text") -> "Text":
        """Make a text of what a file or a person gives: a string, or strings by language."""
        if isinstance(value, Text):
            return value
        if isinstance(value, str):
            return cls(value)
        if isinstance(value, Mapping) and value and all(map(_is_string, value.values())):
            return cls(**value)
        raise ValueError(f"A text is one string, or one string per language, not {value!r}.")

    def written(self) -> str | dict[str, str]:
        """As a file holds it: the inverse of `read`."""
        said = dict(self._said)
        return said.get("", said)

    def __str__(self) -> str:
        return self.say()

    def __repr__(self) -> str:
        said = self.written()
        if isinstance(said, str):
            return f"Text({said!r})"
        return f"Text({', '.join(f'{code}={words!r}' for code, words in said.items())})"

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, Text) and self._said == other._said

    def __hash__(self) -> int:
        return hash(self._said)
