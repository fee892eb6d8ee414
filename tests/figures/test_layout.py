"""A layout gives everything its own room, runs along the deliveries, and is always the same."""

import os
import random
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientkit.figures.layout import Arrow, Box, Layout, arrange, place
from clientkit.figures.layout.heights import apart


@st.composite
def drawings(draw):
    """Up to fifteen boxes of any size, and arrows of any kind between them."""
    count = draw(st.integers(1, 15))
    size = st.tuples(st.integers(40, 200), st.integers(20, 120))
    boxes = [Box(f"p{i}", *draw(size)) for i in range(count)]
    end = st.integers(0, count - 1).map("p{}".format)
    label = st.tuples(st.integers(0, 140), st.integers(0, 40), st.integers(0, 60))
    kind = st.tuples(st.sampled_from([6.0, 2.0, 1.0]), st.booleans())
    drawn = draw(st.lists(st.tuples(end, end, label, kind), max_size=30))
    arrows = [Arrow(f"l{i}", a, b, *size, *how) for i, (a, b, size, how) in enumerate(drawn)]
    return boxes, arrows


def label_edges(arrow: Arrow, layout: Layout) -> tuple[float, float, float, float]:
    route = layout.routes[arrow.id]
    x, y = route.label
    left = x if route.beside else x - arrow.width / 2
    return (left, y - arrow.above, left + arrow.width, y + arrow.below)


def overlap(a, b) -> bool:
    return a[0] < b[2] - 0.01 and b[0] < a[2] - 0.01 and a[1] < b[3] - 0.01 and b[1] < a[3] - 0.01


@settings(deadline=None, max_examples=150)
@given(drawings())
def test_every_box_has_a_place_and_every_arrow_a_route_inside_the_picture(drawing):
    boxes, arrows = drawing
    layout = arrange(boxes, arrows)
    assert set(layout.places) == {box.id for box in boxes}
    assert set(layout.routes) == {arrow.id for arrow in arrows}
    for at in layout.places.values():
        left, top, right, bottom = at.edges
        assert left >= -0.01
        assert top >= -0.01
        assert right <= layout.width + 0.01
        assert bottom <= layout.height + 0.01


@settings(deadline=None, max_examples=150)
@given(drawings())
def test_no_two_boxes_and_labels_overlap(drawing):
    boxes, arrows = drawing
    layout = arrange(boxes, arrows)
    taken = [layout.places[box.id].edges for box in boxes]
    taken += [label_edges(arrow, layout) for arrow in arrows if arrow.width]
    for i, one in enumerate(taken):
        assert not any(overlap(one, other) for other in taken[i + 1 :])


@settings(deadline=None, max_examples=100)
@given(drawings(), st.randoms())
def test_the_order_in_which_things_were_drawn_changes_nothing(drawing, rng):
    boxes, arrows = drawing
    before = arrange(boxes, arrows)
    rng.shuffle(boxes)
    rng.shuffle(arrows)
    assert arrange(boxes, arrows) == before


@settings(deadline=None, max_examples=60)
@given(drawings())
def test_an_arrow_begins_and_ends_on_the_border_of_its_boxes(drawing):
    boxes, arrows = drawing
    layout = arrange(boxes, arrows)
    for arrow in arrows:
        route = layout.routes[arrow.id]
        for (x, y), id in ((route.start, arrow.source), (route.steps[-1].end, arrow.target)):
            left, top, right, bottom = layout.places[id].edges
            assert min(abs(x - left), abs(x - right)) < 0.01
            assert top <= y <= bottom


@settings(deadline=None, max_examples=60)
@given(drawings())
def test_heads_on_one_side_of_a_box_are_apart(drawing):
    boxes, arrows = drawing
    layout = arrange(boxes, arrows)
    ends: dict[tuple[str, bool], list[float]] = {}
    for arrow in arrows:
        route = layout.routes[arrow.id]
        for (x, y), id in ((route.start, arrow.source), (route.steps[-1].end, arrow.target)):
            ends.setdefault((id, x > layout.places[id].x), []).append(y)
    for heights in map(sorted, ends.values()):
        assert all(below - above > 15 for above, below in pairwise(heights))


def test_a_layout_is_the_same_in_every_process():
    rng = random.Random(7)
    boxes = [Box(f"p{i}", 120, 50) for i in range(15)]
    arrows = [
        Arrow(f"l{i}", f"p{rng.randrange(15)}", f"p{rng.randrange(15)}", 90, 16, 16)
        for i in range(30)
    ]
    asked = (
        "from clientkit.figures.layout import Arrow, Box, Layout, Place, Route, Step, arrange\n"
        f"print(arrange({boxes!r}, {arrows!r}))"
    )
    for seed in ("0", "1", "4711"):
        said = subprocess.run(
            [sys.executable, "-c", asked],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert said.stdout.strip() == repr(arrange(boxes, arrows))


def chain(*ids: str) -> list[Box]:
    return [Box(id, 100, 40) for id in ids]


def test_what_is_delivered_runs_to_the_right_and_money_comes_back():
    boxes = chain("consultant", "firm", "chamber", "business")
    arrows = [
        Arrow("mission", "consultant", "business", 80, 16, 16, weight=6),
        Arrow("first invoice", "firm", "consultant", 80, 16, 16, weight=2, back=True),
        Arrow("second invoice", "chamber", "firm", 80, 16, 16, weight=2, back=True),
        Arrow("third invoice", "business", "chamber", 80, 16, 16, weight=2, back=True),
    ]
    across = {id: x for id, (x, _) in place(boxes, arrows).items()}
    assert across["consultant"] < across["firm"] < across["chamber"] < across["business"]


def test_a_delivery_outweighs_a_payment_where_they_disagree():
    boxes = chain("maker", "shop")
    arrows = [
        Arrow("goods", "maker", "shop", weight=6),
        Arrow("rebate", "maker", "shop", weight=2, back=True),
    ]
    across = {id: x for id, (x, _) in place(boxes, arrows).items()}
    assert across["maker"] < across["shop"]


def test_a_circle_of_deliveries_is_still_laid_out():
    boxes = chain("bees", "flowers", "honey")
    arrows = [
        Arrow("1", "bees", "flowers"),
        Arrow("2", "flowers", "honey"),
        Arrow("3", "honey", "bees"),
    ]
    assert len({x for x, _ in place(boxes, arrows).values()}) == 3


def test_parties_without_arrows_stand_below_the_others():
    boxes = chain("baker", "miller", "neighbour", "stranger")
    places = place(boxes, [Arrow("1", "miller", "baker")])
    assert places["neighbour"][1] == places["stranger"][1] > places["baker"][1]


def test_an_arrow_that_ends_nowhere_is_refused():
    with pytest.raises(KeyError, match="ghost"):
        arrange(chain("baker"), [Arrow("1", "baker", "ghost")])


def test_nothing_at_all_has_a_layout_too():
    assert arrange([], []) == Layout(0.0, 0.0)


@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(0.1, 9), st.floats(0, 60)), min_size=1))
def test_heights_keep_their_distance(wanted):
    wishes, weights, gaps = zip(*wanted, strict=True)
    heights = apart(wishes, weights, gaps[1:])
    for above, below, gap in zip(heights[:-1], heights[1:], gaps[1:], strict=True):
        assert below - above >= gap - 1e-6
