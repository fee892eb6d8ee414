"""An exercise that is printed before it runs is a form that a pencil can fill in."""

import re

import pytest

from clientkit import practice
from clientkit.course import exercises, written
from clientkit.practice import Choose, Form, MapAnswer, Match, Number, Table, Worksheet
from clientkit.practice.kinds import Kind
from clientkit.practice.paper import on_paper
from clientkit.words import LANGUAGES, Text, speaking
from tests.practice.bakery import ALLOTTED, IN_ORDER, LISTED, SORTED, VOTED_TWICE
from tests.practice.test_on_links import ON_LINKS, POLICE

STEP = Text(en="minutes", fr="minutes")


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


def test_more_choices_than_a_phone_is_wide_stand_one_by_one_and_fewer_in_a_grid():
    choices = {str(n): Text(en=f"choice {n}", fr=f"choix {n}") for n in range(4)}
    several = on_paper(Match({"a": STEP, "b": STEP}, choices), "en")
    assert "<table" not in several
    assert several.count("☐&nbsp;choice 3") == 2
    few = on_paper(Match({"a": STEP, "b": STEP}, dict(list(choices.items())[:3])), "en")
    assert few.count("<td") == 6


def test_a_long_word_stays_in_its_cell_and_few_columns_leave_room_for_names():
    def first(columns):
        grid = on_paper(Match({"a": STEP}, {str(n): STEP for n in range(columns)}), "en")
        assert "overflow-wrap:anywhere" in grid
        return int(re.search(r"width:(\d+)%\"></th>", grid)[1])

    assert first(1) > first(2) > first(3) >= 18


def asked_on_paper():
    """What stands on the paper form of each kind: words, and boxes to tick, cells or lines."""
    vote, sort, order = VOTED_TWICE.answer, SORTED.answer, IN_ORDER.answer
    allot, names, slider = ALLOTTED.answer, LISTED.answer, Number(0, 30, STEP, step=5)
    return [
        (vote, vote.options.values(), {"☐": 4}),
        (order, order.cards.values(), {"height:1.8em": 3}),
        (sort, [*sort.cards.values(), *sort.all_columns.values()], {"☐": 9}),
        (allot, allot.among.values(), {"<td": 4}),
        (names, [], {"border-bottom:1px solid": 12}),
        (slider, [STEP], {"border-bottom:2px solid": 1}),
        (MapAnswer(), [], {"height:14cm": 1}),
        (MapAnswer(start=POLICE), [p.label for p in POLICE.parties], {"height:7cm": 1}),
        (ON_LINKS.answer, [p.label for p in POLICE.parties], {"☐": 14}),
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("nth", range(len(asked_on_paper())))
def test_every_kind_has_a_form_that_a_pencil_can_fill_in(nth, lang):
    kind, words, marks = asked_on_paper()[nth]
    form = on_paper(kind, lang)
    for text in words:
        assert text.say(lang) in form
    for mark, times in marks.items():
        assert form.count(mark) == times, mark


def test_no_kind_is_left_to_the_lines_that_any_kind_would_get():
    known = set(on_paper.registry) - {object}
    for name in practice.kinds.__all__:
        kind = getattr(practice.kinds, name)
        if isinstance(kind, type) and issubclass(kind, Kind) and kind is not Kind:
            assert any(issubclass(kind, each) for each in known), f"{name} has no form on paper"


def test_a_limited_budget_and_a_watch_are_told():
    assert "All together: 10 hours at most" in on_paper(ALLOTTED.answer, "en")
    assert "60 secondes" in on_paper(LISTED.answer, "fr")
