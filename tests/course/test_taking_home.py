"""The page to take home: one's own map, sentence and commitment, on one sheet."""

import base64
import os
import re

import ipywidgets
import pytest
from attrs import evolve
from click.testing import CliRunner

import clientkit
from clientkit.cli import main
from clientkit.course import begin, taking_home
from clientkit.course.taking_home import own_map, page_to_take_home, take_home, write_page
from clientkit.folder import work_folder
from clientkit.practice import Answers
from clientkit.practice.take_home import take_home_page
from clientkit.words import LANGUAGES, speaking
from tests.practice.test_card import inside


def save(name, map):
    map.save(work_folder() / "maps" / f"{name}.map.json")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_map_is_drawn_and_said_in_words(lang):
    piano = clientkit.case("piano")
    page = take_home_page(piano, "Ask first.", "See Zoé on Monday.", lang)
    assert page.count("<svg") == 1
    assert f'<html lang="{lang}">' in page
    assert "Ask first." in page
    assert "See Zoé on Monday." in page
    assert 'class="line"' not in page
    for link in piano.links:
        assert piano.name(link.source, lang) in page
    assert "http" not in re.sub(r'xmlns="[^"]*"', "", page), "nothing comes from anywhere"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_there_yet_leaves_room_for_a_hand(lang):
    page = take_home_page(None, " ", None, lang)
    assert page.count('class="line"') == 5
    assert "<svg" not in page
    assert {"en": "by hand", "fr": "à la main"}[lang] in page


def test_what_a_learner_wrote_is_never_html():
    page = take_home_page(None, "<script>alert(1)</script>", "<b>", "en")
    assert "<script>" not in page
    assert "&lt;b&gt;" in page


def test_the_map_is_the_last_lessons_or_else_the_one_saved_last():
    assert own_map() is None
    save("01-my-customers", clientkit.case("piano"))
    save("older", clientkit.case("canteen"))
    os.utime(work_folder() / "maps" / "older.map.json", (1, 1))
    (work_folder() / "maps" / "broken.map.json").write_text("{nonsense")
    assert own_map() == clientkit.case("piano")
    save("my-map", clientkit.case("coffee"))
    os.utime(work_folder() / "maps" / "my-map.map.json", (2, 2))
    assert own_map() == clientkit.case("coffee")


def test_the_card_keeps_both_sentences_and_one_button_makes_the_page():
    begin("00-start", "en")
    with speaking("en"):
        card = take_home()
        card._repr_mimebundle_()
        widgets = list(inside(card._box))
        fields = [w for w in widgets if isinstance(w, (ipywidgets.Text, ipywidgets.Textarea))]
        assert [field.description for field in fields] == [
            "My sentence to keep",
            "My commitment: to whom, what, by when",
        ]
        fields[0].value, fields[1].value = "Ask first.", "See Zoé on Monday."
        next(w for w in widgets if isinstance(w, ipywidgets.Button)).click()
    file = work_folder() / "take-home.html"
    page = file.read_text("utf-8")
    assert "Ask first." in page
    assert "See Zoé on Monday." in page
    live = next(w for w in widgets if "cx-live" in w._dom_classes)
    assert "/take-home.html" in live.value
    offered = re.search(r"base64,([^\"]+)", live.value)[1]
    assert base64.b64decode(offered).decode() == page

    begin("00-start", "fr")
    assert "Ask first." in page_to_take_home(lang="fr"), "it is there again in another notebook"


def test_a_page_that_cannot_be_written_is_told_on_the_card():
    begin("00-start", "en")
    work_folder().parent.mkdir(parents=True, exist_ok=True)
    work_folder().write_text("a file where the folder should be")
    with speaking("en"):
        card = take_home()
        card.make()
        assert "cannot be saved" in card.page("en")


def test_an_exercise_can_say_which_of_its_words_are_taken_home(monkeypatch):
    own = clientkit.course.written("0.1")
    told = evolve(own, takes_home={"commitment": "customer"})
    monkeypatch.setattr(taking_home, "written", lambda id: told if id == "0.1" else own)
    answers = Answers()
    answers.keep("0.1", {"answer": {"customer": "Zoé, by Friday", "enough": "depends"}})
    assert taking_home.own_words(answers) == {"commitment": "Zoé, by Friday"}
    answers.keep("take-home", {"answer": {"commitment": "Paul"}})
    assert taking_home.own_words(answers) == {"commitment": "Paul"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_command_writes_it(tmp_path, lang):
    save("my-map", clientkit.case("piano"))
    out = tmp_path / "mine.html"
    ran = CliRunner().invoke(main, ["take-home", "--lang", lang, str(out)])
    assert ran.exit_code == 0, ran.output
    assert str(out) in ran.output
    assert f'<html lang="{lang}">' in out.read_text("utf-8")
    assert CliRunner().invoke(main, ["take-home"]).exit_code == 0
    assert (work_folder() / "take-home.html").exists()
    nowhere = CliRunner().invoke(main, ["take-home", str(out / "under" / "a-file.html")])
    assert nowhere.exit_code == 1
    assert nowhere.exception is None or isinstance(nowhere.exception, SystemExit)


def test_the_page_says_on_which_day_it_was_made():
    begin("00-start", "en")
    assert re.search(r"\d\d/\d\d/\d{4}", write_page().read_text("utf-8"))
