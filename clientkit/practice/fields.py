"""A field for each kind of answer: what stands on a card, built of ipywidgets."""

from collections.abc import Callable, Sequence
from functools import singledispatch
from typing import Any

import ipywidgets as ipw
from attrs import evolve, frozen

from clientkit.practice.kinds import Answer, Choose, Form, Kind, Match, Number, Sentence, Table
from clientkit.practice.lit import Lit
from clientkit.words import _
from clientkit.words.markup import markup

_FULL = {"width": "100%"}
#: So many numbers are chosen from a list, which leaves nothing to mistype; more are typed.
_FEW = 20


def _nothing() -> None:
    pass


def _on_nothing(_lit: Lit | None, _say: str) -> None:
    pass


@frozen
class Field:
    """A widget, how to read what it holds, how to show an answer in it.

    `settle` says that the hand rests: the answer is being checked.
    """

    widget: Any
    get: Callable[[], Any]
    put: Callable[[Answer], None]
    settle: Callable[[], None] = _nothing
    #: Light up on the answer itself what a reason points at; nothing, when it is given None.
    light: Callable[[Lit | None, str], None] = _on_nothing

    @property
    def lights_up(self) -> bool:
        """Whether the field itself shows what a reason points at."""
        return self.light is not _on_nothing


@frozen
class Place:
    """Where a field stands: its name, in a table's cell or not, whom to tell of a change."""

    name: str
    lang: str
    changed: Callable[[bool], None]
    in_cell: bool = False


@singledispatch
def field_for(kind: Kind, place: Place) -> Field:
    """Make the field for a kind of answer."""
    raise TypeError(f"No field is known for an answer of the kind {type(kind).__name__}.")


def _heard(widget: Any, place: Place, typed: bool = False) -> Any:
    widget.observe(lambda _change: place.changed(typed), "value")
    return widget


def _dropdown(options: Sequence[tuple[str, Any]], place: Place) -> Field:
    widget = ipw.Dropdown(
        options=[(_("choose…", place.lang), ""), *options], value="", description=place.name
    )
    widget.layout = ipw.Layout(**_FULL)
    if not place.in_cell:
        widget.add_class("cx-stacked")
    _heard(widget, place)

    def put(answer: Answer) -> None:
        widget.value = "" if answer is None else answer

    return Field(widget, lambda: widget.value, put)


@field_for.register
def _choose(kind: Choose, place: Place) -> Field:
    options = [(words.say(place.lang), id) for id, words in kind.options.items()]
    if kind.several:
        return _several(options, place)
    if place.in_cell:
        return _dropdown(options, place)
    widget = ipw.RadioButtons(options=options, value=None, description=place.name)
    widget.layout = ipw.Layout(**_FULL)
    widget.add_class("cx-stacked")
    _heard(widget, place)
    return Field(widget, lambda: widget.value, lambda answer: setattr(widget, "value", answer))


def _several(options: list[tuple[str, str]], place: Place) -> Field:
    boxes = {
        id: _heard(ipw.Checkbox(description=words, indent=False, value=False), place)
        for words, id in options
    }
    legend = ipw.HTML(markup('<div class="cx-legend">{name}</div>', name=place.name))
    choices = ipw.VBox(list(boxes.values()))
    choices.add_class("cx-choices")
    widget = ipw.VBox([legend, choices])
    widget.add_class("cx-several")

    def put(answer: Answer) -> None:
        for id, box in boxes.items():
            box.value = id in (answer or [])

    return Field(widget, lambda: [id for id, box in boxes.items() if box.value], put)


@field_for.register
def _number(kind: Number, place: Place) -> Field:
    unit = f" ({kind.unit.say(place.lang)})" if kind.unit else ""
    if kind.step is not None:
        return _slider(kind, kind.step, place)
    if kind.whole and kind.most - kind.least <= _FEW:
        numbers = range(int(kind.least), int(kind.most) + 1)
        return _dropdown([(str(n), n) for n in numbers], evolve(place, name=place.name + unit))
    widget = ipw.Text(value="", description=place.name + unit)
    widget.add_class("cx-number")
    if not place.in_cell:
        widget.add_class("cx-stacked")
    _heard(widget, place, typed=True)

    def put(answer: Answer) -> None:
        widget.value = "".join(kind.lines(answer, place.lang)).split(" ")[0]

    return Field(widget, lambda: widget.value, put)


def _slider(kind: Number, step: float, place: Place) -> Field:
    """A slider whose first place means that nothing is chosen yet."""
    steps = round((kind.most - kind.least) / step)
    on_it = [round(kind.least + n * step, 9) for n in range(steps + 1)]

    def options(numbers: list[float]) -> list[tuple[str, Any]]:
        said = [("".join(kind.lines(number, place.lang)), number) for number in numbers]
        return [(_("choose…", place.lang), ""), *said]

    widget = ipw.SelectionSlider(
        options=options(on_it), value="", description=place.name, continuous_update=False
    )
    widget.layout = ipw.Layout(**_FULL)
    widget.add_class("cx-slider")
    if not place.in_cell:
        widget.add_class("cx-stacked")
    _heard(widget, place)

    def put(answer: Answer) -> None:
        # A number from code may lie between two steps: the slider then has a place for it too.
        numbers = on_it if answer is None else sorted({*on_it, answer})
        if len(numbers) + 1 != len(widget.options):
            widget.options = options(numbers)
        widget.value = "" if answer is None else answer

    return Field(widget, lambda: widget.value, put)


@field_for.register
def _sentence(kind: Sentence, place: Place) -> Field:
    make = ipw.Textarea if kind.long or place.in_cell else ipw.Text
    widget = make(value="", description=place.name)
    widget.placeholder = kind.example.say(place.lang) if kind.example else ""
    widget.layout = ipw.Layout(**_FULL)
    if make is ipw.Textarea:
        widget.rows = 2
    if not place.in_cell:
        widget.add_class("cx-stacked")
    _heard(widget, place, typed=True)

    def put(answer: Answer) -> None:
        # What is being typed is not trimmed under the typist's hand.
        if (answer or "") != widget.value.strip():
            widget.value = answer or ""

    return Field(widget, lambda: widget.value, put)


@field_for.register
def _match(kind: Match, place: Place) -> Field:
    options = [(words.say(place.lang), id) for id, words in kind.right.items()]
    fields = {
        id: _dropdown(options, evolve(place, name=words.say(place.lang)))
        for id, words in kind.left.items()
    }
    widget = ipw.VBox([field.widget for field in fields.values()])
    widget.add_class("cx-match")
    return Field(widget, *_of_all(fields))


@field_for.register
def _form(kind: Form, place: Place) -> Field:
    fields = {
        id: field_for(part.kind, Place(part.label.say(place.lang), place.lang, place.changed))
        for id, part in kind.parts.items()
    }
    shown = []
    for id, part in kind.parts.items():
        if isinstance(part.kind, (Match, Table)):
            name = part.label.say(place.lang)
            shown.append(ipw.HTML(markup('<div class="cx-legend">{name}</div>', name=name)))
        shown.append(fields[id].widget)
    widget = ipw.VBox(shown)
    widget.add_class("cx-form")
    return Field(widget, *_of_all(fields))


@field_for.register
def _table(kind: Table, place: Place) -> Field:
    columns = {id: part.label.say(place.lang) for id, part in kind.columns.items()}
    heads = [
        ipw.HTML(markup('<div class="cx-head">{name}</div>', name=n)) for n in columns.values()
    ]
    cells: list[Any] = [ipw.HTML(""), *heads]
    rows = {}
    for row, words in kind.rows.items():
        name = words.say(place.lang)
        fields = {
            id: field_for(
                part.kind, Place(f"{name}, {columns[id]}", place.lang, place.changed, in_cell=True)
            )
            for id, part in kind.columns.items()
        }
        head = ipw.HTML(markup('<div class="cx-head cx-row">{name}</div>', name=name))
        cells += [head, *(field.widget for field in fields.values())]
        rows[row] = Field(None, *_of_all(fields))
    widget = ipw.GridBox(cells)
    widget.layout = ipw.Layout(
        grid_template_columns=f"minmax(6em, auto) repeat({len(columns)}, minmax(0, 1fr))"
    )
    widget.add_class("cx-table")
    return Field(widget, *_of_all(rows))


def _of_all(
    fields: dict[str, Field],
) -> tuple[Callable[[], Any], Callable[[Answer], None], Callable[[], None]]:
    def get() -> dict[str, Any]:
        return {id: field.get() for id, field in fields.items()}

    def put(answer: Answer) -> None:
        for id, field in fields.items():
            field.put((answer or {}).get(id))

    def settle() -> None:
        for field in fields.values():
            field.settle()

    return get, put, settle
