"""Drawing a customer map in a notebook: the editor, its words, and the file it keeps."""

from typing import TYPE_CHECKING

from clientkit.words import language

if TYPE_CHECKING:
    from clientkit.editor.map_editor import MapEditor
    from clientkit.map import CustomerMap

__all__ = ["draw"]


def draw(
    name: str | None = None,
    *,
    title: str | None = None,
    map: "CustomerMap | None" = None,
    lang: str | None = None,
    readonly: bool = False,
) -> "MapEditor":
    """Open the drawing of this name, to be shown in a notebook and drawn on.

    What is drawn saves itself in the learner's work folder (``maps/‹name›.map.json``) and is
    there again when the cell runs again. `map` is what a new drawing starts from: a copy of it is
    edited. Without a name, the drawing is called after its title.

    The same name gives the same editor: shown twice, both views stay in step. With `readonly`, the
    drawing, or `map`, is only shown: nothing can be changed, and nothing is saved.

    >>> import clientkit
    >>> editor = clientkit.draw("my-map")
    >>> editor
    MapEditor('my-map', 0 parties, 0 links)
    >>> editor.map.parties
    ()
    """
    # A widget costs ten times what the rest of the kit does: only who draws pays for it.
    from clientkit.editor.map_editor import open_editor, show_only
    from clientkit.map import CustomerMap

    start = map or CustomerMap()
    if readonly:
        return show_only(name, start, title, language(lang))
    asked = _called(start, title) if name is None else name
    return open_editor(asked, start, title, language(lang))


def _called(start: "CustomerMap", title: str | None) -> str:
    # The English title, so that the file is the same whatever language is spoken.
    return title or (start.title and start.title.say("en")) or "my-map"
