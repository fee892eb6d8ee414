"""Small simulations: figures, a sentence and a chart; what the lessons' sliders set."""

from clientkit.simulations.agenda import agenda
from clientkit.simulations.bucket import leaky_bucket, win_or_keep
from clientkit.simulations.cascade import lateness
from clientkit.simulations.chain import consultant_chain
from clientkit.simulations.cost import cost_and_sales
from clientkit.simulations.line import line_output
from clientkit.simulations.message import message_fidelity
from clientkit.simulations.ranking import Request, backlog
from clientkit.simulations.sharing import effort

__all__ = [
    "Request",
    "agenda",
    "backlog",
    "consultant_chain",
    "cost_and_sales",
    "effort",
    "lateness",
    "leaky_bucket",
    "line_output",
    "message_fidelity",
    "win_or_keep",
]
