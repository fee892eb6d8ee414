"""Asking a map for its parts, and changing it by making another one."""

import pytest

from clientkit.map import Ask, CustomerMap, Deliver, MapFault, Party, Pay, UnknownId, Viewpoint
from clientkit.words import Text, speaking


@pytest.fixture
def ward():
    return CustomerMap(
        [Party("parent", "a parent"), Party("child", "a child"), Party("nurse", "a nurse")],
        [
            Deliver("care", "nurse", "child", what="care"),
            Ask("wish", "parent", "nurse", status="stated", on_behalf_of="child"),
            Ask("relay", "nurse", "parent", because_of="wish"),
        ],
        [Viewpoint("v", "the nurse", party="nurse", names={"child"}, words={"child": "kid"})],
        me="nurse",
    )


def test_a_change_gives_a_new_map_and_leaves_the_old_one(ward):
    bigger = ward.with_party(Party("doctor", "a doctor"))
    assert len(bigger.parties) == 4
    assert len(ward.parties) == 3


def test_a_party_of_the_same_id_takes_the_place_of_the_old_one(ward):
    renamed = ward.with_party(Party("child", "Zoé"))
    assert [party.id for party in renamed.parties] == ["parent", "child", "nurse"]
    assert renamed.party("child").name() == "Zoé"


def test_whoever_leaves_takes_their_links_and_mentions_along(ward):
    alone = ward.without_party("child")
    assert [link.id for link in alone.links] == ["wish", "relay"]
    assert alone.link("wish").on_behalf_of is None
    assert alone.viewpoint("v").names == frozenset()
    assert alone.viewpoint("v").words == {}
    assert ward.without_party("nurse").me is None
    assert ward.without_party("nurse").viewpoint("v").party is None


def test_a_wish_that_relayed_a_link_that_is_gone_relays_nothing(ward):
    assert ward.without_link("wish").link("relay").because_of is None
    assert ward.without_party("parent").links == (ward.link("care"),)


def test_asking_for_nobody_is_answered_in_a_sentence_in_both_languages(ward):
    with pytest.raises(UnknownId) as told:
        ward.party("ghost")
    assert str(told.value) == "Nobody on this map has the id ‘ghost’."
    with speaking("fr"):
        assert "«\u202fghost\u202f»" in str(told.value)
    with pytest.raises(UnknownId, match="No link"):
        ward.without_link("ghost")
    with pytest.raises(UnknownId, match="No viewpoint"):
        ward.viewpoint("ghost")


def test_parts_that_do_not_fit_together_are_refused_with_the_reason(ward):
    with pytest.raises(MapFault, match="It points to a party that is not on the map: ‘ghost’"):
        ward.with_link(Pay("p", "nurse", "ghost"))


def test_a_value_outside_its_closed_list_is_refused():
    with pytest.raises(ValueError, match=r"‘gift’ cannot stand in ‘basis’. It is one of: price"):
        Pay("p", "a", "b", basis="gift")
    with pytest.raises(ValueError, match="‘alien’ cannot stand in ‘kind’"):
        Party("p", "x", kind="alien")
    with pytest.raises(ValueError, match="An id is a short text"):
        Party("", "x")


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: Deliver("l", "a", "b", capacity=float("inf")), "‘capacity’ holds a number; inf"),
        (lambda: Deliver("l", "a", "b", capacity="many"), "‘capacity’ holds a number"),
        (lambda: Deliver("l", "a", "b", risky="no"), "‘risky’ is True or False"),
        (lambda: Ask("l", "a", "b", because_of=3), "‘because_of’ holds words"),
        (lambda: Party("p", 5), "A text is one string"),
        (lambda: Party("p", "x", inside=1), "‘inside’ holds words"),
    ],
)
def test_what_a_file_could_not_hold_is_refused_at_once(make, told):
    with pytest.raises(ValueError, match=told):
        make()


def test_whoever_leaves_still_gives_their_name_to_those_inside():
    house = CustomerMap([Party("h", "the hospital"), Party("n", "nurse", inside="h")])
    assert house.without_party("h").name("h") == "the hospital"


def test_parts_of_a_map_cannot_be_changed_behind_its_back(ward):
    with pytest.raises(AttributeError):
        ward.me = "child"
    with pytest.raises(TypeError):
        ward.viewpoint("v").words["child"] = Text("x")
    with pytest.raises(TypeError):
        Party("p", "x", extra={"a": 1}).extra["a"] = 2


def test_a_group_behind_parties_has_a_name_without_standing_on_the_map():
    map = CustomerMap(
        [Party("a", "me", inside="firm")], groups={"firm": {"fr": "la maison", "en": "the firm"}}
    )
    assert map.name("firm", "fr") == "la maison"
    assert map.name("unnamed") == "unnamed"


def test_names_may_repeat_because_links_go_by_ids():
    map = CustomerMap([Party("a", "Dupont"), Party("b", "Dupont")], [Deliver("l", "a", "b")])
    assert map.link("l").target == "b"
