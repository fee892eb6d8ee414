"""The check-up as HTML: beside a map in a notebook, or as a page to print with room to write."""

from collections.abc import Sequence

from clientkit.checking.check_up import CheckUp
from clientkit.figures import picture
from clientkit.map import CustomerMap
from clientkit.prose.sentences import title_in_line as map_title
from clientkit.words import _, language
from clientkit.words.markup import Markup, joined, listed, markup, whole_page

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1c1b1a; background: #fff;
       max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: 0.2rem; } h2 { font-size: 1.1rem; margin: 1.4rem 0 0.2rem; }
ul { margin: 0; padding-left: 1.2rem; }
.errand { border: 2px solid #1c1b1a; border-radius: 8px; padding: 0.6rem 1rem;
          margin-top: 1.6rem; }
.errand h2 { margin-top: 0; } .answer { border-bottom: 1px solid #777; height: 2rem; }
article + article { break-before: page; margin-top: 4rem; }
@media print { body { margin: 0; max-width: none; } section, .errand { break-inside: avoid; } }
"""

#: What the picture of a map needs on a page.
DRAWING_STYLE = """
.drawing { overflow-x: auto; } .drawing svg { max-width: 100%; height: auto; }
.drawing:focus-visible { outline: 3px solid #1c1b1a; }
@media print { .drawing { overflow: visible; } .drawing svg { min-width: 0 !important; } }
"""


def as_page(check_ups: Sequence[CheckUp], lang: str | None = None) -> str:
    """Check-ups as one HTML page, a sheet each, that asks nothing of any other file or address."""
    code = language(lang)
    title = ", ".join(dict.fromkeys(map_title(each.map, code) for each in check_ups))
    sheets = joined(_sheet(each, code) for each in check_ups)
    return whole_page(
        code, title, DRAWING_STYLE + _STYLE, markup("<main>{sheets}</main>", sheets=sheets)
    )


def findings(check_up: CheckUp, lang: str | None = None) -> Markup:
    """What a check-up says, section by section, as a piece of HTML."""
    code = language(lang)
    sections = [_section(each.title(code), each.sentences(code)) for each in check_up.findings]
    if check_up.could_not_tell:
        unknown = [say(code) for say in check_up.could_not_tell]
        sections.append(_section(_("What the map could not tell", code), unknown))
    return markup(
        "<p>{whose}</p>{sections}", whose=check_up.opening(code), sections=joined(sections)
    )


def errand(check_up: CheckUp, lang: str | None = None) -> Markup:
    """The one thing to go and ask, as a piece of HTML."""
    return markup(
        "<h2>{monday}</h2><p>{errand}</p>",
        monday=_("On Monday", lang),
        errand=check_up.errand.sentence(lang),
    )


def drawing(map: CustomerMap, code: str) -> Markup:
    """The picture of a map on a page; where it is wider than the screen, it scrolls by itself."""
    return markup(
        '<div class="drawing" tabindex="0" role="region" aria-label="{title}">{picture}</div>',
        title=map_title(map, code),
        picture=Markup(picture(map, code)),
    )


def _sheet(check_up: CheckUp, code: str) -> Markup:
    return markup(
        "<article>\n<h1>{title}</h1>\n{drawing}\n{findings}\n"
        '<div class="errand">{errand}<p>{answered}</p>'
        '<div class="answer"></div><div class="answer"></div></div>\n</article>\n',
        title=map_title(check_up.map, code),
        drawing=drawing(check_up.map, code),
        findings=findings(check_up, code),
        errand=errand(check_up, code),
        answered=_("What they answered:", code),
    )


def _section(heading: str, sentences: list[str]) -> Markup:
    return markup(
        "<section><h2>{heading}</h2>{sentences}</section>\n",
        heading=heading,
        sentences=listed(sentences),
    )
