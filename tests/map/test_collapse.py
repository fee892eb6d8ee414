"""Several parties drawn as one: the hats of one person, the teams of one organisation."""

from clientkit.cases import case
from clientkit.map import Ask, CustomerMap, Deliver, Party, Viewpoint
from clientkit.map.collapse import merge_hats, zoom_out


def test_the_hats_of_the_hospital_map_become_us():
    merged = merge_hats(case("hospital"))
    assert merged.party("us").name("fr") == "nous"
    assert merged.party("us").kind == "person"
    assert {link.id for link in merged.links} == {link.id for link in case("hospital").links}
    assert merged.viewpoint("care-staff").names == {"us"}
    assert merged.viewpoint("care-staff").words["us"].say("en") == "patient"


def test_seen_from_outside_the_maker_is_paid_and_delivers():
    seen = zoom_out(case("catheter"), "maker")
    assert seen.me == "maker"
    assert seen.party("maker").kind == "organisation"
    assert seen.link("hospital-pay-accounting").target == "maker"
    assert seen.link("packing-deliver-hospital").source == "maker"
    assert seen.viewpoint("operators").party == "maker"


def test_an_organisation_that_stands_on_the_map_takes_its_own_place():
    seen = zoom_out(case("enterprise"), "company")
    assert [party.id for party in seen.parties] == ["company", "final"]
    assert seen.party("company") == case("enterprise").party("company")


def test_what_passes_inside_disappears_with_what_relayed_it():
    shop = CustomerMap(
        [
            Party("shop", "shop", kind="organisation"),
            Party("till", "till", inside="shop"),
            Party("store", "store", inside="shop"),
            Party("buyer", "buyer"),
        ],
        [
            Deliver("hand", "store", "till"),
            Deliver("sell", "till", "buyer"),
            Ask("own", "store", "store"),
            Ask("outside", "buyer", "till", because_of="own"),
            Deliver("self", "buyer", "buyer"),
        ],
    )
    seen = zoom_out(shop, "shop")
    assert [link.id for link in seen.links] == ["sell", "outside", "self"]
    assert seen.link("outside").because_of is None


def test_teams_inside_teams_go_in_too():
    map = CustomerMap([Party("a", "a", inside="b"), Party("b", "b", inside="c")])
    assert [party.id for party in zoom_out(map, "c").parties] == ["c"]
    assert zoom_out(map, "c").party("c").name() == "c"


def test_an_organisation_with_nobody_inside_changes_nothing():
    assert zoom_out(case("consultant"), "sme") == case("consultant")


def test_a_proxy_inside_still_speaks_for_whom_it_spoke():
    map = CustomerMap(
        [Party("t", "t"), Party("p", "p", inside="home"), Party("c", "c", inside="home")],
        [Ask("a", "p", "t", on_behalf_of="c")],
        [Viewpoint("v", "t", names={"p", "c"})],
    )
    seen = zoom_out(map, "home")
    assert seen.link("a").on_behalf_of == "home"
    assert seen.viewpoint("v").names == {"home"}
