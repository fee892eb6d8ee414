"""Customers won and kept: the leaky bucket, and what pays more, winning or keeping."""

from typing import TYPE_CHECKING

import attrs

from clientkit.figures import ink
from clientkit.simulations.bounds import a_count, a_share, at_least
from clientkit.simulations.result import DARK, LETTERS, MIDDLE, Result, name_axes
from clientkit.words import _
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: A line, a marker and a colour for each bucket, so that no colour is needed to tell them apart.
_STYLES = (
    (ink.QUIET, "-", "o"),
    (MIDDLE, "--", "s"),
    (DARK, "-.", "^"),
    (ink.TEXT, ":", "D"),
)


@attrs.frozen
class LeakyBucket(Result):
    """How many customers there are, month after month; the first figure is today's."""

    win: float
    keep: float
    customers: tuple[float, ...]

    @property
    def end(self) -> float:
        """How many customers there are at the end."""
        return self.customers[-1]

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("A leaky bucket: customers won and lost", lang)

    def sentence(self, lang: str | None = None) -> str:
        """What is won and kept, and how many customers that makes."""
        return _(
            "{win} won a month, {keep}% kept: from {start} to {end} customers in {months} months.",
            lang,
        ).format(
            win=number(self.win, lang),
            keep=number(100 * self.keep, lang, 1),
            start=number(self.customers[0], lang, 0),
            end=number(self.end, lang, 0),
            months=len(self.customers) - 1,
        )

    def table(self, lang: str | None = None) -> list[list[str]]:
        """Every month with its customers."""
        return [
            [_("month", lang), _("customers", lang)],
            *([str(n), number(count, lang, 0)] for n, count in enumerate(self.customers)),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """The customers, month after month."""
        _draw(axes, [self], [""], lang)


@attrs.frozen
class WinOrKeep(Result):
    """Four buckets beside each other: as it is, winning more, keeping more, and both."""

    as_it_is: LeakyBucket
    winning: LeakyBucket
    keeping: LeakyBucket
    both: LeakyBucket

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("Winning customers, or keeping them?", lang)

    def sentence(self, lang: str | None = None) -> str:
        """Where each bucket ends."""
        return _(
            "After {months} months: {as_it_is} as it is, {winning} when winning more, "
            "{keeping} when keeping more, {both} with both.",
            lang,
        ).format(
            months=len(self.both.customers) - 1,
            **{
                name: number(bucket.end, lang, 0)
                for name, bucket in attrs.asdict(self, recurse=False).items()
            },
        )

    def table(self, lang: str | None = None) -> list[list[str]]:
        """Every month with the customers of each bucket."""
        months = zip(*(bucket.customers for bucket in self._buckets), strict=True)
        return [
            [_("month", lang), *self._names(lang)],
            *(
                [str(n), *(number(count, lang, 0) for count in counts)]
                for n, counts in enumerate(months)
            ),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """The four buckets, month after month, told apart by line and marker."""
        _draw(axes, list(self._buckets), self._names(lang), lang)

    @property
    def _buckets(self) -> tuple[LeakyBucket, ...]:
        return (self.as_it_is, self.winning, self.keeping, self.both)

    def _names(self, lang: str | None) -> list[str]:
        return [
            _("win {win}, keep {keep}%", lang).format(
                win=number(bucket.win, lang), keep=number(100 * bucket.keep, lang, 1)
            )
            for bucket in self._buckets
        ]


def leaky_bucket(
    *, customers: float = 100, win: float = 10, keep: float = 0.9, months: int = 12
) -> LeakyBucket:
    """How many customers will there be, winning `win` a month and keeping a share of the others?

    Expected values: a month may well end with half a customer.

    Raises ValueError for numbers below 0, a share that is none, or months not from 1 to 120.

    Source: source 002, two ways to satisfy: an offer to prospects, or value that retains.

    >>> [round(leaky_bucket(win=win, keep=keep).end) for win in (10, 15) for keep in (0.9, 0.95)]
    [100, 146, 136, 192]
    """
    at_least("win", win, 0)
    a_share("keep", keep)
    counts = [float(at_least("customers", customers, 0))]
    for _month in range(a_count("months", months, 1, 120)):
        counts.append(counts[-1] * keep + win)
    return LeakyBucket(win, keep, tuple(counts))


def win_or_keep(
    *,
    customers: float = 100,
    win: float = 10,
    keep: float = 0.9,
    more: float = 15,
    better: float = 0.95,
    months: int = 12,
) -> WinOrKeep:
    """What brings more customers: winning `more` a month, or keeping a `better` share of them?

    >>> [round(bucket.end) for bucket in (win_or_keep().winning, win_or_keep().keeping)]
    [136, 146]
    """
    at_least("more", more, 0)
    a_share("better", better)
    won, kept = (win, more), (keep, better)
    as_it_is, keeping, winning, both = (
        leaky_bucket(customers=customers, win=each, keep=share, months=months)
        for each in won
        for share in kept
    )
    return WinOrKeep(as_it_is, winning, keeping, both)


def _draw(axes: "Axes", buckets: list[LeakyBucket], names: list[str], lang: str) -> None:
    for bucket, name, (colour, line, marker) in zip(buckets, names, _STYLES, strict=False):
        months = range(len(bucket.customers))
        axes.plot(
            months,
            bucket.customers,
            color=colour,
            linestyle=line,
            marker=marker,
            markevery=max(1, len(months) // 12),
            markersize=5,
            label=name,
        )
        axes.annotate(
            number(bucket.end, lang, 0),
            (months[-1], bucket.end),
            (7, 0),
            textcoords="offset points",
            fontsize=LETTERS,
            va="center",
            parse_math=False,
        )
    if len(buckets) > 1:
        axes.legend(frameon=False, fontsize=LETTERS, loc="lower left", handlelength=4, ncols=2)
    axes.set_ylim(bottom=0)
    axes.margins(x=0.02)
    name_axes(axes, _("month", lang), _("customers", lang))
