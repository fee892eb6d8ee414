"""A sheet to draw an answer on, inside an exercise's card; it is kept with the other answers."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clientkit.folder import work_folder
from clientkit.map import CustomerMap, MapFault
from clientkit.practice import MapAnswer
from clientkit.questions import Answer

if TYPE_CHECKING:
    pass


def drawn_here(start: CustomerMap | None = None) -> MapAnswer:
    """A kind of answer: a map drawn in the card, from `start` or from an empty sheet.

    >>> drawn_here().read(CustomerMap()) is None
    True
    """
    start = start or CustomerMap()
    return MapAnswer(sheet=partial(SheetOnACard, start), start=start)


class SheetOnACard:
    """The map editor as a card uses it."""

    def __init__(self, start: CustomerMap, lang: str) -> None:
        from clientkit.editor.keeping import MapFile
        from clientkit.editor.map_editor import MapEditor

        class WithTheAnswers(MapFile):
            """No file of its own: the card keeps every answer, and says how that went."""

            def save(self, map: CustomerMap) -> str | None:
                return None

        kept = WithTheAnswers(Path(work_folder()) / "answers.json")
        self._editor: MapEditor = MapEditor(kept, start.to_document(), "", lang)
        self._showing = False

    @property
    def widget(self) -> Any:
        return self._editor

    def show(self, map: CustomerMap) -> None:
        self._showing = True
        try:
            self._editor.map = map
        finally:
            self._showing = False

    def drawn(self) -> CustomerMap | None:
        try:
            return self._editor.map
        except MapFault:
            return None

    def light_up(self, links: Sequence[str], parties: Sequence[str], say: str) -> None:
        proof = Answer(None, lambda _lang: say, links, parties)
        self._editor.light_up(proof if links or parties else None)

    def watch(self, changed: Callable[[], None]) -> None:
        def heard(_change: Any) -> None:
            if not self._showing:
                changed()

        self._editor.observe(heard, "document")
