"""An exercise that is printed before it runs is a form that a pencil can fill in."""

import re

import pytest

from clientkit.course import exercises, written
from clientkit.practice import Choose, Form, Match, Table, Worksheet
from clientkit.practice.kinds import Kind
from clientkit.practice.paper import on_paper
from clientkit.words import LANGUAGES, Text, speaking


def shapes(kind):
    """A kind of answer, and the kinds that it is made of."""
    yield kind
    parts = kind.parts if isinstance(kind, Form) else {}
    for part in parts.values():
        yield from shapes(part.kind)


def page_of(exercise, lang):
    with speaking(lang):
        return Worksheet(exercise)._repr_mimebundle_()["text/html"]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("id", exercises())
def test_everything_that_is_asked_has_its_place_on_paper(id, lang):
    page = page_of(written(id), lang)
    for kind in shapes(written(id).answer):
        asked = [part.label for part in getattr(kind, "parts", {}).values()]
        if isinstance(kind, Choose):
            asked += kind.options.values()
            assert page.count("☐") >= len(kind.options)
        if isinstance(kind, Match):
            asked += [*kind.left.values(), *kind.right.values()]
            assert page.count("☐") >= len(kind.left) * len(kind.right)
        if isinstance(kind, Table):
            asked += [*kind.rows.values(), *(part.label for part in kind.columns.values())]
            assert page.count("<td") >= len(kind.rows) * len(kind.columns)
        for words in asked:
            assert words.say(lang) in page


def test_a_sentence_has_lines_to_write_on():
    assert page_of(written("0.1"), "en").count("border-bottom:1px solid #000") == 2


def test_an_answer_that_is_there_takes_the_place_of_the_form():
    sheet = Worksheet(written("1.1"))
    sheet.answer = sheet.solution
    with speaking("en"):
        assert "☐" not in sheet._repr_mimebundle_()["text/html"]


def test_a_kind_that_paper_does_not_know_gets_lines():
    class Smell(Kind):
        def read(self, given):
            return given

        def lines(self, answer, lang=None):
            return []

    assert "border-bottom" in on_paper(Smell(), "en")


def test_words_of_a_form_are_never_html():
    kind = Choose({"a": Text(en="<b>&", fr="<b>&")})
    assert re.findall(r"&lt;b&gt;&amp;", on_paper(kind, "en"))


def test_every_row_of_a_grid_lies_on_its_own_paper_whatever_the_theme():
    form = on_paper(written("1.1").answer, "fr")
    assert all("background:#fff" in row for row in re.findall(r"<tr[^>]*>", form))
