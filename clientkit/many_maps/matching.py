"""Which names on several people's maps mean the same party: for certain, or perhaps."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

import attrs

from clientkit.many_maps.counting import most_common
from clientkit.many_maps.doubts import TOLD_APART, Doubt
from clientkit.many_maps.doubts import doubts as find_doubts
from clientkit.many_maps.named import Named, Spelling
from clientkit.many_maps.slips import slips
from clientkit.many_maps.spelling import Key, key, words_of


@attrs.frozen
class Matched:
    """The groups of spellings, each one party; the group of each surface; and the doubts."""

    groups: tuple[tuple[Spelling, ...], ...]
    group_of: Mapping[str, int]
    doubts: tuple[Doubt, ...]


def match(named: Iterable[Named], same: Iterable[tuple[str, str]] = ()) -> Matched:
    """Group the names that mean one party.

    `same` are pairs of names that somebody said to mean one party. What one person tells apart,
    by having both on one map, is never one party.
    """
    wrote: dict[str, list[Named]] = defaultdict(list)
    for each in named:
        wrote[each.surface].append(each)
    words = {at: wrote[at][0].words for at in sorted(wrote)}
    pairs = [(words_of(one), words_of(other)) for one, other in same]
    every = chain(chain.from_iterable(words.values()), chain.from_iterable(pairs))
    found = slips(chain.from_iterable(every))
    spellings = [
        Spelling(
            at,
            most_common(each.label for each in wrote[at]),
            words[at],
            frozenset(key(said, found.right) for said in words[at]),
            any(word in found.right for said in words[at] for word in said),
            frozenset(each.person for each in wrote[at]),
        )
        for at in words
    ]
    together = [(key(one, found.right), key(other, found.right)) for one, other in pairs]
    groups: list[tuple[Spelling, ...]] = []
    unsure: list[Doubt] = []
    for each_class in _classes(spellings, together):
        apart = _told_apart(each_class)
        first = len(groups)
        unsure += [Doubt(first, first + i, 90, TOLD_APART) for i in range(1, len(apart))]
        groups += apart
    unsure += find_doubts(groups, found)
    group_of = {spelling.surface: n for n, group in enumerate(groups) for spelling in group}
    return Matched(tuple(groups), group_of, tuple(sorted(unsure, key=_best_first)))


def _best_first(doubt: Doubt) -> tuple[int, int, int]:
    return (-doubt.score, doubt.one, doubt.other)


def _classes(
    spellings: Iterable[Spelling], together: Iterable[tuple[Key, Key]]
) -> list[list[Spelling]]:
    """Spellings that share a key, or are linked by one that bears both."""
    head: dict[Key, Key] = {}

    def first(at: Key) -> Key:
        while head.setdefault(at, at) != at:
            head[at] = head[head[at]]
            at = head[at]
        return at

    for one, other in [
        *together,
        *((one, other) for s in spellings for one in s.keys for other in s.keys if one < other),
    ]:
        a, b = sorted((first(one), first(other)))
        head[b] = a
    found: dict[Key, list[Spelling]] = defaultdict(list)
    for spelling in spellings:
        found[first(min(spelling.keys))].append(spelling)
    return [found[at] for at in sorted(found)]


def _told_apart(spellings: Iterable[Spelling]) -> list[tuple[Spelling, ...]]:
    """The spellings in as few groups as may be, no two of one person's in one group.

    The most used come first, so that a rare one stands aside and not the common one.
    """
    groups: list[list[Spelling]] = []
    wrote: list[set[int]] = []
    for spelling in sorted(spellings, key=_most_used_first):
        for group, people in zip(groups, wrote, strict=True):
            if not people & spelling.people:
                group.append(spelling)
                people |= spelling.people
                break
        else:
            groups.append([spelling])
            wrote.append(set(spelling.people))
    return [tuple(group) for group in groups]


def _most_used_first(spelling: Spelling) -> tuple[int, str]:
    return (-len(spelling.people), spelling.surface)
