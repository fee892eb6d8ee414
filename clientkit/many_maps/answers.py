"""What many maps say together: who was named by how many, how far apart people are."""

from collections import defaultdict
from collections.abc import Callable
from itertools import combinations, product, starmap
from statistics import fmean
from typing import Any

import attrs

from clientkit.many_maps.spelling import Key, key, words_of
from clientkit.many_maps.together import Overlay
from clientkit.questions import Answer, divergence
from clientkit.questions.layers import pair
from clientkit.questions.viewpoints import distance, mean_distance
from clientkit.words import Text, _
from clientkit.words.listing import listing
from clientkit.words.number import number


def who_was_named(overlay: Overlay) -> Answer[tuple[tuple[str, int], ...]]:
    """Who was named by how many people? The most named first.

    The value holds pairs of a party's id on the merged map and the number of people. Nobody
    counts as named by themselves.

    >>> from clientkit.map import CustomerMap, Party
    >>> from clientkit.many_maps import overlay
    >>> ana = CustomerMap([Party("p", "the patients")])
    >>> who_was_named(overlay({"Ana": ana, "Bob": ana})).sentence("en")
    'Named: the patients by 2 of 2.'
    """
    counted = tuple((id, len(people)) for id, people in overlay.named_by.items() if people)
    most_first = tuple(sorted(counted, key=lambda pair: -pair[1]))

    def say(lang: str | None) -> str:
        if not most_first:
            return _("Nobody is named on any map.", lang)
        told = [
            _("{name} by {n} of {all}", lang).format(
                name=overlay.map.name(id, lang), n=n, all=len(overlay.people)
            )
            for id, n in most_first
        ]
        return _("Named: {told}.", lang).format(told=listing(told, lang))

    return Answer(most_first, say, (), (id for id, _n in most_first))


def named_by_one(overlay: Overlay) -> Answer[tuple[tuple[str, str], ...]]:
    """Who was named by one person alone, and by whom?

    The value holds pairs of a party's id and the id of that person's viewpoint.
    """
    alone = {id: people[0] for id, people in overlay.named_by.items() if len(people) == 1}
    views = overlay.map.viewpoints
    value = tuple((id, views[n].id) for id, n in alone.items())

    def say(lang: str | None) -> str:
        if not alone:
            return _("Nobody was named by one person alone.", lang)
        told = [
            _("{name} (by {person})", lang).format(
                name=overlay.map.name(id, lang), person=views[n].who.say(lang)
            )
            for id, n in alone.items()
        ]
        return _("Named by one person alone: {told}.", lang).format(told=listing(told, lang))

    return Answer(value, say, (), alone)


def people_apart(overlay: Overlay) -> Answer[float | None]:
    """How far apart are the people: from 0 (all name the same) to 1 (nobody in common)?

    Source: Q11, asked of the merged map, where each person is a viewpoint.
    """
    found = divergence(overlay.map)

    def say(lang: str | None) -> str:
        if found.value is None:
            return found.sentence(lang)
        return _(
            "{divergence} (0: all name the same; 1: no two name anybody in common.)", lang
        ).format(divergence=found.sentence(lang))

    return Answer(found.value, say, found.links, found.parties)


@attrs.frozen
class Apart:
    """How far apart the people of two functions are; of one function, if it stands twice."""

    functions: tuple[Text, Text]
    distance: float


def functions_apart(overlay: Overlay) -> Answer[tuple[Apart, ...] | None]:
    """How far apart are functions (sales, workshop…), beside the people within each?

    The mean Jaccard distance between what one person of each names; functions are told apart by
    name. None when nobody's function is known, or all have the same.
    """
    named: dict[Key, list[frozenset[str]]] = defaultdict(list)
    called: dict[Key, Text] = {}
    for person, view in zip(overlay.people, overlay.map.viewpoints, strict=True):
        if person.function:
            function = key(words_of(person.function.say("fr")))
            named[function].append(view.names)
            called.setdefault(function, person.function)
    pairs = [
        Apart(
            (called[one], called[other]),
            fmean(starmap(distance, product(named[one], named[other]))),
        )
        for one, other in combinations(sorted(named), 2)
    ]
    within = [
        Apart((called[one], called[one]), mean_distance(named[one]) or 0.0)
        for one in sorted(named)
        if len(named[one]) > 1
    ]
    value = tuple(sorted(pairs, key=lambda apart: -apart.distance) + within) if pairs else None

    def say(lang: str | None) -> str:
        if value is None:
            return _("Two functions at least are needed to compare; say who does what.", lang)
        furthest, nearest = _pair(value[0], lang), _pair(value[len(pairs) - 1], lang)
        if len(pairs) == 1:
            return _("How far apart, from 0 to 1: {pair}.", lang).format(pair=furthest)
        return _(
            "Functions furthest apart, from 0 to 1: {furthest}; nearest: {nearest}.", lang
        ).format(furthest=furthest, nearest=nearest)

    return Answer(value, say)


def _pair(apart: Apart, lang: str | None) -> str:
    one, other = (function.say(lang) for function in apart.functions)
    return _("{one} and {other} ({distance})", lang).format(
        one=one, other=other, distance=number(apart.distance, lang)
    )


def arrow_weights(overlay: Overlay) -> Answer[tuple[tuple[str, int], ...]]:
    """By how many people was each arrow drawn? The heaviest first.

    The value holds pairs of a link's id on the merged map and the number of people.
    """
    value = tuple((id, len(people)) for id, people in overlay.drawn_by.items())

    def say(lang: str | None) -> str:
        if not value:
            return _("Nobody drew an arrow.", lang)
        most = value[0][1]
        if most < 2:
            return _("No arrow was drawn by two people.", lang)
        top = [overlay.map.link(id) for id, n in value if n == most]
        told = [pair(overlay.map, link, lang) for link in top]
        return _("Drawn by most people, {n} of {all}: {told}.", lang).format(
            n=most, all=len(overlay.people), told=listing(told, lang)
        )

    return Answer(value, say, (id for id, _n in value))


def in_words(overlay: Overlay, lang: str | None = None) -> str:
    """All that the maps say together, a line each: answers, then matches made and proposed."""
    asked: tuple[Callable[[Overlay], Answer[Any]], ...] = (
        who_was_named,
        named_by_one,
        people_apart,
        functions_apart,
        arrow_weights,
    )
    known = any(person.function for person in overlay.people)
    answered = [
        question(overlay).sentence(lang)
        for question in asked
        if known or question is not functions_apart
    ]
    made = [match.sentence(lang) for match in overlay.matches]
    proposed = [proposal.sentence(lang) for proposal in overlay.proposals]
    return "\n".join([*answered, *made, *proposed])
