"""Unit cost against sales: what a lower cost can save, and what it never can."""

from typing import TYPE_CHECKING

import attrs

from clientkit.figures import ink
from clientkit.simulations.bounds import at_least
from clientkit.simulations.result import DARK, LETTERS, MIDDLE, Result, name_axes, signed
from clientkit.words import _
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@attrs.frozen
class CostAndSales(Result):
    """What is left at the end of a month: what customers pay, less what it all costs."""

    price: float
    unit_cost: float
    fixed: float
    units: float

    @property
    def result(self) -> float:
        """What is left of what comes in."""
        return self.left_at(self.units, self.unit_cost)

    @property
    def without_sales(self) -> float:
        """What is left when nobody buys: the same whatever a unit costs."""
        return -self.fixed

    @property
    def break_even(self) -> float | None:
        """How many units must be sold to lose nothing; None when no number is enough."""
        margin = self.price - self.unit_cost
        if margin > 0:
            return self.fixed / margin
        return 0.0 if self.fixed == 0 and margin == 0 else None

    def left_at(self, units: float, unit_cost: float) -> float:
        """What would be left with other sales and another cost."""
        return units * (self.price - unit_cost) - self.fixed

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("Unit cost against sales", lang)

    def sentence(self, lang: str | None = None) -> str:
        """What is left, what a unit that costs nothing would change, and what no sales would."""
        return _(
            "{units} sold at {price}, each costing {cost}: {result} is left. With no sales, "
            "{loss}, whatever a unit costs; {enough}.",
            lang,
        ).format(
            units=number(self.units, lang),
            price=number(self.price, lang),
            cost=number(self.unit_cost, lang),
            result=signed(self.result, lang),
            loss=signed(self.without_sales, lang),
            enough=self._enough(lang),
        )

    def table(self, lang: str | None = None) -> list[list[str]]:
        """What is left for three unit costs and three levels of sales."""
        sales = [0.0, self.units / 2, self.units]
        return [
            [
                _("unit cost", lang),
                *(_("{n} sold", lang).format(n=number(n, lang)) for n in sales),
            ],
            *(
                [number(cost, lang), *(signed(self.left_at(n, cost), lang) for n in sales)]
                for cost in self._costs
            ),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """What is left over the sales: a line for each unit cost, all from one point.

        A broken line stands at what is sold.
        """
        styles = ((DARK, "-", "o"), (MIDDLE, "--", "s"), (ink.TEXT, ":", "^"))
        # With nothing sold the lines would be one point: they go on to where they cross the axis.
        reach = self.units or self.break_even or 1.0
        sales = [reach * step / 4 for step in range(5)]
        axes.axvline(self.units, color=ink.QUIET, linestyle="--", linewidth=1)
        for cost, (colour, line, marker) in zip(self._costs, styles, strict=True):
            left = [self.left_at(n, cost) for n in sales]
            axes.plot(sales, left, color=colour, linestyle=line, marker=marker, markersize=5)
            axes.annotate(
                _("cost {n}", lang).format(n=number(cost, lang)),
                (sales[-1], left[-1]),
                (7, 0),
                textcoords="offset points",
                fontsize=LETTERS,
                va="center",
                parse_math=False,
            )
        axes.axhline(0, color=ink.QUIET, linewidth=1)
        axes.annotate(
            signed(self.without_sales, lang),
            (0, self.without_sales),
            (4, -14),
            textcoords="offset points",
            fontsize=LETTERS,
            parse_math=False,
        )
        axes.margins(x=0.02, y=0.15)
        name_axes(axes, _("units sold", lang), _("what is left", lang))

    @property
    def _costs(self) -> tuple[float, float, float]:
        return (self.unit_cost, self.unit_cost / 2, 0.0)

    def _enough(self, lang: str | None) -> str:
        if self.break_even is None:
            return _("no sales are enough at this cost", lang)
        return _("{n} sold would be just enough", lang).format(n=number(self.break_even, lang, 1))


def cost_and_sales(
    *, price: float = 10, unit_cost: float = 6, fixed: float = 200, units: float = 100
) -> CostAndSales:
    """Can a lower unit cost save a firm whose sales go to zero?

    `price` and `unit_cost` are a unit's; `fixed` is what has to be paid anyhow; `units` are sold.

    Raises ValueError for numbers below 0.

    Source: source 002, only the cash that comes in is tangible; the figures are ours.

    >>> cost_and_sales().result
    200
    >>> [cost_and_sales(units=0, unit_cost=cost).result for cost in (6, 3, 0)]
    [-200, -200, -200]
    """
    return CostAndSales(
        at_least("price", price, 0),
        at_least("unit_cost", unit_cost, 0),
        at_least("fixed", fixed, 0),
        at_least("units", units, 0),
    )
