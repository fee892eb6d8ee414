"""Whether a lesson leaves the minutes that it takes: to read it aloud, and to do its exercises."""

from collections.abc import Iterator

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson, Section
from clientkit.building.prose import words
from clientkit.building.required import asked_in
from clientkit.building.signposts import WALK, minutes
from clientkit.words import LANGUAGES, _

#: So many words a minute are read aloud, without haste.
WORDS_A_MINUTE = 130


def hurried(lesson: Lesson) -> Iterator[Fault]:
    """Where the minutes that a lesson states are fewer than those that it takes."""
    stated = lesson.minutes(*WALK, skipped=False)
    for lang in LANGUAGES:
        taken = minutes_taken(lesson, lang)
        if stated[0] < taken[0] or stated[1] < taken[1]:
            low, high = (-int(-each // 1) for each in taken)
            message = _(
                "it states {stated} minutes; read aloud in ‘{lang}’, and with its exercises, "
                "it takes {taken}. Give it more, shorten it, or mark what may be skipped."
            )
            yield Fault(
                lesson.path.name,
                message.format(stated=minutes(stated), lang=lang, taken=minutes((low, high))),
            )


def minutes_taken(lesson: Lesson, lang: str) -> tuple[float, float]:
    """How long somebody takes who reads all of it aloud and skips only what may be skipped.

    What an exercise says is read in its own minutes.
    """
    walked = [s for s in lesson.sections if s.part in WALK and not s.optional]
    read = sum(_words(section, lang) for section in walked) / WORDS_A_MINUTE
    asked = [e for s in walked for passage in s.passages if (e := asked_in(passage))]
    least, most = (sum(exercise.minutes[n] for exercise in asked) for n in (0, 1))
    return read + least, read + most


def _words(section: Section, lang: str) -> int:
    return sum(len(words(p.said[lang])) for p in section.passages if not p.is_code)
