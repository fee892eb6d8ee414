"""What is asked and what is given: silent deliveries, over and under, and wishes that get lost."""

from collections.abc import Mapping
from math import isclose
from typing import NamedTuple

import attrs

from clientkit.map import Ask, CustomerMap, Deliver
from clientkit.questions.answer import Answer
from clientkit.questions.layers import (
    asks,
    deliveries,
    final_of,
    in_map_order,
    pair,
    speaks_for,
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
    said = {(speaks_for(ask), ask.target) for ask in asks(map) if ask.status != "unspoken"}
    silent = [link for link in delivered if (link.target, link.source) not in said]

    def say(lang: str | None) -> str:
        if not delivered:
            return _("The map shows no delivery yet.", lang)
        if not silent:
            return _("Every delivery answers a requirement that somebody stated.", lang)
        pairs = ", ".join(pair(map, link, lang) for link in silent)
        return _(
            "Deliveries without a stated requirement: {silent} of {n} ({pairs}).", lang
        ).format(silent=len(silent), n=len(delivered), pairs=pairs)

    ends = {end for link in silent for end in (link.source, link.target)}
    ids = tuple(link.id for link in silent)
    return Answer(ids, say, ids, in_map_order(map, ends))


class Verdict(NamedTuple):
    """One delivery against one wish: `verdict` is an id of the closed list of verdicts."""

    delivery: str
    ask: str | None
    verdict: str

    def sentence(self, map: CustomerMap, lang: str | None = None) -> str:
        """Who delivers to whom, and how that compares with what was asked."""
        return _("{pair}: {verdict}", lang).format(
            pair=pair(map, map.link(self.delivery), lang),
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
    for ask in asks(map):
        if ask.goal is not None and ask.status != "unspoken":
            measured.setdefault((speaks_for(ask), ask.target), []).append(ask)
    delivered = deliveries(map)
    found: list[Verdict] = []
    for link in delivered:
        wishes = measured.get((link.target, link.source)) if measured else None
        if wishes:
            found += [Verdict(link.id, ask.id, _verdict(ask, link)) for ask in wishes]
        else:
            found.append(Verdict(link.id, None, "cannot_say"))
    value = tuple(found)

    def say(lang: str | None) -> str:
        if not value:
            return _("The map shows no delivery yet.", lang)
        told = [each.sentence(map, lang) for each in value]
        return series(told, lang) + "."

    judged = [each for each in value if each.ask] if measured else []
    links = dict.fromkeys(id for each in judged for id in (each.delivery, each.ask) if id)
    ends = {link.target for link in delivered if link.id in links} if judged else ()
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
    wishes = asks(map)
    final = final_of(map) if wishes else frozenset()
    needs = {ask.id for ask in wishes if speaks_for(ask) in final}
    relayed = {ask.id: ask.because_of for ask in wishes}
    leading = _leading(relayed, needs) if needs else needs
    traced = tuple(id for id in relayed if id in leading and id not in needs)
    orphans = tuple(id for id in relayed if id not in leading)
    heard = set(relayed.values())
    behind = _with_others_behind(map) if needs else set()
    unrelayed = tuple(
        ask.id
        for ask in wishes
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
    parties = {end for ask in wishes if ask.id in told for end in (ask.source, ask.target)}
    return Answer(value, say, (*orphans, *unrelayed), in_map_order(map, parties))


def _verdict(ask: Ask, link: Deliver) -> str:
    given = link.level.get(ask.characteristic or "")
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


def _leading(relayed: Mapping[str, str | None], needs: set[str]) -> set[str]:
    """The wishes whose chain of relays ends at a need; a chain may go round for ever."""
    relaying: dict[str, list[str]] = {}
    for id, because in relayed.items():
        if because is not None:
            relaying.setdefault(because, []).append(id)
    found = list(needs)
    for at in found:
        found += [id for id in relaying.get(at, ()) if id not in needs]
    return set(found)


def _abouts(map: CustomerMap, ids: tuple[str, ...], lang: str | None) -> str:
    told = set(ids)
    wishes = [ask for ask in asks(map) if ask.id in told]
    return listing(
        (ask.about.say(lang) if ask.about else pair(map, ask, lang) for ask in wishes), lang
    )
