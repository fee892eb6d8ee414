"""A lesson states at least the minutes that it takes: to read, to answer, to look and to draw."""

from itertools import pairwise

import pytest

from clientkit.building.notebook import lay_out
from clientkit.building.pace import hurried, minutes_taken
from clientkit.building.pages import Page
from clientkit.building.reading import read_lesson
from clientkit.building.signposts import WALK, top_line
from clientkit.course import LESSONS
from clientkit.words import LANGUAGES, speaking
from clientkit.words.duration import span
from clientkit.words.listing import within_quotation_marks
from tests.building.conftest import bakery, rewrite

__all__ = ["bakery", "rewrite"]


def test_every_lesson_leaves_the_minutes_that_it_takes(course):
    with speaking("en"):
        assert [str(fault) for lesson in course.values() for fault in hurried(lesson)] == []


def test_a_lesson_takes_between_25_and_45_minutes():
    short = ("00-start", "11-review")
    assert all(25 <= entry.minutes <= 45 for entry in LESSONS if entry.id not in short)


def test_a_lesson_that_says_much_in_little_time_is_found_in_the_language_that_is_longer(rewrite):
    lesson = rewrite(
        "Who is waiting for this bread?", "Who is waiting for this bread? " + "Bread again. " * 600
    )
    with speaking("en"):
        (fault,) = hurried(read_lesson(lesson))
    assert "it states 6–9 minutes; read in ‘en’, answered and drawn, it takes 10–13" in str(fault)


def test_a_lesson_longer_than_an_evening_is_found(rewrite):
    lesson = rewrite('"minutes": [4, 6]', '"minutes": [4, 43]')
    with speaking("en"):
        (fault,) = hurried(read_lesson(lesson))
    assert "it states 6–46 minutes, and a lesson takes 45: mark what may be skipped" in str(fault)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_may_be_skipped_is_counted_on_neither_side(bakery, rewrite, lang):
    whole = read_lesson(bakery / "lessons" / "01-bakery.md")
    skipping = read_lesson(rewrite('"minutes": [4, 6]', '"minutes": [4, 6], "optional": true'))
    assert whole.minutes(*WALK, skipped=False) == (6, 9)
    assert skipping.minutes(*WALK, skipped=False) == (2, 3)
    assert skipping.minutes(*WALK) == (6, 9)
    assert minutes_taken(skipping, lang) < minutes_taken(whole, lang)


def test_the_walk_says_what_is_left_when_something_is_skipped(course):
    lesson = course["08-internal-customer"]
    line = top_line(lesson, Page(lesson.id, "story", "en"), list(course.values()))
    low, high = lesson.minutes(*WALK, skipped=False)
    stated, more, *_links = line.split(" · ")
    assert stated == f"**{span(low, high, 'en')}**"
    whole = lesson.minutes(*WALK)
    skipped = span(whole[0] - low, whole[1] - high, "en")
    assert more == f"{skipped} more for what may be skipped"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_something_may_be_skipped_the_page_says_so_first_and_where_one_goes_on(course, lang):
    lesson = course["08-internal-customer"]
    page = lay_out(lesson, Page(lesson.id, "story", lang), list(course.values()))
    says = {"en": "*May be skipped (", "fr": "*Peut se sauter ("}[lang]
    said = [cell.source for cell in page.cells if says in cell.source]
    walk = [section for section in lesson.sections if section.part in WALK]
    begins = [
        section.title(lang)
        for before, section in pairwise(walk)
        if section.optional and not before.optional
    ]
    assert [text.splitlines()[0] for text in said] == [f"## {title}" for title in begins]
    titles = [within_quotation_marks(section.title(lang)) for section in walk]
    for text in said:
        assert any(title and title in text.splitlines()[2] for title in titles)
