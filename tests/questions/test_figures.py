"""The figures that the model of the course computes, found again for every case.

Each row cites the paragraph of the course model (Q3, Q4, Q5, Q10, Q11, Q12) that gives it.
"""

import pytest

from clientkit.cases import case
from clientkit.questions import (
    divergence,
    final_customers,
    forgotten,
    hand_offs,
    next_in_line,
    silent_links,
)

WHO_IS_NEXT = [  # Q3
    ("catheter", "packing", {"hospital"}),
    ("hospital", "care_team", {"patient"}),
    ("consultant", "consultant", {"sme"}),
    ("enterprise", "me", {"next"}),
]
WHO_IS_FINAL = [  # Q4
    ("catheter", "packing", {"patient"}),
    ("hospital", "care_team", {"patient"}),
    ("hospital", "controllers", {"patient"}),
    ("consultant", "consultant", {"sme"}),
    ("enterprise", "me", {"final"}),
]
HOW_MANY_HAND_OFFS = [  # Q5
    ("catheter", "packing", "patient", "deliver", 3),
    ("consultant", "consultant", "sme", "deliver", 1),
    ("consultant", "sme", "consultant", "pay", 3),
    ("hospital", "patient", "care_team", "pay", None),
    ("enterprise", "me", "final", "deliver", 2),
    ("enterprise", "final", "me", "pay", 2),
]
WHO_IS_FORGOTTEN = [  # Q10
    ("catheter", "operators", {"hospital", "caregivers"}),
    ("catheter", "sales-staff", {"hospital", "patient"}),
    ("catheter", "accountant", {"caregivers", "patient"}),
    ("hospital", "care-staff", set()),
    ("hospital", "controllers-say", set()),
    ("consultant", "first-degree", set()),
    ("enterprise", "money-only", {"boss", "next", "final"}),
    ("enterprise", "listens-to-boss", {"next", "final"}),
    ("enterprise", "source-000", {"boss"}),
]
HOW_FAR_APART = [  # Q11
    ("catheter", 1.0),
    ("hospital", 0.0),
    ("consultant", None),
    ("enterprise", 0.64),
]
SILENT = [  # Q12: silent ones, of how many deliveries
    ("catheter", 3, 3),
    ("hospital", 2, 2),
    ("consultant", 1, 1),
    ("enterprise", 2, 2),
]


@pytest.mark.parametrize(("name", "party", "receivers"), WHO_IS_NEXT)
def test_who_is_next(name, party, receivers):
    assert set(next_in_line(case(name), party).value) == receivers


@pytest.mark.parametrize(("name", "party", "final"), WHO_IS_FINAL)
def test_who_is_the_final_customer(name, party, final):
    assert set(final_customers(case(name), party).value) == final


@pytest.mark.parametrize(("name", "party", "to", "kind", "count"), HOW_MANY_HAND_OFFS)
def test_how_many_hand_offs(name, party, to, kind, count):
    assert hand_offs(case(name), party, to, kind).value == count


@pytest.mark.parametrize(("name", "viewpoint", "missed"), WHO_IS_FORGOTTEN)
def test_who_is_forgotten_in_a_viewpoint(name, viewpoint, missed):
    assert set(forgotten(case(name), viewpoint).value) == missed


@pytest.mark.parametrize(("name", "value"), HOW_FAR_APART)
def test_how_far_apart_the_viewpoints_are(name, value):
    found = divergence(case(name)).value
    assert (found if found is None else round(found, 2)) == value


@pytest.mark.parametrize(("name", "silent", "deliveries"), SILENT)
def test_which_deliveries_have_no_stated_requirement(name, silent, deliveries):
    map = case(name)
    assert len(silent_links(map).value) == silent
    assert len([link for link in map.links if link.kind == "deliver"]) == deliveries
    assert f"{silent} of {deliveries}" in silent_links(map).sentence("en")
