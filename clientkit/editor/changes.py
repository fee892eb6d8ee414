"""What a gesture changed in the browser, put into the document that Python holds.

A map of a thousand parties need not travel because one of them was moved: the browser says what
became different (`editor/source/changes.js`). It is put in only where it fits.
"""

from collections.abc import Mapping
from typing import Any


def applied(document: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any] | None:
    """The document after a change; None when the change was made to another document.

    A change holds either the `whole` document, or in its `parts` the things that are different or
    came at the end of their list, each with its place there.

    >>> before = {"parties": [{"id": "p1", "label": "nurse"}]}
    >>> applied(before, {"parts": {"parties": [[0, {"id": "p1", "label": "nurses"}]]}})
    {'parties': [{'id': 'p1', 'label': 'nurses'}]}
    >>> applied(before, {"parts": {"parties": [[0, {"id": "p2", "label": "patient"}]]}}) is None
    True
    """
    if "whole" in change:
        return dict(change["whole"])
    now = dict(document)
    for part, things in change["parts"].items():
        now[part] = there = list(now.get(part, ()))
        for nth, thing in things:
            if nth == len(there):
                there.append(thing)
            elif nth < len(there) and there[nth].get("id") == thing.get("id"):
                there[nth] = thing
            else:
                return None
    return now
