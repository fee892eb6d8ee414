"""Lays a page out as a notebook: cells in order, ids that stay, code folded."""

# nbformat is not typed.
# mypy: disable-error-code="no-untyped-call, no-any-return"

import hashlib
from collections.abc import Iterator
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from clientkit.building.lesson import Lesson, Passage
from clientkit.building.over_code import what_it_shows
from clientkit.building.pages import Page, passages_of
from clientkit.building.signposts import (
    bottom_line,
    glossary_line,
    heading,
    may_be_skipped,
    timetable,
    top_line,
)
from clientkit.course.glossary import entries
from clientkit.words import LANGUAGES, _
from clientkit.words.letters import plain

#: JupyterLab leaves no room between what is folded and the paragraph below it.
_FOLD = '<details style="margin-bottom: 1em">'
_KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def lay_out(lesson: Lesson, page: Page, course: list[Lesson]) -> NotebookNode:
    """The notebook of a page, not yet run."""
    return _notebook(list(_cells(lesson, page, course)), page, f"lessons/{lesson.path.name}")


def lay_out_glossary(page: Page) -> NotebookNode:
    """The glossary as a notebook: a cell for each word, in the order of a dictionary."""
    lang = page.lang
    intro = _(
        "The words of the course, said in our own words. Under each stands where it comes from; "
        "several of them are disputed, and that is part of the subject.",
        lang,
    )
    says: list[str] = []
    letters: list[str] = []
    ids: dict[str, str] = {}
    for entry in entries(lang):
        term = entry.term.say(lang)
        if (first := plain(term)[0].upper()) not in letters:
            letters.append(first)
            says.append(f"## {first}")
        others = ", ".join(entry.term.say(code) for code in LANGUAGES if code != lang)
        source = _("Source: {source}.", lang).format(source=entry.source.say(lang))
        says.append(f"### {term}\n\n{entry.says.say(lang)}\n\n*{others}* · {source}")
        ids[says[-1]] = entry.id
    ways = glossary_line(page)
    to_letters = " · ".join(f"[{letter}](#{letter})" for letter in letters)
    says = ["# " + _("Glossary", lang), ways, f"{intro}\n\n{to_letters}", *says, ways]
    notebook = _notebook(
        [new_markdown_cell(text) for text in says], page, "clientkit/course/glossary.py"
    )
    for cell in notebook.cells:
        cell.id = ids.get(cell.source, cell.id)
    return notebook


def _notebook(cells: list[NotebookNode], page: Page, source: str) -> NotebookNode:
    _number(cells)
    return new_notebook(
        cells=cells,
        metadata={
            "clientkit": {
                "lesson": page.lesson,
                "part": page.kind,
                "lang": page.lang,
                "source": source,
            },
            "kernelspec": dict(_KERNEL),
            "language_info": {"name": "python"},
        },
    )


def _cells(lesson: Lesson, page: Page, course: list[Lesson]) -> Iterator[NotebookNode]:
    passages = passages_of(lesson, page.kind)
    skipped = _skipped(lesson, page)
    if page.kind == "story":
        title, *passages = passages
        yield _cell(title, page)
    else:
        yield new_markdown_cell(heading(lesson, page))
    yield new_markdown_cell(top_line(lesson, page, course))
    if page.kind == "trainer" and lesson.minutes("trainer")[1]:
        yield new_markdown_cell(timetable(lesson, page.lang))
    begin = f'import clientkit\n\nclientkit.begin("{lesson.id}", "{page.lang}", "{page.kind}")'
    yield _folded(f"# {what_it_shows(begin)[page.lang]}\n{begin}")
    for passage in passages:
        cell = _cell(passage, page)
        if words := skipped.get(passage.line):
            title, _end, text = cell.source.partition("\n")
            cell.source = f"{title}\n\n{words}\n{text}"
        yield cell
    if way_on := bottom_line(lesson, page, course):
        yield new_markdown_cell(way_on)


def _skipped(lesson: Lesson, page: Page) -> dict[int, str]:
    """What is said where something may be skipped, by the line of the lesson where that begins."""
    if page.kind == "story":
        return {s.passages[0].line: may_be_skipped(lesson, s, page.lang) for s in lesson.sections}
    if page.kind == "exercise":
        words = _("*May be skipped.*", page.lang)
        return {s.passages[0].line: words for s in lesson.sections if s.optional}
    return {}


def _cell(passage: Passage, page: Page) -> NotebookNode:
    beside: dict[str, Any] = {"part": passage.part}
    if passage.items:
        beside["items"] = list(passage.items)
    if passage.minutes:
        beside["minutes"] = list(passage.minutes)
    if passage.is_code:
        return _folded(passage.source(page.lang), passage.tags, **beside)
    said = page.follow_links(passage.said[page.lang]).replace("<details>", _FOLD)
    return new_markdown_cell(said, metadata=beside)


def _folded(code: str, tags: tuple[str, ...] = (), **beside: Any) -> NotebookNode:
    """A code cell that shows its result and keeps its code out of the way."""
    if tags:
        beside["tags"] = list(tags)
    return new_code_cell(code, metadata={**beside, "jupyter": {"source_hidden": True}})


def _number(cells: list[NotebookNode]) -> None:
    """Give each cell an id made from what it says: it moves, the id stays."""
    taken: set[str] = set()
    for cell in cells:
        digest = hashlib.sha256(f"{cell.cell_type}\n{cell.source}".encode()).hexdigest()
        length = 8
        while digest[:length] in taken:
            length += 1
        cell.id = digest[:length]
        taken.add(cell.id)
