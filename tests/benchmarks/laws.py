"""How many laws the tests hold, and how many examples each was tried on.

Run with: python -m tests.benchmarks.laws
"""

import re
import sys

import pytest

FILES = (
    "tests/questions",
    "tests/checking",
    "tests/many_maps",
    "tests/interchange",
    "tests/figures/test_layout.py",
)
_PASSED = re.compile(r"(\d+) passing")


class Counting:
    """Notes, of each law, how many examples passed."""

    def __init__(self) -> None:
        self.passed: dict[str, int] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Laws alone: what hypothesis draws the examples of."""
        items[:] = [item for item in items if hasattr(getattr(item, "obj", None), "hypothesis")]

    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        told = getattr(item, "hypothesis_statistics", "")
        self.passed[item.nodeid] = sum(map(int, _PASSED.findall(told)))


def main() -> int:
    counting = Counting()
    ended = pytest.main(["-q", "--no-header", "-p", "no:cacheprovider", *FILES], [counting])
    print()
    file = ""
    for id, examples in counting.passed.items():
        where, name = id.split("::")
        if where != file:
            print(where)
            file = where
        said = name.removeprefix("test_").replace("_", " ")
        print(f"  {examples:5}  {said}")
    print(f"{len(counting.passed)} laws, {sum(counting.passed.values())} examples")
    return int(ended) or int(not all(counting.passed.values()))


if __name__ == "__main__":
    sys.exit(main())
