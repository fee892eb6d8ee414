"""Which names are one party, which are only proposed, and which never are."""

import random

import pytest

from clientkit.many_maps import overlay
from clientkit.many_maps.slips import slips
from clientkit.many_maps.spelling import EXPRESSIONS, key, words_of
from clientkit.many_maps.synonyms import AKIN, DEPARTMENTS, MEANINGS, STAND_ALONE
from clientkit.map import CustomerMap, Party
from clientkit.words import Text

ONE = [
    ("le client", "Clients"),
    ("l’hôpital", "Les hopitaux"),
    ("infirmière", "infirmiers"),
    ("la directrice", "le directeur"),
    ("client final", "the end customers"),
    ("fournisseur", "suppliers"),
    ("usager", "les usagères"),
    ("utilisateur", "user"),
    ("mon chef", "my boss"),
    ("N+1", "manager"),
    ("service des achats", "purchasing department"),
    ("les commerciaux", "sales team"),
    ("la compta", "accounting"),
    ("S.A.V.", "after-sales service"),
    ("sous-traitants", "soustraitant"),
    ("fournisuer", "fournisseur"),
    ("aprovisionement", "approvisionnement"),
    ("le client du fournisseur", "the supplier’s customer"),
    ("médecins et infirmières", "infirmières & médecins"),
    ("Müller GmbH", "muller gmbh"),
    ("顧客", "顧客"),
]
NEVER_ONE = [
    ("client interne", "client externe"),
    ("internal customer", "external customer"),
    ("poste amont", "poste aval"),
    ("acheteur", "vendeur"),
    ("client", "client final"),
    ("client", "service client"),
    ("client", "ancien client"),
    ("client du fournisseur", "fournisseur du client"),
    ("équipe A", "équipe B"),
    ("ligne 1", "ligne 2"),
    ("Dupont", "Dupond"),
    ("Martin", "Marin"),
    ("agent", "argent"),
    ("usager", "utilisateur"),
    ("intern", "client interne"),
    ("mairie", "marie"),
    ("production", "protection"),
    ("comptable", "comptabilité"),
    ("chef", "clef"),
    # Found by laying five hundred names of trades and places over each other.
    ("la banque", "le banquet"),
    ("manager", "manger"),
    ("société", "society"),
    ("driver", "diver"),
    ("client externe", "externat"),
    ("client interne", "client internet"),
    ("prospect", "prospectus"),
    ("usager", "usage"),
    ("trainer", "trainee"),
    ("vendeur", "vendor"),
    ("maire", "mairie"),
    ("customer", "costumer"),
    ("workshop", "worship"),
    ("carrier", "carrer"),
]
ASKED = [
    ("Dupont", "Dupond", "spelt nearly the same"),
    ("poste avale", "poste aval", "spelt nearly the same"),
    ("usager", "user", "may mean the same"),
    ("comptable", "service comptabilité", "may mean the same"),
    ("Sales Team", "Sales rep", "may mean the same"),
    ("Sales Team", "the salespeople", "may mean the same"),
    ("contrôle de gestion", "contrôleur de gestion", "may mean the same"),
    ("client", "client final", "one name says more than the other"),
]


def two_people(one, other):
    maps = {"Ana": CustomerMap([Party("p", one)]), "Bob": CustomerMap([Party("q", other)])}
    return overlay(maps)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_two_names_of_one_party(one, other):
    laid = two_people(one, other)
    assert len(laid.map.parties) == 1
    assert laid.proposals == ()


@pytest.mark.parametrize(("one", "other"), NEVER_ONE)
def test_two_names_that_are_never_taken_for_one(one, other):
    assert len(two_people(one, other).map.parties) == 2


@pytest.mark.parametrize(("one", "other", "reason"), ASKED)
def test_a_doubtful_match_is_proposed_with_its_reason(one, other, reason):
    (proposal,) = two_people(one, other).proposals
    assert proposal.reason == reason
    assert 0 < proposal.score < 100


@pytest.mark.parametrize(
    "pair", [("client ancien", "client"), ("client interne", "client externe")]
)
def test_some_pairs_are_not_even_worth_asking(pair):
    assert two_people(*pair).proposals == ()


def test_a_slip_between_two_known_words_is_asked_not_guessed():
    maps = [
        CustomerMap([Party("p", name)], title=name)
        for name in ("client interne", "client externe")
    ]
    laid = overlay([*maps, CustomerMap([Party("p", "client enterne")], title="?")])
    assert len(laid.map.parties) == 3
    assert len(laid.proposals) == 2


def test_what_one_person_tells_apart_is_not_one_party():
    ana = CustomerMap([Party("p", "mon chef"), Party("q", "manager")])
    bob = CustomerMap([Party("p", "chef")])
    laid = overlay({"Ana": ana, "Bob": bob})
    assert sorted(len(people) for people in laid.named_by.values()) == [1, 2]
    assert "one person has both" in laid.proposals[0].reason


def test_an_example_in_two_languages_meets_a_learner_in_either():
    example = CustomerMap([Party("p", Text(fr="la tournée", en="the milk round"))])
    for learner in ("Tournées", "milk round"):
        laid = overlay({"Ana": example, "Bob": CustomerMap([Party("p", learner)])})
        assert len(laid.map.parties) == 1


def test_me_is_whoever_does_the_work_where_that_is_known():
    ana = CustomerMap([Party("p", "moi")], me="p")
    bob = CustomerMap([Party("p", "les commerciaux")])
    assert len(overlay({"Ana": ana, "Bob": bob}).map.parties) == 2
    known = overlay({"Ana": ana, "Bob": bob}, functions={"Ana": "sales"})
    assert [party.id for party in known.map.parties] == ["commercial"]


def test_the_table_of_words_holds_together():
    spellings = [words_of(s) for each in MEANINGS.values() for s in each.split("/")]
    assert len(EXPRESSIONS) <= len(spellings)
    for meaning, each in MEANINGS.items():
        for spelling in each.split("/"):
            expression = tuple(word for word in words_of(spelling) if word != "of")
            assert EXPRESSIONS[expression] == meaning, f"‘{spelling}’ means two things"
    assert {word for pair in AKIN for word in pair} <= set(MEANINGS)
    assert set(MEANINGS) >= DEPARTMENTS | STAND_ALONE


def mistyped(name, chance):
    """The name with two letters swapped, one left out, or one typed twice."""
    i = chance.randrange(1, len(name) - 1)
    return chance.choice(
        [
            name[:i] + name[i + 1] + name[i] + name[i + 2 :],
            name[:i] + name[i + 1 :],
            name[:i] + name[i] + name[i:],
        ]
    )


def test_no_slip_in_a_known_name_leads_to_another_meaning():
    chance = random.Random(5)
    known = [(m, s) for m, each in MEANINGS.items() for s in each.split("/") if len(s) > 2]
    right = wrong = 0
    for meaning, spelling in chance.choices(known, k=300):
        slip = mistyped(spelling, chance)
        read = [words_of(spelling), words_of(slip)]
        found = slips(word for words in read for word in words)
        one, other = (key(words, found.right) for words in read)
        right += one == other
        wrong += len(other) == 1 and other[0][0] == "=" and other[0] != f"={meaning}"
    assert wrong == 0
    assert right > 150
