"""Along the chain of deliveries: who comes next, who stands at the end, how far away."""

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.layers import in_map_order, layer, links_along, names
from clientkit.words import _, ngettext


def next_in_line(map: CustomerMap, party: str) -> Answer[tuple[str, ...]]:
    """Who receives directly what `party` delivers?

    The value holds ids of parties. Raises `UnknownId` when `party` is not on the map.

    Source: Q3; source 000, the colleague at the next post.

    >>> from clientkit.cases import case
    >>> next_in_line(case("consultant"), "consultant").value
    ('sme',)
    """
    map.party(party)
    links = [link for link in map.links if link.kind == "deliver" and link.source == party]
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
    import networkx as nx

    map.party(party)
    deliveries = layer(map, "deliver")
    reached = deliveries.subgraph({party, *nx.descendants(deliveries, party)})
    circles = nx.condensation(reached)
    ends = [circles.nodes[end]["members"] for end in circles if not circles.out_degree(end)]
    final = in_map_order(map, set().union(*ends) - {party})
    paths = [nx.shortest_path(reached, party, end) for end in final]

    def say(lang: str | None) -> str:
        if not final:
            return _(
                "{party}: nothing goes on from here, so the map shows no final customer.", lang
            ).format(party=map.name(party, lang))
        return _("{party}: at the end of the chain, {names}.", lang).format(
            party=map.name(party, lang), names=names(map, final, lang)
        )

    links = [id for path in paths for id in links_along(map, "deliver", path)]
    parties = {id for path in paths for id in path}
    return Answer(final, say, dict.fromkeys(links), in_map_order(map, parties))


def hand_offs(map: CustomerMap, party: str, to: str, kind: str = "deliver") -> Answer[int | None]:
    """How many links are there from `party` to `to`, on the shortest way?

    `kind` is the kind of link to follow: ``deliver`` for the work, ``pay`` for the money. The
    value is a number of links, or None when there is no way. Raises `UnknownId` when one of the
    two is not on the map.

    Source: Q5.

    >>> from clientkit.cases import case
    >>> hand_offs(case("catheter"), "packing", "patient").value
    3
    """
    import networkx as nx

    map.party(party), map.party(to)
    graph = layer(map, kind)
    path = nx.shortest_path(graph, party, to) if nx.has_path(graph, party, to) else []
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
        ).format(**ends, n=count, way=" → ".join(map.name(id, lang) for id in path))

    return Answer(count, say, links_along(map, kind, path), path)
