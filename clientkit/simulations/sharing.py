"""A limited effort between customers: the worst served, or the final customer only."""

from collections.abc import Mapping
from math import isclose
from statistics import fmean
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from clientkit.simulations.bounds import at_least
from clientkit.simulations.result import Result, bars, name_axes
from clientkit.words import _
from clientkit.words.listing import listing
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def _read_only(values: Mapping[str, float]) -> Mapping[str, float]:
    return MappingProxyType(dict(values))


@attrs.frozen
class Effort(Result):
    """How well each customer is served, from 0 to 1, by the effort that is spent on them."""

    needed: Mapping[str, float] = attrs.field(converter=_read_only, hash=False)
    spent: Mapping[str, float] = attrs.field(converter=_read_only, hash=False)
    final: str

    @property
    def served(self) -> dict[str, float]:
        """For each customer, the share of what they need that they get."""
        return {
            who: min(1.0, self.spent[who] / need) if need else 1.0
            for who, need in self.needed.items()
        }

    @property
    def weakest(self) -> float:
        """How well the worst served is served: source 000's way to count."""
        return min(self.served.values())

    @property
    def mean(self) -> float:
        """The mean, which hides the worst served."""
        return fmean(self.served.values())

    @property
    def final_only(self) -> float:
        """How well the final customer is served: source 004's way to count."""
        return self.served[self.final]

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("A limited effort between customers", lang)

    def sentence(self, lang: str | None = None) -> str:
        """The worst served, the mean and the final customer."""
        names = list(self.needed)
        who = [names[i] for i in sorted(self._worst)]
        return _(
            "Worst served: {names}, {weakest}. Mean: {mean}. Final customer: {final}.", lang
        ).format(
            names=listing(who, lang),
            weakest=number(self.weakest, lang),
            mean=number(self.mean, lang),
            final=number(self.final_only, lang),
        )

    def table(self, lang: str | None = None) -> list[list[str]]:
        """Every customer with what they need, get, and how well that serves them."""
        return [
            [_("customer", lang), _("needs", lang), _("gets", lang), _("served", lang)],
            *(
                [who, number(need, lang), number(self.spent[who], lang), number(level, lang)]
                for (who, need), level in zip(
                    self.needed.items(), self.served.values(), strict=True
                )
            ),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """A bar for each customer; the worst served stands out."""
        levels = list(self.served.values())
        said = [number(level, lang) for level in levels]
        bars(axes, list(self.needed), levels, said, self._worst)
        axes.set_ylim(0, 1.15)
        axes.axhline(1, linestyle="--", linewidth=1, color="#5f5a54")
        name_axes(axes, "", _("served, from 0 to 1", lang))

    @property
    def _worst(self) -> set[int]:
        """The places of the worst served; shares of one size count as equal."""
        levels = enumerate(self.served.values())
        return {i for i, level in levels if isclose(level, self.weakest)}


def effort(
    *,
    needed: Mapping[str, float],
    final: str,
    budget: float,
    spent: Mapping[str, float] | None = None,
    first: str | None = None,
) -> Effort:
    """How well is each customer served by a limited effort, and who is served worst?

    `needed` is the effort that would content each customer, `budget` all there is. `spent` is
    one's own way to share it. Without it, everybody gets the same share of what they need, which
    serves the worst served best; with `first`, one customer gets all they need, the others
    share the rest. `final` is the final customer, whom the other way of counting looks at.

    Raises ValueError for customers that are not named in `needed`, for numbers below 0 and for
    more effort than there is.

    Source: Q15; source 000, content all at the same time, against source 004, one priority.

    >>> needed = {"boss": 4, "next post": 6, "final customer": 10}
    >>> everybody = effort(needed=needed, final="final customer", budget=12)
    >>> alone = effort(needed=needed, final="final customer", budget=12, first="final customer")
    >>> (everybody.weakest, everybody.final_only), (alone.weakest, alone.final_only)
    ((0.6, 0.6), (0.2, 1.0))
    """
    for who in (final, *(spent or {}), *([first] if first else [])):
        if who not in needed:
            raise ValueError(
                _("‘{name}’ is not among the customers: {known}.").format(
                    name=who, known=", ".join(needed)
                )
            )
    for need in needed.values():
        at_least("needed", need, 0)
    at_least("budget", budget, 0)
    if spent is None:
        given = _shared(needed, budget, first)
    else:
        given = {who: at_least("spent", spent.get(who, 0), 0) for who in needed}
    total = sum(given.values())
    if total > budget * (1 + 1e-9):
        raise ValueError(
            _("{spent} are spent, but there are only {budget}.").format(
                spent=number(total), budget=number(budget)
            )
        )
    return Effort(needed, given, final)


def _shared(needed: Mapping[str, float], budget: float, first: str | None) -> dict[str, float]:
    """Everybody the same share of what they need; `first` before all others."""
    given: dict[str, float] = {}
    if first is not None:
        given[first] = min(needed[first], budget)
    rest = {who: need for who, need in needed.items() if who != first}
    left, total = budget - sum(given.values()), sum(rest.values())
    share = min(1.0, left / total) if total else 0.0
    return {who: given.get(who, need * share) for who, need in needed.items()}
