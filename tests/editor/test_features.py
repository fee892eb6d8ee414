"""The list of editing features names tests that are there."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
FILES = {
    path.stem.removeprefix("test_"): path.read_text("utf-8")
    for folder in ("browser", "hosts")
    for path in (TESTS / folder).glob("test_*.py")
}
_NAMED = re.compile(r"`([a-z_]+):([a-z0-9_]+)")


def test_every_test_that_the_list_of_features_names_is_there():
    named = set(_NAMED.findall((TESTS / "browser" / "features.md").read_text("utf-8")))
    assert len(named) > 150
    for file, function in sorted(named):
        assert f"def test_{function}(" in FILES[file], f"{file}:{function}"
