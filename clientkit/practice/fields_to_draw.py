"""The fields with a map: drawn on a sheet in the card, handed in, or its links described."""

from typing import Any

import ipywidgets as ipw

from clientkit.practice.fields import Field, Place, field_for, legend
from clientkit.practice.fields_to_arrange import told
from clientkit.practice.kinds import Answer, MapAnswer, OnLinks
from clientkit.practice.kinds.map_answer import Sheet
from clientkit.practice.lit import Lit
from clientkit.practice.widgets import made
from clientkit.words import _
from clientkit.words.markup import Markup, joined, listed, markup


@field_for.register
def _map_answer(kind: MapAnswer, place: Place) -> Field:
    if kind.sheet is not None:
        return _on_a_sheet(kind, kind.sheet(place.lang), place)
    return _handed_in(kind, place)


def _on_a_sheet(kind: MapAnswer, sheet: Sheet, place: Place) -> Field:
    held: list[Answer] = [None]

    def get() -> Answer:
        drawn = sheet.drawn()
        # The sheet says itself what is no map; what was right before stays until it is one.
        return held[0] if drawn is None else kind.read(drawn)

    def put(answer: Answer) -> None:
        held[0] = answer
        if get() != answer:
            sheet.show(kind.map(answer))

    def changed() -> None:
        held[0] = get()
        place.changed(False)

    def light(lit: Lit | None, say: str) -> None:
        sheet.light_up(lit.links if lit else (), lit.parties if lit else (), say)

    sheet.show(kind.start)
    sheet.watch(changed)
    widget = made(ipw.VBox, [legend(place), sheet.widget], classes="cx-several cx-sheet")
    return Field(widget, get, put, light=light)


def _handed_in(kind: MapAnswer, place: Place) -> Field:
    lang = place.lang
    held: list[Answer] = [None]
    shown = told()
    hand_in = made(
        ipw.Button,
        description=(
            kind.to_take.say(lang) if kind.to_take else _("Take my map as it stands now", lang)
        ),
        width="auto",
        classes="cx-hand-in",
    )

    def show() -> None:
        if held[0] is None:
            first = _("Draw your map, then take it here.", lang)
            shown.value = markup("<div>{first}</div>", first=first)
            return
        shown.value = joined(
            [
                _picture(kind.map(held[0]), lang),
                markup("<details><summary>{name}</summary>{lines}</details>",
                       name=_("Your map in words", lang), lines=listed(kind.lines(held[0], lang))),
            ]
        )  # fmt: skip

    def take(_button: object) -> None:
        drawn = kind.drawn()
        taken = None if drawn is None else kind.read(drawn)
        if taken is None:
            nothing = _("There is no arrow on your map yet: what was taken before stays.", lang)
            shown.value = joined(
                [Markup(shown.value), markup("<div>{nothing}</div>", nothing=nothing)]
                if nothing not in shown.value
                else [Markup(shown.value)]
            )
            return
        held[0] = taken
        show()
        place.changed(False)

    def put(answer: Answer) -> None:
        held[0] = answer
        show()

    hand_in.on_click(take)
    show()
    widget = made(ipw.VBox, [legend(place), hand_in, shown], classes="cx-several")
    return Field(widget, lambda: held[0], put)


@field_for.register
def _on_links(kind: OnLinks, place: Place) -> Field:
    drawn = made(ipw.HTML, "")

    def show(answer: Answer) -> None:
        drawn.value = _picture(kind.map(answer), place.lang, kind.links, "cx-wide")

    def changed(typed: bool) -> None:
        show(kind.read(table.get()))
        place.changed(typed)

    def put(answer: Answer) -> None:
        show(answer)
        table.put(answer)

    table = field_for(kind.table, Place(place.name, place.lang, changed))
    show(None)
    widget = made(ipw.VBox, [legend(place), drawn, table.widget], classes="cx-several")
    return Field(widget, table.get, put)


def _picture(map: Any, lang: str, highlight: Any = (), looks: str = "") -> Markup:
    from clientkit.figures import picture

    # The same stands in words beside it.
    drawn = Markup(picture(map, lang, highlight))
    return markup(
        '<div class="cx-drawn {looks}" aria-hidden="true">{drawn}</div>', drawn=drawn, looks=looks
    )
