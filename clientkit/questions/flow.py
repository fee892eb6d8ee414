"""What limits the whole: the flow and its bottleneck, the worst-served customer."""

from statistics import fmean

import attrs

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.chain import final_customers
from clientkit.questions.layers import deliveries, in_map_order, names
from clientkit.words import _
from clientkit.words.number import number

#: The characteristic of a delivery that says how well its receiver is served, from 0 to 1.
SATISFACTION = "satisfaction"


@attrs.frozen
class Flow:
    """How much gets through, and the ids of the deliveries that let no more pass."""

    output: float
    bottleneck: tuple[str, ...]


def throughput(map: CustomerMap, party: str) -> Answer[Flow | None]:
    """How much of what starts at `party` can reach its final customers, and what limits it?

    Each delivery lets its `capacity` pass; one without a capacity lets everything pass. What the
    market takes is the capacity of the last delivery. Parallel deliveries add up. None when there
    is no final customer, or a way without any capacity. Raises `UnknownId` when `party` is
    not on the map.

    Source: Q14; source 002, +20 % upstream; L. Ford and D. Fulkerson (1956), max-flow min-cut.

    >>> from clientkit.map import CustomerMap, Deliver, Party
    >>> line = CustomerMap([Party("1", "first"), Party("2", "second"), Party("3", "market")])
    >>> line = line.with_link(Deliver("a", "1", "2", capacity=100))
    >>> line = line.with_link(Deliver("b", "2", "3", capacity=70))
    >>> throughput(line, "1").value
    Flow(output=70, bottleneck=('b',))
    """
    import networkx as nx

    final = final_customers(map, party).value
    graph: nx.DiGraph[str] = nx.DiGraph()
    end = "\0market"  # no id of a party: every id is typed by a person or counted by the kit
    for link in deliveries(map):
        known = graph.get_edge_data(link.source, link.target, {"capacity": 0})
        unlimited = link.capacity is None or "capacity" not in known
        attributes = {} if unlimited else {"capacity": known["capacity"] + link.capacity}
        graph.add_edge(link.source, link.target, **attributes)
        if unlimited:
            graph.edges[link.source, link.target].pop("capacity", None)
    graph.add_edges_from((customer, end) for customer in final)
    value = None
    if final:
        try:
            output, (before, _after) = nx.minimum_cut(graph, party, end)
        except nx.NetworkXUnbounded:
            pass
        else:
            cut = [
                link.id
                for link in deliveries(map)
                if link.source in before and link.target not in before
            ]
            value = Flow(output, tuple(cut))

    def say(lang: str | None) -> str:
        who = map.name(party, lang)
        if not final:
            return _("{party}: the map shows no final customer to deliver to.", lang).format(
                party=who
            )
        if value is None:
            return _(
                "{party}: the map cannot say how much gets through: one way has no capacity.",
                lang,
            ).format(party=who)
        limits = ", ".join(
            f"{map.name(link.source, lang)} → {map.name(link.target, lang)}"
            for link in map.links
            if link.id in value.bottleneck
        )
        return _("{party}: {n} gets through; what limits it: {limits}.", lang).format(
            party=who, n=number(value.output, lang), limits=limits
        )

    links = value.bottleneck if value else ()
    return Answer(value, say, links, (party, *final))


@attrs.frozen
class Served:
    """How well customers are served: the mean, and the weakest with who it is."""

    mean: float
    weakest: float
    who: tuple[str, ...]


def weakest_customer(map: CustomerMap) -> Answer[Served | None]:
    """Who is served worst, beside the mean that hides it?

    Reads the characteristic ``satisfaction`` (from 0 to 1) in the `level` of deliveries, and takes
    the mean where one customer receives several. None when no delivery gives it.

    Source: Q15; source 000, to be globally performing is to content all customers.

    >>> from clientkit.cases import case
    >>> weakest_customer(case("catheter")).value is None
    True
    """
    levels: dict[str, list[float]] = {}
    for link in deliveries(map):
        level = link.level.get(SATISFACTION)
        if isinstance(level, int | float):
            levels.setdefault(link.target, []).append(level)
    served = {customer: fmean(given) for customer, given in levels.items()}
    value = None
    if served:
        worst = min(served.values())
        who = in_map_order(map, (id for id, level in served.items() if level == worst))
        value = Served(fmean(served.values()), worst, who)

    def say(lang: str | None) -> str:
        if value is None:
            return _("The map does not say how well anybody is served.", lang)
        return _("On average {mean}; the worst served, {names}: {weakest}.", lang).format(
            mean=number(value.mean, lang),
            names=names(map, value.who, lang),
            weakest=number(value.weakest, lang),
        )

    who = value.who if value else ()
    links = [
        link.id for link in deliveries(map) if link.target in who and SATISFACTION in link.level
    ]
    return Answer(value, say, links, who)
