"""A text carries its languages with it."""

import pytest

from clientkit.words import Text, speaking

NURSES = Text(fr="les infirmières", en="the nurses")


def test_each_reader_reads_in_their_language():
    with speaking("fr"):
        assert str(NURSES) == "les infirmières"
    with speaking("en"):
        assert str(NURSES) == "the nurses"


def test_a_learners_text_says_the_same_to_everybody():
    assert Text("Zoé").by_language() == {"en": "Zoé", "fr": "Zoé"}


def test_a_text_that_lacks_the_readers_language_is_said_in_another():
    assert Text(fr="les infirmières").say("en") == "les infirmières"
    assert Text(de="die Pflege").say("fr") == "die Pflege"


@pytest.mark.parametrize("written", ["Zoé", {"fr": "les infirmières", "en": "the nurses"}, ""])
def test_what_was_read_is_written_again(written):
    assert Text.read(written).written() == written


def test_reading_a_text_gives_that_text():
    assert Text.read(NURSES) is NURSES


def test_texts_that_say_the_same_are_the_same():
    twin = Text(en="the nurses", fr="les infirmières")
    assert twin == NURSES
    assert hash(twin) == hash(NURSES)
    assert Text("the nurses") != NURSES
    assert NURSES != "the nurses"


def test_a_text_shows_itself_as_it_is_written_in_code():
    assert eval(repr(NURSES)) == NURSES
    assert repr(Text("Zoé")) == "Text('Zoé')"


def test_a_text_does_not_change():
    with pytest.raises(AttributeError, match="make another"):
        NURSES.fr = "les soignantes"


@pytest.mark.parametrize("said", [((), {}), (("Zoé",), {"fr": "Zoé"})])
def test_a_text_is_one_string_or_one_per_language(said):
    with pytest.raises(ValueError, match="either one string, or one string per language"):
        Text(*said[0], **said[1])
