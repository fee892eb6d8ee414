"""A map as sentences: one for each party, link and viewpoint, sorted as a dictionary sorts."""

from collections.abc import Iterable

from clientkit.map import CustomerMap, Link, Party, Viewpoint
from clientkit.prose.details import about, details, name_in_line, text_in_line
from clientkit.words import _, ngettext
from clientkit.words.letters import plain
from clientkit.words.listing import listing
from clientkit.words.vocabulary import LINK_NOUNS, PARTY_KINDS


def as_text(map: CustomerMap, lang: str | None = None) -> str:
    """The whole map as lines of text: its title, its size, then its sentences."""
    size = _("{title}: {parties}, {links}.", lang).format(
        title=title_in_line(map, lang), **size_in_words(map, lang)
    )
    return "\n".join([size, *sentences(map, lang)])


def title_in_line(map: CustomerMap, lang: str | None = None) -> str:
    """What the map is called, on one line."""
    return text_in_line(map.title, lang) or _("Customer map", lang)


def size_in_words(map: CustomerMap, lang: str | None = None) -> dict[str, str]:
    """How much has been drawn: how many `parties`, how many `links`, each with its word."""
    parties = ngettext("{n} party", "{n} parties", len(map.parties), lang)
    links = ngettext("{n} link", "{n} links", len(map.links), lang)
    return {
        "parties": parties.format(n=len(map.parties)),
        "links": links.format(n=len(map.links)),
    }


def sentences(map: CustomerMap, lang: str | None = None) -> list[str]:
    """Everything that the map says, a sentence each: parties, then links, then viewpoints.

    >>> from clientkit.cases import case
    >>> sentences(case("consultant"), "en")[0]
    'chamber of commerce (CCI): organisation.'
    """
    mark = any(link.origin == "source" for link in map.links)
    told = _tells_kinds(map)
    return [
        *_sorted(_party_in_words(map, party, lang, told) for party in map.parties),
        *_sorted(link_sentence(map, link, lang, mark) for link in map.links),
        *_sorted(viewpoint_sentence(map, view, lang) for view in map.viewpoints),
    ]


def party_sentence(map: CustomerMap, id: str, lang: str | None = None) -> str:
    """Who a party is: its kind, where it belongs, whose hat it is."""
    return _party_in_words(map, map.party(id), lang, _tells_kinds(map))


def _tells_kinds(map: CustomerMap) -> bool:
    """Nobody says of everybody that they are persons."""
    return any(party.kind != "person" for party in map.parties)


def _party_in_words(map: CustomerMap, party: Party, lang: str | None, told: bool) -> str:
    facts = [PARTY_KINDS.word(party.kind, lang)] if told else []
    if party.inside:
        facts.append(_("inside: {name}", lang).format(name=name_in_line(map, party.inside, lang)))
    if party.same_as:
        facts.append(
            _("same person as: {name}", lang).format(name=name_in_line(map, party.same_as, lang))
        )
    if not facts:
        return f"{text_in_line(party.label, lang)}."
    return _("{party}: {facts}.", lang).format(
        party=text_in_line(party.label, lang), facts=", ".join(facts)
    )


def link_sentence(
    map: CustomerMap, link: Link, lang: str | None = None, mark_added: bool = False
) -> str:
    """What a link says, as one sentence; `mark_added` tells what no source gives.

    >>> from clientkit.cases import case
    >>> catheter = case("catheter")
    >>> link_sentence(catheter, catheter.link("hospital-pay-accounting"), "en")
    'hospital or clinic → accounting: payment, the invoices.'
    """
    facts = details(map, link, lang)
    sentence = arrow_in_words(map, link, about(link, lang), lang)
    if facts:
        sentence += f" ({', '.join(facts)})"
    if mark_added and link.origin == "added":
        sentence += _(" — added by us", lang)
    return sentence + "."


def arrow_in_words(map: CustomerMap, link: Link, what: str, lang: str | None = None) -> str:
    """Who, to whom, which kind of link, and what it is about."""
    return _("{source} → {target}: {kind}", lang).format(
        source=name_in_line(map, link.source, lang),
        target=name_in_line(map, link.target, lang),
        kind=", ".join(filter(None, [LINK_NOUNS.word(link.kind, lang), what])),
    )


def viewpoint_sentence(map: CustomerMap, view: Viewpoint, lang: str | None = None) -> str:
    """Whom somebody names, where they were asked, and whether anybody heard it."""
    who = text_in_line(view.who, lang)
    if view.where:
        who = _("{who} ({where})", lang).format(who=who, where=text_in_line(view.where, lang))
    named = [
        _("{name}, called “{word}”", lang).format(
            name=name_in_line(map, party.id, lang), word=text_in_line(view.words[party.id], lang)
        )
        if party.id in view.words
        else name_in_line(map, party.id, lang)
        for party in map.parties
        if party.id in view.names
    ]
    heard = _("heard", lang) if view.observed else _("supposed, not heard", lang)
    # Whoever has a word of their own may well refuse to say “customer”.
    said = (
        _("For {who}: {names} ({heard}).", lang)
        if view.names and view.names <= view.words.keys()
        else _("According to {who}, the customers are: {names} ({heard}).", lang)
    )
    return said.format(who=who, names=listing(named, lang) or _("nobody", lang), heard=heard)


def _sorted(lines: Iterable[str]) -> list[str]:
    return sorted(lines, key=lambda line: (plain(line), line))
