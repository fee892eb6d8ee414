"""Folded code shows its first line only: plain words in the language of its notebook."""

import pytest

from clientkit.building.notebook import lay_out
from clientkit.building.over_code import unsaid
from clientkit.building.pages import Page, kinds
from clientkit.building.reading import read_lesson
from clientkit.words import LANGUAGES, speaking
from tests.building.conftest import bakery, rewrite

__all__ = ["bakery", "rewrite"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_line_of_every_code_cell_says_what_it_shows(course, lang):
    lessons = list(course.values())
    seen = set()
    for lesson in lessons:
        for kind in kinds(lesson):
            for cell in lay_out(lesson, Page(lesson.id, kind, lang), lessons).cells:
                if cell.cell_type == "code":
                    line, _rest = cell.source.split("\n", 1)
                    assert line.startswith("# "), cell.source
                    assert not line.startswith(("# fr:", "# en:"))
                    seen.add(line)
    others = ({"en": "fr", "fr": "en"}[lang],)
    assert len(seen) > 150
    for lesson in lessons:
        for passage in lesson.passages():
            if passage.is_code:
                assert not {f"# {passage.shows[other]}" for other in others} & seen


def test_every_lesson_passes_the_check(course):
    with speaking("en"):
        assert [str(fault) for lesson in course.values() for fault in unsaid(lesson)] == []


def said(path):
    with speaking("en"):
        return [str(fault) for fault in unsaid(read_lesson(path))]


def test_a_cell_of_which_python_would_show_is_found(bakery):
    faults = said(bakery / "lessons" / "01-bakery.md")
    assert len(faults) == 6
    assert "its first line says in ‘fr’ what it shows" in "\n".join(faults)
    assert "“print(6 * 7)”" in faults[0]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("# fr: Six fois sept", "its first line says in ‘en’"),
        ("# fr: The sum\n# en: The sum", "in one language only"),
        ("# fr: Combien\u202f?\n# en: How many ?", "no space goes before"),
        (f"# fr: {'long ' * 20}\n# en: The sum", "at most 80 fit"),
    ],
)
def test_a_line_that_is_not_there_in_both_languages_as_it_should_be_is_found(
    rewrite, lines, message
):
    faults = said(rewrite("print(6 * 7)", f"{lines}\nprint(6 * 7)"))
    assert message in "\n".join(fault for fault in faults if "print(6" in fault)


def test_each_language_gets_its_own_line_and_the_same_code(rewrite):
    lesson = read_lesson(
        rewrite("print(6 * 7)", "# fr: Six fois sept\n# en: Six times seven\nprint(6 * 7)")
    )
    (passage,) = [p for p in lesson.passages() if p.code == "print(6 * 7)"]
    assert passage.source("fr") == "# Six fois sept\nprint(6 * 7)"
    assert passage.source("en") == "# Six times seven\nprint(6 * 7)"
