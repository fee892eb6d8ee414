"""Understands a typed name as one of those known: for certain, perhaps, or as another."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from clientkit.practice.laid_bare import abbreviates, alike, laid_bare, sounds_like
from clientkit.words import LANGUAGES, Text


@frozen
class Reading:
    """How a typed name is understood: what it means, or what it may mean, nearest first."""

    said: str
    means: str | None = None
    perhaps: tuple[str, ...] = ()
    #: Whether it takes a slip, or a shorter form, to mean that.
    nearly: bool = False


def readings(
    entries: Sequence[Any],
    known: Mapping[str, Text],
    also: Mapping[str, Sequence[str]] | None = None,
) -> list[Reading]:
    """Read names as typed, or as settled by ``{"said": …, "means": …}``, among those known.

    The rule is that of maps laid one over the other: accents, articles, plural, gender, the
    field’s synonyms in both languages, slips of the finger. As few are known here, a slip or a
    shorter form that can only mean one of them is taken for that one.

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


#: A name of more words is no mere list.
_FEW_WORDS = 3
#: How near a spelling must be to the only name that it can be for a slip of the finger.
_SURELY_A_SLIP = 80


def _reading(said: str, known: Mapping[str, Text], also: Mapping[str, Sequence[str]]) -> Reading:
    from clientkit.many_maps.matching import match
    from clientkit.many_maps.named import Named

    if not known:
        return Reading(said)
    # Those known stand on one map and are told apart; whoever typed is somebody else, and so is
    # whoever calls a known one otherwise.
    theirs = {id: Named(words, person=0) for id, words in known.items()}
    typed = Named(Text(said), person=1)
    others = [(id, Named(Text(words), person=2)) for id in known for words in also.get(id, ())]
    others = [(id, evolve(name, person=n)) for n, (id, name) in enumerate(others, 2)]
    same = [(known[id].say(lang), other.label.say()) for id, other in others for lang in LANGUAGES]
    found = match([*theirs.values(), *(name for _id, name in others), typed], same)
    group_of = {id: found.group_of[named.surface] for id, named in theirs.items()}
    group = found.group_of[typed.surface]
    for id, other in group_of.items():
        if other == group:
            return Reading(said, id)
    near = {
        doubt.one if doubt.other == group else doubt.other: doubt
        for doubt in reversed(found.doubts)
        if group in (doubt.one, doubt.other)
    }
    for simpler in laid_bare(said):
        if meant := _reading(simpler, known, also).means:
            return Reading(said, meant, nearly=True)
    if meant := _the_same_twice(said, known, also):
        return Reading(said, meant, nearly=True)
    if meant := _written_otherwise(said, known, also):
        return Reading(said, meant, nearly=True)
    shorter = [id for id in known if group_of[id] in near and _is_shorter(said, known[id])]
    perhaps = sorted(
        (id for id in known if group_of[id] in near),
        key=lambda id: (id not in shorter, -near[group_of[id]].score),
    )
    if len(shorter) == 1:
        return Reading(said, shorter[0], nearly=True)
    if len(perhaps) == 1 and near[group_of[perhaps[0]]].score >= _SURELY_A_SLIP:
        return Reading(said, perhaps[0], nearly=True)
    owner = _owner(said)
    if owner and (head := _reading(owner, known, also)).means:
        # Parents of pupils are parents.
        return Reading(said, head.means, nearly=True)
    return Reading(said, perhaps=tuple(perhaps))


def _written_otherwise(
    said: str, known: Mapping[str, Text], also: Mapping[str, Sequence[str]]
) -> str | None:
    """The only one that a name is cut short of, or was written by ear for."""
    from clientkit.many_maps.spelling import words_of

    names = {
        id: [*(words.say(lang) for lang in LANGUAGES), *also.get(id, ())]
        for id, words in known.items()
    }
    for how in (abbreviates, sounds_like, alike):
        found = {
            id: [set(words_of(name)) for name in mine if how(said, name)]
            for id, mine in names.items()
        }
        surely = [id for id, like in found.items() if like and _within_all(like, found.values())]
        if len(surely) == 1:
            return surely[0]
    return None


def _within_all(like: list[set[str]], others: Iterable[list[set[str]]]) -> bool:
    """Whether every other name only says more: the parents’ association, beside the parents."""
    return all(any(mine <= other for mine in like) for each in others for other in each)


def _the_same_twice(
    said: str, known: Mapping[str, Text], also: Mapping[str, Sequence[str]]
) -> str | None:
    """Whom a name means whose every word means the same one: “papa maman”."""
    from clientkit.many_maps.spelling import words_of

    words = [word for word in words_of(said) if word != "of"]
    if not 1 < len(words) <= _FEW_WORDS:
        return None
    meant = {_reading(word, known, also).means for word in words}
    return meant.pop() if len(meant) == 1 else None


def _is_shorter(said: str, known: Text) -> bool:
    """Whether a name is one of those known, with words left out: “the head” (teacher)."""
    from clientkit.many_maps.spelling import words_of

    words = set(words_of(said))
    return any(words < set(words_of(known.say(lang))) for lang in LANGUAGES)


def _owner(said: str) -> str:
    """What stands before the first “of”; nothing where there is none."""
    from clientkit.many_maps.spelling import words_of

    words = words_of(said)
    return " ".join(words[: words.index("of")]) if "of" in words else ""
