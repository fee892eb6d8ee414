"""A unit beside its number: “1 round”, “2 rounds”, each language by its own rule."""

from clientkit.words.language import language
from clientkit.words.number import number, percent
from clientkit.words.text import Text


class Unit(Text):
    """What is counted, in each language for one of it and for several.

    Where no number stands beside it, it is said for several.

    >>> rounds = Unit(en=("round", "rounds"), fr=("tour", "tours"))
    >>> rounds.say("en"), rounds.of(1, "en"), rounds.of(0, "en"), rounds.of(0, "fr")
    ('rounds', 'round', 'rounds', 'tour')
    """

    __slots__ = ("_one",)
    _one: Text

    def __init__(self, **by_language: tuple[str, str]) -> None:
        super().__init__(**{lang: many for lang, (_one, many) in by_language.items()})
        one = Text(**{lang: one for lang, (one, _many) in by_language.items()})
        object.__setattr__(self, "_one", one)

    def of(self, value: float, lang: str | None = None) -> str:
        """The form that goes with a number."""
        # In French whatever is less than two is singular: “0 tour”, “1,5 tour”.
        alone = abs(value) < 2 if language(lang) == "fr" else value == 1
        return (self._one if alone else self).say(lang)


def with_unit(value: float, unit: Text | None, lang: str | None = None, places: int = 2) -> str:
    """A number, and its unit if it has one.

    >>> with_unit(1, Unit(en=("day", "days"), fr=("jour", "jours")), "en")
    '1 day'
    >>> with_unit(1.5, Text(en="per hour", fr="par heure"), "fr"), with_unit(3, None, "en")
    ('1,5 par heure', '3')
    >>> with_unit(81, Text("%"), "en")
    '81%'
    """
    said = number(value, lang, places)
    if unit is None:
        return said
    words = unit.of(value, lang) if isinstance(unit, Unit) else unit.say(lang)
    return percent(value, lang, places) if words == "%" else f"{said} {words}"
