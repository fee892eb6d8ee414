"""What comes back to each answer that a learner may give, in both languages."""

import pytest

from clientkit.course import exercises, written
from clientkit.practice import UNFINISHED, Worksheet
from clientkit.words import LANGUAGES, speaking
from tests.answers.tables import FOLDER, name_of_table, rows

ROWS = [row for exercise in exercises() for row in rows(exercise)]


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_an_answer_gets_its_outcome_and_its_reason(row):
    sheet = Worksheet(written(row.exercise))
    with speaking(row.lang):
        sheet.answer = row.answer
        outcome = sheet.check()
        said = outcome.says()
    assert (outcome.what, outcome.code) == (row.outcome, row.code)
    assert (outcome.fault is not None) == row.fault
    if row.outcome in ("look_again", "right", "to_discuss"):
        assert said, "a bare verdict"
        assert all(sentence.strip() for sentence in said)
    if row.credits is not None:
        assert len(outcome.credits) == row.credits
    if row.taken is not None:
        assert tuple(view.id for view in outcome.views()[0]) == row.taken


@pytest.mark.parametrize("id", exercises())
def test_every_reason_has_a_row_and_every_code_a_reason(id):
    codes = {row.code for row in rows(id)} - {None, UNFINISHED}
    assert codes == {reason.code for reason in written(id).reasons}


@pytest.mark.parametrize("id", exercises())
def test_every_table_has_a_blank_a_half_filled_and_an_absurd_answer(id):
    of_this = rows(id)
    asked = written(id).answer
    half = asked.can_be_unfinished and len(getattr(asked, "parts", "two or more")) > 1
    assert any(row.outcome == "not_attempted" and not row.fault for row in of_this)
    assert any(row.code == UNFINISHED for row in of_this) == half
    assert any(row.fault for row in of_this)


@pytest.mark.parametrize("id", exercises())
def test_every_point_of_view_is_taken_by_some_answer_and_left_out_by_another(id):
    views = {view.id for view in written(id).debate}
    taken = [set(row.taken) for row in rows(id) if row.taken is not None]
    assert set().union(*taken) == views
    for view in views:
        assert any(view not in of_a_row for of_a_row in taken)


def test_every_table_has_an_exercise():
    tables = {path.stem for path in FOLDER.glob("*.json")}
    assert {name_of_table(id) for id in exercises()} == tables


def test_rows_of_a_table_can_be_told_apart():
    for id in exercises():
        names = [row.name for row in rows(id) if row.lang == LANGUAGES[0]]
        assert len(set(names)) == len(names)
