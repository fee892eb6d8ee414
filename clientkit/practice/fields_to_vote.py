"""The field for a vote in two rounds: one’s own, and the counts of a room for who leads one."""

from typing import Any

import ipywidgets as ipw

from clientkit.practice.fields import Field, Place, field_for, legend
from clientkit.practice.fields_to_arrange import told
from clientkit.practice.kinds import Answer, Choose, Form, Number, Part, Table, VoteTwice
from clientkit.practice.kinds.kind import AnswerFault
from clientkit.practice.kinds.vote_twice import FIRST, SECOND
from clientkit.practice.widgets import hide, made
from clientkit.words import LANGUAGES, Text, _
from clientkit.words.markup import listed


@field_for.register
def _vote_twice(kind: VoteTwice, place: Place) -> Field:
    lang = place.lang
    first, second = _both(_says_first), _both(_says_second)
    own = field_for(
        Form(
            {FIRST: Part(first, Choose(kind.options)), SECOND: Part(second, Choose(kind.options))}
        ),
        Place(place.name, lang, lambda typed: changed(typed)),
    )
    hands = Number(0, 10_000)
    counts = field_for(
        Table(kind.options, {FIRST: Part(first, hands), SECOND: Part(second, hands)}),
        Place(place.name, lang, lambda typed: changed(typed)),
    )
    hide(counts.widget)
    switch = made(
        ipw.Checkbox,
        description=_("I lead a room: enter the votes", lang),
        indent=False,
    )
    shares = told()

    def room() -> dict[str, dict[str, Any]]:
        by_option = counts.get()
        return {each: {id: row[each] for id, row in by_option.items()} for each in (FIRST, SECOND)}

    def get() -> dict[str, Any]:
        # A room that is folded away keeps its counts.
        return {**own.get(), "room": room()}

    def show() -> None:
        counts.widget.layout.display = None if switch.value else "none"
        try:
            answer = kind.read({"room": room()})
        except AnswerFault:
            answer = None
        shares.value = listed(kind.lines(answer, lang)) if answer and switch.value else ""

    def put(answer: Answer) -> None:
        answer = answer or {}
        own.put(answer)
        in_room = answer.get("room", {})
        by_option = {
            id: {each: in_room.get(each, {}).get(id) for each in (FIRST, SECOND)}
            for id in kind.options
        }
        counts.put(by_option)
        if in_room:
            switch.value = True
        show()

    def changed(typed: bool) -> None:
        show()
        place.changed(typed)

    switch.observe(lambda _change: show(), "value")
    show()
    parts = [legend(place), own.widget, switch, counts.widget, shares]
    widget = made(ipw.VBox, parts, classes="cx-form cx-several")
    return Field(widget, get, put)


def _says_first(lang: str) -> str:
    return _("First vote", lang)


def _says_second(lang: str) -> str:
    return _("Second vote, after the talk", lang)


def _both(says: Any) -> Text:
    return Text(**{lang: says(lang) for lang in LANGUAGES})
