"""Whether a value fits a JSON Schema, told in a moment and without a word of what is wrong.

To import jsonschema takes longer than a lesson has to open; it is asked once something is wrong.
"""

from typing import Any

_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "object": dict,
    "array": list,
    "number": (int, float),
    "boolean": bool,
}
#: What says nothing of the value; “then” is read with “if”.
_REMARKS = {"$schema", "$defs", "title", "description", "default", "then"}


class CannotTell(Exception):
    """The schema says something that is not known here."""


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """Whether a value fits a schema. Raises `CannotTell` when the schema uses an unknown word.

    >>> fits([1, "a"], {"type": "array", "items": {"type": "number"}})
    False
    """
    return _fits(value, schema, schema)


def _fits(value: Any, rule: dict[str, Any], top: dict[str, Any]) -> bool:
    return all(_holds(value, word, rule, top) for word in rule if word not in _REMARKS)


def _holds(value: Any, word: str, rule: dict[str, Any], top: dict[str, Any]) -> bool:
    said = rule[word]
    match word, value:
        case "$ref", _:
            return _fits(value, top["$defs"][said.removeprefix("#/$defs/")], top)
        case "type", _:
            return any(_is_a(name, value) for name in ([said] if isinstance(said, str) else said))
        case "const", _:
            return _same(value, said)
        case "enum", _:
            return any(_same(value, each) for each in said)
        case "allOf", _:
            return all(_fits(value, each, top) for each in said)
        case "if", _:
            return not _fits(value, said, top) or _fits(value, rule["then"], top)
        case "required", dict():
            return all(key in value for key in said)
        case "properties", dict():
            return all(_fits(value[key], each, top) for key, each in said.items() if key in value)
        case "additionalProperties", dict():
            others = [each for key, each in value.items() if key not in rule.get("properties", ())]
            return all(_fits(each, said, top) for each in others)
        case "items", list():
            return all(_fits(each, said, top) for each in value)
        case ("minLength", str()) | ("minProperties", dict()) | ("minItems", list()):
            return bool(len(value) >= said)
        case "maxItems", list():
            return bool(len(value) <= said)
    if word not in _OF_ONE_TYPE:
        raise CannotTell(word)
    return True


#: What asks something of values of one type, and nothing of all others.
_OF_ONE_TYPE = {
    "required", "properties", "additionalProperties", "items",
    "minLength", "minProperties", "minItems", "maxItems",
}  # fmt: skip


def _is_a(name: str, value: Any) -> bool:
    # To Python, True is a number; to JSON it is not.
    return isinstance(value, _TYPES[name]) and (name == "boolean" or not isinstance(value, bool))


def _same(one: Any, other: Any) -> bool:
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)
