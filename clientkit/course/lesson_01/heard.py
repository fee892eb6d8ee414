"""What is revealed after exercise 1.1: the three answers, and which of them was really heard."""

from clientkit.course.lesson_01.catheter import CUSTOMERS, MAP, NAMED
from clientkit.practice import Markup, joined, markup
from clientkit.questions import divergence
from clientkit.words import Text

TITLE = Text(en="The three answers", fr="Les trois réponses")

_HEARD = {
    True: Text(en="heard on the spot", fr="entendu sur place"),
    False: Text(
        en="supposed by the author, nobody was asked",
        fr="supposé par l’auteur, personne n’a été interrogé",
    ),
}
_SUMMING_UP = Text(
    en="No two of the three name anyone in common: the distance between their answers is {distance}, and it cannot be greater than 1. Only one answer was heard; the two others may well be right, but somebody would have to go and ask.",
    fr="Deux d’entre eux, au choix, n’ont personne en commun : l’écart entre les réponses vaut {distance}, et il ne peut pas dépasser 1. Une seule a été entendue ; les deux autres sont peut-être justes, mais il faudrait aller demander.",
)


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
    distance = f"{divergence(MAP).value:.1f}".replace(".", "," if lang == "fr" else ".")
    summing_up = _SUMMING_UP.say(lang).format(distance=distance)
    return markup("<ul>{cards}</ul><p>{summing_up}</p>", cards=cards, summing_up=summing_up)
