"""Nothing that was confirmed on screen is lost, and the learner is told what went wrong."""

import pytest

from clientkit.practice import Answers, Worksheet
from clientkit.words import speaking
from tests.practice.small_exercise import BREAD
from tests.practice.test_card import OnScreen
from tests.practice.trials import full_disk, kept_in, kills, nonsense, two_kernels


@pytest.mark.slow
def test_a_kernel_killed_while_it_saves_loses_nothing_that_was_confirmed(tmp_path):
    found = kills(tmp_path, 20)
    assert (found["lost"], found["torn"], found["whole"]) == (0, 0, True)
    assert found["answers saved"] >= 20


@pytest.mark.slow
def test_two_kernels_on_one_exercise_keep_what_each_said_last(tmp_path):
    assert two_kernels(tmp_path, 60)["last answers lost"] == 0


def test_on_a_full_disk_nothing_is_lost_and_it_is_told(tmp_path):
    with speaking("en"):
        found = full_disk(tmp_path)
    if found is None:
        pytest.skip("this system lets us make no small disk")
    told, later = found.pop("told"), found.pop("trouble then")
    assert all(found.values()), found
    assert "no room left on the disk" in told
    assert later is None


def test_nonsense_by_hand_is_kept_told_and_in_nobodys_way(tmp_path):
    with speaking("en"):
        found = nonsense(tmp_path)
    for name, each in found.items():
        assert each["lost"] == [], name
        assert each["saved since"], name
        assert bool(each["told"]) == (name != "a mark before the text"), name


def test_a_reveal_and_a_review_can_live_with_a_first_answer_of_nobody(tmp_path):
    file = tmp_path / "answers.json"
    file.write_text(
        '{"format": "clientkit-answers", "version": 1, "exercises": {"7.1": '
        '{"first": {"answer": {"dog": "flies"}, "at": 3}, "answer": {"child": "eats"}}}}'
    )
    sheet = Worksheet(BREAD, Answers(file))
    assert sheet.first is None
    assert sheet.answer == {"child": "eats"}
    assert OnScreen(sheet).sheet is sheet


def test_starting_over_keeps_even_what_was_typed_last(tmp_path):
    file = tmp_path / "answers.json"
    screen = OnScreen(Worksheet(BREAD, Answers(file)))
    child, mother = screen.fields(type(screen.widgets[2].children[0]))[:2]
    child.value, mother.value = "eats", "pays"
    screen.press("Start over")
    (aside,) = tmp_path.glob("answers.*.json")
    assert kept_in(aside)["7.1"]["answer"] == {"child": "eats", "mother": "pays"}
    assert screen.sheet.answer is None
    assert "7.1" not in kept_in(file)


def test_a_change_on_its_way_while_one_starts_over_is_an_answer_anew_and_is_shown(tmp_path):
    file = tmp_path / "answers.json"
    screen = OnScreen(Worksheet(BREAD, Answers(file)))
    fields = [w for w in screen.widgets if type(w).__name__ == "Dropdown"]
    fields[0].value = "eats"
    screen.press("Start over")
    # ipywidgets held this one back behind the one before it.
    fields[1].value = "pays"
    assert screen.sheet.answer == {"mother": "pays"}
    assert kept_in(file)["7.1"]["answer"] == {"mother": "pays"}
    assert "Your answer is saved." in screen.text
    assert list(tmp_path.glob("answers.*.json")), "and the one before is in the dated copy"


def test_starting_over_in_one_notebook_takes_nothing_from_the_other(tmp_path):
    file = tmp_path / "answers.json"
    one, other = (Worksheet(BREAD, Answers(file)) for _n in range(2))
    other.answer = {"child": "pays"}
    one.start_over()
    other.answer = {"child": "eats", "mother": "pays"}
    assert other.check().what == "right"
    assert kept_in(file)["7.1"]["answer"] == {"child": "eats", "mother": "pays"}
