"""The file format: its schema, its versions, and what the schema finds wrong, said to a person.

The schema itself, `customer-map.schema.json`, is the one truth of the format.
"""

import json
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib import resources
from typing import Any

from clientkit.map.faults import Fault, MapFault, Place
from clientkit.map.fitting import CannotTell, fits
from clientkit.words import N_

FORMAT = "clientkit-map"
VERSION = 1

#: For each older version, how its document becomes one of the next version.
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}

_TYPES = {
    "string": N_("A text is expected here."),
    "object": N_("Named values between braces {{ }} are expected here."),
    "array": N_("A list between brackets [ ] is expected here."),
    "number": N_("A number is expected here."),
    "boolean": N_("Here stands true or false, without quotation marks."),
}


def schema() -> dict[str, Any]:
    """The published JSON Schema of the format."""
    source = resources.files("clientkit.map").joinpath("customer-map.schema.json")
    found: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return found


def current(document: Any) -> Any:
    """The document in today's version; raises `MapFault` when its version cannot be read."""
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return document
    version = document.get("version")
    if type(version) is not int:
        return document
    while version in MIGRATIONS:
        document = MIGRATIONS[version](document)
        version = document["version"]
    if version != VERSION:
        raise MapFault([_unreadable(version)])
    return document


def shape_faults(document: Any) -> list[Fault]:
    """All that the schema finds wrong with a document, in the order of the file."""
    if isinstance(document, dict) and document.get("format") != FORMAT:
        return [_another_format(document)]
    if _fits(document):
        return []
    faults: dict[Any, Fault] = {}
    for error in _validator().iter_errors(document):
        for fault in _faults(document, error):
            faults.setdefault((fault.place, fault.what, *fault.fields.values()), fault)
    return list(faults.values())


def _fits(document: Any) -> bool:
    try:
        return fits(document, _schema())
    except (CannotTell, RecursionError):
        return False


def _another_format(document: dict[str, Any]) -> Fault:
    cure = N_("Open a file that the kit saved: its format is called ‘{known}’.")
    if "format" not in document:
        return Fault(
            N_("This is not a customer map: it does not name its format."),
            cure,
            fields={"known": FORMAT},
        )
    return Fault(
        N_("This is not a customer map: its format is called ‘{value}’."),
        cure,
        fields={"value": _plain(document["format"]), "known": FORMAT},
    )


def _unreadable(version: int) -> Fault:
    fields = {"version": version, "known": VERSION}
    if version > VERSION:
        return Fault(
            N_("It was written by a newer kit: its version is {version}, this kit knows {known}."),
            N_("Update the kit, then open the file again."),
            fields=fields,
        )
    return Fault(
        N_("Its version is {version}; there has never been such a version."),
        N_("Set ‘version’ to {known}."),
        fields=fields,
    )


@cache
def _schema() -> dict[str, Any]:
    return schema()


@cache
def _validator() -> Any:
    return _jsonschema().Draft202012Validator(_schema())


def _jsonschema() -> Any:
    """jsonschema, without the second that an optional check of addresses costs at its import.

    Our schema checks no addresses. A module set to None cannot be imported, and jsonschema does
    without it.
    """
    optional = "rfc3987_syntax"
    if optional in sys.modules or "jsonschema" in sys.modules:
        import jsonschema

        return jsonschema
    sys.modules[optional] = None  # type: ignore[assignment]
    try:
        import jsonschema
    finally:
        del sys.modules[optional]
    return jsonschema


def _faults(document: Any, error: Any) -> Iterator[Fault]:
    place: Place = tuple(error.absolute_path)
    id = _id_at(document, place)
    value, expected = error.instance, error.validator_value
    match error.validator:
        case "required":
            for key in expected:
                if key not in value:
                    yield Fault(
                        N_("‘{key}’ is missing."), N_("Write it."), place, {"key": key}, id
                    )
        case "const":
            fields = {"value": _plain(value), "known": expected}
            what = N_("‘{value}’ is not a version of the format.")
            yield Fault(what, N_("Set ‘version’ to {known}."), fields=fields)
        case "enum":
            yield Fault(
                N_("‘{value}’ is not known here."),
                N_("Choose one of: {known}."),
                place,
                {"value": _plain(value), "known": ", ".join(expected)},
                id,
            )
        case "type":
            first = expected[0] if isinstance(expected, list) else expected
            what = N_("‘{value}’ cannot stand here.")
            yield Fault(what, _TYPES[first], place, {"value": _plain(value)}, id)
        case "minItems" | "maxItems":
            yield Fault(
                N_("Two numbers are needed here, and there are {n}."),
                N_("Write the distance from the left, then the distance from the top."),
                place,
                {"n": len(value)},
                id,
            )
        case _:
            yield Fault(
                N_("Nothing is written here."),
                N_("Write something, or take the key out."),
                place,
                {},
                id,
            )


def _id_at(document: Any, place: Place) -> str | None:
    """The id of the party, link or viewpoint that a place lies in."""
    if len(place) < 2 or not isinstance(document, dict):
        return None
    listed = document.get(place[0])
    part = listed[place[1]] if isinstance(listed, list) and isinstance(place[1], int) else None
    id = part.get("id") if isinstance(part, dict) else None
    return id if isinstance(id, str) and id else None


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
