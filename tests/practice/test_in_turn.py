"""A form whose later parts open once the first ones say something."""

import ipywidgets
import pytest

from clientkit.practice import InTurn, Part, Sentence, Worksheet, right
from clientkit.practice.paper import on_paper
from clientkit.words import LANGUAGES, Text, speaking
from tests.practice.bakery import exercise
from tests.practice.test_card import OnScreen

PROMISE = exercise(
    "7.17",
    InTurn(
        {
            "for_whom": Part(Text(en="For whom?", fr="Pour qui\u202f?"), Sentence()),
            "what": Part(Text(en="What?", fr="Quoi\u202f?"), Sentence()),
        }
    ),
    [right("7.17/promised", ..., Text(en="A promise.", fr="Une promesse."))],
    {"for_whom": "the child", "what": "warm bread"},
)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("answer", "what", "code"),
    [
        (None, "not_attempted", None),
        ({"for_whom": "…"}, "not_attempted", "unfinished"),
        ({"what": "warm bread"}, "look_again", "unfinished"),
        ({"for_whom": "???", "what": "warm bread"}, "look_again", "unfinished"),
        ({"for_whom": "the child"}, "look_again", "unfinished"),
        ({"for_whom": "the child", "what": "warm bread"}, "right", "7.17/promised"),
    ],
)
def test_nothing_is_promised_before_it_is_said_for_whom(answer, what, code, lang):
    sheet = Worksheet(PROMISE)
    with speaking(lang):
        sheet.answer = answer
        outcome = sheet.check()
    assert (outcome.what, outcome.code) == (what, code)


def test_only_what_is_open_is_said_to_be_waiting():
    sheet = Worksheet(PROMISE)
    with speaking("en"):
        sheet.answer = {"what": "warm bread"}
        assert sheet.check().says() == ["Still waiting for an answer: “For whom?”."]


def test_the_second_part_opens_on_the_card_and_keeps_what_is_written_there():
    screen = OnScreen(Worksheet(PROMISE))
    for_whom, what = screen.fields(ipywidgets.Text)
    inside = [box for box in screen.fields(ipywidgets.VBox) if what in box.children]
    assert [box.layout.display for box in inside] == ["none"]
    assert "The rest opens once this is answered." in screen.text
    for_whom.value = "the child"
    assert [box.layout.display for box in inside] == [None]
    assert "The rest opens" not in screen.text
    what.value = "warm bread"
    for_whom.value = "?"
    assert [box.layout.display for box in inside] == ["none"]
    screen.press("Check my answer")
    assert screen.sheet.answer == {"for_whom": "?", "what": "warm bread"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_paper_there_is_a_fold_between_the_two(lang):
    page = on_paper(PROMISE.answer, lang)
    first, fold, second = (
        page.index(words)
        for words in (
            {"en": "For whom?", "fr": "Pour qui"}[lang],
            {"en": "Fold the sheet here", "fr": "Pliez la feuille ici"}[lang],
            {"en": "What?", "fr": "Quoi"}[lang],
        )
    )
    assert first < fold < second
