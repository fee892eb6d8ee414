"""What is turned over after exercise 9.4: the vote on the eight, first and last, side by side."""

from clientkit.course.lesson_09.people import EIGHT
from clientkit.course.session import exercise
from clientkit.practice import Markup, joined, listed, paragraphs
from clientkit.words import Text, _
from clientkit.words.listing import listing

TITLE = Text(en="The eight, before and after", fr="Les huit, avant et après")

_BEFORE = Text(en="At the beginning, you gave customers to", fr="Au début, vous donniez des clients à")
_AFTER = Text(en="By your rule, to", fr="D’après votre règle, à")
_NO_FIRST = Text(
    en="There is no first vote to show: exercise 9.1, at the beginning of the lesson, asks for it.",
    fr="Pas de premier vote à montrer : c’est l’exercice 9.1, au début de la leçon, qui le demande.",
)
_COMPARED = {
    True: Text(en="The same as at the beginning: your rule only says why.", fr="Les mêmes qu’au début : votre règle ne fait que dire pourquoi."),
    False: Text(en="What made the difference: those whom you listed, or the rule?", fr="Qu’est-ce qui a fait la différence : ceux de vos listes, ou la règle ?"),
}


def content(lang: str) -> Markup:
    """Both votes, and one question."""
    first, last = exercise("9.1").first, exercise("9.4").first
    assert last is not None
    now = last["answer"]["poll"]
    after = _("{name}: {said}", lang).format(name=_AFTER.say(lang), said=_people(now, lang))
    if first is None:
        return joined([listed([after]), paragraphs(_NO_FIRST.say(lang))])
    then = first["answer"]["poll"]
    before = _("{name}: {said}", lang).format(name=_BEFORE.say(lang), said=_people(then, lang))
    return joined([listed([before, after]), paragraphs(_COMPARED[then == now].say(lang))])


def _people(ids: list[str], lang: str) -> str:
    return listing((EIGHT[id].say(lang) for id in ids), lang)
