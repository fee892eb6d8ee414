"""Many people's maps laid one over the other: matched by name, counted, compared."""

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
