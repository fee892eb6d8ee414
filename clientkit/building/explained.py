"""Whether a lesson explains the words of the trade where it first uses them."""

import re
from collections.abc import Iterator

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson, Passage
from clientkit.building.pages import LINK_TO_A_WORD
from clientkit.building.prose import plain
from clientkit.building.reading import place
from clientkit.course.glossary import ENTRIES, Entry
from clientkit.words import LANGUAGES, _


def unexplained(lesson: Lesson) -> Iterator[Fault]:
    """Words of the trade that a lesson uses before it links them, and words linked twice."""
    shown = [p for p in lesson.passages() if p.part in ("story", "exercise") and not p.is_code]
    for entry in ENTRIES:
        for lang in LANGUAGES:
            linked = [p for p in shown if entry.id in words_linked(p.said[lang])]
            used = next((p for p in shown if _uses(entry, p.said[lang])), None)
            if used is not None and used not in linked[:1]:
                message = _(
                    "“{word}” is explained where it is first used: [{word}](glossary.md#{id})."
                )
                word = entry.term.say(lang)
                yield Fault(_here(lesson, used, lang), message.format(word=word, id=entry.id))
            for again in linked[1:]:
                message = _("‘{id}’ is linked a second time; once is enough.")
                yield Fault(_here(lesson, again, lang), message.format(id=entry.id))


def words_linked(text: str) -> list[str]:
    """The words of the glossary that a text links, by their ids.

    >>> words_linked("Go to the [gemba](glossary.md#gemba).")
    ['gemba']
    """
    return [found["word"] for found in LINK_TO_A_WORD.finditer(text)]


def _uses(entry: Entry, text: str) -> bool:
    # A word in capitals is one only in capitals; another may begin a sentence.
    return any(
        re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", plain(text), _case(form))
        for form in entry.jargon
    )


def _case(form: str) -> re.RegexFlag:
    return re.NOFLAG if form.isupper() or form[-1:].isupper() else re.IGNORECASE


def _here(lesson: Lesson, passage: Passage, lang: str) -> str:
    return place(lesson.path, passage.line, passage.source(lang))
