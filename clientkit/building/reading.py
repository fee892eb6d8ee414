"""Reads `lessons/NN-name.md`, a MyST text notebook, and insists on both languages.

A paragraph stands under `+++ {"lang": "fr", "part": "story"}`, its twin right after it under
`+++ {"lang": "en", "part": "story"}`; a code cell is a `{code-cell}` with `:part: story`. What is
said once for the pair (minutes, items, optional) stands on the first of the two. Code is the same
in every language, but for the line over it that says what it shows: `# fr: …`, then `# en: …`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from clientkit.building.faults import Fault, LessonFaults
from clientkit.building.lesson import DOES, PARTS, Lesson, Passage, Section, first_words
from clientkit.building.over_code import what_it_shows
from clientkit.words import LANGUAGES, _

#: What may be written beside a cell.
KEYS = ("lang", "part", "minutes", "optional", "items", "does", "tags")
#: The lines that a code cell opens with: what it shows, in each language.
_SHOWS = re.compile(r"# (?P<lang>[a-z]{2}): (?P<words>.+)\n")


@frozen
class _Cell:
    """A cell as the file has it: one language, or code."""

    kind: str
    source: str
    line: int
    metadata: dict[str, Any]

    @property
    def lang(self) -> str | None:
        return self.metadata.get("lang")

    @property
    def part(self) -> str | None:
        return self.metadata.get("part")


def read_lesson(path: Path) -> Lesson:
    """Read a lesson file; raises LessonFaults that name every cell at fault."""
    cells = _cells(path)
    faults = [fault for cell in cells for fault in _faults_of(cell, path)]
    if not faults:
        passages, faults = _paired(cells, path)
    if not faults:
        lesson = Lesson(path, tuple(_sections(passages)))
        faults = list(_faults_in_time(lesson))
    if faults:
        raise LessonFaults(tuple(faults))
    return lesson


def place(path: Path, line: int, text: str) -> str:
    """Where a cell is: its file, its line, how it begins."""
    return _("{file}, line {line}, “{words}”").format(
        file=path.name, line=line, words=first_words(text)
    )


def _cells(path: Path) -> list[_Cell]:
    from jupytext.myst import (  # type: ignore[import-untyped]
        MystMetadataParsingError,
        myst_to_notebook,
    )

    try:
        notebook = myst_to_notebook(path.read_text("utf-8"), add_source_map=True)
    except MystMetadataParsingError as error:
        message = _("what stands beside a cell cannot be read ({error})").format(error=error)
        raise LessonFaults((Fault(path.name, message),)) from None
    lines = notebook.metadata["source_map"]
    return [
        _Cell(cell.cell_type, cell.source, line + 1, dict(cell.metadata))
        for cell, line in zip(notebook.cells, lines, strict=True)
    ]


def _faults_of(cell: _Cell, path: Path) -> Iterator[Fault]:
    here = place(path, cell.line, cell.source)
    if cell.part not in PARTS:
        yield Fault(here, _("its ‘part’ is one of: {parts}.").format(parts=", ".join(PARTS)))
    if cell.kind == "markdown" and cell.lang not in LANGUAGES:
        languages = ", ".join(LANGUAGES)
        yield Fault(here, _("its ‘lang’ is one of: {languages}.").format(languages=languages))
    if cell.kind == "code" and cell.lang:
        yield Fault(here, _("code is the same in every language and has no ‘lang’."))
    for key in sorted(set(cell.metadata) - set(KEYS)):
        known = ", ".join(KEYS)
        message = _("‘{key}’ is not known here; these are: {known}.").format(key=key, known=known)
        yield Fault(here, message)
    for word in cell.metadata.get("does", ()):
        if word not in DOES:
            known = ", ".join(DOES)
            message = _("a cell does not do ‘{word}’; it does: {known}.")
            yield Fault(here, message.format(word=word, known=known))
    minutes = cell.metadata.get("minutes", [0, 0])
    if not (
        isinstance(minutes, list)
        and len(minutes) == 2
        and all(type(n) is int for n in minutes)
        and 0 <= minutes[0] <= minutes[1]
    ):
        yield Fault(here, _("its minutes are two whole numbers, the least and the most."))


def _paired(cells: list[_Cell], path: Path) -> tuple[list[Passage], list[Fault]]:
    """Put each paragraph beside its twin; a paragraph without one is a fault."""
    passages: list[Passage] = []
    faults: list[Fault] = []
    waiting = list(cells)
    while waiting:
        cell = waiting.pop(0)
        if cell.kind == "code":
            shows, code = _shown(cell.source)
            passages.append(evolve(_passage(cell), code=code, shows=shows))
            continue
        twin = waiting[0] if waiting and _are_twins(cell, waiting[0]) else None
        if twin is None:
            missing = next(lang for lang in LANGUAGES if lang != cell.lang)
            message = _("its twin in ‘{lang}’ is missing: it stands right beside it.").format(
                lang=missing
            )
            faults.append(Fault(place(path, cell.line, cell.source), message))
            continue
        waiting.pop(0)
        if extra := sorted(set(twin.metadata) - {"lang", "part"}):
            message = _("‘{key}’ stands on the first of the two twins.").format(key=extra[0])
            faults.append(Fault(place(path, twin.line, twin.source), message))
        said = {str(cell.lang): cell.source, str(twin.lang): twin.source}
        passages.append(evolve(_passage(cell), said=said))
    return passages, faults


def _shown(source: str) -> tuple[dict[str, str], str]:
    """What code says that it shows, by language, and the code without it.

    >>> _shown("# fr: La carte\\n# en: The map\\nprint(1)")
    ({'fr': 'La carte', 'en': 'The map'}, 'print(1)')
    """
    shows: dict[str, str] = {}
    while found := _SHOWS.match(source):
        shows[found["lang"]] = found["words"]
        source = source[found.end() :]
    return shows or what_it_shows(source), source


def _are_twins(one: _Cell, other: _Cell) -> bool:
    return other.kind == "markdown" and one.lang != other.lang and one.part == other.part


def _passage(cell: _Cell) -> Passage:
    minutes = cell.metadata.get("minutes")
    return Passage(
        part=str(cell.part),
        line=cell.line,
        minutes=(minutes[0], minutes[1]) if minutes else None,
        optional=bool(cell.metadata.get("optional")),
        items=tuple(cell.metadata.get("items", ())),
        tags=tuple(cell.metadata.get("tags", ())),
        does=tuple(cell.metadata.get("does", ())),
    )


def _sections(passages: list[Passage]) -> Iterator[Section]:
    """A section begins where the part changes, and wherever a time is given."""
    starts = [0]
    for at, (before, now) in enumerate(pairwise(passages), start=1):
        if now.part != before.part or now.minutes:
            starts.append(at)
    for start, end in zip(starts, [*starts[1:], len(passages)], strict=True):
        yield Section(tuple(passages[start:end]))


def _faults_in_time(lesson: Lesson) -> Iterator[Fault]:
    for section in lesson.sections:
        if section.part in ("story", "exercise") and not section.minutes:
            first = section.passages[0]
            here = place(lesson.path, first.line, first.source("en"))
            yield Fault(here, _("a part says on its first cell how many minutes it takes."))
