"""Several names in one sentence: “a, b and c”."""

from collections.abc import Iterable

from clientkit.words.catalogue import gettext as _


def listing(names: Iterable[str], lang: str | None = None) -> str:
    """Names as a person says them one after the other.

    >>> listing(["patient", "nurse", "buyer"], "en")
    'patient, nurse and buyer'
    """
    *others, last = list(names) or [""]
    if not others:
        return last
    return _("{others} and {last}", lang).format(others=", ".join(others), last=last)
