"""What is left of a message after each hand-off."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from clientkit.figures import ink
from clientkit.simulations.bounds import a_count, a_share
from clientkit.simulations.result import DARK, LETTERS, Result, name_axes
from clientkit.words import _, ngettext
from clientkit.words.number import percent

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: With so few figures, tenths of a per cent can be read.
_FEW = 4


@attrs.frozen
class Fidelity(Result):
    """What share of a message is left: at first, then after each hand-off."""

    left: tuple[float, ...]

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("What is left of the final customer’s words", lang)

    def sentence(self, lang: str | None = None) -> str:
        """What is left after each hand-off."""
        after = len(self.left) - 1
        return ngettext(
            "After {n} hand-off, {left} of the message is left ({all}).",
            "After {n} hand-offs, {left} of the message is left ({all}).",
            after,
            lang,
        ).format(
            n=after,
            left=self._said(self.left[-1], lang),
            all=" → ".join(self._said(share, lang) for share in self.left[1:] or self.left),
        )

    def table(self, lang: str | None = None) -> list[list[str]]:
        """Every hand-off with what is left after it."""
        return [
            [_("hand-off", lang), _("left of the message", lang)],
            *([str(n), percent(100 * share, lang, 1)] for n, share in enumerate(self.left)),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """What is left, hand-off after hand-off."""
        per_cent = [100 * share for share in self.left]
        axes.plot(range(len(self.left)), per_cent, color=DARK, marker="o", linewidth=1.8)
        for n, share in enumerate(self.left):
            axes.annotate(
                self._said(share, lang),
                (n, per_cent[n]),
                (0, 7),
                textcoords="offset points",
                fontsize=LETTERS,
                ha="left" if len(self.left) < 9 else "center",
                color=ink.TEXT,
                parse_math=False,
            )
        axes.set_ylim(0, 112)
        axes.locator_params(axis="x", integer=True)
        name_axes(axes, _("hand-off", lang), _("left of the message, in per cent", lang))

    def _said(self, share: float, lang: str | None) -> str:
        return percent(100 * share, lang, 1 if len(self.left) <= _FEW else 0)


def message_fidelity(
    *, kept: float | Sequence[float] = 0.9, hand_offs: int | None = None
) -> Fidelity:
    """What is left of what the final customer said, after so many hand-offs?

    `kept` is the share that each hand-off keeps, or one share for each; in the first case
    `hand_offs` says how many there are (five when nothing is said).

    Raises ValueError for a share that is none, and for hand-offs not from 0 to 50.

    Source: the note to Q21; Brent Hostler (2015), 0.9 × 0.7 × 0.8.

    >>> [round(share, 2) for share in message_fidelity(kept=0.9, hand_offs=5).left[1:]]
    [0.9, 0.81, 0.73, 0.66, 0.59]
    >>> round(message_fidelity(kept=[0.9, 0.7, 0.8]).left[-1], 3)
    0.504
    """
    if isinstance(kept, Sequence):
        if hand_offs is not None and hand_offs != len(kept):
            raise ValueError(
                _("{n} shares are given for {all} hand-offs; leave one of the two out.").format(
                    n=len(kept), all=hand_offs
                )
            )
        a_count("hand_offs", len(kept), 0, 50)
        shares = list(kept)
    else:
        shares = [kept] * a_count("hand_offs", 5 if hand_offs is None else hand_offs, 0, 50)
        a_share("kept", kept)
    left = [1.0]
    for share in shares:
        left.append(left[-1] * a_share("kept", share))
    return Fidelity(tuple(left))
