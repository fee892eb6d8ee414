"""Cards on which a learner's own hand changes a chart or a map at once. Knows no lesson."""

from clientkit.live.charts import PLAYS, play
from clientkit.live.maps import light_up, step_by_step, switches, take_away
from clientkit.live.moving import Moving
from clientkit.live.sliding import slide

__all__ = [
    "PLAYS",
    "Moving",
    "light_up",
    "play",
    "slide",
    "step_by_step",
    "switches",
    "take_away",
]
