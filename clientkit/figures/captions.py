"""The few words that stand on the picture and on each arrow, in the reader's language."""

from clientkit.map import Ask, CustomerMap, Deliver, Link, Pay, Steer
from clientkit.words import Text, _, pgettext
from clientkit.words.vocabulary import BASES, CURRENCIES, NP_, STATUSES, WAYS_TO_STEER

_WORDS = {
    "deliver": NP_("on an arrow", "delivers"),
    "pay": NP_("on an arrow", "pays"),
    "ask": NP_("on an arrow", "asks"),
    "steer": NP_("on an arrow", "weighs on"),
    "manage": NP_("on an arrow", "manages"),
}


def title(map: CustomerMap, lang: str) -> str:
    """What the picture is called."""
    return map.title.say(lang) if map.title else _("Customer map", lang)


def word(kind: str, lang: str) -> str:
    """The word that tells a kind of link from the others."""
    return pgettext("on an arrow", _WORDS[kind], lang)


def heading(link: Link, lang: str) -> str:
    """What stands over an arrow: its word; for a wish, also whether it was said."""
    said = word(link.kind, lang)
    return f"{said} · {STATUSES.word(link.status, lang)}" if isinstance(link, Ask) else said


def detail(link: Link, lang: str) -> str:
    """What stands under an arrow: what passes along it."""
    if isinstance(link, Deliver):
        return _say(link.what, lang)
    if isinstance(link, Pay):
        return _say(link.what, lang) or (
            BASES.word(link.basis, lang)
            if link.currency == "money"
            else CURRENCIES.word(link.currency, lang)
        )
    if isinstance(link, Ask):
        goal = " ".join(filter(None, [_number(link.goal, lang), _say(link.unit, lang)]))
        about = _say(link.about, lang)
        if not (about and goal):
            return about or goal
        return pgettext("on an arrow", "{wish}: {goal}", lang).format(wish=about, goal=goal)
    return WAYS_TO_STEER.word(link.how, lang) if isinstance(link, Steer) else ""


def _say(text: Text | None, lang: str) -> str:
    return text.say(lang) if text else ""


def _number(value: float | str | None, lang: str) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    said = f"{value:g}"
    return said.replace(".", ",") if lang == "fr" else said
