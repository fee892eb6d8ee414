"""Every French text of the kit keeps to French typography."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from clientkit.building.typography import typing_slips

TOP = Path(__file__).parents[2]


def test_the_catalogue():
    from clientkit.building import catalogues, typography

    known = catalogues._read(catalogues._source(catalogues.FOLDER, "fr"), "fr")
    # A rule of typography shows the signs that it speaks of.
    rules = {rule for rules in typography._RULES.values() for _pattern, rule in rules}
    said = [
        form for m in known if m.id not in {"", *rules} for form in catalogues._forms(m.string)
    ]
    assert said
    assert [fault for text in said for fault in typing_slips(text, "fr")] == []


#: Holds the rules, and so what they look for.
RULES = TOP / "clientkit" / "building" / "typography.py"
CODE = sorted({*TOP.glob("clientkit/**/*.py")} - {RULES})


@pytest.mark.parametrize("path", CODE, ids=lambda p: p.name)
def test_texts_written_in_the_code(path):
    texts = _texts_in_code(path.read_text("utf-8"))
    assert [fault for text in texts for fault in typing_slips(text, "fr")] == []


@pytest.mark.parametrize("path", sorted(TOP.glob("clientkit/**/*.map.json")), ids=lambda p: p.name)
def test_the_cases(path):
    texts = _texts_in_document(json.loads(path.read_text("utf-8")))
    assert [fault for text in texts for fault in typing_slips(text, "fr")] == []


@pytest.mark.parametrize("path", sorted(TOP.glob("lessons/*.md")), ids=lambda p: p.name)
def test_the_lessons(path):
    cells = re.split(r"^\+\+\+ *(.*)$", path.read_text("utf-8"), flags=re.MULTILINE)
    french = [cell for head, cell in zip(cells[1::2], cells[2::2], strict=True) if '"fr"' in head]
    assert french, "no French cell was found in this lesson"
    assert [fault for cell in french for fault in typing_slips(cell, "fr")] == []


@pytest.mark.parametrize(
    "wrong",
    [
        "L'atelier",
        "Qui est le client ?",
        "Qui est le client?",
        "Deux choix : payer",
        "Deux choix: payer",
        "Il dit «oui»",
        "Il dit « oui »",
        'Il dit "oui"',
        "Il dit “oui”",
        "Et puis...",
    ],
)
def test_what_is_not_french_is_found(wrong):
    assert typing_slips(wrong, "fr")


@pytest.mark.parametrize(
    "right",
    [
        "À 10:30, l’atelier dit\u00a0: «\u202foui\u202f»\u202f!",
        "Quoi\u202f?! `print('a: b')` {name!r} [ici](a?b:c)",
        "```python\nx = 'a'  # quoi?\n```\nVoilà.",
    ],
)
def test_what_is_french_or_code_is_left_alone(right):
    assert typing_slips(right, "fr") == []


def _texts_in_code(source: str) -> Iterator[str]:
    """Every string given as `fr="…"`, or under the key "fr"."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.keyword) and node.arg == "fr":
            yield from _strings(node.value)
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "fr":
                    yield from _strings(value)


def _strings(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def _texts_in_document(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "fr" and isinstance(value, str):
                yield value
            else:
                yield from _texts_in_document(value)
    elif isinstance(part, list):
        for value in part:
            yield from _texts_in_document(value)
