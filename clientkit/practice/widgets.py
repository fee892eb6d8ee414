"""Widgets as cards are made of them: told to the browser once, with looks that a card shares."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import ipywidgets as ipw

_looks: ContextVar[dict[Any, Any] | None] = ContextVar("looks", default=None)


@contextmanager
def one_card() -> Iterator[None]:
    """Have the widgets made meanwhile share their layouts and styles.

    Each widget of ipywidgets brings one of both along, and these are widgets themselves: three are
    told to the browser for one that is seen. A card has its own, so that it can be made again.

    >>> with one_card():
    ...     one, other = made(ipw.HTML, "a"), made(ipw.HTML, "b")
    >>> one.layout is other.layout, one.style is other.style
    (True, True)
    """
    outside = _looks.set({})
    try:
        yield
    finally:
        _looks.reset(outside)


def made(
    kind: Any, *given: Any, classes: str = "", width: str | None = None, **traits: Any
) -> Any:
    """A widget with all that it starts with, so that nothing of it is told twice."""
    style = getattr(kind, "style", None)
    traits.setdefault("layout", _look(ipw.Layout, width=width))
    if kind is ipw.RadioButtons:
        # Without any, “null” pops up where the pointer rests on the question.
        traits.setdefault("tooltip", "")
    if style is not None:
        traits.setdefault("style", _look(style.klass))
    return kind(*given, _dom_classes=classes.split(), **traits)


def hide(widget: Any) -> None:
    """Hide a widget until its layout says otherwise, and no other that looks like it."""
    shared = widget.layout
    said = {name: getattr(shared, name) for name in shared.keys if not name.startswith("_")}
    own = {name: value for name, value in said.items() if value is not None}
    widget.layout = ipw.Layout(**{**own, "display": "none"})


def _look(kind: Any, **traits: Any) -> Any:
    looks = _looks.get()
    if looks is None:
        return kind(**traits)
    key = (kind, *traits.items())
    if key not in looks:
        looks[key] = kind(**traits)
    return looks[key]
