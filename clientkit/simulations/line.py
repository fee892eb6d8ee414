"""A line of posts and a market: what comes out, and what limits it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from clientkit.figures import ink
from clientkit.simulations.bounds import at_least
from clientkit.simulations.result import LETTERS, Result, bars, name_axes
from clientkit.words import _
from clientkit.words.listing import listing
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@attrs.frozen
class LineOutput(Result):
    """What each post can do, what the market takes, and what comes out.

    `limits` holds the places of what limits the output: 0 for the first post; the market comes
    after the last post.
    """

    capacities: tuple[float, ...]
    market: float
    output: float
    limits: tuple[int, ...]

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("What comes out of a line of posts", lang)

    def sentence(self, lang: str | None = None) -> str:
        """What comes out, and what limits it."""
        names = self._names(lang)
        return _("{n} come out per hour; what limits the output: {limits}.", lang).format(
            n=number(self.output, lang), limits=listing((names[i] for i in self.limits), lang)
        )

    def table(self, lang: str | None = None) -> list[list[str]]:
        """Every post and the market, with what it lets pass."""
        values = [*self.capacities, self.market]
        return [
            [_("post", lang), _("can do, per hour", lang)],
            *([name, number(n, lang)] for name, n in zip(self._names(lang), values, strict=True)),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """A bar for each post and for the market, and the output as a line across."""
        values = [*self.capacities, self.market]
        said = [number(value, lang) for value in values]
        bars(axes, self._names(lang), values, said, set(self.limits))
        axes.axhline(self.output, color=ink.TEXT, linestyle="--", linewidth=1.5, zorder=3)
        axes.text(
            len(values) - 0.42,
            self.output,
            _("output {n}", lang).format(n=number(self.output, lang)),
            fontsize=LETTERS,
            va="bottom",
            ha="left",
            parse_math=False,
        )
        axes.set_xlim(-0.6, len(values) + 0.25)
        name_axes(axes, "", _("can do, per hour", lang))

    def _names(self, lang: str | None) -> list[str]:
        posts = [_("post {n}", lang).format(n=i) for i in range(1, len(self.capacities) + 1)]
        return [*posts, _("market", lang)]


def line_output(*, capacities: Sequence[float] = (100, 80, 90), market: float = 70) -> LineOutput:
    """What comes out of a line of posts, and which of them limits it; or is it the market?

    `capacities` say what each post can do per hour, in the order of the work; `market` what
    customers take. More at a post that is not the limit changes nothing.

    Raises ValueError for a line without posts and for a capacity below 0.

    Source: Q14; source 002, +20 % upstream; E. Goldratt, the bottleneck.

    >>> line_output(capacities=[100, 80, 90], market=70).output
    70
    >>> line_output(capacities=[120, 80, 90], market=70).output
    70
    >>> line_output(capacities=[100, 80, 90], market=95).limits
    (1,)
    """
    if not capacities:
        raise ValueError(_("A line has one post at least."))
    posts = tuple(at_least("capacities", capacity, 0) for capacity in capacities)
    all = (*posts, at_least("market", market, 0))
    output = min(all)
    return LineOutput(
        posts, market, output, tuple(i for i, value in enumerate(all) if value == output)
    )
