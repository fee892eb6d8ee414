"""A map as plain values, as its file holds them: written, read, and faults told all at once."""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any, TypeVar

import attrs

from clientkit.map.customer_map import CustomerMap
from clientkit.map.faults import Fault, MapFault, Place
from clientkit.map.link import KINDS_OF_LINK, Link
from clientkit.map.party import Party
from clientkit.map.references import broken_references
from clientkit.map.schema import FORMAT, VERSION, current, shape_faults
from clientkit.map.viewpoint import Viewpoint
from clientkit.words import Text

_T = TypeVar("_T")

PARTS = ("parties", "links", "viewpoints")


def to_document(map: CustomerMap) -> dict[str, Any]:
    """The map as plain values: the head first, then parties, links, viewpoints."""
    parts = {part: [plain_part(each) for each in getattr(map, part)] for part in PARTS}
    return {**plain_head(map), **parts}


def plain_head(map: CustomerMap) -> dict[str, Any]:
    """What the document says before its parts."""
    return {"format": FORMAT, "version": VERSION, **plain_part(map)}


def from_document(document: Any) -> CustomerMap:
    """The map of a document of any version; raises `MapFault` with all that is wrong."""
    document = current(document)
    faults = shape_faults(document)
    if faults:
        if all(fault.place for fault in faults):
            faults += _references_beside(document, {fault.place[:2] for fault in faults})
        raise MapFault(sorted(faults, key=_in_the_order_of_the_file))
    return trusted(document)


def trusted(document: Mapping[str, Any]) -> CustomerMap:
    """The map of a document whose shape is known to be right: one of the kit's own cases."""
    made = {part: [make(each) for each in document.get(part, ())] for part, make in _made_by()}
    return _put_together(document, made)


class Reader:
    """Reads the documents of one map, each a little different from the one before.

    A party, link or viewpoint that stood in the last document that was whole, in the same words,
    is neither checked nor made again: what takes time is what changed. What `read` gives, and the
    faults that it raises, are those of `from_document`.

    >>> from clientkit.cases import case
    >>> document = case("catheter").to_document()
    >>> reader = Reader()
    >>> reader.read(document) == reader.read(document) == from_document(document)
    True
    """

    def __init__(self) -> None:
        # By how a part reads, letter by letter: 1, 1.0 and True are equal to one another, and
        # whoever changes a part in place changes how it reads.
        self._known: dict[str, dict[str, Any]] = {part: {} for part in PARTS}

    def read(self, document: Any) -> CustomerMap:
        """The map of a document of any version; raises `MapFault` with all that is wrong."""
        document = current(document)
        if not _has_lists(document):
            return from_document(document)
        said = {part: [repr(each) for each in document.get(part, ())] for part in PARTS}
        news = {
            part: [
                each
                for each, words in zip(document[part], said[part], strict=True)
                if words not in self._known[part]
            ]
            for part in PARTS
            if part in document
        }
        if shape_faults({**document, **news}):
            # Told of the whole document: its faults have their place in it.
            return from_document(document)
        known = {
            part: {
                words: self._known[part].get(words) or make(each)
                for each, words in zip(document.get(part, ()), said[part], strict=True)
            }
            for part, make in _made_by()
        }
        made = {part: [known[part][words] for words in said[part]] for part in PARTS}
        map = _put_together(document, made)
        self._known = known
        return map


def _has_lists(document: Any) -> bool:
    return isinstance(document, dict) and all(
        isinstance(document.get(part, []), list) for part in PARTS
    )


def _made_by() -> tuple[tuple[str, Callable[[Mapping[str, Any]], Any]], ...]:
    return ("parties", _party), ("links", _link), ("viewpoints", _viewpoint)


def _put_together(document: Mapping[str, Any], made: Mapping[str, list[Any]]) -> CustomerMap:
    head = {key: value for key, value in document.items() if key not in ("format", "version")}
    return _read(CustomerMap, {**head, **made})


def _in_the_order_of_the_file(fault: Fault) -> tuple[int, int]:
    part, number = (*fault.place, "", 0)[:2]
    return (
        PARTS.index(part) if part in PARTS else -1,
        number if isinstance(number, int) else 0,
    )


def _references_beside(document: Mapping[str, Any], bad: set[Place]) -> list[Fault]:
    """The broken references among the parts that could be read, so that all is told at once."""

    def whole(part: str) -> list[tuple[int, Any]]:
        listed = document.get(part, ())
        return list(enumerate(listed)) if isinstance(listed, list) else []

    def sound(part: str) -> list[tuple[int, Any]]:
        return [(i, each) for i, each in whole(part) if (part, i) not in bad]

    def ids(part: str) -> list[str]:
        return [
            str(each["id"])
            for _i, each in whole(part)
            if isinstance(each, dict) and each.get("id")
        ]

    return broken_references(
        ids("parties"),
        {i + 1: _link(each) for i, each in sound("links")},
        {i + 1: _viewpoint(each) for i, each in sound("viewpoints")},
        document.get("me") if ("me",) not in bad else None,
        ids("links"),
    )


def _party(values: Mapping[str, Any]) -> Party:
    return _read(Party, values)


def _link(values: Mapping[str, Any]) -> Link:
    rest = {key: value for key, value in values.items() if key != "kind"}
    return _read(KINDS_OF_LINK[values["kind"]], rest)


def _viewpoint(values: Mapping[str, Any]) -> Viewpoint:
    return _read(Viewpoint, values)


def _key(field: "attrs.Attribute[Any]") -> str:
    """The name of an attribute in the file, where ``from`` and ``to`` need no Python keyword."""
    return str(field.metadata.get("key", field.name))


def _read(kind: type[_T], values: Mapping[str, Any]) -> _T:
    fields = attrs.fields(kind)  # type: ignore[arg-type]
    known = {_key(field): field.name for field in fields if field.name != "extra"}
    named = {known[key]: value for key, value in values.items() if key in known}
    extra = {key: deepcopy(value) for key, value in values.items() if key not in known}
    return kind(**named, extra=extra)  # type: ignore[call-arg]


def plain_part(part: Any) -> dict[str, Any]:
    """One part as plain values; what is as by default is left out, unknown keys come last."""
    out: dict[str, Any] = {}
    for field in attrs.fields(type(part)):
        value = getattr(part, field.name)
        if field.name == "extra" or field.name in PARTS or _is_default(field, value):
            continue
        out[_key(field)] = _value(value)
    if isinstance(part, Link):
        ends = {key: out.pop(key) for key in ("id", "from", "to")}
        out = {**ends, "kind": part.kind, **out}
    return {**out, **deepcopy(dict(part.extra))}


def _is_default(field: "attrs.Attribute[Any]", value: Any) -> bool:
    if isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
        return not value
    return bool(value == field.default) if field.default is not attrs.NOTHING else False


def _value(value: Any) -> Any:
    match value:
        case Text():
            return value.written()
        case frozenset():
            return sorted(value)
        case Mapping():
            return {key: _value(each) for key, each in value.items()}
        case str():
            return value
        case Sequence():
            return [_value(each) for each in value]
    return value
