"""Many people's maps laid one over the other: matched by name, counted, compared.

Each name is imported when it is first used: an exercise asks for no more than how names are spelt.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from clientkit.many_maps.answers import (
        arrow_weights,
        functions_apart,
        in_words,
        named_by_one,
        people_apart,
        who_was_named,
    )
    from clientkit.many_maps.together import Match, Overlay, Proposal, overlay

__all__ = [
    "Match",
    "Overlay",
    "Proposal",
    "arrow_weights",
    "functions_apart",
    "in_words",
    "named_by_one",
    "overlay",
    "people_apart",
    "who_was_named",
]

_TOGETHER = ("Match", "Overlay", "Proposal", "overlay")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module ‘clientkit.many_maps’ has no ‘{name}’")
    home = "together" if name in _TOGETHER else "answers"
    return getattr(import_module(f"clientkit.many_maps.{home}"), name)
