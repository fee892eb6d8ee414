"""The picture of a map as PNG, for programs that know no SVG."""

from pathlib import Path

from clientkit.figures import picture
from clientkit.folder import save_bytes
from clientkit.map import CustomerMap
from clientkit.words import _

#: Twice the size on screen: crisp on a projector and on paper.
_ZOOM = 2


class NoPainter(RuntimeError):
    """The library that paints PNG is not installed; `str()` says how to get it."""


def write_png(map: CustomerMap, path: Path, lang: str | None = None) -> None:
    """Paint the map's picture into a PNG file; raises `NoPainter` without the extra ``png``."""
    try:
        import resvg_py
    except ImportError:
        raise NoPainter(
            _(
                "To write PNG, a small library is needed that is not installed: "
                "pip install “clientkit[png]”. SVG needs nothing."
            )
        ) from None
    save_bytes(path, bytes(resvg_py.svg_to_bytes(svg_string=picture(map, lang), zoom=_ZOOM)))
