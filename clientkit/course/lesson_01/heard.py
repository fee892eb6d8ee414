"""What is revealed after exercise 1.1: the three answers, and which of them was really heard."""

from clientkit.course.lesson_01.catheter import CUSTOMERS, MAP, NAMED
from clientkit.practice import Markup, joined, markup
from clientkit.words import Text

TITLE = Text(en="The three answers", fr="Les trois réponses")

_HEARD = {
    True: Text(en="heard on the spot", fr="entendu sur place"),
    False: Text(
        en="supposed by the author, nobody was asked",
        fr="supposé par l’auteur, personne n’a été interrogé",
    ),
}


def content(lang: str) -> Markup:
    """The three cards, turned over."""
    cards = joined(
        markup(
            "<li>{who} → <b>{named}</b> · {heard}</li>",
            who=view.who.say(lang),
            named=CUSTOMERS[NAMED[view.id]].say(lang),
            heard=_HEARD[view.observed].say(lang),
        )
        for view in MAP.viewpoints
    )
    return markup("<ul>{cards}</ul>", cards=cards)
