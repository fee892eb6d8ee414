"""The plans of a session: each holds its length, and its clock times add up."""

from itertools import pairwise

import pytest
from attrs import evolve
from click.testing import CliRunner

import clientkit
from clientkit.building.timing import at_odds
from clientkit.building.typography import typing_slips
from clientkit.cli import main
from clientkit.course import LESSONS, agenda, exercises
from clientkit.course.agenda import clock, minute_of, timetable
from clientkit.course.items import COVERED_BY
from clientkit.course.plans import PLANS
from clientkit.words import LANGUAGES, speaking
from tests.lessons.conftest import course

__all__ = ["course"]

EVERY = pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.id)


def run(*words):
    return CliRunner().invoke(main, ["agenda", *words])


@EVERY
def test_a_plan_holds_its_length(plan):
    assert sum(part.minutes for part in plan.parts) == plan.length
    assert {"45-minutes": 45, "half-day": 210, "one-day": 480}[plan.id] == plan.length


def test_a_day_has_six_hours_and_thirty_five_minutes_of_work():
    (day,) = [plan for plan in PLANS if plan.id == "one-day"]
    assert sum(part.minutes for part in day.parts if not part.pause) == 6 * 60 + 35


@EVERY
def test_parts_follow_each_other_without_a_hole(plan):
    times = timetable(plan.id, "8:30").times
    assert times[0][0] == 8 * 60 + 30
    assert all(one[1] == other[0] for one, other in pairwise(times))
    assert times[-1][1] == 8 * 60 + 30 + plan.length


@EVERY
def test_a_plan_uses_exercises_that_the_course_has_and_says_lessons_by_their_titles(plan):
    ours = {"0.2", "1.3", "3.4"}
    with speaking("en"):
        text = timetable(plan.id).text()
    for part in plan.parts:
        for id in part.exercises:
            assert id in {*COVERED_BY, *ours, *exercises()}
            number = int(id.partition(".")[0])
            (lesson,) = [each for each in LESSONS if each.number == number]
            assert f"Lesson {number}, “{lesson.title.say('en')}”" in text


@EVERY
def test_every_part_is_said_in_both_languages_as_a_typesetter_would(plan):
    for part in plan.parts:
        for said in filter(None, (part.title, part.instead)):
            assert said.say("en") != said.say("fr") or said.say("en") == "Pause"
            assert typing_slips(said.say("fr"), "fr") == []
            assert typing_slips(said.say("en"), "en") == []


def test_plans_agree_with_the_guides(course):
    with speaking("en"):
        assert [str(fault) for fault in at_odds(list(course.values()))] == []


def test_a_part_that_leaves_too_little_time_for_its_steps_is_found(course, monkeypatch):
    half = PLANS[1]
    hurried = evolve(half.parts[1], minutes=9)
    hurried_plan = evolve(half, parts=(half.parts[0], hurried, *half.parts[2:]))
    monkeypatch.setattr("clientkit.building.timing.PLANS", (hurried_plan,))
    with speaking("en"):
        (fault,) = at_odds(list(course.values()))
    assert "leaves 9 minutes for what the guides give 14–26" in str(fault)


def test_a_step_that_a_guide_does_not_have_is_found(course, monkeypatch):
    half = PLANS[1]
    lost = evolve(half.parts[1], uses="1.1 01-catheter/99")
    monkeypatch.setattr("clientkit.building.timing.PLANS", (evolve(half, parts=(lost,)),))
    with speaking("en"):
        said = [str(fault) for fault in at_odds(list(course.values()))]
    assert any("step 99 of ‘01-catheter’, which has none" in fault for fault in said)


def test_the_command_prints_clock_times_in_the_language_asked_for():
    done = run("--plan", "half-day", "--start", "9:00", "--lang", "en")
    assert done.output.startswith("Half a day, 9:00 to 12:30\n")
    assert "  10:25   15 min  Break\n" in done.output
    assert "9\xa0h\xa000" in run("--lang", "fr").output


def test_it_warns_when_parts_do_not_add_up_or_end_too_late():
    done = run("--minutes", "3=40", "--end", "12:30", "--lang", "en")
    assert done.exit_code == 0
    assert "The parts take 220 minutes, and the plan 210." in done.stderr
    assert "It ends 10 minutes too late, at 12:40." in done.stderr
    assert "May be left out: The nine verbs, on one’s own service; One promise" in done.stderr
    assert run("--lang", "en").stderr == ""


def test_a_session_that_goes_past_midnight_is_warned_of():
    with speaking("en"):
        (late, *_rest) = timetable("half-day", "22:00").warnings()
    assert late == "It ends 90 minutes too late, at 1:30."


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_for_the_wall_stands_alone(tmp_path, lang):
    out = tmp_path / "agenda.html"
    assert run("--plan", "one-day", "--html", str(out), "--lang", lang).exit_code == 0
    page = out.read_text("utf-8")
    assert page.count("<tr") == len(PLANS[2].parts)
    assert "http" not in page
    assert f'lang="{lang}"' in page


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--start", "later"), "‘later’ is no time"),
        (("--start", "25:00"), "‘25:00’ is no time"),
        (("--start", "9:75"), "‘9:75’ is no time"),
        (("--minutes", "three=4"), "PART=MINUTES"),
        (("--minutes", "99=4"), "counted from 1 to 10"),
        (("--minutes", "1=0"), "last a minute at least"),
    ],
)
def test_what_cannot_be_understood_is_said(words, said):
    done = run(*words, "--lang", "en")
    assert done.exit_code == 2
    assert said in " ".join(done.output.split())


def test_an_unknown_plan_says_which_there_are():
    with speaking("en"), pytest.raises(ValueError, match="45-minutes, half-day, one-day"):
        timetable("a-week")


def test_a_notebook_shows_it_as_a_table():
    shown = clientkit.timetable("45-minutes", "14:00")
    assert shown._repr_html_().count("<tr") == 5
    assert isinstance(shown, agenda.Agenda)


@pytest.mark.parametrize("typed", ["9:05", "9h05", "9 h 05", "09.05"])
def test_times_are_understood_as_people_write_them(typed):
    assert minute_of(typed) == 545
    assert clock(545, "fr") == "9\xa0h\xa005"
