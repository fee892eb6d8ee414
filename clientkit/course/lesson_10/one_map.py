"""What is asked of a learner's own map, whoever drew it: who is on it, and what leaves “me”."""

from collections.abc import Iterable

from clientkit.map import CustomerMap, Deliver, Pay
from clientkit.practice import Answer, Names
from clientkit.practice.kindly import says_nothing
from clientkit.practice.naming import readings
from clientkit.questions import silent_links
from clientkit.words import Text
from clientkit.words.listing import listing


def read(answer: Answer) -> CustomerMap:
    """The map that was handed in."""
    return CustomerMap.from_document(answer)


def handed_over(map: CustomerMap) -> list[str]:
    """The deliveries that leave me, by their ids."""
    return [link.id for link in map.links if isinstance(link, Deliver) and link.source == map.me]


def silent(map: CustomerMap) -> int:
    """To how many of my deliveries nobody has stated a requirement."""
    return len(set(silent_links(map).value) & set(handed_over(map)))


def one_way(map: CustomerMap) -> list[str]:
    """Those who only give or only receive, work or money; those who do neither, too."""
    things = [link for link in map.links if isinstance(link, (Deliver, Pay))]
    giving = {link.source for link in things}
    receiving = {link.target for link in things}
    return [party.id for party in map.parties if party.id not in giving & receiving]


def typed(*answers: Answer) -> list[str]:
    """The names in what was typed, each once, without those that say nothing."""
    entries = [str(entry) for answer in answers for entry in Names().read(answer) or []]
    return [name for name in dict.fromkeys(entries) if not says_nothing(name)]


def not_on(map: CustomerMap, names: Iterable[str]) -> list[str]:
    """Which of these names stand on no box of the map, as far as one can tell."""
    boxes = {party.id: party.label for party in map.parties}
    return [one.said for one in readings(list(names), boxes) if not one.means and not one.perhaps]


def unnamed(map: CustomerMap, names: Iterable[str]) -> list[str]:
    """The boxes of the map that none of these names means, without my own; by their ids."""
    boxes = {party.id: party.label for party in map.parties}
    named = {id for one in readings(list(names), boxes) for id in (one.means, *one.perhaps)}
    return [id for id in boxes if id not in named and id != map.me]


def told_apart(answers: Iterable[Answer]) -> tuple[dict[str, Text], list[set[str]]]:
    """Who is named in several answers: each person once, and each answer by those whom it names.

    >>> [len(who) for who in told_apart(["The nurses, patients", "patients and nurse", "nurse"])[1]]
    [2, 2, 1]
    """
    people: dict[str, Text] = {}
    named: list[set[str]] = []
    for answer in answers:
        of_this: set[str] = set()
        # Those whom others have named help to tell “nurses and patients” apart.
        for name in Names(dict(people)).read(answer) or []:
            (reading,) = readings([name], people)
            id = reading.means or f"p{len(people) + 1}"
            people.setdefault(id, Text(reading.said))
            of_this.add(id)
        named.append(of_this)
    return people, named


def names_of(map: CustomerMap, ids: Iterable[str], lang: str) -> str:
    """Those parties by their names, in a list."""
    return listing((map.name(id, lang) for id in ids), lang)
