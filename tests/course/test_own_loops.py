"""Whether a loop closes on what one has drawn is told at once, and again when one draws on."""

import ipywidgets
import pytest

import clientkit
from clientkit.course import begin
from clientkit.course.own_loops import with_every_name
from clientkit.live.card import MovingCard
from clientkit.map import CustomerMap, Deliver, Party, Pay
from clientkit.words import LANGUAGES
from tests.practice.test_card import inside

LIBRARY = CustomerMap(
    [
        Party("librarian", "librarian"),
        Party("reader", "reader"),
        Party("town", "town"),
        Party("taxpayer", "taxpayer", same_as="reader"),
    ],
    [
        Deliver("librarian-deliver-reader", "librarian", "reader"),
        Pay("town-pay-librarian", "town", "librarian"),
        Pay("taxpayer-pay-town", "taxpayer", "town"),
    ],
    me="librarian",
)


@pytest.fixture(autouse=True)
def _a_folder_of_ones_own(tmp_path, monkeypatch):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path))
    begin("02-hospital", "en")


def test_the_loop_closes_once_the_same_person_has_a_single_box_which_bears_both_names():
    clientkit.draw("free", map=LIBRARY)
    mine = clientkit.loops_mine("free")
    assert mine.seen("en").sentence.startswith("No loop")
    mine.set(together=True)
    said = mine.seen("en").sentence
    assert said.startswith("1 loop: ")
    assert "librarian → reader = taxpayer → town → librarian" in said
    assert "reader = taxpayer" in mine.seen("en").picture()


def test_a_loop_without_money_is_told_from_one_that_pays():
    parties = [Party("librarian", "librarian"), Party("reader", "reader")]
    lends = [Deliver("out", "librarian", "reader"), Deliver("back", "reader", "librarian")]
    clientkit.draw("lent", map=CustomerMap(parties, lends))
    assert "no money goes round in it" in clientkit.loops_mine("lent").seen("en").sentence
    fee = Pay("fee", "reader", "librarian")
    clientkit.draw("paid", map=CustomerMap(parties, [lends[0], fee]))
    assert "money" not in clientkit.loops_mine("paid").seen("en").sentence


def test_where_the_money_stops_on_its_way_is_told():
    parties = [Party("town", "town"), Party("library", "library"), Party("librarian", "librarian")]
    budget = Pay("budget", "town", "library")
    clientkit.draw("stops", map=CustomerMap(parties, [budget]))
    said = clientkit.loops_mine("stops").seen("en").sentence
    assert said.endswith("The money stops at library: is a salary missing, or a delivery?")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_of_an_empty_sheet_no_frame_is_shown_that_looks_like_a_field(lang):
    shown = clientkit.loops_mine("nothing yet").seen(lang)
    assert shown.sentence
    assert shown.picture() == shown.still() == ""


def test_what_is_drawn_meanwhile_is_told_at_once():
    editor = clientkit.draw("free", map=LIBRARY.without_link("taxpayer-pay-town"))
    mine = clientkit.loops_mine("free").set(together=True)
    card = MovingCard(mine, "en")

    def told():
        return " ".join(w.value for w in inside(card.box) if type(w) is ipywidgets.HTML)

    assert "No loop" in told()
    editor.map = LIBRARY
    assert "1 loop" in told()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_sheet_and_one_where_nobody_has_two_hats_are_told_what_to_do(lang):
    mine = clientkit.loops_mine("free")
    first = mine.seen(lang).sentence
    clientkit.draw("free").map = CustomerMap(
        [Party("a", "a"), Party("b", "b")], [Pay("a-pay-b", "a", "b")]
    )
    assert first != mine.seen(lang).sentence
    alone = {"en": "No two boxes", "fr": "aucune boîte n’est dite"}[lang]
    assert alone not in mine.seen(lang).sentence
    assert alone in mine.set(together=True).seen(lang).sentence


def test_a_name_that_the_map_gives_to_a_person_stays():
    hospital = clientkit.case("hospital")
    assert with_every_name(hospital) == hospital
