"""The figures that the course model computes, found again by the simulations.

Each row cites the paragraph that gives it: Q14 and the paragraph of simulations at the end of
§2.4 of the course model, and the items of the sources (A…, C…, E…).
"""

import pytest

from clientkit.simulations import (
    agenda,
    backlog,
    consultant_chain,
    cost_and_sales,
    effort,
    lateness,
    leaky_bucket,
    line_output,
    message_fidelity,
    win_or_keep,
)

MARKET = 3
LINES = [  # Q14; C07: +20 % upstream
    ((100, 80, 90), 70, 70, (MARKET,)),
    ((120, 80, 90), 70, 70, (MARKET,)),
    ((100, 80, 90), 95, 80, (1,)),
    ((100, 96, 90), 95, 90, (2,)),
]


@pytest.mark.parametrize(("capacities", "market", "output", "limits"), LINES)
def test_what_comes_out_of_a_line_and_what_limits_it(capacities, market, output, limits):
    found = line_output(capacities=capacities, market=market)
    assert (found.output, found.limits) == (output, limits)


LATE = [  # §2.4, simulations; A24
    (2, (5, 3, 1, 0, 0)),
    (0, (5, 5, 5, 5, 5)),
]


@pytest.mark.parametrize(("slack", "late"), LATE)
def test_how_late_each_post_is(slack, late):
    assert lateness(late=5, slack=slack, posts=5).late == late


BUCKETS = [  # §2.4, simulations; C08
    (10, 0.90, 100),
    (15, 0.90, 136),
    (10, 0.95, 146),
    (15, 0.95, 192),
]


@pytest.mark.parametrize(("win", "keep", "end"), BUCKETS)
def test_how_many_customers_are_left_in_the_bucket_after_a_year(win, keep, end):
    assert round(leaky_bucket(customers=100, win=win, keep=keep, months=12).end) == end


def test_the_four_buckets_stand_beside_each_other():
    four = win_or_keep()
    ends = [round(b.end) for b in (four.as_it_is, four.winning, four.keeping, four.both)]
    assert ends == [100, 136, 146, 192]


CHAINS = [  # §2.4, simulations; A20: whole firms, and by expected values
    (0.5, 4, 4),
    (0.7, 6, 7),
    (0.9, 11, 24),
    (0.0, 1, 1),
    (1.0, None, None),
]


@pytest.mark.parametrize(("returning", "lasts", "on_average"), CHAINS)
def test_how_long_the_consultants_chain_lasts(returning, lasts, on_average):
    chain = consultant_chain(firms=12, returning=returning)
    assert (chain.lasts, chain.lasts_on_average) == (lasts, on_average)


def test_expected_firms_are_not_rounded_down():
    # 12 × 0.9ⁿ, by hand: 10.8, 9.72, 8.748.
    assert consultant_chain(returning=0.9).expected[1:4] == pytest.approx([10.8, 9.72, 8.748])


FIDELITY = [(1, 0.90), (2, 0.81), (3, 0.73), (5, 0.59), (12, 0.28)]  # §2.4, simulations


@pytest.mark.parametrize(("hand_offs", "left"), FIDELITY)
def test_what_is_left_of_a_message(hand_offs, left):
    assert round(message_fidelity(kept=0.9, hand_offs=hand_offs).left[-1], 2) == left


def test_what_is_left_of_hostlers_message():
    assert message_fidelity(kept=[0.9, 0.7, 0.8]).left[-1] == pytest.approx(0.504)


def test_nothing_stands_empty_where_no_hand_takes_the_message():
    assert message_fidelity(hand_offs=0).sentence("en").endswith("message is left (100%).")


def test_what_the_final_customer_gains_from_ten_days():  # §2.4, simulations; E03, E04
    ranked = backlog(days=10)
    assert ranked.final_value == (10, 24)
    assert sum(request.days for request in ranked.by_requester) == 10
    assert sum(request.days for request in ranked.by_final) == 10


NEEDED = {"boss": 4, "next post": 6, "final customer": 10}
EFFORTS = [  # Q15; A29, tension T4: the two ways to count rank the two ways to share differently
    (None, 0.6, 0.6),
    ("final customer", 0.2, 1.0),
]


@pytest.mark.parametrize(("first", "weakest", "final"), EFFORTS)
def test_a_limited_effort_counted_in_two_ways(first, weakest, final):
    shared = effort(needed=NEEDED, final="final customer", budget=12, first=first)
    assert shared.weakest == pytest.approx(weakest)
    assert shared.final_only == pytest.approx(final)


def test_the_mean_hides_the_worst_served():  # Q15
    levels = {"one": 0.95, "two": 0.90, "three": 0.40}
    served = effort(needed=dict.fromkeys(levels, 1), final="one", budget=3, spent=levels)
    assert served.mean == pytest.approx(0.75)
    assert served.weakest == 0.40


AGENDAS = [  # §2.4, simulations; C10, A22
    ((30, 6, 4), (0.75, 0.15, 0.10)),
    ((15, 3, 2), (0.75, 0.15, 0.10)),
]


@pytest.mark.parametrize(("hours", "shares"), AGENDAS)
def test_how_much_of_a_week_goes_to_the_hierarchy_and_to_the_customer(hours, shares):
    vertical, upstream, downstream = hours
    found = agenda(vertical=vertical, upstream=upstream, downstream=downstream)
    assert found.shares == pytest.approx(shares)


def test_a_week_without_hours_is_told():
    with pytest.raises(ValueError, match="without any hours"):
        agenda(vertical=0, upstream=0, downstream=0)


@pytest.mark.parametrize("unit_cost", [6, 3, 0])
def test_no_unit_cost_saves_a_firm_that_sells_nothing(unit_cost):  # C04
    assert cost_and_sales(unit_cost=unit_cost, units=0).result == -200


def test_a_lower_cost_helps_only_as_far_as_there_are_sales():  # C04
    assert cost_and_sales(units=100).result == 200
    assert cost_and_sales(units=10, unit_cost=0).result == -100
    assert cost_and_sales().break_even == 50
    assert cost_and_sales(unit_cost=10).break_even is None


def test_a_lateness_that_arithmetic_leaves_is_none():
    assert lateness(late=0.9, slack=0.3, posts=5).late == (0.9, 0.6, 0.3, 0, 0)


def test_more_than_fifty_hand_offs_are_refused_however_they_are_given():
    with pytest.raises(ValueError, match="50"):
        message_fidelity(kept=[0.9] * 51)
