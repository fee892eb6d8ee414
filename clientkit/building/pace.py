"""Whether a lesson leaves the minutes that it takes: to read, to answer, to look and to draw."""

import re
from collections.abc import Iterator

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson, Section
from clientkit.building.prose import words
from clientkit.building.required import asked_in, draws
from clientkit.building.signposts import WALK, minutes
from clientkit.practice import Exercise
from clientkit.practice.paper import blank_form
from clientkit.words import LANGUAGES, _

#: At the least and at the most, as everywhere here: words a minute, read in silence or aloud;
#: minutes to answer once all is read, to look at what moves, to draw one's map; near to what those
#: estimated who worked through lessons 2, 5 and 8 anew.
WORDS_A_MINUTE = (160, 130)
TO_ANSWER, TO_MOVE, TO_DRAW = (1.5, 2), (1, 1.5), (3, 5)
#: A lesson is an evening's, beside what may be skipped.
LONGEST = 45

#: Whoever has no time leaves it folded.
_FOLDED = re.compile("<details>.*?</details>", re.DOTALL)
_PICTURE = re.compile("<svg.*?</svg>", re.DOTALL)


def hurried(lesson: Lesson) -> Iterator[Fault]:
    """Where the minutes that a lesson states are fewer than those that it takes, or too many."""
    stated = lesson.minutes(*WALK, skipped=False)
    if stated[1] > LONGEST:
        message = _(
            "it states {stated} minutes, and a lesson takes {most}: mark what may be skipped."
        )
        yield Fault(lesson.path.name, message.format(stated=minutes(stated), most=LONGEST))
    for lang in LANGUAGES:
        taken = minutes_taken(lesson, lang)
        if stated[0] < taken[0] or stated[1] < taken[1]:
            low, high = (-int(-each // 1) for each in taken)
            message = _(
                "it states {stated} minutes; read in ‘{lang}’, answered and drawn, it takes "
                "{taken}. Give it more, shorten it, or mark what may be skipped."
            )
            yield Fault(
                lesson.path.name,
                message.format(stated=minutes(stated), lang=lang, taken=minutes((low, high))),
            )


def minutes_taken(lesson: Lesson, lang: str) -> tuple[float, float]:
    """How long somebody quick and somebody thorough take who skip only what may be skipped."""
    walked = [s for s in lesson.sections if s.part in WALK and not s.optional]
    # Shown again further on, the map that was drawn is only looked at.
    drawn = any(draws(passage) for section in walked for passage in section.passages)
    least, most = (
        sum(_taken(section, lang, n) for section in walked) + drawn * TO_DRAW[n] for n in (0, 1)
    )
    return least, most


def _taken(section: Section, lang: str, n: int) -> float:
    taken = 0.0
    for passage in section.passages:
        if exercise := asked_in(passage):
            taken += _words_read(exercise, lang) / WORDS_A_MINUTE[n] + TO_ANSWER[n]
        elif passage.is_code:
            taken += TO_MOVE[n]
        else:
            taken += len(words(_FOLDED.sub("", passage.said[lang]))) / WORDS_A_MINUTE[n]
    return taken


def _words_read(exercise: Exercise, lang: str) -> int:
    """The words of a card: what it asks, what it says to a good answer, and why."""
    asked = _PICTURE.sub("", str(blank_form(exercise.answer, lang)))
    outcome = exercise.judge(exercise.solved(lang))
    views = (said for view in exercise.debate for said in view.said(lang, taken=False))
    told = (*outcome.says(lang), exercise.because.say(lang), *views)
    return sum(len(words(text)) for text in (exercise.prompt.say(lang), asked, *told))
