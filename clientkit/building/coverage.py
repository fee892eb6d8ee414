"""Which items of the five texts the lessons cover, where, and which ones nobody covers yet."""

from collections.abc import Iterator

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson
from clientkit.building.reading import place
from clientkit.course import LESSONS, exercises, written
from clientkit.course.items import COVERED_BY, IN_THE_GUIDE, ITEMS
from clientkit.words import _


def covered(lessons: list[Lesson]) -> dict[str, list[str]]:
    """Where each item is covered: exercises by their numbers, then cells by how they begin."""
    found: dict[str, list[str]] = {id: [] for id in ITEMS}
    for id in exercises():
        for item in written(id).covers:
            found.setdefault(item, []).append(id)
    for lesson in lessons:
        for passage in lesson.passages():
            if not passage.is_code:
                for item in passage.items:
                    where = _("{lesson}, line {n}").format(lesson=lesson.id, n=passage.line)
                    found.setdefault(item, []).append(where)
    return found


def table(lessons: list[Lesson], lang: str | None = None) -> list[str]:
    """A line for each item: its title, and where it is covered; last, the items without one."""
    where = covered(lessons)
    lines = [
        f"{id}  {title.say(lang)}: {'; '.join(where[id]) or '–'}" for id, title in ITEMS.items()
    ]
    without = ", ".join(id for id in ITEMS if not where[id]) or _("none", lang)
    return [*lines, _("items without one: {ids}.", lang).format(ids=without)]


def owed(lessons: list[Lesson]) -> Iterator[Fault]:
    """What is not covered and should be.

    A lesson that is ready has its exercises, and each covers what `COVERED_BY` says: items may be
    missing only while their lessons are. Once all lessons are ready, none may be missing; there
    is nothing to switch.
    """
    there = set(exercises())
    ready = {lesson.number for lesson in LESSONS if lesson.ready}
    for id, items in COVERED_BY.items():
        if int(id.partition(".")[0]) not in ready:
            continue
        if id not in there:
            yield Fault(id, _("this exercise is not there, and its lesson is."))
        elif missing := sorted(set(items.split()) - set(written(id).covers)):
            yield Fault(id, _("it does not cover {items}.").format(items=", ".join(missing)))
    where = covered(lessons)
    if ready == {lesson.number for lesson in LESSONS}:
        for item in IN_THE_GUIDE:
            if not where[item]:
                yield Fault(item, _("the trainer’s guide covers it nowhere."))
    for lesson in lessons:
        for passage in lesson.passages():
            for item in sorted(set(passage.items) - set(ITEMS)):
                here = place(lesson.path, passage.line, passage.source("fr"))
                yield Fault(here, _("there is no item ‘{item}’.").format(item=item))
    for id in there:
        for item in sorted(set(written(id).covers) - set(ITEMS)):
            yield Fault(id, _("there is no item ‘{item}’.").format(item=item))
