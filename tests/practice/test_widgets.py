"""A card tells the browser little: a look once for all that have it, and nothing twice."""

import ipywidgets
import pytest

from clientkit.live import play
from clientkit.live.card import MovingCard
from clientkit.practice import Worksheet
from clientkit.practice.card import Card
from clientkit.practice.widgets import hide, made, one_card
from clientkit.words import speaking
from tests.practice.bakery import LISTED, VOTED_TWICE
from tests.practice.small_exercise import BREAD, EVERY_KIND
from tests.practice.test_card import inside
from tests.practice.test_in_turn import PROMISE


@pytest.fixture
def told(monkeypatch):
    """What a widget tells the browser after it was made."""
    said = []
    monkeypatch.setattr(
        ipywidgets.Widget, "_send", lambda self, message, buffers=None: said.append(message)
    )
    return said


def test_the_widgets_of_a_card_that_look_alike_have_one_look():
    widgets = list(inside(Card(Worksheet(EVERY_KIND), "en").box))
    looks = {id(widget.layout) for widget in widgets}
    assert len(widgets) > 30
    assert len(looks) < 6, "each is a widget that the browser is told of"
    html = [widget for widget in widgets if type(widget) is ipywidgets.HTML]
    assert len({id(widget.style) for widget in html}) == 1


def test_a_card_made_again_has_nothing_of_the_one_before():
    one, again = (list(inside(Card(Worksheet(BREAD), "en").box)) for _time in range(2))
    assert not {id(w.layout) for w in one} & {id(w.layout) for w in again}


def test_a_widget_is_told_with_all_that_it_starts_with(told):
    with one_card():
        made(ipywidgets.Text, value="a", classes="cx-one cx-two", width="100%")
    assert told == []


@pytest.mark.parametrize("exercise", [PROMISE, VOTED_TWICE, LISTED])
def test_what_is_hidden_hides_nothing_else(exercise):
    box = Card(Worksheet(exercise), "en").box
    hidden = [widget for widget in inside(box) if widget.layout.display == "none"]
    assert len(hidden) == 1


def test_hands_that_wait_hide_alone():
    gate = Worksheet(BREAD)
    moving = play("lateness", gate=gate)
    with speaking("en"):
        card = MovingCard(moving, "en")
    hidden = [widget for widget in inside(card.box) if widget.layout.display == "none"]
    assert hidden == [card._inside]


def test_what_hides_keeps_its_look():
    with one_card():
        wide, other = (made(ipywidgets.HTML, "a", width="100%") for _each in range(2))
    hide(wide)
    assert (wide.layout.display, wide.layout.width) == ("none", "100%")
    assert other.layout.display is None
