"""A reason points at what to look at: a link on the map, lit up, and said in words."""

import ipywidgets
import pytest

from clientkit.cases import case
from clientkit.course import exercises, written
from clientkit.course.sheets import drawn_here
from clientkit.practice import Answers, Worksheet
from clientkit.practice.lit import Lit, lit
from clientkit.words import LANGUAGES, speaking
from tests.answers.tables import rows
from tests.practice.bakery import DRAWN, MATTERS, WHOLE, drawing, exercise
from tests.practice.test_card import OnScreen

CONSULTANT = case("consultant")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_link_that_is_lit_up_is_a_sentence_and_stands_out(lang):
    shown = Lit(CONSULTANT, ("cci-pay-firm", "sme"))
    said = shown.lines(lang)
    assert len(said) == 2
    assert "CCI" in said[0]
    assert said[1] == CONSULTANT.name("sme", lang)
    page = shown.page(lang)
    assert 'aria-hidden="true"' in page, "a screen reader is told in words"
    assert all(line in page for line in said)


def test_a_reason_that_points_at_nothing_on_the_map_lights_up_nothing():
    assert lit(CONSULTANT, (), None) is None
    assert lit(CONSULTANT, ["nobody"], None) is None
    assert lit(None, ["sme"], None) is None


@pytest.mark.parametrize("id", exercises())
def test_whatever_a_reason_of_the_course_points_at_is_there(id):
    for row in rows(id):
        sheet = Worksheet(written(id))
        with speaking(row.lang):
            sheet.answer = row.answer
            outcome = sheet.check()
        if outcome.reason is not None and outcome.reason.look:
            assert outcome.lit, f"{row} lights up nothing"
            assert outcome.lit.lines(row.lang)[0] in outcome.text(row.lang)


def test_the_slip_is_lit_up_on_the_map_that_was_drawn():
    slipped = WHOLE.replace("miller > baker", "baker > miller")
    sheet = Worksheet(DRAWN)
    sheet.answer = drawing(slipped)
    assert sheet.check().lit.links == ("l0",)
    assert MATTERS.at(sheet.answer, None) == []


def on_a_sheet():
    return exercise(
        "7.19", drawn_here(drawing("miller > baker")), DRAWN.reasons[:0] + tuple(
            type(r)(r.code.replace("7.17", "7.19"), r.outcome, r.pattern, r.say, look=r.look)
            for r in DRAWN.reasons
        ), drawing(WHOLE),
    )  # fmt: skip


def editor_of(screen):
    return next(w for w in screen.widgets if type(w).__name__ == "MapEditor")


def test_a_map_is_drawn_in_the_card_saved_as_it_is_drawn_and_lit_up_there(tmp_path):
    asked = on_a_sheet()
    file = tmp_path / "answers.json"
    screen = OnScreen(Worksheet(asked, Answers(file)))
    editor = editor_of(screen)
    assert [link.id for link in editor.map.links] == ["l0"], "what is to be completed is there"
    assert screen.sheet.answer is None
    screen.press("Check my answer")
    assert "There is no answer here yet." in screen.text

    drawn = drawing("miller > baker, baker > child, baker $ parent, child ? parent")
    editor.document = drawn.to_document()
    assert screen.sheet.saved
    screen.press("Check my answer")
    assert screen.sheet.outcome.code == "7.19/arrow-backwards"
    assert editor.lit["links"] == ["l2"]
    assert "Look at the arrow between" in editor.lit["answer"]

    again = OnScreen(Worksheet(asked, Answers(file)))
    assert {link.id for link in editor_of(again).map.links} == {"l0", "l1", "l2", "l3"}
    assert editor_of(again).lit["links"] == ["l2"]

    screen.press("Start over")
    assert [link.id for link in editor.map.links] == ["l0"]
    assert not editor.lit
    assert not (tmp_path / "my-work").exists(), "a sheet on a card has no file of its own"


def test_moving_a_party_on_the_sheet_takes_no_verdict_away(tmp_path):
    screen = OnScreen(Worksheet(on_a_sheet(), Answers(tmp_path / "answers.json")))
    editor = editor_of(screen)
    editor.document = drawing(WHOLE).to_document()
    screen.press("Check my answer")
    assert screen.sheet.outcome.what == "right"
    moved = editor.document
    parties = [{**party, "at": [7, 7]} for party in moved["parties"]]
    editor.document = {**moved, "parties": parties}
    assert screen.sheet.outcome.what == "right"
    assert screen.sheet.answer["parties"][0]["at"] == [7, 7]
    screen.card._checked_at = -99.0  # some time later
    editor.document = drawing("miller > baker, baker > child").to_document()
    assert screen.sheet.outcome is None, "a verdict goes with its map"


def test_what_is_no_map_in_the_middle_of_drawing_keeps_the_last_one(tmp_path):
    screen = OnScreen(Worksheet(on_a_sheet(), Answers(tmp_path / "answers.json")))
    editor = editor_of(screen)
    editor.document = drawing(WHOLE).to_document()
    answer = screen.sheet.answer
    editor.document = {**editor.document, "links": [{"id": "l9", "from": "nobody", "to": "x"}]}
    assert screen.sheet.answer == answer
    assert screen.fields(ipywidgets.Button)
