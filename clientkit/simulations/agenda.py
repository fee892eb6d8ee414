"""Where the hours of a week went: up and down the hierarchy, upstream, downstream."""

from typing import TYPE_CHECKING

import attrs

from clientkit.simulations.bounds import at_least
from clientkit.simulations.result import Result, bars, name_axes
from clientkit.words import N_, _
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_DIRECTIONS = (N_("management"), N_("upstream"), N_("downstream"))


@attrs.frozen
class Agenda(Result):
    """Hours spent with the hierarchy, with those who supply us, with those whom we serve."""

    hours: tuple[float, float, float]

    @property
    def shares(self) -> tuple[float, float, float]:
        """What share of the hours went each way, from 0 to 1."""
        vertical, upstream, downstream = self.hours
        total = sum(self.hours)
        return vertical / total, upstream / total, downstream / total

    def title(self, lang: str | None = None) -> str:
        """What was counted."""
        return _("Where the hours of a week went", lang)

    def sentence(self, lang: str | None = None) -> str:
        """The three shares."""
        vertical, upstream, downstream = (_percent(share, lang) for share in self.shares)
        return _(
            "Of {n} hours, {vertical}% went to management, {upstream}% upstream, "
            "{downstream}% downstream, towards the customer.",
            lang,
        ).format(
            n=number(sum(self.hours), lang),
            vertical=vertical,
            upstream=upstream,
            downstream=downstream,
        )

    def table(self, lang: str | None = None) -> list[list[str]]:
        """Every direction with its hours and its share."""
        rows = zip(_DIRECTIONS, self.hours, self.shares, strict=True)
        return [
            [_("with whom", lang), _("hours", lang), _("share, in %", lang)],
            *(
                [_(who, lang), number(hours, lang), _percent(share, lang)]
                for who, hours, share in rows
            ),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """A bar for each direction; the one towards the customer stands out."""
        names = [_(who, lang) for who in _DIRECTIONS]
        said = [number(hours, lang) for hours in self.hours]
        bars(axes, names, list(self.hours), said, {2})
        name_axes(axes, "", _("hours", lang))


def agenda(*, vertical: float = 30, upstream: float = 6, downstream: float = 4) -> Agenda:
    """How much of our time goes towards the customer?

    Hours of one week: with the hierarchy (our boss, those whose boss we are), upstream with those
    who supply us, downstream with those whom we serve.

    Raises ValueError for hours below 0, or none at all.

    Source: source 002, upstream rather than downstream, one's manager rather than one's customer;
    source 000, what my boss says.

    >>> agenda(vertical=30, upstream=6, downstream=4).shares
    (0.75, 0.15, 0.1)
    """
    for name, hours in (
        ("vertical", vertical),
        ("upstream", upstream),
        ("downstream", downstream),
    ):
        at_least(name, hours, 0)
    if not vertical + upstream + downstream:
        raise ValueError(_("A week without any hours cannot be shared out."))
    return Agenda((vertical, upstream, downstream))


def _percent(share: float, lang: str | None) -> str:
    return number(100 * share, lang, places=0)
