"""The formats that a map can be read from and written to, each known by how a file's name ends."""

from collections.abc import Callable, Iterable
from os import PathLike
from os.path import abspath
from pathlib import Path

import attrs

from clientkit.folder import save_text
from clientkit.map import CustomerMap
from clientkit.words import N_, _

Write = Callable[[CustomerMap, Path, str | None], object]
Read = Callable[[Path], tuple[CustomerMap, list[str]]]


@attrs.frozen
class Format:
    """One format: how its files are called, how it is written and read, what it cannot keep."""

    endings: tuple[str, ...]
    name: str
    write: Write | None = None
    read: Read | None = None
    #: One sentence about what is lost on the way out; empty when nothing is.
    loses: str = ""


class UnknownFormat(ValueError):
    """Nothing is known that reads or writes files of this name; `str()` says what is."""


def read_map(path: str | PathLike[str]) -> tuple[CustomerMap, list[str]]:
    """The map of a file in any format that can be read, and notes on what was not kept.

    Raises `MapFault` when the file is not a map, `UnknownFormat` when its ending says nothing.
    """
    path = Path(path)
    found = _of(path, lambda each: each.read is not None, N_("read"))
    assert found.read
    return found.read(path)


def write_map(map: CustomerMap, path: str | PathLike[str], lang: str | None = None) -> list[str]:
    """Write the map in the format that the file's ending names; gives what could not be kept."""
    path = Path(path)
    found = _of(path, lambda each: each.write is not None, N_("written"))
    assert found.write
    found.write(map, path, lang)
    return [_(found.loses, lang)] if found.loses else []


def convert(
    source: str | PathLike[str], target: str | PathLike[str], lang: str | None = None
) -> list[str]:
    """Read one file and write the other; gives, in sentences, what could not be kept."""
    map, notes = read_map(source)
    return [*notes, *write_map(map, target, lang)]


def name_of(path: Path) -> str:
    """What a map is called after its file: the file's name without the ending of its format."""
    name = path.name.casefold()
    if name.endswith(".csv"):
        from clientkit.interchange.tables import stem

        return stem(path)
    endings = [ending for each in FORMATS for ending in each.endings if name.endswith(ending)]
    return path.name[: -len(max(endings, key=len))] if endings else path.name


def files_of(path: Path) -> list[Path]:
    """The files into which a map is written under this name: one, or two tables."""
    if path.name.casefold().endswith(".csv"):
        from clientkit.interchange.tables import both_tables

        return both_tables(path)
    return [path]


def each_once(paths: Iterable[Path]) -> list[Path]:
    """The files, each map once: two tables that belong together are one map."""
    once: dict[tuple[str, ...], Path] = {}
    for path in paths:
        once.setdefault(tuple(abspath(file) for file in files_of(path)), path)
    return list(once.values())


def _of(path: Path, can: Callable[[Format], bool], done: str) -> Format:
    able = [each for each in FORMATS if can(each)]
    for each in able:
        if path.name.casefold().endswith(each.endings):
            return each
    raise UnknownFormat(
        _("‘{name}’ cannot be {done}: its ending is none of {known}.").format(
            name=path.name, done=_(done), known=", ".join(e for each in able for e in each.endings)
        )
    )


def _write_own(map: CustomerMap, path: Path, lang: str | None) -> None:
    map.save(path)


def _read_own(path: Path) -> tuple[CustomerMap, list[str]]:
    return CustomerMap.read(path), []


def _write_tables(map: CustomerMap, path: Path, lang: str | None) -> None:
    from clientkit.interchange.tables import write_tables

    write_tables(map, path, lang)


def _read_tables(path: Path) -> tuple[CustomerMap, list[str]]:
    from clientkit.interchange.tables import read_tables

    return read_tables(path), []


def _write_graphml(map: CustomerMap, path: Path, lang: str | None) -> None:
    from clientkit.interchange.graphml import write_graphml

    write_graphml(map, path)


def _read_graphml(path: Path) -> tuple[CustomerMap, list[str]]:
    from clientkit.interchange.graphml import read_graphml

    return read_graphml(path)


def _write_mermaid(map: CustomerMap, path: Path, lang: str | None) -> None:
    from clientkit.interchange.mermaid import to_mermaid

    save_text(path, to_mermaid(map, lang))


def _read_mermaid(path: Path) -> tuple[CustomerMap, list[str]]:
    from clientkit.interchange.mermaid import from_mermaid
    from clientkit.map.file import text_of

    return from_mermaid(text_of(path))


def _write_dot(map: CustomerMap, path: Path, lang: str | None) -> None:
    from clientkit.interchange.dot import to_dot

    save_text(path, to_dot(map, lang))


def _write_markdown(map: CustomerMap, path: Path, lang: str | None) -> None:
    from clientkit.interchange.markdown import to_markdown

    save_text(path, to_markdown(map, lang))


def _write_python(map: CustomerMap, path: Path, lang: str | None) -> None:
    from clientkit.interchange.python_code import as_python

    save_text(path, as_python(map))


def _write_svg(map: CustomerMap, path: Path, lang: str | None) -> None:
    from clientkit.figures import picture

    save_text(path, picture(map, lang))


def _write_png(map: CustomerMap, path: Path, lang: str | None) -> None:
    from clientkit.interchange.png import write_png

    write_png(map, path, lang)


FORMATS = (
    Format((".map.json", ".json"), "map", _write_own, _read_own),
    Format(
        (".csv",),
        "CSV",
        _write_tables,
        _read_tables,
        N_("The two tables hold parties and links; title, viewpoints and sources stay behind."),
    ),
    Format((".graphml",), "GraphML", _write_graphml, _read_graphml),
    Format((".mmd", ".mermaid"), "Mermaid", _write_mermaid, _read_mermaid),
    Format(
        (".dot", ".gv"),
        "DOT",
        _write_dot,
        loses=N_("DOT holds the drawing; it cannot be read back as a map."),
    ),
    Format(
        (".py",),
        "Python",
        _write_python,
        loses=N_("Python code makes the whole map when it runs; it is not read back as a file."),
    ),
    Format(
        (".md",),
        "Markdown",
        _write_markdown,
        loses=N_("A text is for reading; it cannot be read back as a map."),
    ),
    Format(
        (".svg",),
        "SVG",
        _write_svg,
        loses=N_("A picture is for looking at; it cannot be read back as a map."),
    ),
    Format(
        (".png",),
        "PNG",
        _write_png,
        loses=N_("A picture is for looking at; it cannot be read back as a map."),
    ),
)
