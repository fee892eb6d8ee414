"""Every id of a closed list has its word in every language."""

import pytest

from clientkit.words import LANGUAGES, vocabulary

LISTS = [each for each in vars(vocabulary).values() if isinstance(each, vocabulary.ClosedList)]


@pytest.mark.parametrize("closed", LISTS, ids=lambda closed: closed.name)
def test_every_id_has_its_own_word_in_every_language(closed):
    for lang in LANGUAGES:
        words = [closed.word(id, lang) for id in closed]
        assert all(words)
        assert len(set(words)) == len(closed)


def test_the_five_kinds_of_link_in_french():
    assert [vocabulary.LINK_KINDS.word(kind, "fr") for kind in vocabulary.LINK_KINDS] == [
        "livre",
        "paie",
        "demande",
        "pèse sur",
        "dirige",
    ]


def test_an_id_that_is_not_on_the_list_has_no_word():
    with pytest.raises(KeyError):
        vocabulary.CHOICES.word("forced")
