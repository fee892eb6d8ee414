"""Predict, then reveal: what stays closed until a prediction is recorded, and quotes it then."""

from collections.abc import Callable
from typing import Any

from clientkit.practice.days import day_in_words
from clientkit.practice.pages import quoted
from clientkit.practice.worksheet import Worksheet
from clientkit.words import Text, _, language, speaking
from clientkit.words.markup import Markup, joined, markup, paragraphs

#: What can be revealed: words, HTML, anything that shows itself as a picture, or several.
Revealed = Any


class Reveal:
    """What follows a prediction. `content` is asked for what to show only when it is turned over.

    The last line of a cell shows it as a card. `buttons` say how it is opened and closed, where
    what is shown is no card that one turns over.
    """

    def __init__(
        self,
        worksheet: Worksheet,
        title: Text,
        content: Callable[[str], Revealed],
        buttons: tuple[Text, Text] | None = None,
    ) -> None:
        self.worksheet, self.title, self.content = worksheet, title, content
        self.buttons = buttons
        self._card: Any = None

    @property
    def is_open(self) -> bool:
        """Whether it was turned over."""
        return self.worksheet.reveal_is_open

    def button(self, lang: str | None = None) -> str:
        """What the button is called now: to open, or to close again."""
        if self.buttons is not None:
            return self.buttons[self.is_open].say(lang)
        return _("Turn the cards back", lang) if self.is_open else _("Turn the cards over", lang)

    def open(self) -> "Reveal":
        """Turn it over, if there is a prediction."""
        self.worksheet.turn_reveal()
        return self

    def page(self, lang: str | None = None) -> Markup:
        """What stands on the card now: what to do first, or the prediction and what follows."""
        name = self.worksheet.exercise.name(lang)
        first = self.worksheet.first
        if first is None:
            return markup(
                "<p>{closed}</p>",
                closed=_(
                    "This stays closed until you have predicted: answer everything in "
                    "{exercise}, then press “{button}”.",
                    lang,
                ).format(
                    exercise=name[:1].lower() + name[1:],
                    button=self.worksheet.exercise.to_press(lang),
                ),
            )
        if not self.is_open:
            return paragraphs(_("Your prediction is recorded. Ready to see?", lang))
        said = self.worksheet.exercise.answer.lines(first["answer"], lang)
        intro = _("Your prediction ({date}):", lang).format(date=day_in_words(first.get("at")))
        return joined([quoted(intro, said), _shown(self.content(lang or language()), lang)])

    def __repr__(self) -> str:
        state = _("face up") if self.is_open else _("face down")
        return _("{title}: {state}").format(title=self.title, state=state)

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, Any]:
        if self._card is None or self._card.lang != language():
            self._card = _RevealCard(self, language())
        page = markup(
            "<div><p><strong>{title}</strong></p><p>{alive}</p></div>",
            title=self.title.say(),
            alive=_("(This opens when the notebook runs, once you have made a prediction.)"),
        )
        bundle = dict(self._card.box._repr_mimebundle_())
        return {**bundle, "text/plain": repr(self), "text/html": page}


class _RevealCard:
    def __init__(self, reveal: Reveal, lang: str) -> None:
        import ipywidgets as ipw

        from clientkit.practice.card import box, button, live
        from clientkit.practice.pages import style
        from clientkit.practice.widgets import made, one_card

        self.reveal, self.lang = reveal, lang
        head = markup(
            '{style}<div class="cx-title" role="heading" aria-level="4">{title}</div>',
            style=style(),
            title=reveal.title.say(lang),
        )
        with one_card():
            self._page = live()
            self._button = button("", self._turn, main=True)
            buttons = made(ipw.HBox, [self._button], classes="cx-buttons")
            self.box = box([made(ipw.HTML, head), buttons, self._page], "cx-reveal")
        self._show()
        reveal.worksheet.watch(self._show)

    def _turn(self) -> None:
        with self.reveal.worksheet.turn, speaking(self.lang):
            self.reveal.worksheet.turn_reveal(not self.reveal.is_open)

    def _show(self) -> None:
        self._button.description = self.reveal.button(self.lang)
        # Nothing can be turned over before the bet.
        self._button.disabled = self.reveal.worksheet.first is None
        self._page.value = self.reveal.page(self.lang)


def _shown(what: Revealed, lang: str | None) -> Markup:
    if isinstance(what, Markup):
        return what
    if isinstance(what, Text):
        return paragraphs(what.say(lang))
    if isinstance(what, str):
        return paragraphs(what)
    if isinstance(what, (list, tuple)):
        return joined(_shown(part, lang) for part in what)
    if hasattr(what, "_repr_mimebundle_"):
        return Markup(what._repr_mimebundle_()["image/svg+xml"])
    return Markup(what._repr_svg_())
