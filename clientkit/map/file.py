"""Reading and writing ``*.map.json``: a file is read whole or not at all, and written likewise."""

import json
from math import isfinite
from os import PathLike
from pathlib import Path
from typing import Any, NoReturn

from clientkit.map.customer_map import CustomerMap
from clientkit.map.document import PARTS, from_document, plain_head, plain_part
from clientkit.map.faults import NO_SUCH_FILE, Fault, MapFault
from clientkit.words import N_


def read(path: str | PathLike[str]) -> CustomerMap:
    """The map that a file holds; raises `MapFault`, naming the file, with all that is wrong."""
    path = Path(path)
    try:
        return from_document(_parsed(text_of(path)))
    except MapFault as fault:
        raise MapFault(fault.faults, path.name) from None


def written(map: CustomerMap) -> str:
    """The map as the text of its file: one attribute a line, so that a change shows as a line."""
    return Writer().written(map)


class Writer:
    """Writes one map again and again: what did not change since is not put into words again."""

    def __init__(self) -> None:
        # A part never changes; as long as it is kept here, nothing else has its identity.
        self._known: dict[int, tuple[Any, str]] = {}

    def written(self, map: CustomerMap) -> str:
        """The map as the text of its file."""
        known = {}
        lists = []
        for name in PARTS:
            parts = getattr(map, name)
            for part in parts:
                known[id(part)] = self._known.get(id(part)) or (part, _deeper(plain_part(part), 2))
            words = ",\n    ".join(known[id(part)][1] for part in parts)
            lists.append(f'  "{name}": [\n    {words}\n  ]' if parts else f'  "{name}": []')
        self._known = known
        head = _deeper(plain_head(map), 0).removesuffix("\n}")
        return ",\n".join([head, *lists]) + "\n}\n"


def _deeper(values: dict[str, Any], levels: int) -> str:
    """Values as JSON, so many levels further in. A text in JSON holds no line break of its own."""
    said = json.dumps(values, ensure_ascii=False, indent=2, allow_nan=False)
    return said.replace("\n", "\n" + "  " * levels)


def save(map: CustomerMap, path: str | PathLike[str]) -> None:
    """Write the map's file; what stood there is replaced only when the new one is whole."""
    from clientkit.folder import save_text

    path = Path(path)
    if path.suffix.casefold() == ".json":
        save_text(path, written(map))
        return
    from clientkit.map.other_formats import write

    write(map, path)


def text_of(path: Path) -> str:
    """What a text file says; raises `MapFault` when it cannot be read."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise MapFault([NO_SUCH_FILE]) from None
    except UnicodeDecodeError:
        raise MapFault(
            [Fault(N_("It is not a text file (UTF-8)."), N_("Open a file that the kit saved."))]
        ) from None
    except OSError as error:
        raise MapFault(
            [
                Fault(
                    N_("The system does not let it be read: {reason}."),
                    N_("Check that it is a file and that you may open it."),
                    fields={"reason": error.strerror or error},
                )
            ]
        ) from None


class _NoNumber(Exception):
    """JSON may hold NaN, Infinity and numbers beyond counting; a map has no use for them."""


def _no_number(constant: str) -> None:
    raise _NoNumber(constant)


def _finite(digits: str) -> float:
    value = float(digits)
    return value if isfinite(value) else _too_large(digits)


def _whole(digits: str) -> int:
    # Python itself refuses more than 4300 digits; nobody has that many customers.
    return int(digits) if len(digits) < 300 else _too_large(digits)


def _too_large(digits: str) -> NoReturn:
    raise _NoNumber(digits)


def _parsed(text: str) -> Any:
    if not text.strip():
        raise MapFault([Fault(N_("It is empty."), N_("Open a file that the kit saved."))])
    try:
        return json.loads(text, parse_constant=_no_number, parse_float=_finite, parse_int=_whole)
    except json.JSONDecodeError as error:
        raise MapFault(
            [
                Fault(
                    N_("It is not JSON: line {line}, column {column}."),
                    N_("Undo the last change by hand there: a comma or a quotation mark, often."),
                    fields={"line": error.lineno, "column": error.colno},
                )
            ]
        ) from None
    except _NoNumber as error:
        raise MapFault(
            [
                Fault(
                    N_("‘{value}’ is not a number."),
                    N_("Write a number there."),
                    fields={"value": error},
                )
            ]
        ) from None
    except RecursionError:
        raise MapFault(
            [Fault(N_("It is nested too deeply."), N_("Open a file that the kit saved."))]
        ) from None
