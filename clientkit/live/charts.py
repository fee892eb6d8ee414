"""The ten simulations as charts that move: which sliders each has, and where they start."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from clientkit.live.hands import Hand, Pick, Slider
from clientkit.live.moving import Moving, Seen
from clientkit.practice import Worksheet
from clientkit.words import Text, _
from clientkit.words.markup import Markup, markup

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from clientkit.simulations.result import Result, ResultChart

#: Dots per inch: on the card, sharp on a projector; on a page without a kernel, light.
SHARP, LIGHT = 144, 72
#: Seconds after which a notebook has run, and its reader reads.
_REST = 5.0


@frozen
class Play:
    """A simulation and its hands; `run` makes a result of what they hold, in a language."""

    run: Callable[[Mapping[str, Any], str], "Result"]
    hands: tuple[Hand, ...]
    #: What can be set, and has no hand of its own.
    given: Mapping[str, Any] = field(factory=dict)


def _simulate(name: str, **values: Any) -> "Result":
    # Imported once something is simulated: a lesson may move nothing but maps.
    from clientkit import simulations

    found: Result = getattr(simulations, name)(**values)
    return found


def _with(name: str) -> Callable[[Mapping[str, Any], str], "Result"]:
    return lambda values, _lang: _simulate(name, **values)


def _line(values: Mapping[str, Any], _lang: str) -> "Result":
    posts = [values[f"post_{n}"] for n in (1, 2, 3)]
    return _simulate("line_output", capacities=posts, market=values["market"])


def _effort(values: Mapping[str, Any], lang: str) -> "Result":
    needed: Mapping[str, tuple[Text, float]] = values["needed"]
    name = {id: words.say(lang) for id, (words, _hours) in needed.items()}
    return _simulate(
        "effort",
        needed={name[id]: hours for id, (_words, hours) in needed.items()},
        final=name[values["final"]],
        budget=values["budget"],
        first=name.get(values["first"]),
    )


_PER_HOUR = Text(en="per hour", fr="par heure")
_MINUTES = Text(en="min", fr="min")


def _post(n: int, start: float) -> Slider:
    name = Text(en=f"What post {n} can do", fr=f"Ce que peut le poste {n}")
    return Slider(f"post_{n}", name, 50, 150, 2, start, unit=_PER_HOUR)


_CUSTOMERS = {
    "boss": (Text(en="the boss", fr="le chef"), 4),
    "next": (Text(en="the next post", fr="le poste suivant"), 6),
    "final": (Text(en="the final customer", fr="le client final"), 10),
}

PLAYS: dict[str, Play] = {
    "line_output": Play(
        _line,
        (
            _post(1, 100),
            _post(2, 80),
            _post(3, 90),
            Slider(
                "market",
                Text(en="What the market takes", fr="Ce que prend le marché"),
                0, 150, 5, 70, unit=_PER_HOUR,
            ),
        ),
    ),
    "consultant_chain": Play(
        _with("consultant_chain"),
        (
            Slider(
                "returning",
                Text(en="Firms that come back each time", fr="PME qui reviennent à chaque fois"),
                0, 1, 0.05, 1, share=True,
            ),
        ),
        {"firms": 12},
    ),
    "lateness": Play(
        _with("lateness"),
        (
            Slider("late", Text(en="Lateness of the first post", fr="Retard du premier poste"), 0, 15, 1, 5, unit=_MINUTES),
            Slider("slack", Text(en="Slack at each post", fr="Marge à chaque poste"), 0, 5, 1, 2, unit=_MINUTES),
        ),
        {"posts": 5},
    ),
    "leaky_bucket": Play(
        _with("leaky_bucket"),
        (
            Slider("win", Text(en="Customers won each month", fr="Clients gagnés chaque mois"), 0, 30, 1, 10),
            Slider("keep", Text(en="Customers kept each month", fr="Clients gardés chaque mois"), 0.5, 1, 0.01, 0.9, share=True),
        ),
        {"customers": 100, "months": 12},
    ),
    "win_or_keep": Play(
        _with("win_or_keep"),
        (
            Slider("more", Text(en="Winning more: customers each month", fr="Gagner plus : clients par mois"), 10, 30, 1, 15),
            Slider("better", Text(en="Keeping better: customers kept each month", fr="Garder mieux : clients gardés chaque mois"), 0.9, 1, 0.01, 0.95, share=True),
        ),
        {"customers": 100, "win": 10, "keep": 0.9, "months": 12},
    ),
    "cost_and_sales": Play(
        _with("cost_and_sales"),
        (
            Slider("unit_cost", Text(en="Cost of a unit", fr="Coût d’une unité"), 0, 10, 1, 6),
            Slider("units", Text(en="Units sold", fr="Unités vendues"), 0, 200, 10, 100),
        ),
        {"price": 10, "fixed": 200},
    ),
    "message_fidelity": Play(
        _with("message_fidelity"),
        (
            Slider("hand_offs", Text(en="Hand-offs", fr="Passages de main"), 0, 12, 1, 3),
            Slider("kept", Text(en="What each hand-off keeps", fr="Ce que garde chaque passage"), 0.5, 1, 0.05, 0.9, share=True),
        ),
    ),
    "backlog": Play(
        _with("backlog"),
        (Slider("days", Text(en="Days of work", fr="Jours de travail"), 0, 30, 1, 10),),
    ),
    "effort": Play(
        _effort,
        (
            Slider("budget", Text(en="Hours there are", fr="Heures disponibles"), 0, 20, 1, 12),
            Pick(
                "first",
                Text(en="Who is served first?", fr="Qui est servi d’abord ?"),
                {
                    "nobody": Text(en="nobody: the same share for all", fr="personne : la même part pour tous"),
                    **{id: words for id, (words, _hours) in _CUSTOMERS.items()},
                },
                "nobody",
            ),
        ),
        {"needed": _CUSTOMERS, "final": "final"},
    ),
    "agenda": Play(
        _with("agenda"),
        (
            Slider("vertical", Text(en="Hours with management", fr="Heures avec la hiérarchie"), 0, 40, 1, 30),
            Slider("upstream", Text(en="Hours upstream", fr="Heures vers l’amont"), 0, 40, 1, 6),
            Slider("downstream", Text(en="Hours downstream", fr="Heures vers l’aval"), 0, 40, 1, 4),
        ),
    ),
}  # fmt: skip


def play(name: str, *, sliders: str = "", gate: Worksheet | None = None, **values: Any) -> Moving:
    """A simulation with its sliders: the chart changes at once.

    `sliders` names those to show (all when it is empty); `values` says where they start, and what
    else the simulation is given. Raises ValueError for an unknown simulation, slider or value.

    >>> play("line_output", market=95).seen("en").sentence
    '80 come out per hour; what limits the output: post 2.'
    """
    if name not in PLAYS:
        raise ValueError(
            _("There is no simulation ‘{name}’. There are: {known}.").format(
                name=name, known=", ".join(PLAYS)
            )
        )
    found = PLAYS[name]
    ids = [hand.id for hand in found.hands]
    shown = sliders.split() or ids
    for id in (*shown, *values):
        if id not in (known := [*ids, *(found.given if id in values else ())]):
            raise ValueError(
                _("‘{name}’ has nothing called ‘{id}’. It has: {known}.").format(
                    name=name, id=id, known=", ".join(known)
                )
            )
    hands = [evolve(hand, start=values.get(hand.id, hand.start)) for hand in found.hands]
    fixed = {**found.given, **values, **{hand.id: hand.start for hand in hands}}

    frame = Frame()

    def show(moved: Mapping[str, Any], lang: str) -> Seen:
        return _seen(found.run({**fixed, **moved}, lang), lang, frame)

    def title(lang: str) -> str:
        return found.run(fixed, lang).title(lang)

    return Moving(title, [hand for hand in hands if hand.id in shown], show, gate)


class Frame:
    """Where a chart stands on its picture: the same from one move to the next.

    The scale grows and never shrinks: what moves is the figures, and not the axis. To lay a chart
    out takes longer than to draw it, and is done again only when the scale has grown.
    """

    def __init__(self) -> None:
        self.scale: tuple[float, float] | None = None
        self.place: Any = None
        #: The chart to begin with. Its picture may have been drawn beforehand, and not here.
        self.first: ResultChart | None = None

    def png(self, chart: "ResultChart", dpi: int) -> bytes:
        """The image of a chart where the charts before it stood."""
        if self.scale is None:
            first = self.first = self.first or chart
            if first.shows == chart.shows and (image := chart.ready(dpi)):
                _at_rest(import_module, "matplotlib.figure")
                return image
            self._hold(first.figure)
        return self.drawn(chart, dpi)

    def drawn(self, chart: "ResultChart", dpi: int) -> bytes:
        """The same, drawn now."""
        self._hold(chart.figure)
        return chart.png(dpi)

    def _hold(self, figure: "Figure") -> None:
        (axes,) = figure.axes
        low, high = axes.get_ylim()
        before = self.scale or (low, high)
        scale = (min(low, before[0]), max(high, before[1]))
        axes.set_ylim(*scale)
        if scale != self.scale or self.place is None:
            figure.draw_without_rendering()
            self.scale, self.place = scale, axes.get_position()
        figure.set_layout_engine("none")
        axes.set_position(self.place)


def _at_rest(do: Callable[..., object], *given: Any) -> None:
    """Do something once the notebook was left to itself for a while, if this is a notebook."""
    from asyncio import get_running_loop

    with suppress(RuntimeError):
        get_running_loop().call_later(_REST, do, *given)


def _seen(result: "Result", lang: str, frame: Frame) -> Seen:
    chart = result.chart(lang, bare=True)

    def image(dpi: int) -> Markup:
        return markup(
            '<img alt="{alt}" src="data:image/png;base64,{png}" style="max-width:100%;width:{w}px"/>',
            alt=chart.title,
            png=b64encode(frame.png(chart, dpi)).decode(),
            w=round(chart.size[0] * 96),
        )

    return Seen(
        partial(image, SHARP),
        result.sentence(lang),
        Markup(chart.html),
        repr(chart),
        still=partial(image, LIGHT),
    )
