"""What moves under a learner's hand in a lesson; with `after`, once an exercise has an answer."""

from collections.abc import Sequence
from typing import Any

from clientkit import live
from clientkit.course.own_map_lit import MY_MAP_BY_VERB, my_map_by_verb, verb_to_choose
from clientkit.course.session import exercise
from clientkit.live.map_seen import Asked
from clientkit.map import CustomerMap
from clientkit.practice import Worksheet
from clientkit.words import Text

Moving = live.Moving


def play(name: str, *, sliders: str = "", after: str | None = None, **values: Any) -> Moving:
    """A simulation with its sliders: the chart changes at once.

    `sliders` names those to show (all when it is empty); `values` says where they start, and what
    else the simulation is given. `after` is the exercise to answer first. Raises ValueError for
    an unknown simulation, slider, value or exercise.

    >>> from clientkit.course import begin
    >>> begin("00-start", "en", part="solution")
    >>> print(play("line_output", sliders="market", market=95))
    What comes out of a line of posts
    What the market takes: 95 per hour
    What comes out of a line of posts
    post | can do, per hour
    post 1 | 100
    post 2 | 80
    post 3 | 90
    market | 95
    80 come out per hour; what limits the output: post 2.
    """
    return live.play(name, sliders=sliders, gate=_gate(after), **values)


def step_by_step(
    map: CustomerMap | str,
    steps: Sequence[str],
    ask: Asked | None = None,
    *,
    told: Sequence[Text] = (),
    title: Text | None = None,
    after: str | None = None,
) -> Moving:
    """A map that grows at each press of a button, and answers a question each time.

    A step is the id of a link that comes (or several, with spaces between), “same person”, which
    merges the hats, or “without” and the id of a party. `ask` is a question such as
    `clientkit.loops`; `told` says each step in words of its own. Raises ValueError for a step that
    this map does not have.

    >>> from clientkit.course import begin
    >>> begin("00-start", "en", part="solution")
    >>> step_by_step("hospital", ["taxpayer-pay-state", "same person"]).values
    {'steps': 0}
    """
    return live.step_by_step(map, steps, ask, told=told, title=title, gate=_gate(after))


def switches(
    map: CustomerMap | str,
    changes: Sequence[str],
    ask: Asked | None = None,
    *,
    title: Text | None = None,
    after: str | None = None,
) -> Moving:
    """A map with a box to tick for each change, in any order; the changes are those of steps.

    >>> from clientkit.course import begin
    >>> begin("00-start", "en", part="solution")
    >>> switches("hospital", ["same person"]).values
    {'change_1': False}
    """
    return live.switches(map, changes, ask, title=title, gate=_gate(after))


def take_away(
    map: CustomerMap | str, *, title: Text | None = None, after: str | None = None
) -> Moving:
    """A map from which a hand takes one party away: who is reached no more, by work or by money?

    >>> from clientkit.course import begin
    >>> begin("00-start", "en", part="solution")
    >>> take_away("consultant").values
    {'gone': 'nobody'}
    """
    return live.take_away(map, title=title, gate=_gate(after))


def light_up(
    map: CustomerMap | str,
    by: str = "verbs",
    me: str | None = None,
    *,
    title: Text | None = None,
    after: str | None = None,
) -> Moving:
    """A map on which a hand chooses a verb, a definition, a voice or a loop, and sees it.

    `by` is “verbs”, “definitions”, “voices” (those who speak on the map) or “loops”; `me` the id of the
    party whose customers are meant, by default the one that the map is drawn for.

    >>> from clientkit.course import begin
    >>> begin("00-start", "en", part="solution")
    >>> light_up("canteen", by="verbs").values
    {'by': 'everybody'}
    """
    return live.light_up(map, by, me, title=title, gate=_gate(after))


def light_up_mine(*, after: str | None = None) -> Moving:
    """One's own map, on which a hand chooses a verb and sees whom it means, as it is drawn now.

    >>> from clientkit.course import begin
    >>> begin("00-start", "en", part="solution")
    >>> light_up_mine().values
    {'by': 'everybody'}
    """
    return Moving(MY_MAP_BY_VERB, [verb_to_choose()], my_map_by_verb, _gate(after))


def slide(
    map: CustomerMap | str,
    what: str,
    label: Text,
    low: float,
    high: float,
    ask: Asked,
    *,
    step: float = 1,
    unit: Text | None = None,
    title: Text | None = None,
    after: str | None = None,
) -> Moving:
    """A map on which a slider changes one number, and a question answers each time.

    `what` is a link and its number, such as “supplier-deliver-customer.days”; `label` names the
    slider, which starts where the map stands. Raises ValueError when the map has no such number.

    >>> from clientkit.course import begin
    >>> from clientkit.questions import conformity
    >>> begin("00-start", "en", part="solution")
    >>> slide("three_days", "supplier-deliver-customer.days", Text("days"), 1, 6, conformity).values
    {'value': 4}
    """
    return live.slide(
        map, what, label, low, high, ask,
        step=step, unit=unit, title=title, gate=_gate(after),
    )  # fmt: skip


def _gate(after: str | None) -> Worksheet | None:
    return exercise(after) if after else None
