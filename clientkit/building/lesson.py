"""What a lesson is made of: sections of passages, each passage in both languages or in code."""

from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen

#: What a passage is for, in the order in which a lesson goes through them.
PARTS = ("story", "exercise", "solution", "trainer")

#: What a lesson does with its reader, where no code says it: tells the story, leaves holes to
#: fill, turns to one's own case, sends one to ask somebody on Monday.
DOES = ("story", "holes", "own", "monday")


@frozen
class Passage:
    """A paragraph, said in every language, or a code cell, the same in all of them."""

    part: str
    line: int
    said: Mapping[str, str] = field(factory=dict)
    code: str = ""
    #: What its code shows, in plain words of every language: the line that stands over it.
    shows: Mapping[str, str] = field(factory=dict)
    minutes: tuple[int, int] | None = None
    optional: bool = False
    items: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    does: tuple[str, ...] = ()

    @property
    def is_code(self) -> bool:
        return not self.said

    def source(self, lang: str) -> str:
        """What the cell holds in the notebook of that language."""
        if not self.is_code:
            return self.said[lang]
        return f"# {self.shows[lang]}\n{self.code}" if self.shows else self.code

    @property
    def first_words(self) -> str:
        """Enough of it to find it again."""
        text = self.code if self.is_code else next(iter(self.said.values()))
        return first_words(text)


@frozen
class Section:
    """Passages of one part that belong together; their time is on the first of them."""

    passages: tuple[Passage, ...]

    @property
    def part(self) -> str:
        return self.passages[0].part

    @property
    def minutes(self) -> tuple[int, int] | None:
        return self.passages[0].minutes

    @property
    def optional(self) -> bool:
        return self.passages[0].optional

    def title(self, lang: str) -> str:
        """The heading it opens with, or nothing."""
        first = self.passages[0]
        line = "" if first.is_code else first.said[lang].split("\n")[0]
        return line.lstrip("#").strip() if line.startswith("#") else ""


@frozen
class Lesson:
    """One file of `lessons/`."""

    path: Path
    sections: tuple[Section, ...]

    @property
    def id(self) -> str:
        return self.path.stem

    def title(self, lang: str) -> str:
        return self.sections[0].title(lang)

    def passages(self) -> tuple[Passage, ...]:
        return tuple(passage for section in self.sections for passage in section.passages)

    def has(self, part: str) -> bool:
        return any(section.part == part for section in self.sections)

    def minutes(self, *parts: str, skipped: bool = True) -> tuple[int, int]:
        """How long those parts take together, at the least and at the most.

        Without `skipped`, what may be skipped is left out.
        """
        kept = [s for s in self.sections if s.part in parts and (skipped or not s.optional)]
        times = [section.minutes for section in kept if section.minutes]
        return sum(low for low, _ in times), sum(high for _, high in times)


def first_words(text: str) -> str:
    """The first words of a text, for naming it.

    >>> first_words("## Une question\\n\\nQui est le client de votre travail, au juste ?")
    'Une question Qui est le client…'
    """
    words = text.replace("#", " ").split()
    return " ".join(words[:6]) + ("…" if len(words) > 6 else "")
