"""The kit's words: which language is spoken, and what each string says in it.

English is the key of every string that the package shows; the catalogues hold the rest.
Texts that somebody wrote (names on a map, a lesson's exercise) carry their languages with
them: see `Text`.
"""

from clientkit.words.catalogue import N_, _, gettext, ngettext, pgettext
from clientkit.words.language import LANGUAGES, language, speaking, use_language
from clientkit.words.text import Text
from clientkit.words.unit import Unit

__all__ = [
    "LANGUAGES",
    "N_",
    "Text",
    "Unit",
    "_",
    "gettext",
    "language",
    "ngettext",
    "pgettext",
    "speaking",
    "use_language",
]
