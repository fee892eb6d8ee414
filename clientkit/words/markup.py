"""HTML for cards and pages: the one place where text becomes HTML, and where it is escaped."""

import html
from collections.abc import Iterable


class Markup(str):
    """A piece of HTML that is safe to show as it is."""

    __slots__ = ()


def markup(template: str, **values: object) -> Markup:
    """Fill a template; every value is escaped but those that are Markup already.

    >>> markup("<b>{name}</b>", name="<script>")
    '<b>&lt;script&gt;</b>'
    """
    safe = {
        name: value if isinstance(value, Markup) else html.escape(str(value), quote=True)
        for name, value in values.items()
    }
    return Markup(template.format(**safe))


def joined(pieces: Iterable[Markup]) -> Markup:
    """Put pieces one after the other."""
    return Markup("".join(pieces))


def paragraphs(text: str) -> Markup:
    """Show a text, an empty line between its paragraphs."""
    return joined(markup("<p>{text}</p>", text=part) for part in text.split("\n\n") if part)


#: A line that begins so belongs to the one before it.
INDENT = "  "


def listed(lines: Iterable[str]) -> Markup:
    """Show lines as a list, and what is indented as a list within it.

    >>> print(listed(["work", "  bread", "  cake", "money"]))
    <ul><li>work<ul><li>bread</li><li>cake</li></ul></li><li>money</li></ul>
    """
    groups: list[tuple[str, list[str]]] = []
    for line in lines:
        if groups and line.startswith(INDENT):
            groups[-1][1].append(line.removeprefix(INDENT))
        else:
            groups.append((line, []))
    items = joined(
        markup("<li>{line}{below}</li>", line=line, below=listed(below) if below else "")
        for line, below in groups
    )
    return markup("<ul>{items}</ul>", items=items)


def whole_page(code: str, title: str, style: str, body: Markup) -> Markup:
    """A page in the language `code` that asks nothing of any other file or address."""
    return markup(
        '<!doctype html>\n<html lang="{code}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        "<title>{title}</title><style>{style}</style></head>\n<body>\n{body}\n</body></html>\n",
        code=code,
        title=title,
        style=Markup(style),
        body=body,
    )


def table(heads: Iterable[str], rows: Iterable[Iterable[object]], kind: str = "") -> Markup:
    """Show rows under their heads; the first cell of a row says what it is about.

    >>> table(["who", "n"], [["Ana", 2]])
    '<table><thead><tr><th scope="col">who</th><th scope="col">n</th></tr></thead><tbody>\
<tr><th scope="row">Ana</th><td>2</td></tr></tbody></table>'
    """
    return markup(
        "<table{kind}><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>",
        kind=markup(' class="{kind}"', kind=kind) if kind else "",
        heads=joined(markup('<th scope="col">{head}</th>', head=head) for head in heads),
        rows=joined(_row(list(row)) for row in rows),
    )


def _row(cells: list[object]) -> Markup:
    return markup(
        '<tr><th scope="row">{first}</th>{rest}</tr>',
        first=cells[0],
        rest=joined(markup("<td>{cell}</td>", cell=cell) for cell in cells[1:]),
    )
