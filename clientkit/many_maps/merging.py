"""Many people's maps as one: parties matched, each person a viewpoint."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import attrs

from clientkit.many_maps.arrows import arrows
from clientkit.many_maps.counting import most_common
from clientkit.many_maps.matching import Matched
from clientkit.many_maps.named import Named, best_label
from clientkit.many_maps.people import Person
from clientkit.many_maps.spelling import words_of
from clientkit.map import CustomerMap, Party, Viewpoint
from clientkit.words import LANGUAGES, N_, Text, _
from clientkit.words.letters import plain


@attrs.frozen
class Merged:
    """The merged map; by id of its own, who (by number) named a party and drew an arrow."""

    map: CustomerMap
    named_by: Mapping[str, tuple[int, ...]]
    drawn_by: Mapping[str, tuple[int, ...]]
    #: The id of each group of spellings, in the order of the groups.
    ids: tuple[str, ...]


def named(n: int, person: Person, party: Party) -> Named:
    """A party of a person's map as it is matched; “me” goes by what the person does, if known."""
    me = Named(party.label, n, speaker=party.id == person.map.me)
    return Named(person.function, n) if person.function and me.only_me else me


def merge(
    people: Sequence[Person], names: Sequence[Mapping[str, Named]], matched: Matched
) -> Merged:
    """One map of everybody's. The most named come first; a person does not name themselves.

    `names` gives, for each person, how each party of their map was matched.
    """
    held: dict[int, list[tuple[int, Party]]] = defaultdict(list)
    for n, person in enumerate(people):
        for party in person.map.parties:
            held[matched.group_of[names[n][party.id].surface]].append((n, party))
    labels = {group: best_label(matched.groups[group]) for group in held}
    namers = {
        group: tuple(sorted({n for n, party in holders if party.id != people[n].map.me}))
        for group, holders in held.items()
    }
    order = sorted(held, key=lambda group: (-len(namers[group]), repr(labels[group]), group))
    ids = _ids((group, labels[group]) for group in order)
    merged_id: list[dict[str, str]] = [{} for _person in people]
    for group, holders in held.items():
        for n, party in holders:
            merged_id[n][party.id] = ids[group]
    behind: dict[str, Text] = {}
    parties = [
        Party(
            ids[group],
            labels[group],
            kind=most_common(party.kind for _n, party in held[group]),
            inside=_inside(ids[group], people, held[group], merged_id, behind),
        )
        for group in order
    ]
    weighed = arrows(people, merged_id)
    viewpoints = [
        Viewpoint(
            f"person-{n + 1}",
            person.name,
            party=merged_id[n].get(person.map.me or ""),
            names=set(merged_id[n].values()) - {merged_id[n].get(person.map.me or "")},
        )
        for n, person in enumerate(people)
    ]
    title = N_("The maps of {n} people")
    map = CustomerMap(
        parties,
        [arrow.link for arrow in weighed],
        viewpoints,
        title=Text(**{code: _(title, code).format(n=len(people)) for code in LANGUAGES}),
        groups=behind,
    )
    return Merged(
        map,
        {ids[group]: namers[group] for group in order},
        {arrow.link.id: arrow.drawn_by for arrow in weighed},
        tuple(ids.get(group, "") for group in range(len(matched.groups))),
    )


def _inside(
    id: str,
    people: Sequence[Person],
    holders: Iterable[tuple[int, Party]],
    merged_id: Sequence[Mapping[str, str]],
    behind: dict[str, Text],
) -> str | None:
    """What most say this party belongs to: another party, or somebody behind the map."""
    said = []
    for n, party in holders:
        if party.inside is None:
            continue
        if party.inside in merged_id[n]:
            said.append(merged_id[n][party.inside])
        else:
            name = people[n].map.groups.get(party.inside, Text(party.inside))
            said.append(f"behind-{_slug(name)}")
            behind.setdefault(said[-1], name)
    found = most_common(said) if said else None
    return found if found != id else None


def _ids(labels: Iterable[tuple[int, Text]]) -> dict[int, str]:
    """An id for each group, made of its name: the same names always give the same ids."""
    ids: dict[int, str] = {}
    taken: dict[str, int] = {}
    for group, label in labels:
        slug = _slug(label)
        taken[slug] = taken.get(slug, 0) + 1
        ids[group] = slug if taken[slug] == 1 else f"{slug}~{taken[slug]}"
    return ids


def _slug(label: Text) -> str:
    words = [word for word in words_of(label.say("en")) if word != "of"]
    return "-".join(re.sub(r"\W", "", plain(word)) for word in words).strip("-") or "party"
