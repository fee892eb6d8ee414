"""How easy each lesson is to read and how long it takes, as lines to print."""

from clientkit.building.lesson import Lesson
from clientkit.building.proofreading import WORDS_IN_A_PARAGRAPH, WORDS_IN_A_SENTENCE
from clientkit.building.prose import longest_paragraph, median_sentence
from clientkit.building.signposts import WALK, minutes
from clientkit.words import LANGUAGES, _
from clientkit.words.number import number


def figures(lessons: list[Lesson]) -> list[str]:
    """A line for each lesson and language: its minutes, its middle sentence, its longest cell."""
    lines = []
    for lesson in lessons:
        for lang in LANGUAGES:
            line = _(
                "{lesson} [{lang}]: {minutes} minutes; middle sentence {n} words "
                "(at most {most}); longest cell {long} words (at most {longest})."
            )
            lines.append(
                line.format(
                    lesson=lesson.id,
                    lang=lang,
                    minutes=minutes(lesson.minutes(*WALK, skipped=False)),
                    n=number(median_sentence(lesson, lang)),
                    most=WORDS_IN_A_SENTENCE[lang],
                    long=longest_paragraph(lesson, lang),
                    longest=WORDS_IN_A_PARAGRAPH,
                )
            )
    return lines
