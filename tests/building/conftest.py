"""A small course of its own: one lesson with every part, in a folder that is thrown away."""

from pathlib import Path

import pytest

LESSON = """\
---
jupytext:
  text_representation:
    extension: .md
    format_name: myst
kernelspec:
  display_name: Python 3
  language: python
  name: python3
---

+++ {"lang": "fr", "part": "story", "minutes": [2, 3], "items": ["A05"]}

# La boulangerie

+++ {"lang": "en", "part": "story"}

# The bakery

+++ {"lang": "fr", "part": "story"}

Qui attend ce pain\u202f? Voir [la suite](01-bakery.md#solution).

+++ {"lang": "en", "part": "story"}

Who is waiting for this bread? See [what follows](01-bakery.md#solution).

```{code-cell}
:part: story

print(6 * 7)
```

+++ {"lang": "fr", "part": "exercise", "minutes": [4, 6]}

## À vous

+++ {"lang": "en", "part": "exercise"}

## Your turn

```{code-cell}
:part: exercise

print("?")
```

+++ {"lang": "fr", "part": "solution"}

Les enfants du quartier.

+++ {"lang": "en", "part": "solution"}

The children of the street.

```{code-cell}
:part: solution

print("the children")
```

+++ {"lang": "fr", "part": "trainer", "minutes": [10, 15]}

## Le pain en groupe

+++ {"lang": "en", "part": "trainer"}

## Bread in a group
"""


@pytest.fixture
def bakery(tmp_path: Path) -> Path:
    """The top of a course that has one lesson, `lessons/01-bakery.md`."""
    lesson = tmp_path / "lessons" / "01-bakery.md"
    lesson.parent.mkdir()
    lesson.write_text(LESSON, "utf-8")
    return tmp_path


@pytest.fixture
def rewrite(bakery: Path):
    """Replace words of the bakery lesson; they must be there."""
    lesson = bakery / "lessons" / "01-bakery.md"

    def replace(old: str, new: str) -> Path:
        text = lesson.read_text("utf-8")
        assert old in text
        lesson.write_text(text.replace(old, new, 1), "utf-8")
        return lesson

    return replace
