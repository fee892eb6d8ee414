"""Many maps together: counted, weighed, compared, whatever the order in which they come."""

from hypothesis import given, settings
from hypothesis import strategies as st

from clientkit.building.typography import typing_slips
from clientkit.many_maps import (
    arrow_weights,
    functions_apart,
    in_words,
    named_by_one,
    overlay,
    people_apart,
    who_was_named,
)
from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay
from clientkit.words import Text

NAMES = st.one_of(
    st.sampled_from(
        "client/le client/clinet/customer/clients/client final/client interne/client externe/"
        "mon chef/boss/compta/comptable/Dupont/Dupond/moi/fournisseur/founisseur/acheteur".split(
            "/"
        )
    ),
    st.text(max_size=6),
)


@st.composite
def learners_maps(draw):
    """A small map with names as people write them, or any text at all."""
    ids = [f"p{n}" for n in range(draw(st.integers(1, 5)))]
    a_party = st.sampled_from(ids)
    kinds = st.sampled_from([Deliver, Pay, Ask])
    links = [
        draw(kinds)(f"l{n}", draw(a_party), draw(a_party)) for n in range(draw(st.integers(0, 5)))
    ]
    parties = [Party(id, draw(NAMES)) for id in ids]
    return CustomerMap(parties, links, title=draw(NAMES) or "?", me=draw(a_party))


MAPS = st.lists(learners_maps(), max_size=5)


@given(MAPS, st.randoms())
@settings(max_examples=200)
def test_the_order_of_the_maps_changes_nothing(maps, chance):
    other = list(maps)
    chance.shuffle(other)
    assert overlay(other) == overlay(maps)


@given(MAPS)
def test_a_map_twice_counts_once(maps):
    assert overlay(maps + maps) == overlay(maps)


@given(MAPS)
def test_nobody_is_lost(maps):
    laid = overlay(maps)
    for person, view in zip(laid.people, laid.map.viewpoints, strict=True):
        others = {party.id for party in person.map.parties} - {person.map.me}
        assert len(view.names) <= len(others)
        assert bool(view.names) <= bool(others)
    assert len(laid.map.parties) <= sum(len(person.map.parties) for person in laid.people)


@given(MAPS)
def test_the_merged_map_is_a_map_like_any_other(maps):
    laid = overlay(maps)
    assert CustomerMap.from_document(laid.map.to_document()) == laid.map


@given(MAPS)
def test_a_proposal_names_two_parties_that_stand_on_the_map(maps):
    laid = overlay(maps)
    known = {party.id for party in laid.map.parties}
    for proposal in laid.proposals:
        assert {proposal.one, proposal.other} <= known
        assert proposal.one != proposal.other
        assert not set(laid.named_by[proposal.one]) & set(laid.named_by[proposal.other]) or (
            "one person" in proposal.reason
        )


@given(MAPS)
def test_an_arrow_weighs_as_much_as_people_drew_it(maps):
    laid = overlay(maps)
    for link in laid.map.links:
        assert link.extra["weight"] == len(laid.drawn_by[link.id]) <= len(laid.people)
    drew = {n for people in laid.drawn_by.values() for n in people}
    assert drew == {n for n, person in enumerate(laid.people) if person.map.links}


def ana_bob_and_eve():
    def drawn(*names, **said):
        parties = [Party(f"p{n}", name) for n, name in enumerate(("moi", *names))]
        return CustomerMap(parties, [Deliver("l", "p0", "p1", **said)], me="p0")

    maps = {
        "Ana": drawn("le client final", "mon chef", what="des volets"),
        "Bob": drawn("final customers", "accounting", what="des volets"),
        "Eve": drawn("Client final", "boss", "la banque", what="des stores"),
    }
    return overlay(maps, functions={"Ana": "atelier", "Bob": "ATELIERS", "Eve": "achats"})


def test_who_was_named_by_how_many():
    answer = who_was_named(ana_bob_and_eve())
    assert answer.value[:2] == (("client-final", 3), ("boss", 2))
    assert answer.sentence("en").startswith("Named: Client final by 3 of 3, boss by 2 of 3")
    assert answer.sentence("fr").startswith("Sont nommés\u00a0: Client final par 3 sur 3")


def test_who_was_named_by_one_alone():
    answer = named_by_one(ana_bob_and_eve())
    assert dict(answer.value) == {"accounting": "person-2", "banque": "person-3"}
    assert answer.sentence("en") == (
        "Named by one person alone: accounting (by Bob) and la banque (by Eve)."
    )


def test_how_far_apart_people_are():
    # Ana–Bob 1 of 3 in common, Ana–Eve 2 of 3, Bob–Eve 1 of 4: (2/3 + 1/3 + 3/4) / 3.
    assert round(people_apart(ana_bob_and_eve()).value, 3) == 0.583


def test_how_far_apart_functions_are():
    answer = functions_apart(ana_bob_and_eve())
    between, within = answer.value
    # Eve and the workshop: (1/3 + 3/4) / 2; inside the workshop: 2/3.
    assert round(between.distance, 3) == 0.542
    assert round(within.distance, 3) == 0.667
    assert answer.sentence("en") == "How far apart, from 0 to 1: achats and atelier (0.54)."
    assert functions_apart(overlay([])).value is None


def test_the_weight_of_each_arrow_and_what_most_said_along_it():
    laid = ana_bob_and_eve()
    assert arrow_weights(laid).value == (
        ("atelier deliver client-final", 2),
        ("achat deliver client-final", 1),
    )
    assert laid.map.link("atelier deliver client-final").what.say("fr") == "des volets"


def test_two_people_who_drew_the_same_map_are_two_when_named():
    same = CustomerMap([Party("p", "client")])
    assert len(overlay({"Ana": same, "Bob": same}).people) == 2
    assert len(overlay([same, same]).people) == 1


def test_a_map_without_a_title_is_counted_too():
    maps = [CustomerMap([Party("p", name)]) for name in ("client", "boss")]
    laid = overlay(maps)
    assert [person.name.say("fr") for person in laid.people] == ["carte 1", "carte 2"]


def test_all_of_it_in_words_in_both_languages():
    laid = ana_bob_and_eve()
    assert "Taken for one: ‘boss’ (1 person) and ‘mon chef’ (1 person)." in in_words(laid, "en")
    french = in_words(laid, "fr")
    assert typing_slips(french, "fr") == []
    assert len(french.splitlines()) == 5 + len(laid.matches) + len(laid.proposals)
    assert in_words(overlay([]), "en").splitlines()[0] == "Nobody is named on any map."


def test_what_else_was_said_along_an_arrow_keeps_its_languages():
    said = [Text(fr="des volets", en="shutters"), Text(fr="des stores", en="blinds")]
    maps = {
        f"person {n}": CustomerMap(
            [Party("a", "atelier"), Party("b", "client")], [Deliver("l", "a", "b", what=what)]
        )
        for n, what in enumerate([said[0], said[0], said[1]])
    }
    (link,) = overlay(maps).map.links
    assert link.note == said[1]


def test_how_far_apart_says_what_its_ends_mean():
    said = people_apart(ana_bob_and_eve())
    assert said.sentence("en").endswith(
        "(0: all name the same; 1: no two name anybody in common.)"
    )
    assert people_apart(overlay([])).value is None
    assert "0:" not in people_apart(overlay([])).sentence("en")
