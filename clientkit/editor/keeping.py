"""The file that a drawing keeps itself in: found again, never overwritten behind one's back."""

import re
import unicodedata
from pathlib import Path

from clientkit.editor.own_file import (
    ENDING,
    numbered,
    own_file,
    remember,
    which_holds_what,
)
from clientkit.folder import one_at_a_time, save_text, work_folder
from clientkit.map import CustomerMap, MapFault
from clientkit.map.file import Writer
from clientkit.words import _


def place_of(name: str) -> Path:
    """Where the drawing of this name is kept.

    Signs that a file's name cannot hold become dashes; raises ValueError when nothing is left.

    >>> place_of("The ward: night/day").name
    'The ward-night-day.map.json'
    """
    known = re.sub(r'\s*[<>:"/\\|?*\x00-\x1f]+\s*', "-", unicodedata.normalize("NFC", name))
    tidy = " ".join(known.split())[:80].strip(" .-")
    if not tidy:
        raise ValueError(_("A drawing needs a name, such as ‘my-map’."))
    return work_folder() / "maps" / f"{tidy}{ENDING}"


class MapFile:
    """One drawing's file, and what stood in it when we last looked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen = _content(path)
        self._writer = Writer()

    @property
    def name(self) -> str:
        """What the drawing is called."""
        return self.path.name.removesuffix(ENDING)

    @property
    def shown(self) -> str:
        """The file's name with its folders, from the work folder on."""
        work = work_folder()
        inside = self.path.is_relative_to(work)
        return (
            "/".join((work.name, *self.path.relative_to(work).parts)) if inside else self.path.name
        )

    def changed(self) -> bool:
        """Whether somebody else wrote into the file since we last looked."""
        now = _content(self.path)
        return now is not None and now != self._seen

    def read(self) -> CustomerMap | None:
        """The map in the file, None when there is no file. Raises `MapFault`."""
        self._seen = _content(self.path)
        return CustomerMap.read(self.path) if self.path.exists() else None

    def save(self, map: CustomerMap) -> str | None:
        """Save the map, and say so if it could not be under its own name.

        What somebody else wrote meanwhile stays as it is: the map then goes into a new file
        beside it. Raises CannotSave; the file is then as it was.
        """
        text = self._writer.written(map)
        with one_at_a_time(self.path):
            aside = self._go_aside() if self.changed() else None
            save_text(self.path, text)
            self._seen = _content(self.path)
        return aside

    def _go_aside(self) -> str:
        theirs = self.path
        self.path = beside(theirs)
        remember(theirs, self.path)
        return _(
            "‘{file}’ was changed elsewhere, in another tab perhaps, while you were drawing. It "
            "was left as it is; your drawing is saved in ‘{new}’."
        ).format(file=theirs.name, new=self.path.name)


def opened(path: Path) -> tuple[MapFile, CustomerMap | None, str]:
    """Open a drawing: its file, the map in it if there is one, and what the person must be told.

    A file that is no valid map is left as it is; the drawing goes into the next free file beside
    it, and is found there again. So is one that had to go beside somebody else's.
    """
    told: list[str] = []
    asked, path = path, own_file(path)
    while True:
        file = MapFile(path)
        try:
            map = file.read()
            return file, map, "\n".join(told) or which_holds_what(asked, path)
        except MapFault as fault:
            told.append(
                _("{faults}\nThe file was left as it is; you draw in ‘{new}’ instead.").format(
                    faults=fault, new=numbered(path).name
                )
            )
            path = numbered(path)


def beside(path: Path) -> Path:
    """The next name that no file has: “my-map (2)”, “my-map (3)”…"""
    path = numbered(path)
    while path.exists():
        path = numbered(path)
    return path


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
