"""Letters as they are compared and sorted: without case and without accents."""

import unicodedata


def plain(text: str) -> str:
    """A text without accents; letters of other scripts keep theirs.

    >>> plain("Hôpital"), plain("Œuvre")
    ('hopital', 'oeuvre')
    """
    apart = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in apart if not "\u0300" <= letter <= "\u036f")
