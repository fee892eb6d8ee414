"""Fields in which one arranges: cards up and down, cards into columns, a budget, a slider."""

from functools import partial
from typing import Any

import ipywidgets as ipw

from clientkit.practice.fields import Field, Place, field_for, legend
from clientkit.practice.kinds import Allot, Answer, Order, Sort
from clientkit.practice.widgets import made
from clientkit.words import _
from clientkit.words.markup import Markup, joined, listed, markup


def told() -> Any:
    """A line that says how the answer stands; a screen reader tells it when it changes."""
    return made(ipw.HTML, "", classes="cx-live cx-rest")


@field_for.register
def _order(kind: Order, place: Place) -> Field:
    return _Ordering(kind, place).field()


class _Ordering:
    """Rows that stay where they are while cards go through them, so that no focus is lost."""

    def __init__(self, kind: Order, place: Place) -> None:
        self.kind, self.place = kind, place
        self.given: Answer = None
        self.cards = list(kind.cards)
        self.words = [made(ipw.HTML, "") for _card in self.cards]
        self.buttons = [self._buttons(at) for at in range(len(self.cards))]
        self.moved = told()

    def field(self) -> Field:
        rows = []
        for words, buttons in zip(self.words, self.buttons, strict=True):
            rows.append(made(ipw.HBox, [words, *buttons], classes="cx-step"))
        parts = [legend(self.place), *rows, self.moved]
        widget = made(ipw.VBox, parts, classes="cx-order cx-several")
        self._show()
        return Field(widget, lambda: self.given, self._put)

    def _buttons(self, at: int) -> list[Any]:
        last = len(self.kind.cards) - 1
        ways = (("↑", "cx-up", at - 1, 0), ("↓", "cx-down", at + 1, last))
        buttons = []
        for sign, way, to, end in ways:
            button = made(
                ipw.Button,
                description=sign,
                disabled=at == end,
                width="auto",
                classes=f"cx-move {way}",
            )
            button.on_click(partial(self._move, at, to))
            buttons.append(button)
        return buttons

    def _move(self, at: int, to: int, _button: Any) -> None:
        self.cards[at], self.cards[to] = self.cards[to], self.cards[at]
        self.given = list(self.cards)
        self._show()
        self.moved.value = markup(
            "<div>{moved}</div>",
            moved=_("“{card}” is now number {n} of {all}.", self.place.lang).format(
                card=self._said(to), n=to + 1, all=len(self.cards)
            ),
        )
        self.place.changed(False)

    def _put(self, answer: Answer) -> None:
        if answer != self.given:
            given = list(answer or [])
            self.cards = given + [id for id in self.kind.cards if id not in given]
            self.given = answer
            self.moved.value = ""
            self._show()

    def _said(self, at: int) -> str:
        return self.kind.cards[self.cards[at]].say(self.place.lang)

    def _show(self) -> None:
        lang = self.place.lang
        for at, (words, (up, down)) in enumerate(zip(self.words, self.buttons, strict=True)):
            card = self._said(at)
            words.value = markup("<div>{n}. {card}</div>", n=at + 1, card=card)
            up.tooltip = _("Move “{card}” up", lang).format(card=card)
            down.tooltip = _("Move “{card}” down", lang).format(card=card)


@field_for.register
def _sort(kind: Sort, place: Place) -> Field:
    lang = place.lang
    columns = [(words.say(lang), id) for id, words in kind.all_columns.items()]
    board = told()
    radios = {
        id: made(
            ipw.RadioButtons,
            options=columns,
            value=None,
            description=words.say(lang),
            orientation="horizontal",
            width="100%",
        )
        for id, words in kind.cards.items()
    }

    def get() -> dict[str, Any]:
        return {id: radio.value for id, radio in radios.items()}

    def show() -> None:
        chosen = get()
        board.value = markup(
            '<div class="cx-board">{columns}</div>',
            columns=joined(
                _tray(
                    name,
                    [w.say(lang) for card, w in kind.cards.items() if chosen[card] == column],
                    lang,
                )
                for name, column in columns
            ),
        )

    def put(answer: Answer) -> None:
        for id, radio in radios.items():
            radio.value = (answer or {}).get(id)

    def sorted_(_change: Any) -> None:
        show()
        place.changed(False)

    for radio in radios.values():
        radio.observe(sorted_, "value")
    show()
    parts = [legend(place), *radios.values(), board]
    widget = made(ipw.VBox, parts, classes="cx-sort cx-several")
    return Field(widget, get, put)


def _tray(name: str, cards: list[str], lang: str) -> Markup:
    """A column with the cards that lie in it. Nothing in it can be pressed, nor looks as if."""
    nothing = markup('<p class="cx-empty">{nothing}</p>', nothing=_("nothing yet", lang))
    return markup(
        "<div><b>{name}</b>{cards}</div>", name=name, cards=listed(cards) if cards else nothing
    )


@field_for.register
def _allot(kind: Allot, place: Place) -> Field:
    rest = told()
    unit = kind.unit.say(place.lang)
    amounts = {
        id: made(
            ipw.IntText,
            value=0,
            description=f"{words.say(place.lang)} ({unit})",
            step=1,
            continuous_update=True,
            width="100%",
        )
        for id, words in kind.among.items()
    }

    def get() -> dict[str, int]:
        return {id: amount.value for id, amount in amounts.items()}

    def show() -> None:
        rest.value = markup("<div>{rest}</div>", rest=kind.rest(get(), place.lang))

    def put(answer: Answer) -> None:
        for id, amount in amounts.items():
            amount.value = (answer or {}).get(id, 0)

    def given(_change: Any) -> None:
        show()
        place.changed(True)

    for amount in amounts.values():
        amount.observe(given, "value")
    show()
    parts = [legend(place), *amounts.values(), rest]
    widget = made(ipw.VBox, parts, classes="cx-allot cx-several")
    return Field(widget, get, put)
