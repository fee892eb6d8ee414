"""The examples of the course as maps: each a file with its sources and what we added."""

import json
from importlib import resources

from clientkit.map import CustomerMap
from clientkit.map.document import trusted
from clientkit.words import _

_ENDING = ".map.json"


def cases() -> list[str]:
    """The names of the examples, in alphabetical order.

    >>> "catheter" in cases()
    True
    """
    names = (file.name for file in resources.files(__name__).iterdir())
    return sorted(name.removesuffix(_ENDING) for name in names if name.endswith(_ENDING))


def case(name: str) -> CustomerMap:
    """The map of one example of the course, in both languages.

    Every link says whether the source text gives it or whether we added it. Raises ValueError
    when there is no example of that name.

    >>> case("catheter")
    <CustomerMap: 6 parties, 8 links>
    """
    file = resources.files(__name__).joinpath(name + _ENDING)
    if not name.isidentifier() or not file.is_file():
        raise ValueError(
            _("There is no example called ‘{name}’. There are: {known}.").format(
                name=name, known=", ".join(cases())
            )
        )
    return trusted(json.loads(file.read_text(encoding="utf-8")))
