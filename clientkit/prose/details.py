"""What a link is about, and its details, in words that fit into a sentence or a table."""

import re

from clientkit.map import Ask, CustomerMap, Deliver, Link, Pay, Steer
from clientkit.words import Text, _
from clientkit.words.vocabulary import (
    BASES,
    BETTER,
    CHOICES,
    CURRENCIES,
    LEVELS,
    MODES,
    STATUSES,
    WAYS_TO_STEER,
)


def about(link: Link, lang: str | None = None) -> str:
    """What a link is about: what goes along it, or failing that its form; often nothing.

    >>> about(Pay("l", "a", "b", basis="tax"), "en")
    'a tax'
    """
    match link:
        case Deliver():
            return text_in_line(link.what, lang)
        case Pay():
            return text_in_line(link.what, lang) or _form(link, lang)
        case Ask():
            return text_in_line(link.about, lang)
        case Steer() if link.how != "influence":
            return WAYS_TO_STEER.word(link.how, lang)
    return ""


def details(map: CustomerMap, link: Link, lang: str | None = None) -> list[str]:
    """What else a link says, a few words for each attribute that is not as by default."""
    match link:
        case Deliver():
            return _of_a_delivery(link, lang)
        case Pay() if link.what:
            return [_form(link, lang)]
        case Ask():
            return _of_a_wish(map, link, lang)
    return []


def _form(link: Pay, lang: str | None) -> str:
    if link.currency == "money":
        return BASES.word(link.basis, lang)
    return CURRENCIES.word(link.currency, lang)


def _of_a_delivery(link: Deliver, lang: str | None) -> list[str]:
    facts = [MODES.word(link.mode, lang)]
    if link.choice != "free":
        facts.append(_("choice: {choice}", lang).format(choice=CHOICES.word(link.choice, lang)))
    if link.why:
        facts.append(_("because: {why}", lang).format(why=text_in_line(link.why, lang)))
    if link.risky:
        facts.append(_("risky", lang))
    if link.explained:
        facts.append(_("explained: {how}", lang).format(how=text_in_line(link.explained, lang)))
    facts += [f"{name} = {value}" for name, value in sorted(link.level.items())]
    if link.capacity is not None:
        facts.append(_("capacity: {n}", lang).format(n=link.capacity))
    return facts


def _of_a_wish(map: CustomerMap, ask: Ask, lang: str | None) -> list[str]:
    facts = [LEVELS.word(ask.level, lang), STATUSES.word(ask.status, lang)]
    if ask.goal is not None:
        goal = f"{ask.goal} {text_in_line(ask.unit, lang)}".strip()
        facts.append(f"{ask.characteristic} = {goal}" if ask.characteristic else goal)
    if ask.better:
        facts.append(BETTER.word(ask.better, lang))
    if ask.tolerance is not None:
        facts.append(_("give or take {n}", lang).format(n=ask.tolerance))
    if not ask.specifiable:
        facts.append(_("cannot be specified beforehand", lang))
    if ask.on_behalf_of:
        facts.append(
            _("on behalf of: {name}", lang).format(name=name_in_line(map, ask.on_behalf_of, lang))
        )
    if ask.because_of:
        relayed = map.link(ask.because_of)
        about = text_in_line(relayed.about, lang) if isinstance(relayed, Ask) else ""
        facts.append(_("relays: {what}", lang).format(what=about or relayed.id))
    return facts


def name_in_line(map: CustomerMap, id: str, lang: str | None = None) -> str:
    """The name of a party on one line."""
    return one_line(map.name(id, lang))


def text_in_line(text: Text | None, lang: str | None = None) -> str:
    """A text on one line; nothing when there is none."""
    return one_line(text.say(lang)) if text else ""


def one_line(text: str) -> str:
    """A text of several lines on one; spaces that French typography holds fast stay."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")
