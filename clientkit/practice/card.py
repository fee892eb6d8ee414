"""The card of an exercise: a question, an answer, a verdict, and help that waits to be asked."""

import asyncio
from collections.abc import Callable
from functools import cache, partial
from importlib.resources import files
from time import monotonic
from typing import Any

import anywidget
import ipywidgets as ipw

from clientkit.practice import (
    fields_in_turn,
    fields_to_arrange,
    fields_to_draw,
    fields_to_list,
    fields_to_vote,
    pages,
)
from clientkit.practice.fields import Place, field_for
from clientkit.practice.turns import in_turn
from clientkit.practice.widgets import made, one_card
from clientkit.practice.worksheet import Worksheet, before_the_solution
from clientkit.words import _, speaking
from clientkit.words.markup import Markup, joined, markup

#: Every file of fields, so that all kinds of answer have theirs.
FIELDS = (fields_in_turn, fields_to_arrange, fields_to_draw, fields_to_list, fields_to_vote)

#: Seconds in which an answer may still be on its way when the button to check it is pressed:
#: ipywidgets holds a change back while the one before is under way, but never a press.
_ON_ITS_WAY = 1.5
#: Seconds that a hand rests before what it typed is saved.
_RESTS = 0.4
#: Before the fields and the worksheet have had any answer in common.
_NOTHING_YET = object()


def live(what: Markup | str = "", classes: str = "") -> Any:
    """A place for words that change; a screen reader tells them when they do."""
    return made(ipw.HTML, what, classes=f"cx-live {classes}")


def button(words: str, pressed: Callable[[], None], *, main: bool = False) -> Any:
    """A button: the one main thing to do, or a quiet one."""
    looks = ("primary", "cx-main") if main else ("", "cx-quiet")
    widget = made(
        ipw.Button, description=words, button_style=looks[0], classes=looks[1], width="auto"
    )
    widget.on_click(lambda _button: pressed())
    return widget


def box(parts: list[Any], classes: str = "") -> Any:
    """A card made of parts."""
    keys = made(anywidget.AnyWidget, _esm=_script())
    end = made(ipw.HTML, "", classes="cx-ready")
    return made(ipw.VBox, [*parts, keys, end], classes=f"cx-card {classes}")


@cache
def _script() -> str:
    return files("clientkit.practice").joinpath("keys.js").read_text(encoding="utf-8")


class Card:
    """A worksheet on screen. What it shows is in `box`."""

    @one_card()
    def __init__(self, worksheet: Worksheet, lang: str) -> None:
        self.worksheet, self.lang = worksheet, lang
        self.turn = worksheet.turn
        self._checked_at = -_ON_ITS_WAY
        self._asked_too_early = False
        self._resting: asyncio.TimerHandle | None = None
        self._from_fields = False
        #: The answer that the fields and the worksheet had in common last.
        self._agreed: object = _NOTHING_YET
        exercise = worksheet.exercise
        place = Place(_("Your answer", lang), lang, self._changed)
        self._field = field_for(exercise.answer, place)
        self._field.widget.add_class("cx-answer")
        self._verdict, self._help, self._note = live(), live(), live(classes="cx-note")
        self._hint = button(_("A hint", lang), self._said(worksheet.hint))
        to_press = [button(exercise.to_press(lang), self._check, main=True), self._hint]
        if not exercise.is_a_vote:
            to_press.append(button(exercise.laid_beside(lang), self._open_solution))
        to_press.append(button(_("Start over", lang), self._start_over))
        buttons = made(ipw.HBox, to_press, classes="cx-buttons")
        head = made(ipw.HTML, joined([pages.style(), pages.question(exercise, lang)]))
        self.box = box([head, self._field.widget, buttons, self._verdict, self._help, self._note])
        self._show()
        worksheet.watch(self._show)

    # What the learner does

    @in_turn
    def _changed(self, typed: bool) -> None:
        if self._from_fields:
            return
        if self._resting is not None:
            self._resting.cancel()
            self._resting = None
        if typed and (loop := _running_loop()) is not None:
            self._resting = loop.call_later(_RESTS, self._take)
        else:
            self._take()

    @in_turn
    def _take(self) -> None:
        """Take into the worksheet what stands in the fields."""
        self._resting = None
        self._asked_too_early = False
        self._from_fields = True
        try:
            with speaking(self.lang):
                self.worksheet.answer = self._field.get()
                self._agreed = self.worksheet.answer
        finally:
            self._from_fields = False
        if self.worksheet.outcome is None and monotonic() - self._checked_at < _ON_ITS_WAY:
            self._said(partial(self.worksheet.check, again=True))()

    def _take_now(self) -> None:
        if self._resting is not None:
            self._resting.cancel()
            self._take()

    @in_turn
    def _check(self) -> None:
        self._take_now()
        self._field.settle()
        self._said(self.worksheet.check)()
        self._checked_at = monotonic()

    @in_turn
    def _open_solution(self) -> None:
        self._take_now()
        self._asked_too_early = not self.worksheet.may_see_solution
        self._said(self.worksheet.open_solution)()

    @in_turn
    def _start_over(self) -> None:
        # What was typed last is in the dated copy, too.
        self._take_now()
        self._asked_too_early = False
        self._checked_at = -_ON_ITS_WAY
        self._agreed = _NOTHING_YET
        self._said(self.worksheet.start_over)()

    def _said(self, done: Callable[[], Any]) -> Callable[[], None]:
        def in_the_language_of_the_card() -> None:
            with self.turn, speaking(self.lang):
                done()

        return in_the_language_of_the_card

    # What the learner sees

    @in_turn
    def _show(self) -> None:
        worksheet, lang = self.worksheet, self.lang
        # What was given and not understood stays on screen as it was typed, and so does what was
        # typed meanwhile: fields are written only when the answer came from elsewhere.
        news = self._agreed is _NOTHING_YET or worksheet.answer != self._agreed
        if news and not self._from_fields and worksheet.fault is None:
            self._agreed = worksheet.answer
            self._from_fields = True
            try:
                self._field.put(worksheet.answer)
            finally:
                self._from_fields = False
        outcome = worksheet.outcome
        self._verdict.value = pages.verdict(outcome, lang, drawn=not self._field.lights_up)
        said = " ".join(outcome.says(lang)) if outcome else ""
        self._field.light(outcome.lit if outcome else None, said)
        self._show_hints_left()
        early = Markup("")
        if self._asked_too_early:
            early = markup(
                '<div class="cx-hint">{why}</div>', why=before_the_solution(worksheet.exercise)
            )
        self._help.value = joined(
            [pages.hints(worksheet, lang), early, pages.solution(worksheet, lang)]
        )
        self._note.value = pages.note(worksheet, lang)

    def _show_hints_left(self) -> None:
        # Not disabled, which would take the focus from whoever has just pressed it.
        if len(self.worksheet.hints) < len(self.worksheet.exercise.hints):
            self._hint.description = _("A hint", self.lang)
            self._hint.remove_class("cx-used-up")
        else:
            self._hint.description = _("No more hints", self.lang)
            self._hint.add_class("cx-used-up")


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
