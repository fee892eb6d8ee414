"""Names that are typed are understood kindly, asked about, or kept; none is refused."""

import ipywidgets
import pytest

from clientkit.practice import Answers, Form, Names, Part, RapidList, Table, Worksheet
from clientkit.practice.kinds import AnswerFault
from clientkit.words import LANGUAGES, Text, speaking
from tests.practice.bakery import LISTED, PEOPLE
from tests.practice.test_card import OnScreen

WHO = Names(PEOPLE)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("les clients", "customer"), ("CLIENT", "customer"), ("la cliente", "customer"),
        ("our customers", "customer"), ("Customer.", "customer"), ("clientèle", "customer"),
        ("fournisseurs", "supplier"), ("fournisuer", "supplier"), ("the providers", "supplier"),
        ("Supplier", "supplier"), ("la comptable", "accountant"), ("accountants", "accountant"),
        ("the neighbour", "neighbour"), ("Voisin !", "neighbour"), ("la voisine", "neighbour"),
    ],
)  # fmt: skip
def test_a_name_is_understood_however_people_write_it(typed, meant):
    assert WHO.understood([typed]) == [meant]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("acheteur", "customer"),
        ("la comptabilité", "accountant"),
        ("the rich customers", "customer"),
    ],
)
def test_a_name_that_may_mean_a_known_one_is_asked_about(typed, meant):
    (reading,) = WHO.readings([typed])
    assert (reading.means, reading.perhaps[0]) == (None, meant)
    assert WHO.to_settle([typed], "en") == [
        f"“{typed}”: did you mean “{PEOPLE[meant].say('en')}”?"
    ]
    assert WHO.to_settle([{"said": typed, "means": meant}]) == []
    assert WHO.understood([{"said": typed, "means": meant}]) == [meant]
    assert WHO.others([{"said": typed, "means": None}]) == [typed]


@pytest.mark.parametrize("typed", ["the mayor", "顧客", "🥖", "ma grand-mère", "x"])
def test_any_other_name_is_kept_as_the_learners_own(typed):
    assert WHO.others([typed]) == [typed]
    assert WHO.to_settle([typed]) == []


def test_names_are_read_from_lines_commas_and_lists_each_once():
    assert WHO.read("the baker\n  the  child,the baker ; Zoé\n") == [
        "the baker",
        "the child",
        "Zoé",
    ]
    assert WHO.read(["the baker", "THE BAKER", "  "]) == ["the baker"]
    assert WHO.read([{"said": "acheteur", "means": "Les clients"}]) == [
        {"said": "acheteur", "means": "customer"}
    ]
    with speaking("en"):
        for no_names in (3, [3], [{"means": "customer"}]):
            with pytest.raises(AnswerFault, match="Write names here"):
                WHO.read(no_names)
        with pytest.raises(AnswerFault, match="not one of the choices"):
            WHO.read([{"said": "acheteur", "means": "the moon"}])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("answer", "what", "code"),
    [
        (None, "not_attempted", None),
        (" \n ", "not_attempted", None),
        (["client", "fournisseur", "accountant"], "right", "7.15/three"),
        (["celles et ceux qui mangent", "Supplier", "Voisin !"], "right", "7.15/three"),
        (["client", "ma mère"], "to_discuss", "7.15/others"),
        (["client", "customers"], "look_again", "7.15/few"),
        (["acheteur", "fournisseur"], "look_again", "unfinished"),
        ([{"said": "acheteur", "means": None}], "to_discuss", "7.15/others"),
        (42, "not_attempted", None),
    ],
)
def test_a_list_gets_its_outcome_and_its_reason(answer, what, code, lang):
    sheet = Worksheet(LISTED)
    with speaking(lang):
        sheet.answer = answer
        assert (sheet.check().what, sheet.check().code) == (what, code)


def test_the_list_goes_to_the_card_and_back_after_a_restart(tmp_path):
    answer = ["the mayor", {"said": "acheteur", "means": "customer"}]
    with speaking("en"):
        sheet = Worksheet(LISTED, Answers(tmp_path / "answers.json"))
        sheet.answer = answer
        again = OnScreen(Worksheet(LISTED, Answers(tmp_path / "answers.json")))
    (text,) = again.fields(ipywidgets.Textarea)
    assert text.value == "the mayor\nacheteur"
    assert again.card._field.get() == answer
    text.value += "\nclient"
    assert again.sheet.answer == [*answer, "client"]


def replies(screen):
    return {b.description: b for b in screen.fields(ipywidgets.Button)}


def test_the_card_asks_about_a_name_once_it_is_typed_and_takes_yes_or_no():
    screen = OnScreen(Worksheet(LISTED))
    (text,) = screen.fields(ipywidgets.Textarea)
    text.value = "acheteur"
    assert "did you mean" not in screen.text, "in the middle of a word"
    text.value = "acheteur\n"
    assert "“acheteur”: did you mean “the customers”?" in screen.text
    assert "1 name so far." in screen.text
    replies(screen)["Yes"].click()
    assert screen.sheet.answer == [{"said": "acheteur", "means": "customer"}]
    assert "did you mean" not in screen.text
    assert text.value == "acheteur\n", "what was typed stays"
    text.value = "acheteur\nla comptabilité\n"
    replies(screen)["No, somebody else"].click()
    assert screen.sheet.answer[1] == {"said": "la comptabilité", "means": None}
    assert "did you mean" not in screen.text


def test_a_last_name_is_asked_about_when_it_is_checked():
    screen = OnScreen(Worksheet(LISTED))
    (text,) = screen.fields(ipywidgets.Textarea)
    text.value = "acheteur"
    screen.press("Check my answer")
    asked = "“acheteur”: did you mean “the customers”?"
    assert screen.text.count(asked) == 2, "where it can be answered, and as a verdict"


def test_a_clock_can_be_started_and_stopped_and_closes_nothing():
    screen = OnScreen(Worksheet(LISTED))
    (switch,) = screen.fields(ipywidgets.Checkbox)
    assert (switch.description, switch.value) == ("Start a clock of 60 seconds", False)
    switch.value = True
    screen.fields(ipywidgets.Textarea)[0].value = "client"
    switch.value = False
    assert screen.sheet.answer == ["client"]
    assert RapidList().seconds == 60
    assert Names().seconds is None


def test_what_was_understood_is_said_beside_what_was_typed():
    assert LISTED.answer.lines(["Fournisuer", "les clients", "the mayor"], "en") == [
        "Fournisuer (understood as: the suppliers)",
        "les clients (understood as: the customers)",
        "the mayor",
    ]
    assert Names({"a": Text("<b>")}).lines(["<i>"], "en") == ["<i>"]


def test_names_are_asked_about_inside_a_form_and_a_table_too():
    inside = {"who": Part(Text("Who"), WHO)}
    form, table = Form(inside), Table({"row": Text("Row")}, inside)
    for kind, answer in ((form, {"who": "acheteur"}), (table, {"row": {"who": "acheteur"}})):
        with speaking("en"):
            assert kind.to_settle(kind.read(answer)) == [
                "“acheteur”: did you mean “the customers”?"
            ]
            assert kind.unfilled(kind.read(answer)) == []
