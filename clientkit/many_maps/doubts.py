"""Which parties of several maps may be one, though nothing says so for certain."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, product

import attrs

from clientkit.many_maps.named import Spelling
from clientkit.many_maps.slips import Slips
from clientkit.many_maps.spelling import Key, key
from clientkit.many_maps.synonyms import AKIN, TURNING
from clientkit.words import N_

#: Why a match is only proposed.
NEARLY = N_("spelt nearly the same")
AKIN_REASON = N_("may mean the same")
SAYS_MORE = N_("one name says more than the other")
TOLD_APART = N_("the same name, but one person has both on one map")


#: A group, a key that it may be read as, how near that is, and why.
_Near = tuple[int, Key, int, str]


@attrs.frozen
class Doubt:
    """Two groups of spellings (by number) that may mean one party."""

    one: int
    other: int
    score: int
    reason: str


def doubts(groups: Sequence[Sequence[Spelling]], slips: Slips) -> list[Doubt]:
    """Groups whose names differ by a doubtful word, by a word akin, or by one word more."""
    holders: dict[Key, set[int]] = defaultdict(set)
    for n, group in enumerate(groups):
        for spelling in group:
            for at in spelling.keys:
                holders[at].add(n)
    people = [frozenset[int]().union(*(s.people for s in group)) for group in groups]
    best: dict[tuple[int, int], Doubt] = {}
    for one, near, score, reason in chain(_nearly(groups, slips), _akin_or_more(holders)):
        for other in holders.get(near, ()):
            pair = (min(one, other), max(one, other))
            # Whoever has both on one map has said that they are two.
            if one != other and not people[one] & people[other]:
                known = best.get(pair)
                if known is None or score > known.score:
                    best[pair] = Doubt(*pair, score, reason)
    return list(best.values())


def _nearly(groups: Sequence[Sequence[Spelling]], slips: Slips) -> Iterator[_Near]:
    """Each name again, a doubtful word of it read as the word that it is near to."""
    near: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for (one, other), score in sorted(slips.doubtful.items()):
        near[one].append((other, round(100 * score)))
        near[other].append((one, round(100 * score)))
    for n, group in enumerate(groups):
        for words in (words for spelling in group for words in spelling.words):
            for i, word in enumerate(words):
                for other, score in near.get(word, ()):
                    read = (*words[:i], other, *words[i + 1 :])
                    yield n, key(read, slips.right), score, NEARLY


def _akin_or_more(holders: Mapping[Key, set[int]]) -> Iterator[_Near]:
    """Each name with a word that may mean the same, and with one word less."""
    akin: dict[str, list[str]] = defaultdict(list)
    for one, other in AKIN:
        akin[f"={one}"].append(f"={other}")
        akin[f"={other}"].append(f"={one}")
    for at in sorted(holders):
        for n, (i, word) in product(holders[at], enumerate(at)):
            rest = at[:i] + at[i + 1 :]
            for other in akin.get(word, ()):
                yield n, tuple(sorted((*rest, other))), 70, AKIN_REASON
            if rest and word not in TURNING:
                yield n, rest, round(100 * len(rest) / len(at)), SAYS_MORE
