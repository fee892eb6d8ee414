"""A map as Mermaid, the diagrams of wikis and of published notes; and back."""

import html
import json
import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import attrs

from clientkit.map import CustomerMap
from clientkit.map.faults import Fault, MapFault
from clientkit.map.schema import FORMAT, VERSION
from clientkit.prose.details import about
from clientkit.words import LANGUAGES, N_, _, ngettext
from clientkit.words.vocabulary import LINK_KINDS

#: The line with which each kind of link is drawn, and by which it is known again.
_LINES = {"deliver": "==>", "pay": "-.->", "ask": "-->", "steer": "--o", "manage": "--x"}

#: The whole map, on a line that Mermaid passes over.
_WHOLE = "%% clientkit-map:"

#: How many of the lines that were not understood are quoted.
_QUOTED = 3

_HEAD = re.compile(r"^\s*(?:flowchart|graph)\b(?:-elk\b)?(?:\s+(?:TB|TD|BT|RL|LR)\b)?\s*;?")
#: What a diagram says about its looks, and where a group of boxes ends.
_LOOKS = re.compile(r"(?:style|linkStyle|classDef|class|click|direction|acc\w+)\s|end$")

_ID = re.compile(r"\w+(?:[.-]\w+)*")
_SAID = r'\s*(?:"([^"]*)"|([^"|\[\](){}]*?))\s*'
#: The shapes of a box, from the one with the most marks to the one with the fewest.
_SHAPES = [
    re.compile(re.escape(opening) + _SAID + re.escape(closing))
    for opening, closing in (
        ("(((", ")))"),
        ("([", "])"),
        ("[[", "]]"),
        ("[(", ")]"),
        ("((", "))"),
        ("{{", "}}"),
        ("[/", "/]"),
        ("[/", "\\]"),
        ("[\\", "\\]"),
        ("[\\", "/]"),
        ("[", "]"),
        ("(", ")"),
        ("{", "}"),
        (">", "]"),
    )
]
_CLASS = re.compile(r":::\w+(?:-\w+)*")
_ARROW = re.compile(
    r"(?P<back><?)[ox]?(?P<line>--+[->ox]|==+[=>ox]|-\.+-[>ox]?|~~~+)"
    r'(?:\s*\|\s*(?:"(?P<quoted>[^"]*)"|(?P<said>[^|"]*?))\s*\|)?'
)
_ARROW_AROUND = re.compile(
    r"(?P<back><?)[ox]?(?:--|==|-\.)\s*"
    r'(?:"(?P<quoted>[^"]*)"|(?P<said>[^\s"|\[\](){}<>=.-](?:[^"|\[\](){}<>=-]|-(?!-))*?))\s*'
    r"(?P<line>--+[->ox]|==+[=>ox]|\.+-[>ox]?)"
)


def to_mermaid(map: CustomerMap, lang: str | None = None) -> str:
    """The map as a Mermaid flowchart, left to right; a comment holds what a diagram cannot."""
    short = {party.id: f"p{number}" for number, party in enumerate(map.parties, 1)}
    lines = ["flowchart LR"]
    lines += [f'  {short[party.id]}["{_quoted(party.name(lang))}"]' for party in map.parties]
    for link in map.links:
        what = about(link, lang)
        said = ": ".join(filter(None, [LINK_KINDS.word(link.kind, lang), what]))
        line = _LINES[link.kind]
        lines.append(f'  {short[link.source]} {line}|"{_quoted(said)}"| {short[link.target]}')
    whole = json.dumps(map.to_document(), ensure_ascii=True, separators=(",", ":"))
    return "\n".join([*lines, f"{_WHOLE} {whole}"]) + "\n"


def from_mermaid(text: str) -> tuple[CustomerMap, list[str]]:
    """The map of a Mermaid flowchart (ours whole, another's by its boxes and arrows), and notes.

    In another's, an arrow's line says its kind as ours do, and its words what it is about. Raises
    `MapFault` when there is no flowchart, or nothing of it can be read.
    """
    for line in text.splitlines():
        if line.strip().startswith(_WHOLE):
            map = CustomerMap.from_document(_parsed(line.strip().removeprefix(_WHOLE)))
            return map, [] if _is_drawn(map, text) else [_changed()]
    found = _Reading()
    for statement in _statements(text):
        found.read(statement)
    if not found.parties:
        raise MapFault(
            [
                Fault(
                    N_("No box and no arrow of this diagram could be read."),
                    N_("Write a line for each arrow: A[the baker] --> B[the neighbour]"),
                )
            ]
        )
    map = CustomerMap.from_document(
        {
            "format": FORMAT,
            "version": VERSION,
            "parties": [{"id": id, "label": name} for id, name in found.parties.items()],
            "links": found.links,
        }
    )
    return map, found.notes()


def _changed() -> str:
    return _(
        "The diagram was changed by hand, but the line that begins with ‘{start}’ still holds the "
        "map as it was before, and that is what was read. Take that line out to read the diagram."
    ).format(start=_WHOLE)


def _is_drawn(map: CustomerMap, text: str) -> bool:
    """Whether the diagram is the one that we draw of the map, in one language or another."""
    drawn = _bare(text)
    return any(drawn == _bare(to_mermaid(map, code)) for code in LANGUAGES)


def _bare(text: str) -> list[str]:
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith(("%%", "```"))]


def _statements(text: str) -> Iterator[str]:
    """The lines of the flowchart, from its head to the end of the text or of its block."""
    lines = iter(text.splitlines())
    for line in lines:
        if head := _HEAD.match(line):
            yield line[head.end() :]
            break
    else:
        raise MapFault(
            [
                Fault(
                    N_("This is no Mermaid flowchart."),
                    N_("Its first line begins with ‘flowchart’ or ‘graph’."),
                )
            ]
        )
    for line in lines:
        if line.strip().startswith("```"):
            return
        yield line


class _NotUnderstood(Exception):
    """A statement is not written as boxes and arrows are."""


@attrs.define
class _Reading:
    """What was read so far: names by id, links, and the statements that were not understood."""

    parties: dict[str, str] = attrs.field(factory=dict)
    links: list[dict[str, Any]] = attrs.field(factory=list)
    not_understood: list[str] = attrs.field(factory=list)

    def read(self, line: str) -> None:
        """Read the statements of one line."""
        for statement in _split(line):
            if statement == "end":
                continue
            try:
                said = _statement(statement)
            except _NotUnderstood:
                if not _LOOKS.match(statement):
                    self.not_understood.append(statement)
            else:
                self._take(*said)

    def _take(self, groups: "list[list[_Box]]", between: "list[_Arrow]") -> None:
        for box in (box for group in groups for box in group):
            self.parties[box.id] = box.name or self.parties.get(box.id, box.id)
        for arrow, sources, targets in zip(between, groups, groups[1:], strict=False):
            for source, target in product(sources, targets):
                self._draw(source.id, target.id, arrow)
                if arrow.both_ways:
                    self._draw(target.id, source.id, arrow)

    def _draw(self, source: str, target: str, arrow: "_Arrow") -> None:
        if arrow.kind is None:
            return
        link = {"id": f"l{len(self.links) + 1}", "from": source, "to": target, "kind": arrow.kind}
        if arrow.said:
            link[_SAYS.get(arrow.kind, "note")] = arrow.said
        self.links.append(link)

    def notes(self) -> list[str]:
        """In one sentence, what was not understood."""
        n = len(self.not_understood)
        if not n:
            return []
        quoted = [_("‘{key}’").format(key=_short(each)) for each in self.not_understood[:_QUOTED]]
        said = ngettext(
            "{n} line of the diagram was not understood and is left out: {lines}.",
            "{n} lines of the diagram were not understood and are left out: {lines}.",
            n,
        )
        more = ["…"] if n > _QUOTED else []
        return [said.format(n=n, lines=", ".join(quoted + more))]


#: What the words along an arrow are, by its kind.
_SAYS = {"deliver": "what", "pay": "what", "ask": "about"}


@attrs.frozen
class _Box:
    """A box as it stands in a statement; without a name where it only is referred to."""

    id: str
    name: str


@attrs.frozen
class _Arrow:
    """An arrow as it stands in a statement; without a kind where it is not to be seen."""

    kind: str | None
    said: str
    both_ways: bool


def _split(line: str) -> Iterator[str]:
    """The statements of a line: a semicolon parts them, but not inside a name."""
    if line.lstrip().startswith("%%"):
        return
    for statement in re.findall(
        r'(?:#\w+;|"[^"]*"|\[[^\]]*\]|\{[^}]*\}|\([^)]*\)|\|[^|]*\||[^;])+', line
    ):
        if statement.strip():
            yield statement.strip()


def _statement(text: str) -> tuple[list[list[_Box]], list[_Arrow]]:
    """Groups of boxes, and the arrows between them: `A & B --> C --> D`."""
    group, at = _group(text, 0)
    groups, between = [group], []
    while at < len(text):
        arrow, at = _arrow(text, at)
        group, at = _group(text, at)
        groups.append(group)
        between.append(arrow)
    return groups, between


def _group(text: str, at: int) -> tuple[list[_Box], int]:
    box, at = _box(text, at)
    boxes = [box]
    while text.startswith("&", at):
        box, at = _box(text, at + 1)
        boxes.append(box)
    return boxes, at


def _box(text: str, at: int) -> tuple[_Box, int]:
    found = _ID.match(text, _past_spaces(text, at))
    if not found:
        raise _NotUnderstood(text)
    id, name, at = found[0], "", found.end()
    for shape in _SHAPES:
        if said := shape.match(text, at):
            name, at = _unquoted(said[1] if said[1] is not None else said[2]), said.end()
            break
    if called := _CLASS.match(text, at):
        at = called.end()
    return _Box(id, name), _past_spaces(text, at)


def _arrow(text: str, at: int) -> tuple[_Arrow, int]:
    found = _ARROW.match(text, at) or _ARROW_AROUND.match(text, at)
    if not found:
        raise _NotUnderstood(text)
    said = found["quoted"] if found["quoted"] is not None else found["said"] or ""
    return _Arrow(_kind(found["line"]), _unquoted(said), bool(found["back"])), found.end()


def _kind(line: str) -> str | None:
    if line[-1] in "ox":
        return "steer" if line[-1] == "o" else "manage"
    match line[0]:
        case "~":
            return None
        case "=":
            return "deliver"
        case ".":
            return "pay"
    if "." in line:
        return "pay"
    return "ask" if line[-1] == ">" else "deliver"


def _past_spaces(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _short(line: str, most: int = 60) -> str:
    return line if len(line) <= most else line[: most - 1] + "…"


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        raise MapFault(
            [
                Fault(
                    N_("The line that holds the whole map has been changed by hand."),
                    N_("Take that line out to read the diagram alone."),
                )
            ]
        ) from None


def _quoted(name: str) -> str:
    """A name as Mermaid shows it: its own marks written as entities, lines as breaks."""
    for mark, entity in (
        ("#", "#35;"),
        ('"', "#quot;"),
        ("<", "#lt;"),
        (">", "#gt;"),
        ("|", "#124;"),
    ):
        name = name.replace(mark, entity)
    return name.replace("\n", "<br>")


def _unquoted(said: str) -> str:
    """The inverse: entities and breaks as what they stand for."""
    said = re.sub(r"<br\s*/?>", "\n", said)
    return re.sub(r"#(\w+);", _sign, said).strip(" `")


def _sign(entity: re.Match[str]) -> str:
    name = entity[1]
    sign = html.unescape(f"&#{name};" if name.isdigit() else f"&{name};")
    return entity[0] if len(sign) > 2 else sign
