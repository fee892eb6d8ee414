"""A map in other formats for the editor in the browser: files read, tables and code written."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from clientkit.editor.placing import placed
from clientkit.map import CustomerMap, MapFault
from clientkit.map.document import from_document

if TYPE_CHECKING:
    from clientkit.editor.asked import Asked


def read_files(asked: "Asked") -> dict[str, Any]:
    """The map in the files that a person opens, as a document; `refused` says why there is none.

    `given` holds the text of each file by its name: one file, or the two tables of a map.
    """
    from clientkit.interchange import read_map
    from clientkit.interchange.formats import UnknownFormat

    with TemporaryDirectory() as folder:
        names = [Path(name.replace("\\", "/")).name or "map" for name in asked.given]
        for name, text in zip(names, asked.given.values(), strict=True):
            # As it was read: a line of a text must not end otherwise than it did.
            (Path(folder) / name).write_bytes(text.encode("utf-8"))
        try:
            map, notes = read_map(Path(folder) / names[0])
        except MapFault as fault:
            return {"refused": MapFault(fault.faults, fault.name or names[0]).say(asked.lang)}
        except UnknownFormat as fault:
            return {"refused": str(fault)}
    return {"document": placed(map.to_document()), "notes": notes}


def as_tables(asked: "Asked") -> dict[str, str]:
    """The two tables of the map, by the ending of their file."""
    from clientkit.interchange.tables import write_tables

    with TemporaryDirectory() as folder:
        files = write_tables(_map(asked), Path(folder) / "map", asked.lang)
        return {file.name.removeprefix("map"): file.read_bytes().decode("utf-8") for file in files}


def as_code(asked: "Asked") -> str:
    """The map as Python that makes it again."""
    from clientkit.interchange.python_code import as_python

    return as_python(_map(asked))


def _map(asked: "Asked") -> CustomerMap:
    return from_document(asked.document)
