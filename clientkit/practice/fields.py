"""A field for each kind of answer: what stands on a card, built of ipywidgets."""

from collections.abc import Callable, Sequence
from functools import singledispatch
from typing import Any

import ipywidgets as ipw
from attrs import evolve, frozen

from clientkit.practice.kinds import Answer, Choose, Form, Kind, Match, Number, Sentence, Table
from clientkit.practice.lit import Lit
from clientkit.practice.widgets import made
from clientkit.words import _
from clientkit.words.markup import markup
from clientkit.words.number import number

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

    @property
    def stacked(self) -> str:
        """The class of a field whose name stands over it: any but one in a cell."""
        return "" if self.in_cell else "cx-stacked"


@singledispatch
def field_for(kind: Kind, place: Place) -> Field:
    """Make the field for a kind of answer."""
    raise TypeError(f"No field is known for an answer of the kind {type(kind).__name__}.")


def legend(place: Place) -> Any:
    """The name of a field that is made of several."""
    return made(ipw.HTML, markup('<div class="cx-legend">{name}</div>', name=place.name))


def _heard(widget: Any, place: Place, typed: bool = False) -> Any:
    widget.observe(lambda _change: place.changed(typed), "value")
    return widget


def _dropdown(options: Sequence[tuple[str, Any]], place: Place) -> Field:
    widget = made(
        ipw.Dropdown,
        options=[(_("choose…", place.lang), ""), *options],
        value="",
        description=place.name,
        width="100%",
        classes=place.stacked,
    )
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
    widget = made(
        ipw.RadioButtons,
        options=options,
        value=None,
        description=place.name,
        width="100%",
        classes="cx-stacked",
    )
    _heard(widget, place)
    return Field(widget, lambda: widget.value, lambda answer: setattr(widget, "value", answer))


def _several(options: list[tuple[str, str]], place: Place) -> Field:
    boxes = {
        id: _heard(made(ipw.Checkbox, description=words, indent=False, value=False), place)
        for words, id in options
    }
    choices = made(ipw.VBox, list(boxes.values()), classes="cx-choices")
    widget = made(ipw.VBox, [legend(place), choices], classes="cx-several")

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
    widget = made(
        ipw.Text, value="", description=place.name + unit, classes=f"cx-number {place.stacked}"
    )
    _heard(widget, place, typed=True)

    def put(answer: Answer) -> None:
        widget.value = "" if answer is None else number(answer, place.lang, places=6)

    return Field(widget, lambda: widget.value, put)


def _slider(kind: Number, step: float, place: Place) -> Field:
    """A slider whose first place means that nothing is chosen yet."""
    steps = round((kind.most - kind.least) / step)
    on_it = [round(kind.least + n * step, 9) for n in range(steps + 1)]

    def options(numbers: list[float]) -> list[tuple[str, Any]]:
        said = [("".join(kind.lines(number, place.lang)), number) for number in numbers]
        return [(_("choose…", place.lang), ""), *said]

    widget = made(
        ipw.SelectionSlider,
        options=options(on_it),
        value="",
        description=place.name,
        continuous_update=False,
        width="100%",
        classes=f"cx-slider {place.stacked}",
    )
    _heard(widget, place)

    def put(answer: Answer) -> None:
        # A number from code may lie between two steps: the slider then has a place for it too.
        numbers = on_it if answer is None else sorted({*on_it, answer})
        if len(numbers) + 1 != len(widget.options):
            widget.options = options(numbers)
        widget.value = "" if answer is None else answer

    # The unit is said once, beside the most.
    least = number(kind.least, place.lang, places=6)
    most = "".join(kind.lines(kind.most, place.lang))
    ends = markup(
        '<div class="cx-ends"><span>{least}</span><span>{most}</span></div>',
        least=least,
        most=most,
    )
    scaled = made(ipw.VBox, [widget, made(ipw.HTML, ends)], classes="cx-scaled")
    return Field(scaled, lambda: widget.value, put)


@field_for.register
def _sentence(kind: Sentence, place: Place) -> Field:
    long = kind.long or place.in_cell
    widget = made(
        ipw.Textarea if long else ipw.Text,
        value="",
        description=place.name,
        placeholder=kind.example.say(place.lang) if kind.example else "",
        width="100%",
        classes=place.stacked,
        **({"rows": 2} if long else {}),
    )
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
    widget = made(ipw.VBox, [field.widget for field in fields.values()], classes="cx-match")
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
            shown.append(legend(evolve(place, name=part.label.say(place.lang))))
        shown.append(fields[id].widget)
    widget = made(ipw.VBox, shown, classes="cx-form")
    return Field(widget, *_of_all(fields))


@field_for.register
def _table(kind: Table, place: Place) -> Field:
    columns = {id: part.label.say(place.lang) for id, part in kind.columns.items()}
    heads = [
        made(ipw.HTML, markup('<div class="cx-head">{name}</div>', name=name))
        for name in columns.values()
    ]
    cells: list[Any] = [made(ipw.HTML, ""), *heads]
    rows = {}
    for row, words in kind.rows.items():
        name = words.say(place.lang)
        fields = {
            id: field_for(
                part.kind, Place(f"{name}, {columns[id]}", place.lang, place.changed, in_cell=True)
            )
            for id, part in kind.columns.items()
        }
        head = made(ipw.HTML, markup('<div class="cx-head cx-row">{name}</div>', name=name))
        cells += [head, *(field.widget for field in fields.values())]
        rows[row] = Field(None, *_of_all(fields))
    grid = f"minmax(6em, auto) repeat({len(columns)}, minmax(0, 1fr))"
    layout = ipw.Layout(grid_template_columns=grid)
    widget = made(ipw.GridBox, cells, layout=layout, classes="cx-table")
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
