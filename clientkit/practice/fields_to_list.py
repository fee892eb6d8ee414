"""The field for names: typed one on a line, asked about where they may mean a known one."""

from typing import Any

import ipywidgets as ipw

from clientkit.practice.fields import Field, Place, field_for
from clientkit.practice.fields_to_arrange import told
from clientkit.practice.kinds import Answer, Names
from clientkit.practice.kinds.names import said_in
from clientkit.practice.widgets import made
from clientkit.words import _, ngettext
from clientkit.words.markup import Markup, markup


@field_for.register
def _names(kind: Names, place: Place) -> Field:
    return _Listing(kind, place).field()


class _Listing:
    def __init__(self, kind: Names, place: Place) -> None:
        self.kind, self.place = kind, place
        #: What was said of names that were asked about: what each means, or what it does not.
        self.means: dict[str, str | None] = {}
        self.refused: set[tuple[str, str]] = set()
        #: Nobody is asked about a word in the middle of typing it.
        self.typing = True
        self.text = made(
            ipw.Textarea,
            value="",
            description=place.name,
            rows=3 if place.in_cell else 7,
            placeholder=_("one name on each line", place.lang),
            width="100%",
            classes=f"cx-names {place.stacked}",
        )
        self.count, self.question = told(), told()
        self.yes = self._reply(_("Yes", place.lang), self._say_yes)
        self.no = self._reply(_("No, somebody else", place.lang), self._say_no)
        asked, hidden = [self.question, self.yes, self.no], ipw.Layout(display="none")
        self.asked = made(ipw.HBox, asked, classes="cx-asked", layout=hidden)
        self.text.observe(self._typed, "value")

    def field(self) -> Field:
        parts = [self.text, self.count, self.asked]
        if self.kind.seconds is not None:
            parts = [*self._clock(self.kind.seconds), *parts]
        widget = made(ipw.VBox, parts)
        self._show()
        return Field(widget, self._get, self._put, self._settle)

    def _clock(self, seconds: int) -> list[Any]:
        lang = self.place.lang
        switch = made(
            ipw.Checkbox,
            description=_("Start a clock of {n} seconds", lang).format(n=seconds),
            value=False,
            indent=False,
            classes="cx-clock-switch",
        )
        # It runs in the browser: each second of it would wake the kernel for nothing.
        face = markup(
            '<div class="cx-clock" role="timer" hidden data-seconds="{n}" data-over="{over}">'
            "</div>",
            n=seconds,
            over=_("Time is up. Nothing is closed: add what still comes to mind.", lang),
        )
        return [switch, made(ipw.HTML, face)]

    def _reply(self, words: str, said: Any) -> Any:
        button = made(ipw.Button, description=words, width="auto", classes="cx-reply")
        button.on_click(lambda _button: said())
        return button

    def _get(self) -> list[Any]:
        read = self.kind.read(self.text.value) or []
        return [
            {"said": name, "means": self.means[name]} if name in self.means else name
            for name in read
        ]

    def _put(self, answer: Answer) -> None:
        entries = answer or []
        self.means = {e["said"]: e["means"] for e in entries if not isinstance(e, str)}
        names = [said_in(entry) for entry in entries]
        if names != (self.kind.read(self.text.value) or []):
            self.text.value = "\n".join(names)
        self._settle()

    def _settle(self) -> None:
        self.typing = False
        self._show()

    def _typed(self, _change: Any) -> None:
        self.typing = True
        self._show()
        self.place.changed(True)

    def _in_doubt(self) -> tuple[str, str] | None:
        """The first name to ask about, and what it may mean."""
        finished = self._get()
        if self.typing and not self.text.value.endswith(("\n", ",", ";")):
            finished = finished[:-1]
        for reading in self.kind.readings(finished):
            for id in reading.perhaps:
                if (reading.said, id) not in self.refused:
                    return reading.said, id
        return None

    def _say_yes(self) -> None:
        if doubt := self._in_doubt():
            said, id = doubt
            self.means[said] = id
            self._settled()

    def _say_no(self) -> None:
        if doubt := self._in_doubt():
            said, id = doubt
            self.refused.add((said, id))
            (reading,) = self.kind.readings([said])
            if all((said, other) in self.refused for other in reading.perhaps):
                self.means[said] = None
            self._settled()

    def _settled(self) -> None:
        self._show()
        self.place.changed(False)

    def _show(self) -> None:
        lang, n = self.place.lang, len(self._get())
        said = ngettext("{n} name so far.", "{n} names so far.", n, lang).format(n=n)
        self.count.value = markup("<div>{said}</div>", said=said) if n else Markup("")
        doubt = self._in_doubt()
        self.asked.layout.display = "none" if doubt is None else None
        self.question.value = Markup("")
        if doubt is not None:
            self.question.value = markup(
                "<div>{question}</div>",
                question=self.kind.question(*doubt, lang),
            )
