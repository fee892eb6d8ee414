"""What moves, as the kernel sees it on screen: hands, picture, sentence, and a closed gate."""

import ipywidgets
import pytest

from clientkit.live import play, slide, step_by_step, switches
from clientkit.live.card import MovingCard
from clientkit.practice import Worksheet
from clientkit.practice.pages import quoted
from clientkit.questions import conformity, loops
from clientkit.words import LANGUAGES, Text, Unit, speaking
from tests.practice.bakery import DRAWN
from tests.practice.small_exercise import BREAD
from tests.practice.test_card import inside

STEPS = ["taxpayer-pay-state", "same person"]


class OnScreen:
    """A thing that moves, with what a person does and sees."""

    def __init__(self, moving, lang="en"):
        self.moving, self.card = moving, MovingCard(moving, lang)
        self.widgets = list(inside(self.card.box))

    def fields(self, kind):
        return [widget for widget in self.widgets if type(widget) is kind]

    def button(self, words):
        return next(b for b in self.fields(ipywidgets.Button) if words in b.description)

    @property
    def text(self):
        return " ".join(widget.value for widget in self.fields(ipywidgets.HTML))


def test_a_slider_changes_the_chart_and_the_sentence_at_once():
    screen = OnScreen(play("line_output", sliders="market"))
    (slider,) = screen.fields(ipywidgets.SelectionSlider)
    assert ("70 per hour", 70) in slider.options
    before = screen.text
    slider.value = 95
    assert "80 come out per hour" in screen.text
    assert screen.text.count("data:image/png") == 1
    assert before != screen.text


def test_steps_go_on_and_back_and_start_again():
    screen = OnScreen(step_by_step("hospital", STEPS, loops))
    screen.button("One step back").click()
    screen.button("Next step (1 of 2)").click()
    assert "<li>taxpayer (us) → State: payment, a tax.</li>" in screen.text
    screen.button("Next step (2 of 2)").click()
    screen.button("That was the last step").click()
    assert not any(button.disabled for button in screen.fields(ipywidgets.Button))
    assert "One and the same person" in screen.text
    screen.button("One step back").click()
    assert "One and the same person" not in screen.text
    screen.button("From the start").click()
    assert "payment, a tax" not in screen.text


def test_a_tick_merges_the_hats():
    screen = OnScreen(switches("hospital", ["same person"], loops), "fr")
    (tick,) = screen.fields(ipywidgets.Checkbox)
    assert "No loop" not in screen.text
    tick.value = True
    assert "4 boucles" in screen.text


def test_it_stays_closed_until_the_exercise_has_an_answer_and_quotes_it_then():
    sheet = Worksheet(BREAD)
    moving = play("line_output", gate=sheet)
    screen = OnScreen(moving)
    assert not moving.is_open
    assert "come out" not in screen.text + repr(moving) + moving.page()
    assert "This stays closed until you have predicted" in screen.text
    assert screen.card._inside.layout.display == "none"
    sheet.answer = {"child": "pays", "mother": "pays"}
    sheet.check()
    assert moving.is_open
    assert screen.card._inside.layout.display is None
    assert "the child → pays" in screen.text
    assert "70 come out" in screen.text


def test_a_long_prediction_is_folded_so_that_what_it_is_compared_with_stays_in_sight():
    short = quoted("You predicted:", ["bread → Ann"] * 6)
    long = quoted("You predicted:", ["bread → Ann"] * 7)
    assert "<details" not in short
    assert long.startswith('<details class="cx-quoted"><summary class="cx-intro">You predicted:')
    assert long.count("bread → Ann") == 7


def test_a_drawing_opens_it_too_and_is_not_told_again_in_words():
    sheet = Worksheet(DRAWN)
    screen = OnScreen(play("line_output", gate=sheet))
    assert not screen.moving.is_open
    sheet.answer = sheet.solution
    sheet.check()
    assert screen.moving.is_open
    assert "70 come out" in screen.text
    assert "You predicted" not in screen.text


def test_whoever_starts_the_exercise_over_finds_what_it_opened_closed_and_as_it_was_at_first():
    sheet = Worksheet(BREAD)
    screen = OnScreen(step_by_step("hospital", STEPS, loops, gate=sheet))
    sheet.answer = {"child": "pays", "mother": "pays"}
    sheet.check()
    screen.button("Next step (1 of 2)").click()
    screen.button("Next step (2 of 2)").click()
    assert "loop" in screen.text
    sheet.start_over()
    assert not screen.moving.is_open
    assert "<svg" not in screen.text
    assert "payment, a tax" not in screen.text
    assert "loop" not in screen.text
    sheet.answer = {"child": "eats", "mother": "pays"}
    sheet.check()
    assert screen.button("Next step (1 of 2)")
    assert "payment, a tax" not in screen.text
    assert "the child → eats" in screen.text


def test_a_slider_that_an_exercise_opens_is_back_where_it_began_after_a_new_start():
    sheet = Worksheet(BREAD)
    screen = OnScreen(play("line_output", sliders="market", gate=sheet))
    sheet.answer = {"child": "pays", "mother": "pays"}
    sheet.check()
    (slider,) = screen.fields(ipywidgets.SelectionSlider)
    began = slider.value
    slider.value = 95
    sheet.start_over()
    assert "come out" not in screen.text
    sheet.answer = {"child": "eats", "mother": "pays"}
    sheet.check()
    assert slider.value == began


def test_the_steps_that_were_taken_are_listed_under_the_map_which_they_do_not_push_away():
    screen = OnScreen(step_by_step("hospital", STEPS, loops))
    screen.button("Next step (1 of 2)").click()
    shown = [w.value for w in screen.fields(ipywidgets.HTML)]
    (map_at,) = (n for n, value in enumerate(shown) if "<svg" in value)
    (list_at,) = (n for n, value in enumerate(shown) if "<li>taxpayer (us) → State" in value
                  and "<details" not in value)  # fmt: skip
    assert map_at < list_at


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_without_a_kernel_shows_the_picture_and_says_that_it_moves(lang):
    with speaking(lang):
        bundle = play("lateness")._repr_mimebundle_()
    assert set(bundle) >= {"text/plain", "text/html", "application/vnd.jupyter.widget-view+json"}
    assert "data:image/png" in bundle["text/html"]
    before, _fold, folded = bundle["text/html"].partition("<details><summary>")
    assert "<table" in folded
    assert "<table" not in before
    assert {"en": "under your hand", "fr": "sous votre main"}[lang] in bundle["text/html"]
    assert "0x" not in bundle["text/plain"]


def test_what_is_said_changes_in_a_place_that_a_screen_reader_listens_to():
    screen = OnScreen(play("lateness"))
    (told,) = [w for w in screen.fields(ipywidgets.HTML) if "cx-told" in w._dom_classes]
    assert "cx-live" in told._dom_classes
    assert "<img" not in told.value


@pytest.mark.parametrize(
    ("lang", "ends"), [("en", ("50%", "100%")), ("fr", ("50\u202f%", "100\u202f%"))]
)
def test_a_slider_shows_its_ends_before_it_is_moved(lang, ends):
    screen = OnScreen(play("leaky_bucket"), lang)
    assert "<span>0</span><span>30</span>" in screen.text
    assert "<span>{}</span><span>{}</span>".format(*ends) in screen.text


@pytest.mark.parametrize(("lang", "ends"), [("en", "1 day 2 days"), ("fr", "1 jour 2 jours")])
def test_one_is_not_said_as_several_are(lang, ends):
    days = Unit(en=("day", "days"), fr=("jour", "jours"))
    moving = slide(
        "three_days", "supplier-deliver-customer.days", Text("x"), 1, 6, conformity, unit=days
    )
    (slider,) = OnScreen(moving, lang).fields(ipywidgets.SelectionSlider)
    assert " ".join(said for said, _place in slider.options).startswith(ends)
