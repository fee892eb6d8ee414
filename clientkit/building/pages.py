"""Which notebooks a lesson gives, where they stand, and which of its passages each one holds."""

import re

from attrs import frozen

from clientkit.building.lesson import Lesson, Passage, Section
from clientkit.course.where import FOLDERS, GLOSSARY, folder, way

#: A link to a word of the glossary: `(glossary.md#gemba)`.
LINK_TO_A_WORD = re.compile(r"\]\(glossary\.md#(?P<word>[\w-]+)\)")
_LINK_TO_A_LESSON = re.compile(r"\]\((?P<lesson>\d\d-[\w-]+)\.md(?:#(?P<kind>\w+))?\)")


@frozen
class Page:
    """A notebook of a lesson: the walk through it, its exercises, its solutions, its guide."""

    lesson: str
    kind: str
    lang: str

    @property
    def path(self) -> str:
        """Where it stands, seen from the top of the course."""
        return f"{folder(self.kind, self.lang)}/{self.lesson}.ipynb"

    def link_to(self, other: "Page") -> str:
        """The way from this page to another, as a relative link.

        >>> Page("01-catheter", "story", "fr").link_to(Page("01-catheter", "exercise", "fr"))
        '../../exercises/fr/01-catheter.ipynb'
        """
        return way(folder(self.kind, self.lang), other.path)

    def follow_links(self, text: str) -> str:
        """Turn links to a lesson's file into links to its notebook, as seen from this page.

        `(01-catheter.md)` leads to the walk, `(01-catheter.md#trainer)` to the trainer's guide,
        `(glossary.md#gemba)` to a word of the glossary: to its cell, which JupyterLab finds at
        once, and published pages too. A heading it finds only on a page that is open already.
        """

        def to_the_notebook(found: re.Match[str]) -> str:
            kind = found["kind"] or "story"
            return f"]({self.link_to(Page(found['lesson'], kind, self.lang))})"

        def to_the_word(found: re.Match[str]) -> str:
            page = self.link_to(Page(GLOSSARY, "story", self.lang))
            return f"]({page}#cell-id={found['word']})"

        return LINK_TO_A_WORD.sub(to_the_word, _LINK_TO_A_LESSON.sub(to_the_notebook, text))


def kinds(lesson: Lesson) -> tuple[str, ...]:
    """The kinds of page that a lesson gives: one for each part that it has."""
    return tuple(kind for kind in FOLDERS if lesson.has(kind))


def passages_of(lesson: Lesson, kind: str) -> list[Passage]:
    """What a page of that kind holds of the lesson, in order."""
    if kind == "story":
        shown = [s for s in lesson.sections if s.part in ("story", "exercise")]
    elif kind == "solution":
        return _prompts_and_answers(lesson)
    else:
        shown = [s for s in lesson.sections if s.part == kind]
    return [passage for section in shown for passage in section.passages]


def _prompts_and_answers(lesson: Lesson) -> list[Passage]:
    """Each exercise's words, then what answers it; its empty widget stays where it is asked."""
    passages: list[Passage] = []
    asked: Section | None = None
    for section in lesson.sections:
        if section.part == "exercise":
            asked = section
        elif section.part == "solution":
            if asked is not None:
                passages += [p for p in asked.passages if not p.is_code]
            passages += section.passages
            asked = None
    return passages
