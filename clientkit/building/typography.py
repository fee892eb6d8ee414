"""What a French and an English typesetter would mark in a plain text."""

import re
from collections.abc import Iterator

from clientkit.words import N_, _

_EVERYWHERE = (
    (r"'", N_("a straight apostrophe; the typographic one is ’")),
    (r'"', N_("straight quotation marks")),
    (r"\.\.\.", N_("three dots; the ellipsis is one character, …")),
    (r"\w[ \u00a0\u202f]+[,.](?=\s|$)", N_("a space before a comma or a full stop")),
)
_RULES = {
    "fr": (
        *_EVERYWHERE,
        (r"[^\s!?…\[\u202f][;!?]|[ \u00a0][;!?]", N_("a narrow no-break space goes before ; ! ?")),
        (r"[^\u00a0\d:|-]:(?!\d)", N_("a no-break space goes before a colon")),
        (r"«(?!\u202f)|(?<!\u202f)»", N_("a narrow no-break space goes inside « »")),
        (r"[“”]", N_("French quotation marks are « »")),
    ),
    "en": (
        *_EVERYWHERE,
        (r"[\u00a0\u202f ][;:!?](?=\s|$)", N_("no space goes before ; : ! ?")),
        (r"[«»]", N_("English quotation marks are “ ” and ‘ ’")),
    ),
}


def typing_slips(text: str, lang: str) -> Iterator[str]:
    """Each rule that a text breaks, with the words around the first time it does.

    >>> from clientkit.words import speaking
    >>> with speaking("en"):
    ...     list(typing_slips("Qui paie?", "fr"))
    ['a narrow no-break space goes before ; ! ? (“…ui paie?…”)']
    """
    for pattern, message in _RULES[lang]:
        if found := re.search(pattern, text):
            around = text[max(0, found.start() - 6) : found.end() + 6].replace("\n", " ").strip()
            yield f"{_(message)} (“…{around}…”)"
