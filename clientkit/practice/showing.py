"""What a card that tells something has in common with others: a title, a page, buttons."""

from abc import ABC, abstractmethod
from typing import Any

from clientkit.watched import shown
from clientkit.words import language, speaking
from clientkit.words.markup import Markup, joined, markup


class Shown(ABC):
    """Something that the last line of a cell shows as a card, and elsewhere as a page or text."""

    def __init__(self, turn: Any) -> None:
        self.turn = turn
        self._page: Any = None
        self._box: Any = None
        self._lang = ""

    @abstractmethod
    def title(self, lang: str | None = None) -> str:
        """What stands over it."""

    @abstractmethod
    def page(self, lang: str | None = None) -> Markup:
        """What it tells, as it is now."""

    @abstractmethod
    def __repr__(self) -> str: ...

    @abstractmethod
    def _buttons(self, lang: str) -> list[Any]:
        """What can be pressed or filled in, under the page."""

    def show(self) -> None:
        """Tell it again, as it is now."""
        if self._page is not None:
            with self.turn, speaking(self._lang):
                self._page.value = self.page(self._lang)

    def _card(self, lang: str) -> Any:
        import ipywidgets as ipw

        from clientkit.practice.card import box, live
        from clientkit.practice.pages import style
        from clientkit.practice.widgets import made, one_card

        head = markup(
            '{style}<div class="cx-title" role="heading" aria-level="4">{title}</div>',
            style=style(),
            title=self.title(lang),
        )
        with one_card():
            self._page, self._lang = live(), lang
            return box([made(ipw.HTML, head), self._page, *self._buttons(lang)])

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, Any]:
        lang = language()
        if self._box is None or self._lang != lang:
            self._box = self._card(lang)
        self.show()
        still = joined(
            [
                markup("<p><strong>{title}</strong></p>", title=self.title(lang)),
                self.page(lang),
            ]
        )
        return shown(
            self._box, {"text/plain": repr(self), "text/html": markup("<div>{it}</div>", it=still)}
        )


def row_of_buttons(buttons: list[Any]) -> Any:
    """Buttons side by side."""
    import ipywidgets as ipw

    from clientkit.practice.widgets import made

    return made(ipw.HBox, buttons, classes="cx-buttons")
