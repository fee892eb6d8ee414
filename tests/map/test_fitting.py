"""What is told in a moment to fit the schema is what jsonschema finds nothing wrong with."""

import random

import pytest
from jsonschema import Draft202012Validator

from clientkit import case
from clientkit.cases import cases
from clientkit.map.fitting import CannotTell, fits
from clientkit.map.schema import schema
from tests.map.test_document_again import NAMES, changed

SCHEMA = schema()
EXACTLY = Draft202012Validator(SCHEMA)


@pytest.mark.parametrize("name", cases())
def test_every_case_fits(name):
    assert fits(case(name).to_document(), SCHEMA)


@pytest.mark.parametrize("name", NAMES)
def test_what_fits_after_any_change_is_what_jsonschema_lets_pass(name):
    chance, told = random.Random(name), set()
    for _turn in range(60):
        document = case(name).to_document()
        for _step in range(chance.randrange(1, 3)):
            if all(isinstance(document.get(part), list) for part in ("parties", "links")):
                document = changed(document, chance)
        told.add(fits(document, SCHEMA))
        assert fits(document, SCHEMA) == EXACTLY.is_valid(document)
    assert told == {True, False}


ODD = [
    None, True, 1, 1.0, 0, "", "x", "deliver", [], [1, 2], [1, True], [1, 2, 3], {},
    {"en": "x"}, {"en": 1}, (1, 2),
]  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=repr)
@pytest.mark.parametrize("kind", ["deliver", "pay", "ask", "steer", "manage"])
def test_no_odd_value_is_taken_for_another(odd, kind):
    party = {"id": "a", "label": "A"}
    link = {"id": "l", "from": "a", "to": "a", "kind": kind}
    keys = {
        key
        for part in ("party", "link", "deliver", "pay", "ask", "steer")
        for key in SCHEMA["$defs"][part]["properties"]
    }
    for key in keys:
        document = {
            "format": "clientkit-map",
            "version": 1,
            "parties": [{**party, key: odd}],
            "links": [{**link, key: odd}],
        }
        assert fits(document, SCHEMA) == EXACTLY.is_valid(document), key
    for key in ("format", "version", "title", "groups", "sources", "parties", "viewpoints"):
        document = {"format": "clientkit-map", "version": 1, "parties": [], "links": [], key: odd}
        assert fits(document, SCHEMA) == EXACTLY.is_valid(document), key
    assert fits(odd, SCHEMA) == EXACTLY.is_valid(odd)


def test_of_a_word_that_is_not_known_nothing_is_told():
    with pytest.raises(CannotTell):
        fits("x", {"pattern": "y"})
    with pytest.raises(CannotTell):
        fits("x", {"if": {"pattern": "y"}, "then": {"type": "number"}})
