"""The line over folded code, all that is seen of it: what the cell shows, in plain words."""

import re
from collections.abc import Iterator

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson, Passage
from clientkit.building.typography import typing_slips
from clientkit.course import written
from clientkit.words import LANGUAGES, Text, _

_ASKED = re.compile(r'clientkit\.exercise\("(?P<id>[^"]+)"\)')
_ANSWERED = re.compile(r'exercise = clientkit\.exercise\("(?P<id>[^"]+)"\)\n')

#: What cells that every lesson has show.
_ALIKE = {
    "clientkit.recall(": Text(
        en="Two questions on what came before", fr="Deux questions sur ce qui précède"
    ),
    "clientkit.answers_to_expect(": Text(
        en="The answers to expect, exercise by exercise",
        fr="Les réponses à attendre, exercice par exercice",
    ),
    "import clientkit\n": Text(
        en="Opens this page, and finds your answers again",
        fr="Ouvre cette page, et retrouve vos réponses",
    ),
}
_AN_ANSWER = Text(en="{exercise}: an answer", fr="{exercise}\u00a0: une réponse")
#: It fits on the line that is left of a folded cell.
_LETTERS = 80


def what_it_shows(code: str) -> dict[str, str]:
    """What code shows, by language, where every lesson has code like it; nothing elsewhere.

    >>> what_it_shows('clientkit.exercise("1.4")')["en"]
    'Exercise 1.4: Go and ask'
    >>> what_it_shows("print(6 * 7)")
    {}
    """
    for start, words in _ALIKE.items():
        if code.startswith(start):
            return {lang: words.say(lang) for lang in LANGUAGES}
    if found := _ANSWERED.match(code):
        exercise = written(found["id"])
        return {
            lang: _AN_ANSWER.say(lang).format(exercise=exercise.name(lang)) for lang in LANGUAGES
        }
    if found := _ASKED.fullmatch(code.strip()):
        exercise = written(found["id"])
        titles = {lang: exercise.title.say(lang) for lang in LANGUAGES}
        if not exercise.id.rpartition(".")[2].isdigit():
            return titles
        return {
            lang: _("{name}: {said}", lang).format(name=exercise.name(lang), said=titles[lang])
            for lang in LANGUAGES
        }
    return {}


def unsaid(lesson: Lesson) -> Iterator[Fault]:
    """Code of which a fold would show Python, or another language than the lesson's."""
    for passage in lesson.passages():
        if passage.is_code:
            for message in _in_the_line(passage):
                words = " ".join(passage.code.split()[:6])
                here = _("{file}, line {line}, “{words}”").format(
                    file=lesson.path.name, line=passage.line, words=words
                )
                yield Fault(here, message)


def _in_the_line(passage: Passage) -> Iterator[str]:
    for lang in LANGUAGES:
        line = passage.shows.get(lang, "")
        if not line:
            message = _("its first line says in ‘{lang}’ what it shows: `# {lang}: …`.")
            yield message.format(lang=lang)
        elif len(line) > _LETTERS:
            message = _("what it shows takes {n} letters in ‘{lang}’; at most {most} fit.")
            yield message.format(n=len(line), lang=lang, most=_LETTERS)
        for slip in typing_slips(line, lang):
            yield f"[{lang}] {slip}"
    if len(set(passage.shows.values())) < len(passage.shows):
        yield _("it says in one language only what it shows.")
