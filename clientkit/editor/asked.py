"""What the editor in the browser asks Python for, by name: what only Python can tell.

An answer is a function of the question: of the map as it was sent last, the language, and what
was given with it. The browser asks `extras` by itself; the rest is asked by a person's act.
"""

from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import Any

import attrs

from clientkit.editor.in_and_out import as_code, as_tables, read_files
from clientkit.editor.noticing import to_notice
from clientkit.editor.tidying import tidied
from clientkit.words import _


@attrs.frozen
class Asked:
    """One question: the document on the sheet, the language spoken, and what was given with it."""

    document: dict[str, Any]
    lang: str
    given: Any = None


def answer(
    what: str, asked: Asked, own: Mapping[str, Callable[[Asked], Any]] | None = None
) -> dict[str, Any]:
    """The answer to what the browser asks, as values; `{"fault": sentence}` when there is none.

    `own` holds what the widget itself answers: what is not told by the document alone.

    >>> answer("tea", Asked({}, "en"))
    {'fault': 'The editor asked for ‘tea’, which this kit does not know. Reload the page.'}
    """
    known = {**ANSWERS, **(own or {})}.get(what)
    if known is None:
        unknown = _(
            "The editor asked for ‘{what}’, which this kit does not know. Reload the page.",
            asked.lang,
        )
        return {"fault": unknown.format(what=what)}
    try:
        return {"value": known(asked)}
    except Exception as fault:
        # Jupyter swallows what is raised here: the person hears of it in the widget.
        return {"fault": str(fault) or type(fault).__name__}


@cache
def static(name: str) -> str:
    """The text of a built file of the editor."""
    # Read from the package: a browser-only kernel cannot see the folder it was opened from.
    return resources.files("clientkit").joinpath("static", name).read_text("utf-8")


def _extras(_asked: Asked) -> dict[str, str]:
    return {"code": static("extras.js")}


ANSWERS: Mapping[str, Callable[[Asked], Any]] = {
    "extras": _extras,
    "tidy": tidied,
    "read": read_files,
    "csv": as_tables,
    "python": as_code,
    "notice": to_notice,
}
