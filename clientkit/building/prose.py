"""Counts words and sentences of a Markdown text: what a reader reads, without the marks."""

import re
from statistics import median

from clientkit.building.lesson import Lesson

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\u202f»”’)*_]*\s+")
_CODE = re.compile(r"`[^`]*`")
_TARGET = re.compile(r"\]\([^)]*\)")
_TO_CLICK = re.compile(r"<summary>.*?</summary>")
_TAG = re.compile(r"<[^>]+>")
_MARKER = re.compile(r"^\s*(?:[-*>|]|\d+\.)\s*", re.MULTILINE)


def plain(text: str) -> str:
    """The text without addresses, tags and lines to click, and with a letter for code.

    >>> plain("Voir [la carte](01-catheter.md) et `run`.")
    'Voir [la carte] et x.'
    """
    return _TAG.sub("", _TO_CLICK.sub("", _TARGET.sub("]", _CODE.sub("x", text))))


def words(text: str) -> list[str]:
    """Its words.

    >>> words("L’hôpital paie ; **elle** aussi.")
    ['L’hôpital', 'paie', 'elle', 'aussi']
    """
    return _WORD.findall(plain(text))


def sentences(text: str) -> list[str]:
    """Its sentences; a title is none, a list's item stands alone, a table is none.

    >>> sentences("## A title\\n\\nOne customer? Three.\\n\\n- And another.")
    ['One customer?', 'Three.', 'And another.']
    """
    found: list[str] = []
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)", plain(text)):
        if block.lstrip().startswith(("#", "|")):
            continue
        line = " ".join(_MARKER.sub("", block).split())
        found += [s for s in _SENTENCE_END.split(line) if _WORD.search(s)]
    return found


def longest_paragraph(lesson: Lesson, lang: str) -> int:
    """How many words the longest cell of prose has."""
    return max((len(words(p.said[lang])) for p in lesson.passages() if not p.is_code), default=0)


def median_sentence(lesson: Lesson, lang: str) -> float:
    """How many words the middle sentence of a lesson has."""
    lengths = [
        len(words(sentence))
        for passage in lesson.passages()
        if not passage.is_code
        for sentence in sentences(passage.said[lang])
    ]
    return median(lengths) if lengths else 0
