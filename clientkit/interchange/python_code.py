"""A map as Python that makes it again: to be read, changed and run."""

import json
from collections.abc import Iterator, Mapping
from textwrap import indent
from typing import Any

import attrs

from clientkit.map import CustomerMap
from clientkit.words import Text

_WIDTH = 92


def as_python(map: CustomerMap) -> str:
    """Python source whose `map` is this very map, keys of other hands included.

    What is said by default is left out, and a text that is the same in every language is a
    string.

    >>> from clientkit.map import Deliver, Party
    >>> baker = CustomerMap([Party("p1", "the baker", at=(80, 60))], me="p1")
    >>> print(as_python(baker), end="")
    from clientkit import CustomerMap, Party
    <BLANKLINE>
    map = CustomerMap(
        [
            Party("p1", "the baker", at=(80, 60)),
        ],
        me="p1",
    )
    """
    names = {"CustomerMap", *(type(part).__name__ for part in _parts(map))}
    made = f"map = {_made(map)}\n"
    if "Text(" in made and any(True for _ in _texts(map)):
        names.add("Text")
    return f"from clientkit import {', '.join(sorted(names))}\n\n{made}"


def _parts(map: CustomerMap) -> Iterator[Any]:
    yield from (*map.parties, *map.links, *map.viewpoints)


def _texts(value: Any) -> Iterator[Text]:
    """Every text that has languages of its own."""
    if isinstance(value, Text):
        if not isinstance(value.written(), str):
            yield value
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)


def _made(thing: Any) -> str:
    """The call that makes a map or a part of one; what it must have first, then what it says."""
    needed: list[str] = []
    more: list[str] = []
    for field in attrs.fields(type(thing)):
        value = getattr(thing, field.name)
        if field.default is attrs.NOTHING:
            needed.append(_said(value))
        elif not _is_default(field, value):
            said = _said(value)
            # The lists of a map come in the order in which one gives them.
            plain = not field.kw_only and len(more) == _nth(thing, field)
            more.append(said if plain else f"{field.name}={said}")
    return _call(type(thing).__name__, [*needed, *more])


def _nth(thing: Any, field: "attrs.Attribute[Any]") -> int:
    names = [each.name for each in attrs.fields(type(thing)) if not each.kw_only]
    given = sum(
        each.default is attrs.NOTHING for each in attrs.fields(type(thing)) if not each.kw_only
    )
    return names.index(field.name) - given


def _is_default(field: "attrs.Attribute[Any]", value: Any) -> bool:
    default = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
        default = default.factory()  # type: ignore[union-attr]
    if isinstance(value, Mapping | tuple | frozenset):
        return not value
    return bool(value == default) and type(value) is type(default)


def _said(value: Any) -> str:
    """A value as Python says it."""
    if isinstance(value, Text):
        written = value.written()
        if isinstance(written, str):
            return _quoted(written)
        if all(code.isidentifier() for code in written):
            return _call("Text", [f"{code}={_quoted(said)}" for code, said in written.items()])
        return _call("Text", [f"**{_said(written)}"])
    if attrs.has(type(value)):
        return _made(value)
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Mapping):
        return _listed("{", [f"{_said(key)}: {_said(each)}" for key, each in value.items()], "}")
    if isinstance(value, frozenset):
        return _listed("{", [_said(each) for each in sorted(value)], "}")
    if isinstance(value, list | tuple):
        if value and (isinstance(value, list) or not _is_number(value[0])):
            return _listed("[", [_said(each) for each in value], "]")
        return repr(value)
    return repr(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)


def _quoted(text: str) -> str:
    """A string in double quotation marks, every language in its own letters."""
    said = json.dumps(text, ensure_ascii=False)
    # What nobody sees, such as a narrow space, is written as a code.
    return "".join(sign if sign.isprintable() else _code(sign) for sign in said)


def _code(sign: str) -> str:
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}"


def _call(name: str, given: list[str]) -> str:
    return _listed(f"{name}(", given, ")")


def _listed(opening: str, given: list[str], closing: str) -> str:
    """On one line where it fits and holds nothing long, else a line each."""
    one_line = f"{opening}{', '.join(given)}{closing}"
    parts = opening == "[" or opening == "CustomerMap("
    if not given or (len(one_line) <= _WIDTH and "\n" not in one_line and not parts):
        return one_line
    inner = "".join(f"{each},\n" for each in given)
    return f"{opening}\n{indent(inner, '    ')}{closing}"
