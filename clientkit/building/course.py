"""Builds the notebooks of every lesson, and compares what stands there with what should."""

# nbformat is not typed.
# mypy: disable-error-code="no-untyped-call"

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from clientkit.building.coverage import owed
from clientkit.building.explained import unexplained
from clientkit.building.faults import Fault, LessonFaults
from clientkit.building.guide import missing_in_the_guide
from clientkit.building.lesson import Lesson, first_words
from clientkit.building.notebook import lay_out, lay_out_glossary
from clientkit.building.over_code import unsaid
from clientkit.building.pace import hurried
from clientkit.building.pages import Page, kinds
from clientkit.building.proofreading import slips
from clientkit.building.reading import read_lesson
from clientkit.building.required import missing
from clientkit.building.running import complaints, run
from clientkit.building.timing import at_odds
from clientkit.course import LESSONS
from clientkit.course.where import FOLDERS, GLOSSARY
from clientkit.words import LANGUAGES, _

#: What a cell has from its lesson; the rest comes from running it.
_OF_THE_LESSON = ("cell_type", "id", "metadata", "source")


def top_of_the_course() -> Path:
    """The nearest folder, from here upwards, that holds `lessons/`; LessonFaults if none does."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "lessons").is_dir():
            return folder
    message = _("no folder ‘lessons’ here or above: go to the course’s folder.")
    raise LessonFaults((Fault(str(here), message),))


def read_course(top: Path) -> list[Lesson]:
    """Read and proof-read every lesson; raises LessonFaults with all that is wrong."""
    lessons: list[Lesson] = []
    faults: list[Fault] = []
    for path in sorted((top / "lessons").glob("[0-9][0-9]-*.md")):
        try:
            lessons.append(read_lesson(path))
        except LessonFaults as found:
            faults += found.faults
    faults += [slip for lesson in lessons for slip in slips(lesson)]
    if not lessons and not faults:
        faults.append(Fault(str(top / "lessons"), _("there is no lesson here.")))
    if faults:
        raise LessonFaults(tuple(faults))
    return lessons


def build(top: Path, *, only: tuple[str, ...] = (), execute: bool = True) -> list[Path]:
    """Write the notebooks of the lessons (or of those named), run from top to bottom.

    Returns their paths. Raises LessonFaults, and writes nothing, when a lesson is at fault or a
    cell fails.
    """
    lessons = read_course(top)
    if unknown := sorted(set(only) - {lesson.id for lesson in lessons}):
        raise LessonFaults(tuple(Fault(id, _("there is no such lesson.")) for id in unknown))
    notebooks = {
        top / page.path: notebook
        for page, notebook in _expected(lessons)
        if not only or page.lesson in (*only, GLOSSARY)
    }
    for path in notebooks:
        path.parent.mkdir(parents=True, exist_ok=True)
    if execute:
        run(notebooks)
    for path, notebook in notebooks.items():
        path.write_text(nbformat.writes(notebook) + "\n", "utf-8", newline="\n")
    return list(notebooks)


def check(top: Path) -> list[Fault]:
    """Say where the built notebooks differ from their lessons, and what a ready lesson lacks.

    Nothing when all is well. Raises LessonFaults when a lesson itself is at fault.
    """
    lessons = read_course(top)
    expected = {top / page.path: notebook for page, notebook in _expected(lessons)}
    faults = list(lacking(lessons))
    for path, notebook in expected.items():
        here = path.relative_to(top).as_posix()
        if not path.is_file():
            faults.append(Fault(here, _("it has not been built.")))
            continue
        built = nbformat.read(path, as_version=4)
        faults += [Fault(here, message) for message in _differences(built, notebook)]
        faults += [Fault(here, message) for message in complaints(built)]
    for path in sorted(_standing(top) - set(expected)):
        here = path.relative_to(top).as_posix()
        faults.append(Fault(here, _("no lesson gives this notebook.")))
    return faults


def lacking(lessons: list[Lesson]) -> Iterator[Fault]:
    """What lessons that are ready lack of what every lesson has, teaches and gives trainers."""
    ready = {entry.id for entry in LESSONS if entry.ready}
    there = [lesson for lesson in lessons if lesson.id in ready]
    for lesson in there:
        yield from missing(lesson)
        yield from missing_in_the_guide(lesson)
        yield from unexplained(lesson)
        yield from unsaid(lesson)
        yield from hurried(lesson)
    if len(there) == len(ready):
        yield from owed(lessons)
        yield from at_odds(there)


def _expected(lessons: list[Lesson]) -> Iterator[tuple[Page, NotebookNode]]:
    for lesson in lessons:
        for kind in kinds(lesson):
            for lang in LANGUAGES:
                page = Page(lesson.id, kind, lang)
                yield page, lay_out(lesson, page, lessons)
    for lang in LANGUAGES:
        page = Page(GLOSSARY, "story", lang)
        yield page, lay_out_glossary(page)


def _standing(top: Path) -> set[Path]:
    folders = {folder.split("/")[0] for folder in FOLDERS.values()}
    return {
        path
        for folder in folders
        for path in (top / folder).rglob("*.ipynb")
        if ".ipynb_checkpoints" not in path.parts
    }


def _differences(built: NotebookNode, expected: NotebookNode) -> Iterator[str]:
    if built.metadata != expected.metadata:
        yield _("what it says of itself (its metadata) is not what its lesson gives.")
    for at, (one, other) in enumerate(zip_longest(built.cells, expected.cells), start=1):
        if one is None or other is None:
            words = first_words((one or other).source)
            message = _("cell {n} is not in the lesson: “{words}”")
            if one is None:
                message = _("cell {n} of the lesson is missing: “{words}”")
            yield message.format(n=at, words=words)
        elif any(one.get(key) != other.get(key) for key in _OF_THE_LESSON):
            words = first_words(other.source)
            yield _("cell {n} is not what its lesson says: “{words}”").format(n=at, words=words)
