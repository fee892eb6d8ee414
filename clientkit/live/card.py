"""What moves, on screen: hands, the sentence that tells what they did, and the picture of it."""

from collections.abc import Callable
from functools import cache, singledispatch
from importlib.resources import files
from typing import Any

import ipywidgets as ipw

from clientkit.live.hands import Hand, Pick, Slider, Steps, Tick, say
from clientkit.live.moving import Moving
from clientkit.practice.card import box, button, live
from clientkit.practice.pages import style
from clientkit.practice.widgets import made, one_card
from clientkit.words import _, speaking
from clientkit.words.markup import Markup, joined, markup

#: So many choices stand on the card; more of them fold into a list.
_FEW = 10


class MovingCard:
    """A thing that moves, with its hands. What it shows is in `box`."""

    @one_card()
    def __init__(self, moving: Moving, lang: str) -> None:
        self.moving, self.lang = moving, lang
        head = markup(
            '{style}<div class="cx-title" role="heading" aria-level="4">{title}</div>',
            style=_style(),
            title=say(moving.title, lang),
        )
        self._hands = {hand.id: _hand(hand, lang, self._moved(hand)) for hand in moving.hands}
        self._done = live(classes="cx-done")
        self._quoted, self._told = made(ipw.HTML, ""), live(classes="cx-told")
        self._picture, self._words = made(ipw.HTML, ""), made(ipw.HTML, "")
        hands = [widget for widget, _put in self._hands.values()]
        # The sentence stands between the hands and a picture that may be taller than the screen.
        own = ipw.Layout(display=None if moving.is_open else "none")
        self._inside = made(ipw.VBox, hands, layout=own)
        shown = [self._quoted, self._inside, self._told, self._picture, self._done, self._words]
        self.box = box([made(ipw.HTML, head), *shown], "cx-moving")
        self._show()
        moving.watch(self._show)
        if moving.gate is not None:
            moving.gate.watch(self._show)

    def _moved(self, hand: Hand) -> Callable[[Any], None]:
        def to(value: Any) -> None:
            if self.moving.values[hand.id] != value:
                with speaking(self.lang):
                    self.moving.set(**{hand.id: value})

        return to

    def _show(self) -> None:
        moving, lang = self.moving, self.lang
        self._inside.layout.display = None if moving.is_open else "none"
        self._quoted.value = moving.quoted(lang)
        if not moving.is_open:
            self._told.value = markup("<p>{closed}</p>", closed=moving.closed(lang))
            # What was seen before somebody started over would give the answer away.
            for seen_before in (self._picture, self._done, self._words):
                seen_before.value = ""
            return
        for id, (_widget, put) in self._hands.items():
            put(moving.values[id])
        # Under the picture: a list that grows over it would push it off the screen.
        self._done.value = joined(_steps_done(hand, moving, lang) for hand in moving.hands)
        try:
            seen = moving.seen(lang)
        except ValueError as fault:
            # An error raised while a hand moves would be swallowed: it is told instead.
            self._told.value = markup("<p>{fault}</p>", fault=str(fault))
            return
        self._picture.value = markup('<div class="cx-drawn">{p}</div>', p=seen.picture())
        self._told.value = markup("<p><strong>{said}</strong></p>", said=seen.sentence)
        self._words.value = markup(
            "<details><summary>{name}</summary>{words}</details>",
            name=_("In words", lang),
            words=seen.in_words,
        )


@cache
def _style() -> Markup:
    """The look of all cards, and of what moves on one."""
    css = files("clientkit.live").joinpath("moving.css").read_text(encoding="utf-8")
    return Markup(f"{style()}<style>{css}</style>")


Put = Callable[[Any], None]


@singledispatch
def _hand(hand: Any, lang: str, moved: Callable[[Any], None]) -> tuple[Any, Put]:
    """The widget of a hand, and how a value is put into it."""
    raise TypeError(f"No widget is known for a hand of the kind {type(hand).__name__}.")


@_hand.register
def _slider(hand: Slider, lang: str, moved: Callable[[Any], None]) -> tuple[Any, Put]:
    options = [(hand.said(place, lang), place) for place in hand.places()]
    said = {"value": hand.start, "description": say(hand.label, lang), "options": options}
    widget = made(ipw.SelectionSlider, width="100%", classes="cx-slider", **said)
    moving, put = _heard(widget, moved)
    low, high = hand.ends(lang)
    ends = markup(
        '<div class="cx-ends"><span>{low}</span><span>{high}</span></div>', low=low, high=high
    )
    return made(ipw.VBox, [moving, made(ipw.HTML, ends)], classes="cx-ranged"), put


@_hand.register
def _tick(hand: Tick, lang: str, moved: Callable[[Any], None]) -> tuple[Any, Put]:
    said = {"value": hand.start, "description": say(hand.label, lang)}
    widget = made(ipw.Checkbox, indent=False, width="100%", classes="cx-hand", **said)
    return _heard(widget, moved)


@_hand.register
def _pick(hand: Pick, lang: str, moved: Callable[[Any], None]) -> tuple[Any, Put]:
    options = [(say(words, lang), id) for id, words in hand.options.items()]
    said = {"value": hand.start, "description": say(hand.label, lang), "options": options}
    kind = ipw.RadioButtons if len(options) <= _FEW else ipw.Dropdown
    widget = made(kind, width="100%", classes="cx-hand", **said)
    return _heard(widget, moved)


@_hand.register
def _steps(hand: Steps, lang: str, moved: Callable[[Any], None]) -> tuple[Any, Put]:
    at = hand.start

    def go(to: Callable[[int], int]) -> Callable[[], None]:
        return lambda: moved(max(0, min(len(hand.steps), to(at))))

    onward = button("", go(lambda n: n + 1), main=True)
    back = button(_("One step back", lang), go(lambda n: n - 1))
    again = button(_("From the start", lang), go(lambda _n: 0))
    buttons = made(ipw.HBox, [onward, back, again], classes="cx-buttons")

    def put(value: int) -> None:
        nonlocal at
        at = value
        # No button is ever disabled: the focus of whoever pressed it would be lost.
        onward.description = (
            _("That was the last step", lang)
            if value == len(hand.steps)
            else _("Next step ({n} of {all})", lang).format(n=value + 1, all=len(hand.steps))
        )

    put(at)
    legend = made(
        ipw.HTML, markup('<div class="cx-legend">{name}</div>', name=say(hand.label, lang))
    )
    return made(ipw.VBox, [legend, buttons]), put


def _steps_done(hand: Hand, moving: Moving, lang: str) -> Markup:
    """The steps that were taken, in their order; nothing for a hand of another kind."""
    if not isinstance(hand, Steps):
        return Markup("")
    steps = hand.steps[: moving.values[hand.id]]
    return markup(
        "<ol>{steps}</ol>",
        steps=joined(markup("<li>{s}</li>", s=say(step, lang)) for step in steps),
    )


def _heard(widget: Any, moved: Callable[[Any], None]) -> tuple[Any, Put]:
    widget.observe(lambda change: moved(change["new"]), "value")

    def put(value: Any) -> None:
        if widget.value != value:
            widget.value = value

    return widget, put
