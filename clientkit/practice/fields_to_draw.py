"""The field for a map: the learner’s drawing, handed in as it stands."""

import ipywidgets as ipw

from clientkit.practice.fields import Field, Place, field_for
from clientkit.practice.fields_to_arrange import legend, told
from clientkit.practice.kinds import Answer, MapAnswer
from clientkit.words import _
from clientkit.words.markup import Markup, joined, listed, markup


@field_for.register
def _map_answer(kind: MapAnswer, place: Place) -> Field:
    lang = place.lang
    held: list[Answer] = [None]
    shown = told()
    hand_in = ipw.Button(description=_("Take my map as it stands now", lang))
    hand_in.layout = ipw.Layout(width="auto")
    hand_in.add_class("cx-hand-in")

    def show() -> None:
        if held[0] is None:
            first = _("Draw your map, then take it here.", lang)
            shown.value = markup("<div>{first}</div>", first=first)
            return
        from clientkit.figures import picture

        map = kind.map(held[0])
        shown.value = joined(
            [
                markup('<div class="cx-drawn" aria-hidden="true">{drawn}</div>',
                       drawn=Markup(picture(map, lang))),
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
    widget = ipw.VBox([legend(place), hand_in, shown])
    widget.add_class("cx-several")
    return Field(widget, lambda: held[0], put)
