"""What of the final customer reaches whom: line of sight, and working for somebody unseen."""

from attrs import evolve

from clientkit.map import Ask, CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.chain import final_customers
from clientkit.questions.layers import (
    deliveries,
    final_of,
    in_map_order,
    layer,
    links_along,
    names,
    reached_from,
    shortest_path,
    speaks_for,
    way,
)
from clientkit.words import _, ngettext


def line_of_sight(map: CustomerMap, party: str) -> Answer[int | None]:
    """How many times is a final customer's stated wish passed on before `party` hears it?

    Only what was stated, agreed or imposed is passed on; what nobody says reaches nobody. The
    value is a number of links, or None when no final customer of `party` is in sight, or when it
    has none on the map. Raises `UnknownId` when `party` is not on the map.

    Source: Q8; W. Boswell, J. Bingham and A. Colvin (2006), “line of sight”; source 004.

    >>> from clientkit.cases import case
    >>> line_of_sight(case("consultant"), "consultant").value
    3
    """
    final = final_customers(map, party).value
    said = _said(map)
    wishes = layer(map, said)
    paths = [shortest_path(wishes, customer, party) for customer in final]
    path = min(filter(None, paths), key=len, default=[])
    count = len(path) - 1 if path else None

    def say(lang: str | None) -> str:
        who = map.name(party, lang)
        if not final:
            return _("{party}: the map shows no final customer to see.", lang).format(party=who)
        if count is None:
            return _(
                "{party}: no line of sight; nothing that {names} would say gets here.", lang
            ).format(party=who, names=names(map, final, lang))
        return ngettext(
            "{party}: what the final customer says gets here in {n} step ({way}).",
            "{party}: what the final customer says gets here in {n} steps ({way}).",
            count,
            lang,
        ).format(party=who, n=count, way=way(map, path, lang))

    return Answer(count, say, links_along(said, path), path or (party, *final))


def contributes_unseen(map: CustomerMap) -> Answer[tuple[str, ...]]:
    """Who works for a final customer without anything of that customer's wishes in sight?

    Contributing is not seeing. The value holds ids of parties from which a chain of deliveries
    leads to a final customer, and to whom no stated wish of a final customer gets.

    Source: Q9; source 004, each one's own contribution is hidden.

    >>> from clientkit.cases import case
    >>> contributes_unseen(case("enterprise")).value
    ('me', 'next')
    """
    work = layer(map, deliveries(map))
    final = final_of(work)
    contributing = {id for id in work if work.out_degree(id) and id not in final}
    seeing = final | reached_from(layer(map, _said(map)), final)
    unseen = in_map_order(map, contributing - seeing)

    def say(lang: str | None) -> str:
        if not contributing:
            return _("The map shows no delivery yet.", lang)
        if not unseen:
            return _("Everybody who contributes has a final customer in sight.", lang)
        return _(
            "Contributing without a final customer in sight: {n} of {all} ({names}).", lang
        ).format(n=len(unseen), all=len(contributing), names=names(map, unseen, lang))

    links = [link.id for link in deliveries(map) if link.source in unseen]
    return Answer(unseen, say, links, unseen)


def _said(map: CustomerMap) -> list[Ask]:
    """The wishes that somebody said, each as if whom a proxy speaks for had said it."""
    return [
        evolve(link, source=speaks_for(link))
        for link in map.links
        if isinstance(link, Ask) and link.status != "unspoken"
    ]
