"""What a learner takes home: finds their map, sentence and commitment, and writes the page."""

import base64
from datetime import date
from pathlib import Path
from typing import Any

from clientkit.course.own_map import FROM_THE_CUSTOMER, MY_MAP, file_of
from clientkit.course.session import exercises, kept, written
from clientkit.folder import CannotSave, save_text, work_folder
from clientkit.map import CustomerMap, MapFault
from clientkit.practice import Answers, Exercise, Form, Part, Sentence, Worksheet, to_discuss
from clientkit.practice.showing import Shown, row_of_buttons
from clientkit.practice.take_home import take_home_page
from clientkit.words import Text, _
from clientkit.words.markup import Markup, joined, markup

SENTENCE, COMMITMENT = "sentence", "commitment"

#: What one writes on the card itself; kept with the answers, judged by nobody.
OWN_WORDS = Exercise(
    "take-home",
    title=Text(en="To take home", fr="À emporter"),
    minutes=(2, 4),
    covers="",
    prompt=Text(
        en="One sheet to print or to keep: your map, your sentence, your commitment. What you leave empty becomes room to write by hand.",
        fr="Une feuille à imprimer ou à garder : votre carte, votre phrase, votre engagement. Ce que vous laissez vide devient de la place pour écrire à la main.",
    ),
    answer=Form(
        {
            SENTENCE: Part(
                Text(en="My sentence to keep", fr="Ma phrase à garder"), Sentence(needed=False)
            ),
            COMMITMENT: Part(
                Text(
                    en="My commitment: to whom, what, by when",
                    fr="Mon engagement : envers qui, quoi, pour quand",
                ),
                Sentence(needed=False, long=True),
            ),
        }
    ),
    reasons=[
        to_discuss(
            "take-home/noted",
            ...,
            Text(en="It will stand on your page.", fr="Ce sera sur votre page."),
            word=Text(en="Noted", fr="C’est noté"),
        )
    ],
    hints=[],
    solution=None,
    because=Text(en="It is yours.", fr="C’est à vous."),
)


def own_map(folder: Path | None = None) -> CustomerMap | None:
    """The learner's own map: “my-map”, or else the drawing saved last; None when nothing is drawn.

    A drawing that cannot be read is passed over, and left as it is.
    """
    mine, again = (file_of(name, folder) for name in (MY_MAP, FROM_THE_CUSTOMER))
    files = sorted(mine.parent.glob("*.map.json"), key=_saved_last, reverse=True)
    for file in sorted(files, key=lambda file: (file != mine, file == again)):
        try:
            map = CustomerMap.read(file)
        except (MapFault, OSError):
            continue
        if map.links or map.parties:
            return map
    return None


def _saved_last(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def own_words(answers: Answers) -> dict[str, str]:
    """The learner's sentence and commitment: from the card, or else from the latest exercise."""
    said: dict[str, str] = {}
    for exercise in (written(id) for id in exercises()):
        answer = answers.record(exercise.id).get("answer")
        for what, part in exercise.takes_home.items():
            words = [answer.get(each) for each in part.split()] if isinstance(answer, dict) else []
            if written_there := [each for each in words if isinstance(each, str)]:
                said[what] = "\n".join(written_there)
    return said | (Worksheet(OWN_WORDS, answers).answer or {})


def page_to_take_home(answers: Answers | None = None, lang: str | None = None) -> str:
    """The page, with all that is there today."""
    words = own_words(kept() if answers is None else answers)
    return take_home_page(
        own_map(), words.get(SENTENCE), words.get(COMMITMENT), lang, on=date.today()
    )


def write_page(path: Path | None = None, lang: str | None = None) -> Path:
    """Write the page into a file, the work folder's own unless told otherwise. Raises CannotSave."""
    return save_text(path or work_folder() / "take-home.html", page_to_take_home(None, lang))


class TakeHome(Shown):
    """The card with two sentences to write and one button. The last line of a cell shows it."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers.turn)
        self.answers = answers
        self.sheet = Worksheet(OWN_WORDS, answers)
        self._made = Markup("")
        self._fields: Any = None

    def title(self, lang: str | None = None) -> str:
        return OWN_WORDS.title.say(lang)

    def page(self, lang: str | None = None) -> Markup:
        trouble = (
            markup('<p class="cx-trouble">⚠ {it}</p>', it=self.sheet.trouble)
            if self.sheet.trouble
            else Markup("")
        )
        return joined(
            [markup("<p>{what}</p>", what=OWN_WORDS.prompt.say(lang)), self._made, trouble]
        )

    def make(self) -> None:
        """Write the page, and say where it is; or why it could not be written."""
        try:
            file = write_page()
        except CannotSave as fault:
            self._made = markup('<p class="cx-trouble">⚠ {why}</p>', why=str(fault))
        else:
            # Opens wherever the notebook runs, and whatever folder it is shown from.
            page = base64.b64encode(file.read_bytes()).decode("ascii")
            self._made = markup(
                '<p>{saved} <a download="take-home.html" href="data:text/html;base64,{page}">'
                "{open}</a></p>",
                saved=_("Your page is in {file}.").format(file="/".join(file.parts[-2:])),
                page=page,
                open=_("Download it, then print it"),
            )
        self.show()

    def __repr__(self) -> str:
        return _("{name}: {said}").format(name=self.title(), said=OWN_WORDS.prompt.say())

    def _buttons(self, lang: str) -> list[Any]:
        from clientkit.practice.card import button
        from clientkit.practice.fields import Place, field_for

        def written_down(_typed: bool) -> None:
            with self.turn:
                self.sheet.answer = field.get()
                self.show()

        field = field_for(OWN_WORDS.answer, Place("", lang, written_down))
        field.widget.add_class("cx-answer")
        for typed in field.widget.children:
            # Kept when one leaves the field or presses the button, not at every letter.
            typed.continuous_update = False
        field.put(self.sheet.answer)
        make = button(_("Make my page", lang), self.make, main=True)
        return [field.widget, row_of_buttons([make])]


def take_home() -> TakeHome:
    """The card that makes a page to take home: one's own map, sentence and commitment.

    The last line of a cell shows it. `page_to_take_home` gives the page itself.

    >>> from clientkit.course import begin
    >>> begin("00-start", "en", part="solution")
    >>> take_home().title("en")
    'To take home'
    """
    return TakeHome(kept())
