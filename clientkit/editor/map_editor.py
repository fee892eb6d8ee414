"""The editor as a notebook shows it: a widget that holds the map and keeps its file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from weakref import WeakSet

import anywidget
import traitlets

from clientkit.editor.asked import Asked, answer, static
from clientkit.editor.changes import applied
from clientkit.editor.empty_sheet import empty_sheet
from clientkit.editor.keeping import MapFile, beside, opened, place_of
from clientkit.editor.labels import labels
from clientkit.editor.other_maps import NoSuchTurn, mine
from clientkit.editor.own_file import ENDING
from clientkit.editor.placing import placed
from clientkit.editor.still import still
from clientkit.figures import mimebundle
from clientkit.folder import CannotSave, save_text
from clientkit.map import CustomerMap, MapFault
from clientkit.map.document import Reader
from clientkit.prose import as_text
from clientkit.questions.answer import Answer
from clientkit.watched import somebody_watches
from clientkit.words import Text, _, speaking


class MapEditor(anywidget.AnyWidget):
    """A customer map that one draws. `map` is what is drawn now, `document` the same as values.

    Python hears of a change when a gesture ends, and saves it at once. Made by `draw`.
    """

    _esm = traitlets.Unicode().tag(sync=True)
    # Echoed: or else the same notebook in another window would write over what it did not hear of.
    document = traitlets.Dict().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    notice = traitlets.Dict().tag(sync=True)
    lit = traitlets.Dict().tag(sync=True)
    #: Whether the map is only shown.
    readonly = traitlets.Bool().tag(sync=True)
    #: The name of the drawing on the sheet: with another one, another history begins.
    drawing = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        file: MapFile | None,
        document: dict[str, Any],
        told: str,
        lang: str,
        readonly: bool = False,
        map: CustomerMap | None = None,
    ) -> None:
        """`map` is what `document` says, for whoever has it at hand: reading it takes a while."""
        self._file: MapFile | None = None
        #: Whether a gesture is being taken in; and whether what it changed is still to be saved.
        self._hearing = self._unsaved = False
        #: The document that a gesture made, which every window makes by itself.
        self._from_browser: dict[str, Any] | None = None
        self._lang = lang
        self._reader = Reader()
        shown = placed(document)
        self._at_hand = (shown, map) if map and shown is document else None
        super().__init__(
            _esm=static("editor.js"),
            document=shown,
            words=labels(lang),
            notice=_problem(told) if told else _kept_in(file, lang) if file else {},
            readonly=readonly,
            drawing=file.name if file else "",
        )
        self._file = file
        self.on_msg(self._hear)

    @property
    def map(self) -> CustomerMap:
        """The map as it is drawn now. Assign one to put it on the sheet; it can be undone there.

        Raises `MapFault` when what is drawn is no map.
        """
        return self._reader.read(self.document)

    @map.setter
    def map(self, map: CustomerMap) -> None:
        self.document = placed(map.to_document())

    def _to_show(self) -> CustomerMap:
        """The map as it is drawn now, only to be looked at. Raises `MapFault` as `map` does."""
        if self._at_hand and self._at_hand[0] is self.document:
            return self._at_hand[1]
        return self.map

    def light_up(self, answer: Answer[Any] | None = None) -> None:
        """Show on the sheet which parties and links prove an answer; without one, none any more.

        The answer's sentence stands over the sheet. It all goes when one closes it there, or when
        the map changes: the answer may be another one then.

        >>> import clientkit
        >>> editor = clientkit.draw("lit", map=clientkit.case("catheter"))
        >>> editor.light_up(clientkit.next_in_line(editor.map, editor.map.me))
        """
        self.lit = (
            {
                "parties": list(answer.parties),
                "links": list(answer.links),
                "answer": answer.sentence(self._lang),
            }
            if answer
            else {}
        )

    @property
    def path(self) -> Path | None:
        """The file that the drawing keeps itself in."""
        return self._file.path if self._file else None

    def _hear(self, _widget: Any, content: dict[str, Any], _buffers: Any) -> None:
        if "change" in content:
            return self._take(content)
        with speaking(self._lang):
            asked = Asked(self.document, self._lang, content.get("given"))
            found = answer(
                str(content.get("ask")),
                asked,
                {"maps": self._others, "turn": self._turned, "aside": self._aside},
            )
        self.send({"answer": content.get("nth"), **found})

    def _others(self, _asked: Asked) -> dict[str, Any]:
        return {"mine": mine(), "now": self.drawing}

    def _turned(self, asked: Asked) -> dict[str, Any]:
        self.turn_to(str(asked.given["name"]), new=bool(asked.given.get("new")))
        return {}

    def _aside(self, _asked: Asked) -> dict[str, Any]:
        """Keep a copy of the drawing, before another map is put in its place; says where."""
        file = self._file
        if file is None or not self.document.get("parties") or not file.path.exists():
            return {}
        copy = beside(file.path)
        save_text(copy, file.path.read_text("utf-8"))
        return {"copied": copy.name}

    def turn_to(self, name: str, *, new: bool = False) -> None:
        """Put another drawing on the sheet, or a new one; each keeps to its own file.

        Raises `MapFault` when its file is no map, `CannotSave` when what is on the sheet is not
        saved and cannot be, and ValueError when there is no such drawing, or already one: nothing
        has changed then.
        """
        path = place_of(name)
        other = _open.get(path)
        if other is self and not new:
            return
        if self._file is None or _open.get(self._file.path) is not self:
            raise NoSuchTurn(_("This sheet holds one map only; draw another one in its own cell."))
        if new == path.exists():
            raise NoSuchTurn.of(path, new)
        if other is not None and other is not self and other.comm is not None:
            raise NoSuchTurn(_("‘{name}’ is already open in this notebook.").format(name=name))
        file = MapFile(path)
        start = CustomerMap(title=Text(name))
        document = start.to_document() if new else _read(file)
        if self._unsaved or self.notice.get("kind") == "problem":
            self._file.save(self.map)
            self._unsaved = False
        if new:
            file.save(start)
        if _open.get(self._file.path) is self:
            del _open[self._file.path]
        _open[path] = self
        # Taken in, not saved: it comes from the file. All at once, so that no step of the history
        # leads from one drawing into the file of another.
        self._file = None
        try:
            with self.hold_sync():
                self.drawing, self.document = file.name, document
                self._tell(_kept_in(file, self._lang))
        finally:
            self._file = file

    @traitlets.observe("document")
    def _keep(self, _change: Any) -> None:
        if self.lit:
            self.lit = {}
        for other in _shown.get(self._file.path, ()) if self._file else ():
            other.document = self.document
        self._unsaved = self._file is not None
        if not self._hearing:
            self._save_now()

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """What the browser says of its traits."""
        with self._saves_last():
            super().set_state(sync_data)

    def _take(self, told: dict[str, Any]) -> None:
        """Put in what a gesture changed, and confirm it to every window that shows the map."""
        document = None
        if told.get("of") == self.drawing:
            document = applied(self.document, told["change"])
        if document is None:
            self.send({"nth": told.get("nth"), "again": True})
            return
        self._from_browser = document
        with self._saves_last():
            try:
                self.document = document
            finally:
                # Whoever observed may have put another map there: that one has been sent already.
                there = self.document is document
                self.send({"nth": told.get("nth"), "change": told["change"] if there else None})

    @contextmanager
    def _saves_last(self) -> Iterator[None]:
        """Whoever observes hears of a change first: the disk takes longest."""
        self._hearing = True
        try:
            yield
        finally:
            self._hearing = False
            self._save_now()

    def _save_now(self) -> None:
        # Jupyter swallows what is raised here: whatever goes wrong is said in the widget.
        if self._file and self._unsaved:
            self._unsaved = False
            with speaking(self._lang):
                self._save_and_say(self._file)

    def _save_and_say(self, file: MapFile) -> None:
        try:
            aside = file.save(self.map)
        except MapFault as fault:
            self._tell(_problem(str(fault)))
        except CannotSave as fault:
            self._tell(_problem(_unsaved(str(fault))))
        except Exception as fault:
            self._tell(_problem(_unsaved(f"{type(fault).__name__}: {fault}")))
        else:
            self._tell(_problem(aside) if aside else _saved(file))

    def _should_send_property(self, key: str, value: Any) -> bool:
        # The very document that the browser is handing over need not go back to it: ipywidgets
        # would walk through it three times, and write it twice, before it says the same.
        if key == "document" and (
            self._property_lock.get(key) is value or self._from_browser is value
        ):
            return False
        return bool(super()._should_send_property(key, value))

    def _tell(self, notice: dict[str, Any]) -> None:
        # Each answer counts, even one that says the same: the browser waits for it.
        self.notice = {**notice, "nth": self.notice.get("nth", 0) + 1}

    def open_again(self, title: str | None, lang: str) -> None:
        """The same cell ran again: speak its language, and take in what the file says now."""
        assert self._file is not None
        self._lang, self.words = lang, labels(lang)
        document = self.document
        if self._file.changed():
            with speaking(lang):
                file, map, told = opened(self._file.path)
            # Taken in, not saved: it comes from the file.
            self._file = None
            try:
                self.document = placed(map.to_document() if map else document)
            finally:
                self._file = file
            self.notice = _problem(told) if told else _kept_in(file, lang)
            if told and map is None:
                # The drawing is in no file now: a restart before the next gesture would lose it.
                self._save_again(file, told, lang)
        if title is not None and title != self.document.get("title"):
            self.document = {**self.document, "title": title}

    def _save_again(self, file: MapFile, told: str, lang: str) -> None:
        with speaking(lang):
            self._save_and_say(file)
            if self.notice["kind"] == "saved":
                self._tell(_problem(told))

    def __repr__(self) -> str:
        name = self._file.path.name.removesuffix(ENDING) if self._file else ""
        parties, links = (len(self.document.get(part, ())) for part in ("parties", "links"))
        return f"MapEditor({name!r}, {parties} parties, {links} links)"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        """The widget; where none can run, the picture or an empty sheet; elsewhere, words."""
        if not somebody_watches():
            return self._as_a_page()
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        widget, metadata = bundle
        try:
            map = self._to_show()
        except MapFault as fault:
            return {**widget, "text/plain": str(fault)}, metadata
        spoken = as_text(map, self._lang)
        shown = (
            {"image/svg+xml": still(map, self._lang, spoken)}
            if map.parties
            else {"text/html": empty_sheet(self._lang)}
        )
        return {**widget, **shown, "text/plain": spoken}, metadata

    def _as_a_page(self) -> dict[str, str]:
        """The picture with its words under it: a page takes the first that it knows."""
        try:
            map = self._to_show()
        except MapFault as fault:
            return {"text/plain": str(fault)}
        shown = mimebundle(map, self._lang)
        page = shown["text/html"] if map.parties else empty_sheet(self._lang)
        return {"text/html": page, "text/plain": shown["text/plain"]}


#: One editor a file: two cells that draw the same map are two views of it.
_open: dict[Path, MapEditor] = {}
#: Those that only show what is in a file; they follow the one that draws.
_shown: dict[Path, "WeakSet[MapEditor]"] = {}


def show_only(name: str | None, start: CustomerMap, title: str | None, lang: str) -> MapEditor:
    """The drawing of this name, or `start`, to be looked at; nothing is kept or changed."""
    if name is None:
        return _of(None, start, title, "", lang, readonly=True)
    path = place_of(name)
    drawn = _open.get(path)
    with speaking(lang):
        if drawn or path.exists():
            document = drawn.document if drawn else _read(MapFile(path))
            shown = MapEditor(None, document, "", lang, readonly=True)
        else:
            shown = _of(None, start, title, "", lang, readonly=True)
    _shown.setdefault(path, WeakSet()).add(shown)
    return shown


def _read(file: MapFile) -> dict[str, Any]:
    map = file.read()
    return placed((map or CustomerMap()).to_document())


def open_editor(name: str, start: CustomerMap, title: str | None, lang: str) -> MapEditor:
    """The editor of the drawing of this name; a new drawing starts from `start`."""
    path = place_of(name)
    known = _open.get(path)
    if known is not None and known.comm is not None:
        known.open_again(title, lang)
        return known
    with speaking(lang):
        file, map, told = opened(path)
    editor = _open[path] = _of(file, map or start, title, told, lang)
    return editor


def _of(
    file: MapFile | None,
    map: CustomerMap,
    title: str | None,
    told: str,
    lang: str,
    readonly: bool = False,
) -> MapEditor:
    document = map.to_document()
    if title is None:
        return MapEditor(file, document, told, lang, readonly, map)
    return MapEditor(file, {**document, "title": title}, told, lang, readonly)


def _problem(text: str) -> dict[str, Any]:
    return {"kind": "problem", "text": text}


def _saved(file: MapFile) -> dict[str, Any]:
    return {"kind": "saved", "text": _("Saved in {file}").format(file=file.shown)}


def _kept_in(file: MapFile, lang: str) -> dict[str, Any]:
    return {"kind": "told", "text": _("Saves itself in {file}", lang).format(file=file.shown)}


def _unsaved(why: str) -> str:
    return _(
        "{why}\nNothing is lost: your drawing stays here as long as this notebook is open, and "
        "the next change tries to save it again."
    ).format(why=why)
