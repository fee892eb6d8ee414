"""Typing slips: which words are another word mistyped, for certain or perhaps."""

import re
from collections import defaultdict
from collections.abc import Iterable

import attrs

from clientkit.many_maps.spelling import EXPRESSIONS, KNOWN
from clientkit.many_maps.synonyms import OTHER_WORDS

#: Shorter words have too many neighbours: chef and clef, poste and poète.
_LONG_ENOUGH = 6
_WORTH_ASKING = 0.75


@attrs.frozen
class Slips:
    """`right` puts a word right for certain; `doubtful` holds pairs with how near they are."""

    right: dict[str, str]
    doubtful: dict[tuple[str, str], float]


def slips(words: Iterable[str]) -> Slips:
    """Which of the words are others mistyped.

    For certain: one slip of the finger within a word of six letters or more, away from exactly
    one known word, or from several that mean one thing; or, between two unknown words, letters
    doubled or swapped. A word that begins or ends otherwise is often a word of its own: trainee
    and trainer, banquet and banque. Whatever else is near is doubtful. Distances are those of
    rapidfuzz (optimal string alignment: letters left out, put in, changed, swapped).

    >>> found = slips(["fournisuer", "enterne", "aprovisionement"])
    >>> found.right
    {'aprovisionement': 'approvisionnement', 'fournisuer': 'fournisseur'}
    >>> sorted(found.doubtful)
    [('enterne', 'externe'), ('enterne', 'interne')]
    """
    unknown = sorted({word for word in words if word not in KNOWN and _comparable(word)})
    found = Slips({}, {})
    for word in unknown:
        _towards_known(word, found)
    _among_unknown([word for word in unknown if word not in found.right], found)
    return found


def _comparable(word: str) -> bool:
    return len(word) >= 4 and word.isalpha()


def _towards_known(word: str, found: Slips) -> None:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(
        word, _KNOWN, scorer=OSA.normalized_similarity, score_cutoff=_WORTH_ASKING, limit=None
    )
    slipped = [known for known, _score, _i in near if _slip_apart(word, known)]
    if len({EXPRESSIONS.get((known,), known) for known in slipped}) == 1 and (
        word not in OTHER_WORDS
    ):
        # “Colegue” is near to collègue and to colleague: one thing.
        known = slipped[0]
        if len(known) >= _LONG_ENOUGH and _same_ends(word, known):
            found.right[word] = known
            return
    for known, score, _i in near:
        found.doubtful[_pair(word, known)] = score


_KNOWN = sorted(word for word in KNOWN if _comparable(word))


def _same_ends(one: str, other: str) -> bool:
    return one[0] == other[0] and one[-1] == other[-1]


def _slip_apart(word: str, known: str) -> bool:
    """Whether one slip of the finger makes `word` of `known`."""
    from rapidfuzz.distance import OSA

    if OSA.distance(word, known, score_cutoff=1) <= 1:
        return True
    # Doubled letters are the commonest slip of all: they may come on top of another.
    return OSA.distance(_single(word), _single(known), score_cutoff=1) <= 1


def _single(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", word)


def _among_unknown(words: list[str], found: Slips) -> None:
    from rapidfuzz.distance import OSA

    # Two words a slip apart have a form in common once each has lost at most one letter:
    # looking those up keeps the work in step with the number of words.
    shortened: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for form in {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}:
            shortened[form].append(word)
    pairs = {
        (one, other)
        for together in shortened.values()
        for i, one in enumerate(together)
        for other in together[i + 1 :]
    }
    for one, other in sorted(pairs):
        if OSA.distance(one, other, score_cutoff=1) > 1:
            continue
        if _doubled_or_swapped(one, other):
            found.right[other] = found.right.get(one, one)
        else:
            found.doubtful[_pair(one, other)] = OSA.normalized_similarity(one, other)


def _doubled_or_swapped(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LONG_ENOUGH or not _same_ends(one, other):
        return False
    return _single(one) == _single(other) or sorted(one) == sorted(other)


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)
