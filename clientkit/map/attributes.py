"""How the parts of a map hold their attributes: texts, choices, numbers, unknown keys."""

from collections.abc import Mapping
from math import isfinite
from types import MappingProxyType
from typing import Any

import attrs

from clientkit.words import Text, _
from clientkit.words.vocabulary import ClosedList


def a_text(value: str | Mapping[str, str] | Text) -> Text:
    """A text, given as one string, as strings by language, or as it is."""
    return Text.read(value)


def text_or_none(value: str | Mapping[str, str] | Text | None) -> Text | None:
    """A text, if there is one; a blank one counts as none."""
    return None if value is None or value == "" else Text.read(value)


def read_only(value: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """A mapping that nobody changes behind the map's back."""
    return MappingProxyType(dict(value or {}))


def texts_by_id(value: Mapping[str, Any] | None) -> Mapping[str, Text]:
    """Texts by id, read-only."""
    return MappingProxyType({id: Text.read(words) for id, words in (value or {}).items()})


def an_id(instance: object, attribute: "attrs.Attribute[str]", value: object) -> None:
    """Refuse an id that is not a string with something in it."""
    if not isinstance(value, str) or not value:
        raise ValueError(
            _("An id is a short text that is not empty; {value} is not one.").format(
                value=repr(value)
            )
        )


def listed(choices: ClosedList, default: str | None) -> Any:
    """An attribute whose value stands on a closed list."""

    def check(instance: object, attribute: "attrs.Attribute[str]", value: object) -> None:
        if value != default and value not in choices:
            raise ValueError(
                _("‘{value}’ cannot stand in ‘{key}’. It is one of: {known}.").format(
                    value=value, key=attribute.name, known=", ".join(choices)
                )
            )

    return attrs.field(default=default, validator=check, kw_only=True)


def written() -> Any:
    """An attribute that holds a text, or nothing."""
    return attrs.field(default=None, converter=text_or_none, kw_only=True)


def number(key: str | None = None, *, or_words: bool = False) -> Any:
    """An attribute that holds a number, or nothing; `key` is its name in the file."""
    metadata = {"key": key} if key else {}
    check = _words_or_number if or_words else _number
    return attrs.field(default=None, validator=check, kw_only=True, metadata=metadata)


def flag(default: bool) -> Any:
    """An attribute that is true or false."""
    return attrs.field(default=default, validator=_true_or_false, kw_only=True)


def words() -> Any:
    """An attribute that holds a string such as an id, or nothing."""
    return attrs.field(default=None, validator=_string, kw_only=True)


def _number(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
    if value is not None and not fits:
        raise ValueError(
            _("‘{key}’ holds a number; {value} is not one.").format(
                key=attribute.name, value=repr(value)
            )
        )


def _words_or_number(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, str):
        _number(instance, attribute, value)


def _true_or_false(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, bool):
        raise ValueError(
            _("‘{key}’ is True or False; {value} is neither.").format(
                key=attribute.name, value=repr(value)
            )
        )


def _string(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if value is not None and not isinstance(value, str):
        raise ValueError(
            _("‘{key}’ holds words; {value} are none.").format(
                key=attribute.name, value=repr(value)
            )
        )


def mapping() -> Any:
    """An attribute that holds values by name."""
    return attrs.field(factory=dict, converter=read_only, kw_only=True, hash=False)


def unknown_keys() -> Any:
    """The keys of a file that this version does not know: kept as they are, never dropped."""
    return attrs.field(factory=dict, converter=read_only, kw_only=True, hash=False, repr=False)
