"""Importing the kit costs next to nothing; what is heavy is imported when it is first used."""

import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]

HEAVY = {
    "anywidget",
    "ipywidgets",
    "IPython",
    "jsonschema",
    "jupyterlab",
    "matplotlib",
    "networkx",
    "numpy",
    "rapidfuzz",
    "traitlets",
}


def modules_after(code):
    """Which modules a fresh Python holds after running `code`, by their full names."""
    ask = f"import sys\n{code}\nprint('|'.join(sys.modules), file=sys.stderr)"
    ran = subprocess.run(
        [sys.executable, "-c", ask], cwd=TOP, capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.strip().splitlines()[-1].split("|"))


def imported_by(code):
    """The same by the name of what they belong to."""
    return {name.partition(".")[0] for name in modules_after(code)}


def test_the_kit_alone_brings_nothing_along():
    assert not imported_by("import clientkit") & {*HEAVY, "attr", "attrs", "click", "json"}


READING = "import clientkit; m = clientkit.case('hospital'); "


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("a map and its changes", READING + "m.without_party('patient'); m.to_document()"),
        ("its words", READING + "from clientkit import prose; prose.as_text(m, 'fr')"),
        ("its picture", READING + "from clientkit import figures; figures.picture(m, 'fr')"),
        ("its look in a notebook", READING + "m._repr_mimebundle_(); repr(m)"),
        (
            "the chart that a lesson opens with",
            "import clientkit; clientkit.who_names_whom(clientkit.case('catheter')).png()",
        ),
        ("the closed lists", "from clientkit.words import vocabulary"),
    ],
)
def test_maps_their_words_and_their_pictures_need_nothing_heavy(what, code):
    assert not imported_by(code) & HEAVY


def test_what_is_right_is_read_without_anything_heavy(tmp_path):
    saved = str(tmp_path / "mine.map.json")
    again = f"m.save({saved!r}); clientkit.CustomerMap.read({saved!r})"
    assert not imported_by(READING + again) & HEAVY


def test_a_map_is_saved_without_anything_heavy(tmp_path):
    saved = str(tmp_path / "mine.map.json")
    assert not imported_by(READING + f"m.save({saved!r})") & HEAVY


def test_graph_theory_is_imported_by_the_question_that_needs_it_only():
    assert "networkx" not in imported_by(READING + "clientkit.final_customers(m, 'care_team')")
    assert "networkx" not in imported_by(READING + "clientkit.throughput(m, 'care_team')")
    assert "networkx" in imported_by(READING + "clientkit.loops(m)")


def test_a_lesson_begins_without_what_it_has_not_asked_for_yet():
    begun = "import clientkit; clientkit.begin('07-flow', 'en'); clientkit.recall('07-flow')"
    unasked = {"clientkit.simulations", "clientkit.many_maps.together", "clientkit.checking"}
    assert not modules_after(f"{begun}; clientkit.light_up_mine") & unasked


def test_the_command_line_waits_for_nothing():
    helped = "from click.testing import CliRunner; from clientkit.cli import main"
    helped += "; CliRunner().invoke(main, ['--help'])"
    assert not imported_by(helped) & {*HEAVY, "babel", "nbformat", "jupytext"}


def test_every_name_at_the_top_can_be_had():
    import clientkit

    for name in clientkit.__all__:
        assert getattr(clientkit, name) is not None
        assert name in dir(clientkit)
    with pytest.raises(AttributeError, match="who_is_it"):
        clientkit.who_is_it  # noqa: B018
