"""A drawn map is judged by what it means: who, which kind of arrow, which way."""

import json

import ipywidgets
import pytest
from attrs import evolve

from clientkit.map import CustomerMap, Party
from clientkit.practice import Answers, MapAnswer, Worksheet
from clientkit.words import LANGUAGES, speaking
from tests.practice.bakery import DRAWN, MATTERS, WHOLE, drawing
from tests.practice.test_card import OnScreen

IN_FRENCH = {
    "miller": "Meunier",
    "baker": "La boulangère",
    "child": "enfants",
    "parent": "la mère",
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("answer", "what", "code", "credits"),
    [
        (None, "not_attempted", None, 0),
        ({}, "not_attempted", None, 0),
        (CustomerMap(), "not_attempted", None, 0),
        (CustomerMap([Party("baker", "the baker")]), "not_attempted", None, 0),
        (drawing(WHOLE), "right", "7.17/whole", 0),
        (drawing(WHOLE, **IN_FRENCH), "right", "7.17/whole", 0),
        (drawing(WHOLE, baker="moi"), "right", "7.17/whole", 0),
        (drawing(WHOLE + ", dog ? child, mayor $ baker, child $ dog"), "right", "7.17/whole", 0),
        (drawing(WHOLE.replace("miller > baker", "baker > miller")), "look_again",
         "7.17/arrow-backwards", 1),
        (drawing("baker $ parent, baker > child"), "look_again", "7.17/arrow-backwards", 1),
        (drawing(WHOLE.replace("baker > child", "baker > parent")), "look_again",
         "7.17/payer-receives", 1),
        (drawing("baker > parent, parent $ baker"), "look_again", "7.17/payer-receives", 1),
        (drawing(WHOLE.replace("baker > child", "baker > parent, parent > child")), "to_discuss",
         "7.17/passed-along", 1),
        (drawing("miller > baker, baker > child, parent $ baker"), "look_again",
         "7.17/all-through-me", 1),
        (drawing("miller > baker, child ? parent, parent $ baker"), "look_again",
         "7.17/chain-cut-short", 1),
        (drawing("miller > child, child ? parent, parent $ baker"), "look_again",
         "7.17/chain-cut-short", 1),
        (drawing(WHOLE + ", baker $ parent"), "look_again", "7.17/both-ways", 1),
        (drawing(WHOLE, miller="Zoé", baker="Max", child="Ali", parent="the Smiths"),
         "to_discuss", "7.17/names-of-your-own", 1),
        (drawing(WHOLE, baker="Max", child="Ali"), "right", "7.17/whole", 0),
        (drawing("dog > cat"), "look_again", "7.17/other", 0),
        (drawing("baker > child"), "look_again", "7.17/other", 1),
        ("a map", "not_attempted", None, 0),
        ({"format": "clientkit-map", "version": 1, "links": 3}, "not_attempted", None, 0),
    ],
)  # fmt: skip
def test_a_map_gets_its_outcome_and_its_reason(answer, what, code, credits, lang):
    sheet = Worksheet(DRAWN)
    with speaking(lang):
        sheet.answer = answer
        outcome = sheet.check()
        assert (outcome.what, outcome.code, len(outcome.credits)) == (what, code, credits)
        assert outcome.says() or what == "not_attempted"
        assert "{" not in "".join(outcome.says())


def test_every_reason_for_a_slip_has_been_met_and_can_be_told_to_a_trainer():
    solved = DRAWN.solved("en")
    for reason in DRAWN.reasons:
        for lang in LANGUAGES:
            assert reason.sentence(solved, lang)


def test_the_reason_names_the_two_parties_and_not_the_way():
    sheet = Worksheet(DRAWN)
    with speaking("en"):
        sheet.answer = drawing(WHOLE.replace("miller > baker", "baker > miller"))
        said = sheet.check().says()
    assert said[0].startswith("Part of it stands")
    assert said[1].startswith("Look at the arrow between the miller and the baker.")


def test_a_party_that_is_nearly_a_known_one_counts_as_that_one():
    drawn = drawing(WHOLE, miller="the old miller")
    assert MATTERS.who(drawn)["miller"] == "miller"
    assert MATTERS.whole(drawn.to_document())


def test_what_is_no_map_is_told_in_a_sentence():
    with speaking("en"):
        sheet = Worksheet(DRAWN)
        sheet.answer = "a map"
        assert sheet.fault == "Give a customer map here, such as the one that you drew."
        assert "format" not in (sheet.fault or "")


def test_the_drawing_is_taken_when_it_is_asked_for_and_comes_back(tmp_path):
    on_the_sheet = [None]
    exercise = evolve(DRAWN, answer=MapAnswer(lambda: on_the_sheet[0]))
    file = tmp_path / "answers.json"
    screen = OnScreen(Worksheet(exercise, Answers(file)))
    assert "Draw your map, then take it here." in screen.text
    screen.press("Take my map as it stands now")
    assert "There is no arrow on your map yet" in screen.text
    assert not file.exists()
    on_the_sheet[0] = drawing(WHOLE)
    screen.press("Take my map as it stands now")
    assert "There is no arrow" not in screen.text
    shown = "".join(widget.value for widget in screen.fields(ipywidgets.HTML))
    assert "<svg" in shown
    assert "Your map in words" in screen.text
    screen.press("Check my answer")
    assert "All is there." in screen.text
    on_the_sheet[0] = CustomerMap()
    screen.press("Take my map as it stands now")
    assert screen.sheet.outcome.what == "right", "an empty sheet takes nothing away"
    kept = json.loads(file.read_text())["exercises"]["7.17"]["answer"]
    assert CustomerMap.from_document(kept) == drawing(WHOLE)
    again = OnScreen(Worksheet(exercise, Answers(file)))
    assert "All is there." in again.text
    assert again.card._field.get() == kept


def test_a_name_on_a_map_is_never_html():
    screen = OnScreen(Worksheet(DRAWN))
    screen.sheet.answer = drawing("baker > child", child="<script>alert(1)</script>")
    shown = "".join(widget.value for widget in screen.fields(ipywidgets.HTML))
    assert "<script>" not in shown
