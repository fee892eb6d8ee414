"""The table of questions and maps: what each question answers on each map, as a figure."""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any

import attrs

from clientkit.cases import case, cases
from clientkit.checking.check_up import whose
from clientkit.interchange import read_map
from clientkit.interchange.formats import each_once, name_of
from clientkit.map import CustomerMap, MapFault, merge_hats
from clientkit.questions import (
    Answer,
    final_customers,
    hand_offs,
    loops,
    service_layers,
    words_for,
)
from clientkit.questions.everything import Asked, everything, plain
from clientkit.words import N_, _, language, ngettext
from clientkit.words.number import fixed, number

#: The version of the JSON that `--json` prints; `questions.schema.json` describes it.
VERSION = 1

#: What stands where a map cannot say.
_CANNOT_SAY = "–"
_GAP = "  "


@attrs.define(slots=False)
class Column:
    """One map: what it is called, whom it was asked about, what it answered."""

    name: str
    map: CustomerMap
    party: str

    @cached_property
    def answers(self) -> Mapping[str, Asked]:
        """The answer to each question; loops also once the hats of one person are merged.

        Layers are those behind the first final customer, words those for whom there are most.
        """
        found = {**everything(self.map, self.party), "merge_hats": loops(merge_hats(self.map))}
        final = final_customers(self.map, self.party).value
        found["service_layers"] = service_layers(self.map, final[0] if final else self.party)
        people = dict.fromkeys(party.same_as or party.id for party in self.map.parties)
        found["words_for"] = max((words_for(self.map, one) for one in people), key=_words)
        return found


@attrs.frozen
class Row:
    """One question, and what its figure says."""

    question: str
    says: str
    read: Callable[[Column, Any, str], str]

    def figure(self, column: Column, lang: str) -> str:
        """The answer to this question on one map, as short as a figure."""
        return self.read(column, column.answers[self.question], lang)


def examples() -> list[Column]:
    """The examples of the course, each a column."""
    return [_column(name, case(name)) for name in cases()]


def maps_of(files: Iterable[str]) -> tuple[list[Column], list[str]]:
    """The maps of these files, each a column, and what was wrong with some.

    Raises `UnknownFormat` for a file whose ending says nothing.
    """
    columns, faults = [], []
    for path in each_once(Path(file) for file in files):
        try:
            map = read_map(path)[0]
        except MapFault as fault:
            said = " ".join(each.say() for each in fault.faults)
            faults.append(_("{name}: {said}").format(name=path.name, said=said))
            continue
        try:
            columns.append(_column(name_of(path), map))
        except ValueError as fault:
            faults.append(_("{name}: {said}").format(name=path.name, said=fault))
    return columns, faults


def as_text(columns: Sequence[Column], lang: str | None = None, width: int | None = None) -> str:
    """The table for people: as many maps side by side as there is room for; how to read it."""
    code = language(lang)
    width = width or shutil.get_terminal_size((100, 24)).columns
    heads = [row.question for row in ROWS]
    blocks = []
    for some in _side_by_side(columns, code, width - max(map(len, heads))):
        lines = [["", *(column.name for column, _figures in some)]]
        lines += [[head, *(f[i] for _c, f in some)] for i, head in enumerate(heads)]
        blocks.append(_aligned(lines))
    return "\n\n".join([*blocks, _legend(columns, code)])


def as_json(columns: Sequence[Column], faults: Sequence[str], lang: str | None = None) -> str:
    """The table for programs, with the answers that stand behind its figures."""
    code = language(lang)
    document = {
        "format": "clientkit-questions",
        "version": VERSION,
        "language": code,
        "faults": list(faults),
        "questions": {row.question: _(row.says, code) for row in ROWS},
        "maps": [
            {
                "name": column.name,
                "title": column.map.title.say(code) if column.map.title else None,
                "party": column.party,
                "figures": {row.question: row.figure(column, code) for row in ROWS},
                "answers": {
                    row.question: plain(column.answers[row.question], code) for row in ROWS
                },
            }
            for column in columns
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def schema() -> dict[str, Any]:
    """The JSON Schema of what `as_json` gives."""
    source = resources.files("clientkit.commands").joinpath("questions.schema.json")
    found: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return found


def _column(name: str, map: CustomerMap) -> Column:
    return Column(name, map, whose(map, None)[0])


def _side_by_side(
    columns: Iterable[Column], code: str, room: int
) -> Iterator[list[tuple[Column, list[str]]]]:
    """So many maps at a time, with their figures, as there is room for beside each other."""
    some: list[tuple[Column, list[str]]] = []
    taken = 0
    for column in columns:
        figures = [row.figure(column, code) for row in ROWS]
        wide = max(map(len, [column.name, *figures])) + len(_GAP)
        if some and taken + wide > room:
            yield some
            some, taken = [], 0
        some.append((column, figures))
        taken += wide
    if some:
        yield some


def _aligned(lines: list[list[str]]) -> str:
    """Heads to the left, figures to the right, as wide as each column needs."""
    widths = [max(map(len, cells)) for cells in zip(*lines, strict=True)]
    rows = [
        [cells[0].ljust(widths[0])]
        + [cell.rjust(wide) for cell, wide in zip(cells[1:], widths[1:], strict=True)]
        for cells in lines
    ]
    return "\n".join(_GAP.join(row) for row in rows)


def _legend(columns: Sequence[Column], code: str) -> str:
    lines = [_("How to read it", code)]
    lines += [
        _("{name}: {said}", code).format(name=r.question, said=_(r.says, code)) for r in ROWS
    ]
    lines += [
        _("{name}: {said}", code).format(name=_CANNOT_SAY, said=_("the map cannot say", code)),
        "",
        _("Whose customers", code),
    ]
    lines += [
        _("{name}: {said}", code).format(name=each.name, said=each.map.name(each.party, code))
        for each in columns
    ]
    n = len(columns)
    counted = ngettext("{n} map, {questions} rows.", "{n} maps, {questions} rows.", n, code)
    return "\n".join([*lines, "", counted.format(n=n, questions=len(ROWS))])


def _how_many(column: Column, answer: Answer[Any], code: str) -> str:
    return str(len(answer.value))


def _words(answer: Answer[Any]) -> int:
    return len(answer.value)


def _steps(column: Column, answer: Answer[int | None], code: str) -> str:
    return _CANNOT_SAY if answer.value is None else str(answer.value)


def _of_all(some: int, of: int) -> str:
    return f"{some}/{of}" if of else _CANNOT_SAY


def _silent(column: Column, answer: Answer[Any], code: str) -> str:
    return _of_all(len(answer.value), sum(link.kind == "deliver" for link in column.map.links))


def _furthest(column: Column, answers: Mapping[str, Answer[Any]], code: str) -> str:
    final: Any = column.answers["final_customers"]
    far = [hand_offs(column.map, column.party, end).value or 0 for end in final.value]
    return str(max(far)) if far else _CANNOT_SAY


def _paid(column: Column, answers: Mapping[str, Answer[Any]], code: str) -> str:
    return _of_all(sum(each.value is not None for each in answers.values()), len(answers))


def _most_forgotten(column: Column, answers: Mapping[str, Answer[Any]], code: str) -> str:
    missed = [len(each.value) for each in answers.values()]
    return str(max(missed)) if missed else _CANNOT_SAY


def _kept(column: Column, answer: Answer[Any], code: str) -> str:
    judged = [each.verdict for each in answer.value if each.verdict in _JUDGED]
    return _of_all(judged.count("conforming"), len(judged))


_JUDGED = ("conforming", "over", "under", "other")


def _apart(column: Column, answer: Answer[float | None], code: str) -> str:
    return _CANNOT_SAY if answer.value is None else fixed(answer.value, code)


def _output(column: Column, answer: Answer[Any], code: str) -> str:
    return number(answer.value.output, code) if answer.value else _CANNOT_SAY


def _weakest(column: Column, answer: Answer[Any], code: str) -> str:
    return fixed(answer.value.weakest, code) if answer.value else _CANNOT_SAY


def _lost_wishes(column: Column, answer: Answer[Any], code: str) -> str:
    return f"{len(answer.value.orphans)}+{len(answer.value.unrelayed)}"


def _losses(column: Column, answer: Answer[Any], code: str) -> str:
    return f"{len(answer.value.without_delivery)}+{len(answer.value.without_money)}"


def _verbs(column: Column, answer: Answer[Any], code: str) -> str:
    return _of_all(sum(map(bool, answer.value.values())), len(answer.value))


def _definitions(column: Column, answer: Answer[Any], code: str) -> str:
    return fixed(answer.value.distance, code)


ROWS = (
    Row("who_pays", N_("who pays directly, in money"), _how_many),
    Row("money_origin", N_("where the money comes from, in the end"), _how_many),
    Row("next_in_line", N_("who receives directly"), _how_many),
    Row("final_customers", N_("who stands at the end of the chain"), _how_many),
    Row("hand_offs", N_("links to the final customer, the furthest"), _furthest),
    Row("does_receiver_pay", N_("deliveries whose receiver pays somehow, of all"), _paid),
    Row("loops", N_("loops of work and money"), _how_many),
    Row("merge_hats", N_("the same, once the hats of one person are merged"), _how_many),
    Row("line_of_sight", N_("links that a final customer’s stated wish takes"), _steps),
    Row("contributes_unseen", N_("who works without a final customer in sight"), _how_many),
    Row("forgotten", N_("parties that one viewpoint forgets, the most"), _most_forgotten),
    Row("divergence", N_("how far apart the viewpoints are, from 0 to 1"), _apart),
    Row("silent_links", N_("deliveries without a stated requirement, of all"), _silent),
    Row("conformity", N_("wishes met, of those that could be measured"), _kept),
    Row("throughput", N_("how much gets through"), _output),
    Row("weakest_customer", N_("how well the worst served is served, from 0 to 1"), _weakest),
    Row("trace", N_("wishes without a final customer + final wishes not relayed"), _lost_wishes),
    Row("go_betweens", N_("through whom the money of others passes"), _how_many),
    Row("service_layers", N_("layers of those who serve the final customer"), _how_many),
    Row("if_gone", N_("whom no delivery + no money reaches any more"), _losses),
    Row("verbs", N_("verbs that somebody does, of nine"), _verbs),
    Row("captives", N_("deliveries to somebody who cannot choose"), _how_many),
    Row("words_for", N_("words for one and the same person, the most"), _how_many),
    Row("definitions", N_("how far apart seven definitions are, from 0 to 1"), _definitions),
)
