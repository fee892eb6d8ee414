"""The kit speaks the reader's language."""

import pytest

from clientkit.words import language, speaking, use_language
from clientkit.words.language import use_notebook_language


@pytest.fixture(autouse=True)
def a_neutral_system(monkeypatch):
    for name in ("CLIENTKIT_LANG", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    yield
    use_language(None)
    use_notebook_language(None)


def test_english_where_nothing_says_otherwise(monkeypatch):
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert language() == "en"


@pytest.mark.parametrize(
    ("name", "tag"),
    [("LC_ALL", "fr_FR.UTF-8"), ("LC_MESSAGES", "fr_CA"), ("LANG", "fr_BE.UTF-8"), ("LANG", "fr")],
)
def test_the_system_speaks_french(monkeypatch, name, tag):
    monkeypatch.setenv(name, tag)
    assert language() == "fr"


def test_windows_and_macos_set_no_variable(monkeypatch):
    monkeypatch.setattr("locale.getlocale", lambda: ("French_France", "1252"))
    assert language() == "fr"


def test_each_way_of_asking_weighs_more_than_the_next(monkeypatch):
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    use_notebook_language("en")
    assert language() == "en"
    monkeypatch.setenv("CLIENTKIT_LANG", "fr")
    assert language() == "fr"
    use_language("en")
    assert language() == "en"
    assert language("fr") == "fr"


def test_a_language_is_spoken_inside_a_block_only():
    with speaking("fr"):
        with speaking("en"):
            assert language() == "en"
        assert language() == "fr"
    assert language() == "en"


def test_a_language_that_the_kit_does_not_speak_is_said_so():
    with pytest.raises(ValueError, match=r"‘de’ is not a language of the kit. It speaks: en, fr"):
        language("de")
