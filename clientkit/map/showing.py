"""How a map shows itself in a notebook: set by the part that draws, unknown to the map."""

from collections.abc import Callable
from typing import Any

_show: Callable[[Any], dict[str, Any]] | None = None


def shows_maps(show: Callable[[Any], dict[str, Any]]) -> Callable[[Any], dict[str, Any]]:
    """Let `show` say how a map is displayed: it gives a representation by MIME type."""
    global _show
    _show = show
    return show


def shown(map: object) -> dict[str, Any]:
    """The map by MIME type; its bare `repr` where nothing draws."""
    return _show(map) if _show else {"text/plain": repr(map)}
