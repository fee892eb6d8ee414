"""What stands folded under a map is Markdown like the rest, once it is opened."""

import re
from itertools import pairwise

import pytest

from clientkit.cases import case
from clientkit.course.closing import closed
from clientkit.words import LANGUAGES, speaking

_FOLDED = re.compile(
    r"<details>\s*<summary>(?P<click>[^<]+)</summary>(?P<inside>.*?)</details>", re.S
)


@pytest.fixture(scope="module")
def folds(course):
    """The cells with a fold in a language, and what is folded in them."""

    def found(lang):
        return [
            (passage.said[lang], fold)
            for lesson in course.values()
            for passage in lesson.passages()
            if not passage.is_code
            for fold in _FOLDED.finditer(passage.said[lang])
        ]

    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_folded_paragraph_has_its_bold_words_and_its_links(folds, lang):
    from nbconvert.filters.markdown import markdown2html

    for text, fold in folds(lang):
        page = markdown2html(text)
        inside = page.partition("</summary>")[2].partition("</details>")[0]
        assert "<p>" in inside
        assert inside.count("<a ") == fold["inside"].count("](")
        assert inside.count("<strong>") == fold["inside"].count("**") // 2
        assert "**" not in inside
        assert "](" not in inside


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_map_that_one_asks_first_does_not_stand_over_its_answer(course, lang):
    for lesson in course.values():
        passages = lesson.passages()
        for before, now in pairwise(passages):
            if before.is_code and "clientkit.closed(" in before.code and not now.is_code:
                said = now.said[lang]
                assert now.part != before.part or said.startswith(("#", "<details>", ">")), said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_two_folds_in_a_row_do_not_bear_the_same_line(course, lang):
    with speaking(lang):
        page = closed(case("catheter"))._repr_html_()
    (above,) = re.findall("<strong>([^<]+)</strong></summary>", page)
    for lesson in course.values():
        for before, now in pairwise(lesson.passages()):
            if before.is_code and "clientkit.closed(" in before.code and not now.is_code:
                assert above not in now.said[lang]
