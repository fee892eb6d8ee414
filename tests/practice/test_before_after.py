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
    todo = {"en": "give one, and it is kept", "fr": "donnez-en une"}[lang]
    same = {"en": "the first stays", "fr": "la première reste"}[lang]
    assert todo in nothing.text(lang)
    assert same in one.text(lang)


def test_two_rounds_of_one_vote_stand_side_by_side_with_the_rooms_counts():
    sheet = Worksheet(VOTED_TWICE)
    with speaking("en"):
        sheet.answer = {"first": "customer", "room": {"second": {"customer": 3, "not": 9}}}
        before, after = BeforeAndAfter(sheet).sides()
    assert before == ["First vote: A customer"]
    assert after == ["The room, second vote: A customer 3 (25 %), Not a customer 9 (75 %)"]


def test_the_card_changes_with_the_answer():
    sheet = Worksheet(BREAD)
    with speaking("en"):
        shown = BeforeAndAfter(sheet)
        shown._repr_mimebundle_()
        live = next(w for w in inside(shown._box) if "cx-live" in w._dom_classes)
        assert "There is no first answer yet" in live.value
        sheet.answer = WRONG
        sheet.check()
        sheet.answer = RIGHT
    assert "the child → eats" in live.value
    assert "the child → pays" in live.value
