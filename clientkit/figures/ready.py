"""Pictures of charts that are drawn beforehand, so that a lesson which opens with one opens soon.

To draw a chart, matplotlib is imported, which takes longer than all else that a lesson does.
"""

from hashlib import sha256
from importlib.resources import files


def name_of(shows: str, dpi: int) -> str:
    """The file name for a picture of all that is said in `shows`, with so many dots per inch."""
    return sha256(f"{dpi} {shows}".encode()).hexdigest()[:16] + ".png"


def ready(shows: str, dpi: int) -> bytes | None:
    """The picture of exactly this, if it was drawn beforehand."""
    file = files("clientkit.figures").joinpath("ready_made", name_of(shows, dpi))
    return file.read_bytes() if file.is_file() else None
