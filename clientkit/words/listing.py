"""Several names or clauses in one sentence: “a, b and c”, “a; b”."""

import re
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


_INNER = str.maketrans("“”", "‘’")


def within_quotation_marks(words: str, lang: str | None = None) -> str:
    """Words as they stand within quotation marks: what they quote themselves has other ones then.

    Without a `lang`, the marks that they bear tell in which language they are.

    >>> within_quotation_marks("Qui dit «\u202fclient\u202f»\u202f?")
    'Qui dit “client”\u202f?'
    >>> within_quotation_marks("Who says “customer”?")
    'Who says ‘customer’?'
    >>> within_quotation_marks("Qui dit “client”\u202f?", "fr")
    'Qui dit “client”\u202f?'
    """
    if lang == "fr" or "«" in words:
        return re.sub("«[\u202f\u00a0 ]?(.*?)[\u202f\u00a0 ]?»", r"“\1”", words)
    return words.translate(_INNER)
