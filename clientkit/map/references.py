"""What a map's parts say of each other: every id that is named must exist, and only once."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from clientkit.map.faults import Fault
from clientkit.map.link import Ask, Link
from clientkit.map.viewpoint import Viewpoint
from clientkit.words import N_


def broken_references(
    parties: Sequence[str],
    links: Mapping[int, Link],
    viewpoints: Mapping[int, Viewpoint],
    me: str | None = None,
    other_links: Sequence[str] = (),
) -> list[Fault]:
    """List the ids that stand twice and those that nobody has.

    `parties` are all ids of parties in their order; links and viewpoints come by their number,
    counted from 1, as a person counts. `other_links` are ids of links that could not be read.
    """
    known = set(parties)
    asks = {link.id for link in links.values()} | set(other_links)
    faults = chain(
        _doubles("parties", enumerate(parties, 1)),
        _doubles("links", ((number, link.id) for number, link in links.items())),
        _doubles("viewpoints", ((number, view.id) for number, view in viewpoints.items())),
        _of_links(links, known, asks),
        _of_viewpoints(viewpoints, known),
    )
    found = list(faults)
    if me is not None and me not in known:
        found.append(_nobody(("me",), me))
    return found


def _doubles(part: str, ids: "Iterator[tuple[int, str]] | enumerate[str]") -> Iterator[Fault]:
    seen: Counter[str] = Counter()
    for number, id in ids:
        if seen[id]:
            yield Fault(
                N_("The id ‘{id}’ is already taken."),
                N_("Give each its own id."),
                (part, number - 1),
                {"id": id},
            )
        seen[id] += 1


def _of_links(links: Mapping[int, Link], known: set[str], asks: set[str]) -> Iterator[Fault]:
    for number, link in links.items():
        for key, end, what in (
            ("from", link.source, N_("It starts from a party that is not on the map: ‘{id}’.")),
            ("to", link.target, N_("It points to a party that is not on the map: ‘{id}’.")),
        ):
            if end not in known:
                yield Fault(
                    what,
                    N_("Add that party, or change ‘{key}’."),
                    ("links", number - 1),
                    {"id": end, "key": key},
                    link.id,
                )
        if not isinstance(link, Ask):
            continue
        if link.on_behalf_of is not None and link.on_behalf_of not in known:
            yield _nobody(("links", number - 1, "on_behalf_of"), link.on_behalf_of, link.id)
        if link.because_of is not None and link.because_of not in asks:
            yield Fault(
                N_("No link on the map has the id ‘{id}’."),
                N_("Name the ask that this one relays, or take ‘because_of’ out."),
                ("links", number - 1, "because_of"),
                {"id": link.because_of},
                link.id,
            )


def _of_viewpoints(viewpoints: Mapping[int, Viewpoint], known: set[str]) -> Iterator[Fault]:
    for number, view in viewpoints.items():
        for key, named in (
            ("party", {view.party} - {None}),
            ("names", view.names),
            ("words", view.words.keys()),
        ):
            for id in sorted(set(named) - known):  # type: ignore[type-var]
                yield _nobody(("viewpoints", number - 1, key), str(id), view.id)


def _nobody(place: tuple[str | int, ...], id: str, of: str | None = None) -> Fault:
    return Fault(
        N_("Nobody on the map has the id ‘{id}’."),
        N_("Add that party, or name another one."),
        place,
        {"id": id},
        of,
    )
