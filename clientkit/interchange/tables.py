"""A map as two tables that a spreadsheet opens: its parties and its links."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
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
#: What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_tables(map: CustomerMap, path: Path, lang: str | None = None) -> list[Path]:
    """Write both tables beside each other; `path` names them without their endings.

    The separator is the one that spreadsheets expect in the language: a semicolon in French.
    """
    document = map.to_document()
    separator = ";" if language(lang) == "fr" else ","
    written = []
    for part, ending, first in (
        ("parties", PARTIES, ["id", "label"]),
        ("links", LINKS, ["id", "from", "to", "kind"]),
    ):
        rows = [flat(row) for row in document[part]]
        columns = list(dict.fromkeys([*first, *(key for row in rows for key in row)]))
        columns = [key for key in columns if key in first[:1] or any(key in row for row in rows)]
        written.append(_table(_stem(path, ending), columns, rows, separator))
    return written


def read_tables(path: Path) -> CustomerMap:
    """The map of two tables, ours or of another hand; either of them may be named.

    Raises `MapFault` when one of the two is missing or a row does not make sense.
    """
    parties = [_party(row) for row in _rows(_stem(path, PARTIES))]
    links = [_link(row, number) for number, row in enumerate(_rows(_stem(path, LINKS)), 1)]
    return CustomerMap.from_document(
        {"format": FORMAT, "version": VERSION, "parties": parties, "links": links}
    )


def _stem(path: Path, ending: str) -> Path:
    name = path.name
    for known in (PARTIES, LINKS, ".csv"):
        if name.endswith(known):
            name = name.removesuffix(known)
            break
    return path.with_name(name + ending)


def _table(
    path: Path, columns: list[str], rows: Iterable[Mapping[str, Any]], separator: str
) -> Path:
    page = io.StringIO()
    writer = csv.DictWriter(page, columns, delimiter=separator, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _cell(value) for key, value in row.items()})
    # The mark at the start tells a spreadsheet that accents are UTF-8.
    return save_text(path, "\ufeff" + page.getvalue())


def _cell(value: Any) -> str:
    if isinstance(value, bool | int | float):
        return json.dumps(value)
    # A name that begins like a formula must not be computed by whoever opens the table.
    return f"'{value}" if value.startswith((*_FORMULA, "'")) else value


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
    head = text.split("\n", 1)[0]
    separator = max(";,\t", key=head.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    return [
        {(key or "").strip(): _value(key, cell) for key, cell in row.items() if cell and key}
        for row in reader
        if any(row.values())
    ]


def _value(key: str, cell: str) -> Any:
    if key in _NOT_WORDS:
        try:
            return json.loads(cell.strip().casefold().replace(",", "."))
        except json.JSONDecodeError:
            pass
    return cell[1:] if cell.startswith("'") else cell


def _party(row: dict[str, Any]) -> dict[str, Any]:
    party = unflat(row)
    party.setdefault("id", party.get("label", ""))
    party.setdefault("label", party["id"])
    return party


def _link(row: dict[str, Any], number: int) -> dict[str, Any]:
    return {"id": f"l{number}", "kind": "deliver", **unflat(row)}
