"""One map, seven definitions of the word “customer”: whom each of them names."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

import attrs

from clientkit.map import Ask, CustomerMap, Link, Pay, Steer
from clientkit.questions.answer import Answer
from clientkit.questions.chain import ends_from
from clientkit.questions.layers import (
    deliveries,
    delivery_steps,
    in_map_order,
    money_back,
    names,
    payment_steps,
    payments,
    speaks_for,
    work,
)
from clientkit.questions.money import origins
from clientkit.questions.roles import verb_of
from clientkit.questions.viewpoints import mean_distance
from clientkit.questions.ways import Tree, branches, links_of
from clientkit.words import N_, _
from clientkit.words.number import fixed


class _Around:
    """What several definitions ask about one party, each asked once."""

    def __init__(self, map: CustomerMap, party: str) -> None:
        self.map, self.party = map, party
        self.delivered, self.paid = deliveries(map), payments(map)
        self.towards = [link for link in map.links if link.target == party]

    @cached_property
    def next(self) -> set[str]:
        return set(work(self.map).get(self.party, ()))

    @cached_property
    def _ends(self) -> tuple[set[str], Tree]:
        return ends_from(work(self.map), self.party)

    @property
    def final(self) -> set[str]:
        return self._ends[0]

    @property
    def reached(self) -> set[str]:
        """Whoever receives, near or far; the party itself is not its own customer."""
        return self._ends[1].keys() - {self.party}

    @cached_property
    def _origins(self) -> tuple[set[str], Tree]:
        return origins(money_back(self.map), self.party)

    @property
    def origin(self) -> set[str]:
        return self._origins[0]

    def links_to_next(self) -> list[str]:
        return [link.id for link in self.delivered if link.source == self.party]

    def links_to_final(self) -> tuple[str, ...]:
        ends, found = self._ends
        return links_of(delivery_steps(self.map), branches(found, in_map_order(self.map, ends))[0])

    def links_to_all(self) -> list[str]:
        there = self._ends[1]
        return [link.id for link in self.delivered if {link.source, link.target} <= there.keys()]

    def links_from_origin(self) -> tuple[str, ...]:
        starts, found = self._origins
        return links_of(
            payment_steps(self.map),
            branches(found, in_map_order(self.map, starts), to_the_start=True)[0],
        )


@attrs.frozen
class Definition:
    """One way to say who is a customer: whom it names on a map, by which links; its sentence."""

    id: str
    says: str
    names: Callable[[_Around], set[str]]
    links: Callable[[_Around], Iterable[str]]

    def sentence(self, lang: str | None = None) -> str:
        """The definition in plain words."""
        return _(self.says, lang)


def _payments(around: _Around) -> list[str]:
    return [link.id for link in around.paid if link.target == around.party]


def _pays(around: _Around) -> set[str]:
    return {link.source for link in around.paid if link.target == around.party}


def _purchases(around: _Around) -> list[Link]:
    return [
        link
        for link in around.towards
        if isinstance(link, Pay) or (isinstance(link, Steer) and link.how == "buy")
    ]


def _buys(around: _Around) -> set[str]:
    buyers = {link.source for link in _purchases(around)}
    return buyers | around.next | around.final


def _buying(around: _Around) -> list[str]:
    bought = [link.id for link in _purchases(around)]
    return [*bought, *around.links_to_next(), *around.links_to_final()]


def _done(around: _Around) -> list[tuple[str, str]]:
    """Who does one of the nine verbs, each with the link that shows it."""
    links = [link for link in around.delivered if link.source == around.party]
    doing = ((verb_of(link, around.party)[0], link.id) for link in (*links, *around.towards))
    return [(who, link) for who, link in doing if who]


def _any_verb(around: _Around) -> set[str]:
    return around.final.union(who for who, _link in _done(around))


def _doing(around: _Around) -> list[str]:
    return [*(link for _who, link in _done(around)), *around.links_to_final()]


def _cash_and_next(around: _Around) -> set[str]:
    return around.origin | around.next


def _cash_in(around: _Around) -> list[str]:
    return [*around.links_from_origin(), *around.links_to_next()]


def _wishes(around: _Around) -> list[Ask]:
    return [link for link in around.towards if isinstance(link, Ask)]


def _expects(around: _Around) -> set[str]:
    return {end for wish in _wishes(around) for end in (wish.source, speaks_for(wish))}


def _expecting(around: _Around) -> list[str]:
    return [wish.id for wish in _wishes(around)]


def _last(around: _Around) -> set[str]:
    return around.final


def _receives(around: _Around) -> set[str]:
    return around.reached


DEFINITIONS = (
    Definition(
        "pays",
        N_("whoever pays us directly (“Qui est le client ?”, first answer)"),
        _pays,
        _payments,
    ),
    Definition(
        "buys",
        N_(
            "whoever buys, in any currency, the next in line, the final customer "
            "(“Qui est le client ?”)"
        ),
        _buys,
        _buying,
    ),
    Definition(
        "verbs",
        N_("whoever does one of the nine verbs, and the end of the chain (“… les clients”, 2010)"),
        _any_verb,
        _doing,
    ),
    Definition(
        "cash",
        N_("the source of the cash, and the next in line (Bertrand Duperrin)"),
        _cash_and_next,
        _cash_in,
    ),
    Definition(
        "expects",
        N_("whoever expects something of us (“Nous avons tous … des clients”)"),
        _expects,
        _expecting,
    ),
    Definition(
        "final",
        N_("the final customer alone (Thierry Spencer)"),
        _last,
        _Around.links_to_final,
    ),
    Definition(
        "receives",
        N_("whoever receives, near or far (ISO 9000:2015)"),
        _receives,
        _Around.links_to_all,
    ),
)


@attrs.frozen
class Definitions:
    """Whom each definition names, whom all name, and how far apart the definitions are.

    `named` maps the id of each definition to ids of parties, `shown_by` to those of the links
    along which it finds them; `distance` is the mean Jaccard distance between two definitions,
    from 0 (all name the same) to 1.
    """

    named: Mapping[str, tuple[str, ...]]
    shown_by: Mapping[str, tuple[str, ...]]
    by_all: tuple[str, ...]
    distance: float


def definitions(map: CustomerMap, party: str) -> Answer[Definitions]:
    """Whom does each of seven definitions name as customers of `party`?

    Ask it at the right zoom: inside an organisation the one who delivers is rarely the one who is
    paid. Raises `UnknownId` when `party` is not on the map.

    Source: the five source texts, and ISO 9000:2015, 3.2.4.

    >>> from clientkit.cases import case
    >>> definitions(case("consultant"), "consultant").value.named["pays"]
    ('firm',)
    """
    map.party(party)
    around = _Around(map, party)
    sets = {each.id: frozenset(each.names(around)) for each in DEFINITIONS}
    once = {names: in_map_order(map, names) for names in set(sets.values())}
    named = {id: once[names] for id, names in sets.items()}
    by_all = in_map_order(map, frozenset.intersection(*sets.values()))
    distance = mean_distance(list(sets.values())) or 0.0
    shown_by = {each.id: tuple(dict.fromkeys(each.links(around))) for each in DEFINITIONS}
    value = Definitions(MappingProxyType(named), MappingProxyType(shown_by), by_all, distance)

    def say(lang: str | None) -> str:
        who = map.name(party, lang)
        who = who[:1].upper() + who[1:]
        number = fixed(value.distance, lang)
        if by_all:
            return _(
                "{party}: all seven definitions name {names} (distance {number}).", lang
            ).format(party=who, names=names(map, by_all, lang), number=number)
        return _(
            "{party}: nobody is named by all seven definitions (distance {number}).", lang
        ).format(party=who, number=number)

    return Answer(value, say, (), by_all)
