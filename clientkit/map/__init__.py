"""The customer map: parties, links, viewpoints, and the file that keeps them.

One rule: an arrow goes the way the thing goes.
"""

from clientkit.map.collapse import merge_hats, zoom_out
from clientkit.map.customer_map import CustomerMap
from clientkit.map.faults import Fault, MapFault, UnknownId
from clientkit.map.link import KINDS_OF_LINK, Ask, Deliver, Link, Manage, Pay, Steer
from clientkit.map.party import Party
from clientkit.map.viewpoint import Viewpoint

__all__ = [
    "KINDS_OF_LINK",
    "Ask",
    "CustomerMap",
    "Deliver",
    "Fault",
    "Link",
    "Manage",
    "MapFault",
    "Party",
    "Pay",
    "Steer",
    "UnknownId",
    "Viewpoint",
    "merge_hats",
    "zoom_out",
]
