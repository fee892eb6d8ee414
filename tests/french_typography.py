"""What French typography asks of any French text of the kit: plain, or Markdown with its markup.

The rules themselves stand in clientkit/building/typography.py.
"""

import re

from clientkit.building.typography import typing_slips

#: What is not prose, and so not French.
_NOT_PROSE = re.compile(
    r"^(?P<fence>```+|~~~+).*?^(?P=fence)[`~]*[ \t]*$"  # fenced code
    r"|^:::.*$|^:[\w-]+:.*$|^\(.*\)=$"  # MyST directives, their options, targets
    r"|`[^`\n]*`|\{[^{}\n]*\}"  # code, blanks to fill in
    r"|<[^<>\n]*>|&#?\w+;"  # markup
    r"|(?<=\])\([^()\s]*\)|\b\w+://\S+",  # addresses
    re.MULTILINE | re.DOTALL,
)


def faults(text: str) -> list[str]:
    """What in `text` is not French typography, each with what stands around it.

    >>> faults("L’atelier\\u00a0: qui est son client\\u202f?")
    []
    >>> faults("`print('Who?')` Qui paie?")
    ['a narrow no-break space goes before ; ! ? (“…ui paie?…”)']
    """
    return list(typing_slips(_NOT_PROSE.sub("x", text), "fr"))
