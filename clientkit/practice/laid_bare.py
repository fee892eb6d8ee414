"""The names within a typed name: without fillers, without what describes, written out in full."""

import re
from collections.abc import Iterable, Iterator

from clientkit.words.letters import plain

#: Said beside a name, and no part of it; “nous les élèves” are the pupils.
_FILLERS = re.compile(
    r"^(?:and|et|then|puis|also|aussi|surtout|mostly|maybe|peut[- ]être|all|tous|toutes|even|même"
    r"|(?:nous|us|we|you|vous)(?=\s+(?:les|the)))\s+"
    r"|[\s,]+(?:too|also|aussi|etc|lol|mdr|haha|obviously|évidemment|of course|bien sûr|as well"
    r"|également|sure|surtout|mostly|maybe|peut[- ]être)\W*$",
    re.IGNORECASE,
)
#: Where a description begins: “the kids who …”, “les élèves dans …”.
_DESCRIBED = re.compile(
    r"\b(?:who|whom|whose|that|which|qui|que|dont|in|at|from|with|behind|around"
    r"|dans|chez|avec|derrière|autour)\b|\bqu['’]",
    re.IGNORECASE,
)
#: Words between names, which nobody cuts short.
_SMALL = frozenset("le la les l d de du des the of a an and et un une".split())
#: So near, letter by letter, the whole of a name must be to another of two words or more.
_ALIKE = 0.8
_LONG_ENOUGH = 8
#: Shorter words sound like too many others.
_TOO_SHORT_TO_HEAR = 5
#: What is written, and how it sounds, one after the other.
_SOUNDS = (
    (r"(.)\1", r"\1"), ("ph", "f"), ("qu", "k"), ("gu(?=[ei])", "G"), ("g(?=[eiy])", "j"),
    ("[cs](?=[eiy])|z", "s"), ("c(?!h)", "k"), ("e(?=[nm](?![aeiou]))", "a"),
    ("(?:es?|[stdx]+)$", ""),
)  # fmt: skip


def laid_bare(said: str) -> Iterator[str]:
    """Say a name again, simpler each time.

    >>> list(laid_bare("Nous les gosses, bien sûr"))
    ['les gosses']
    >>> list(laid_bare("the boys who sit in front of her"))
    ['the boys']
    """
    last = filled = said
    while (less := _FILLERS.sub("", filled, count=1).strip()) != filled:
        filled = less
    head = filled[: found.start()].strip() if (found := _DESCRIBED.search(filled)) else filled
    for simpler in (filled, head):
        if simpler and simpler != last:
            yield (last := simpler)


def alike(said: str, name: str) -> bool:
    """Whether a name of several words is another one with slips here and there.

    >>> alike("hed techer", "head teacher"), alike("shop window", "shop widow")
    (True, False)
    """
    from rapidfuzz.distance import OSA

    one, other = _letters(said), _letters(name)
    if min(len(one), len(other)) < _LONG_ENOUGH or one.count(" ") != other.count(" "):
        return False
    pairs = list(zip(one.split(), other.split(), strict=True))
    # Slips come everywhere; one word that differs while the others agree is another word.
    slipped = all(a != b and a[0] == b[0] and a[-1] == b[-1] for a, b in pairs)
    return len(pairs) > 1 and slipped and OSA.normalized_similarity(one, other) >= _ALIKE


def abbreviates(said: str, name: str) -> bool:
    """Whether a name is another one cut short with a dot, or written without its vowels.

    >>> abbreviates("Éducation nat.", "l’Éducation nationale"), abbreviates("prts", "parents")
    (True, True)
    >>> abbreviates("cat", "the caretaker"), abbreviates("art.", "the parents")
    (False, False)
    """
    from clientkit.many_maps.spelling import words_of

    short, rest = list(map(_compared, _written(said))), iter(words_of(name))
    # Words may be left out as well: “cslt” may be the Lean consultant.
    in_order = all(any(_stands_for(word, full) for full in rest) for word in short)
    return in_order and any(map(_cut, short))


def sounds_like(said: str, name: str) -> bool:
    """Whether a name is another one written by ear, or with letters in a wrong order.

    >>> sounds_like("directrisse", "la directrice de l’école"), sounds_like("perants", "parents")
    (True, True)
    >>> sounds_like("la maire", "la mère"), sounds_like("collègue", "collège")
    (False, False)
    """
    heard, rest = _written(said), iter(_written(name))
    in_order = all(any(_heard_as(word, full) for full in rest) for word in heard)
    return in_order and bool(heard)


def _heard_as(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < _TOO_SHORT_TO_HEAR:
        return False
    jumbled = (one[0], one[-1], sorted(one)) == (other[0], other[-1], sorted(other))
    return jumbled or _sound(one) == _sound(other)


def _sound(word: str) -> str:
    """A plain word as it is heard, roughly: no silent ending, one letter for one sound."""
    for written, heard in _SOUNDS:
        word = re.sub(written, heard, word)
    return word


def _stands_for(short: str, word: str) -> bool:
    if short.endswith("."):
        return word.startswith(short[:-1])
    return short == word or (
        _cut(short) and short[0] == word[0] and len(short) < len(word) and _in_order(short, word)
    )


def _cut(word: str) -> bool:
    """Whether a word looks cut short: three letters and a dot, or no vowel behind the first."""
    if word.endswith("."):
        return len(word) > 3
    return len(word) >= 3 and not set(word[1:]) & set("aeiouy")


def _in_order(letters: Iterable[str], word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


def _written(said: str) -> list[str]:
    """The words of a name as they are written, each with the dot behind it."""
    found = re.findall(r"[^\W_]+\.?", re.sub(r"\b[ld]['’]", "", plain(said)))
    return [word for word in found if word not in _SMALL]


def _compared(word: str) -> str:
    from clientkit.many_maps.spelling import words_of

    return word if word.endswith(".") else words_of(word)[0]


def _letters(said: str) -> str:
    from clientkit.many_maps.spelling import words_of

    return " ".join(word for word in words_of(said) if word != "of")
