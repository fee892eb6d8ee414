"""What each party does to another: the nine verbs, who is captive, who stands between."""

from collections.abc import Mapping
from types import MappingProxyType

from clientkit.map import CustomerMap, Deliver, Link, Pay, Steer
from clientkit.questions.answer import Answer
from clientkit.questions.betweenness import MOST_STEPS, betweenness
from clientkit.questions.layers import deliveries, in_map_order, money, names, payments
from clientkit.questions.ways import led_to
from clientkit.words import _, ngettext
from clientkit.words.listing import series
from clientkit.words.vocabulary import VERBS

#: The verb that each way to weigh on somebody is.
_STEERING = {
    "buy": "buys",
    "orient": "orients",
    "influence": "influences",
    "recommend": "recommends",
    "judge": "judges",
}
#: The verb of whoever receives, by what they do with it.
USING = {"use": "uses", "undergo": "undergoes"}


def verbs(map: CustomerMap, party: str) -> Answer[Mapping[str, tuple[str, ...]]]:
    """Which of the nine verbs does who do to what `party` delivers?

    Customers pay, use, orient, influence, buy, recommend, undergo, subsidise or judge. The verbs
    are derived from the links that end or start at `party`, never typed in. The value maps each
    verb to the ids of the parties, an empty tuple when nobody does it. Raises `UnknownId` when
    `party` is not on the map.

    Source: source 001, the nine verbs.

    >>> from clientkit.cases import case
    >>> verbs(case("consultant"), "consultant").value["uses"]
    ('sme',)
    """
    map.party(party)
    found: dict[str, set[str]] = {verb: set() for verb in VERBS}
    proof = []
    for link in map.links:
        who, verb = verb_of(link, party)
        if verb:
            found[verb].add(who)
            proof.append(link.id)
    value = MappingProxyType({verb: in_map_order(map, who) for verb, who in found.items()})
    parties = in_map_order(map, set().union(*found.values()))

    def say(lang: str | None) -> str:
        done = [
            _("{verb}: {names}", lang).format(
                verb=VERBS.word(verb, lang), names=names(map, who, lang)
            )
            for verb, who in value.items()
            if who
        ]
        if not done:
            return _("{party}: none of the nine verbs applies yet.", lang).format(
                party=map.name(party, lang)
            )
        return _("{party} — {verbs}.", lang).format(
            party=map.name(party, lang), verbs=" · ".join(done)
        )

    return Answer(value, say, proof, parties)


def captives(map: CustomerMap) -> Answer[tuple[str, ...]]:
    """Which deliveries go to a customer who cannot choose another supplier?

    Captivity belongs to the relation, not to the person. The sentence also says who undergoes
    what they receive, and whether their money gets to the supplier. The value holds ids of links.

    Source: Q20; source 001, captive customers and those who are not happy.

    >>> from clientkit.cases import case
    >>> captives(case("catheter")).value
    ()
    """
    held = [link for link in deliveries(map) if link.choice == "captive"]

    def say(lang: str | None) -> str:
        if not held:
            return _("The map shows no captive customer.", lang)
        paid = {receiver: led_to(money(map), [receiver]) for receiver in {e.target for e in held}}
        told = [_captive(map, link, link.source in paid[link.target], lang) for link in held]
        return ngettext(
            "{n} captive relation: {told}.", "{n} captive relations: {told}.", len(held), lang
        ).format(n=len(held), told=series(told, lang))

    ids = [link.id for link in held]
    return Answer(tuple(ids), say, ids, in_map_order(map, {link.target for link in held}))


def go_betweens(map: CustomerMap, most: int = MOST_STEPS) -> Answer[Mapping[str, float]]:
    """Through whom does the money of others pass?

    The value maps ids of parties to their betweenness on the payments: how many pairs of others
    have them on the shortest way, shared out where there are several ways. Whoever stands between
    nobody is left out. On a large and tangled map the count stops after `most` steps, and the
    sentence says so: everybody who stands between others is named all the same, each with as
    many pairs as were found, or 0.

    Source: Q17; L. Freeman (1977), betweenness centrality.

    >>> from clientkit.cases import case
    >>> dict(go_betweens(case("consultant")).value)
    {'firm': 2.0, 'cci': 2.0}
    """
    paid = payments(map)
    counted = betweenness(money(map), most)
    between = {party.id: counted.of[party.id] for party in map.parties if party.id in counted.of}
    value = MappingProxyType(between)

    def say(lang: str | None) -> str:
        if not between:
            return _("Nobody stands between those who pay and those who are paid.", lang)
        said = _("The money of others passes through {names}.", lang).format(
            names=names(map, between, lang)
        )
        if not counted.stopped:
            return said
        stopped = _("How often was counted in part only: the search stopped there.", lang)
        return f"{said} {stopped}"

    links = [link.id for link in paid if link.source in between or link.target in between]
    return Answer(value, say, links, tuple(between))


def verb_of(link: Link, party: str) -> tuple[str, str | None]:
    """Who does which verb to what `party` delivers, as this one link shows it."""
    if link.source == party and isinstance(link, Deliver) and link.mode in USING:
        return link.target, USING[link.mode]
    if link.target == party:
        if isinstance(link, Pay) and link.currency == "money":
            return link.source, "subsidises" if link.basis == "subsidy" else "pays"
        if isinstance(link, Steer):
            return link.source, _STEERING[link.how]
    return "", None


def _captive(map: CustomerMap, link: Deliver, pays: bool, lang: str | None) -> str:
    facts = [link.why.say(lang)] if link.why else []
    if link.mode == "undergo":
        facts.append(_("undergoes it", lang))
    facts.append(
        _("pays, directly or not", lang) if pays else _("pays no money that the map shows", lang)
    )
    return f"{map.name(link.target, lang)} ({', '.join(facts)})"
