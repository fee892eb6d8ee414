"""How far a learner is, as the answers file tells it."""

from datetime import date

import ipywidgets
import pytest
from attrs import evolve

from clientkit.practice import Answers, Progress, Worksheet
from clientkit.words import Text, speaking
from tests.practice.small_exercise import BREAD, EVERY_KIND, QUEUE
from tests.practice.test_card import inside

ALL = [BREAD, QUEUE, EVERY_KIND]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "answers.json"


def answer(file, exercise, given, check=True):
    sheet = Worksheet(exercise, Answers(file))
    sheet.answer = given
    if check:
        sheet.check()


TODAY = f"{date.today():%d/%m/%Y}"


def at(id):
    return f"You were last at exercise {id}, on {TODAY}.\n"


def states(file):
    return [each.state for each in Progress(ALL, Answers(file)).standings()]


def test_what_is_done_what_to_come_back_to_and_what_to_begin(file):
    assert states(file) == ["to_begin"] * 3
    answer(file, BREAD, {"child": "pays", "mother": "pays"})
    answer(file, QUEUE, "child")
    assert states(file) == ["back", "done", "to_begin"]
    answer(file, BREAD, {"child": "eats", "mother": "pays"})
    assert states(file) == ["done", "done", "to_begin"]


@pytest.mark.parametrize("check", [True, False])
def test_what_was_begun_is_worth_coming_back_to(file, check):
    answer(file, BREAD, {"mother": "pays"}, check)
    with speaking("en"):
        said = Progress([BREAD], Answers(file)).text()
    assert said == (
        "0 of 1 exercises done.\n" + at("7.1") + "Worth coming back to:\n"
        "- Exercise 7.1: A loaf (begun)\nAbout 2 min of exercises left."
    )


def test_it_is_told_in_both_languages(file):
    answer(file, BREAD, {"child": "pays", "mother": "pays"})
    answer(file, QUEUE, "child")
    progress = Progress(ALL, Answers(file))
    assert progress.text("en") == (
        "1 of 3 exercises done.\n" + at("7.2") + "Done:\n- Exercise 7.2: A queue\n"
        "Worth coming back to:\n- Exercise 7.1: A loaf (look again)\n"
        "Next: Exercise 7.10: All\nAbout 3 min of exercises left."
    )
    assert progress.text("fr") == (
        "1 exercice fait sur 3.\n"
        f"La dernière fois, le {TODAY}, vous en étiez à\u00a0: exercice 7.2.\n"
        "Faits\u00a0:\n- Exercice 7.2\u00a0: Une file\n"
        "À reprendre volontiers\u00a0:\n"
        "- Exercice 7.1\u00a0: Un pain (à revoir)\n"
        "Ensuite\u00a0: Exercice 7.10\u00a0: Tout\nIl reste environ 3\u00a0min d’exercices."
    )


def test_when_all_is_done_it_says_so(file):
    answer(file, QUEUE, "child")
    assert Progress([QUEUE], Answers(file)).text("en") == (
        "1 of 1 exercises done.\n"
        + at("7.2")
        + "Done:\n- Exercise 7.2: A queue\nAll that is here is done: well walked."
    )


def test_starting_over_makes_it_one_to_begin_again(file):
    answer(file, QUEUE, "child")
    Worksheet(QUEUE, Answers(file)).start_over()
    assert states(file)[1] == "to_begin"


def test_the_card_counts_again_what_another_notebook_answered_since(file):
    with speaking("en"):
        progress = Progress(ALL, Answers(file))
        bundle = progress._repr_mimebundle_()
        assert repr(progress) == bundle["text/plain"] == "0 of 3 exercises done."
        widgets = list(inside(progress._box))
        shown = next(w for w in widgets if "cx-live" in w._dom_classes)
        assert "0 of 3 exercises done." in shown.value
        answer(file, QUEUE, "child")
        next(w for w in widgets if isinstance(w, ipywidgets.Button)).click()
    assert "1 of 3 exercises done." in shown.value


def test_a_file_that_cannot_be_read_is_told_and_left_as_it_is(file):
    file.write_text("{nonsense")
    with speaking("en"):
        said = Progress(ALL, Answers(file)).text()
    assert "cannot be read: see line 1." in said
    assert file.read_text() == "{nonsense"


def test_where_one_was_last_is_a_link_to_its_page(file):
    answer(file, BREAD, {"mother": "pays"})
    progress = Progress(ALL, Answers(file), lambda exercise: f"{exercise.id}.ipynb")
    page = progress.page("en")
    assert '<a href="7.1.ipynb">exercise 7.1</a>, on' in page
    assert 'Next: <a href="7.2.ipynb">Exercise 7.2: A queue</a>' in page
    assert "<a" not in progress.text("en")


def test_a_title_is_never_html(file):
    odd = evolve(BREAD, title=Text("<b>&{0}"))
    answer(file, odd, {"mother": "pays"})
    for page_of in (lambda _exercise: None, lambda _exercise: "a?b&c"):
        page = Progress([odd], Answers(file), page_of).page("en")
        assert "&lt;b&gt;&amp;{0}" in page
        assert "<b>&" not in page


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "About 4 h 31 min of exercises left."),
        ("fr", "Il reste environ 4\u00a0h\u00a031\u00a0min d’exercices."),
    ],
)
def test_hours_are_said_as_hours(lang, said):
    long = evolve(BREAD, minutes=(271, 271))
    assert Progress([long], Answers()).text(lang).endswith(said)
