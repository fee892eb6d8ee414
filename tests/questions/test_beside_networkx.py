"""What the questions compute themselves, beside what networkx computes: the same, on every map."""

from weakref import ref

import networkx as nx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from clientkit.map import CustomerMap, Deliver, Party, Pay
from clientkit.questions import (
    contributes_unseen,
    final_customers,
    go_betweens,
    hand_offs,
    if_gone,
    money_origin,
    service_layers,
    throughput,
)
from clientkit.questions.betweenness import betweenness
from clientkit.questions.cut import most_through
from clientkit.questions.layers import once_a_map
from clientkit.questions.ways import where_ends

PARTIES = st.sampled_from("abcdefgh")
STEPS = st.lists(st.tuples(PARTIES, PARTIES), max_size=18)
ROOM = st.sampled_from([1, 2, 3.5, 7])


def along(steps):
    """The ways of these steps."""
    found = {}
    for start, end in steps:
        found.setdefault(start, {})[end] = None
    return found


def drawn(make, steps):
    """A map of one kind of link."""
    links = [make(f"l{n}", *step) for n, step in enumerate(steps)]
    return CustomerMap([Party(id, id) for id in "abcdefgh"], links, me="a")


def graph(steps):
    found = nx.DiGraph(steps)
    found.add_nodes_from("abcdefgh")
    return found


def last_of(found):
    """Where nothing goes on, alone or in a circle."""
    return {
        at
        for circle in nx.strongly_connected_components(found)
        if all(end in circle for one in circle for end in found[one])
        for at in circle
    }


@given(STEPS)
def test_where_ways_end(steps):
    assert where_ends(along(steps), "abcdefgh") == last_of(graph(steps))


@given(STEPS)
def test_who_stands_at_the_end_and_where_money_starts(steps):
    found = graph(steps)
    reached = found.subgraph({"a", *nx.descendants(found, "a")})
    assert set(final_customers(drawn(Deliver, steps), "a").value) == last_of(reached) - {"a"}
    back = found.reverse()
    behind = back.subgraph({"a", *nx.descendants(back, "a")})
    assert set(money_origin(drawn(Pay, steps), "a").value) == last_of(behind) - {"a"}


@given(STEPS, PARTIES)
def test_how_far_one_stands_from_another(steps, other):
    found = graph(steps)
    far = nx.shortest_path_length(found, "a", other) if nx.has_path(found, "a", other) else None
    map = drawn(Deliver, steps)
    assert hand_offs(map, "a", other).value == far
    layers = service_layers(map, other).value
    assert next((n for n, ids in layers.items() if "a" in ids), None) == (far or None)


@given(STEPS)
def test_how_many_pairs_have_somebody_between_them(steps):
    wanted = nx.betweenness_centrality(graph([s for s in steps if s[0] != s[1]]), normalized=False)
    found = go_betweens(drawn(Pay, steps)).value
    assert set(found) == {id for id, score in wanted.items() if score}
    assert all(found[id] == pytest.approx(wanted[id]) for id in found)


@given(STEPS, st.integers(0, 30))
def test_a_count_that_stops_names_everybody_and_never_says_too_much(steps, most):
    whole, part = betweenness(along(steps), 10**6), betweenness(along(steps), most)
    assert not whole.stopped
    assert set(part.of) == set(whole.of)
    assert all(part.of[id] <= whole.of[id] + 1e-9 for id in whole.of)
    assert part.stopped or part == whole


@given(st.dictionaries(st.tuples(PARTIES, PARTIES), ROOM, max_size=18), PARTIES)
def test_what_gets_through_and_the_cut_nearest_the_end(holds, end):
    assume(end != "a")
    steps = {step: room for step, room in holds.items() if step[0] != step[1]}
    found = graph([])
    for (one, other), room in steps.items():
        found.add_edge(one, other, capacity=room)
    by_start = {}
    for (one, other), room in steps.items():
        by_start.setdefault(one, {})[other] = room
    wanted, (before, _after) = nx.minimum_cut(found, "a", end)
    through = most_through(by_start, "a", {end})
    assert through.output == pytest.approx(wanted)
    cut = {(a, b) for a, b in steps if a in through.before and b not in through.before}
    assert cut == {(a, b) for a, b in steps if a in before and b not in before}


@given(STEPS, PARTIES)
def test_whom_nothing_reaches_once_somebody_is_gone(steps, gone):
    found = graph(steps)
    starts = last_of(found.reverse()) - {gone}
    before = {end for _start, end in steps} - {gone}
    found.remove_node(gone)
    still = {
        end
        for start in starts
        for one in found[start]
        for end in (one, *nx.descendants(found, one))
    }
    assert set(if_gone(drawn(Deliver, steps), gone).value.without_delivery) == before - still


@given(STEPS)
def test_without_a_stated_wish_nobody_sees(steps):
    found = graph(steps)
    ends = {at for at in last_of(found) if found.in_degree(at)}
    working = {at for at in found if found.out_degree(at)} - ends
    assert set(contributes_unseen(drawn(Deliver, steps)).value) == working


def tangled(make):
    """Two hundred parties in a tangle that nobody could count through while a person waits."""
    ids = [f"p{n}" for n in range(200)]
    ends = [(n, (n * step + step) % 200) for step in (1, 3, 7, 11, 13) for n in range(200)]
    links = [make(f"l{n}", ids[a], ids[b]) for n, (a, b) in enumerate(ends)]
    return CustomerMap([Party(id, id) for id in ids], links)


def test_a_tangle_of_payments_is_counted_in_part_and_the_sentence_says_so():
    answer = go_betweens(tangled(Pay))
    assert "the search stopped there" in answer.sentence("en")
    assert "arrêtée là" in answer.sentence("fr")
    whole = go_betweens(tangled(Pay), most=10**7)
    assert "stopped" not in whole.sentence("en")
    assert set(answer.value) == set(whole.value)
    assert all(answer.value[id] <= whole.value[id] + 1e-9 for id in whole.value)


def test_a_search_for_more_that_stops_says_at_least(monkeypatch):
    holds = {"a": {"b": 3, "c": 1}, "b": {"d": 2}, "c": {"d": 1}}
    assert most_through(holds, "a", {"d"}).output == 3
    stopped = most_through(holds, "a", {"d"}, most=1)
    assert stopped.stopped
    assert stopped.output <= 3
    monkeypatch.setattr(most_through, "__defaults__", (1,))
    steps = [("a", "b"), ("b", "c")]
    map = drawn(lambda *ends: Deliver(*ends, capacity=5), steps)
    answer = throughput(map, "a")
    assert answer.value.bottleneck == ()
    assert (
        answer.sentence("en") == "a: at least 5 gets through. The search for more stopped there."
    )


def test_what_was_read_of_a_map_goes_when_the_map_goes():
    read = []

    @once_a_map
    def title(map):
        read.append(map)
        return map.title

    first, second = CustomerMap(title="one"), CustomerMap(title="one")
    assert [title(first), title(first), title(second)] == [first.title] * 3
    assert len(read) == 2, "once for each map, however alike they are"
    gone = ref(first)
    read.clear()
    del first
    assert gone() is None
