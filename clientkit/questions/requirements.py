"""What is asked and what is given: silent deliveries, over and under, and wishes that get lost."""

from collections.abc import Iterator
from math import isclose

import attrs

from clientkit.map import Ask, CustomerMap, Deliver, Link
from clientkit.questions.answer import Answer
from clientkit.questions.layers import (
    deliveries,
    final_of,
    in_map_order,
    layer,
    speaks_for,
    way,
)
from clientkit.words import _, ngettext
from clientkit.words.listing import listing, series
from clientkit.words.vocabulary import VERDICTS


def silent_links(map: CustomerMap) -> Answer[tuple[str, ...]]:
    """Which deliveries have no stated requirement of their receiver?

    A delivery is silent when its receiver, or a proxy on the receiver's behalf, has asked nothing
    of the supplier that was stated, agreed or imposed. The value holds ids of links.

    Source: Q12; source 001, the first job of an organisation.

    >>> from clientkit.cases import case
    >>> silent_links(case("consultant")).value
    ('consultant-deliver-sme',)
    """
    delivered = deliveries(map)
    said = {(speaks_for(ask), ask.target) for ask in _asks(map) if ask.status != "unspoken"}
    silent = [link for link in delivered if (link.target, link.source) not in said]

    def say(lang: str | None) -> str:
        if not delivered:
            return _("The map shows no delivery yet.", lang)
        if not silent:
            return _("Every delivery answers a requirement that somebody stated.", lang)
        pairs = ", ".join(_pair(map, link, lang) for link in silent)
        return _(
            "Deliveries without a stated requirement: {silent} of {n} ({pairs}).", lang
        ).format(silent=len(silent), n=len(delivered), pairs=pairs)

    ends = {end for link in silent for end in (link.source, link.target)}
    ids = tuple(link.id for link in silent)
    return Answer(ids, say, ids, in_map_order(map, ends))


@attrs.frozen
class Verdict:
    """One delivery against one wish: `verdict` is an id of the closed list of verdicts."""

    delivery: str
    ask: str | None
    verdict: str

    def sentence(self, map: CustomerMap, lang: str | None = None) -> str:
        """Who delivers to whom, and how that compares with what was asked."""
        return _("{pair}: {verdict}", lang).format(
            pair=_pair(map, map.link(self.delivery), lang),
            verdict=VERDICTS.word(self.verdict, lang),
        )


def conformity(map: CustomerMap) -> Answer[tuple[Verdict, ...]]:
    """Which deliveries give what was asked, which give more, which less?

    Compares a delivery's `level` with the goal, the direction and the tolerance of each measured
    wish of its receiver. *More* is always to discuss: waste to some, delight to others. A wish
    that nothing measures is *not measured*; a delivery that nobody asked anything measurable of
    is *cannot say*.

    Source: Q13; source 001, over-quality and non-quality.

    >>> from clientkit.cases import case
    >>> {each.verdict for each in conformity(case("catheter")).value}
    {'cannot_say'}
    """
    measured: dict[tuple[str, str], list[Ask]] = {}
    for ask in _asks(map):
        if ask.goal is not None and ask.status != "unspoken":
            measured.setdefault((speaks_for(ask), ask.target), []).append(ask)
    value = tuple(
        verdict
        for link in deliveries(map)
        for verdict in _verdicts(link, measured.get((link.target, link.source), []))
    )

    def say(lang: str | None) -> str:
        if not value:
            return _("The map shows no delivery yet.", lang)
        told = [each.sentence(map, lang) for each in value]
        return series(told, lang) + "."

    judged = {each.delivery for each in value if each.ask}
    links = dict.fromkeys(
        id for each in value if each.ask for id in (each.delivery, each.ask) if id
    )
    ends = {link.target for link in deliveries(map) if link.id in judged}
    return Answer(value, say, links, in_map_order(map, ends))


@attrs.frozen
class Trace:
    """Which wishes lead to a final customer and which do not: ids of asks.

    `orphans` are wishes of others that relay no wish of a final customer; `unrelayed` are wishes
    of final customers that nobody inside relays.
    """

    traced: tuple[str, ...]
    orphans: tuple[str, ...]
    unrelayed: tuple[str, ...]


def trace(map: CustomerMap) -> Answer[Trace]:
    """Which objectives can be traced to a final customer, and which final wishes reach nobody?

    Follows `because_of` from each wish to the one that it relays. Final customers are those who
    receive and pass nothing on.

    Source: Q16; source 004, indicators of logistics and store; source 002, demand climbs the
    chain.

    >>> from clientkit.cases import case
    >>> trace(case("enterprise")).value.unrelayed
    ('final-ask-company',)
    """
    work = layer(map, deliveries(map))
    final = final_of(work)
    needs = {ask.id for ask in _asks(map) if speaks_for(ask) in final}
    relayed = {ask.id: ask.because_of for ask in _asks(map)}
    leads = {id: _leads_to(id, relayed, needs) for id in relayed if id not in needs}
    traced = tuple(id for id, there in leads.items() if there)
    orphans = tuple(id for id, there in leads.items() if not there)
    heard = set(relayed.values())
    behind = _with_others_behind(map)
    unrelayed = tuple(
        ask.id
        for ask in _asks(map)
        if ask.id in needs and ask.id not in heard and ask.target in behind
    )
    value = Trace(traced, orphans, unrelayed)

    def say(lang: str | None) -> str:
        if not relayed:
            return _("Nobody on the map asks for anything yet.", lang)
        lines = []
        if orphans:
            lines.append(
                ngettext(
                    "{n} wish that no final customer’s wish explains: {what}",
                    "{n} wishes that no final customer’s wish explains: {what}",
                    len(orphans),
                    lang,
                ).format(n=len(orphans), what=_abouts(map, orphans, lang))
            )
        if unrelayed:
            lines.append(
                ngettext(
                    "{n} wish of a final customer that nobody relays: {what}",
                    "{n} wishes of final customers that nobody relays: {what}",
                    len(unrelayed),
                    lang,
                ).format(n=len(unrelayed), what=_abouts(map, unrelayed, lang))
            )
        if not lines:
            return _("Every wish leads to a final customer’s, and each of those is relayed.", lang)
        return series(lines, lang) + "."

    told = {*orphans, *unrelayed}
    parties = {end for ask in _asks(map) if ask.id in told for end in (ask.source, ask.target)}
    return Answer(value, say, (*orphans, *unrelayed), in_map_order(map, parties))


def _asks(map: CustomerMap) -> list[Ask]:
    return [link for link in map.links if isinstance(link, Ask)]


def _verdicts(link: Deliver, measured: list[Ask]) -> Iterator[Verdict]:
    if not measured:
        yield Verdict(link.id, None, "cannot_say")
    for ask in measured:
        yield Verdict(link.id, ask.id, _verdict(ask, link.level.get(ask.characteristic or "")))


def _verdict(ask: Ask, given: object) -> str:
    if given is None:
        return "not_measured"
    if not isinstance(given, int | float) or not isinstance(ask.goal, int | float):
        return "conforming" if given == ask.goal else "other"
    tolerance, apart = ask.tolerance or 0, abs(given - ask.goal)
    if apart <= tolerance or isclose(apart, tolerance):
        return "conforming"
    if ask.better not in ("low", "high"):
        return "other"
    return "over" if (given < ask.goal) == (ask.better == "low") else "under"


def _with_others_behind(map: CustomerMap) -> set[str | None]:
    """Who could relay a wish to anybody: those with a supplier, or with somebody inside."""
    return {link.target for link in deliveries(map)} | {party.inside for party in map.parties}


def _leads_to(id: str, relayed: dict[str, str | None], needs: set[str]) -> bool:
    """Whether the chain of relays from a wish ends at a need, without going round for ever."""
    seen: set[str] = set()
    at: str | None = id
    while at is not None and at not in seen:
        if at in needs:
            return True
        seen.add(at)
        at = relayed.get(at)
    return False


def _pair(map: CustomerMap, link: Link, lang: str | None) -> str:
    return way(map, (link.source, link.target), lang)


def _abouts(map: CustomerMap, ids: tuple[str, ...], lang: str | None) -> str:
    asks = [ask for ask in _asks(map) if ask.id in ids]
    return listing(
        (ask.about.say(lang) if ask.about else _pair(map, ask, lang) for ask in asks), lang
    )
