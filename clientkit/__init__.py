"""clientkit: who is the customer? A teaching and workshop kit, in French and English.

What a notebook uses stands here; each name is imported when it is first used, so that importing
the kit costs next to nothing.

>>> import clientkit
>>> clientkit.next_in_line(clientkit.case("consultant"), "consultant").value
('sme',)
"""

from __future__ import annotations

# Type checkers take this for typing's own; typing itself takes longer to import than the kit.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from clientkit.cases import case
    from clientkit.checking import health
    from clientkit.course import (
        answers_to_expect,
        before_and_after,
        begin,
        closed,
        exercise,
        lessons,
        look_back,
        plans_made,
        progress,
        recall,
        reveal,
        review,
        take_home,
        timetable,
    )
    from clientkit.course.moving import (
        light_up,
        light_up_mine,
        play,
        slide,
        step_by_step,
        switches,
        take_away,
    )
    from clientkit.course.own_loops import loops_mine
    from clientkit.course.own_map import customer_and_me, drawn
    from clientkit.editor import draw
    from clientkit.editor.check_up import check_up
    from clientkit.figures import picture, show_answer, who_names_whom
    from clientkit.many_maps import overlay
    from clientkit.map import (
        Ask,
        CustomerMap,
        Deliver,
        Link,
        Manage,
        MapFault,
        Party,
        Pay,
        Steer,
        Viewpoint,
        merge_hats,
        zoom_out,
    )
    from clientkit.questions import (
        Answer,
        captives,
        conformity,
        contributes_unseen,
        definitions,
        divergence,
        does_receiver_pay,
        final_customers,
        forgotten,
        go_betweens,
        hand_offs,
        if_gone,
        line_of_sight,
        loops,
        money_origin,
        next_in_line,
        service_layers,
        silent_links,
        throughput,
        trace,
        verbs,
        weakest_customer,
        who_pays,
        words_for,
    )
    from clientkit.simulations import (
        agenda,
        backlog,
        consultant_chain,
        cost_and_sales,
        effort,
        lateness,
        leaky_bucket,
        line_output,
        message_fidelity,
        win_or_keep,
    )
    from clientkit.words import Text, Unit, use_language

__version__ = "0.1.0"

#: Where each name lives.
_HOMES = {
    "clientkit.cases": ("case",),
    "clientkit.course": (
        "answers_to_expect",
        "before_and_after",
        "begin",
        "closed",
        "exercise",
        "lessons",
        "look_back",
        "plans_made",
        "progress",
        "recall",
        "reveal",
        "review",
        "take_home",
        "timetable",
    ),
    "clientkit.course.moving": (
        "light_up",
        "light_up_mine",
        "play",
        "slide",
        "step_by_step",
        "switches",
        "take_away",
    ),
    "clientkit.course.own_loops": ("loops_mine",),
    "clientkit.course.own_map": ("customer_and_me", "drawn"),
    "clientkit.editor": ("draw",),
    "clientkit.figures": ("picture", "show_answer", "who_names_whom"),
    "clientkit.many_maps": ("overlay",),
    "clientkit.editor.check_up": ("check_up",),
    "clientkit.checking": ("health",),
    "clientkit.map": (
        "Ask",
        "CustomerMap",
        "Deliver",
        "Link",
        "Manage",
        "MapFault",
        "Party",
        "Pay",
        "Steer",
        "Viewpoint",
        "merge_hats",
        "zoom_out",
    ),
    "clientkit.questions": (
        "Answer",
        "captives",
        "conformity",
        "contributes_unseen",
        "definitions",
        "divergence",
        "does_receiver_pay",
        "final_customers",
        "forgotten",
        "go_betweens",
        "hand_offs",
        "if_gone",
        "line_of_sight",
        "loops",
        "money_origin",
        "next_in_line",
        "service_layers",
        "silent_links",
        "throughput",
        "trace",
        "verbs",
        "weakest_customer",
        "who_pays",
        "words_for",
    ),
    "clientkit.simulations": (
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
    ),
    "clientkit.words": ("Text", "Unit", "use_language"),
}

_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOME:
        raise AttributeError(f"module ‘clientkit’ has no ‘{name}’")
    # Maps show themselves as pictures once the figures are there, whoever made the map; and save
    # themselves in every format once the interchange is.
    import_module("clientkit.figures")
    import_module("clientkit.interchange")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOME])
