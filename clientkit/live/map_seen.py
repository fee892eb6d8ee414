"""A map as it is seen now: what is lit up on it, and what has not come yet or is gone."""

from collections.abc import Callable, Iterable
from typing import Any

from clientkit.cases import case
from clientkit.figures.display import drawing
from clientkit.figures.sheet import picture
from clientkit.live.hands import Said
from clientkit.live.moving import Seen
from clientkit.map import CustomerMap
from clientkit.prose import as_text, sentences
from clientkit.prose.sentences import title_in_line as title
from clientkit.questions import Answer
from clientkit.words.markup import Markup, listed

#: A question put to a map; what it answers is told under the picture and lit up on it.
Asked = Callable[[CustomerMap], Answer[Any]]


def seen(
    map: CustomerMap,
    lang: str,
    sentence: str,
    lit: Iterable[str] = (),
    unseen: Iterable[str] = (),
) -> Seen:
    """A map with what is lit up on it, and without what has not come or is gone."""
    lit, unseen = list(lit), list(unseen)
    there = without(map, unseen)

    def drawn() -> Markup:
        return Markup(picture(map, lang, lit, unseen))

    def still() -> Markup:
        return Markup("".join(drawing(drawn(), title(there, lang))))

    # Of an empty sheet there is nothing to see but its frame, which looks like a field.
    empty = not map.parties
    return Seen(
        Markup if empty else drawn,
        sentence,
        listed(sentences(there, lang)),
        "\n".join([sentence, as_text(there, lang)]),
        still=Markup if empty else still,
    )


def without(map: CustomerMap, ids: Iterable[str]) -> CustomerMap:
    """The map without those links and parties."""
    gone = set(ids)
    for link in map.links:
        if link.id in gone:
            map = map.without_link(link.id)
    for party in map.parties:
        if party.id in gone:
            map = map.without_party(party.id)
    return map


def example(map: CustomerMap | str) -> CustomerMap:
    """The map itself, or the example of that name."""
    return case(map) if isinstance(map, str) else map


def named(map: CustomerMap) -> Said:
    """What a map is called, in whatever language."""
    return lambda lang: title(map, lang)
