"""The take-home page: one's own map, sentence and commitment, on one sheet of paper."""

from datetime import date

from clientkit.map import CustomerMap
from clientkit.practice.days import day_in_words
from clientkit.prose import link_sentence
from clientkit.words import _, language, ngettext
from clientkit.words.markup import Markup, joined, listed, markup, whole_page

#: So many arrows are said in words; more would not fit on the sheet, and stand on the map.
_SAID = 16
#: A longer text is set smaller, so that the sheet stays one sheet.
_LONG = 260

_STYLE = """
@page { size: A4; margin: 12mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff; margin: 0 auto;
       max-width: 186mm; }
main { height: 250mm; display: flex; flex-direction: column; gap: 3mm; }
h1 { font-size: 17pt; margin: 0; } h2 { font-size: 11pt; margin: 0 0 1mm; }
.head { display: flex; justify-content: space-between; align-items: baseline; }
.map { flex: 1 1 auto; min-height: 60mm; border: 1px solid #000; padding: 2mm; overflow: hidden;
       position: relative; }
.map svg { position: absolute; inset: 2mm; width: calc(100% - 4mm) !important;
           height: calc(100% - 4mm) !important; max-width: none !important;
           min-width: 0 !important; }
.words ul { columns: 2; column-gap: 8mm; margin: 0; padding-left: 4mm; font-size: 8.5pt; }
.words li { break-inside: avoid; }
.own { border: 2px solid #000; padding: 2mm 3mm; break-inside: avoid; overflow-wrap: anywhere; }
.own p { margin: 0; font-size: 13pt; white-space: pre-line; } .own p.long { font-size: 9pt; }
.line { border-bottom: 1px solid #000; height: 9mm; }
@media screen { body { margin: 12mm auto; } }
"""


def take_home_page(
    map: CustomerMap | None,
    sentence: str | None = None,
    commitment: str | None = None,
    lang: str | None = None,
    *,
    on: date | None = None,
) -> str:
    """The page as HTML that asks nothing of any other file or address, and prints on one sheet.

    What is not there yet leaves room to be written, or drawn, by hand.

    >>> "Lean" in take_home_page(None, "Lean is <asking>.", lang="en")
    True
    """
    code = language(lang)
    title = _("My customers", code)
    body = markup(
        '<main><div class="head"><h1>{title}</h1><span>{date}</span></div>\n'
        "{map}\n{sentence}\n{commitment}</main>",
        title=title,
        date=day_in_words(on) if on else "",
        map=_map(map, code),
        sentence=_own(_("My sentence to keep", code), sentence, 2),
        commitment=_own(_("My commitment: to whom, what, by when", code), commitment, 3),
    )
    return whole_page(code, title, _STYLE, body)


def _map(map: CustomerMap | None, code: str) -> Markup:
    if map is None or not map.parties:
        return markup(
            '<div class="map"><h2>{draw}</h2></div>',
            draw=_("My map, by hand: who receives, who pays, who asks?", code),
        )
    from clientkit.figures import picture

    sentences = sorted(link_sentence(map, link, code) for link in map.links)
    more = len(sentences) - _SAID
    if more > 1:
        rest = ngettext("and {n} more arrow, on the map", "and {n} more arrows, on the map",
                        more, code)  # fmt: skip
        sentences = [*sentences[:_SAID], rest.format(n=more)]
    words = markup(
        '<div class="words"><h2>{name}</h2>{lines}</div>',
        name=_("The same in words", code),
        lines=listed(sentences),
    )
    drawn = markup('<div class="map">{drawn}</div>', drawn=Markup(picture(map, code)))
    return joined([drawn, words if sentences else Markup("")])


def _own(head: str, words: str | None, lines: int) -> Markup:
    said = (words or "").strip()
    inside = (
        markup('<p{long}>{said}</p>', said=said,
               long=Markup(' class="long"') if len(said) > _LONG else Markup(""))
        if said
        else joined(Markup('<div class="line"></div>') for _n in range(lines))
    )  # fmt: skip
    return markup('<div class="own"><h2>{head}</h2>{inside}</div>', head=head, inside=inside)
