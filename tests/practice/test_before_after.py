"""The first answer and the last, side by side."""

import json

import pytest

from clientkit.practice import Answers, Worksheet
from clientkit.practice.before_after import BeforeAndAfter
from clientkit.words import LANGUAGES, speaking
from tests.practice.bakery import VOTED_TWICE
from tests.practice.small_exercise import BREAD
from tests.practice.test_card import inside

WRONG, RIGHT = {"child": "pays", "mother": "pays"}, {"child": "eats", "mother": "pays"}


def answered(file, *answers):
    sheet = Worksheet(BREAD, Answers(file))
    for answer in answers:
        sheet.answer = answer
        sheet.check()
    return sheet


def test_the_first_stays_whatever_is_answered_since(tmp_path):
    file = tmp_path / "answers.json"
    answered(file, WRONG, RIGHT)
    kept = json.loads(file.read_text())
    kept["exercises"]["7.1"]["first"]["at"] = "2026-01-31T12:00:00.000+01:00"
    kept["exercises"]["7.1"]["changed"] = "2026-02-07T12:00:00.000+01:00"
    file.write_text(json.dumps(kept))
    shown = BeforeAndAfter(Worksheet(BREAD, Answers(file)))
    assert shown.text("en") == (
        "Before and after: A loaf\n"
        "Before (31/01/2026)\n- the child → pays\n- the mother → pays\n"
        "After (07/02/2026)\n- the child → eats\n- the mother → pays\n"
        "What made the difference?"
    )
    assert "Avant (31/01/2026)" in shown.text("fr")
    assert "What made the difference?" in shown.page("en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_a_second_one_it_says_what_to_do(tmp_path, lang):
    nothing = BeforeAndAfter(Worksheet(BREAD))
    one = BeforeAndAfter(answered(tmp_path / "answers.json", WRONG))
    same = {"en": "the first stays", "fr": "la première reste"}[lang]
    assert same in one.text(lang)
    once = {"en": "the child", "fr": "l’enfant"}[lang]
    assert one.text(lang).count(once) == one.page(lang).count(once) == 1, "and nothing twice"
    said = {
        "en": "Your first answer and your last will stand here, side by side: "
        "answer exercise 7.1 first.",
        "fr": "Votre première réponse et la dernière se liront ici, côte à côte\u00a0: "
        "répondez d’abord à l’exercice 7.1.",
    }[lang]
    assert nothing.text(lang).splitlines()[1:] == [said], "one sentence, and no empty lists"
    assert nothing.page(lang) == f"<p>{said}</p>"


def test_while_nothing_is_answered_it_leads_to_the_exercise():
    nothing = BeforeAndAfter(Worksheet(BREAD), lambda exercise: f"{exercise.id}.ipynb")
    assert 'answer <a href="7.1.ipynb">exercise 7.1</a> first' in nothing.page("en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_answer_that_was_not_handed_over_yet_is_told_which_button_to_press(lang):
    sheet = Worksheet(BREAD)
    sheet.answer = WRONG
    button = {"en": "Press “Check my answer” in", "fr": "Vérifier ma réponse"}[lang]
    assert button in BeforeAndAfter(sheet).text(lang)


def test_two_rounds_of_one_vote_stand_side_by_side_with_the_rooms_counts():
    sheet = Worksheet(VOTED_TWICE)
    with speaking("en"):
        sheet.answer = {"first": "customer", "room": {"second": {"customer": 3, "not": 9}}}
        before, after = BeforeAndAfter(sheet).sides()
    assert before == ["First vote: A customer"]
    assert after == ["The room, second vote: A customer 3 (25%), Not a customer 9 (75%)"]


def test_the_card_changes_with_the_answer():
    sheet = Worksheet(BREAD)
    with speaking("en"):
        shown = BeforeAndAfter(sheet)
        shown._repr_mimebundle_()
        live = next(w for w in inside(shown._box) if "cx-live" in w._dom_classes)
        assert "side by side" in live.value
        sheet.answer = WRONG
        sheet.check()
        sheet.answer = RIGHT
    assert "the child → eats" in live.value
    assert "the child → pays" in live.value
