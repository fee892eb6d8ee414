"""What people really write and draw is judged as a thoughtful trainer would judge it."""

import pytest

from clientkit.practice import Names
from clientkit.practice.kindly import says_nothing
from clientkit.words import Text
from tests.practice.kindness import GIVEN, trials

#: Judged otherwise than a trainer would, and known to be: three who matter, and no child.
STILL_OTHERWISE = {"la mairie, le ministère, l'inspection"}


@pytest.mark.parametrize("trial", trials(), ids=lambda trial: f"{trial.exercise}: {trial.said}")
def test_an_answer_is_judged_as_a_thoughtful_trainer_would(trial):
    outcome = trial.judged()
    assert (outcome.what in trial.due) != (trial.said in STILL_OTHERWISE), outcome


@pytest.mark.parametrize("exercise", GIVEN)
def test_there_are_thirty_answers_and_ninety_five_in_a_hundred_are_judged_well(exercise):
    mine = [trial for trial in trials() if trial.exercise == exercise]
    assert len({trial.said for trial in mine}) == 30
    assert sum(trial.well_judged for trial in mine) >= 0.95 * 30


@pytest.mark.parametrize(
    "words",
    ["I have no idea, sorry", "parce que c’est comme ça", "J’en sais rien.", "because, because",
     "asdf", "qsdf", "xxxx", "🤷", "-", "no reason", "Aucune idée !", "n’importe quoi",
     "lol", "whatever"],
)  # fmt: skip
def test_what_gives_no_reason_says_nothing(words):
    assert says_nothing(words)


@pytest.mark.parametrize(
    "words",
    ["no idea but maybe because of the budget", "la loi", "risk", "they pay", "OK for the nurses",
     "personne d’autre ne le dira", "she", "il signe"],
)  # fmt: skip
def test_a_reason_however_short_says_something(words):
    assert not says_nothing(words)


WHO = Names(
    {"staff": Text(en="doctors and nurses", fr="médecins et infirmières"),
     "patient": Text(en="the patients", fr="les patients")}
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("patients and the mayor", ["patients", "the mayor"]),
        ("doctors and nurses", ["doctors and nurses"]),
        ("les patients et médecins et infirmières", None),
        ("Marks and Spencer", ["Marks and Spencer"]),
        ("- patients\n* the mayor\n• Zoé", ["patients", "the mayor", "Zoé"]),
        ("1. patients 2. the mayor 3) Zoé", ["patients", "the mayor", "Zoé"]),
        ("patients (and the mayor)", ["patients", "the mayor"]),
        ("patients + mayor", ["patients", "mayor"]),
    ],
)
def test_names_are_told_apart_however_they_are_listed(typed, names):
    read = WHO.read(typed)
    assert read == names if names else "les patients" in read
