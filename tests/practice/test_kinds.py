"""Answers are read as people give them: by name, in words, in either language."""

import pytest

from clientkit.practice.kindly import fold, says_nothing
from clientkit.practice.kinds import AnswerFault, Choose, Form, Match, Number, Part, Sentence
from clientkit.words import LANGUAGES, Text, speaking
from tests.practice.small_exercise import DOES, EVERY_KIND, WHO


@pytest.mark.parametrize("blank", [None, ..., "", "  \n", [], {}, ()])
def test_what_somebody_left_as_it_was_is_no_answer(blank):
    for kind in (Choose(WHO), Match(WHO, DOES), Number(0, 3), Sentence(), EVERY_KIND.answer):
        assert kind.read(blank) is None


@pytest.mark.parametrize(
    "said", ["mother", "The mother", "la mère", "LA MERE !", " mere.", "mère"]
)
def test_a_choice_can_be_named_in_either_language_without_its_accents(said):
    assert Choose(WHO).read(said) == "mother"


def test_several_choices_come_in_the_order_of_the_options_and_once():
    assert Choose(WHO, several=True).read(["mother", "l’enfant", "child"]) == ["child", "mother"]
    assert Choose(WHO, several=True).read("mother") == ["mother"]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("0", 0), ("2,0", 2), ("3.", 3), ("trois", 3), ("Zero", 0), ("aucun", 0), (1.0, 1)],
)
def test_a_number_is_read_as_it_is_typed(typed, number):
    assert Number(0, 3).read(typed) == number


@pytest.mark.parametrize(
    "typed", ["4", "-1", "1,5", "beaucoup", "nan", "inf", True, [], "1e400", "²"]
)
def test_what_is_no_such_number_is_told_with_its_bounds(typed):
    if typed == []:
        assert Number(0, 3).read(typed) is None
        return
    with speaking("en"), pytest.raises(AnswerFault, match="not a number from 0 to 3"):
        Number(0, 3).read(typed)


def test_what_is_not_understood_is_told_with_what_would_be():
    with speaking("fr"), pytest.raises(AnswerFault) as told:
        Match(WHO, DOES).read({"le voisin": "paie"})
    assert str(told.value).startswith("«\u202fle voisin\u202f» ne fait pas partie des choix.")
    with speaking("en"):
        with pytest.raises(AnswerFault, match="not a list of choices"):
            Choose(WHO, several=True).read(3)
        with pytest.raises(AnswerFault, match="by name: ‘the child’, ‘the mother’"):
            Match(WHO, DOES).read("eats")
        with pytest.raises(AnswerFault, match="Write words"):
            Sentence().read(3)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_answer_of_every_kind_is_said_and_read_again(lang):
    kind = EVERY_KIND.answer
    with speaking(lang):
        answer = EVERY_KIND.solved()
        assert kind.read(answer) == answer
        assert kind.unfilled(answer) == []
        assert ("120 pains" if lang == "fr" else "120 loaves") in "\n".join(kind.lines(answer))
        assert ("0,5" if lang == "fr" else "0.5") in "\n".join(kind.lines(answer))


def test_what_still_waits_is_named():
    answer = EVERY_KIND.solved("en")
    del answer["few"], answer["pairs"]["child"], answer["table"]["mother"]
    assert EVERY_KIND.answer.unfilled(answer, "en") == ["Few", "the child", "the mother, does"]


def test_a_label_that_asks_keeps_its_own_mark():
    form = Form({"a": Part(Text("Why?"), Sentence()), "b": Part(Text("Name"), Sentence())})
    assert form.lines({"a": "x", "b": "y"}, "en") == ["Why? “x”", "Name: “y”"]


@pytest.mark.parametrize(
    "words", ["?", "…", "-", "I don't know.", "i dont know", "Je ne sais pas", "JSP", "n/a", "x"]
)
def test_words_that_say_nothing_are_known(words):
    assert says_nothing(words)


@pytest.mark.parametrize(
    "words", ["the sick", "les malades", "I don’t know their names: the drivers", "UE", "顧客です"]
)
def test_words_that_say_something_are_never_taken_for_nothing(words):
    assert not says_nothing(words)


def test_words_are_compared_without_accents_articles_and_marks():
    assert fold("L’œuvre d’une infirmière !") == fold("oeuvre infirmiere")
    assert fold("the") == "the"


@pytest.mark.parametrize(
    ("lang", "words", "said"),
    [
        ("en", "“Tell me.”", "“‘Tell me.’”"),
        ("fr", "«\u202fRacontez.\u202f»", "«\u202f“Racontez.”\u202f»"),
        ("fr", "Dites “qui”.", "«\u202fDites “qui”.\u202f»"),
        ("en", "Say it.", "“Say it.”"),
    ],
)
def test_a_sentence_that_quotes_is_quoted_with_other_marks_inside(lang, words, said):
    assert Sentence().lines(words, lang) == [said]
