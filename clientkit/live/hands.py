"""What a hand can move: a slider, a box to tick, a list to pick from, steps in a row."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve, field, frozen

from clientkit.words import Text, _
from clientkit.words.number import percent
from clientkit.words.unit import with_unit

#: Words that a card shows: written in both languages, or found when the language is known.
Said = Text | Callable[[str], str]


def say(words: Said, lang: str) -> str:
    """Those words in a language.

    >>> say(Text(en="market", fr="marché"), "fr")
    'marché'
    """
    return words.say(lang) if isinstance(words, Text) else words(lang)


@frozen
class Slider:
    """A number that a hand slides from `low` to `high`; with `share`, it is said in per cent.

    >>> Slider("keep", Text(en="kept", fr="gardés"), 0.5, 1, 0.25, 1, share=True).places()
    [0.5, 0.75, 1]
    """

    id: str
    label: Said
    low: float
    high: float
    step: float
    start: float
    unit: Text | None = field(default=None, kw_only=True)
    share: bool = field(default=False, kw_only=True)

    def places(self) -> list[float]:
        """Every place of the slider, and the one where it starts."""
        steps = round((self.high - self.low) / self.step)
        found = {round(self.low + n * self.step, 9) for n in range(steps + 1)} | {self.start}
        return [int(place) if float(place).is_integer() else place for place in sorted(found)]

    def said(self, value: Any, lang: str) -> str:
        """A place in words, as the slider shows it."""
        if self.share:
            return percent(100 * value, lang, 1)
        return with_unit(value, self.unit, lang)

    def ends(self, lang: str) -> tuple[str, str]:
        """Its lowest and its highest place, as they stand at its two ends: without the unit."""
        low, high = (evolve(self, unit=None).said(end, lang) for end in (self.low, self.high))
        return low, high


@frozen
class Tick:
    """Something that is so, or not."""

    id: str
    label: Said
    start: bool = False

    def places(self) -> list[bool]:
        """Not so, and so."""
        return [False, True]

    def said(self, value: Any, lang: str) -> str:
        """Whether it is so."""
        return _("yes", lang) if value else _("no", lang)


@frozen
class Pick:
    """One of several."""

    id: str
    label: Said
    options: Mapping[str, Said]
    start: str

    def places(self) -> list[str]:
        """All that can be picked."""
        return list(self.options)

    def said(self, value: Any, lang: str) -> str:
        """What is picked."""
        return say(self.options[value], lang)


@frozen
class Steps:
    """Steps that follow each other; its value is how many are done."""

    id: str
    label: Said
    steps: tuple[Said, ...]
    start: int = 0

    def places(self) -> list[int]:
        """From no step to all of them."""
        return list(range(len(self.steps) + 1))

    def said(self, value: Any, lang: str) -> str:
        """How far one is."""
        return _("{n} of {all}", lang).format(n=value, all=len(self.steps))


Hand = Slider | Tick | Pick | Steps
