"""The examples of the course, as they were encoded."""

import json
from importlib import resources

import pytest

from clientkit.building.typography import typing_slips
from clientkit.cases import case, cases
from clientkit.words import LANGUAGES


@pytest.mark.parametrize(
    ("name", "parties", "links", "viewpoints"),
    [
        ("catheter", 6, 8, 3),
        ("hospital", 10, 12, 2),
        ("consultant", 4, 11, 1),
        ("enterprise", 5, 14, 3),
    ],
)
def test_each_main_example_is_encoded_whole(name, parties, links, viewpoints):
    map = case(name)
    assert (len(map.parties), len(map.links), len(map.viewpoints)) == (parties, links, viewpoints)


@pytest.mark.parametrize("name", cases())
def test_every_name_of_a_case_stands_in_both_languages(name):
    file = resources.files("clientkit.cases").joinpath(f"{name}.map.json")
    texts = list(_texts(json.loads(file.read_text(encoding="utf-8"))))
    assert texts
    assert all(set(text) == set(LANGUAGES) for text in texts)
    assert [
        typing_slips(text["fr"], "fr") for text in texts if typing_slips(text["fr"], "fr")
    ] == []


@pytest.mark.parametrize("name", cases())
def test_every_link_says_whether_the_text_gives_it(name):
    origins = {link.origin for link in case(name).links}
    assert origins == {"source", "added"}


def test_only_the_operators_were_really_heard():
    heard = {view.id for view in case("catheter").viewpoints if view.observed}
    assert heard == {"operators"}


def test_an_unknown_example_is_answered_with_those_there_are():
    with pytest.raises(ValueError, match=r"There is no example called ‘bakery’. There are: c"):
        case("bakery")
    with pytest.raises(ValueError, match="There is no example called"):
        case("../cases/catheter")


def _texts(value):
    if isinstance(value, dict):
        if "en" in value or "fr" in value:
            yield value
        else:
            for each in value.values():
                yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
