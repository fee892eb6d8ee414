"""Maps in other formats: out to spreadsheets, graph tools, diagrams and paper, and back in."""

from clientkit.interchange.formats import FORMATS, Format, convert, read_map, write_map

__all__ = ["FORMATS", "Format", "convert", "read_map", "write_map"]
