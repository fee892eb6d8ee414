"""All ninety-four items of the five texts: which exercise or cell covers which."""

import re

import pytest
from attrs import evolve

from clientkit.building import coverage
from clientkit.building.coverage import covered, owed, table
from clientkit.building.typography import typing_slips
from clientkit.course import LESSONS, exercises
from clientkit.course.items import COVERED_BY, IN_THE_GUIDE, ITEMS, SOURCES
from clientkit.words import LANGUAGES, speaking


def lessons(course):
    return list(course.values())


def test_there_are_ninety_four_items_of_five_texts():
    by_text = {letter: sum(id[0] == letter for id in ITEMS) for letter in SOURCES}
    assert by_text == {"A": 37, "B": 16, "C": 14, "D": 12, "E": 15}
    assert all(re.fullmatch(r"[A-E]\d\d", id) for id in ITEMS)


def test_every_item_has_a_title_of_its_own_in_both_languages():
    for lang in LANGUAGES:
        said = [title.say(lang) for title in ITEMS.values()]
        assert len(set(said)) == len(ITEMS)
        assert not [slip for title in said for slip in typing_slips(title, lang)]


def test_each_item_is_promised_to_an_exercise_or_to_the_guide():
    promised = {item for items in COVERED_BY.values() for item in items.split()}
    assert promised | set(IN_THE_GUIDE) == set(ITEMS)
    assert not promised & set(IN_THE_GUIDE)


def test_what_is_ready_covers_what_it_promised(course):
    with speaking("en"):
        assert [str(fault) for fault in owed(lessons(course))] == []


def test_the_table_names_each_item_with_its_places_and_those_without_one(course, capsys):
    with speaking("en"):
        lines = table(lessons(course))
    with capsys.disabled():
        print("\n" + lines[-1])
    assert len(lines) == len(ITEMS) + 1
    assert lines[0].startswith("A01  The odd question, put to everybody: 0.1; 11.2; 00-start, ")
    without = set(re.findall(r"[A-E]\d\d", lines[-1]))
    ready = {lesson.number for lesson in LESSONS if lesson.ready}
    later = {
        item
        for id, items in COVERED_BY.items()
        if int(id.partition(".")[0]) not in ready
        for item in items.split()
    }
    assert without <= later | set(IN_THE_GUIDE)


def test_an_exercise_that_forgets_an_item_is_found(course, monkeypatch):
    monkeypatch.setitem(COVERED_BY, "1.4", "A09 A37")
    with speaking("en"):
        assert "1.4: it does not cover A37." in map(str, owed(lessons(course)))


def test_once_all_lessons_are_ready_none_may_be_missing(course, monkeypatch):
    monkeypatch.setattr(coverage, "LESSONS", [evolve(each, ready=True) for each in LESSONS])
    with speaking("en"):
        said = set(map(str, owed(lessons(course))))
    for id in COVERED_BY:
        there = id in exercises()
        assert (f"{id}: this exercise is not there, and its lesson is." in said) != there
    if not covered(lessons(course))["D12"]:
        assert "D12: the trainer’s guide covers it nowhere." in said


def test_an_item_that_no_text_has_is_found(course):
    first = course["01-catheter"]
    section = first.sections[0]
    passages = (evolve(section.passages[0], items=("Z99",)), *section.passages[1:])
    wrong = evolve(first, sections=(evolve(section, passages=passages), *first.sections[1:]))
    with speaking("en"):
        assert any("no item ‘Z99’" in str(fault) for fault in owed([wrong]))


@pytest.mark.parametrize("letter", SOURCES)
def test_a_source_is_known_by_its_author_or_by_its_title(letter):
    source = SOURCES[letter]
    assert source.named_in(f"After {source.author or source.title}, in our own words.")
    assert not source.named_in("After somebody else.")
