"""A learner says of given arrows how each is chosen, paid or asked for."""

import ipywidgets
import pytest

from clientkit.cases import case
from clientkit.practice import OnLinks, Worksheet, look_again, right
from clientkit.practice.kinds import AnswerFault
from clientkit.practice.paper import on_paper
from clientkit.questions import captives
from clientkit.words import LANGUAGES, Text, speaking
from tests.practice.bakery import exercise
from tests.practice.test_card import OnScreen

POLICE = case("police")
ARREST, HELP = "police-deliver-arrested", "police-deliver-victim"
FREE = Text(en="how free is the receiver to go elsewhere?", fr="peut-on aller ailleurs\u202f?")
TAKES = Text(en="how do they take it?", fr="comment le reçoit-on\u202f?")
KIND = OnLinks(POLICE, [ARREST, HELP], {"choice": FREE, "mode": TAKES})
SOLVED = KIND.said_by(POLICE)
ON_LINKS = exercise(
    "7.18",
    KIND,
    [
        right("7.18/as-it-is", SOLVED, Text(en="So it is.", fr="C’est cela.")),
        look_again(
            "7.18/free-to-refuse",
            {ARREST: {"choice": "free"}},
            Text(en="Could they say no?", fr="Pourraient-ils dire non\u202f?"),
            look=[ARREST],
        ),
        look_again("7.18/other", ..., Text(en="Ask them.", fr="Demandez-leur.")),
    ],
    SOLVED,
)


def test_the_solution_comes_from_the_map_itself():
    assert SOLVED == {
        ARREST: {"choice": "captive", "mode": "undergo"},
        HELP: {"choice": "limited", "mode": "use"},
    }


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("answer", "what", "code", "credits"),
    [
        (None, "not_attempted", None, 0),
        ({}, "not_attempted", None, 0),
        (SOLVED, "right", "7.18/as-it-is", 0),
        ({**SOLVED, ARREST: {"choice": "free", "mode": "use"}}, "look_again",
         "7.18/free-to-refuse", 1),
        ({**SOLVED, ARREST: {"choice": "limited", "mode": "use"}}, "look_again", "7.18/other", 1),
        ({ARREST: SOLVED[ARREST]}, "look_again", "unfinished", 1),
        ({ARREST: {"choice": "a lot"}}, "not_attempted", None, 0),
        ("captive", "not_attempted", None, 0),
    ],
)  # fmt: skip
def test_what_is_said_of_links_gets_its_outcome_and_its_reason(answer, what, code, credits, lang):
    sheet = Worksheet(ON_LINKS)
    with speaking(lang):
        sheet.answer = answer
        outcome = sheet.check()
    assert (outcome.what, outcome.code, len(outcome.credits)) == (what, code, credits)


def test_words_of_either_language_do_as_well():
    said = {"la police → la personne interpellée : livraison, une interpellation": {}}
    with speaking("fr"):
        (row,) = [KIND.called(ARREST, "fr")]
        assert KIND.read({row: {"choice": "captif", "mode": "subi"}}) == {
            ARREST: {"choice": "captive", "mode": "undergo"}
        }
        with pytest.raises(AnswerFault):
            KIND.read(said | {"a link that is not there": {"choice": "captive"}})


def test_a_question_can_be_asked_of_the_map_as_the_answer_has_it():
    as_answered = KIND.map({ARREST: {"choice": "free"}, HELP: {"choice": "captive"}})
    links = captives(as_answered).links
    assert HELP in links
    assert ARREST not in links
    assert POLICE.link(ARREST).choice == "captive", "the case stays as it is"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_neither_the_card_nor_the_paper_gives_the_answer_away(lang):
    with speaking(lang):
        sheet = Worksheet(ON_LINKS)
        screen = OnScreen(sheet, lang)
        shown = "".join(widget.value for widget in screen.fields(ipywidgets.HTML))
        page = sheet._repr_mimebundle_()["text/html"]
    assert KIND.bare.link(ARREST).choice == "free"
    for why in (POLICE.link(ARREST).why, POLICE.link(HELP).why):
        assert why.say(lang) not in shown + page
    for id in (ARREST, HELP):
        assert KIND.called(id, lang) in page
    boxes = len(KIND.links) * sum(len(part.kind.options) for part in KIND.table.columns.values())
    assert on_paper(KIND, lang).count("☐") == boxes == 14


def test_the_card_shows_the_map_as_it_is_answered_and_lights_up_where_to_look():
    screen = OnScreen(Worksheet(ON_LINKS))
    fields = screen.fields(ipywidgets.Dropdown)
    assert len(fields) == 4
    assert all(KIND.called(ARREST, "en") in field.description for field in fields[:2])
    for field, value in zip(fields, ("free", "use", "limited", "use"), strict=True):
        field.value = value
    assert screen.sheet.answer[HELP] == {"choice": "limited", "mode": "use"}
    screen.press("Check my answer")
    assert "Could they say no?" in screen.text
    assert "Lit up on the map:" in screen.text
    assert screen.sheet.outcome.lit.links == (ARREST,)
    assert set(screen.sheet.outcome.lit.parties) == {"police", "arrested"}


def test_an_author_cannot_ask_for_what_a_link_does_not_have():
    with pytest.raises(ValueError, match="Nobody can set ‘currency’"):
        OnLinks(POLICE, [ARREST], {"currency": FREE})
    with pytest.raises(ValueError, match="Nobody can set ‘level’"):
        OnLinks(POLICE, [ARREST], {"level": FREE})
    assert OnLinks(POLICE, ["society-ask-police-peace"], {"level": FREE}).links


def test_the_map_that_is_worked_on_takes_the_width_that_there_is():
    screen = OnScreen(Worksheet(ON_LINKS))
    assert any('class="cx-drawn cx-wide"' in w.value for w in screen.fields(ipywidgets.HTML))
