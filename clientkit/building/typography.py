"""What a French and an English typesetter would mark in a text, plain or in Markdown."""

import re

from clientkit.words import N_, _

NARROW, WIDE = "\u202f", "\u00a0"

#: What is not prose: code, markup, addresses, hours, blanks to be filled in.
_NOT_PROSE = re.compile(
    r"^(?P<fence>```+|~~~+).*?^(?P=fence)[`~]*[ \t]*$"  # fenced code
    r"|^:::.*$|^:[\w-]+:.*$|^\(.*\)=$"  # MyST directives, their options, targets
    r"|`[^`\n]*`|\{[^{}\n]*\}"  # code, blanks
    r"|<[^<>\n]*>|&#?\w+;"  # markup
    r"|(?<=\])\([^()\s]*\)|\b\w+://\S+"  # addresses
    r"|!(?=\[)|^\|[-:| ]+\|$"  # pictures, the line under a table's head
    r"|(?<=\d):(?=\d)",  # hours
    re.MULTILINE | re.DOTALL,
)

_EVERYWHERE = (
    (r"(?<=\w)'(?=\w)", N_("a straight apostrophe; the typographic one is ’")),
    (r'"', N_("straight quotation marks")),
    (r"\.\.\.", N_("three dots; the ellipsis is one character, …")),
    (rf"\w[ {WIDE}{NARROW}]+[,.](?=\s|$)", N_("a space before a comma or a full stop")),
)
_RULES = {
    "fr": (
        *_EVERYWHERE,
        (
            rf"(?<![{NARROW}!?]);|(?<![{NARROW}!?])[!?]",
            N_("a narrow no-break space goes before ; ! ?"),
        ),
        (rf"(?<!{WIDE}):(?=\s|$)", N_("a no-break space goes before a colon")),
        (rf"«(?!{NARROW})|(?<!{NARROW})»", N_("a narrow no-break space goes inside « »")),
        # Within them, what is quoted stands between “ ”.
        (r"[“”](?![^«]*»)", N_("French quotation marks are « »")),
    ),
    "en": (
        *_EVERYWHERE,
        (rf"[{WIDE}{NARROW} ][;:!?](?=\s|$)", N_("no space goes before ; : ! ?")),
        (r"[«»]", N_("English quotation marks are “ ” and ‘ ’")),
    ),
}


def typing_slips(text: str, lang: str) -> list[str]:
    """Each slip in a text, with the words around it.

    >>> typing_slips("L’atelier\\u00a0: qui est son client\\u202f?", "fr")
    []
    >>> from clientkit.words import speaking
    >>> with speaking("en"):
    ...     typing_slips("`print('Who?')` Qui paie?", "fr")
    ['a narrow no-break space goes before ; ! ? (“…x Qui paie?…”)']
    """
    prose = _NOT_PROSE.sub("x", text)
    return [
        f"{said} (“…{_around(prose, found)}…”)"
        for pattern, message in _RULES[lang]
        for said in [_(message)]
        for found in re.finditer(pattern, prose, re.MULTILINE)
    ]


def _around(prose: str, found: re.Match[str]) -> str:
    return prose[max(0, found.start() - 20) : found.end() + 20].replace("\n", " ").strip()
