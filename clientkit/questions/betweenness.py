"""How often each party lies on the shortest ways of others: counted exactly, or so far as agreed.

Whoever hangs on a single neighbour is folded into it first, with the number of those who come or
go through it; chains, stars and trees are counted in one pass that way. What is left, where ways
fork and meet again, is counted party by party (U. Brandes, 2001), which on a large map takes too
long for anybody to wait: that count stops after so many steps.
"""

from collections.abc import Iterable, Mapping

import attrs

from clientkit.questions.ways import Ways, turned

#: So many parties and arrows are passed before the count stops.
MOST_STEPS = 4000


@attrs.frozen
class Between:
    """Pairs of others that have a party between them; at least so many, where the count stopped.

    Whoever stands between nobody is left out.
    """

    of: Mapping[str, float]
    stopped: bool


def betweenness(along: Ways, most: int = MOST_STEPS) -> Between:
    """How many pairs of others have each party on their shortest way, shared among several ways.

    >>> betweenness({"a": {"b": None}, "b": {"c": None}}).of
    {'b': 1.0}
    """
    ahead = {at: ends.keys() - {at} for at, ends in along.items()}
    around = _around(ahead)
    count = _Count.among(around)
    folded = _fold(count, ahead, around)
    stopped = _count_the_rest(count, ahead, around, most)
    if not stopped:
        _unfold(count, folded)
    found = {at: score for at, score in count.score.items() if score}
    if stopped:
        back = turned(along)
        found = {at: found.get(at, 0.0) for at in back if at in found or _between(at, ahead, back)}
    return Between(found, stopped)


def _around(ahead: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """The neighbours of each party, ahead of it or behind it."""
    around = {at: set(ends) for at, ends in ahead.items()}
    for at, ends in ahead.items():
        for end in ends:
            if end in around:
                around[end].add(at)
            else:
                around[end] = {at}
    return around


@attrs.define
class _Count:
    """Of each party: its score; those who come through it, and those whom one gets to by it.

    The party itself counts among both. Once folded in, a party keeps what it had by then.
    """

    score: dict[str, float]
    coming: dict[str, int]
    going: dict[str, int]

    @classmethod
    def among(cls, parties: Iterable[str]) -> "_Count":
        all_of_them = list(parties)
        return cls(
            dict.fromkeys(all_of_them, 0.0),
            dict.fromkeys(all_of_them, 1),
            dict.fromkeys(all_of_them, 1),
        )


#: A party, the neighbour it was folded into, whether it leads there, whether one comes from there.
_Folded = list[tuple[str, str, bool, bool]]


def _fold(count: _Count, ahead: Mapping[str, set[str]], around: Mapping[str, set[str]]) -> _Folded:
    """Fold whoever has one neighbour left into it, again and again."""
    score, coming, going = count.score, count.coming, count.going
    folded: _Folded = []
    hanging = [at for at, others in around.items() if len(others) == 1]
    for one in hanging:
        if not around[one]:
            continue  # the last of a tree: its neighbour was folded into it
        other = around[one].pop()
        around[other].discard(one)
        to, fro = other in ahead.get(one, ()), one in ahead.get(other, ())
        if to:
            score[other] += coming[one] * (going[other] - 1)
        if fro:
            score[other] += (coming[other] - 1) * going[one]
        if to:
            coming[other] += coming[one]
        if fro:
            going[other] += going[one]
        folded.append((one, other, to, fro))
        if len(around[other]) == 1:
            hanging.append(other)
    return folded


def _count_the_rest(
    count: _Count, ahead: Mapping[str, set[str]], around: Mapping[str, set[str]], most: int
) -> bool:
    """Count those who were not folded in, party by party; say whether the count stopped early."""
    left = {at: ahead[at] & others for at, others in around.items() if others and at in ahead}
    steps = 0
    whole: list[tuple[str, int]] = []
    came = dict.fromkeys(left, 0)
    for start in left:
        if steps >= most:
            return True
        steps += _count_from(start, left, count, whole, came)
    for start, beyond in whole:
        count.going[start] += beyond
    for end, more in came.items():
        count.coming[end] += more
    return False


def _count_from(
    start: str,
    left: Mapping[str, set[str]],
    count: _Count,
    whole: list[tuple[str, int]],
    came: dict[str, int],
) -> int:
    """Count the shortest ways from one party; give how many parties and arrows were passed."""
    far = {start: 0}
    many = {start: 1}
    before: dict[str, list[str]] = {}
    line = [start]
    steps = 0
    for at in line:
        next_far = far[at] + 1
        ends = left.get(at, ())
        steps += 1 + len(ends)
        ways = many[at]
        for end in ends:
            known = far.get(end)
            if known is None:
                far[end], many[end], before[end] = next_far, ways, [at]
                line.append(end)
            elif known == next_far:
                many[end] += ways
                before[end].append(at)
    score, coming, going = count.score, count.coming, count.going
    weight, beyond = coming[start], 0
    owed = dict.fromkeys(line, 0.0)
    for at in line[:0:-1]:
        share = (going[at] + owed[at]) / many[at]
        for previous in before[at]:
            owed[previous] += many[previous] * share
        score[at] += weight * (owed[at] + going[at] - 1)
        beyond += going[at]
        came[at] = came.get(at, 0) + weight
    score[start] += (weight - 1) * beyond
    whole.append((start, beyond))
    return steps


def _unfold(count: _Count, folded: _Folded) -> None:
    """Add the pairs whose way leads through a folded party to the rest of the map, or from it."""
    score, coming, going = count.score, count.coming, count.going
    for one, other, to, fro in reversed(folded):
        if coming[one] == going[one] == 1:
            continue  # nobody hangs on it
        ahead = to * (going[other] - fro * going[one])
        behind = fro * (coming[other] - to * coming[one])
        score[one] += (coming[one] - 1) * ahead + (going[one] - 1) * behind
        going[one] += ahead
        coming[one] += behind


def _between(at: str, ahead: Mapping[str, set[str]], back: Ways) -> bool:
    """Whether somebody gets to somebody else by way of this party, and not directly."""
    ends = ahead.get(at)
    if not ends:
        return False
    return any(bool(ends - ahead[start] - {start}) for start in back[at] if start != at)
