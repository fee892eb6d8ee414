"""A map as sentences: one for each party, link and viewpoint, sorted as a dictionary sorts."""

from collections.abc import Iterable
from unicodedata import combining, normalize

from clientkit.map import Ask, CustomerMap, Deliver, Link, Pay, Steer, Viewpoint
from clientkit.words import Text, _, ngettext
from clientkit.words.listing import listing
from clientkit.words.vocabulary import (
    BASES,
    CHOICES,
    CURRENCIES,
    LEVELS,
    LINK_NOUNS,
    MODES,
    PARTY_KINDS,
    STATUSES,
    WAYS_TO_STEER,
)


def as_text(map: CustomerMap, lang: str | None = None) -> str:
    """The whole map as lines of text: its title, its size, then its sentences."""
    parties = ngettext("{n} party", "{n} parties", len(map.parties), lang)
    links = ngettext("{n} link", "{n} links", len(map.links), lang)
    title = map.title.say(lang) if map.title else _("Customer map", lang)
    size = _("{title}: {parties}, {links}.", lang).format(
        title=title,
        parties=parties.format(n=len(map.parties)),
        links=links.format(n=len(map.links)),
    )
    return "\n".join([size, *sentences(map, lang)])


def sentences(map: CustomerMap, lang: str | None = None) -> list[str]:
    """Everything that the map says, a sentence each: parties, then links, then viewpoints.

    >>> from clientkit.cases import case
    >>> sentences(case("consultant"), "en")[0]
    'chamber of commerce (CCI): organisation.'
    """
    mark = any(link.origin == "source" for link in map.links)
    return [
        *_sorted(party_sentence(map, party.id, lang) for party in map.parties),
        *_sorted(link_sentence(map, link, lang, mark) for link in map.links),
        *_sorted(viewpoint_sentence(map, view, lang) for view in map.viewpoints),
    ]


def party_sentence(map: CustomerMap, id: str, lang: str | None = None) -> str:
    """Who a party is: its kind, where it belongs, whose hat it is."""
    party = map.party(id)
    facts = [PARTY_KINDS.word(party.kind, lang)]
    if party.inside:
        facts.append(_("inside: {name}", lang).format(name=map.name(party.inside, lang)))
    if party.same_as:
        facts.append(_("same person as: {name}", lang).format(name=map.name(party.same_as, lang)))
    return _("{party}: {facts}.", lang).format(
        party=_one_line(party.label, lang), facts=", ".join(facts)
    )


def link_sentence(
    map: CustomerMap, link: Link, lang: str | None = None, mark_added: bool = False
) -> str:
    """What a link says, as one sentence; `mark_added` tells what no source gives.

    >>> from clientkit.cases import case
    >>> catheter = case("catheter")
    >>> link_sentence(catheter, catheter.link("hospital-pay-accounting"), "en")
    'hospital or clinic → accounting: payment, the invoices (a price).'
    """
    what, details = _about(link, lang)
    sentence = _("{source} → {target}: {kind}", lang).format(
        source=_name(map, link.source, lang),
        target=_name(map, link.target, lang),
        kind=", ".join(filter(None, [LINK_NOUNS.word(link.kind, lang), what])),
    )
    if details:
        sentence += f" ({', '.join(details)})"
    if mark_added and link.origin == "added":
        sentence += _(" — added by us", lang)
    return sentence + "."


def viewpoint_sentence(map: CustomerMap, view: Viewpoint, lang: str | None = None) -> str:
    """Whom somebody names, where they were asked, and whether anybody heard it."""
    who = _one_line(view.who, lang)
    if view.where:
        who = _("{who} ({where})", lang).format(who=who, where=_one_line(view.where, lang))
    named = [
        _("{name}, called “{word}”", lang).format(
            name=_name(map, party.id, lang), word=_one_line(view.words[party.id], lang)
        )
        if party.id in view.words
        else _name(map, party.id, lang)
        for party in map.parties
        if party.id in view.names
    ]
    heard = _("heard", lang) if view.observed else _("supposed, not heard", lang)
    return _("According to {who}, the customers are: {names} ({heard}).", lang).format(
        who=who, names=listing(named, lang) or _("nobody", lang), heard=heard
    )


def _about(link: Link, lang: str | None) -> tuple[str, list[str]]:
    """What a link is about, and its details."""
    match link:
        case Deliver():
            return _one_line(link.what, lang), _delivery(link, lang)
        case Pay():
            of_money = link.currency == "money"
            form = (
                BASES.word(link.basis, lang) if of_money else CURRENCIES.word(link.currency, lang)
            )
            what = _one_line(link.what, lang)
            return (what, [form]) if what else (form, [])
        case Ask():
            return _one_line(link.about, lang), _wish(link, lang)
        case Steer():
            return WAYS_TO_STEER.word(link.how, lang), []
    return "", []


def _delivery(link: Deliver, lang: str | None) -> list[str]:
    facts = [MODES.word(link.mode, lang)]
    if link.choice != "free":
        facts.append(_("choice: {choice}", lang).format(choice=CHOICES.word(link.choice, lang)))
    if link.risky:
        facts.append(_("risky", lang))
    return facts


def _wish(ask: Ask, lang: str | None) -> list[str]:
    facts = [LEVELS.word(ask.level, lang), STATUSES.word(ask.status, lang)]
    if ask.goal is not None:
        facts.append(f"{ask.goal} {_one_line(ask.unit, lang)}".strip())
    return facts


def _name(map: CustomerMap, id: str, lang: str | None) -> str:
    return " ".join(map.name(id, lang).split())


def _one_line(text: Text | None, lang: str | None) -> str:
    return " ".join(text.say(lang).split()) if text else ""


def _sorted(lines: Iterable[str]) -> list[str]:
    return sorted(lines, key=_without_accents)


def _without_accents(line: str) -> tuple[str, str]:
    plain = "".join(each for each in normalize("NFD", line) if not combining(each))
    return plain.casefold(), line
