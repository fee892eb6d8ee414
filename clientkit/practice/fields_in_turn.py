"""The fields of a form whose later parts open once the first ones say something."""

from typing import Any

import ipywidgets as ipw

from clientkit.practice.fields import Field, Place, field_for
from clientkit.practice.fields_to_arrange import told
from clientkit.practice.kinds import Answer, InTurn
from clientkit.practice.widgets import hide, made
from clientkit.words import _
from clientkit.words.markup import markup


@field_for.register
def _in_turn(kind: InTurn, place: Place) -> Field:
    first, later = (
        field_for(form, Place(place.name, place.lang, lambda typed: changed(typed)))
        for form in kind.turns
    )
    hide(later.widget)
    closed = told()

    def show() -> None:
        open_now = kind.is_open(kind.read(first.get()))
        later.widget.layout.display = None if open_now else "none"
        words = "" if open_now else _("The rest opens once this is answered.", place.lang)
        closed.value = markup("<div>{words}</div>", words=words) if words else ""

    def changed(typed: bool) -> None:
        show()
        place.changed(typed)

    def get() -> dict[str, Any]:
        # What is closed again keeps what was written there.
        return {**first.get(), **later.get()}

    def put(answer: Answer) -> None:
        first.put(answer)
        later.put(answer)
        show()

    def settle() -> None:
        first.settle()
        later.settle()

    show()
    widget = made(ipw.VBox, [first.widget, closed, later.widget], classes="cx-form")
    return Field(widget, get, put, settle)
