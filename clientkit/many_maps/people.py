"""Whose map is whose: the people who drew, what they do, and each map once."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import attrs

from clientkit.map import CustomerMap
from clientkit.words import LANGUAGES, N_, Text, _


@attrs.frozen
class Person:
    """Somebody who drew a map: a name, what they do (their function), and the map."""

    name: Text
    function: Text | None
    map: CustomerMap


def people(
    maps: Iterable[CustomerMap] | Mapping[str, CustomerMap],
    functions: Mapping[str, str] | None = None,
) -> tuple[Person, ...]:
    """The people behind the maps, in an order that does not depend on that of the maps.

    By name, every map is somebody's. Without names, a person is called after the map's title, and
    a map that is there twice counts once.
    """
    if isinstance(maps, Mapping):
        named = [(Text(name), map) for name, map in sorted(maps.items())]
    else:
        once = _in_order(set(maps))
        named = _told_apart([_title(map, n) for n, map in enumerate(once, 1)], once)
    return tuple(Person(name, _function(name, map, functions), map) for name, map in named)


def _in_order(maps: Iterable[CustomerMap]) -> list[CustomerMap]:
    """By title; by all that they hold, which takes longer, where maps have the same title."""
    by_title: dict[str, list[CustomerMap]] = defaultdict(list)
    for map in maps:
        by_title[repr(map.title)].append(map)
    return [
        map
        for title in sorted(by_title)
        for map in (
            by_title[title] if len(by_title[title]) == 1 else sorted(by_title[title], key=_content)
        )
    ]


def _content(map: CustomerMap) -> str:
    return json.dumps(map.to_document(), sort_keys=True, default=str)


def _title(map: CustomerMap, n: int) -> Text:
    if map.title:
        return map.title
    untitled = N_("map {n}")
    return Text(**{code: _(untitled, code).format(n=n) for code in LANGUAGES})


def _told_apart(names: list[Text], maps: list[CustomerMap]) -> list[tuple[Text, CustomerMap]]:
    """A number behind a name that several maps bear."""
    seen: Counter[Text] = Counter()
    told = []
    for name, map in zip(names, maps, strict=True):
        seen[name] += 1
        if seen[name] > 1:
            said = {code: f"{name.say(code)} ({seen[name]})" for code in LANGUAGES}
            name = Text(**said)
        told.append((name, map))
    return told


def _function(name: Text, map: CustomerMap, functions: Mapping[str, str] | None) -> Text | None:
    said_of = functions or {}
    given = [said_of[said] for said in name.by_language().values() if said in said_of]
    found = given[0] if given else map.extra.get("function")
    return Text.read(found) if found else None
