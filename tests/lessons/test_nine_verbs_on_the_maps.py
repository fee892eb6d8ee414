"""Lesson 05: what its prose and its reveal say of the maps, the maps say themselves."""

import pytest

import clientkit
from clientkit.cases import cases
from clientkit.course import begin, written
from clientkit.course.lesson_05 import four_tables
from clientkit.course.lesson_05.four_maps import MAPS, named, named_by_all
from clientkit.words import LANGUAGES
from tests.lessons.test_loops_close_by_hand import answered, moving

LESSON = "05-nine-verbs"


@pytest.fixture
def by_hand(course):
    begin(LESSON, "en", "solution")
    for id in ("5.1", "5.2", "5.3", "5.4"):
        answered(id)
    return lambda words: moving(course, LESSON, words)


def test_nothing_opens_before_its_bet(course):
    begin(LESSON, "en", "solution")
    for words in ('light_up("canteen"', 'light_up("consultant"', "switches(", 'away("canteen"'):
        assert not moving(course, LESSON, words).is_open


def test_nine_verbs_lie_with_all_seven_parties_and_nobody_does_three_things():
    found = clientkit.verbs(clientkit.case("canteen"), "canteen").value
    assert len(found) == 9
    assert len({who for (who,) in found.values()}) == 7
    for party in ("children", "parents", "town"):
        done = {verb for verb, who in found.items() if party in who}
        assert not {"pays", "uses", "buys"} <= done
    assert {verb for verb, who in found.items() if "children" in who} == {"uses"}


def test_whoever_expects_and_does_not_pay_lights_up_the_second_time(by_hand):
    consultant = by_hand('light_up("consultant"')
    paying = consultant.set(by="pays").seen("en").sentence
    expecting = consultant.set(by="expects").seen("en").sentence
    assert "small firm" not in paying
    assert "small firm" in expecting


def test_nobody_is_named_by_all_seven_in_any_of_the_four():
    assert len(MAPS) == 4
    assert not any(named_by_all(map) for map in MAPS.values())
    assert written("5.3").solution["agreed"] == 0


def test_the_dots_on_the_wall_are_as_many_as_the_guide_says():
    found = named(MAPS["consultant"])
    dots = {party: sum(party in ids for ids in found.values()) for party in ("sme", "firm", "cci")}
    assert dots == {"sme": 6, "firm": 4, "cci": 0}


def test_the_seven_part_in_most_examples_of_the_course():
    maps = [clientkit.case(name) for name in cases()]
    agreed = [bool(named_by_all(map)) for map in maps if map.me]
    assert sum(agreed) < len(agreed) / 2


def test_two_arrows_make_the_seven_agree_and_one_does_not(by_hand):
    chain = by_hand("switches(")
    said = {
        (asked, paid): chain.set(change_1=asked, change_2=paid).seen("en").sentence
        for asked in (False, True)
        for paid in (False, True)
    }
    assert "all seven definitions name small firm" in said.pop((True, True))
    assert all("nobody" in sentence for sentence in said.values())


def test_at_the_hairdressers_the_seven_agree_from_the_start():
    found = clientkit.definitions(clientkit.case("haircut"), "hairdresser").value
    assert found.by_all == ("customer",)
    assert found.distance == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tables_mark_each_party_as_often_as_it_is_named(lang):
    tables = four_tables.content(lang)[: len(MAPS)]
    for seen, table in zip(MAPS.values(), tables, strict=True):
        assert table.count("●") == sum(map(len, named(seen).values()))
        assert all(seen.name(id, lang) in table for ids in named(seen).values() for id in ids)


def test_money_goes_on_in_the_canteen_without_the_children(by_hand):
    without = by_hand('away("canteen"')
    said = without.set(gone="children").seen("en").sentence
    assert (
        said
        == "Gone: children; on this map, nobody else is cut off from deliveries or from money "
        "(canteen: 2 payers)."
    )
    assert "canteen: 1 payer left" in without.set(gone="parents").seen("en").sentence


def test_in_the_company_only_the_boss_can_leave_without_anything_stopping(by_hand):
    without = by_hand('away("enterprise"')
    said = {
        id: without.set(gone=id).seen("en").sentence for id in ("boss", "next", "company", "final")
    }
    assert "nobody else" in said["boss"]
    assert "no delivery for the final customer" in said["next"]
    assert "no money for me" in said["company"]
    assert "no money for me" in said["final"]
