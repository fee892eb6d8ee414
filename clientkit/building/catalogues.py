"""The catalogues: what each string of the package says in each language; made and checked here.

A catalogue holds nothing that changes by itself (no date, no path, no line number, no version of
a tool): the same strings give the same files, byte for byte.
"""

import string
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from clientkit.words import LANGUAGES
from clientkit.words import gettext as _

PACKAGE = Path(__file__).parent.parent
FOLDER = PACKAGE / "words" / "catalogues"

#: English is the key of every string, and so needs no catalogue.
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")

#: The functions that mark a string, and which of their arguments hold it (c: its context).
_MARKS = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "N_": None,
    "NP_": ((1, "c"), 2),
}


def extract() -> Catalog:
    """Every string that the package shows, untranslated."""
    found = Catalog()
    for _file, _line, message, _comments, context in extract_from_dir(
        PACKAGE, method_map=[("**.py", "python")], keywords=_MARKS, strip_comment_tags=True
    ):
        found.add(message, context=context)
    return found


def update(folder: Path = FOLDER) -> list[str]:
    """Bring every catalogue in step with the package, and say what is left to translate."""
    template, left = extract(), []
    for code in TRANSLATED:
        source = _source(folder, code)
        known = _read(source, code) if source.exists() else Catalog(locale=code)
        catalogue = _Plain(locale=code)
        for message in template:
            if message.id:
                before = known.get(message.id, message.context)
                said = before.string if before and not before.fuzzy else None
                catalogue.add(message.id, said, context=message.context)
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_bytes(_po(catalogue))
        left += [_key(m) for m in _untranslated(catalogue)]
    compile_all(folder)
    return left


def compile_all(folder: Path = FOLDER) -> None:
    """Make of each catalogue the file that the package reads."""
    for code in TRANSLATED:
        source = _source(folder, code)
        source.with_suffix(".mo").write_bytes(_mo(_read(source, code)))


def faults(folder: Path = FOLDER) -> list[str]:
    """What stands between the catalogues and the package; nothing when all is well."""
    return [fault for code in TRANSLATED for fault in _faults(_source(folder, code), code)]


def _faults(source: Path, code: str) -> Iterator[str]:
    if not source.exists():
        yield _("{code}: there is no catalogue; run clientkit words update.").format(code=code)
        return
    known, template = _read(source, code), extract()
    used = {_identity(m) for m in template if m.id}
    held = {_identity(m): m for m in known if m.id}
    for message in template:
        if message.id and _identity(message) not in held:
            yield _("{code}: missing: ‘{key}’").format(code=code, key=_key(message))
    for identity, message in held.items():
        if identity not in used:
            yield _("{code}: no longer used: ‘{key}’").format(code=code, key=_key(message))
    for message in known.obsolete.values():
        yield _("{code}: no longer used: ‘{key}’").format(code=code, key=_key(message))
    for message in _untranslated(known):
        yield _("{code}: not translated: ‘{key}’").format(code=code, key=_key(message))
    for message in held.values():
        if message.fuzzy:
            yield _("{code}: to be checked (fuzzy): ‘{key}’").format(code=code, key=_key(message))
        if not _same_blanks(message):
            yield _("{code}: other blanks than the English: ‘{key}’").format(
                code=code, key=_key(message)
            )
    compiled = source.with_suffix(".mo")
    if not compiled.exists() or compiled.read_bytes() != _mo(known):
        yield _("{code}: {file} is out of step; run clientkit words compile.").format(
            code=code, file=compiled.name
        )


class _Plain(Catalog):
    """A catalogue whose header says only what gettext must know."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        return [
            ("Language", str(self.locale)),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
            ("Plural-Forms", self.plural_forms),
        ]

    @mime_headers.setter
    def mime_headers(self, headers: object) -> None:
        """What a file says of itself is not kept: the header is always the same."""

    @property
    def header_comment(self) -> str:
        return "# What the kit says, in another language. Keys and order: clientkit words update."

    @header_comment.setter
    def header_comment(self, comment: object) -> None:
        """As for the headers."""


def _source(folder: Path, code: str) -> Path:
    return folder / code / "LC_MESSAGES" / "clientkit.po"


def _read(source: Path, code: str) -> Catalog:
    with source.open("rb") as file:
        return read_po(file, locale=code)


def _po(catalogue: Catalog) -> bytes:
    file = BytesIO()
    catalogue.fuzzy = False
    write_po(file, catalogue, width=99, no_location=True, sort_output=True)
    return file.getvalue()


def _mo(catalogue: Catalog) -> bytes:
    plain = _Plain(locale=catalogue.locale)
    for message in catalogue:
        if message.id:
            plain.add(message.id, message.string, context=message.context, flags=message.flags)
    file = BytesIO()
    write_mo(file, plain)
    return file.getvalue()


def _untranslated(catalogue: Catalog) -> list[Message]:
    return [m for m in catalogue if m.id and not all(_forms(m.string))]


def _forms(said: object) -> tuple[str, ...]:
    """All forms of a message: one, or one for each number."""
    return tuple(said) if isinstance(said, list | tuple) else (str(said or ""),)


def _identity(message: Message) -> tuple[str | None, tuple[str, ...]]:
    return message.context, _forms(message.id)


def _key(message: Message) -> str:
    context = f"{message.context} | " if message.context else ""
    return context + _forms(message.id)[0]


def _same_blanks(message: Message) -> bool:
    """Whether a translation fills in nothing but what its key offers."""
    offered = {name for form in _forms(message.id) for name in _blanks(form)}
    return all(_blanks(form) <= offered for form in _forms(message.string)) and (
        not all(_forms(message.string))
        or offered <= {name for form in _forms(message.string) for name in _blanks(form)}
    )


def _blanks(text: str) -> set[str]:
    try:
        return {name for _before, name, _spec, _way in string.Formatter().parse(text) if name}
    except ValueError:  # a brace that opens nothing: the text is not meant to be filled in
        return set()
