"""Answers made of several: a form with parts, a small table with rows and columns."""

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import field, frozen

from clientkit.map import CustomerMap
from clientkit.practice.kinds.choose import Vote
from clientkit.practice.kinds.kind import Answer, Kind, by_name, is_blank
from clientkit.words import Text, _
from clientkit.words.markup import INDENT


@frozen
class Part:
    """What is asked in one part of a form, or in one column of a table, and in what shape."""

    label: Text
    kind: Kind


@frozen
class Form(Kind):
    """Several questions, each with its own kind of answer."""

    parts: Mapping[str, Part]
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        labels = {id: part.label for id, part in self.parts.items()}
        by_id = by_name(labels, given)
        read = {id: part.kind.read(by_id.get(id)) for id, part in self.parts.items()}
        return {id: answer for id, answer in read.items() if answer is not None} or None

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        said = []
        for id, part in self.parts.items():
            lines = part.kind.lines((answer or {}).get(id), lang)
            if len(lines) == 1:
                said.append(_labelled(part.label, lines[0], lang))
            elif lines:
                said += [part.label.say(lang), *(INDENT + line for line in lines)]
        return said

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [
            missing or part.label.say(lang)
            for id, part in self.parts.items()
            for missing in part.kind.unfilled((answer or {}).get(id), lang)
        ]

    def left_alone(self, answer: Answer) -> bool:
        given = answer or {}
        return all(part.kind.left_alone(given.get(id)) for id, part in self.parts.items())

    def to_settle(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [
            sentence
            for id, part in self.parts.items()
            for sentence in part.kind.to_settle((answer or {}).get(id), lang)
        ]

    def parts_of(self, solution: Any) -> list[tuple[Text, Any]]:
        # What is typed has no one right form, and a part that holds parts is named as a whole.
        return [
            (part.label, {id: solution[id]})
            for id, part in self.parts.items()
            if id in solution and not part.kind.typed and not isinstance(part.kind, Vote)
        ]

    def map_in(self, answer: Answer) -> CustomerMap | None:
        given = answer or {}
        maps = (self.parts[id].kind.map_in(given[id]) for id in self.parts if id in given)
        return next((map for map in maps if map is not None), None)


@frozen
class InTurn(Form):
    """A form of which the `first` parts stand open; the others open once those say something.

    >>> from clientkit.practice.kinds.sentence import Sentence
    >>> parts = {"why": Part(Text("Why?"), Sentence()), "what": Part(Text("What?"), Sentence())}
    >>> form = InTurn(parts)
    >>> form.is_open(form.read({"why": "?"})), form.is_open(form.read({"why": "they wait"}))
    (False, True)
    """

    first: int = field(default=1, kw_only=True)

    @property
    def turns(self) -> tuple[Form, Form]:
        """What stands open, and what opens then, each as a form."""
        parts = list(self.parts.items())
        return Form(dict(parts[: self.first])), Form(dict(parts[self.first :]))

    def is_open(self, answer: Answer) -> bool:
        """Whether every part of the first turn says something."""
        return not self._silent(answer)

    def _silent(self, answer: Answer) -> list[str]:
        given = answer or {}
        return [
            id for id, part in self.turns[0].parts.items() if part.kind.left_alone(given.get(id))
        ]

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        silent = self._silent(answer)
        if silent:
            return [self.parts[id].label.say(lang) for id in silent]
        return super().unfilled(answer, lang)


@frozen
class Table(Kind):
    """A small table: the same questions, the columns, for each row."""

    rows: Mapping[str, Text]
    columns: Mapping[str, Part]
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        by_row = by_name(self.rows, given)
        read = {id: Form(self.columns).read(by_row.get(id)) for id in self.rows}
        return {id: row for id, row in read.items() if row is not None} or None

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        said = []
        for id, row in (answer or {}).items():
            cells = [line.strip() for line in Form(self.columns).lines(row, lang)]
            said.append(_labelled(self.rows[id], _("; ", lang).join(cells), lang))
        return said

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        rows = answer or {}
        return [
            f"{label.say(lang)}, {missing}"
            for id, label in self.rows.items()
            for missing in Form(self.columns).unfilled(rows.get(id), lang)
        ]

    def left_alone(self, answer: Answer) -> bool:
        return all(Form(self.columns).left_alone(row) for row in (answer or {}).values())

    def to_settle(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [
            sentence
            for row in (answer or {}).values()
            for sentence in Form(self.columns).to_settle(row, lang)
        ]

    def parts_of(self, solution: Any) -> list[tuple[Text, Any]]:
        typed = any(part.kind.typed for part in self.columns.values())
        return [] if typed else [(self.rows[id], {id: row}) for id, row in solution.items()]


def _labelled(label: Text, said: str, lang: str | None) -> str:
    name = label.say(lang)
    # A question keeps its own mark.
    if name.rstrip().endswith(("?", ":", "…")):
        return f"{name} {said}"
    return _("{name}: {said}", lang).format(name=name, said=said)
