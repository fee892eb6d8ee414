"""What is turned over after exercise 11.2: the first vote of the course beside the last."""

from clientkit.course.lesson_00.first_vote import EXERCISE as FIRST_VOTE
from clientkit.course.session import exercise
from clientkit.practice import Markup, joined, listed, markup, paragraphs
from clientkit.practice.days import day_in_words
from clientkit.words import Text, _

TITLE = Text(en="Your first vote, and this one", fr="Votre premier vote, et celui-ci")

_NONE = Text(
    en="There is no first vote to show: exercise 0.1, in Start here, asks for it. Today’s will do for the next time.",
    fr="Pas de premier vote à montrer : c’est l’exercice 0.1, dans Bien démarrer, qui le demande. Celui d’aujourd’hui servira la prochaine fois.",
)
_ASKED = Text(
    en="What made the difference: a lesson, a map, or somebody whom you asked?",
    fr="Qu’est-ce qui a fait la différence : une leçon, une carte, ou quelqu’un que vous avez interrogé ?",
)
_SAME = Text(
    en="Word for word the same. Either you knew from the beginning, or nobody has been asked yet.",
    fr="Mot pour mot le même. Soit vous saviez depuis le début, soit personne n’a encore été interrogé.",
)


def content(lang: str) -> Markup:
    """Both votes with their days, side by side, and one question."""
    first, last = exercise("0.1").first, exercise("11.2").first
    assert last is not None
    say = FIRST_VOTE.answer.lines
    now = say(last["answer"], lang)
    after = _column(_("After ({date})", lang).format(date=day_in_words(last.get("at"))), now)
    if first is None:
        return joined([after, paragraphs(_NONE.say(lang))])
    then = say(first["answer"], lang)
    before = _column(_("Before ({date})", lang).format(date=day_in_words(first.get("at"))), then)
    columns = markup(
        '<div class="cx-two" style="display:flex;gap:.5rem 2rem">{both}</div>',
        both=joined([before, after]),
    )
    return joined([columns, paragraphs((_SAME if then == now else _ASKED).say(lang))])


def _column(head: str, said: list[str]) -> Markup:
    return markup("<div><b>{head}</b>{said}</div>", head=head, said=listed(said))
