"""A string of the package is said in the language that is asked for."""

from clientkit.words import N_, _, gettext, ngettext, pgettext, speaking


def test_english_is_the_key():
    assert _("Compile the catalogues.", "en") == "Compile the catalogues."


def test_french_comes_from_the_catalogue():
    assert gettext("Compile the catalogues.", "fr") == "Compiler les catalogues."


def test_a_number_chooses_its_form():
    forms = ("{n} string left to translate.", "{n} strings left to translate.")
    assert ngettext(*forms, 1, "en") == forms[0]
    assert ngettext(*forms, 0, "en") == forms[1]
    assert ngettext(*forms, 0, "fr") == "Il reste {n} phrase à traduire."
    assert ngettext(*forms, 2, "fr") == "Il reste {n} phrases à traduire."


def test_a_word_is_said_in_its_context():
    assert pgettext("choice of supplier", "free", "fr") == "libre"
    assert pgettext("another context", "free", "fr") == "free"


def test_a_marked_string_is_said_later():
    marked = N_("Compile the catalogues.")
    with speaking("fr"):
        assert _(marked) == "Compiler les catalogues."
