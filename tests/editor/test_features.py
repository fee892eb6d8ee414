"""The list of editing features names tests that are there."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[1] / "browser"
_NAMED = re.compile(r"`([a-z_]+):([a-z0-9_]+)")


def test_every_test_that_the_list_of_features_names_is_there():
    named = set(_NAMED.findall((TESTS / "features.md").read_text("utf-8")))
    assert len(named) > 150
    for file, function in sorted(named):
        source = (TESTS / f"test_{file}.py").read_text("utf-8")
        assert f"def test_{function}(" in source, f"{file}:{function}"
