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

# The looks of an exercise’s card, said once more: no editor rests on the exercises.
_STYLE = Markup("""<style>
.ck-check-up {
  --ck-ink: var(--jp-content-font-color1, #1c1c1c);
  --ck-line: var(--jp-border-color2, #d0d0d0);
  --ck-brand: var(--jp-brand-color1, #1565c0);
  --ck-paper: var(--jp-layout-color1, #fff);
  box-sizing: border-box; max-width: 52rem; margin: 0.6rem 0.2rem; padding: 1rem 1.3rem 0.7rem;
  border: 1px solid var(--ck-line); border-left: 4px solid var(--ck-brand); border-radius: 6px;
  background: var(--ck-paper); color: var(--ck-ink); overflow: visible;
  font-family: var(--jp-content-font-family, system-ui, sans-serif);
  font-size: var(--jp-content-font-size1, 14px);
}
.ck-check-up .widget-html, .ck-check-up .widget-html-content { margin: 0; height: auto;
  overflow: visible; line-height: 1.5; color: inherit; font-size: inherit; }
.ck-check-up .ck-title { font-size: 1.2em; font-weight: 600; margin: 0.1em 0 0.3em; }
.ck-check-up h2 { font-size: 1em; font-weight: 600; margin: 0.8em 0 0.1em; }
.ck-check-up p { margin: 0.35em 0; }
.ck-check-up ul { margin: 0.25em 0; padding-left: 1.2em; }
.ck-check-up .ck-errand { background: var(--jp-layout-color2, #f4f4f4); margin: 0.8em 0 0.3rem;
  border-left: 3px solid var(--jp-info-color1, #00697a); border-radius: 4px;
  padding: 0.5rem 0.8rem; break-inside: avoid; }
.ck-check-up .ck-errand h2 { margin-top: 0; }
.ck-check-up .ck-print { flex-wrap: wrap; align-items: center; gap: 0.4rem; margin: 0.3rem 0; }
.ck-check-up .ck-print .jupyter-button { height: 34px; line-height: 32px; padding: 0 0.9em;
  margin: 0; font-size: inherit; border-radius: 4px; background: transparent;
  color: var(--ck-ink); border: 1px solid var(--ck-line); box-shadow: none; }
.ck-check-up .ck-print .jupyter-button:hover { background: var(--jp-layout-color2, #f4f4f4); }
.ck-check-up .ck-print .jupyter-button:focus-visible { outline: 2px solid var(--ck-brand);
  outline-offset: 2px; }
@media print { .ck-check-up .ck-print { display: none; } }
</style>""")


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
        self._print = widgets.HBox([button, self._told])
        self._print.add_class("ck-print")
        super().__init__([self._shown, self._print])
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
                shown, something = _shown(health(self._editor.map), self._lang), True
            except (MapFault, ValueError) as fault:
                # Nothing drawn yet, or something half-drawn: the sentence says the next step.
                shown, something = markup("<p>{fault}</p>", fault=str(fault)), False
            self._shown.value = _framed(shown, self._lang)
            # Nothing can be printed before there is something on the page.
            self._print.layout.display = None if something else "none"

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
        '{findings}<div class="ck-errand">{errand}</div>',
        findings=findings(found, lang),
        errand=errand(found, lang),
    )


def _framed(inside: Markup, lang: str) -> Markup:
    return markup(
        '{style}<div lang="{lang}"><div class="ck-title" role="heading" aria-level="4">{title}'
        "</div>{inside}</div>",
        style=_STYLE,
        lang=lang,
        title=_("The check-up of this map", lang),
        # Headings of a card, and no longer of a page.
        inside=Markup(inside.replace("<h2>", '<h2 aria-level="5">')),
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
