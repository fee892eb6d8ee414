"""A map as two tables that a spreadsheet opens: its parties and its links."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from math import isfinite
from pathlib import Path
from typing import Any

from clientkit.folder import save_text
from clientkit.interchange.flat import flat, unflat
from clientkit.map import CustomerMap
from clientkit.map.faults import Fault, MapFault
from clientkit.map.schema import FORMAT, VERSION
from clientkit.words import N_, language

PARTIES, LINKS = ".parties.csv", ".links.csv"

#: Columns that hold something else than words.
_NOT_WORDS = {"risky", "specifiable", "capacity", "amount", "tolerance", "target"}
#: How a spreadsheet that speaks French writes what is true and what is not.
_TRUTHS = {"vrai": True, "faux": False}
#: What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_tables(map: CustomerMap, path: Path, lang: str | None = None) -> list[Path]:
    """Write both tables beside each other; `path` names them without their endings.

    The separator is the one that spreadsheets expect in the language: a semicolon in French.
    """
    document = map.to_document()
    separator = ";" if language(lang) == "fr" else ","
    written = []
    for part, file, first in zip(
        ("parties", "links"),
        both_tables(path),
        (["id", "label"], ["id", "from", "to", "kind"]),
        strict=True,
    ):
        rows = [_columns(flat(row)) for row in document[part]]
        columns = list(dict.fromkeys([*first, *(key for row in rows for key in row)]))
        columns = [key for key in columns if key in first[:1] or any(key in row for row in rows)]
        written.append(_table(file, columns, rows, separator))
    return written


def read_tables(path: Path) -> CustomerMap:
    """The map of two tables, ours or of another hand; either of them may be named.

    Raises `MapFault` when one of the two is missing or a row does not make sense.
    """
    of_parties, of_links = map(_there, both_tables(path))
    parties = [_party(row) for row in _rows(of_parties)]
    links = [_link(row, number) for number, row in enumerate(_rows(of_links), 1)]
    return CustomerMap.from_document(
        {"format": FORMAT, "version": VERSION, "parties": parties, "links": links}
    )


def stem(path: Path) -> str:
    """The name that both tables of a map have, without what tells the one from the other."""
    for known in (PARTIES, LINKS, ".csv"):
        if path.name.casefold().endswith(known):
            return path.name[: -len(known)]
    return path.name


def both_tables(path: Path) -> list[Path]:
    """The two files into which a map is written as tables."""
    return [path.with_name(stem(path) + ending) for ending in (PARTIES, LINKS)]


def _there(path: Path) -> Path:
    """The file itself, or the one of the folder that is called so in capitals."""
    if not path.exists() and path.parent.is_dir():
        for other in sorted(path.parent.iterdir()):
            if other.name.casefold() == path.name.casefold():
                return other
    return path


def _columns(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row whose numbers under keys of another hand are marked: a table holds only words."""
    return {
        f"{key}.json" if isinstance(value, int | float) and key not in _NOT_WORDS else key: (
            json.dumps(value)
            if isinstance(value, int | float) and key not in _NOT_WORDS
            else value
        )
        for key, value in row.items()
    }


def _table(
    path: Path, columns: list[str], rows: Iterable[Mapping[str, Any]], separator: str
) -> Path:
    page = io.StringIO()
    writer = csv.DictWriter(page, columns, delimiter=separator, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _cell(key, value) for key, value in row.items()})
    # The mark at the start tells a spreadsheet that accents are UTF-8.
    return save_text(path, "\ufeff" + page.getvalue())


def _cell(key: str, value: Any) -> str:
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    # The goal “3” as a word is written with its quotation marks, so that it stays one.
    if key in _NOT_WORDS and _typed(value) is not value:
        return json.dumps(value, ensure_ascii=False)
    # A name that begins like a formula must not be computed by whoever opens the table.
    return f"'{value}" if value.startswith((*_FORMULA, "'")) else str(value)


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise MapFault(
            [
                Fault(
                    N_("The table ‘{name}’ is missing; a map needs two tables."),
                    N_("Put it beside the other one."),
                    fields={"name": path.name},
                )
            ]
        ) from None
    except UnicodeDecodeError:
        text = path.read_bytes().decode("cp1252", "replace")
    except OSError as error:
        raise MapFault(
            [
                Fault(
                    N_("The system does not let it be read: {reason}."),
                    N_("Check that it is a file and that you may open it."),
                    fields={"reason": error.strerror or error},
                )
            ],
            path.name,
        ) from None
    try:
        return _cells(text)
    except csv.Error:
        raise MapFault(
            [
                Fault(
                    N_("A cell is much too long: a quotation mark before it may never close."),
                    N_("Open the table in a spreadsheet, put that cell right, and save it again."),
                )
            ],
            path.name,
        ) from None


def _cells(text: str) -> list[dict[str, Any]]:
    head = text.split("\n", 1)[0]
    separator = max(";,\t", key=head.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    return [
        {(key or "").strip(): _value(key, cell) for key, cell in row.items() if cell and key}
        for row in reader
        if any(row.values())
    ]


def _value(key: str, cell: str) -> Any:
    found = _typed(cell) if key.strip() in _NOT_WORDS else cell
    if found is not cell:
        return found
    return cell[1:] if cell.startswith("'") else cell


def _typed(cell: str) -> Any:
    """What a cell says in a column of numbers and truths; the cell itself where it is words."""
    said = cell.strip()
    if said.casefold() in _TRUTHS:
        return _TRUTHS[said.casefold()]
    try:
        found = json.loads(said if said.startswith('"') else said.casefold().replace(",", "."))
    except (json.JSONDecodeError, RecursionError):
        return cell
    known = isinstance(found, str | bool | int) or (isinstance(found, float) and isfinite(found))
    return found if known else cell


def _party(row: dict[str, Any]) -> dict[str, Any]:
    party = unflat(row)
    party.setdefault("id", party.get("label", ""))
    party.setdefault("label", party["id"])
    return party


def _link(row: dict[str, Any], number: int) -> dict[str, Any]:
    return {"id": f"l{number}", "kind": "deliver", **unflat(row)}
