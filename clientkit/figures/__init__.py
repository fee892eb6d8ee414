"""A map as a picture, an answer as what proves it, and who names whom as a chart.

Nothing is drawn, and little imported, until the first map is shown.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from clientkit.map.showing import shows_maps

if TYPE_CHECKING:
    from clientkit.figures.display import mimebundle, show_answer
    from clientkit.figures.heat_map import who_names_whom
    from clientkit.figures.sheet import picture, places

__all__ = ["mimebundle", "picture", "places", "show_answer", "who_names_whom"]

_HOME = {
    "mimebundle": "display",
    "show_answer": "display",
    "who_names_whom": "heat_map",
    "picture": "sheet",
    "places": "sheet",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module ‘clientkit.figures’ has no ‘{name}’")
    return getattr(import_module(f"clientkit.figures.{_HOME[name]}"), name)


@shows_maps
def _shown(map: Any) -> dict[str, str]:
    from clientkit.figures.display import mimebundle

    return mimebundle(map)
