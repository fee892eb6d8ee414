"""The page to take home prints on one sheet, whatever stands on it, and in black and white."""

import os
import re
from pathlib import Path

import pytest

import clientkit
from clientkit.practice.take_home import take_home_page
from clientkit.words import LANGUAGES
from tests.browser.axe import found_by_axe

LONG = "Ask those who receive what they do with it, and say so to those who decide. " * 9
PAGES = {
    "nothing yet": (None, None, None),
    "a small map": ("piano", "Ask first.", "See Zoé on Monday, at ten."),
    "a large map and long words": ("enterprise", LONG, LONG),
    "a map alone": ("hospital", None, None),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_it_is_one_sheet(page, name, lang, paper):
    map, *words = PAGES[name]
    shown = take_home_page(map and clientkit.case(map), *words, lang)
    page.set_content(shown)
    pdf = page.pdf(format=paper, prefer_css_page_size=False, margin={"top": "12mm"})
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    if folder := os.environ.get("CLIENTKIT_PICTURES"):
        # 186 mm by 273 mm, in points of the screen: what a sheet of A4 holds.
        page.set_viewport_size({"width": 794, "height": 1123})
        page.emulate_media(media="print")
        page.screenshot(path=Path(folder) / f"take-home-{name.replace(' ', '-')}-{lang}.png")


@pytest.mark.parametrize("name", PAGES)
def test_nothing_written_is_cut_off(page, name):
    map, *words = PAGES[name]
    page.set_viewport_size({"width": 794, "height": 1123})
    page.set_content(take_home_page(map and clientkit.case(map), *words, "en"))
    page.emulate_media(media="print")
    low = page.evaluate("Math.max(...[...document.querySelectorAll('.own, .words')]"
                        ".map(part => part.getBoundingClientRect().bottom), 0)")  # fmt: skip
    assert low <= 273 * 96 / 25.4, "the lowest word is on the sheet"
    drawn = page.evaluate("document.querySelector('.map').getBoundingClientRect().height")
    assert drawn >= 55 * 96 / 25.4
    outside = page.evaluate(
        """() => {
            const frame = document.querySelector('.map').getBoundingClientRect();
            return [...document.querySelectorAll('.map svg text')]
                .map(words => words.getBoundingClientRect())
                .filter(at => at.bottom > frame.bottom || at.right > frame.right).length;
        }"""
    )
    assert outside == 0, "the whole map is inside its frame"


def test_axe_finds_nothing_on_it(page):
    page.set_content(take_home_page(clientkit.case("piano"), "Ask first.", None, "en"))
    assert found_by_axe(page, "document") == []
