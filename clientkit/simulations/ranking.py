"""The same ten days of work, ranked by who shouts or by what the final customer gains."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from clientkit.figures import ink
from clientkit.map.attributes import a_text
from clientkit.simulations.bounds import at_least
from clientkit.simulations.result import DARK, LETTERS, PALE, Result, name_axes, name_places
from clientkit.words import Text, _
from clientkit.words.listing import listing
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@attrs.frozen
class Request:
    """Something that a computing department is asked for: days of work, and what it brings."""

    what: Text = attrs.field(converter=a_text)
    days: float
    #: What it is worth to whoever asks for it, and to the final customer.
    to_requester: float
    to_final: float


#: Ours: no source gives a backlog. Made so that asking the one or the other changes the choice.
REQUESTS = (
    Request(Text(en="a report for the board", fr="un rapport pour la direction"), 4, 9, 1),
    Request(Text(en="a faster intranet", fr="un intranet plus rapide"), 3, 6, 3),
    Request(Text(en="stock seen by the shop", fr="le stock visible en magasin"), 3, 5, 6),
    Request(Text(en="invoices put right", fr="des factures justes"), 3, 4, 8),
    Request(Text(en="parcels that can be tracked", fr="le suivi des colis"), 4, 2, 10),
)


@attrs.frozen
class Backlog(Result):
    """What gets done when requesters decide, and when the final customer does."""

    days: float
    by_requester: tuple[Request, ...]
    by_final: tuple[Request, ...]

    @property
    def final_value(self) -> tuple[float, float]:
        """What the final customer gains from each of the two rankings."""
        return (
            sum(request.to_final for request in self.by_requester),
            sum(request.to_final for request in self.by_final),
        )

    @property
    def requester_value(self) -> tuple[float, float]:
        """What requesters gain from each of the two rankings."""
        return (
            sum(request.to_requester for request in self.by_requester),
            sum(request.to_requester for request in self.by_final),
        )

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("The same days of work, ranked in two ways", lang)

    def sentence(self, lang: str | None = None) -> str:
        """What the final customer gains, and requesters with them."""
        one, other = (number(value, lang) for value in self.final_value)
        asked, still = (number(value, lang) for value in self.requester_value)
        return _(
            "Days: {days}. Ranked by requester, the final customer gains {one} "
            "(requesters {asked}); ranked by final customer, {other} (requesters {still}).",
            lang,
        ).format(days=number(self.days, lang), one=one, asked=asked, other=other, still=still)

    def table(self, lang: str | None = None) -> list[list[str]]:
        """For each ranking: what gets done, and what it is worth to whom."""
        rows = zip(self._names(lang), self._done(lang), self._values(lang), strict=True)
        head = [_("ranked by", lang), _("done", lang)]
        return [
            [*head, _("for the final customer", lang), _("for requesters", lang)],
            *([name, done, *values] for name, done, values in rows),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """For each ranking, a bar for the final customer and one for requesters."""
        series = (
            (self.final_value, DARK, None, _("for the final customer", lang)),
            (self.requester_value, PALE, "//", _("for requesters", lang)),
        )
        for at, (values, colour, hatch, name) in enumerate(series):
            places = [place + (at - 0.5) * 0.36 for place in range(2)]
            axes.bar(
                places,
                values,
                width=0.34,
                color=colour,
                hatch=hatch,
                edgecolor=ink.TEXT,
                label=name,
            )
            for place, value in zip(places, values, strict=True):
                axes.annotate(
                    number(value, lang),
                    (place, value),
                    (0, 3),
                    textcoords="offset points",
                    ha="center",
                    fontsize=LETTERS,
                    parse_math=False,
                )
        name_places(axes, [_("ranked by {whom}", lang).format(whom=n) for n in self._names(lang)])
        axes.set_ylim(0, max(*self.final_value, *self.requester_value, 1) * 1.4)
        axes.legend(frameon=False, fontsize=LETTERS, loc="upper left", ncols=2)
        name_axes(axes, "", _("value", lang))

    def _names(self, lang: str | None) -> list[str]:
        return [_("requester", lang), _("final customer", lang)]

    def _done(self, lang: str | None) -> list[str]:
        return [
            listing((request.what.say(lang) for request in done), lang)
            for done in (self.by_requester, self.by_final)
        ]

    def _values(self, lang: str | None) -> list[list[str]]:
        return [
            [number(final, lang), number(asked, lang)]
            for final, asked in zip(self.final_value, self.requester_value, strict=True)
        ]


def backlog(*, days: float = 10, requests: Iterable[Request] = REQUESTS) -> Backlog:
    """What does the final customer gain, when requests are ranked by requester, or by them?

    Each ranking takes the requests by value per day of work, the highest first, as long as they
    fit into the `days` there are.

    Raises ValueError for days below 0 and for a request that takes no time.

    Source: source 004, reason 1 and the bank that ranks by one criterion; the requests are ours.

    >>> backlog(days=10).final_value
    (10, 24)
    """
    at_least("days", days, 0)
    waiting = tuple(requests)
    if any(request.days <= 0 for request in waiting):
        raise ValueError(_("Every request takes some time: its days are more than 0."))
    by_requester = sorted(waiting, key=lambda request: -request.to_requester / request.days)
    by_final = sorted(waiting, key=lambda request: -request.to_final / request.days)
    return Backlog(days, _fitting(by_requester, days), _fitting(by_final, days))


def _fitting(ranked: Iterable[Request], days: float) -> tuple[Request, ...]:
    done: list[Request] = []
    for request in ranked:
        if request.days <= days:
            days -= request.days
            done.append(request)
    return tuple(done)
