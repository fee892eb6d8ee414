"""What people really write and draw is judged as a thoughtful trainer would judge it."""

import pytest

from clientkit.course import written
from clientkit.practice import Names, Worksheet
from clientkit.practice.kindly import gives_no_reason, says_nothing
from clientkit.words import Text
from tests.practice.kindness import GIVEN, TEACHER, trials

#: Judged otherwise than a trainer would, and known to be.
STILL_OTHERWISE = {
    # Three who matter, and no child.
    "la mairie, le ministère, l'inspection",
    # A pupil who says “us”: who that is, no list knows.
    "us lol\nmy mum\nthe head",
    # Everybody is there and no arrow: a sheet without an arrow is no answer yet.
    "consultant; cabinet parisien; CCI; PME",
    # Reasons, and nothing ticked: what is not ticked is asked for first.
    ": he picks which brand the hospital gets / : could ban us tomorrow, so we'd better listen",
    # A question mark for one of four: worth keeping, and talked over rather than sent back.
    "? | the firm | patients | the patients | ",
}


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
    "trial", [t for t in trials() if t.due == ("right",)], ids=lambda t: t.said
)
def test_nothing_right_is_sent_back_for_another_look(trial):
    assert trial.judged().what in ("right", "to_discuss")


def test_a_form_in_which_nobody_knows_says_what_waits_and_counts_as_no_attempt():
    sheet = Worksheet(written("1.3"))
    sheet.answer = {"buyer_because": "je ne sais pas", "regulator_because": "?"}
    outcome = sheet.check()
    assert outcome.what == "not_attempted"
    assert outcome.says("en")[-1].startswith("Still waiting for ")
    assert " answers: “Wh" in outcome.says("en")[-1]
    assert sheet.answer["buyer_because"] == "je ne sais pas", "what was written stays"


@pytest.mark.parametrize(
    "words",
    ["because he is", "oui, c’est le client", "they are", "no thanks", "ce n’est pas un client"],
)
def test_what_only_says_again_what_was_chosen_is_no_reason(words):
    assert gives_no_reason(words)


@pytest.mark.parametrize(
    "words",
    ["not a customer, a judge", "he is ill", "ni client ni fournisseur", "NO BUYER NO SALE",
     "le client, c’est celui qui paie", "Paie.", "gatekeeper"],
)  # fmt: skip
def test_a_reason_that_says_what_was_chosen_and_why_is_one(words):
    assert not gives_no_reason(words)


SCHOOL = Names(
    {"pupil": Text(en="the pupils", fr="les élèves"),
     "head": Text(en="the head teacher", fr="la directrice de l’école"),
     "college": Text(en="the secondary school", fr="le collège"),
     "colleague": Text(en="the colleagues", fr="les collègues"),
     "parent": Text(en="the parents", fr="les parents"),
     "club": Text(en="the parents’ association", fr="l’association des parents")},
    also={"pupil": ["enfants", "kids"], "parent": ["papa", "maman", "mums", "dads"]},
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nous les élèves", ["pupil"]), ("the kids too", ["pupil"]),
        ("les enfants etc.", ["pupil"]), ("kids / mums", ["pupil", "parent"]),
        ("the kids who shout, who never sit", ["pupil"]), ("les élèves qui ont faim", ["pupil"]),
        ("mums n dads", ["parent"]), ("papa maman", ["parent"]),
        ("prts", ["parent"]), ("la dir. de l’école", ["head"]), ("hed techer", ["head"]),
        ("la directrisse", ["head"]), ("les paran", ["parent"]), ("perants", ["parent"]),
        ("les colegues", ["colleague"]), ("les collèges", ["college"]),
        ("asso. des parents", ["club"]),
        ("the cat who eats", []), ("chambre", []), ("le maire", []), ("the kidney", []),
    ],
)  # fmt: skip
def test_a_name_is_understood_through_slips_sounds_fillers_and_descriptions(typed, meant):
    assert SCHOOL.understood(SCHOOL.read(typed)) == meant


def test_a_name_in_doubt_does_not_stand_in_the_way_of_a_right_answer():
    sheet = Worksheet(TEACHER)
    sheet.answer = "kids, parents, the head, the rich parents"
    assert TEACHER.answer.to_settle(sheet.answer)
    assert sheet.check().what == "right"
    sheet.answer = "kids, parents, the rich parents"
    assert sheet.check().code == "unfinished"


def test_whoever_would_rather_not_is_left_in_peace():
    sheet = Worksheet(TEACHER)
    sheet.answer = "non merci"
    assert sheet.check().what == "not_attempted"


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
