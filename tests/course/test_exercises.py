"""Every exercise of the course: blank, solved, and said in both languages."""

import json
import re

import pytest

import clientkit
from clientkit.building.typography import typing_slips
from clientkit.course import exercises, written
from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay
from clientkit.practice import MapAnswer, Worksheet
from clientkit.words import LANGUAGES, Text, speaking

EVERY = pytest.mark.parametrize("id", exercises())
IN_EACH_LANGUAGE = pytest.mark.parametrize("lang", LANGUAGES)
MISCONCEPTIONS = {f"M{n}" for n in range(1, 21)}


def on_the_sheet_already(kind):
    """What a map that is to be completed says before anybody has drawn."""
    return set(kind.lines(kind.start.to_document())) if isinstance(kind, MapAnswer) else set()


def said_to_learners(exercise):
    """All Texts that an exercise may say, whatever is answered."""
    yield from (exercise.title, exercise.prompt, exercise.because, *exercise.hints)
    yield from (credit.say for credit in exercise.credits)
    yield from (reason.ask for reason in exercise.reasons)
    for reason in exercise.reasons:
        if isinstance(reason.say, Text):
            yield reason.say
    for view in exercise.debate:
        yield from (view.name, view.argument, view.source)


@EVERY
@IN_EACH_LANGUAGE
def test_a_blank_exercise_says_that_it_was_not_attempted(id, lang):
    with speaking(lang):
        sheet = Worksheet(written(id))
        said = {"en": "not attempted", "fr": "pas encore essayé"}[lang]
        assert repr(sheet).endswith(said)
        assert sheet.check().what == "not_attempted"
        assert repr(sheet).endswith(said)


@EVERY
@IN_EACH_LANGUAGE
def test_each_solution_passes_its_own_check(id, lang):
    with speaking(lang):
        sheet = Worksheet(written(id))
        sheet.answer = sheet.solution
        outcome = sheet.check()
        no_right_one = sheet.exercise.debate or id.endswith((".keep", ".monday"))
        assert outcome.what == ("to_discuss" if no_right_one else "right")
        assert sheet.exercise.answer.lines(sheet.answer)


@EVERY
@IN_EACH_LANGUAGE
def test_a_blank_exercise_holds_no_solution(id, lang):
    with speaking(lang):
        sheet = Worksheet(written(id))
        shown = json.dumps(sheet._repr_mimebundle_(), ensure_ascii=False)
        models = "".join(_state(widget) for widget in _widgets(sheet._card.box))
        kept_back = [*sheet.exercise.hints, sheet.exercise.because]
        kept_back += [view.argument for view in sheet.exercise.debate]
        kept_back += [r.say for r in sheet.exercise.reasons if isinstance(r.say, Text)]
        for text in kept_back:
            assert text.say() not in shown + models
        # What one chooses among must be there; a solution's own lines must not.
        labels = {
            part.label.say() for part in getattr(sheet.exercise.answer, "parts", {}).values()
        }
        given = on_the_sheet_already(sheet.exercise.answer)
        for line in set(sheet.exercise.answer.lines(sheet.solution)) - labels - given:
            assert line not in shown + models


@EVERY
def test_every_text_is_said_in_both_languages_as_a_typesetter_would(id):
    for text in said_to_learners(written(id)):
        assert set(dict(text._said)) == set(LANGUAGES), text
        assert text.say("en") != text.say("fr")
        assert typing_slips(text.say("fr"), "fr") == []
        # A French title keeps its own spaces in an English text.
        assert not re.search(r"['\"]| [;:!?]", text.say("en"))


@EVERY
def test_what_an_exercise_covers_and_confronts_is_known(id):
    exercise = written(id)
    low, high = exercise.minutes
    assert 0 < low < high <= 10
    assert all(re.fullmatch(r"[A-E]\d\d", item) for item in exercise.covers)
    assert exercise.hints
    for reason in exercise.reasons:
        assert reason.misconception in {None, *MISCONCEPTIONS}
        assert reason.ask is not None


def test_options_to_match_do_not_stand_in_the_order_of_the_solution():
    exercise = written("1.1")
    in_order = [exercise.solution[speaker] for speaker in exercise.answer.left]
    shown = list(exercise.answer.right)
    assert all(one != other for one, other in zip(in_order, shown, strict=True))


def test_what_1_2_asks_is_computed_from_the_map():
    catheter = clientkit.case("catheter")
    solution = written("1.2").solution
    assert solution["in_common"] == 0
    for view in catheter.viewpoints:
        row = solution["speakers"][view.id]
        assert row["missing"] == len(clientkit.forgotten(catheter, view.id).value) == 2
        assert (row["heard"] == "heard") == view.observed


def test_two_more_voices_change_the_distance_that_is_told():
    sheet = Worksheet(written("1.3"))
    because = {"buyer_because": "he pays", "regulator_because": "they may die"}
    sheet.answer = {"buyer": ["hospital"], "regulator": ["patient"], **because}
    assert "0.80" in sheet.check().says("en")[0]
    assert "0,80" in sheet.check().says("fr")[0]


def test_a_round_that_was_made_tells_how_many_answers_were_foreseen():
    sheet = Worksheet(written("1.4"))
    with speaking("en"):
        answer = sheet.solution
        for row, real in zip(
            answer["round"].values(), ("The driver who loads them!", "x y", "z w"), strict=True
        ):
            row["real"] = real
        sheet.answer = answer
        assert "Of 3 answers, 1 came" in sheet.check().says()[0]


@pytest.mark.parametrize(
    ("lang", "foreseen", "surprising"),
    [
        ("en", "Of 3 answers, all came", "Of 3 answers, none came"),
        ("fr", "Vos 3 réponses sont venues", "aucune n’est venue"),
    ],
)
def test_a_round_without_a_surprise_or_with_nothing_else_speaks_of_no_others(
    lang, foreseen, surprising
):
    sheet = Worksheet(written("1.4"))
    with speaking(lang):
        for told in (foreseen, surprising):
            answer = sheet.solution
            for row in answer["round"].values():
                row["real"] = row["predicted"] if told == foreseen else "x y"
            sheet.answer = answer
            said = " ".join(sheet.check().says())
            assert told in said
            assert "others" not in said
            assert "les autres" not in said


@pytest.mark.parametrize("receiver", ["members of the club", "les membres de l’association"])
def test_the_members_of_an_association_are_not_the_association_itself(receiver):
    sheet = Worksheet(written("2.3"))
    with speaking("en"):
        sheet.answer = {**sheet.solution, "which": "own", "receives": receiver}
        assert sheet.check().code == "2.3/some-at-both-doors"
        sheet.answer = {**sheet.solution, "which": "own", "receives": "our own club"}
        assert sheet.check().code == "2.3/receives-itself"


def test_of_ones_own_chain_only_those_who_said_nothing_are_told_to_have_said_nothing():
    me, ann, bob = (Party(id, id.capitalize()) for id in ("me", "ann", "bob"))
    work = [Deliver("l1", "me", "ann"), Deliver("l2", "me", "bob")]
    asked = [Ask("l3", "ann", "me", status="stated"), Pay("l4", "ann", "me")]
    sheet = Worksheet(written("3.4"))
    sheet.answer = CustomerMap([me, ann, bob], [*work, *asked], me="me").to_document()
    said = " ".join(sheet.check().says("en"))
    assert said.endswith("no requirement was ever stated to you by: Bob.")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "“‘The next post is not my customer’, says the first. So?”."),
        ("fr", "«\u202f“Le poste suivant n’est pas mon client”"),
    ],
)
def test_a_question_that_quotes_somebody_is_quoted_as_each_language_does(lang, said):
    sheet = Worksheet(written("4.5"))
    sheet.answer = {**sheet.solution, "without": "grows"}
    assert any(said in line for line in sheet.check().says(lang))


def test_a_list_left_as_it_lay_is_named_and_not_all_its_cards():
    sheet = Worksheet(written("3.1"))
    sheet.answer = {"money_steps": 3, "work_steps": 1}
    told = sheet.check().says("en")[-1]
    assert "How the assignment came about" in told
    assert "calls for tenders" not in told


def test_sentences_that_lie_in_one_column_are_told_apart():
    told = "\n".join(written("4.2").answer.lines(written("4.2").solution, "en"))
    assert "Late: The figures promised for nine arrive at ten; The lorry leaves at noon" in told


def _widgets(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from _widgets(child)


def _state(widget):
    return json.dumps(widget.get_state(), ensure_ascii=False, default=str)


#: How an exercise says that nobody’s answer is its model.
NO_MODEL = re.compile(
    r"no right (answer|vote)|nobody can mark yours|nobody is marked|answer key"
    r"|nothing here is right|no text gives the answer|no rule here is the right one"
    r"|takes no side|example, nothing more|an example only|vote in it proves nothing"
    r"|yours may be as good|yours is worth more",
    re.IGNORECASE,
)


@EVERY
def test_what_says_that_there_is_no_model_answer_shows_no_solution(id):
    exercise = written(id)
    if NO_MODEL.search(f"{exercise.prompt.say('en')} {exercise.because.say('en')}"):
        assert exercise.model != "solution"
        # Only where a part of it is given, is anything checked.
        assert exercise.is_personal or id == "9.3"


@IN_EACH_LANGUAGE
def test_no_answer_of_ones_own_is_checked_nor_has_a_solution(lang):
    personal = [id for id in exercises() if written(id).is_personal]
    assert {id for id in personal if id[-1].isdigit()} == set(
        "0.1 1.3 1.4 2.4 3.4 4.1 4.4 6.5 7.7 8.6 9.1 9.2 9.4 10.1 10.2 10.3 10.4 11.2".split()
    )
    endings = {id for id in exercises() if id.endswith((".keep", ".monday"))}
    assert endings
    assert endings < set(personal)
    for exercise in map(written, personal):
        words = f"{exercise.to_press(lang)} {exercise.laid_beside(lang)}"
        assert not re.search(r"solution|check|vérifi", words, re.IGNORECASE)


@IN_EACH_LANGUAGE
def test_no_two_buttons_of_a_card_that_takes_two_maps_say_the_same(lang):
    from clientkit.practice.card import Card

    with speaking(lang):
        waiting, buttons = [Card(Worksheet(written("10.5")), lang).box], []
        while waiting:
            widget = waiting.pop()
            waiting += getattr(widget, "children", ())
            if type(widget).__name__ == "Button":
                buttons.append(widget.description)
    assert len(buttons) == 6
    assert len(set(buttons)) == 6


def test_the_two_boxes_of_an_agreement_begin_apart():
    first, second = written("6.5").answer.parts["relation"].kind.start.parties
    assert second.at[0] - first.at[0] > 200
