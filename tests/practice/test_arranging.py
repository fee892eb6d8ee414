"""Cards put in order and into columns, a budget given out, a number on a slider."""

import ipywidgets
import pytest

from clientkit.practice import Answers, Worksheet
from clientkit.practice.kinds import AnswerFault
from clientkit.words import LANGUAGES, speaking
from tests.practice.bakery import ALLOTTED, IN_ORDER, ON_A_SLIDER, SORTED
from tests.practice.test_card import OnScreen

ALL = (IN_ORDER, SORTED, ALLOTTED, ON_A_SLIDER)
SORTED_WELL = {"eater": "customer", "miller": "not", "neighbour": "depends"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("exercise", "answer", "what", "code"),
    [
        (IN_ORDER, None, "not_attempted", None),
        (IN_ORDER, [], "not_attempted", None),
        (IN_ORDER, ["knead", "bake", "sell"], "right", "7.11/as-it-goes"),
        (IN_ORDER, ["pétrir pâte", "Cuire le pain", "SELL BREAD!"], "right", "7.11/as-it-goes"),
        (IN_ORDER, ["sell", "bake", "knead"], "look_again", "7.11/sold-first"),
        (IN_ORDER, ["bake", "knead", "sell"], "look_again", "7.11/other"),
        (IN_ORDER, ["knead", "bake"], "look_again", "unfinished"),
        (IN_ORDER, ["knead", "knead", "sell"], "not_attempted", None),
        (IN_ORDER, ["dance"], "not_attempted", None),
        (IN_ORDER, 42, "not_attempted", None),
        (SORTED, {}, "not_attempted", None),
        (SORTED, SORTED_WELL, "to_discuss", "7.12/depends"),
        (SORTED, {**SORTED_WELL, "neighbour": "Cela dépend"}, "to_discuss", "7.12/depends"),
        (SORTED, {**SORTED_WELL, "neighbour": "not"}, "to_discuss", "7.12/sorted"),
        (SORTED, {**SORTED_WELL, "miller": "a customer"}, "look_again", "7.12/miller"),
        (SORTED, {"miller": "not"}, "look_again", "unfinished"),
        (SORTED, {"miller": "a friend"}, "not_attempted", None),
        (ALLOTTED, {"taste": 0}, "not_attempted", None),
        (ALLOTTED, {"taste": 6, "la file": "quatre"}, "to_discuss", "7.13/spread"),
        (ALLOTTED, {"taste": 2, "queue": 1}, "to_discuss", "7.13/spread"),
        (ALLOTTED, {"price": 10}, "look_again", "7.13/all-on-one"),
        (ALLOTTED, {"taste": 8, "queue": 4}, "look_again", "unfinished"),
        (ALLOTTED, {"taste": -1}, "not_attempted", None),
        (ALLOTTED, "everything", "not_attempted", None),
        (ON_A_SLIDER, {"minutes": "12", "share": "0,25"}, "right", "7.14/said"),
        (ON_A_SLIDER, {"minutes": 10}, "look_again", "unfinished"),
        (ON_A_SLIDER, {"minutes": 31, "share": 0.1}, "not_attempted", None),
    ],
)  # fmt: skip
def test_an_answer_gets_its_outcome_and_its_reason(exercise, answer, what, code, lang):
    sheet = Worksheet(exercise)
    with speaking(lang):
        sheet.answer = answer
        outcome = sheet.check()
        assert (outcome.what, outcome.code) == (what, code)
        assert outcome.says() or what == "not_attempted"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("exercise", ALL, ids=lambda exercise: exercise.id)
def test_the_solution_passes_its_check_and_comes_back_on_the_card(exercise, lang, tmp_path):
    with speaking(lang):
        sheet = Worksheet(exercise, Answers(tmp_path / "answers.json"))
        screen = OnScreen(sheet, lang)
        assert sheet.exercise.answer.read(screen.card._field.get()) is None, "blank at first"
        sheet.answer = sheet.solution
        assert sheet.check().what in ("right", "to_discuss")
        again = OnScreen(Worksheet(exercise, Answers(tmp_path / "answers.json")), lang)
        kind = exercise.answer
        assert kind.read(again.card._field.get()) == sheet.answer
        assert kind.lines(sheet.answer, lang) != []
        sheet.start_over()
        assert kind.read(screen.card._field.get()) is None


def moves(screen, way):
    return [b for b in screen.fields(ipywidgets.Button) if b.description == way]


def test_a_card_goes_up_and_down_and_its_new_place_is_told():
    screen = OnScreen(Worksheet(IN_ORDER))
    up, down = moves(screen, "↑"), moves(screen, "↓")
    assert (up[0].disabled, down[-1].disabled) == (True, True)
    assert up[1].tooltip == "Move “knead the dough” up"
    up[1].click()
    assert screen.sheet.answer == ["knead", "bake", "sell"]
    assert "“knead the dough” is now number 1 of 3." in screen.text
    assert down[0].tooltip == "Move “knead the dough” down"
    screen.press("Check my answer")
    assert "So it goes." in screen.text
    down[0].click()
    down[1].click()
    assert screen.sheet.answer == ["bake", "sell", "knead"]
    screen.press("Start over")
    assert screen.sheet.answer is None
    assert "is now number" not in screen.text


def test_an_order_left_as_it_lay_is_no_answer_and_can_be_made_one():
    screen = OnScreen(Worksheet(IN_ORDER))
    screen.press("Check my answer")
    assert "There is no answer here yet." in screen.text
    moves(screen, "↑")[1].click()
    moves(screen, "↓")[0].click()
    assert screen.sheet.answer == ["bake", "knead", "sell"]


def test_part_of_an_order_comes_first_on_the_card_and_the_rest_still_waits():
    screen = OnScreen(Worksheet(IN_ORDER))
    with speaking("en"):
        screen.sheet.answer = ["sell"]
        said = screen.sheet.check().says()
    assert said[-1] == ("Still waiting for 2 answers: “bake the bread” and “knead the dough”.")
    assert screen.text.index("1. sell") < screen.text.index("2. bake")
    assert screen.sheet.answer == ["sell"]


def test_cards_are_shown_in_their_columns_as_they_are_sorted():
    screen = OnScreen(Worksheet(SORTED))
    eater, miller, neighbour = screen.fields(ipywidgets.RadioButtons)
    assert [words for words, _id in eater.options] == [
        "A customer", "Not a customer", "It depends",
    ]  # fmt: skip
    eater.value, miller.value, neighbour.value = "customer", "not", "depends"
    assert screen.sheet.answer == SORTED_WELL
    board = screen.text[screen.text.index("A customer") :]
    assert board.index("whoever eats") < board.index("Not a customer") < board.index("the miller")
    assert SORTED.answer.lines(SORTED_WELL, "en") == [
        "A customer: whoever eats the bread",
        "Not a customer: the miller",
        "It depends: the neighbour who smells it",
    ]


def test_what_is_left_of_a_budget_is_said_and_too_much_is_told_and_kept():
    screen = OnScreen(Worksheet(ALLOTTED))
    taste, price, _queue = screen.fields(ipywidgets.IntText)
    assert taste.description == "the taste (hours)"
    assert "10 of 10 hours left to give out." in screen.text
    taste.value = 7
    assert "3 of 10 hours left to give out." in screen.text
    price.value = 3
    assert "All 10 hours are given out." in screen.text
    price.value = 5
    assert "2 too many: there are only 10 hours to give out." in screen.text
    assert (taste.value, price.value) == (7, 5)
    screen.press("Check my answer")
    assert screen.text.count("2 too many: there are only 10 hours") == 2, (
        "where it stands, and as a verdict"
    )
    assert screen.sheet.answer == {"taste": 7, "price": 5}
    assert not screen.sheet.may_see_solution
    price.value = -1
    screen.press("Check my answer")
    assert "‘-1’ is not a number from 0 to 100." in screen.text
    assert price.value == -1, "what was typed stays"


def test_a_slider_begins_where_nothing_is_chosen_and_says_its_unit():
    screen = OnScreen(Worksheet(ON_A_SLIDER))
    minutes, share = screen.fields(ipywidgets.SelectionSlider)
    assert minutes.options[:3] == (("choose…", ""), ("0 minutes", 0), ("5 minutes", 5))
    assert share.options[4] == ("0.3", 0.3)
    minutes.value, share.value = 10, 0.3
    assert screen.sheet.answer == {"minutes": 10, "share": 0.3}


def test_a_number_from_code_between_two_steps_has_its_place_on_the_slider():
    screen = OnScreen(Worksheet(ON_A_SLIDER))
    screen.sheet.answer = {"minutes": 12, "share": 0.25}
    minutes, share = screen.fields(ipywidgets.SelectionSlider)
    assert (minutes.value, share.value) == (12, 0.25)
    minutes.value = 5
    assert screen.sheet.answer == {"minutes": 5, "share": 0.25}


def test_what_cannot_be_arranged_is_told_in_a_sentence():
    with speaking("en"):
        with pytest.raises(AnswerFault, match="stands twice in this order"):
            IN_ORDER.answer.read(["bake", "bake"])
        with pytest.raises(AnswerFault, match="as a list: ‘bake the bread’"):
            IN_ORDER.answer.read("bake")
        with pytest.raises(AnswerFault, match="by name: ‘the taste’"):
            ALLOTTED.answer.read(3)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_tray_says_so_and_looks_like_nothing_to_press(lang):
    sheet = Worksheet(SORTED)
    screen = OnScreen(sheet, lang)
    nothing = {"en": "nothing yet", "fr": "rien encore"}[lang]
    trays = len(SORTED.answer.all_columns)
    assert screen.text.count(nothing) == trays
    with speaking(lang):
        sheet.answer = {"miller": "not"}
    assert screen.text.count(nothing) == trays - 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_slider_shows_its_ends_before_it_is_moved(lang):
    screen = OnScreen(Worksheet(ON_A_SLIDER), lang)
    ends = [w.value for w in screen.fields(ipywidgets.HTML) if '"cx-ends"' in w.value]
    assert ["<span>0</span><span>30 minutes</span>" in each for each in ends] == [True, False]
    assert "<span>0</span><span>1</span>" in ends[1]
