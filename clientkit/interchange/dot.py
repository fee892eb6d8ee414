"""A map in the language of Graphviz."""

from clientkit.map import CustomerMap
from clientkit.prose.details import about
from clientkit.words.vocabulary import LINK_KINDS

#: Line and arrow head of each kind, told apart without colour.
_STYLES = {
    "deliver": "style=bold",
    "pay": "style=solid, arrowhead=normalnormal",
    "ask": "style=dotted, arrowhead=vee",
    "steer": 'style="dashed", arrowhead=empty',
    "manage": 'color="black:black", arrowhead=diamond',
}


def to_dot(map: CustomerMap, lang: str | None = None) -> str:
    """The map as a DOT digraph, left to right."""
    title = map.title.say(lang) if map.title else ""
    lines = [
        "digraph customers {",
        f'  graph [rankdir=LR, label={_quoted(title)}, labelloc=t, fontname="sans-serif"];',
        '  node [shape=box, style=rounded, fontname="sans-serif"];',
        '  edge [fontname="sans-serif", fontsize=10];',
    ]
    lines += [
        f"  {_quoted(party.id)} [label={_quoted(party.name(lang))}];" for party in map.parties
    ]
    for link in map.links:
        what = about(link, lang)
        said = "\n".join(filter(None, [LINK_KINDS.word(link.kind, lang), what]))
        ends = f"{_quoted(link.source)} -> {_quoted(link.target)}"
        lines.append(f"  {ends} [label={_quoted(said)}, {_STYLES[link.kind]}];")
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\r", "").replace("\n", "\\n")
    return f'"{escaped}"'
