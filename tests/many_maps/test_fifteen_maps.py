"""Fifteen people's maps of one workplace, laid over each other: matches made, proposed, missed."""

from collections import defaultdict
from itertools import combinations

import pytest

from clientkit.many_maps import overlay
from tests.many_maps.fifteen_maps import FIFTEEN, fifteen, names

#: Whom several people meant, and the spellings that are taken for one.
MADE = {
    "accounting": "Comptabilitée, accounting, compta, comptabilité, la compta, "
    "service comptabilité",
    "after-sales": "S.A.V., SAV, after-sales",
    "boss": "boss, chef, manager, mon N+1, mon chef, my boss",
    "carrier": "Trasporteur, le transporteur, transporteur, transporteurs",
    "customer": "CLEINT, Clients, client, clients, the customers",
    "dock": "quai, quais",
    "final": "Client finale, End Customers, clients finaux, final customer, le client final, "
    "le clinet final",
    "fitter": "Posseur, le poseur, poseur, poseurs, poseuses",
    "quality": "qualité, service qualité",
    "regulator": "organisme de contrôle, regulator",
    "reseller": "Revendeurs, le revendeur, revendeur, revendeuse",
    "sales": "Sales, comerciaux, commercial, les commerciales, les commerciaux, "
    "les commerçiaux, sales team, service commercial",
    "shop": "magasin, magazin",
    "supplier": "Fournisseurs, fournisseur, fournisseurs, fourniseur, suppliers",
    "top": "direction, la direction",
    "workshop": "Atellier, atelier, l’atelier, workshop",
    "workshop, too": "la prod, production",
}
#: What is asked of the room: what is proposed, and whether it was meant.
PROPOSED = [
    ("Agence interim", "agence d’intérim", False),
    ("Client enterne", "client externe", False),
    ("Client enterne", "client interne", True),
    ("Poste avale", "poste aval", True),
    ("comptabilité", "le comptable", True),
    ("boss", "le patron", False),
    ("achats", "acheteur", True),
    ("atelier", "la prod", True),
    ("commercial", "vendeur", True),
    ("Chef d'atelier", "boss", True),
    ("boss", "chef de service", True),
    ("Clients", "client externe", False),
    ("Clients", "client interne", False),
    ("Clients", "le client du revendeur", False),
    ("Client enterne", "Clients", False),
]
#: Who was meant by names that are neither matched nor proposed: the trainer has to see it.
MISSED = {
    ("final", "client externe"),
    ("final", "le client du revendeur"),
    ("final", "particulier"),
    ("fitter", "installers"),
    ("accounting", "accounts"),
    ("regulator", "norme"),
    ("top", "le patron"),
}


@pytest.fixture(scope="module")
def laid():
    return overlay(fifteen())


@pytest.fixture(scope="module")
def meant():
    """Every name (but “me”) with whom the person meant by it."""
    said = [pair for line in FIFTEEN.values() for pair in names(line)[1]]
    return {name.strip(): whom for name, whom in said if whom != "me"}


@pytest.fixture(scope="module")
def party_of(laid):
    """The party of the merged map that each name ended at, by the maps themselves."""
    found = {}
    for person, view in zip(laid.people, laid.map.viewpoints, strict=True):
        for party in person.map.parties:
            if party.id != person.map.me:
                found[party.label.say("fr").strip()] = [
                    id for id in view.names if _holds(laid, id, party.label)
                ]
    return found


def _holds(laid, id, label):
    spellings = [s for match in laid.matches if match.party == id for s, _n in match.spellings]
    written = label.say("fr").casefold().strip()
    known = [laid.map.name(id, "fr"), *(text.say("fr") for text in spellings)]
    return written in {each.casefold().strip() for each in known}


def test_every_name_ends_at_one_party(party_of):
    assert {name: ends for name, ends in party_of.items() if len(ends) != 1} == {}


def test_the_matches_that_are_made(meant, party_of):
    together = defaultdict(set)
    for name, whom in meant.items():
        together[whom, party_of[name][0]].add(name)
    made = {frozenset(each) for each in together.values() if len(each) > 1}
    assert made == {frozenset(each.split(", ")) for each in MADE.values()}


def test_no_match_is_made_of_two_whom_people_meant_apart(meant, party_of):
    wrong = [
        (one, other)
        for one, other in combinations(sorted(meant), 2)
        if party_of[one] == party_of[other] and meant[one] != meant[other]
    ]
    assert wrong == []


def test_the_matches_that_are_proposed(laid):
    said = {frozenset(text.say("fr") for text in each.names) for each in laid.proposals}
    assert said == {frozenset(pair) for *pair, _meant in PROPOSED}


def test_the_matches_that_are_missed(laid, meant, party_of):
    proposed = {frozenset((each.one, each.other)) for each in laid.proposals}
    biggest = {}
    for name, whom in meant.items():
        biggest.setdefault(whom, []).append(party_of[name][0])
    main = {whom: max(ends, key=ends.count) for whom, ends in biggest.items()}
    missed = {
        (whom, name)
        for name, whom in meant.items()
        if party_of[name][0] != main[whom]
        and frozenset((party_of[name][0], main[whom])) not in proposed
    }
    assert missed == MISSED


def test_what_the_room_says_is_one_becomes_one(laid):
    agreed = overlay(fifteen(), same=[("particulier", "client final"), ("patron", "direction")])
    assert len(agreed.map.parties) == len(laid.map.parties) - 2
    assert len(agreed.named_by["client-final"]) == len(laid.named_by["client-final"]) + 1


def test_the_table_can_be_read_in_both_languages(laid):
    assert laid.proposals[0].sentence("en") == (
        "‘Agence interim’ and ‘agence d’intérim’: the same? "
        "(the same name, but one person has both on one map; 90 of 100)"
    )
    assert "90 sur 100" in laid.proposals[0].sentence("fr")
    assert "‘" not in laid.matches[0].sentence("fr")
