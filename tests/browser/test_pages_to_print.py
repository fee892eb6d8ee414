"""Nothing that axe-core can find stands between the pages to print and anybody."""

import pytest

from clientkit.cases import case
from clientkit.checking import health, page
from clientkit.commands import room
from clientkit.many_maps import overlay
from tests.browser.axe import found_by_axe
from tests.checking.ten_maps import TEN
from tests.many_maps.fifteen_maps import fifteen


def check_up(lang):
    return page.as_page([health(case("hospital")), *(health(map()) for map in TEN)], lang)


def overlaid(lang):
    return room.as_page(overlay(fifteen()), lang)


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("made", [check_up, overlaid])
def test_a_page_is_open_to_everybody(chromium, made, lang, media):
    sheet = chromium.new_page()
    try:
        sheet.emulate_media(media=media)
        sheet.set_content(made(lang))
        assert found_by_axe(sheet, "'html'") == []
    finally:
        sheet.close()


@pytest.mark.parametrize("made", [check_up, overlaid])
def test_a_page_stays_within_a_narrow_screen(chromium, made):
    sheet = chromium.new_page(viewport={"width": 360, "height": 640})
    try:
        sheet.set_content(made("fr"))
        assert sheet.evaluate("document.documentElement.scrollWidth") <= 360
    finally:
        sheet.close()


@pytest.mark.parametrize("made", [check_up, overlaid])
def test_a_page_prints_in_black_on_white(chromium, made):
    """What says something by its colour alone would be lost: bars are drawn, not shaded."""
    sheet = chromium.new_page()
    try:
        sheet.emulate_media(media="print", color_scheme="dark")
        sheet.set_content(made("en"))
        seen = "getComputedStyle(document.body)"
        assert sheet.evaluate(f"{seen}.backgroundColor") == "rgb(255, 255, 255)"
        assert sheet.evaluate(f"{seen}.color") == "rgb(28, 27, 26)"
        shaded = """[...document.querySelectorAll('main *')].filter((e) => !e.closest('svg')
          && getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)').length"""
        assert sheet.evaluate(shaded) == 0
    finally:
        sheet.close()
