"""The still picture of a drawing: light, quickly made, nothing written over anything else."""

import re
import time
from xml.etree import ElementTree

import pytest

import clientkit
from clientkit import CustomerMap, Deliver, Party
from clientkit.editor.lying import Card, arrows
from clientkit.editor.placing import placed
from clientkit.editor.still import still
from clientkit.prose import as_text
from tests.benchmarks.large_maps import a_map

CASES = ["catheter", "hospital", "consultant", "enterprise"]


def lying(name):
    return CustomerMap.from_document(placed(clientkit.case(name).to_document()))


def drawn(map, lang="en"):
    return still(map, lang, as_text(map, lang))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_it_is_a_picture_that_says_what_it_shows(name, lang):
    map = lying(name)
    picture = ElementTree.fromstring(drawn(map, lang))
    said = "".join(picture.itertext())
    for party in map.parties:
        for word in party.name(lang).split():
            assert word in said
    assert picture.get("lang") == lang
    assert len(picture.findall(".//{*}g[@data-party]")) == len(map.parties)


def test_parties_stand_where_somebody_placed_them():
    map = CustomerMap([Party("a", "Zoé", at=(300, 200))], me="a")
    (box,) = ElementTree.fromstring(drawn(map)).findall(".//{*}g[@data-party]/{*}rect")
    x, y, w, h = (float(box.get(name)) for name in ("x", "y", "width", "height"))
    assert (x + w / 2, y + h / 2) == (300, 200)


@pytest.mark.parametrize("name", CASES)
def test_no_arrow_s_words_lie_on_another_s(name):
    map = lying(name)
    cards = {party.id: Card.of(party, "en", False) for party in map.parties}
    rooms = [(a.x, a.y, len(a.heading) * 6.0) for a in arrows(map.links, cards, "en")]
    for nth, (x, y, w) in enumerate(rooms):
        for other_x, other_y, other_w in rooms[:nth]:
            assert abs(x - other_x) * 2 >= w + other_w or abs(y - other_y) >= 12


def test_arrows_between_the_same_two_and_to_oneself_are_all_there():
    ends = [("a", "b"), ("b", "a"), ("a", "b"), ("a", "a"), ("a", "a")]
    map = CustomerMap(
        [Party("a", "Zoé", at=(100, 100)), Party("b", "Ana", at=(500, 100))],
        [Deliver(f"l{nth}", *both) for nth, both in enumerate(ends)],
        me="a",
    )
    ways = re.findall(r"<path d='(M[^']+)'/>", drawn(map))
    assert len(set(ways)) == len(ends)


def test_names_cannot_break_out_of_it():
    map = CustomerMap([Party("a", "<b>'\"&", at=(9, 9))], me="a")
    assert "<b>" not in drawn(map)
    assert "".join(ElementTree.fromstring(drawn(map)).itertext()).count("<b>'\"&") >= 1


def test_two_maps_on_one_page_do_not_share_their_arrow_heads():
    one, other = (set(re.findall(r"id='(.+?)'", drawn(lying(name)))) for name in CASES[:2])
    assert not one & other


def test_a_large_map_does_not_keep_one_waiting():
    map = a_map(300, 600)
    begun = time.process_time()
    drawn(map)
    assert time.process_time() - begun < 1
