"""What French typography asks of a text: its apostrophe, its quotation marks, its spaces.

`faults(text)` can be called on any French string, in plain text or in Markdown; code, addresses
and markup are left out of it.
"""

import re

NARROW, WIDE = "\u202f", "\u00a0"

#: What is not prose, and so not French.
_NOT_PROSE = re.compile(
    r"^(?P<fence>```+|~~~+).*?^(?P=fence)[`~]*[ \t]*$"  # fenced code
    r"|^:::.*$|^:[\w-]+:.*$|^\(.*\)=$"  # MyST directives, their options, targets
    r"|`[^`\n]*`|\{[^{}\n]*\}"  # code, blanks to fill in
    r"|<[^<>\n]*>|&#?\w+;"  # markup
    r"|(?<=\])\([^()\s]*\)|\b\w+://\S+"  # addresses
    r"|(?<=\d):(?=\d)",  # hours
    re.MULTILINE | re.DOTALL,
)

_RULES = (
    (re.compile(r"(?<=\w)'(?=\w)"), "the apostrophe is ’"),
    (re.compile(r'"'), "quotation marks are « »"),
    (re.compile(rf"«(?!{NARROW})"), "U+202F after «"),
    (re.compile(rf"(?<!{NARROW})»"), "U+202F before »"),
    (re.compile(rf"(?<![{NARROW}!?;]);|(?<![{NARROW}!?])[!?]"), "U+202F before ; ! ?"),
    (re.compile(rf"(?<!{WIDE}):(?=\s|$)"), "U+00A0 before :"),
    (re.compile(rf"[ {NARROW}](?=:\s)|[ {WIDE}](?=[;!?»])|«[ {WIDE}]"), "another space here"),
    (re.compile(r"\.\.\."), "an ellipsis is …"),
)


def faults(text: str) -> list[str]:
    """What in `text` is not French typography, each with what stands around it.

    >>> faults("L’atelier\\u00a0: qui est son client\\u202f?")
    []
    >>> print(*faults("L'atelier"))
    the apostrophe is ’: …L'atelier…
    """
    prose = _NOT_PROSE.sub(lambda found: "x" * len(found[0].split("\n")[0]), text)
    return [
        f"{rule}: …{prose[max(0, found.start() - 20) : found.end() + 20].strip()}…"
        for wanted, rule in _RULES
        for found in wanted.finditer(prose)
    ]
