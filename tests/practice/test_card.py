"""The card, as the kernel sees it: what is chosen, typed and pressed, and what is shown."""

import asyncio
import json
import re
from importlib.resources import files
from threading import Thread

import ipywidgets
import pytest
from attrs import evolve

from clientkit.live import play
from clientkit.practice import Answers, Markup, Reveal, Worksheet, markup
from clientkit.practice.card import Card
from clientkit.practice.pages import style
from clientkit.practice.widgets import made
from clientkit.words import LANGUAGES, Text, speaking
from tests.practice.small_exercise import BREAD, EVERY_KIND, QUEUE


def inside(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from inside(child)


class OnScreen:
    """A card, with what a person does and sees."""

    def __init__(self, sheet, lang="en"):
        self.sheet, self.card = sheet, Card(sheet, lang)
        self.widgets = list(inside(self.card.box))

    def fields(self, kind):
        return [widget for widget in self.widgets if type(widget) is kind]

    def press(self, words):
        next(b for b in self.fields(ipywidgets.Button) if b.description == words).click()

    @property
    def text(self):
        shown = " ".join(widget.value for widget in self.fields(ipywidgets.HTML))
        shown = re.sub(r"<style>.*?</style>", "", shown, flags=re.DOTALL)
        return re.sub(r"<[^>]+>", " ", shown)


def test_choosing_and_checking_with_the_card():
    screen = OnScreen(Worksheet(BREAD))
    assert "Exercise 7.1" in screen.text
    assert "1–2 min" in screen.text
    screen.press("Check my answer")
    assert "There is no answer here yet." in screen.text
    child, mother = screen.fields(ipywidgets.Dropdown)
    assert (child.description, child.options[0]) == ("the child", ("choose…", ""))
    child.value, mother.value = "pays", "pays"
    assert screen.sheet.answer == {"child": "pays", "mother": "pays"}
    screen.press("Check my answer")
    assert "Look again" in screen.text
    assert screen.text.index("The mother: right.") < screen.text.index("Has the child a purse?")
    screen.card._checked_at = -99.0  # some time later
    child.value = "eats"
    assert "Has the child a purse?" not in screen.text, "a verdict goes with its answer"
    screen.press("Check my answer")
    assert "Just so." in screen.text


def test_what_is_typed_while_an_answer_is_checked_is_not_written_over(monkeypatch):
    screen = OnScreen(Worksheet(EVERY_KIND))
    text = next(w for w in screen.fields(ipywidgets.Text) if w.description == "Words")
    text.value = "the first words"
    check = screen.sheet.check

    def meanwhile(**how):
        # The browser has gone on; the card has not heard of it yet.
        text.unobserve_all("value")
        text.value = "the first words and the last"
        return check(**how)

    monkeypatch.setattr(screen.sheet, "check", meanwhile)
    screen.press("Check my answer")
    assert text.value == "the first words and the last"


def test_help_waits_until_it_is_asked_for():
    screen = OnScreen(Worksheet(BREAD))
    screen.press("A hint")
    assert "Hint 1 of 2: Look in the purse." in re.sub(r"\s+", " ", screen.text)
    screen.press("The solution")
    assert "The solution opens once" in screen.text
    assert "The purse is the mother" not in screen.text
    for field, value in zip(screen.fields(ipywidgets.Dropdown), ("pays", "eats"), strict=True):
        field.value = value
    assert "The solution opens once" not in screen.text
    screen.press("Check my answer")
    screen.press("The solution")
    assert screen.text.index("Your answer") < screen.text.index("the child → pays")
    assert screen.text.index("the child → pays") < screen.text.index("the child → eats")
    assert "The purse is the mother" in screen.text
    screen.press("Start over")
    assert [field.value for field in screen.fields(ipywidgets.Dropdown)] == ["", ""]
    assert "Hint" not in screen.text
    assert "→" not in screen.text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_answer_of_every_kind_goes_to_the_card_and_back(lang):
    with speaking(lang):
        sheet = Worksheet(EVERY_KIND)
        screen = OnScreen(sheet, lang)
        sheet.answer = answer = sheet.solution
        for typed in screen.fields(ipywidgets.Text):
            typed.value += " "
        assert sheet.answer == answer
        assert sheet.fault is None
        sheet.answer = None
        assert sheet.exercise.answer.read(screen.card._field.get()) is None


def test_every_field_has_a_name():
    screen = OnScreen(Worksheet(EVERY_KIND))
    typed = (ipywidgets.Text, ipywidgets.Textarea, ipywidgets.Dropdown, ipywidgets.Checkbox)
    named = [widget for widget in screen.widgets if isinstance(widget, typed)]
    assert len(named) > 10
    assert all(widget.description for widget in named)
    assert "the mother, does" in [widget.description for widget in named]


def test_what_cannot_be_read_stays_as_it_was_typed():
    screen = OnScreen(Worksheet(EVERY_KIND))
    many = next(t for t in screen.fields(ipywidgets.Text) if t.description == "Many (loaves)")
    many.value = "a lot"
    screen.press("Check my answer")
    assert "‘a lot’ is not a number from 0 to 500." in screen.text
    assert many.value == "a lot"
    many.value = "20"
    screen.press("Check my answer")
    assert "is not a number" not in screen.text
    assert screen.sheet.answer == {"many": 20}


def test_what_is_typed_is_saved_when_the_hand_rests_or_something_is_pressed(tmp_path):
    file = tmp_path / "answers.json"

    async def typing():
        screen = OnScreen(Worksheet(EVERY_KIND, Answers(file)))
        words = next(t for t in screen.fields(ipywidgets.Text) if t.description == "Words")
        for so_far in ("b", "br", "bread"):
            words.value = so_far
        assert not file.exists(), "not at each key"
        await asyncio.sleep(0.6)
        assert json.loads(file.read_text())["exercises"]["7.10"]["answer"] == {"words": "bread"}
        words.value = "bread and butter"
        screen.press("Check my answer")
        assert screen.sheet.answer == {"words": "bread and butter"}
        words.value = "bread and butter and"
        screen.press("Start over")
        await asyncio.sleep(0.6)
        assert screen.sheet.answer is None
        assert words.value == ""

    asyncio.run(typing())


def test_the_card_says_that_the_answer_is_saved_or_why_not(tmp_path):
    screen = OnScreen(Worksheet(QUEUE, Answers(tmp_path / "answers.json")))
    assert "saved" not in screen.text
    screen.fields(ipywidgets.RadioButtons)[0].value = "child"
    assert "Your answer is saved." in screen.text
    (tmp_path / "in-the-way").write_text("a file")
    with speaking("en"):
        screen = OnScreen(Worksheet(QUEUE, Answers(tmp_path / "in-the-way" / "answers.json")))
        screen.fields(ipywidgets.RadioButtons)[0].value = "child"
    assert "The answers file cannot be opened" in screen.text
    assert "Your answers stay here until this notebook closes." in screen.text


def test_a_vote_is_noted_and_has_no_solution():
    screen = OnScreen(Worksheet(QUEUE))
    assert [b.description for b in screen.fields(ipywidgets.Button)] == [
        "Keep my answer",
        "A hint",
        "Start over",
    ]


OF_ONES_OWN = evolve(BREAD, model="example")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_answer_of_ones_own_is_kept_and_nothing_is_called_its_solution(lang):
    with speaking(lang):
        screen = OnScreen(Worksheet(OF_ONES_OWN), lang)
        keep, _hint, example, _over = (b.description for b in screen.fields(ipywidgets.Button))
        assert (keep, example) == {
            "en": ("Keep my answer", "An example"),
            "fr": ("Garder ma réponse", "Un exemple"),
        }[lang]
        screen.press(example)
        assert {"en": "The example opens once", "fr": "L’exemple s’ouvre"}[lang] in screen.text
        for field, value in zip(screen.fields(ipywidgets.Dropdown), ("pays", "eats"), strict=True):
            field.value = value
        screen.press(keep)
        screen.press(example)
        said = " ".join([screen.text, *(b.description for b in screen.fields(ipywidgets.Button))])
    assert BREAD.because.say(lang) in said
    assert not re.search(r"solution|check|vérifi", said, re.IGNORECASE)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_several_answers_are_good_the_button_says_what_the_heading_says(lang):
    with speaking(lang):
        sheet = Worksheet(evolve(BREAD, model="one_of_several"))
        screen = OnScreen(sheet, lang)
        sheet.answer = sheet.solution
        sheet.check()
        words = {"en": "One good answer", "fr": "Une bonne réponse possible"}[lang]
        screen.press(words)
    assert words in screen.text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_closed_names_the_button_of_its_exercise(lang):
    for exercise in (BREAD, OF_ONES_OWN):
        sheet = Worksheet(exercise)
        reveal = Reveal(sheet, Text(en="The till", fr="La caisse"), lambda _lang: [])
        assert exercise.to_press(lang) in reveal.page(lang)
        assert exercise.to_press(lang) in play("line_output", gate=sheet).closed(lang)


def test_an_answer_that_was_still_on_its_way_is_the_one_that_is_checked(monkeypatch):
    screen = OnScreen(Worksheet(BREAD))
    child, mother = screen.fields(ipywidgets.Dropdown)
    child.value, mother.value = "pays", "pays"
    screen.press("Check my answer")
    child.value = "eats"  # held back by ipywidgets, and overtaken by the press
    assert "Just so." in screen.text
    assert screen.sheet.attempts == 1
    assert screen.sheet.first["answer"] == {"child": "eats", "mother": "pays"}
    monkeypatch.setattr("clientkit.practice.card._ON_ITS_WAY", 0)
    child.value = "pays"
    assert "Has the child a purse?" not in screen.text, "a later change waits for its own check"
    screen.press("Check my answer")
    assert screen.sheet.first["answer"] == {"child": "eats", "mother": "pays"}


def test_changes_that_come_on_several_threads_are_all_kept(tmp_path):
    file = tmp_path / "answers.json"
    screen = OnScreen(Worksheet(EVERY_KIND, Answers(file)))
    boxes, dropdowns = screen.fields(ipywidgets.Checkbox), screen.fields(ipywidgets.Dropdown)

    def choose(field):
        field.value = field.options[2][1]

    def tick(box):
        box.value = True

    threads = [Thread(target=choose, args=(field,)) for field in dropdowns]
    threads += [Thread(target=tick, args=(box,)) for box in boxes]
    threads += [Thread(target=screen.press, args=("A hint",))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    record = json.loads(file.read_text())["exercises"]["7.10"]
    assert record["answer"] == {
        "some": ["child", "mother"],
        "few": 1,
        "pairs": {"child": "eats", "mother": "eats"},
        "table": {"child": {"does": "eats"}, "mother": {"does": "eats"}},
    }
    assert record["hints"] == 1
    assert "earlier" not in record


def test_an_answer_from_code_shows_on_the_card():
    with speaking("en"):
        sheet = Worksheet(BREAD)
        screen = OnScreen(sheet)
        sheet.answer = {"child": "eats", "mother": "pays"}
        sheet.check()
    assert [field.value for field in screen.fields(ipywidgets.Dropdown)] == ["eats", "pays"]
    assert "Just so." in screen.text


def test_what_learners_write_is_never_html():
    assert markup("<b>{a}{b}</b>", a="<i>&", b=Markup("<u>")) == "<b>&lt;i&gt;&amp;<u></b>"
    sheet = Worksheet(EVERY_KIND)
    with speaking("en"):
        sheet.answer = {**sheet.solution, "words": "<script>alert(1)</script>"}
        sheet.check()
        sheet.open_solution()
    shown = "".join(w.value for w in OnScreen(sheet).fields(ipywidgets.HTML))
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_without_a_kernel_shows_the_question_and_how_it_comes_alive(lang):
    with speaking(lang):
        bundle = Worksheet(BREAD)._repr_mimebundle_()
    page = bundle["text/html"]
    assert BREAD.prompt.say(lang) in page
    assert ("comes alive" if lang == "en" else "s’anime") in page
    assert bundle["text/plain"].endswith("not attempted" if lang == "en" else "pas encore essayé")
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_one_sheet_has_one_card_in_the_language_that_is_spoken():
    sheet = Worksheet(BREAD)
    with speaking("en"):
        once, again = sheet._repr_mimebundle_(), sheet._repr_mimebundle_()
    with speaking("fr"):
        in_french = sheet._repr_mimebundle_()
    assert once == again
    assert in_french != again


def test_nothing_that_cannot_be_validated_is_used():
    source = "".join(
        file.read_text("utf-8")
        for file in files("clientkit.practice").iterdir()
        if file.name.endswith(".py")
    )
    assert not re.search(r"ipw\.(Output|interact)|clear_output|display\(", source)


class Picture:
    def _repr_svg_(self):
        return "<svg><title>a map</title></svg>"


class Shown:
    def _repr_mimebundle_(self, **_options):
        return {"image/svg+xml": "<svg>two</svg>"}


def test_what_is_no_card_is_not_turned_over_but_opened():
    buttons = Text(en="See it", fr="Voir"), Text(en="Hide it", fr="Cacher")
    with speaking("fr"):
        sheet = Worksheet(BREAD)
        reveal = Reveal(sheet, Text(en="The till", fr="La caisse"), lambda _lang: "", buttons)
        assert reveal.button() == "Voir"
        sheet.answer = {"child": "pays", "mother": "pays"}
        sheet.check()
        assert reveal.open().button() == "Cacher"


def test_a_reveal_shows_words_pages_and_pictures_after_the_prediction():
    asked = []

    def content(lang):
        asked.append(lang)
        return [Text(en="So it is.", fr="Voilà."), "a < b", Markup("<hr>"), Picture(), Shown()]

    with speaking("en"):
        sheet = Worksheet(BREAD)
        reveal = Reveal(sheet, Text(en="The till", fr="La caisse"), content)
        assert repr(reveal) == "The till: face down"
        bundle = reveal._repr_mimebundle_()
        assert "once you have made a prediction" in bundle["text/html"]
        widgets = list(inside(reveal._card.box))
        button = next(w for w in widgets if isinstance(w, ipywidgets.Button))
        button.click()
        assert not reveal.is_open
        sheet.answer = {"child": "pays", "mother": "pays"}
        sheet.check()
        assert "Ready to see?" in reveal.page()
        assert asked == [], "nothing is made before it is turned over"
        button.click()
        assert button.description == "Turn the cards back"
        page = "".join(w.value for w in widgets if isinstance(w, ipywidgets.HTML))
        for piece in (
            "the child → pays",
            "So it is.",
            "a &lt; b",
            "<hr>",
            "<title>a map",
            "<svg>two",
        ):
            assert piece in page
        button.click()
        assert not reveal.is_open
        assert repr(reveal) == "The till: face down"


def test_a_question_over_choices_shows_no_null_under_the_pointer_and_its_rows_stand_close():
    assert made(ipywidgets.RadioButtons, options=["bread"]).tooltip == ""
    (rule,) = re.findall(r"\.cx-card \.widget-radio > \.widget-label {([^}]*)}", style())
    assert "display: block" in rule
