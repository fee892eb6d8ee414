"""A notebook shows a map as a picture followed by its words, and an answer with its proof."""

import subprocess
import sys
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

import clientkit
from clientkit.cases import case
from clientkit.figures import mimebundle, show_answer
from clientkit.prose import as_text, sentences
from clientkit.questions import hand_offs, silent_links
from tests.figures.seen import SVG


def test_a_map_shows_itself_without_being_asked():
    catheter = clientkit.case("catheter")
    assert catheter._repr_mimebundle_() == mimebundle(catheter)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_picture_is_followed_by_its_sentences(lang):
    map = case("hospital")
    page = ElementTree.fromstring(mimebundle(map, lang)["text/html"])
    _style, drawing, _image, words = page
    assert drawing[0].tag == SVG + "svg"
    assert [each.text for each in words.iter("li")] == sentences(map, lang)
    assert page.get("lang") == lang


def test_as_plain_text_a_map_is_its_words():
    map = case("hospital")
    assert mimebundle(map, "fr")["text/plain"] == as_text(map, "fr")


def test_where_drawings_are_taken_out_an_image_stands_in_and_no_stray_words():
    bundle = mimebundle(case("catheter"), "fr")
    style, drawing, image, _words = ElementTree.fromstring(bundle["text/html"])
    assert drawing.get("hidden") is not None
    assert f".{drawing.get('class')}[hidden]" in style.text
    assert f".{image.get('class')}{{display:none}}" in style.text
    head, drawn = image.get("src").split(",", 1)
    assert head.startswith("data:image/svg+xml")
    same = ElementTree.canonicalize(bundle["image/svg+xml"])
    assert ElementTree.canonicalize(unquote(drawn)) == same
    assert image.get("alt") == "Le fabricant de cathéters"


def test_shown_twice_a_map_is_the_same():
    assert mimebundle(case("consultant"), "en") == mimebundle(case("consultant"), "en")


def test_an_answer_is_its_sentence_then_its_proof():
    map = case("catheter")
    answer = hand_offs(map, "packing", "patient")
    shown = show_answer(map, answer, "en")
    first, *proof = repr(shown).splitlines()
    assert first == answer.sentence("en")
    assert len(proof) == len(answer.links) == 3
    html = shown._repr_mimebundle_()["text/html"]
    page = ElementTree.fromstring(html)
    assert page[0].find("strong").text == answer.sentence("en")
    assert [each.text for each in page.iter("li")] == shown.proof


def test_what_is_lit_is_what_proves_the_answer():
    map = case("enterprise")
    answer = silent_links(map)
    svg = show_answer(map, answer, "fr")._repr_mimebundle_()["image/svg+xml"]
    lit = {
        group.get("data-link")
        for group in ElementTree.fromstring(svg).iter(SVG + "g")
        if group.get("data-link") and not any(g.get("opacity") for g in group.iter(SVG + "g"))
    }
    assert lit == set(answer.links)


def test_a_picture_needs_nothing_but_the_standard_library_and_attrs():
    asked = (
        "import sys, clientkit\n"
        "clientkit.case('hospital')._repr_mimebundle_()\n"
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    said = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{asked}"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(said.stdout.split())
    strangers = loaded - sys.stdlib_module_names - {"clientkit", "attr", "attrs", "__main__"}
    assert not {name for name in strangers if not name.startswith("_")}
