"""What one has drawn, and whether a loop of work and money closes on it: with hats apart, or merged."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import attrs

from clientkit import live
from clientkit.live.hands import Tick
from clientkit.live.map_seen import seen
from clientkit.live.moving import Seen
from clientkit.map import CustomerMap, Deliver, MapFault, Party, Pay
from clientkit.map.collapse import merge_hats
from clientkit.prose.details import name_in_line
from clientkit.questions import Answer, loops
from clientkit.words import LANGUAGES, Text, _
from clientkit.words.listing import listing

TITLE = Text(en="Does the loop close on my map?", fr="La boucle se ferme-t-elle sur ma carte ?")
TOGETHER = Text(en="The same person: a single box", fr="La même personne : une seule boîte")


def loops_mine(name: str) -> live.Moving:
    """The drawing of that name, and whether a loop closes on it, at once as one draws.

    >>> from clientkit.course import begin
    >>> begin("00-start", "en", part="solution")
    >>> loops_mine("never drawn").seen("en").sentence
    'Draw your map first: this card will say whether a loop closes.'
    """
    from clientkit.editor import draw

    editor = draw(name)
    moving = live.Moving(TITLE, [Tick("together", TOGETHER)], partial(_told, editor))
    editor.observe(lambda _change: moving.set(), "document")
    return moving


def _told(editor: Any, values: Mapping[str, Any], lang: str) -> Seen:
    try:
        map = editor.map
    except MapFault as fault:
        return seen(CustomerMap(), lang, str(fault))
    if not map.links:
        return seen(
            map, lang, _("Draw your map first: this card will say whether a loop closes.", lang)
        )
    together = values["together"]
    shown = merge_hats(with_every_name(map)) if together else map
    answer = loops(shown)
    told = [answer.sentence(lang), *_of_its_money(shown, answer, lang)]
    if together and len(shown.parties) == len(map.parties):
        told.append(_("No two boxes of this map are said to be the same person.", lang))
    return seen(shown, lang, " ".join(told), [*answer.links, *answer.parties])


def _of_its_money(map: CustomerMap, answer: Answer[Any], lang: str) -> Iterator[str]:
    """What to look for next, where a loop has no money in it, or money does not come round."""
    payments = [link for link in map.links if isinstance(link, Pay) and link.currency == "money"]
    if answer.value:
        if not {link.id for link in payments} & set(answer.links):
            yield _("But no money goes round in it: who pays those who do the work?", lang)
        return
    handing_on = {link.source for link in map.links if isinstance(link, Deliver | Pay)}
    if kept := {link.target for link in payments} - handing_on:
        names = [name_in_line(map, party.id, lang) for party in map.parties if party.id in kept]
        words = _("The money stops at {names}: is a salary missing, or a delivery?", lang)
        yield words.format(names=listing(names, lang))


def with_every_name(map: CustomerMap) -> CustomerMap:
    """The map on which whoever has several hats bears all their names, once they are merged.

    >>> hats = CustomerMap([Party("a", "reader"), Party("b", "taxpayer", same_as="a")])
    >>> [party.name("en") for party in merge_hats(with_every_name(hats)).parties]
    ['reader = taxpayer']
    """
    hats: dict[str, list[Party]] = {}
    for party in map.parties:
        hats.setdefault(party.same_as or party.id, []).append(party)
    names = {
        person: Text(**{lang: " = ".join(p.name(lang) for p in those) for lang in LANGUAGES})
        for person, those in hats.items()
        if len(those) > 1 and person not in map.groups
    }
    parties = [
        attrs.evolve(party, label=names[party.id]) if party.id in names else party
        for party in map.parties
    ]
    ids = {party.id for party in map.parties}
    groups = {**map.groups, **{id: name for id, name in names.items() if id not in ids}}
    return attrs.evolve(map, parties=parties, groups=groups)
