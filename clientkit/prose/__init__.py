"""A map in words: what a screen reader reads, a diff shows and a test compares."""

from clientkit.prose.sentences import as_text, link_sentence, party_sentence, sentences

__all__ = ["as_text", "link_sentence", "party_sentence", "sentences"]
