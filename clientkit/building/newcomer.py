"""The surroundings of a notebook opened by somebody new, on a machine that knows nobody."""

import os
from pathlib import Path

import clientkit

#: What a person or a machine may have set, and a newcomer has not.
_UNSET = (
    "CLIENTKIT_LANG",
    "JUPYTER_CONFIG_DIR",
    "MPLBACKEND",
    # Each kernel would compile the kit anew.
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONSTARTUP",
)


def as_for_somebody_new(home: Path) -> dict[str, str]:
    """The environment of a kernel that keeps what it keeps in `home`, and always counts alike."""
    here = {name: value for name, value in os.environ.items() if name not in _UNSET}
    package = str(Path(clientkit.__file__).parents[1])
    return {
        **here,
        "CLIENTKIT_WORK": str(home / "my-work"),
        "IPYTHONDIR": str(home / "ipython"),
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": os.pathsep.join(filter(None, [package, here.get("PYTHONPATH")])),
    }
