"""Proof-reads a lesson: what no reader should stumble over, said with its place."""

import re
from collections.abc import Iterator
from itertools import pairwise

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson, Passage
from clientkit.building.prose import median_sentence, words
from clientkit.building.reading import place
from clientkit.building.typography import typing_slips
from clientkit.course.glossary import ENTRIES
from clientkit.course.where import GLOSSARY
from clientkit.words import LANGUAGES, N_, _

#: A paragraph fits on a projector.
WORDS_IN_A_PARAGRAPH = 120
#: The middle sentence of a lesson, in words.
WORDS_IN_A_SENTENCE = {"en": 20, "fr": 22}
#: Code that a learner may unfold stays readable at a glance.
LINES_OF_CODE = 8

#: The tags that nbval knows; it ignores any other without a word.
TAGS = (
    "nbval-check-output",
    "nbval-ignore-output",
    "nbval-raises-exception",
    "nbval-skip",
    "raises-exception",
)
_COMMENTS = tuple(tag.upper().replace("-", "_") for tag in TAGS if tag.startswith("nbval"))

#: What the glossary explains.
_WORDS = frozenset(entry.id for entry in ENTRIES)

_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
_PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]")
#: Without its blank lines, a notebook shows the Markdown inside as it is typed.
_FOLD = re.compile(
    r"^<details>\n<summary>[^\n<]+</summary>\n\n(?:(?!</?details).)+?\n\n</details>(?:\n\n|\Z)",
    re.MULTILINE | re.DOTALL,
)
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)]*)\)")


def slips(lesson: Lesson) -> Iterator[Fault]:
    """All that a proof-reader marks in a lesson."""
    for passage in lesson.passages():
        for message in _in_code(passage) if passage.is_code else _in_prose(passage, lesson):
            yield Fault(place(lesson.path, passage.line, passage.source("fr")), message)
    yield from _in_headings(lesson)
    for lang in LANGUAGES:
        length, most = median_sentence(lesson, lang), WORDS_IN_A_SENTENCE[lang]
        if length > most:
            message = _("its middle sentence in ‘{lang}’ has {length} words; at most {most}.")
            yield Fault(lesson.path.name, message.format(lang=lang, length=length, most=most))


def _in_code(passage: Passage) -> Iterator[str]:
    for tag in passage.tags:
        if tag not in TAGS:
            known = ", ".join(TAGS)
            yield _("nobody knows the tag ‘{tag}’; these are: {known}.").format(
                tag=tag, known=known
            )
    lines = passage.code.split("\n")
    for line in lines:
        comment = line.partition("#")[2].strip()
        if comment.upper().startswith("NBVAL") and comment not in _COMMENTS:
            yield _("nbval takes no notice of the comment ‘{comment}’.").format(comment=comment)
    if len(lines) > LINES_OF_CODE:
        message = _("{n} lines of code; at most {most}.")
        yield message.format(n=len(lines), most=LINES_OF_CODE)


def _in_prose(passage: Passage, lesson: Lesson) -> Iterator[str]:
    for lang, text in passage.said.items():
        if (n := len(words(text))) > WORDS_IN_A_PARAGRAPH:
            message = _("{n} words in ‘{lang}’; at most {most} fit on a projector.")
            yield message.format(n=n, lang=lang, most=WORDS_IN_A_PARAGRAPH)
        for picture in _PICTURE.finditer(text):
            if not picture["alt"].strip():
                yield _("a picture in ‘{lang}’ has no alternative text.").format(lang=lang)
        if text.count("<details") != len(_folds(text)):
            yield _("what is folded in ‘{lang}’ lacks its line to click, or a blank line.").format(
                lang=lang
            )
        for target in _targets(text):
            file, _sign, word = target.partition("#")
            if file == f"{GLOSSARY}.md":
                if word not in _WORDS:
                    yield _("the glossary has no word ‘{word}’.").format(word=word)
            elif file.endswith(".md") and not (lesson.path.parent / file).is_file():
                yield _("the link to ‘{file}’ leads nowhere.").format(file=file)
        for slip in typing_slips(text, lang):
            yield f"[{lang}] {slip}"
    for look, message in _LIKENESS:
        if len({tuple(look(text)) for text in passage.said.values()}) > 1:
            yield _(message)


def _targets(text: str) -> list[str]:
    return _LINK.findall(text)


def _pictures(text: str) -> list[str]:
    return ["picture" for _found in _PICTURE.finditer(text)]


def _folds(text: str) -> list[str]:
    return ["fold" for _found in _FOLD.finditer(text)]


#: What twins share, and what to say when they don't.
_LIKENESS = (
    (_HEADING.findall, N_("the twins differ in their headings.")),
    (_targets, N_("the twins differ in their links.")),
    (_pictures, N_("the twins differ in their pictures.")),
    (_folds, N_("the twins differ in what they fold.")),
)


def _in_headings(lesson: Lesson) -> Iterator[Fault]:
    """One title, first of all; below it no level is jumped."""
    levels: list[tuple[int, Passage]] = [
        (len(marks), passage)
        for passage in lesson.passages()
        if not passage.is_code
        for marks in _HEADING.findall(passage.said[LANGUAGES[0]])
    ]
    first = lesson.passages()[0]
    opens = not first.is_code and all(text.startswith("# ") for text in first.said.values())
    if not opens or first.part != "story":
        here = place(lesson.path, first.line, first.source("fr"))
        yield Fault(here, _("a lesson opens with its title, “# …”, in its story."))
    for (before, _passage), (level, passage) in pairwise(levels):
        here = place(lesson.path, passage.line, passage.source("fr"))
        if level == 1:
            yield Fault(here, _("a lesson has one title “# …”; this is a second one."))
        elif level > before + 1:
            yield Fault(here, _("this heading jumps a level."))
