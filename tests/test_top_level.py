"""The names that a notebook finds at the top of the kit."""

import ast
from pathlib import Path

import pytest

import clientkit


@pytest.mark.parametrize("name", clientkit.__all__)
def test_every_name_is_there(name):
    assert getattr(clientkit, name).__module__.startswith("clientkit.")
    assert name in dir(clientkit)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="has no ‘nobody’"):
        clientkit.nobody  # noqa: B018


def test_type_checkers_see_the_same_names_as_people():
    tree = ast.parse(Path(clientkit.__file__).read_text("utf-8"))
    (seen,) = [node for node in tree.body if isinstance(node, ast.If)]
    ours = [line for line in seen.body if line.module.startswith("clientkit.")]
    imported = {alias.name for line in ours for alias in line.names}
    assert imported == set(clientkit.__all__)
