"""A map goes out as Python that a person can read, and that makes the very map again."""

import ast
import subprocess
import sys

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import clientkit
from clientkit.cases import case, cases
from clientkit.cli import main
from clientkit.interchange.python_code import as_python
from clientkit.map import CustomerMap, Deliver, Party
from clientkit.words import Text
from tests.questions.test_laws import maps


def run(code):
    """The map that the code makes."""
    names = {}
    exec(code, names)
    return names["map"]


def made_again(map):
    """Whether the code makes the very map: what it holds, and how its file reads."""
    again = run(as_python(map))
    return (again, again.to_document()) == (map, map.to_document())


@pytest.mark.parametrize("name", cases())
def test_every_example_is_made_again_by_its_code(name):
    assert made_again(case(name))


@settings(max_examples=60, deadline=None)
@given(maps())
def test_every_map_is_made_again_by_its_code(map):
    assert made_again(map)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1), st.dictionaries(st.text(min_size=1), VALUES))
def test_any_name_and_what_another_hand_added_come_back(name, extra):
    extra = {f"x-{key}": value for key, value in extra.items()}
    map = CustomerMap(
        [Party(name, Text(en=name, fr="lui"), at=(1.5, -2), extra=extra)],
        [Deliver("l", name, name, what=name, level={"days": 3, "said": name}, extra=extra)],
        title=name,
        sources=[name],
        groups={"g": name},
        extra=extra,
    )
    assert made_again(map)


def test_the_code_is_short_where_the_map_says_little():
    code = as_python(CustomerMap([Party("p1", "Zoé")], [Deliver("l1", "p1", "p1")]))
    assert code == (
        "from clientkit import CustomerMap, Deliver, Party\n\n"
        "map = CustomerMap(\n"
        "    [\n"
        '        Party("p1", "Zoé"),\n'
        "    ],\n"
        "    [\n"
        '        Deliver("l1", "p1", "p1"),\n'
        "    ],\n"
        ")\n"
    )


def test_the_code_imports_what_it_uses_and_nothing_else():
    for name in cases():
        tree = ast.parse(as_python(case(name)))
        imported = {alias.name for alias in tree.body[0].names}
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} - {"map"}
        assert imported == used


def test_a_map_file_is_converted_into_a_program_that_runs(tmp_path):
    case("coffee").save(tmp_path / "coffee.map.json")
    done = CliRunner().invoke(
        main, ["convert", str(tmp_path / "coffee.map.json"), str(tmp_path / "coffee.py")]
    )
    assert done.exit_code == 0, done.output
    shown = subprocess.run(
        [sys.executable, "-c", "import coffee; print(repr(coffee.map))"],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{tmp_path}:{clientkit.__path__[0]}/.."},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert shown.stdout.strip() == repr(case("coffee"))
