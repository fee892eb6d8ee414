"""Tidied by Python in a notebook or by the page without it, a map is laid out alike."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings

from clientkit.cases import case, cases
from clientkit.figures.layout import Arrow, Box, place
from clientkit.figures.link_arrow import LinkArrow
from clientkit.figures.party_box import PartyBox
from tests.figures.maps import some_map
from tests.figures.test_layout import drawings

SOURCES = Path(__file__).parents[2] / "editor" / "source" / "layout"


@pytest.fixture(scope="module")
def in_javascript(chromium):
    """The layout as the page has it: `in_javascript(boxes, arrows)` gives places."""
    context = chromium.new_context()
    page = context.new_page()

    def answer(route):
        file = SOURCES / route.request.url.rsplit("/", 1)[1]
        if file.suffix == ".js":
            route.fulfill(body=file.read_text("utf-8"), content_type="text/javascript")
        else:
            route.fulfill(body="<!doctype html>", content_type="text/html")

    page.route("**/*", answer)
    page.goto("http://clientkit.test/")
    page.evaluate("import('/place.js').then((found) => { window.place = found.place; })")

    def laid_out(boxes, arrows):
        given = [
            [{"id": b.id, "width": b.width, "height": b.height} for b in boxes],
            [{name: getattr(a, name) for name in Arrow.__dataclass_fields__} for a in arrows],
        ]
        return dict(page.evaluate("given => [...window.place(...given)]", given))

    yield laid_out
    context.close()


def drawn(map):
    """What the picture lays out of a map."""
    return (
        [each.box for each in PartyBox.all(map, "fr").values()],
        [LinkArrow.of(link, "fr", False).arrow for link in map.links],
    )


def assert_alike(found, boxes, arrows):
    expected = place(boxes, arrows)
    assert found.keys() == expected.keys()
    for id, (x, y) in expected.items():
        assert found[id] == pytest.approx([x, y], abs=0.01), id


@pytest.mark.parametrize("name", cases())
def test_every_example_of_the_course_is_laid_out_alike(in_javascript, name):
    boxes, arrows = drawn(case(name))
    assert_alike(in_javascript(boxes, arrows), boxes, arrows)


@pytest.mark.parametrize("size", [(1, 0), (3, 9), (12, 20), (25, 60), (60, 110), (150, 200)])
def test_maps_such_as_learners_draw_are_laid_out_alike_small_and_large(in_javascript, size):
    for seed in range(12 if size[0] < 50 else 2):
        boxes, arrows = drawn(some_map(*size, seed))
        assert_alike(in_javascript(boxes, arrows), boxes, arrows)


@settings(deadline=None, max_examples=200)
@given(drawings())
def test_boxes_and_arrows_of_any_size_are_laid_out_alike(in_javascript, drawing):
    assert_alike(in_javascript(*drawing), *drawing)


def test_names_in_any_script_come_in_the_same_order(in_javascript):
    ids = ["é", "e", "Z", "客户", "👩‍⚕️", "\uffee", "clé 🔑", "10", "9", "__proto__"]
    random.Random(7).shuffle(ids)
    boxes = [Box(id, 100, 40) for id in ids]
    arrows = [
        Arrow(f"{a}→{b}", a, b, 40, 10, 20, 6.0)
        for a, b in zip(ids, ids[2:] + ids[:1], strict=False)
        if a != b
    ]
    assert_alike(in_javascript(boxes, arrows), boxes, arrows)
