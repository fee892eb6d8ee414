"""Whether somebody is before the notebook, or a program runs it for a page that is read later."""

import os
import re
import sys
from typing import Any

#: How Python's own client numbers its messages; browsers give each a random name.
_FROM_A_PROGRAM = re.compile(r".+_\d+_\d+")


def somebody_watches() -> bool:
    """Whether a widget has somebody to be shown to.

    False under a program that runs a notebook (`jupyter nbconvert --execute`, nbclient): the page
    that comes of it has no kernel, and a widget in it would be a blank. Voila runs notebooks so,
    too, but then stays for whoever opened the page.
    """
    if any(name.startswith("VOILA_") for name in os.environ):
        return True
    ipython = sys.modules.get("IPython")
    kernel = getattr(ipython.get_ipython() if ipython else None, "kernel", None)
    if kernel is None:
        return True
    asked = kernel.get_parent("shell") or {}
    return not _FROM_A_PROGRAM.fullmatch(str(asked.get("header", {}).get("msg_id", "")))


def shown(widget: Any, still: dict[str, Any]) -> dict[str, Any]:
    """A widget with what stands in its place, for a cell to show; that alone if nobody watches."""
    return {**widget._repr_mimebundle_(), **still} if somebody_watches() else still
