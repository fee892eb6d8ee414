"""A map in words: what a screen reader reads, a diff shows and a test compares."""

from clientkit.prose.sentences import (
    arrow_in_words,
    as_text,
    link_sentence,
    party_sentence,
    sentences,
    size_in_words,
)

__all__ = [
    "arrow_in_words",
    "as_text",
    "link_sentence",
    "party_sentence",
    "sentences",
    "size_in_words",
]
