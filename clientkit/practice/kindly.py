"""Reading typed words kindly: numbers in words, “I don't know”, and two ways to write one thing.

How a word is read (accents, articles, plural, gender) is decided where maps are laid one over the
other, in `clientkit.many_maps.spelling`, and there alone.
"""

import re
from collections.abc import Iterable

from clientkit.words.letters import plain

_NUMBERS = {
    "zero": 0, "none": 0, "nobody": 0, "no one": 0, "nothing": 0,
    "aucun": 0, "aucune": 0, "personne": 0, "rien": 0,
    "one": 1, "un": 1, "une": 1, "two": 2, "deux": 2, "three": 3, "trois": 3,
    "four": 4, "quatre": 4, "five": 5, "cinq": 5, "six": 6, "seven": 7, "sept": 7,
    "eight": 8, "huit": 8, "nine": 9, "neuf": 9, "ten": 10, "dix": 10,
}  # fmt: skip
#: Words that say nothing together: “I have no idea, sorry”, “parce que c’est comme ça”.
_NOTHING = frozenset(
    "a ai any aucun aucune bah because ben bla blabla bof c ca car cause clue comme d "
    "desole desolee do don dont dunno en est euh evidemment evident has have hmm i "
    "idea ideas idee idees idk importe is it j je jsp just know lol mdr n na ne no "
    "nobody none not nothing obvious obviously of parce pardon pas personne plus "
    "pourquoi que quoi raison really reason rien s sais sait sincerely so sorry sure "
    "t the trop um un une vraiment well whatever why y".split()
)
#: Words that decline, and those that stand beside them: “I’d rather not”, “non merci”.
_DECLINED = frozenset(
    "decline declines doing envie flemme merci pass passe rather refuse skip thank thanks veux "
    "want".split()
)
_AROUND_DECLINED = _NOTHING | frozenset(
    "faire im it la le les me moi non please repondre sans that this to will won wont would "
    "you".split()
)
#: Words that only say again what was chosen: “oui, c’est le client”, “because he isn’t”.
_CHOSEN = frozenset(
    "are arent client cliente clientes clients customer customers est isnt isn aren no non not "
    "oui pas si sont was were yes is".split()
)
_AROUND_CHOSEN = frozenset(
    "ce elle elles eux he him her il ils le la les lui or she them these they this those un "
    "une vrai vraie true the".split()
)
_KEYBOARD = "qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm wxcvbn"


def fold(words: str) -> str:
    """Bring words to their plain form, so that two ways to write them can be compared.

    >>> fold("  Les Infirmières ! ") == fold("infirmieres")
    True
    """
    from clientkit.many_maps.spelling import words_of

    # Whose it is counts between names on a map, not between two ways to write a phrase.
    return " ".join(word for word in words_of(words) if word != "of") or _plain(words)


def number_in_words(words: str) -> int | None:
    """Say which small number somebody wrote in words; None if it is not one.

    >>> number_in_words("Zéro")
    0
    """
    return _NUMBERS.get(_plain(words))


def says_nothing(words: str | None) -> bool:
    """Tell whether somebody wrote that they don't know, gave no reason, or only marks and dashes.

    >>> says_nothing("Je ne sais pas…"), says_nothing("???"), says_nothing("the nurses")
    (True, True, False)
    """
    plain = _plain(words or "")
    said = plain.split()
    if len(plain.replace(" ", "")) < 2 or declines(plain):
        return True
    return all(word in _NOTHING or _only_keys(word) for word in said)


def declines(words: str) -> bool:
    """Tell whether somebody would rather not answer.

    >>> declines("Not doing this."), declines("non merci"), declines("je ne sais pas")
    (True, True, False)
    """
    said = set(_plain(words).split())
    return bool(said & _DECLINED) and said <= _DECLINED | _AROUND_DECLINED


#: Words beside which a denial is still one: “nowhere”, “chez nous, jamais”.
_DENIED = _NOTHING | frozenset(
    "at chez for here ici in nos notre nous nowhere nulle our part us we".split()
)


def denies(words: str, of: Iterable[str] = ()) -> bool:
    """Tell whether words begin by saying “nobody” or “nowhere”, whatever comes after it.

    `of` holds plain words that may stand in that denial: “nobody pays, …”.

    >>> denies("nulle part, nous n’avons pas de file"), denies("personne, ce sont des bénévoles")
    (True, True)
    >>> denies("nobody pays; it is free", {"pays"}), denies("no one answers the telephone")
    (True, False)
    """
    first = re.split(r"[,;:.!?()–—]|\s-\s", words.strip(), maxsplit=1)[0]
    said = _plain(first).split()
    return says_nothing(words) or (bool(said) and set(said) <= _DENIED | set(of))


def gives_no_reason(words: str | None) -> bool:
    """Tell whether words asked for as a reason say nothing, or only repeat what was chosen.

    >>> gives_no_reason("because he isn’t"), gives_no_reason("oui, c’est le client")
    (True, True)
    >>> gives_no_reason("he is the one who pays"), gives_no_reason("ils sont malades")
    (False, False)
    """
    said = set(_plain(words or "").split())
    repeats = bool(said & _CHOSEN) and said <= _NOTHING | _CHOSEN | _AROUND_CHOSEN
    return repeats or says_nothing(words)


def _only_keys(word: str) -> bool:
    """Whether a hand only ran over the keyboard, or rested on one key."""
    return len(word) > 2 and (word in _KEYBOARD or len(set(word)) == 1)


def mentions(words: str, terms: Iterable[str]) -> bool:
    """Tell whether one of the plain `terms` stands in what somebody wrote, as whole words.

    >>> mentions("Par e-mail !", {"e mail"}), mentions("l’émailleur", {"email"})
    (True, False)
    """
    plain = f" {_plain(words)} "
    return any(f" {term} " in plain for term in terms)


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", plain(words)).split())
