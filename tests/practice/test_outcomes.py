"""Four outcomes, always with a reason; what is right is told first."""

import pytest
from attrs import asdict, evolve

from clientkit.practice import Choose, Exercise, Form, Part, Worksheet, right
from clientkit.practice.pages import verdict
from clientkit.words import Text, speaking
from tests.practice.small_exercise import BREAD, DOES, EVERY_KIND, QUEUE


def outcome(answer, exercise=BREAD):
    with speaking("en"):
        sheet = Worksheet(exercise)
        sheet.answer = answer
        return sheet.check()


def test_each_answer_has_its_outcome_and_its_code():
    assert outcome(None).what == "not_attempted"
    assert outcome({"child": "eats", "mother": "pays"}).code == "7.1/both"
    assert outcome({"child": "pays", "mother": "eats"}).code == "7.1/child-pays"
    assert outcome({"child": "eats", "mother": "eats"}).code == "7.1/other"


def test_what_is_right_in_an_answer_is_told_before_what_is_not():
    said = outcome({"child": "pays", "mother": "pays"}).says("en")
    assert said == ["The mother: right.", "Has the child a purse?"]


def test_an_answer_that_is_not_whole_says_what_waits_and_what_is_right_so_far():
    half = outcome({"mother": "pays"})
    assert half.what == "look_again"
    assert half.says("en") == [
        "The mother: right.",
        "Still waiting for an answer: “the child”.",
    ]
    assert not half.is_real_attempt


def test_a_right_answer_is_not_praised_piece_by_piece():
    assert outcome({"child": "eats", "mother": "pays"}).says("en") == ["Just so."]


def test_what_can_be_discussed_names_the_view_taken_and_the_one_missing():
    told = outcome("mother", QUEUE)
    assert told.text("en") == (
        "Exercise 7.2: to discuss\nOne may.\n"
        "Your answer takes this view: the payer first.\n"
        "For it: She pays. (B)\nAgainst it: She can wait. (C)\n"
        "Another view: the young first.\nThey are hungry. (A)"
    )
    assert str(told.text("fr")).startswith("Exercice 7.2\u00a0: à discuter\nOn peut.")


def test_views_that_oppose_each_other_are_not_both_told_to_be_the_answer_s_own():
    both = evolve(
        QUEUE, debate=[evolve(view, pattern={"mother", "child"}) for view in QUEUE.debate]
    )
    told = outcome("mother", both)
    intros = [line.partition(": ")[0] for line in told.text("en").splitlines()]
    assert intros.count("One view") == intros.count("Another view") == 1
    assert "takes this view" not in told.text("en")
    page = verdict(told, "fr")
    assert [page.count(words) for words in ("Un point de vue", "Un autre point de vue")] == [1, 1]


def test_a_verdict_is_told_by_a_sign_and_a_word_and_is_escaped():
    page = verdict(outcome({"<script>": "eats"}), "en")
    assert "&lt;script&gt;" in page
    assert "<script>" not in page
    assert 'aria-hidden="true">↻</span> Look again' in verdict(outcome({"child": "pays"}), "en")
    assert verdict(None, "en") == ""


def change(**parts):
    blueprint = {
        "title": Text("t"), "minutes": (1, 2), "covers": "", "prompt": Text("p"),
        "answer": BREAD.answer,
        "hints": [Text("h")], "solution": None, "because": Text("b"),
    }  # fmt: skip
    return Exercise("7.3", **{**blueprint, **parts})


def test_an_author_cannot_leave_anybody_without_a_reason():
    with pytest.raises(ValueError, match="does not fit every answer"):
        change(reasons=[right("7.3/a", {"child": "eats"}, Text("x"))])
    with pytest.raises(ValueError, match="does not fit every answer"):
        change(reasons=[])


@pytest.mark.parametrize("codes", [("7.3/a", "7.3/a"), ("7.4/a",), ("7.3/A b",), ("a",)])
def test_codes_are_the_exercises_own_and_stand_once(codes):
    with pytest.raises(ValueError, match=r"codes of exercise 7\.3"):
        change(reasons=[right(code, ..., Text("x")) for code in codes])


def anew(exercise, **changes):
    """The exercise as if its author had not written what to tell first."""
    given = asdict(exercise, recurse=False) | changes
    del given["credits"]
    return Exercise(given.pop("id"), **given)


def test_parts_that_are_right_are_told_first_without_an_author_asking_for_it():
    exercise = anew(BREAD)
    said = exercise.judge({"child": "pays", "mother": "pays"}).says("en")
    assert said == ["Already right: the mother.", "Has the child a purse?"]
    assert exercise.judge({"child": "pays", "mother": "pays"}).says("fr")[0] == (
        "Déjà juste\u00a0: la mère."
    )


def test_a_vote_or_what_is_typed_is_never_told_to_be_right_already():
    by_part = {credit.say.say("en") for credit in EVERY_KIND.credits}
    assert "Already right: Few." in by_part
    assert not {"Already right: Vote.", "Already right: Words."} & by_part
    assert QUEUE.credits == ()


def test_many_parts_that_wait_are_counted_and_questions_keep_their_marks():
    said = EVERY_KIND.judge({"one": "child"}).says("en")[-1]
    assert said == ("Still waiting for 10 answers: “Some”, “Few”, “Many” and 7 more parts.")
    parts = {n: Part(Text(f"{n}?"), Choose(DOES)) for n in ("Who", "What")}
    form = anew(EVERY_KIND, answer=Form(parts), solution=None)
    assert form.judge({"Who": "pays"}).says("en") == ["Still waiting for an answer: “What?”."]


def test_all_that_is_right_already_stands_in_one_sentence_each_part_by_what_is_asked_of_it():
    long = Text("Follow the arrows of work and of money. Do they bring you back home again?")
    parts = {"Long": Part(long, Choose(DOES)), "Who": Part(Text("Who?"), Choose(DOES))}
    other = {"Other": Part(Text("Where?"), Choose(DOES))}
    solution = {"Long": "pays", "Who": "pays", "Other": "pays"}
    form = anew(BREAD, answer=Form(parts | other), solution=solution)
    almost = {**solution, "Other": "eats"}
    assert form.judge(almost).says("en")[0] == (
        "Already right: “Do they bring you back home again?”; “Who?”."
    )


def test_what_a_label_quotes_is_between_other_marks_once_the_label_is_quoted():
    parts = {"word": Part(Text("Que dit «\u202fclient\u202f»\u202f?"), Choose(DOES)),
             "who": Part(Text("Qui\u202f?"), Choose(DOES))}  # fmt: skip
    form = anew(BREAD, answer=Form(parts), solution=None)
    assert form.judge({"who": "pays"}).says("fr") == [
        "Il manque encore une réponse\u00a0: «\u202fQue dit “client”\u202f?\u202f»."
    ]


def test_a_reason_may_have_a_word_of_its_own_for_the_outcome():
    ready = right("7.1/ready", ..., Text(en="Go.", fr="Allez."), word=Text(en="Ready", fr="Prêt"))
    told = evolve(BREAD, reasons=[ready]).judge({"child": "eats", "mother": "eats"})
    assert (told.what, told.word("en"), told.word("fr")) == ("right", "Ready", "Prêt")
