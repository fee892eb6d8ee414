"""How a name is read: without case, accents, articles, plural or gender, in the field's words."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from clientkit.many_maps.synonyms import DEPARTMENTS, MEANINGS, STAND_ALONE, UNITS
from clientkit.words.letters import plain

#: A name as it is compared: words of the field (“=customer”) and words as they are written.
Key = tuple[str, ...]

_ARTICLES = frozenset(
    "le la les un une mon ma mes notre nos votre vos son sa ses leur leurs "
    "the my our your his her their".split()
)
_AND = frozenset("et and &".split())
_OF = frozenset("de du des d of a au aux".split())
_SPEAKER = frozenset("moi je nous me i us myself ourselves meme".split())
_WORDS = re.compile(r"[^\W_]+(?:\+\d+)?|&")
_ENDINGS = (
    ("ere", "er"),
    ("trice", "teur"),
    ("euse", "eur"),
    ("eure", "eur"),
    ("ienne", "ien"),
    ("onne", "on"),
    ("ante", "ant"),
    ("ente", "ent"),
    ("ale", "al"),
    ("ee", "e"),
)


def surface(name: str) -> str:
    """The name without case and without idle spaces: two of the same surface are one spelling."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


@cache
def stem(word: str) -> str:
    """A plain word in the singular and, where that is safe, in the masculine.

    >>> [stem(word) for word in ("clients", "commerciaux", "infirmieres", "directrice", "bus")]
    ['client', 'commercial', 'infirmier', 'directeur', 'bus']
    """
    if len(word) <= 3 or not word.isalpha():
        return word
    if word.endswith("eaux"):
        word = word[:-1]
    elif word.endswith("aux"):
        word = word[:-3] + "al"
    elif word[-1] in "sx" and not word.endswith("ss"):
        word = word[:-1]
    if word.endswith("ie"):
        return word[:-2] + "y"
    if len(word) >= 6:
        for ending, short in _ENDINGS:
            if word.endswith(ending):
                return word[: -len(ending)] + short
    return word


def words_of(name: str) -> list[str]:
    """The words of a name as they are compared; “of” stands where one thing is another's.

    >>> words_of("L’équipe des Infirmières")
    ['equipe', 'of', 'infirmier']
    >>> words_of("the supplier’s customers")
    ['customer', 'of', 'supplier']
    """
    text = plain(name).replace("’", "'")
    text = re.sub(r"\b(?:[a-z]\.){2,}", lambda found: found[0].replace(".", ""), text)
    owner, mark, owned = re.sub(r"s' ", "s's ", text).partition("'s ")
    if mark:
        text = f"{owned} of {owner}"
    text = re.sub(r"\b(?:l|qu)'", " ", re.sub(r"\bd'", " of ", text))
    found = _WORDS.findall(text)
    read = [_read(word, first=not i) for i, word in enumerate(found)]
    kept = [word for word in read if word]
    while kept and kept[0] == "of":
        del kept[0]
    return kept or found


def _read(word: str, first: bool) -> str:
    if word in _ARTICLES or word in _AND or (first and word in {"a", "an", "des"}):
        return ""
    # “Équipe A” is not the team of somebody.
    return "of" if word in _OF - {"a", "d"} else stem(word)


def without_speaker(words: Iterable[str]) -> list[str]:
    """The words without those for the one who speaks: “me (the buyer)” is the buyer."""
    left = [word for word in words if word not in _SPEAKER]
    return left if any(word != "of" for word in left) else []


def key(words: Iterable[str], right: Mapping[str, str] | None = None) -> Key:
    """The words as a key: equal keys, one name. `right` puts typing slips right.

    The order counts only where one party is another's: the customer's supplier.

    >>> key(words_of("Service des achats")) == key(words_of("purchasing department"))
    True
    >>> key(words_of("client du fournisseur")) == key(words_of("fournisseur du client"))
    False
    """
    said = [(right or {}).get(word, word) for word in words]
    found, linked, i = [], False, 0
    while i < len(said):
        if said[i] == "of":
            linked, i = True, i + 1
            continue
        meaning, i = _meaning(said, i)
        found.append(meaning)
    if len(found) == 2 and any(word[1:] in DEPARTMENTS for word in found):
        found = [word for word in found if word not in UNITS] or found
    if linked and sum(word[1:] in STAND_ALONE for word in found if word[0] == "=") > 1:
        return tuple(found)
    return tuple(sorted(found))


def _meaning(said: list[str], start: int) -> tuple[str, int]:
    """The longest known expression that begins here, and where it ends."""
    expression: list[str] = []
    best = (said[start], start + 1)
    for i in range(start, len(said)):
        if said[i] != "of":
            expression.append(said[i])
            if len(expression) > LONGEST:
                break
            if tuple(expression) in EXPRESSIONS:
                best = (f"={EXPRESSIONS[tuple(expression)]}", i + 1)
    return best


def _expression(spelling: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(spelling) if word != "of")


#: Every known expression, word by word, with its meaning.
EXPRESSIONS: dict[tuple[str, ...], str] = {
    _expression(spelling): meaning
    for meaning, spellings in MEANINGS.items()
    for spelling in spellings.split("/")
}
LONGEST = max(map(len, EXPRESSIONS))
#: Every known word.
KNOWN = frozenset(word for expression in EXPRESSIONS for word in expression) | UNITS
