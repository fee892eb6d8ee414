"""The editor as one HTML file: opened by a double click, without Jupyter, without network."""

import json
import secrets
from typing import Any

from clientkit.editor.asked import static
from clientkit.editor.labels import labels
from clientkit.editor.placing import placed
from clientkit.map import CustomerMap
from clientkit.words import LANGUAGES, _, language
from clientkit.words.markup import markup

#: Nothing may be fetched from anywhere: the browser itself holds the page to it.
_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
    "img-src data: blob:"
)

_PAGE = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>
body {{ margin: 12px; background: light-dark(#f3f1ec, #101214) }}
@media print {{ :root {{ color-scheme: only light }} body {{ margin: 0; background: none }} }}
</style>
</head>
<body>
<main id="editor"><noscript>{without_scripts}</noscript></main>
<script type="application/json" id="given">"""

_REST = """</script>
<script>
"""

_END = """
clientkit.start(
  document.getElementById('editor'), JSON.parse(document.getElementById('given').textContent));
</script>
</body>
</html>
"""


def as_page(
    map: CustomerMap | None = None, name: str | None = None, lang: str | None = None
) -> str:
    """One HTML file in which anybody draws their map, whether or not they have the kit.

    It speaks `lang` first, and every language of the kit. It begins with `map`, under `name`, and
    keeps what is drawn in the browser. Every page is a page of its own: two of them never write
    over each other.

    >>> as_page(lang="en")[:15]
    '<!doctype html>'
    """
    lang = language(lang)
    title = name or (map.title.say(lang) if map and map.title else _("My map", lang))
    given = {
        "language": lang,
        "words": {each: labels(each) for each in LANGUAGES},
        "said": {each: _said(each) for each in LANGUAGES},
        "map": placed((map or CustomerMap()).to_document()),
        "name": title,
        "page": secrets.token_hex(8),
    }
    head = markup(
        _PAGE,
        lang=lang,
        policy=_POLICY,
        title=title,
        without_scripts=_("This page draws with JavaScript, which is switched off here.", lang),
    )
    return "".join([head, _in_a_script(given), _REST, static("page.js"), _END])


def _in_a_script(values: dict[str, Any]) -> str:
    """Values as JSON that nothing in them can end early."""
    return json.dumps(values, ensure_ascii=False).replace("<", "\\u003c")


def _said(lang: str) -> dict[str, str]:
    """What only a page says: where it keeps the map, and what it cannot do."""
    return {
        "called": {"fr": "Français", "en": "English"}[lang],
        "kept": _("Kept in this browser, as ‘{name}’", lang),
        "aside": _(
            "This map was drawn on in another window meanwhile. That drawing was left as it is; "
            "yours is kept as ‘{name}’.",
            lang,
        ),
        "full": _(
            "There is no room left in this browser: what you draw is not kept. Save the map as a "
            "file (menu “Map”) before you close the page.",
            lang,
        ),
        "forbidden": _(
            "This browser keeps nothing for this page. Save the map as a file (menu “Map”) before "
            "you close it.",
            lang,
        ),
        "taken": _(
            "There is already a map called ‘{name}’. Choose another name, or open that one.", lang
        ),
        "gone": _("There is no map called ‘{name}’ in this browser any more.", lang),
        "without": _(
            "This page works without Python: tables, other formats, code and remarks on the map "
            "are there in a notebook with the kit.",
            lang,
        ),
        "print": _("Print", lang),
    }
