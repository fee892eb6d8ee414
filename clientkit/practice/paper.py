"""An exercise on paper: what a page without a kernel offers to a pencil, for each kind of answer.

Styles stand in place, as such a page may drop a style sheet; a sign tells what a frame would.
"""

from functools import singledispatch

from clientkit.practice.kinds import Choose, Form, Kind, Match, Number, Sentence, Table
from clientkit.words import _
from clientkit.words.markup import Markup, joined, markup

_BOX = "☐"
_CELL = "border:1px solid #000;padding:.3em .5em;text-align:left;vertical-align:top"
_RULED = Markup('<div style="border-bottom:1px solid #000;height:2.4em">&nbsp;</div>')
#: Room for a hand to write in a table's cell: a number, a few words.
_ROOM = Markup('<div style="height:2.4em">&nbsp;</div>')
_MORE_ROOM = Markup('<div style="height:6em">&nbsp;</div>')


@singledispatch
def on_paper(kind: Kind, lang: str, in_cell: bool = False) -> Markup:
    """The blank form of a kind of answer: boxes to tick, cells to fill, lines to write on.

    A kind that is not known here gets lines to write on.
    """
    return _MORE_ROOM if in_cell else joined([_RULED, _RULED])


@on_paper.register
def _choose(kind: Choose, lang: str, in_cell: bool = False) -> Markup:
    return joined(
        markup(
            '<div style="margin:.2em 0">{box}&nbsp;{words}</div>', box=_BOX, words=words.say(lang)
        )
        for words in kind.options.values()
    )


@on_paper.register
def _number(kind: Number, lang: str, in_cell: bool = False) -> Markup:
    unit = kind.unit.say(lang) if kind.unit else ""
    if in_cell:
        return joined([_ROOM, markup("{unit}", unit=unit)])
    return markup(
        '<div><span style="display:inline-block;width:6em;height:1.8em;'
        'border-bottom:1px solid #000">&nbsp;</span> {unit}</div>',
        unit=unit,
    )


@on_paper.register
def _sentence(kind: Sentence, lang: str, in_cell: bool = False) -> Markup:
    if in_cell:
        return _MORE_ROOM
    return joined([_RULED] * (3 if kind.long else 2))


@on_paper.register
def _match(kind: Match, lang: str, in_cell: bool = False) -> Markup:
    heads = [words.say(lang) for words in kind.right.values()]
    tick = markup('<div style="text-align:center">{box}</div>', box=_BOX)
    return _grid(heads, [(words.say(lang), [tick] * len(heads)) for words in kind.left.values()])


@on_paper.register
def _form(kind: Form, lang: str, in_cell: bool = False) -> Markup:
    return joined(
        markup(
            '<div style="margin:.8em 0;break-inside:avoid"><div><strong>{label}</strong></div>'
            "{blank}</div>",
            label=part.label.say(lang),
            blank=on_paper(part.kind, lang),
        )
        for part in kind.parts.values()
    )


@on_paper.register
def _table(kind: Table, lang: str, in_cell: bool = False) -> Markup:
    heads = [part.label.say(lang) for part in kind.columns.values()]
    blanks = [on_paper(part.kind, lang, in_cell=True) for part in kind.columns.values()]
    return _grid(heads, [(words.say(lang), blanks) for words in kind.rows.values()])


def _grid(heads: list[str], rows: list[tuple[str, list[Markup]]]) -> Markup:
    """A table of frames: what is asked above, of whom on the left, room in each cell."""
    corner = markup('<th style="{cell};width:18%"></th>', cell=_CELL)
    return markup(
        '<table style="width:100%;table-layout:fixed;border-collapse:collapse;color:#000;'
        'margin:.4em 0"><thead><tr style="background:#fff">{heads}</tr></thead>'
        "<tbody>{rows}</tbody></table>",
        heads=joined(
            [
                corner,
                *(markup('<th style="{cell}">{head}</th>', cell=_CELL, head=h) for h in heads),
            ]
        ),
        rows=joined(
            markup(
                '<tr style="background:#fff;break-inside:avoid">'
                '<th style="{cell}">{name}</th>{cells}</tr>',
                cell=_CELL,
                name=name,
                cells=joined(
                    markup('<td style="{cell}">{blank}</td>', cell=_CELL, blank=blank)
                    for blank in blanks
                ),
            )
            for name, blanks in rows
        ),
    )


def blank_form(kind: Kind, lang: str) -> Markup:
    """The whole form, with a line that says what becomes of it on a screen."""
    return joined(
        [
            on_paper(kind, lang),
            markup(
                "<p><small>{alive}</small></p>",
                alive=_(
                    "(On paper, answer here. On screen, this exercise comes alive when the "
                    "notebook runs.)",
                    lang,
                ),
            ),
        ]
    )
