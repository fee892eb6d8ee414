"""Understands a typed name as one of those known: for certain, perhaps, or as another."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from clientkit.words import LANGUAGES, Text


@frozen
class Reading:
    """How a typed name is understood: what it means, or what it may mean, nearest first."""

    said: str
    means: str | None = None
    perhaps: tuple[str, ...] = ()


def readings(
    entries: Sequence[Any],
    known: Mapping[str, Text],
    also: Mapping[str, Sequence[str]] | None = None,
) -> list[Reading]:
    """Read names as typed, or as settled by ``{"said": …, "means": …}``, among those known.

    The rule is that of maps laid one over the other: accents, articles, plural, gender, the
    field’s synonyms in both languages, slips of the finger.

    >>> known = {"supplier": Text(en="the supplier", fr="le fournisseur")}
    >>> [r.means for r in readings(["Fournisseurs", "fournisuer", "the moon"], known)]
    ['supplier', 'supplier', None]
    """
    return [
        Reading(str(entry["said"]), entry["means"])
        if isinstance(entry, Mapping)
        else _reading(str(entry), known, also or {})
        for entry in entries
    ]


def _reading(said: str, known: Mapping[str, Text], also: Mapping[str, Sequence[str]]) -> Reading:
    from clientkit.many_maps.matching import match
    from clientkit.many_maps.named import Named

    if not known:
        return Reading(said)
    # Those known stand on one map and are told apart; whoever typed is somebody else.
    theirs = {id: Named(words, person=0) for id, words in known.items()}
    typed = Named(Text(said), person=1)
    same = [
        (words.say(lang), other)
        for id, words in known.items()
        for other in also.get(id, ())
        for lang in LANGUAGES
    ]
    found = match([*theirs.values(), typed], same)
    group_of = {id: found.group_of[named.surface] for id, named in theirs.items()}
    group = found.group_of[typed.surface]
    for id, other in group_of.items():
        if other == group:
            return Reading(said, id)
    near = {
        doubt.one if doubt.other == group else doubt.other: doubt.score
        for doubt in reversed(found.doubts)
        if group in (doubt.one, doubt.other)
    }
    perhaps = sorted(
        (id for id in known if group_of[id] in near), key=lambda id: -near[group_of[id]]
    )
    return Reading(said, perhaps=tuple(perhaps))
