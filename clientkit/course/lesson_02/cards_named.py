"""Feedback that says which cards it is about, before it says what to look at."""

from collections.abc import Callable, Mapping

from clientkit.practice import Answer
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing, within_quotation_marks

_LOOK = Text(en="Look at {cards}.", fr="Regardez {cards}.")


def about(
    cards: Mapping[str, Text], which: Callable[[Answer], list[str]], say: Text
) -> Callable[[Answer], Text]:
    """The sentence of a reason that first names those of the cards that an answer misplaces."""

    def told(answer: Answer) -> Text:
        said = {}
        for lang in LANGUAGES:
            named = listing((_quoted(cards[id].say(lang), lang) for id in which(answer)), lang)
            said[lang] = f"{_LOOK.say(lang).format(cards=named)} {say.say(lang)}"
        return Text(**said)

    return told


def _quoted(card: str, lang: str) -> str:
    if card.startswith(("“", "«")):
        return card
    inside = within_quotation_marks(card)
    return f"«\u202f{inside}\u202f»" if lang == "fr" else f"“{inside}”"
