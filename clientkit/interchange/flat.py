"""Attributes as flat columns: what a table or a graph file can hold, and back, without loss."""

import json
from collections.abc import Mapping
from typing import Any

_BY_LANGUAGE = "."
_AS_JSON = ".json"


def flat(values: Mapping[str, Any]) -> dict[str, str | int | float | bool]:
    """One level of plain values: texts by language as ``label.fr``, the rest as JSON.

    >>> flat({"label": {"fr": "moi", "en": "me"}, "at": [1, 2]})
    {'label.fr': 'moi', 'label.en': 'me', 'at.json': '[1, 2]'}
    """
    out: dict[str, str | int | float | bool] = {}
    for key, value in values.items():
        if isinstance(value, str | bool | int | float) and not _is_marked(key):
            out[key] = value
        elif _is_text(value):
            out |= {f"{key}{_BY_LANGUAGE}{code}": words for code, words in value.items()}
        else:
            out[key + _AS_JSON] = json.dumps(value, ensure_ascii=False)
    return out


def unflat(values: Mapping[str, Any]) -> dict[str, Any]:
    """The inverse of `flat`. A column of another hand that only looks like ours stays as it is."""
    out: dict[str, Any] = {}
    for key, value in values.items():
        name, dot, code = key.rpartition(".")
        if key.endswith(_AS_JSON) and isinstance(value, str):
            try:
                out[key.removesuffix(_AS_JSON)] = json.loads(value)
            except json.JSONDecodeError:
                out[key] = value
        elif dot and len(code) == 2 and code.isalpha() and isinstance(out.get(name, {}), dict):
            out.setdefault(name, {})[code] = value
        else:
            out[key] = value
    return out


def _is_marked(key: str) -> bool:
    """Whether a key looks like one of those that `flat` makes itself."""
    _name, dot, code = key.rpartition(".")
    return bool(dot) and (code == "json" or (len(code) == 2 and code.isalpha()))


def _is_text(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and bool(value)
        and all(len(code) == 2 and code.isalpha() for code in value)
        and all(isinstance(words, str) for words in value.values())
    )
