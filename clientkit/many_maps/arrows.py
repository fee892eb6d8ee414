"""Many people's arrows as one each, with how many people drew it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from clientkit.many_maps.counting import most_common
from clientkit.many_maps.people import Person
from clientkit.map import KINDS_OF_LINK, Link
from clientkit.words import LANGUAGES, Text

#: What tells two arrows of one kind between the same parties from each other.
_TELLING = {"pay": "currency", "steer": "how"}
#: What an arrow of many people can say; numbers, promises and proxies stay one person's.
_SAID = {
    "deliver": ("what", "mode", "choice"),
    "pay": ("what", "currency", "basis"),
    "ask": ("about", "level", "status"),
    "steer": ("how",),
    "manage": (),
}


@attrs.frozen
class Arrow:
    """A merged link and who (by number) drew it."""

    link: Link
    drawn_by: tuple[int, ...]


def arrows(people: Sequence[Person], ids: Sequence[Mapping[str, str]]) -> list[Arrow]:
    """The arrows of all the maps; `ids` gives, for each person, the merged id of each party.

    One arrow says what most of those who drew it say; the other things that were said stand in
    its note. What people say of one arrow differs too much for an arrow to be made of each.
    """
    drawn: dict[tuple[str, str, str, str], list[tuple[int, Link]]] = defaultdict(list)
    for n, person in enumerate(people):
        for link in person.map.links:
            telling = getattr(link, _TELLING[link.kind]) if link.kind in _TELLING else ""
            at = (ids[n][link.source], ids[n][link.target], link.kind, telling)
            drawn[at].append((n, link))
    found = [_united(at, together) for at, together in drawn.items()]
    return sorted(found, key=_heaviest_first)


def _heaviest_first(arrow: Arrow) -> tuple[int, str]:
    return (-len(arrow.drawn_by), arrow.link.id)


def _united(at: tuple[str, str, str, str], together: Iterable[tuple[int, Link]]) -> Arrow:
    source, target, kind, telling = at
    links = [link for _person, link in together]
    said: dict[str, Any] = {
        name: most_common(getattr(link, name) for link in links) for name in _SAID[kind]
    }
    origin = "source" if any(link.origin == "source" for link in links) else "added"
    weighed = tuple(sorted({person for person, _link in together}))
    link = KINDS_OF_LINK[kind](
        " ".join(filter(None, (source, kind, telling, target))),
        source,
        target,
        origin=origin,
        note=_what_else(links, said),
        extra={"weight": len(weighed)},
        **said,
    )
    return Arrow(link, weighed)


def _what_else(links: Iterable[Link], said: Mapping[str, Any]) -> Text | None:
    """What else people said along this arrow."""
    name = next((name for name in said if name in {"what", "about"}), None)
    if name is None:
        return None
    told = Counter(getattr(link, name) for link in links)
    rest = [text for text in sorted(told, key=repr) if text and text != said[name]]
    if not rest:
        return None
    joined = {code: " · ".join(text.say(code) for text in rest) for code in LANGUAGES}
    return Text(**joined) if len(set(joined.values())) > 1 else Text(joined[LANGUAGES[0]])
