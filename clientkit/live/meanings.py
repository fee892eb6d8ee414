"""What a verb, a definition, a voice or a loop means on a map: what lights up, how it is told."""

from collections.abc import Callable, Iterable
from functools import partial

from attrs import frozen

from clientkit.live.hands import Said
from clientkit.map import CustomerMap, Viewpoint
from clientkit.prose.sentences import viewpoint_sentence
from clientkit.questions import definitions, loops, verbs
from clientkit.questions.definitions import DEFINITIONS
from clientkit.questions.layers import deliveries, payments, way
from clientkit.questions.roles import verb_of
from clientkit.questions.ways import Steps, by_step, links_along
from clientkit.words import Text, _, pgettext
from clientkit.words.listing import listing
from clientkit.words.vocabulary import VERBS


@frozen
class Meaning:
    """One choice: its name, what is told of it, what lights up."""

    id: str
    name: Callable[[str], str]
    sentence: Callable[[str], str]
    lit: tuple[str, ...]


def _named(
    map: CustomerMap,
    id: str,
    name: Callable[[str], str],
    ids: Iterable[str],
    links: Iterable[str],
) -> Meaning:
    """Those who are meant, and the arrows that show it; whoever asks keeps their own colour."""
    found = tuple(ids)

    def sentence(lang: str) -> str:
        who = listing((map.name(each, lang) for each in found), lang) or pgettext(
            "on a map", "nobody", lang
        )
        return _("{name}: {said}.", lang).format(name=name(lang), said=who)

    return Meaning(id, name, sentence, (*found, *links))


def by_verb(map: CustomerMap, whose: str) -> list[Meaning]:
    """The nine verbs, each with those who do it."""
    found = verbs(map, whose).value
    done = [(link.id, verb_of(link, whose)[1]) for link in map.links]
    return [
        _named(
            map,
            id,
            partial(VERBS.word, id),
            found[id],
            (link for link, verb in done if verb == id),
        )
        for id in VERBS
    ]


def by_definition(map: CustomerMap, whose: str) -> list[Meaning]:
    """The seven definitions, each with those whom it names."""
    found = definitions(map, whose).value
    return [
        _named(map, each.id, each.sentence, found.named[each.id], found.shown_by[each.id])
        for each in DEFINITIONS
    ]


def by_voice(map: CustomerMap, _whose: str) -> list[Meaning]:
    """Those who speak on the map, each with those whom they name."""
    return [_voice(map, view) for view in map.viewpoints]


def _voice(map: CustomerMap, view: Viewpoint) -> Meaning:
    stands = (view.party,) if view.party else ()
    return Meaning(
        view.id,
        view.who.say,
        lambda lang: viewpoint_sentence(map, view, lang),
        (*sorted(view.names), *stands),
    )


def by_loop(map: CustomerMap, _whose: str) -> list[Meaning]:
    """The loops of work and money, each with what it passes through on its way round."""
    followed = by_step([*deliveries(map), *payments(map)])
    return [_loop(map, n, loop, followed) for n, loop in enumerate(loops(map).value, start=1)]


def _loop(map: CustomerMap, n: int, loop: tuple[str, ...], followed: Steps) -> Meaning:
    round_it = (*loop, loop[0])

    def told(lang: str) -> str:
        return way(map, round_it, lang)

    lit = (*links_along(followed, round_it), *loop)
    return Meaning(f"loop_{n}", told, lambda lang: f"{told(lang)}.", lit)


#: By what a map lights up: the name of the choice, and its meanings on a map.
MEANT: dict[str, tuple[Said, Callable[[CustomerMap, str], list[Meaning]]]] = {
    "verbs": (Text(en="Whoever…", fr="Celui qui…"), by_verb),
    "definitions": (Text(en="The customer is…", fr="Le client, c’est…"), by_definition),
    "voices": (Text(en="Who speaks?", fr="Qui parle ?"), by_voice),
    "loops": (Text(en="One loop after another", fr="Une boucle après l’autre"), by_loop),
}
