"""The glossary: every word has its source, every link its word, a trade word its explanation."""

import re
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter

from clientkit.building.explained import unexplained, words_linked
from clientkit.building.prose import words
from clientkit.building.reading import read_lesson
from clientkit.building.typography import typing_slips
from clientkit.course import LESSONS
from clientkit.course.glossary import ENTRIES, entries
from clientkit.words import LANGUAGES, speaking
from clientkit.words.vocabulary import LINK_NOUNS, VERBS
from tests.lessons.conftest import TOP

EVERY = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)


@EVERY
def test_a_word_is_explained_in_both_languages_with_its_source(entry):
    for lang in LANGUAGES:
        for said in (entry.term, entry.says, entry.source):
            assert set(dict(said._said)) == set(LANGUAGES)
            assert said.say(lang).strip()
        assert typing_slips(entry.says.say(lang), lang) == []
        assert len(words(entry.says.say(lang))) <= 60
        assert re.search(r"[.!?]$", entry.says.say(lang))


def test_no_two_words_are_found_at_one_place():
    ids = {entry.id for entry in ENTRIES}
    assert len(ids) == len(ENTRIES)
    assert all(re.fullmatch(r"[a-z0-9-]{1,64}", id) for id in ids), "as the ids of cells must be"


def test_words_stand_in_the_order_of_a_dictionary():
    french = [entry.term.say("fr") for entry in entries("fr")]
    assert french.index("bénéficiaire") < french.index("besoin") < french.index("bottom-up")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_map_calls_things_is_what_the_glossary_calls_them(lang):
    says = {entry.id: entry.says.say(lang) for entry in ENTRIES}
    assert all(VERBS.word(verb, lang) in says["nine-verbs"] for verb in VERBS)
    assert all(LINK_NOUNS.word(kind, lang) in says["arrow"] for kind in LINK_NOUNS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_holds_every_word_under_a_heading_of_its_own(lang):
    page = nbformat.read(TOP / "notebooks" / lang / "glossary.ipynb", as_version=4)
    headings = {cell.id: cell.source.splitlines()[0] for cell in page.cells}
    for entry in ENTRIES:
        assert headings[entry.id] == f"### {entry.term.say(lang)}"


def test_every_link_of_a_lesson_to_a_word_finds_its_cell(course):
    linked = 0
    for id in course:
        for lang in LANGUAGES:
            page = nbformat.read(TOP / "notebooks" / lang / f"{id}.ipynb", as_version=4)
            there = nbformat.read(TOP / "notebooks" / lang / "glossary.ipynb", as_version=4)
            cells = {cell.id for cell in there.cells}
            for place in re.findall(r"\(glossary\.ipynb#([^)]+)\)", _text(page)):
                linked += 1
                what, _is, cell = place.partition("=")
                assert what == "cell-id"
                assert cell in cells
            assert "glossary.md" not in _text(page)
    assert linked > 4


def test_a_published_glossary_has_the_places_that_links_lead_to():
    page = nbformat.read(TOP / "notebooks" / "fr" / "glossary.ipynb", as_version=4)
    published, _resources = HTMLExporter().from_notebook_node(page)
    for entry in ENTRIES:
        assert f'id="cell-id={entry.id}"' in published


def test_lessons_that_are_ready_explain_the_words_of_the_trade(course):
    ready = {lesson.id for lesson in LESSONS if lesson.ready}
    with speaking("en"):
        for id in ready & set(course):
            assert [str(fault) for fault in unexplained(course[id])] == []


@pytest.fixture
def reworded(tmp_path):
    """The catheter lesson with some words replaced by others."""

    def read(old, new):
        text = (TOP / "lessons" / "01-catheter.md").read_text("utf-8")
        assert old in text
        path = Path(tmp_path / "01-catheter.md")
        path.write_text(text.replace(old, new), "utf-8")
        return read_lesson(path)

    return read


def test_a_trade_word_that_is_not_linked_is_found(reworded):
    lesson = reworded("[gemba](glossary.md#gemba)", "gemba")
    with speaking("en"):
        said = [str(fault) for fault in unexplained(lesson)]
    assert any("“gemba” is explained where it is first used" in fault for fault in said)


def test_a_trade_word_that_comes_before_its_link_is_found(reworded):
    lesson = reworded("Une usine, une seule question", "Au gemba, une seule question")
    with speaking("en"):
        assert any("Au gemba" in p.said["fr"] for p in lesson.passages() if not p.is_code)
        assert any("“gemba”" in str(fault) for fault in unexplained(lesson))


def test_a_word_linked_twice_is_found(reworded):
    lesson = reworded("To find out,", "To find out at the [gemba](glossary.md#gemba),")
    with speaking("en"):
        assert any("‘gemba’ is linked a second time" in str(f) for f in unexplained(lesson))


def test_a_word_in_capitals_is_one_only_in_capitals():
    assert words_linked("[a](glossary.md#sme) [b](glossary.md#cci)") == ["sme", "cci"]
    (sme,) = [entry for entry in ENTRIES if entry.id == "sme"]
    assert "SME" in sme.jargon
    assert sme.term.say("fr") == "PME"


def _text(notebook):
    return "\n".join(cell.source for cell in notebook.cells)
