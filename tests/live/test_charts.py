"""Every simulation moves: at each place of each slider it shows a chart and says it in words."""

import asyncio

import pytest

from clientkit import simulations
from clientkit.live import PLAYS, charts, play
from clientkit.words import LANGUAGES, speaking


def places(moving):
    """The chart at every place of every hand, one hand after another."""
    for hand in moving.hands:
        for place in hand.places():
            yield moving.set(**{hand.id: place})
        moving.set(**{hand.id: hand.start})


def test_every_simulation_can_be_played_with():
    assert set(PLAYS) == {name for name in simulations.__all__ if name != "Request"}


@pytest.mark.parametrize("name", PLAYS)
def test_every_place_of_every_slider_says_something_in_both_languages(name):
    said = set()
    for moving in places(play(name)):
        for lang in LANGUAGES:
            seen = moving.seen(lang)
            assert seen.sentence in seen.text
            assert "<table" in seen.in_words
            said.add(seen.sentence)
    assert len(said) > 6, "nothing moves"


@pytest.mark.parametrize("name", PLAYS)
def test_the_two_languages_name_every_hand_differently_or_by_a_number(name):
    for hand in play(name).hands:
        en, fr = (hand.label.say(lang) for lang in LANGUAGES)
        assert en
        assert fr
        assert en != fr


def test_moving_the_market_moves_what_limits_the_line():
    line = play("line_output")
    assert line.seen("en").sentence == "70 come out per hour; what limits the output: market."
    assert line.set(post_1=120).seen("en").sentence.startswith("70 come out")
    assert line.set(market=95).seen("en").sentence.endswith("what limits the output: post 2.")
    assert "data:image/png" in line.seen("en").picture()


def test_a_writer_chooses_the_sliders_and_where_they_start():
    slack = play("lateness", sliders="slack", late=8, slack=0, posts=6)
    assert [hand.id for hand in slack.hands] == ["slack"]
    assert slack.seen("en").sentence.startswith("8 → 8 → 8 → 8 → 8 → 8 min late")
    assert slack.set(slack=2).seen("en").sentence.startswith("8 → 6 → 4 → 2 → 0 → 0")


def test_serving_the_final_customer_first_starves_the_boss():
    effort = play("effort")
    with speaking("en"):
        fair = effort.seen().text
        alone = effort.set(first="final").seen().text
    assert "0.6" in fair
    assert "0.2" in alone


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": "weather"}, "There is no simulation ‘weather’"),
        ({"name": "lateness", "sliders": "rain"}, "‘lateness’ has nothing called ‘rain’"),
        ({"name": "lateness", "rain": 3}, "‘lateness’ has nothing called ‘rain’"),
    ],
)
def test_a_writer_who_mistypes_is_told_what_there_is(wrong, said):
    with speaking("en"), pytest.raises(ValueError, match=said):
        play(**wrong)


def test_a_hand_goes_only_where_it_can():
    with speaking("en"), pytest.raises(ValueError, match="‘slack’ cannot be 99"):
        play("lateness").set(slack=99)
    with speaking("en"), pytest.raises(ValueError, match="Nothing here is called ‘rain’"):
        play("lateness").set(rain=1)


def test_the_scale_stays_when_figures_shrink_so_that_one_sees_them_move():
    late = play("lateness", late=1)
    small = late.seen("en").picture()
    late.set(late=15).seen("en").picture()
    assert late.set(late=1).seen("en").picture() != small


def test_what_draws_is_imported_while_one_reads_and_not_while_the_lesson_opens(monkeypatch):
    imported = []
    monkeypatch.setattr(charts, "import_module", imported.append)
    monkeypatch.setattr(charts, "_REST", 0.05)

    async def opened():
        play("agenda").seen("en").picture()
        at_once = list(imported)
        await asyncio.sleep(0.2)
        return at_once

    assert asyncio.run(opened()) == []
    assert imported == ["matplotlib.figure"]
