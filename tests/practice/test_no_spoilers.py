"""A blank exercise holds nothing of its solution: not on the page, nor in a widget, nor in a name.

It is compared with a twin whose solution, explanation, hints, reasons and debate are other ones:
whatever differs between the two blanks gives something away.
"""

import json
import re

import pytest
from attrs import evolve

from clientkit.course import exercises, written
from clientkit.practice import Worksheet
from clientkit.words import LANGUAGES, Text, speaking
from tests.practice import bakery, small_exercise
from tests.practice.test_card import inside
from tests.practice.test_lit import on_a_sheet
from tests.practice.test_on_links import ON_LINKS

OTHER = Text(en="something else", fr="autre chose")
OF_THE_TESTS = {
    name: getattr(module, name)
    for module, names in (
        (small_exercise, ("BREAD", "QUEUE", "EVERY_KIND")),
        (bakery, ("IN_ORDER", "SORTED", "ALLOTTED", "ON_A_SLIDER", "LISTED", "VOTED_TWICE")),
        (bakery, ("DRAWN",)),
    )
    for name in names
} | {"ON_LINKS": ON_LINKS, "on a sheet": on_a_sheet()}
ALL = OF_THE_TESTS | {id: written(id) for id in exercises()}


def twin(exercise):
    """The same question; all that is to be found out is another."""
    return evolve(
        exercise,
        solution=None,
        because=OTHER,
        hints=tuple(OTHER for _hint in exercise.hints),
        reasons=tuple(
            evolve(each, say=OTHER, ask=OTHER, look=(), word=None, misconception=None)
            for each in exercise.reasons
        ),
        credits=(),
        debate=(),
    )


def everything(exercise, lang):
    """All that a notebook and its widgets hold of a blank exercise, ids made alike."""
    with speaking(lang):
        sheet = Worksheet(exercise)
        bundle = sheet._repr_mimebundle_()
        held = [bundle["text/plain"], bundle["text/html"]]
        held += [
            json.dumps(widget.get_state(), ensure_ascii=False, default=str, sort_keys=True)
            for widget in inside(sheet._card.box)
        ]
        checked = sheet.check()
        held += [checked.what, checked.text(), sheet.open_solution()]
        held += [widget.value for widget in inside(sheet._card.box) if hasattr(widget, "value")]
    return re.sub(r"[0-9a-f]{32}", "", "\n".join(map(str, held)))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ALL)
def test_a_blank_one_is_the_same_whatever_its_solution(name, lang):
    blank = everything(ALL[name], lang)
    assert blank == everything(twin(ALL[name]), lang)
    assert "not_attempted" in blank, "and pressing its buttons gives nothing away either"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_names_that_are_looked_for_are_nowhere_on_a_blank_list(lang):
    blank = everything(bakery.LISTED, lang)
    for words in bakery.PEOPLE.values():
        assert words.say(lang) not in blank


def test_the_comparison_sees_what_is_given_away():
    told = evolve(small_exercise.BREAD, prompt=small_exercise.BREAD.because)
    assert small_exercise.BREAD.because.say("en") in everything(told, "en")
    assert everything(told, "en") != everything(small_exercise.BREAD, "en")
