"""What the browser sends when a gesture ends, as `editor/source/changes.js` writes it."""

from copy import deepcopy
from typing import Any


def change_of(before: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    """What became different; the whole when that does not say it."""
    parts = {}
    for part in [name for name in {**before, **now} if before.get(name) != now.get(name)]:
        was, there = before.get(part), now.get(part)
        if not isinstance(was, list) or not isinstance(there, list):
            return {"whole": now}
        if [each["id"] for each in was] != [each["id"] for each in there[: len(was)]]:
            return {"whole": now}
        old = [*was, *[None] * (len(there) - len(was))]
        parts[part] = [
            [nth, each]
            for nth, (each, former) in enumerate(zip(there, old, strict=True))
            if each != former
        ]
    return {"parts": parts}


def says(editor, change: dict[str, Any], nth: str = "1", of: str | None = None) -> None:
    """A message of a window; `of` is the drawing that it shows, this one unless told otherwise."""
    told = {"nth": nth, "change": change, "of": editor.drawing if of is None else of}
    editor._handle_custom_msg(deepcopy(told), [])


def drawn_by_hand(editor, document: dict[str, Any]) -> None:
    """Somebody drew until the sheet looked like this."""
    says(editor, change_of(editor.document, document))
