"""Where a learner's own things are kept: maps, answers, what they take home."""

import os
from pathlib import Path

#: The file that stands at the top of the course, and so tells where the top is.
_AT_THE_TOP = "start.py"


def work_folder() -> Path:
    """Say in which folder the learner's own things are kept. It need not exist yet.

    The first of these decides: the environment variable ``CLIENTKIT_WORK``; ``my-work`` at the
    top of the course, which is the nearest folder upwards that holds ``start.py``; ``my-work``
    where we are.

    >>> work_folder().name.startswith("my-work")
    True
    """
    if outside := os.environ.get("CLIENTKIT_WORK", "").strip():
        return Path(outside).expanduser().absolute()
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / _AT_THE_TOP).is_file():
            return folder / "my-work"
    return here / "my-work"
