"""Whether the plans of a session agree with the minutes that the guides give to their steps."""

from collections.abc import Iterator

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson
from clientkit.building.signposts import minutes
from clientkit.course.plans import PLANS, Part
from clientkit.words import _


def at_odds(lessons: list[Lesson]) -> Iterator[Fault]:
    """Parts of plans that last longer than the steps which they use, or less long.

    A part is compared once all that it uses is written. An exercise without a step of its own (the
    first vote) takes no time of a guide; a `short` part may last less than the guide's least.
    """
    known = {lesson.id: lesson for lesson in lessons}
    numbers = {int(lesson.id.partition("-")[0]): lesson for lesson in lessons}
    for plan in PLANS:
        for part in plan.parts:
            spans: list[tuple[int, int]] = []
            complete = bool(part.uses)
            for used in part.uses.split():
                name, slash, step = used.partition("/")
                lesson = known.get(name) if slash else numbers.get(int(name.partition(".")[0]))
                if lesson is None:
                    complete = False
                elif found := _step(lesson, f"{step}." if slash else f"({used})"):
                    spans.append(found)
                elif slash:
                    message = _("the plan uses step {step} of ‘{lesson}’, which has none.")
                    yield Fault(plan.id, message.format(step=step, lesson=name))
            if complete and spans and not _fits(part, spans):
                span = minutes(
                    (sum(low for low, _high in spans), sum(high for _low, high in spans))
                )
                message = _("“{part}” leaves {n} minutes for what the guides give {span}.")
                yield Fault(
                    plan.id,
                    message.format(part=part.title.say(), n=part.minutes - part.beside, span=span),
                )


def _fits(part: Part, spans: list[tuple[int, int]]) -> bool:
    low, high = sum(low for low, _high in spans), sum(high for _low, high in spans)
    work = part.minutes - part.beside
    return work <= high and (part.short or low <= work)


def _step(lesson: Lesson, mark: str) -> tuple[int, int] | None:
    """The minutes of the step of a guide whose title begins with “3.”, or holds “(2.1)”."""
    for section in lesson.sections:
        title = section.title("en")
        is_it = title.startswith(mark) or (mark.startswith("(") and mark in title)
        if is_it and section.part == "trainer" and section.minutes:
            return section.minutes
    return None
