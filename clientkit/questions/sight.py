"""What of the final customer reaches whom: line of sight, and working for somebody unseen."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.chain import ends_from
from clientkit.questions.layers import (
    asks,
    deliveries,
    final_of,
    in_map_order,
    names,
    speaks_for,
    way,
    work,
)
from clientkit.questions.ways import Ways, depths, led_to, path, tree, turned
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
    map.party(party)
    final = in_map_order(map, ends_from(work(map), party)[0])
    said = _said(map)
    heard = tree(turned(_ways(said)), party)
    far = depths(heard)
    nearest = min((each for each in final if each in far), key=far.__getitem__, default="")
    line = path(heard, nearest)[::-1]
    count = len(line) - 1 if line else None

    def say(lang: str | None) -> str:
        who = map.name(party, lang)
        if not final:
            return _("{party}: the map shows no final customer to see.", lang).format(party=who)
        if count is None:
            return _(
                "{party}: nothing that the final customer would say gets here ({names}).", lang
            ).format(party=who, names=names(map, final, lang))
        return ngettext(
            "{party}: what the final customer says gets here in {n} step ({way}).",
            "{party}: what the final customer says gets here in {n} steps ({way}).",
            count,
            lang,
        ).format(party=who, n=count, way=way(map, line, lang))

    links = [id for step in pairwise(line) for id in said[step]]
    return Answer(count, say, links, line or (party, *final))


def contributes_unseen(map: CustomerMap) -> Answer[tuple[str, ...]]:
    """Who works for a final customer without anything of that customer's wishes in sight?

    Contributing is not seeing. The value holds ids of parties from which a chain of deliveries
    leads to a final customer, and to whom no stated wish of a final customer gets.

    Source: Q9; source 004, each one's own contribution is hidden.

    >>> from clientkit.cases import case
    >>> contributes_unseen(case("enterprise")).value
    ('me', 'next')
    """
    delivered = deliveries(map)
    final = final_of(map)
    contributing = work(map).keys() - final
    seeing = led_to(_ways(_said(map)), final)
    unseen = in_map_order(map, contributing - seeing)

    def say(lang: str | None) -> str:
        if not contributing:
            return _("The map shows no delivery yet.", lang)
        if not unseen:
            return _("Everybody who contributes has a final customer in sight.", lang)
        return _(
            "Contributing without a final customer in sight: {n} of {all} ({names}).", lang
        ).format(n=len(unseen), all=len(contributing), names=names(map, unseen, lang))

    told = set(unseen)
    links = [link.id for link in delivered if link.source in told]
    return Answer(unseen, say, links, unseen)


def _said(map: CustomerMap) -> Mapping[tuple[str, str], list[str]]:
    """The wishes that somebody said: their ids, by whose wish it is and who hears it."""
    said: dict[tuple[str, str], list[str]] = {}
    for wish in asks(map):
        if wish.status != "unspoken":
            said.setdefault((speaks_for(wish), wish.target), []).append(wish.id)
    return said


def _ways(pairs: Iterable[tuple[str, str]]) -> Ways:
    found: dict[str, dict[str, None]] = {}
    for start, end in pairs:
        found.setdefault(start, {})[end] = None
    return found
