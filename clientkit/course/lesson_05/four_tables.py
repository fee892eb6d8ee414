"""What is revealed after exercise 5.3: on the four maps, who is named by which definition."""

from clientkit.course.lesson_05.four_maps import IN_SHORT, MAPS, named
from clientkit.map import CustomerMap
from clientkit.practice import Markup, joined, markup
from clientkit.questions import definitions
from clientkit.questions.definitions import DEFINITIONS
from clientkit.words import Text
from clientkit.words.listing import listing
from clientkit.words.markup import table

TITLE = Text(en="Seven definitions on four maps", fr="Sept définitions sur quatre cartes")
BUTTONS = Text(en="See the tables", fr="Voir les tableaux"), Text(en="Hide the tables", fr="Cacher les tableaux")

_MARK = Markup('<div style="text-align:center">●</div>')
_WHOSE = Text(en="{map} · seen from: {me}", fr="{map} · vu de : {me}")
_SUM = Text(en="named by", fr="nommé par")
_OF = Text(en="{n} of {all}", fr="{n} sur {all}")
_NOBODY = Text(en="Named by none of the seven: {names}.", fr="Nommé par aucune des sept : {names}.")
_FILTERS = Text(en="What each filter looks for, and after whom", fr="Ce que cherche chaque filtre, et d’après qui")


def content(lang: str) -> list[Markup]:
    """A table for each map; then, folded, for the lesson has told them, the seven filters."""
    filters = joined(
        markup("<li><b>{short}</b> → {said}</li>", short=IN_SHORT[each.id].say(lang), said=each.sentence(lang))
        for each in DEFINITIONS
    )
    return [
        *(_of(map, lang) for map in MAPS.values()),
        markup("<details><summary>{head}</summary><ol>{filters}</ol></details>", head=_FILTERS.say(lang), filters=filters),
    ]


def _of(map: CustomerMap, lang: str) -> Markup:
    """One map: a row for each party that somebody names, a column for each definition."""
    assert map.title is not None
    assert map.me is not None
    found = named(map)
    rows = []
    for party in map.parties:
        by = [id for id in IN_SHORT if party.id in found[id]]
        if by:
            marks = [_MARK if id in by else "" for id in IN_SHORT]
            count = _OF.say(lang).format(n=len(by), all=len(IN_SHORT))
            rows.append([party.name(lang), *marks, count])
    left = [party.name(lang) for party in map.parties if party.id != map.me and not any(party.id in ids for ids in found.values())]
    heads = ["", *(words.say(lang) for words in IN_SHORT.values()), _SUM.say(lang)]
    return markup(
        "<p><b>{whose}</b></p>{table}<p>{said}{left}</p>",
        whose=_WHOSE.say(lang).format(map=map.title.say(lang), me=map.name(map.me, lang)),
        table=table(heads, rows),
        said=definitions(map, map.me).sentence(lang),
        left=" " + _NOBODY.say(lang).format(names=listing(left, lang)) if left else "",
    )
