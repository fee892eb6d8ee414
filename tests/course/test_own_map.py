"""One's own map: begun from the first draft, never written over, taken by the exercises."""

import pytest

import clientkit
from clientkit.course import begin, exercise
from clientkit.course.own_map import FROM_THE_CUSTOMER, MY_MAP, as_it_stands, drawn, file_of
from clientkit.course.taking_home import own_map
from clientkit.map import CustomerMap, Party
from clientkit.words import LANGUAGES, speaking

PIANO = clientkit.case("piano")


@pytest.fixture(autouse=True)
def _a_folder_of_ones_own(tmp_path, monkeypatch):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path))


def save(name, map):
    map.save(file_of(name))


def test_ones_own_map_begins_with_a_copy_of_the_first_draft():
    save("01-my-customers", PIANO)
    before = file_of("01-my-customers").read_bytes()
    mine = clientkit.draw(MY_MAP, map=drawn("01-my-customers"))
    assert set(mine.map.links) == set(PIANO.links)
    mine.map = mine.map.with_party(Party("boss", "boss"))
    assert file_of("01-my-customers").read_bytes() == before
    assert drawn(MY_MAP).party("boss")


def test_what_is_drawn_already_is_not_written_over_by_the_draft():
    save("01-my-customers", PIANO)
    save(MY_MAP, clientkit.case("coffee"))
    assert set(as_it_stands().links) == set(clientkit.case("coffee").links)
    assert drawn(MY_MAP) == clientkit.case("coffee")


def test_a_draft_that_cannot_be_read_is_as_good_as_none():
    file_of("01-my-customers").parent.mkdir(parents=True)
    file_of("01-my-customers").write_text("{nonsense", "utf-8")
    assert drawn("01-my-customers") is None
    assert as_it_stands().parties == ()


def test_the_drawing_from_the_customer_starts_with_two_boxes_and_goes_home_last():
    assert [party.id for party in as_it_stands(FROM_THE_CUSTOMER).parties] == ["customer", "me"]
    save(FROM_THE_CUSTOMER, clientkit.case("coffee"))
    assert own_map() == clientkit.case("coffee")
    save("01-my-customers", PIANO)
    assert own_map() == PIANO


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ones_own_map_is_lit_up_as_it_is_drawn_at_the_time(lang):
    begin("10-my-map", lang)
    with speaking(lang):
        mine = clientkit.light_up_mine(after="10.1")
        assert not mine.is_open
        sheet = exercise("10.1")
        sheet.answer = {"next": "a", "pays": "b", "uses": "c d", "never_met": "e f"}
        sheet.check()
        assert mine.is_open
        assert {"en": "Draw your map first", "fr": "Dessinez d’abord"}[lang] in mine.text(lang)
        clientkit.draw(MY_MAP).map = PIANO
        told = mine.set(by="uses").seen(lang).sentence
        assert told == {"en": "uses: child.", "fr": "utilise\u00a0: enfant."}[lang]
        assert "<svg" in mine.page(lang)


def test_an_exercise_takes_the_map_as_it_stands_and_lights_it_up():
    begin("10-my-map", "en")
    clientkit.draw(MY_MAP).map = CustomerMap(PIANO.parties, PIANO.links, me="teacher")
    sheet = exercise("10.1")
    sheet.answer = {
        "next": "child", "pays": "music school, parents", "uses": "child", "never_met": "the aunt",
        "map": as_it_stands(),
    }  # fmt: skip
    outcome = sheet.check()
    assert outcome.code == "10.1/more-than-named"
    assert outcome.lit.parties == ("neighbours",)
