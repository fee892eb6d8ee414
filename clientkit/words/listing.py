"""Several names or clauses in one sentence: “a, b and c”, “a; b”."""

from collections.abc import Iterable

from clientkit.words.catalogue import gettext as _


def listing(names: Iterable[str], lang: str | None = None, *, any_of: bool = False) -> str:
    """Names as a person says them one after the other: all of them, or `any_of` them.

    >>> listing(["patient", "nurse", "buyer"], "en")
    'patient, nurse and buyer'
    >>> listing(["pays", "uses"], "en", any_of=True)
    'pays or uses'
    """
    *others, last = list(names) or [""]
    if not others:
        return last
    message = _("{others} or {last}", lang) if any_of else _("{others} and {last}", lang)
    return message.format(others=", ".join(others), last=last)


def series(clauses: Iterable[str], lang: str | None = None) -> str:
    """Clauses of one sentence, one after the other.

    >>> series(["the baker bakes", "the miller mills"], "en")
    'the baker bakes; the miller mills'
    """
    return _("; ", lang).join(clauses)
