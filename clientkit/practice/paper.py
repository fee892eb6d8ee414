"""An exercise on paper: what a page without a kernel offers to a pencil, for each kind of answer.

Styles stand in place, as such a page may drop a style sheet; a sign tells what a frame would.
"""

from functools import singledispatch

from clientkit.map import CustomerMap
from clientkit.practice.kinds import (
    Allot,
    Choose,
    Form,
    InTurn,
    Kind,
    MapAnswer,
    Match,
    Names,
    Number,
    OnLinks,
    Order,
    Sentence,
    Sort,
    Table,
    VoteTwice,
)
from clientkit.words import _
from clientkit.words.markup import Markup, joined, markup

_BOX = "☐"
#: So many columns of boxes fit on a page as narrow as a phone; more are written one by one.
_IN_A_GRID = 3
#: A long word breaks rather than run into the next cell: such a page is read on a phone too.
_CELL = (
    "border:1px solid #000;padding:.3em .5em;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere"
)
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
    if kind.step is not None and not in_cell:
        return _scale(kind, lang)
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
    names = [words.say(lang) for words in kind.left.values()]
    if len(heads) > _IN_A_GRID:
        return joined(_ticked(name, heads) for name in names)
    tick = markup('<div style="text-align:center">{box}</div>', box=_BOX)
    return _grid(heads, [(name, [tick] * len(heads)) for name in names])


def _ticked(name: str, choices: list[str]) -> Markup:
    """What is asked about, then a box for each choice, on as many lines as the page needs."""
    return markup(
        '<div style="margin:.5em 0;break-inside:avoid"><div>{name}</div>{choices}</div>',
        name=name,
        choices=joined(
            markup(
                '<span style="display:inline-block;margin:.2em 1.2em .2em 0">'
                "{box}&nbsp;{words}</span> ",
                box=_BOX,
                words=words,
            )
            for words in choices
        ),
    )


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
def _in_turn(kind: InTurn, lang: str, in_cell: bool = False) -> Markup:
    first, later = (on_paper(form, lang) for form in kind.turns)
    fold = _("Fold the sheet here. Unfold it once what stands above is written.", lang)
    return joined(
        [
            first,
            markup(
                '<p style="border-top:2px dashed #000;margin:1em 0 0"><small>{fold}</small></p>',
                fold=fold,
            ),
            later,
        ]
    )


@on_paper.register
def _table(kind: Table, lang: str, in_cell: bool = False) -> Markup:
    heads = [part.label.say(lang) for part in kind.columns.values()]
    blanks = [on_paper(part.kind, lang, in_cell=True) for part in kind.columns.values()]
    return _grid(heads, [(words.say(lang), blanks) for words in kind.rows.values()])


@on_paper.register
def _vote_twice(kind: VoteTwice, lang: str, in_cell: bool = False) -> Markup:
    heads = [
        _("First vote", lang),
        _("Second vote, after the talk", lang),
        _("The room: first vote, second vote", lang),
    ]
    tick = markup('<div style="text-align:center">{box}</div>', box=_BOX)
    return _grid(heads, [(w.say(lang), [tick, tick, _ROOM]) for w in kind.options.values()])


@on_paper.register
def _order(kind: Order, lang: str, in_cell: bool = False) -> Markup:
    number = markup(
        '<span style="display:inline-block;width:2em;height:1.8em;border:1px solid #000;'
        'vertical-align:middle">&nbsp;</span>'
    )
    cards = joined(
        markup('<div style="margin:.3em 0">{n}&nbsp;{words}</div>', n=number, words=w.say(lang))
        for w in kind.cards.values()
    )
    how = _("Write 1 beside the first, 2 beside the next, and so on.", lang)
    return joined([markup("<p><small>{how}</small></p>", how=how), cards])


@on_paper.register
def _sort(kind: Sort, lang: str, in_cell: bool = False) -> Markup:
    return on_paper(Match(kind.cards, kind.all_columns), lang)


@on_paper.register
def _allot(kind: Allot, lang: str, in_cell: bool = False) -> Markup:
    unit = kind.unit.say(lang)
    total = _("All together: {budget} {unit} at most", lang).format(budget=kind.budget, unit=unit)
    names = [*(words.say(lang) for words in kind.among.values()), total]
    return _grid([unit], [(name, [_ROOM]) for name in names])


@on_paper.register
def _names(kind: Names, lang: str, in_cell: bool = False) -> Markup:
    if in_cell:
        return _MORE_ROOM
    lines = joined(markup("<div>{line}</div>", line=_RULED) for _n in range(12))
    blank = markup(
        '<div style="display:grid;grid-template-columns:1fr 1fr;gap:0 2em">{lines}</div>',
        lines=lines,
    )
    if kind.seconds is None:
        return blank
    clock = _("A watch: {n} seconds. Then go on without it.", lang).format(n=kind.seconds)
    return joined([markup("<p><small>{clock}</small></p>", clock=clock), blank])


@on_paper.register
def _map_answer(kind: MapAnswer, lang: str, in_cell: bool = False) -> Markup:
    how = _("A box for each person or team, an arrow the way each thing goes.", lang)
    start = _drawn(kind.start, lang) if kind.start.parties else Markup("")
    return markup(
        '<div style="break-inside:avoid"><p><small>{how}</small></p>{start}'
        '<div style="border:1px solid #000;height:{height};background:#fff">&nbsp;</div></div>',
        how=how,
        start=start,
        height="7cm" if kind.start.parties else "14cm",
    )


@on_paper.register
def _on_links(kind: OnLinks, lang: str, in_cell: bool = False) -> Markup:
    return joined([_drawn(kind.bare, lang), on_paper(kind.table, lang)])


def _drawn(map: CustomerMap, lang: str) -> Markup:
    from clientkit.figures import mimebundle

    return Markup(mimebundle(map, lang)["text/html"])


def _scale(kind: Number, lang: str) -> Markup:
    """What is a slider on screen: a line with its two ends, and room for the number."""
    ends = ["".join(kind.lines(end, lang)) for end in (kind.least, kind.most)]
    line = markup(
        '<div style="display:flex;align-items:center;gap:.6em;margin:.6em 0">{least}'
        '<span style="flex:1;border-bottom:2px solid #000">&nbsp;</span>{most}</div>',
        least=ends[0],
        most=ends[1],
    )
    return joined([line, on_paper(Number(kind.least, kind.most, kind.unit), lang)])


def _grid(heads: list[str], rows: list[tuple[str, list[Markup]]]) -> Markup:
    """A table of frames: what is asked above, of whom on the left, room in each cell."""
    # What is asked about needs more room where few columns stand beside it.
    share = max(18, round(100 / (len(heads) + 2)))
    corner = markup('<th style="{cell};width:{share}%"></th>', cell=_CELL, share=share)
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
