"""A vote before the talk and one after it: one’s own, or the counts of a room."""

import ipywidgets
import pytest

from clientkit.practice import Answers, Worksheet
from clientkit.words import LANGUAGES, speaking
from tests.practice.bakery import VOTED_TWICE
from tests.practice.test_card import OnScreen

ROOM = {"first": {"customer": 3, "not": 9}, "second": {"customer": 8, "not": 4}}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("answer", "what", "code"),
    [
        (None, "not_attempted", None),
        ({}, "not_attempted", None),
        ({"room": {"first": {"customer": 0}}}, "not_attempted", None),
        ({"first": "customer"}, "look_again", "unfinished"),
        ({"second": "not"}, "look_again", "unfinished"),
        ({"first": "Un client", "second": "not a customer"}, "to_discuss", "7.16/moved"),
        ({"first": "not", "second": "not"}, "to_discuss", "7.16/stayed"),
        ({"first": "not", "second": "not", "room": ROOM}, "to_discuss", "7.16/stayed"),
        ({"room": ROOM}, "to_discuss", "7.16/stayed"),
        ({"room": {"first": ROOM["first"]}}, "look_again", "unfinished"),
        ({"first": "not", "room": {"second": {"un client": "douze"}}}, "not_attempted", None),
        ({"first": "perhaps"}, "not_attempted", None),
        ({"third": "not"}, "not_attempted", None),
        ({"room": {"third": {}}}, "not_attempted", None),
        ("customer", "not_attempted", None),
    ],
)
def test_a_vote_gets_its_outcome_and_its_reason(answer, what, code, lang):
    sheet = Worksheet(VOTED_TWICE)
    with speaking(lang):
        sheet.answer = answer
        outcome = sheet.check()
    assert (outcome.what, outcome.code) == (what, code)


def test_both_votes_stand_side_by_side_and_the_room_with_its_shares():
    answer = {"first": "not", "second": "customer", "room": ROOM}
    assert VOTED_TWICE.answer.lines(answer, "en") == [
        "First vote: Not a customer",
        "Second vote: A customer",
        "The room, first vote: A customer 3 (25%), Not a customer 9 (75%)",
        "The room, second vote: A customer 8 (67%), Not a customer 4 (33%)",
    ]
    assert "25\u202f%" in VOTED_TWICE.answer.lines(answer, "fr")[2]


def test_after_the_first_vote_the_card_says_that_the_second_still_waits():
    screen = OnScreen(Worksheet(VOTED_TWICE))
    first, second = screen.fields(ipywidgets.RadioButtons)
    first.value = "customer"
    screen.press("Keep my answer")
    assert "the second vote, once you have talked" in screen.text
    second.value = "not"
    screen.press("Keep my answer")
    assert "What moved you?" in screen.text
    assert screen.sheet.answer == {"first": "customer", "second": "not"}


def test_who_leads_a_room_types_its_counts_and_they_come_back(tmp_path):
    file = tmp_path / "answers.json"
    screen = OnScreen(Worksheet(VOTED_TWICE, Answers(file)))
    (switch,) = screen.fields(ipywidgets.Checkbox)
    hands = screen.fields(ipywidgets.Text)
    assert [field.description for field in hands][:2] == [
        "A customer, First vote",
        "A customer, Second vote, after the talk",
    ]
    table = screen.fields(ipywidgets.GridBox)[0]
    assert table.layout.display == "none"
    switch.value = True
    assert table.layout.display is None
    for field, n in zip(hands, ("3", "8", "9", "4"), strict=True):
        field.value = n
    assert "A customer 3 (25%), Not a customer 9 (75%)" in screen.text
    assert screen.sheet.answer == {"room": ROOM}
    switch.value = False
    assert screen.sheet.answer == {"room": ROOM}, "folded away is not forgotten"
    again = OnScreen(Worksheet(VOTED_TWICE, Answers(file)))
    assert [field.value for field in again.fields(ipywidgets.Text)] == ["3", "8", "9", "4"]
    assert again.fields(ipywidgets.Checkbox)[0].value, "what was counted is seen again"


def test_a_count_that_is_no_number_is_told_and_stays():
    screen = OnScreen(Worksheet(VOTED_TWICE))
    screen.fields(ipywidgets.Checkbox)[0].value = True
    count = screen.fields(ipywidgets.Text)[0]
    count.value = "a dozen"
    screen.press("Keep my answer")
    assert "‘a dozen’ is not a number from 0 to 10000." in screen.text
    assert count.value == "a dozen"
