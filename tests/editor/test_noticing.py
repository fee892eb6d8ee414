"""While one draws, the editor says at most one thing that the map already shows."""

import pytest

from clientkit.cases import case, cases
from clientkit.editor.asked import Asked, answer
from clientkit.editor.noticing import notice
from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay, Viewpoint

WARD = [Party("me", "the nurses"), Party("patient", "the patient"), Party("state", "the state")]


def drawn(*links, **more):
    return CustomerMap(WARD[:2] if not more.pop("state", False) else WARD, links, me="me", **more)


def ids(map):
    """Everything that would be said, one closed after the other."""
    closed = []
    while found := notice(map, frozenset(closed)):
        closed.append(found.id)
    return closed


def test_nothing_is_said_before_the_first_arrow():
    assert notice(drawn()) is None


def test_who_receives_and_is_paid_for_by_nobody_comes_up_first():
    care = Deliver("l1", "me", "patient", what="care")
    assert notice(drawn(care)).sentence("en") == (
        "What goes to ‘the patient’ is paid by nobody here: is somebody paying ‘the nurses’ "
        "for it (an arrow “pays”)?"
    )
    assert "nobody pays patient" not in ids(drawn(care, Pay("l2", "patient", "me")))
    by_others = drawn(care, Pay("l2", "state", "me"), state=True)
    assert "nobody pays patient" not in ids(by_others)


def test_one_who_delivers_nothing_is_asked_what_leaves_their_hands():
    wish = Ask("l1", "patient", "me", about="care")
    assert notice(drawn(wish)).id == "no receiver me"


def test_other_things_are_seen_in_their_turn():
    care = Deliver("l1", "me", "patient", choice="captive")
    wish = Ask("l2", "patient", "me", about="rest")
    told = [
        Viewpoint("v1", "the boss", names={"me"}),
        Viewpoint("v2", "all", names=["me", "patient"]),
    ]
    map = drawn(care, wish, state=True, viewpoints=told)
    assert ids(map) == [
        "nobody pays patient",
        "forgotten v1 patient",
        "held patient",
        "unspoken patient",
        "silent patient",
        "alone state",
    ]


def test_what_was_closed_is_not_said_again():
    map = case("piano")
    first = notice(map)
    assert notice(map, frozenset([first.id])) != first
    assert len(ids(map)) == len(set(ids(map)))


@pytest.mark.parametrize("name", cases())
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_example_gives_the_same_question_each_time_in_each_language(name, lang):
    found = answer("notice", Asked(case(name).to_document(), lang, []))
    assert found == answer("notice", Asked(case(name).to_document(), lang, []))
    if found["value"]:
        assert found["value"]["said"].endswith("?")


def test_a_map_half_drawn_is_passed_over_in_silence():
    broken = {**case("piano").to_document(), "me": "nobody"}
    assert answer("notice", Asked(broken, "en")) == {"value": {}}
