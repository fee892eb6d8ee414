"""Maps in other formats: out to spreadsheets, graph tools, diagrams and paper, and back in.

Nothing is imported until the first file is read or written.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from clientkit.map.other_formats import writes_maps

if TYPE_CHECKING:
    from clientkit.interchange.formats import FORMATS, Format, convert, read_map, write_map

__all__ = ["FORMATS", "Format", "convert", "read_map", "write_map"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module ‘clientkit.interchange’ has no ‘{name}’")
    return getattr(import_module("clientkit.interchange.formats"), name)


@writes_maps
def _write(map: Any, path: Any) -> None:
    from clientkit.interchange.formats import write_map

    write_map(map, path)
