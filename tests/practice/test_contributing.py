"""What CONTRIBUTING tells authors of exercises is true: its example runs, its list is whole."""

import re
from pathlib import Path

import pytest

from clientkit.practice import Worksheet, kinds
from clientkit.practice.kinds import Kind
from clientkit.words import speaking

TOLD = (Path(__file__).parents[2] / "CONTRIBUTING.md").read_text("utf-8")
EXAMPLE = re.search(r"```python\n(.*?)```", TOLD, re.DOTALL)[1]


@pytest.fixture
def exercise():
    written = {}
    exec(EXAMPLE, written)
    return written["EXERCISE"]


def test_the_example_is_a_dozen_lines_and_knows_of_no_widget(exercise):
    assert 12 <= len(EXAMPLE.strip().splitlines()) <= 18
    assert "widget" not in EXAMPLE
    for answer, what in ((None, "not_attempted"), ("boss", "look_again"), ("next", "right")):
        sheet = Worksheet(exercise)
        sheet.answer = answer
        assert sheet.check().what == what


@pytest.mark.parametrize(("lang", "typed"), [("en", "The next post"), ("fr", "poste suivant")])
def test_the_example_is_a_card_a_paper_form_and_code_in_both_languages(exercise, lang, typed):
    with speaking(lang):
        sheet = Worksheet(exercise)
        assert "☐" in sheet._repr_mimebundle_()["text/html"]
        assert sheet._card.box.children
        sheet.answer = typed
        assert sheet.check().what == "right"


def test_every_kind_of_answer_is_on_the_list():
    there = {
        name
        for name in kinds.__all__
        if isinstance(getattr(kinds, name), type)
        and issubclass(getattr(kinds, name), Kind)
        and name != "Kind"
    }
    listed = TOLD[TOLD.index("* Kinds of answer:") : TOLD.index("* `tests/answers/4.9.json`")]
    assert {name for name in there if f"`{name}`" not in listed} == set()
