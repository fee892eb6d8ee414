"""A map as a page of text: a table of its links, and its sentences."""

from clientkit.map import CustomerMap
from clientkit.prose import sentences
from clientkit.prose.details import about
from clientkit.prose.sentences import title_in_line as map_title
from clientkit.words import _
from clientkit.words.lines import one_line
from clientkit.words.vocabulary import LINK_KINDS


def to_markdown(map: CustomerMap, lang: str | None = None) -> str:
    """The map as Markdown: title, table of links, then everything as sentences."""
    title = map_title(map, lang)
    heads = [_("From", lang), _("Link", lang), _("To", lang), _("What about", lang)]
    rows = [
        [
            map.name(link.source, lang),
            LINK_KINDS.word(link.kind, lang),
            map.name(link.target, lang),
            about(link, lang),
        ]
        for link in map.links
    ]
    lines = [f"# {_cell(title)}", "", _row(heads), _row(["---"] * len(heads))]
    lines += [_row([_cell(cell) for cell in row]) for row in rows]
    lines += ["", *(f"- {_cell(sentence)}" for sentence in sentences(map, lang))]
    return "\n".join(lines) + "\n"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    for mark in ("\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "$"):
        text = text.replace(mark, f"\\{mark}")
    return one_line(text)
