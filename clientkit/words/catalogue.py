"""What a string of the package says in a language: gettext, with the language as an argument."""

import gettext as _gettext
from functools import cache
from pathlib import Path

from clientkit.words.language import language

_FOLDER = Path(__file__).parent / "catalogues"


@cache
def _catalogue(code: str) -> _gettext.NullTranslations:
    return _gettext.translation("clientkit", _FOLDER, [code], fallback=code == "en")


def gettext(message: str, lang: str | None = None) -> str:
    """Say `message` in `lang`, or in the language that applies here."""
    return _catalogue(language(lang)).gettext(message)


def ngettext(singular: str, plural: str, n: int, lang: str | None = None) -> str:
    """Say the form of a message that fits the number `n`."""
    return _catalogue(language(lang)).ngettext(singular, plural, n)


def pgettext(context: str, message: str, lang: str | None = None) -> str:
    """Say a message that another context would say otherwise (“use”: a noun, a verb)."""
    return _catalogue(language(lang)).pgettext(context, message)


def N_(message: str) -> str:
    """Mark a string for translation where it is written; it is said later, with `gettext`."""
    return message


_ = gettext
