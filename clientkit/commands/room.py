"""Many people's maps as a page for their room: what they say, and what to settle there."""

from collections.abc import Iterator

import attrs

from clientkit.checking.page import DRAWING_STYLE, drawing
from clientkit.many_maps import (
    Overlay,
    arrow_weights,
    functions_apart,
    named_by_one,
    people_apart,
    who_was_named,
)
from clientkit.map import CustomerMap
from clientkit.prose import link_sentence
from clientkit.words import _, language, ngettext
from clientkit.words.markup import Markup, joined, listed, markup, table, whole_page

#: So many rows are read in a room; the rest is counted.
_ROWS = 20
#: More parties than these are too many for one picture.
_ON_ONE_PICTURE = 40
_BOX = "☐"

_STYLE = """
@page { size: A4; margin: 14mm; }
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1c1b1a; background: #fff;
       max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: 0.2rem; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 0.3rem; }
ul { margin: 0; padding-left: 1.2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #777; padding: 0.25rem 0.5rem; text-align: left;
         vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
thead th { font-weight: bold; border-bottom: 2px solid #1c1b1a; }
.bar { border-bottom: 0.5rem solid #1c1b1a; }
.settle td { white-space: nowrap; font-size: 1.1rem; width: 5rem; }
.decided { border: 2px solid #1c1b1a; border-radius: 8px; padding: 0.6rem 1rem;
           margin-top: 1.6rem; break-inside: avoid; }
.decided h2 { margin-top: 0; } .answer { border-bottom: 1px solid #777; height: 2.2rem; }
@media print { body { margin: 0; max-width: none; } tr, section > ul > li { break-inside: avoid; }
               h2 { break-after: avoid; } }
"""


def as_page(laid: Overlay, lang: str | None = None) -> str:
    """The page as HTML that asks nothing of any other file or address, to show and to print."""
    code = language(lang)
    title = laid.map.title.say(code) if laid.map.title else ""
    body = joined(
        [
            markup(
                "<main><h1>{title}</h1>\n<p>{whose}</p>\n", title=title, whose=_whose(laid, code)
            ),
            *_sections(laid, code),
            _decided(code),
            Markup("</main>"),
        ]
    )
    return whole_page(code, title, DRAWING_STYLE + _STYLE, body)


def _whose(laid: Overlay, code: str) -> str:
    people = ", ".join(person.name.say(code) for person in laid.people[:_ROWS])
    more = len(laid.people) - _ROWS
    return people if more <= 0 else _more(people, more, code)


def _sections(laid: Overlay, code: str) -> Iterator[Markup]:
    yield _drawn(laid, code)
    yield _section(_("Who was named", code), _named(laid, code), _alone(laid, code))
    apart = [people_apart(laid).sentence(code)]
    if any(person.function for person in laid.people):
        apart.append(functions_apart(laid).sentence(code))
    yield _section(_("How far apart we are", code), listed(apart))
    yield _section(_("What several of us drew", code), _arrows(laid, code))
    if laid.proposals:
        yield _section(_("To settle together: one, or two?", code), _to_settle(laid, code))
    if laid.matches:
        made = [match.sentence(code) for match in laid.matches[:_ROWS]]
        more = len(laid.matches) - _ROWS
        made += [_more("", more, code)] if more > 0 else []
        yield _section(_("Taken for one already", code), listed(made))


def _section(heading: str, *body: Markup) -> Markup:
    return markup(
        "<section><h2>{heading}</h2>{body}</section>\n", heading=heading, body=joined(body)
    )


def _drawn(laid: Overlay, code: str) -> Markup:
    """The merged map; of a large one, those whom several people named."""
    map, left_out = laid.map, 0
    if len(map.parties) > _ON_ONE_PICTURE:
        map = _named_by_several(laid)
        left_out = len(laid.map.parties) - len(map.parties)
    note = ngettext(
        "Not on the picture, because fewer than two people named them: {n} party.",
        "Not on the picture, because fewer than two people named them: {n} parties.",
        left_out,
        code,
    ).format(n=left_out)
    return markup(
        "{picture}{note}",
        picture=drawing(attrs.evolve(map, title=None), code),
        note=markup("<p>{note}</p>", note=note) if left_out else "",
    )


def _named_by_several(laid: Overlay) -> CustomerMap:
    most = sorted(laid.named_by, key=lambda id: -len(laid.named_by[id]))[:_ON_ONE_PICTURE]
    kept = {id for id in most if len(laid.named_by[id]) > 1}
    return attrs.evolve(
        laid.map,
        parties=[
            attrs.evolve(party, inside=None) if party.inside not in kept else party
            for party in laid.map.parties
            if party.id in kept
        ],
        links=[link for link in laid.map.links if {link.source, link.target} <= kept],
        viewpoints=[],
    )


def _named(laid: Overlay, code: str) -> Markup:
    named = who_was_named(laid).value
    several = [(id, n) for id, n in named if n > 1] or list(named)
    rows = [[laid.map.name(id, code), _share(n, len(laid.people), code)] for id, n in several]
    heads = [_("Who", code), _("Named by", code)]
    shown = table(heads, rows[:_ROWS])
    more = len(several) - _ROWS
    return shown if more <= 0 else joined([shown, markup("<p>{m}</p>", m=_more("", more, code))])


def _share(n: int, people: int, code: str) -> Markup:
    """How many of the people, in words and as a bar that prints in black."""
    return markup(
        '{said}<div class="bar" style="width:{part}%"></div>',
        said=_("{n} of {all}", code).format(n=n, all=people),
        part=round(100 * n / people),
    )


def _alone(laid: Overlay, code: str) -> Markup:
    n = len(named_by_one(laid).value)
    said = named_by_one(laid).sentence(code)
    if n > _ROWS:
        said = ngettext(
            "Named by one person alone: {n} party.",
            "Named by one person alone: {n} parties.",
            n,
            code,
        ).format(n=n)
    return markup("<p>{said}</p>", said=said)


def _arrows(laid: Overlay, code: str) -> Markup:
    several = [(id, n) for id, n in arrow_weights(laid).value if n > 1]
    if not several:
        return markup("<p>{said}</p>", said=arrow_weights(laid).sentence(code))
    rows = [
        [
            link_sentence(laid.map, laid.map.link(id), code),
            _("{n} of {all}", code).format(n=n, all=len(laid.people)),
        ]
        for id, n in several[:_ROWS]
    ]
    return table([_("Arrow", code), _("Drawn by", code)], rows)


def _to_settle(laid: Overlay, code: str) -> Markup:
    one, two = _("one", code), _("two", code)
    rows = [
        [each.sentence(code), f"{_BOX} {one}", f"{_BOX} {two}"] for each in laid.proposals[:_ROWS]
    ]
    heads = [_("These names", code), _("one", code), _("two", code)]
    shown = table(heads, rows, "settle")
    more = len(laid.proposals) - _ROWS
    return shown if more <= 0 else joined([shown, markup("<p>{m}</p>", m=_more("", more, code))])


def _more(said: str, n: int, code: str) -> str:
    more = ngettext("and {n} more", "and {n} more", n, code).format(n=n)
    return f"{said}, {more}" if said else more


def _decided(code: str) -> Markup:
    line = Markup('<div class="answer"></div>')
    return markup(
        '<div class="decided"><h2>{heading}</h2>{lines}</div>\n',
        heading=_("What we go and ask, and who goes", code),
        lines=joined([line, line, line]),
    )
