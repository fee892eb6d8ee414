"""The check-up beside the editor: it follows what is drawn, and is saved as a page to print."""

from typing import Any
from weakref import WeakKeyDictionary

import ipywidgets as widgets

from clientkit.checking import CheckUp, health
from clientkit.checking.page import as_page, errand, findings
from clientkit.editor.map_editor import MapEditor
from clientkit.editor.own_file import ENDING
from clientkit.folder import CannotSave, save_text, work_folder
from clientkit.map import MapFault
from clientkit.watched import somebody_watches
from clientkit.words import _, language, speaking
from clientkit.words.markup import Markup, markup

_STYLE = Markup(
    "<style>.ck-check-up h2 { font-size: 1.05em; margin: 0.8em 0 0.1em; }"
    ".ck-check-up ul { margin: 0; } .ck-check-up .ck-errand { border: 2px solid currentColor;"
    " border-radius: 8px; padding: 0 1em; margin-top: 1em; }</style>"
)


class LiveCheckUp(widgets.VBox):  # type: ignore[misc]
    """What the drawn map shows now, and the one thing to go and ask. Made by `check_up`."""

    def __init__(self, editor: MapEditor, lang: str) -> None:
        self._editor, self._lang = editor, lang
        self._shown = widgets.HTML()
        self._told = widgets.HTML()
        button = widgets.Button(
            description=_("Save a page to print", lang), layout=widgets.Layout(width="auto")
        )
        button.on_click(lambda _button: self._save())
        super().__init__([self._shown, widgets.HBox([button, self._told])])
        self.add_class("ck-check-up")
        editor.observe(self._look, "document")
        self._look()

    def __repr__(self) -> str:
        return f"LiveCheckUp({self._name()!r})"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        """The widget; where none can run, what it says now."""
        if not somebody_watches():
            return {"text/html": self._shown.value, "text/plain": self._as_text()}
        return {**super()._repr_mimebundle_(**kwargs), "text/plain": self._as_text()}

    def _name(self) -> str:
        path = self._editor.path
        return path.name.removesuffix(ENDING) if path else "my-map"

    def _look(self, _change: Any = None) -> None:
        with speaking(self._lang):
            try:
                self._shown.value = _shown(health(self._editor.map), self._lang)
            except (MapFault, ValueError) as fault:
                # Nothing drawn yet, or something half-drawn: the sentence says the next step.
                self._shown.value = markup("<p>{fault}</p>", fault=str(fault))

    def _as_text(self) -> str:
        with speaking(self._lang):
            try:
                return health(self._editor.map).as_text()
            except (MapFault, ValueError) as fault:
                return str(fault)

    def _save(self) -> None:
        page = work_folder() / "check-ups" / f"{self._name()}.html"
        with speaking(self._lang):
            try:
                save_text(page, as_page([health(self._editor.map)]))
                told = _("Saved in {file}").format(file="/".join(page.parts[-3:]))
            except (CannotSave, MapFault, ValueError) as fault:
                told = str(fault)
        self._told.value = markup("<span role='status'>{told}</span>", told=told)


def _shown(found: CheckUp, lang: str) -> Markup:
    return markup(
        '{style}<div lang="{lang}">{findings}<div class="ck-errand">{errand}</div></div>',
        style=_STYLE,
        lang=lang,
        findings=findings(found, lang),
        errand=errand(found, lang),
    )


#: The check-up that follows each editor: a cell that runs again takes the place of the former.
_following: WeakKeyDictionary[MapEditor, LiveCheckUp] = WeakKeyDictionary()


def check_up(editor: MapEditor, lang: str | None = None) -> LiveCheckUp:
    """The check-up of what an editor draws; it follows every change.

    For a map that does not change: `health`.
    """
    if former := _following.pop(editor, None):
        editor.unobserve(former._look, "document")
    following = _following[editor] = LiveCheckUp(editor, language(lang))
    return following
