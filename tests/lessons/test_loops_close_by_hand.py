"""Lessons 02 and 03: the loop closes at the press that the prose announces, and not before."""

import pytest

import clientkit
from clientkit.course import begin


def moving(course, lesson, words):
    """What moves in the cell of a lesson that holds these words."""
    (code,) = [p.code for p in course[lesson].passages() if p.is_code and words in p.code]
    *before, last = code.strip().split("\n")
    names = {"clientkit": clientkit}
    exec("\n".join(before), names)
    return eval(last, names)


def answered(id):
    """An exercise that somebody has answered, so that what it keeps closed is open."""
    sheet = clientkit.exercise(id)
    sheet.answer = sheet.solution
    sheet.check()


@pytest.mark.parametrize(
    ("lesson", "words", "after", "presses", "loops"),
    [
        ("02-hospital", "step_by_step(one_box", "2.1", 7, "2 loops"),
        ("02-hospital", "step_by_step(insurance", "2.1", 3, "2 loops"),
        ("03-consultant", "step_by_step(chain", "3.1", 4, "1 loop"),
    ],
)
def test_only_the_last_press_closes_the_loop(course, lesson, words, after, presses, loops):
    begin(lesson, "en", "solution")
    map = moving(course, lesson, words)
    assert not map.is_open
    answered(after)
    for press in range(presses):
        assert map.set(steps=press).seen("en").sentence.startswith("No loop")
    assert map.set(steps=presses).seen("en").sentence.startswith(loops)
    with pytest.raises(ValueError, match="cannot be"):
        map.set(steps=presses + 1)


def test_the_slider_starts_at_the_share_of_the_bet_and_gives_its_answer(course):
    begin("03-consultant", "en", "solution")
    chain = moving(course, "03-consultant", 'play("consultant_chain"')
    answered("3.3")
    assert "70% come back each time: nobody is left after 6 rounds" in chain.seen("en").sentence
    assert "nobody is left after" not in chain.set(returning=1).seen("en").sentence


def test_nothing_ends_but_the_small_firm_when_all_tills_run_dry(course):
    begin("03-consultant", "en", "solution")
    without = moving(course, "03-consultant", "take_away(")
    answered("3.2")
    said = {id: without.set(gone=id).seen("en").sentence for id in ("firm", "cci", "sme")}
    assert said["sme"].count("consult") == 2
    assert "chamber of commerce" in said["sme"]
    assert "chamber of commerce" not in said["firm"].partition(":")[2]
