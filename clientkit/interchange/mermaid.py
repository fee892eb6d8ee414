"""A map as Mermaid, the diagrams of wikis and of published notes; and back."""

import json
import re
from typing import Any

from clientkit.map import CustomerMap
from clientkit.map.faults import Fault, MapFault
from clientkit.map.schema import FORMAT, VERSION
from clientkit.prose.details import about
from clientkit.words import N_
from clientkit.words.vocabulary import LINK_KINDS

#: The line of each kind of link: with what it is drawn, and by what it is known again.
_LINES = {"deliver": "==>", "pay": "-.->", "ask": "-->", "steer": "--o", "manage": "--x"}
_KINDS = {line: kind for kind, line in _LINES.items()}

#: The whole map, on a line that Mermaid passes over.
_WHOLE = "%% clientkit-map: "

_NODE = re.compile(r'^\s*([\w.-]+)\s*(?:\["(.*?)"\]|\[(.*?)\]|\("(.*?)"\)|\((.*?)\))\s*;?\s*$')
_EDGE = re.compile(
    r'^\s*([\w.-]+)(?:\s*[\[\(]"?(.*?)"?[\]\)])?\s*'
    r"(==>|-\.->|--o|--x|-->|---)"
    r'\s*(?:\|"?(.*?)"?\|)?\s*'
    r'([\w.-]+)(?:\s*[\[\(]"?(.*?)"?[\]\)])?\s*;?\s*$'
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
    return "\n".join([*lines, _WHOLE + whole]) + "\n"


def from_mermaid(text: str) -> CustomerMap:
    """The map of a Mermaid flowchart: ours whole, another's by its boxes and arrows.

    In another's, an arrow's line says its kind as ours do, and its words what it is about. Raises
    `MapFault` when there is no flowchart.
    """
    for line in text.splitlines():
        if line.strip().startswith(_WHOLE.strip()):
            return CustomerMap.from_document(_parsed(line.strip().removeprefix(_WHOLE.strip())))
    if not re.search(r"^\s*(flowchart|graph)\b", text, re.MULTILINE):
        raise MapFault(
            [
                Fault(
                    N_("This is no Mermaid flowchart."),
                    N_("Its first line begins with ‘flowchart’ or ‘graph’."),
                )
            ]
        )
    parties: dict[str, str] = {}
    links: list[dict[str, Any]] = []
    for line in text.splitlines():
        if edge := _EDGE.match(line):
            source, source_name, arrow, said, target, target_name = edge.groups()
            for id, name in ((source, source_name), (target, target_name)):
                parties[id] = _unquoted(name) if name else parties.get(id, id)
            links.append(_link(len(links) + 1, source, target, arrow, said))
        elif node := _NODE.match(line):
            id, *names = node.groups()
            parties[id] = _unquoted(next((name for name in names if name is not None), id))
    return CustomerMap.from_document(
        {
            "format": FORMAT,
            "version": VERSION,
            "parties": [{"id": id, "label": name} for id, name in parties.items()],
            "links": links,
        }
    )


def _link(number: int, source: str, target: str, arrow: str, said: str | None) -> dict[str, Any]:
    kind = _KINDS.get(arrow, "deliver")
    link = {"id": f"l{number}", "from": source, "to": target, "kind": kind}
    if said:
        link[{"deliver": "what", "pay": "what", "ask": "about"}.get(kind, "note")] = _unquoted(
            said
        )
    return link


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


def _unquoted(name: str) -> str:
    name = re.sub(r"<br\s*/?>", "\n", name)
    for mark, entity in (
        ("|", "#124;"),
        (">", "#gt;"),
        ("<", "#lt;"),
        ('"', "#quot;"),
        ("#", "#35;"),
    ):
        name = name.replace(entity, mark)
    return name
