"""Who names whom: what each viewpoint forgets, and how far apart viewpoints are."""

from collections.abc import Sequence
from itertools import combinations
from statistics import fmean

from clientkit.map import CustomerMap
from clientkit.questions.answer import Answer
from clientkit.questions.layers import in_map_order, names
from clientkit.words import _, ngettext
from clientkit.words.number import fixed


def forgotten(map: CustomerMap, viewpoint: str) -> Answer[tuple[str, ...]]:
    """Whom do the other viewpoints name, and this one not?

    The value holds ids of parties. Raises `UnknownId` when there is no such viewpoint.

    Source: Q10; source 000, the customer that everybody forgets.

    >>> from clientkit.cases import case
    >>> forgotten(case("catheter"), "operators").value
    ('hospital', 'caregivers')
    """
    view = map.viewpoint(viewpoint)
    named = set().union(*(other.names for other in map.viewpoints))
    missed = in_map_order(map, named - view.names)

    def say(lang: str | None) -> str:
        who = view.who.say(lang)
        if not missed:
            return _("{who}: nobody forgotten that another viewpoint names.", lang).format(who=who)
        return _("{who}: forgotten, though others name them: {names}.", lang).format(
            who=who, names=names(map, missed, lang)
        )

    return Answer(missed, say, (), missed)


def divergence(map: CustomerMap) -> Answer[float | None]:
    """How far apart are the viewpoints: from 0 (all name the same) to 1 (nobody in common)?

    The mean, over all pairs of viewpoints, of the Jaccard distance: one minus the share of the
    parties named by both among those named by either. None when there are fewer than two
    viewpoints.

    Source: Q11; P. Jaccard (1901).

    >>> from clientkit.cases import case
    >>> divergence(case("catheter")).value
    1.0
    """
    views = [view.names for view in map.viewpoints]
    value = mean_distance(views)
    common = in_map_order(map, frozenset.intersection(*views)) if views else ()

    def say(lang: str | None) -> str:
        if value is None:
            return _(
                "Two viewpoints at least are needed to compare; the map has {n}.", lang
            ).format(n=len(views))
        number = fixed(value, lang)
        if common:
            return _("Divergence {number}: all viewpoints name {names}.", lang).format(
                number=number, names=names(map, common, lang)
            )
        return ngettext(
            "Divergence {number}: there is nobody whom all viewpoints name ({n} viewpoint).",
            "Divergence {number}: there is nobody whom all viewpoints name ({n} viewpoints).",
            len(views),
            lang,
        ).format(number=number, n=len(views))

    return Answer(value, say, (), in_map_order(map, set().union(*views)))


def mean_distance(sets: Sequence[frozenset[str]]) -> float | None:
    """The mean Jaccard distance between two of the sets; None when there are fewer than two."""
    distances = [distance(one, other) for one, other in combinations(sets, 2)]
    return fmean(distances) if distances else None


def distance(one: frozenset[str], other: frozenset[str]) -> float:
    """The Jaccard distance: 0 between sets that are the same, 1 with nothing in common."""
    if one == other:
        return 0.0
    common = len(one & other)
    either = len(one) + len(other) - common
    return 1 - common / either if either else 0.0
