"""The check-up beside the editor: it follows what is drawn, and is saved as a page to print."""

from typing import Any

import ipywidgets as widgets

from clientkit.checking import health
from clientkit.checking.page import as_page, errand, findings
from clientkit.editor.map_editor import MapEditor
from clientkit.folder import CannotSave, save_text, work_folder
from clientkit.map import MapFault
from clientkit.words import _, language
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
        editor.observe(lambda _change: self._look(), "document")
        self._look()

    def __repr__(self) -> str:
        path = self._editor.path
        return f"LiveCheckUp({path.name.split('.')[0] if path else ''!r})"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        """The widget; where none can run, what it says now."""
        return {**super()._repr_mimebundle_(**kwargs), "text/plain": self._as_text()}

    def _look(self) -> None:
        try:
            found = health(self._editor.map)
        except (MapFault, ValueError) as fault:
            # Nothing drawn yet, or something half-drawn: the sentence says the next step.
            self._shown.value = markup("<p>{fault}</p>", fault=str(fault))
            return
        self._shown.value = markup(
            '{style}<div lang="{lang}">{findings}<div class="ck-errand">{errand}</div></div>',
            style=_STYLE,
            lang=self._lang,
            findings=findings(found, self._lang),
            errand=errand(found, self._lang),
        )

    def _as_text(self) -> str:
        try:
            return health(self._editor.map).as_text(self._lang)
        except (MapFault, ValueError) as fault:
            return str(fault)

    def _save(self) -> None:
        path = self._editor.path
        name = path.name.split(".")[0] if path else "my-map"
        page = work_folder() / "check-ups" / f"{name}.html"
        try:
            save_text(page, as_page([health(self._editor.map)], self._lang))
            told = _("Saved in {file}", self._lang).format(file="/".join(page.parts[-3:]))
        except (CannotSave, MapFault, ValueError) as fault:
            told = str(fault)
        self._told.value = markup("<span role='status'>{told}</span>", told=told)


def check_up(editor: MapEditor, lang: str | None = None) -> LiveCheckUp:
    """The check-up of what an editor draws; it follows every change.

    For a map that does not change: `health`.
    """
    return LiveCheckUp(editor, language(lang))
