"""What a link is about, and its details, in words that fit into a sentence or a table."""

from clientkit.map import Ask, CustomerMap, Deliver, Link, Pay, Steer
from clientkit.words import Text, _
from clientkit.words.lines import one_line
from clientkit.words.number import number
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
    """What a link is about: what somebody wrote on it, or failing that its form; often nothing.

    >>> about(Pay("l", "a", "b", basis="tax"), "en")
    'a tax'
    """
    return text_in_line(getattr(link, link.subject), lang) or form(link, lang)


def form(link: Link, lang: str | None = None) -> str:
    """The form of a payment or an influence, where it is not the one that goes unsaid."""
    match link:
        case Pay(currency="money", basis="price"):
            return ""
        case Pay(currency="money"):
            return BASES.word(link.basis, lang)
        case Pay():
            return CURRENCIES.word(link.currency, lang)
        case Steer() if link.how != "influence":
            return WAYS_TO_STEER.word(link.how, lang)
    return ""


def details(map: CustomerMap, link: Link, lang: str | None = None) -> list[str]:
    """What else a link says, a few words for each attribute that is not as by default."""
    match link:
        case Deliver():
            return _of_a_delivery(map, link, lang)
        case Ask():
            return _of_a_wish(map, link, lang)
        case Pay() | Steer() if getattr(link, link.subject):
            return [said] if (said := form(link, lang)) else []
    return []


def _of_a_delivery(map: CustomerMap, link: Deliver, lang: str | None) -> list[str]:
    facts = [MODES.word(link.mode, lang)] if link.mode != "use" else []
    if link.choice != "free":
        facts.append(_("choice: {choice}", lang).format(choice=CHOICES.word(link.choice, lang)))
    if link.why:
        facts.append(_("because: {why}", lang).format(why=text_in_line(link.why, lang)))
    if link.risky:
        facts.append(_("risky", lang))
    if link.explained:
        facts.append(_("explained: {how}", lang).format(how=text_in_line(link.explained, lang)))
    for name, value in sorted(link.level.items()):
        said, unit = _said(value, lang), _unit(map, name, lang)
        if unit or not _for_machines(name):
            facts.append(_measured(name, f"{said} {unit}".strip()))
    if link.capacity is not None:
        facts.append(_("capacity: {n}", lang).format(n=_said(link.capacity, lang)))
    return facts


def _measured(characteristic: str | None, value: str) -> str:
    """A value, and what it is of where that is said in words."""
    if not characteristic or _for_machines(characteristic):
        return value
    return f"{characteristic} = {value}"


def _for_machines(characteristic: str) -> bool:
    """Whether nobody would say it so, such as ``length_mm``."""
    return "_" in characteristic


def _unit(map: CustomerMap, characteristic: str, lang: str | None) -> str:
    """The unit that a wish of the map gives a characteristic whose own name nobody would say."""
    if not _for_machines(characteristic):
        return ""
    wishes = (link for link in map.links if isinstance(link, Ask))
    of_it = (wish.unit for wish in wishes if wish.characteristic == characteristic and wish.unit)
    return text_in_line(next(of_it, None), lang)


def _of_a_wish(map: CustomerMap, ask: Ask, lang: str | None) -> list[str]:
    facts = [LEVELS.word(ask.level, lang), STATUSES.word(ask.status, lang)]
    if ask.goal is not None:
        goal = f"{_said(ask.goal, lang)} {text_in_line(ask.unit, lang)}".strip()
        facts.append(_measured(ask.characteristic, goal))
    if ask.better:
        facts.append(BETTER.word(ask.better, lang))
    if ask.tolerance is not None:
        facts.append(_("give or take {n}", lang).format(n=_said(ask.tolerance, lang)))
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


def _said(value: object, lang: str | None) -> str:
    """A number as the reader writes it; anything else as it is."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(value, lang)
    return str(value)


def name_in_line(map: CustomerMap, id: str, lang: str | None = None) -> str:
    """The name of a party on one line."""
    return one_line(map.name(id, lang))


def text_in_line(text: Text | None, lang: str | None = None) -> str:
    """A text on one line; nothing when there is none."""
    return one_line(text.say(lang)) if text else ""
