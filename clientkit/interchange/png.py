"""The picture of a map as PNG, for programs that know no SVG."""

from pathlib import Path

from clientkit.figures import picture
from clientkit.folder import save_bytes
from clientkit.map import CustomerMap

#: Twice the size on screen: crisp on a projector and on paper.
_ZOOM = 2


def write_png(map: CustomerMap, path: Path, lang: str | None = None) -> None:
    """Paint the map's picture into a PNG file."""
    import resvg_py

    save_bytes(path, bytes(resvg_py.svg_to_bytes(svg_string=picture(map, lang), zoom=_ZOOM)))
