"""Compares a first map with one drawn from the customer: whose word arrives, who is new."""

from clientkit.course.lesson_10.one_map import names_of
from clientkit.map import Ask, CustomerMap, Manage
from clientkit.practice.naming import readings
from clientkit.questions import final_customers, line_of_sight
from clientkit.words import LANGUAGES, Text


def ends(map: CustomerMap) -> tuple[str, ...]:
    """Those at the end of what leaves me."""
    return final_customers(map, map.me).value if map.me else ()


def word_leaves_the_end(map: CustomerMap) -> bool:
    """Whether somebody at the end asks anything of anybody."""
    final = set(ends(map))
    return any(isinstance(link, Ask) and link.source in final for link in map.links)


def new_on(again: CustomerMap, first: CustomerMap) -> list[str]:
    """Who stands on the second map, and on the first under no name that one could tell."""
    boxes = {party.id: party.label for party in first.parties}
    others = [party for party in again.parties if party.id not in (again.me, *ends(again))]
    read = readings([party.label.say() for party in others], boxes)
    return [p.id for p, one in zip(others, read, strict=True) if not one.means and not one.perhaps]


def directed(map: CustomerMap) -> set[str]:
    """Those who direct me."""
    return {x.source for x in map.links if isinstance(x, Manage) and x.target == map.me}


def from_above(map: CustomerMap) -> tuple[int, int]:
    """How many requests arrive at me, and how many of them from whoever directs me."""
    asks = [x for x in map.links if isinstance(x, Ask) and x.target == map.me]
    return len(asks), sum(ask.source in directed(map) for ask in asks)


def compared(first: CustomerMap, again: CustomerMap) -> Text:
    """What the second drawing shows beside the first: information, instructions, and who is new."""
    return Text(**{lang: _compared(first, again, lang) for lang in LANGUAGES})


_SAYS = {
    "en": {
        "word": "On your first map, what the final customer says {one}; on the second, it {two}.",
        "steps": ("does not reach you", "reaches you in {n} step", "reaches you in {n} steps"),
        "above": "Requests from whoever directs you: {a} of {n}, then {b} of {m}.",
        "nobody": "Neither drawing shows who directs you.",
        "new": "Only on the second: {who}.",
        "same": "Nobody is on the second who was not on the first.",
    },
    "fr": {
        "word": "Sur votre première carte, ce que dit le client final {one} ; sur la seconde, cela {two}.",
        "steps": ("ne vous arrive pas", "vous arrive en {n} étape", "vous arrive en {n} étapes"),
        "above": "Demandes venues de qui vous dirige : {a} sur {n}, puis {b} sur {m}.",
        "nobody": "Aucun des deux dessins ne montre qui vous dirige.",
        "new": "Seulement sur la seconde : {who}.",
        "same": "La seconde ne montre personne que la première n’ait montré.",
    },
}


def _compared(first: CustomerMap, again: CustomerMap, lang: str) -> str:
    says, new = _SAYS[lang], new_on(again, first)
    (n, a), (m, b) = from_above(first), from_above(again)
    one, two = _arrives(first, lang), _arrives(again, lang)
    above = says["above"] if directed(first) | directed(again) else says["nobody"]
    who = says["new"] if new else says["same"]
    return " ".join([
        str(says["word"]).format(one=one, two=two),
        str(above).format(a=a, n=n, b=b, m=m),
        str(who).format(who=names_of(again, new, lang)),
    ])  # fmt: skip


def _arrives(map: CustomerMap, lang: str) -> str:
    """In how many steps what is said at the end comes to me, in words."""
    steps = line_of_sight(map, map.me).value if map.me else None
    return _SAYS[lang]["steps"][min(steps or 0, 2)].format(n=steps)
