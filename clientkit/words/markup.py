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


def listed(lines: Iterable[str]) -> Markup:
    """Show lines as a list."""
    items = joined(markup("<li>{line}</li>", line=line) for line in lines)
    return markup("<ul>{items}</ul>", items=items)
