"""Along the chain of deliveries: who comes next, who stands at the end, how far away."""

from collections.abc import Mapping

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.layers import (
    deliveries,
    delivery_steps,
    in_map_order,
    money,
    names,
    payment_steps,
    way,
    work,
)
from clientkit.questions.ways import (
    Steps,
    Tree,
    Ways,
    branches,
    by_step,
    links_along,
    links_of,
    shortest,
    tree,
    ways,
    where_ends,
)
from clientkit.words import _, ngettext
from clientkit.words.vocabulary import LINK_KINDS


def next_in_line(map: CustomerMap, party: str) -> Answer[tuple[str, ...]]:
    """Who receives directly what `party` delivers?

    The value holds ids of parties. Raises `UnknownId` when `party` is not on the map.

    Source: Q3; source 000, the colleague at the next post.

    >>> from clientkit.cases import case
    >>> next_in_line(case("consultant"), "consultant").value
    ('sme',)
    """
    map.party(party)
    links = [link for link in deliveries(map) if link.source == party]
    receivers = in_map_order(map, {link.target for link in links})

    def say(lang: str | None) -> str:
        if not receivers:
            return _("{party}: the map shows nobody who receives from here.", lang).format(
                party=map.name(party, lang)
            )
        return _("{party}: next in line, {names}.", lang).format(
            party=map.name(party, lang), names=names(map, receivers, lang)
        )

    return Answer(receivers, say, [link.id for link in links], (party, *receivers))


def final_customers(map: CustomerMap, party: str) -> Answer[tuple[str, ...]]:
    """Who stands at the end of the chain that starts with `party`?

    A final customer is a party from which nothing of ours is passed on. Parties that deliver to
    each other in a circle stand at its end together. The value holds ids of parties; it is empty
    when `party` delivers nothing. Raises `UnknownId` when `party` is not on the map.

    Source: Q4; sources 000, 002 and 004, the final customer.

    >>> from clientkit.cases import case
    >>> final_customers(case("catheter"), "packing").value
    ('patient',)
    """
    map.party(party)
    ends, found = ends_from(work(map), party)
    final = in_map_order(map, ends)
    steps, passed = branches(found, final)

    def say(lang: str | None) -> str:
        if not final:
            return _(
                "{party}: nothing goes on from here, so the map shows no final customer.", lang
            ).format(party=map.name(party, lang))
        return _("{party}: at the end of the chain, {names}.", lang).format(
            party=map.name(party, lang), names=names(map, final, lang)
        )

    return Answer(final, say, links_of(delivery_steps(map), steps), in_map_order(map, passed))


def ends_from(work: Mapping[str, Mapping[str, object]], party: str) -> tuple[set[str], Tree]:
    """Whom the chains that start with `party` end with, and the shortest ways from there."""
    found = tree(work, party)
    return where_ends(work, found) - {party}, found


def _followed(map: CustomerMap, kind: str) -> tuple[Steps, Ways]:
    if kind == "deliver":
        return delivery_steps(map), work(map)
    if kind == "pay":
        return payment_steps(map), money(map)
    links = [link for link in map.links if link.kind == kind]
    return by_step(links), ways(links)


def hand_offs(map: CustomerMap, party: str, to: str, kind: str = "deliver") -> Answer[int | None]:
    """How many links are there from `party` to `to`, on the shortest way?

    `kind` is the kind of link to follow: ``deliver`` for the work, ``pay`` for the money (other
    currencies do not count). The value is a number of links, or None when there is no way. Raises
    `UnknownId` when one of the two is not on the map, ValueError for an unknown kind.

    Source: Q5.

    >>> from clientkit.cases import case
    >>> hand_offs(case("catheter"), "packing", "patient").value
    3
    """
    map.party(party), map.party(to)
    if kind not in LINK_KINDS:
        raise ValueError(
            _("‘{kind}’ is no kind of link. There are: {known}.").format(
                kind=kind, known=", ".join(LINK_KINDS)
            )
        )
    links, along = _followed(map, kind)
    path = shortest(along, party, to)
    count = len(path) - 1 if path else None

    def say(lang: str | None) -> str:
        ends = {"party": map.name(party, lang), "to": map.name(to, lang)}
        if count is None:
            return _("{party} → {to}: the map shows no way from one to the other.", lang).format(
                **ends
            )
        return ngettext(
            "{party} → {to}: {n} hand-off ({way}).",
            "{party} → {to}: {n} hand-offs ({way}).",
            count,
            lang,
        ).format(**ends, n=count, way=way(map, path, lang))

    return Answer(count, say, links_along(links, path), path)
