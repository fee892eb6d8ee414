"""How long the consultant's chain lasts, when only some of the firms come back."""

from math import floor
from typing import TYPE_CHECKING

import attrs

from clientkit.figures import ink
from clientkit.simulations.bounds import a_count, a_share
from clientkit.simulations.result import DARK, MIDDLE, Result, name_axes
from clientkit.words import _, ngettext
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: After so many rounds nobody looks further.
_ROUNDS = 60


@attrs.frozen
class Chain(Result):
    """How many firms take part, round after round; the first figure is the first round's.

    `firms` counts whole firms (half a firm does not come back), `expected` what it comes to on
    average. Both stop where nobody is left, or when the simulation does.
    """

    returning: float
    firms: tuple[int, ...]
    expected: tuple[float, ...]

    @property
    def lasts(self) -> int | None:
        """After how many rounds there is no firm left; None when there still is one."""
        return None if self.firms[-1] else len(self.firms) - 1

    @property
    def lasts_on_average(self) -> int | None:
        """After how many rounds less than one firm is expected; None when more still are."""
        return None if self.expected[-1] >= 1 else len(self.expected) - 1

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("How long does the chain last?", lang)

    def sentence(self, lang: str | None = None) -> str:
        """After how many rounds nobody is left."""
        begin = _("{n} firms to begin with, {share}% come back each time:", lang).format(
            n=self.firms[0], share=number(100 * self.returning, lang, 1)
        )
        if self.lasts is None:
            end = _("after {n} rounds {firms} are left.", lang).format(
                n=len(self.firms) - 1, firms=self.firms[-1]
            )
        else:
            end = ngettext(
                "nobody is left after {n} round",
                "nobody is left after {n} rounds",
                self.lasts,
                lang,
            ).format(n=self.lasts)
            if self.lasts_on_average is None:
                end += _(" (still {firms} on average after {rounds}).", lang).format(
                    firms=number(self.expected[-1], lang, 1), rounds=len(self.expected) - 1
                )
            else:
                end += _(" (on average, fewer than one firm after {n}).", lang).format(
                    n=self.lasts_on_average
                )
        return f"{begin} {end}"

    def table(self, lang: str | None = None) -> list[list[str]]:
        """Every round with the firms that take part, whole and on average."""
        rounds = max(len(self.firms), len(self.expected))
        whole = [str(n) for n in self.firms] + [""] * (rounds - len(self.firms))
        average = [number(n, lang) for n in self.expected]
        average += [""] * (rounds - len(average))
        return [
            [_("round", lang), _("firms", lang), _("expected", lang)],
            *([str(n), *each] for n, each in enumerate(zip(whole, average, strict=True))),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """Whole firms as bars, the expected values as a line."""
        axes.bar(
            range(len(self.firms)),
            self.firms,
            width=0.62,
            color=DARK,
            edgecolor=ink.TEXT,
            label=_("whole firms", lang),
        )
        axes.plot(
            range(len(self.expected)),
            self.expected,
            color=MIDDLE,
            marker="o",
            markersize=5,
            markerfacecolor=ink.PAPER,
            linestyle="--",
            label=_("expected", lang),
        )
        axes.legend(frameon=False, fontsize=10)
        axes.set_ylim(0, self.firms[0] * 1.15 or 1)
        axes.locator_params(axis="x", integer=True)
        name_axes(axes, _("round", lang), _("firms", lang))


def consultant_chain(*, firms: int = 12, returning: float = 0.7) -> Chain:
    """If only who pays the invoice counts, and some firms do not come back: how long can it last?

    Of the `firms` that were accompanied a share comes back at each round. Counted in whole firms
    (rounded down) and as expected values: near 1 the two differ, and rounding down is unfair.

    Raises ValueError for a share that is none, or firms not from 1 to 1 000.

    Source: source 000, the consultant; could such reasoning last?

    >>> consultant_chain(returning=0.5).lasts, consultant_chain(returning=0.7).lasts
    (4, 6)
    >>> consultant_chain(returning=0.9).lasts, consultant_chain(returning=0.9).lasts_on_average
    (11, 24)
    """
    a_share("returning", returning)
    whole = [a_count("firms", firms, 1, 1000)]
    while whole[-1] and len(whole) <= _ROUNDS:
        # 0.7 of 10 is 7, though the machine's 0.7 is a little less.
        whole.append(floor(whole[-1] * returning + 1e-9))
    expected = [float(firms)]
    while expected[-1] >= 1 and len(expected) <= _ROUNDS:
        expected.append(firms * returning ** len(expected))
    return Chain(returning, tuple(whole), tuple(expected))
