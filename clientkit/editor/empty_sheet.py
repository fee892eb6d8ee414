"""An empty map on paper: a frame to draw in."""

from clientkit.words import _
from clientkit.words.markup import Markup, markup


def empty_sheet(lang: str) -> Markup:
    """A frame to draw in with a pencil, and the line above it."""
    return markup(
        '<div style="break-inside:avoid"><p>{how}</p><div style="border:1px solid #000;'
        'height:14cm;background:#fff">&nbsp;</div></div>',
        how=_(
            "On paper, draw here: a box for each person or team, an arrow the way each thing "
            "goes. On screen, the sheet opens when the notebook runs.",
            lang,
        ),
    )
