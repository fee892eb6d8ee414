"""The few words that stand on the picture and on each arrow, in the reader's language."""

from clientkit.figures.marks import marks
from clientkit.map import Ask, Link
from clientkit.prose.details import form
from clientkit.words import Text, pgettext
from clientkit.words.number import number
from clientkit.words.vocabulary import NP_

_WORDS = {
    "deliver": NP_("on an arrow", "delivers"),
    "pay": NP_("on an arrow", "pays"),
    "ask": NP_("on an arrow", "asks"),
    "steer": NP_("on an arrow", "weighs on"),
    "manage": NP_("on an arrow", "manages"),
}


def word(kind: str, lang: str) -> str:
    """The word that tells a kind of link from the others."""
    return pgettext("on an arrow", _WORDS[kind], lang)


def heading(link: Link, lang: str) -> str:
    """What stands over an arrow: its word, and what it bears without a sign."""
    said = [mark.word(lang) for mark in marks(link) if not mark.sign]
    return " · ".join([word(link.kind, lang), *said])


def detail(link: Link, lang: str) -> str:
    """What stands under an arrow: what passes along it."""
    subject: Text | None = getattr(link, link.subject)
    said = subject.say(lang) if subject else form(link, lang)
    if not isinstance(link, Ask) or link.goal is None:
        return said
    goal = link.goal if isinstance(link.goal, str) else number(link.goal, lang)
    wanted = " ".join(filter(None, [goal, link.unit.say(lang) if link.unit else ""]))
    if not said:
        return wanted
    return pgettext("on an arrow", "{wish}: {goal}", lang).format(wish=said, goal=wanted)
