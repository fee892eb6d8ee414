"""Going round: loops of work and money, and the words that mean one and the same person."""

from itertools import islice

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.layers import deliveries, in_map_order, payments, way
from clientkit.questions.ways import by_step, links_along
from clientkit.words import _, ngettext
from clientkit.words.listing import listing


def loops(map: CustomerMap, most: int = 1000) -> Answer[tuple[tuple[str, ...], ...]]:
    """Which ways lead from a party back to itself, along work and money?

    The value holds each loop once, as ids of parties in their order. A dense map has more loops
    than anybody can read: the search stops at `most` of them, and the sentence says so.

    Source: Q7; source 000, we pay each month to be cared for the day we need it.

    >>> from clientkit.cases import case
    >>> from clientkit.map.collapse import merge_hats
    >>> len(loops(case("hospital")).value), len(loops(merge_hats(case("hospital"))).value)
    (0, 4)
    """
    import networkx as nx

    followed = [*deliveries(map), *payments(map)]
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(party.id for party in map.parties)
    graph.add_edges_from((link.source, link.target) for link in followed)
    place = {party.id: number for number, party in enumerate(map.parties)}
    found = [
        tuple(_from_the_first(loop, place)) for loop in islice(nx.simple_cycles(graph), most + 1)
    ]
    stopped = len(found) > most
    value = tuple(sorted(found[:most], key=lambda loop: [place[id] for id in loop]))

    def say(lang: str | None) -> str:
        if not value:
            return _("No loop: work and money never come back to where they started.", lang)
        shown = listing((way(map, (*loop, loop[0]), lang) for loop in value[:3]), lang)
        if stopped:
            return _(
                "More than {n} loops, among them {ways}. The search stopped there.", lang
            ).format(n=len(value), ways=shown)
        if len(value) > 3:
            return _("{n} loops, among them {ways}.", lang).format(n=len(value), ways=shown)
        return ngettext("{n} loop: {ways}.", "{n} loops: {ways}.", len(value), lang).format(
            n=len(value), ways=shown
        )

    links = links_along(by_step(followed), *((*loop, loop[0]) for loop in value))
    return Answer(value, say, links, in_map_order(map, {id for loop in value for id in loop}))


def words_for(map: CustomerMap, person: str) -> Answer[tuple[str, ...]]:
    """By how many words is one and the same person called?

    `person` is the id of a party, or the id that several hats name in `same_as`. The value holds
    the names of all their hats, and the words that the viewpoints use for them, in the language
    that applies here. Raises `UnknownId` when nobody on the map is that person.

    Source: Q21; source 000, nobody calls us a customer.

    >>> from clientkit.cases import case
    >>> len(words_for(case("hospital"), "us").value)
    5
    """
    hats = [party for party in map.parties if person in (party.id, party.same_as)]
    if not hats:
        map.party(person)
    ids = {hat.id for hat in hats}

    def said(lang: str | None) -> tuple[str, ...]:
        words = [hat.name(lang) for hat in hats]
        words += [
            word.say(lang)
            for view in map.viewpoints
            for id, word in view.words.items()
            if id in ids
        ]
        first: dict[str, str] = {}
        for word in words:
            first.setdefault(word.casefold(), word)
        return tuple(first.values())

    def say(lang: str | None) -> str:
        words = said(lang)
        return ngettext(
            "{n} word for one person: {words}.",
            "{n} words for one and the same person: {words}.",
            len(words),
            lang,
        ).format(n=len(words), words=listing(words, lang))

    return Answer(said(None), say, (), in_map_order(map, ids))


def _from_the_first(loop: list[str], place: dict[str, int]) -> list[str]:
    """The same loop, told from the party that stands first on the map."""
    start = min(range(len(loop)), key=lambda at: place[loop[at]])
    return loop[start:] + loop[:start]
