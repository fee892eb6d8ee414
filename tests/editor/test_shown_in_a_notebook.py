"""What a notebook holds of an editor: the widget, a still picture, and words that compare."""

import re
import subprocess
import sys

import pytest

import clientkit
from clientkit.editor.labels import labels


@pytest.fixture(autouse=True)
def no_editor_is_open(monkeypatch):
    from clientkit.editor import map_editor

    monkeypatch.setattr(map_editor, "_open", {})


def test_an_untouched_drawing_says_the_same_every_time():
    shown = [clientkit.draw(name)._repr_mimebundle_()[0]["text/plain"] for name in ("a", "b")]
    assert shown[0] == shown[1] == "Customer map: 0 parties, 0 links."
    assert repr(clientkit.draw("a")) == "MapEditor('a', 0 parties, 0 links)"


def test_an_untouched_drawing_is_a_frame_to_draw_in_on_paper():
    bundle, _metadata = clientkit.draw("a")._repr_mimebundle_()
    assert "On paper, draw here" in bundle["text/html"]
    assert "border:1px solid" in bundle["text/html"]


def test_a_map_is_shown_as_a_picture_where_no_widget_runs():
    bundle, _metadata = clientkit.draw("x", map=clientkit.case("catheter"))._repr_mimebundle_()
    assert bundle["image/svg+xml"].startswith("<svg")
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/plain"].startswith("The catheter maker: 6 parties, 8 links.")


def test_a_map_that_is_at_hand_is_shown_without_being_read(monkeypatch):
    from clientkit.map.document import Reader

    def read(*_given):
        raise AssertionError("it was read")

    placed = clientkit.draw("x", map=clientkit.case("catheter")).map
    editor = clientkit.draw("y", map=placed)
    monkeypatch.setattr(Reader, "read", read)
    assert "6 parties" in clientkit.draw("y")._repr_mimebundle_()[0]["text/plain"]
    editor.document = {**editor.document, "title": "Another"}
    with pytest.raises(AssertionError, match="it was read"):
        editor._repr_mimebundle_()


def test_drawing_costs_nothing_until_somebody_draws():
    code = "import clientkit, sys; clientkit.draw; print('ipywidgets' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_editor_is_small_and_loads_nothing():
    from clientkit.editor.asked import static

    editor, extras, page = map(static, ("editor.js", "extras.js", "page.js"))
    assert len(editor.encode()) <= 50 * 1024
    for way_out in ("fetch(", "XMLHttpRequest", "url(", "@import", "https://"):
        assert way_out not in editor + extras + page, way_out
    assert "import(" not in page
    # What Python hands over is the one thing that it opens.
    assert (editor + extras).count("import(") == 1
    assert re.search(r"(\w+)=URL\.createObjectURL\(.{0,200}import\(\1\)", editor, re.DOTALL)


def test_the_same_words_in_both_languages():
    english, french = labels("en"), labels("fr")
    assert english.keys() == french.keys()
    same = {name for name, said in english.items() if said == french[name]}
    assert same == {"known"}, "rows that are pasted may be in either language"
    assert [kind["id"] for kind in english["kinds"]] == [kind["id"] for kind in french["kinds"]]
    for one, other in zip(english["kinds"], french["kinds"], strict=True):
        assert one["hint"] != other["hint"]
        assert one["attributes"] == other["attributes"]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_one_is_told_to_do_is_true_of_a_finger_too(lang):
    both_are_named = {"help_pointer"}
    said = {name: str(text) for name, text in labels(lang).items() if name not in both_are_named}
    of_one = re.compile(r"\b(click|tap|clic|cliquez|double-cliquez|touchez)\b", re.IGNORECASE)
    assert {name for name, text in said.items() if of_one.search(text)} == set()


def test_no_word_is_missing_and_none_is_left_over():
    from pathlib import Path

    source = Path(__file__).parents[2] / "editor" / "source"
    code = "\n".join(path.read_text("utf-8") for path in source.rglob("*.js*"))
    asked = set(re.findall(r"words\.(\w+)\b(?!')", code))
    asked |= set(re.findall(r"what: '(key_\w+)'", code))
    asked |= set(re.findall(r"'((?:act|here|key)_\w+)'", code))
    asked |= {f"act_{name}" for name in re.findall(r"label: '(\w+)'", code)}
    asked |= {f"column_{name}" for name in ("from", "kind", "to", "about")}
    asked |= {f"said_{no}{way}" for no in ("", "no_") for way in ("undo", "redo")}
    hints = re.search(r"function topic(.+?)\n}", code, re.DOTALL)[1]
    topics = {"party", "link", "linking", "pulling", "choosing", *re.findall(r"'(\w+)'", hints)}
    of_topics = {f"{what}_{topic}" for what in ("hint", "keys") for topic in topics}
    asked |= of_topics & set(labels("en"))
    asked.add("party_kinds")
    assert asked == set(labels("en"))
