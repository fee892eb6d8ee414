"""One round, two rounds: a unit fits the number beside it, in each language by its own rule."""

import pytest

from clientkit.words import Text, Unit
from clientkit.words.unit import with_unit

ROUNDS = Unit(en=("round", "rounds"), fr=("tour", "tours"))


@pytest.mark.parametrize(
    ("number", "lang", "said"),
    [
        (0, "en", "0 rounds"),
        (1, "en", "1 round"),
        (1.5, "en", "1.5 rounds"),
        (2, "en", "2 rounds"),
        (0, "fr", "0 tour"),
        (1, "fr", "1 tour"),
        (1.5, "fr", "1,5 tour"),
        (2, "fr", "2 tours"),
    ],
)
def test_a_unit_fits_its_number(number, lang, said):
    assert with_unit(number, ROUNDS, lang) == said


def test_a_unit_without_a_number_is_said_for_several():
    assert ROUNDS.say("fr") == "tours"


def test_per_cent_stand_as_each_language_writes_them():
    assert [with_unit(81, Text("%"), lang) for lang in ("en", "fr")] == ["81%", "81\u202f%"]
