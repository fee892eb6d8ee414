"""What limits the whole: the flow and its bottleneck, the worst-served customer."""

from collections import defaultdict
from math import inf
from statistics import fmean

import attrs

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.chain import ends_from
from clientkit.questions.cut import Capacities, most_through
from clientkit.questions.layers import deliveries, in_map_order, names, once_a_map, pair
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
    is no final customer, or a way without any capacity. On a large and tangled map the search
    stops early: the sentence then says “at least”, and the value names no bottleneck. Raises
    `UnknownId` when `party` is not on the map.

    Source: Q14; source 002, +20 % upstream; L. Ford and D. Fulkerson (1956), max-flow min-cut.

    >>> from clientkit.map import CustomerMap, Deliver, Party
    >>> line = CustomerMap([Party("1", "first"), Party("2", "second"), Party("3", "market")])
    >>> line = line.with_link(Deliver("a", "1", "2", capacity=100))
    >>> line = line.with_link(Deliver("b", "2", "3", capacity=70))
    >>> throughput(line, "1").value
    Flow(output=70, bottleneck=('b',))
    """
    map.party(party)
    delivered = deliveries(map)
    holds = _capacities(map)
    ends = ends_from(holds, party)[0]
    final = in_map_order(map, ends)
    through = most_through(holds, party, ends) if ends else None
    value = None
    if through:
        before = through.before
        cut = [
            link.id for link in delivered if link.source in before and link.target not in before
        ]
        value = Flow(through.output, tuple(cut))

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
        if through and through.stopped:
            return _(
                "{party}: at least {n} gets through. The search for more stopped there.", lang
            ).format(party=who, n=number(value.output, lang))
        limiting = set(value.bottleneck)
        limits = ", ".join(pair(map, link, lang) for link in delivered if link.id in limiting)
        return _("{party}: {n} gets through; what limits it: {limits}.", lang).format(
            party=who, n=number(value.output, lang), limits=limits
        )

    links = value.bottleneck if value else ()
    return Answer(value, say, links, (party, *final))


@once_a_map
def _capacities(map: CustomerMap) -> Capacities:
    """How much passes along each step; parallel deliveries add up."""
    holds: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for link in deliveries(map):
        row, end, room = holds[link.source], link.target, link.capacity
        row[end] = row.get(end, 0) + (inf if room is None else room)
    return dict(holds)


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
        level = link.level.get(SATISFACTION) if link.level else None
        if isinstance(level, (int, float)):
            levels.setdefault(link.target, []).append(level)
    served = {customer: sum(given) / len(given) for customer, given in levels.items()}
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
    worst_served = set(who)
    links = [
        link.id
        for link in deliveries(map)
        if link.target in worst_served and SATISFACTION in link.level
    ]
    return Answer(value, say, links, who)
