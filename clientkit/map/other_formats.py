"""How a map is saved in formats that the map itself does not know: set by the part that does."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from clientkit.words import _

_write: Callable[[Any, Path], object] | None = None


def writes_maps(write: Callable[[Any, Path], object]) -> Callable[[Any, Path], object]:
    """Let `write` save maps in every format that a file's ending may name."""
    global _write
    _write = write
    return write


def write(map: object, path: Path) -> None:
    """Save the map as the file's ending says; raises ValueError when nothing here knows how."""
    if _write is None:
        raise ValueError(
            _(
                "‘{name}’ cannot be written: only ‘.map.json’ can, until ‘clientkit.interchange’ "
                "is imported."
            ).format(name=path.name)
        )
    _write(map, path)
