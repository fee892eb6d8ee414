"""Which language the kit speaks: asked for, set from outside, the notebook's, the system's."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

#: The languages that the kit speaks; the first is the one it falls back to.
LANGUAGES = ("en", "fr")

_asked_for: str | None = None
#: Inside a block of `speaking`; of one thread alone, so that two cards may answer at once.
_spoken: ContextVar[str | None] = ContextVar("language spoken", default=None)
_of_the_notebook: str | None = None


def language(asked: str | None = None) -> str:
    """Say which language to speak: `asked` if given, else what applies here.

    The first of these that names a language of the kit decides: what `use_language` was told,
    the environment variable ``CLIENTKIT_LANG``, the notebook's own language, the system's.

    Raises ValueError when `asked` is not a language of the kit.

    >>> language("fr")
    'fr'
    """
    if asked is not None:
        return _known(asked)
    outside = _code(os.environ.get("CLIENTKIT_LANG"))
    return (
        _spoken.get()
        or _asked_for
        or outside
        or _of_the_notebook
        or _of_the_system()
        or LANGUAGES[0]
    )


def use_language(code: str | None) -> None:
    """Speak `code` from now on; None goes back to what the surroundings say."""
    global _asked_for
    _asked_for = None if code is None else _known(code)


def use_notebook_language(code: str | None) -> None:
    """Note the language in which the open notebook is written."""
    global _of_the_notebook
    _of_the_notebook = None if code is None else _known(code)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak `code` inside the block.

    >>> with speaking("fr"):
    ...     language()
    'fr'
    """
    token = _spoken.set(_known(code))
    try:
        yield
    finally:
        _spoken.reset(token)


def _known(code: str) -> str:
    found = _code(code)
    if found is None:
        known = ", ".join(LANGUAGES)
        raise ValueError(f"‘{code}’ is not a language of the kit. It speaks: {known}.")
    return found


@lru_cache(64)
def _code(tag: str | None) -> str | None:
    """The kit's code for a tag such as ``fr``, ``fr_FR.UTF-8`` or ``fr-CA``."""
    code = (tag or "").replace("-", "_").split("_")[0].split(".")[0].lower()
    return code if code in LANGUAGES else None


def _of_the_system() -> str | None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        if found := _code(os.environ.get(name)):
            return found
    # Windows and macOS set no variable: ask the system. Its names are words there.
    import locale

    tag = (locale.getlocale()[0] or "").lower()
    return "fr" if tag.startswith("french") else _code(tag)
