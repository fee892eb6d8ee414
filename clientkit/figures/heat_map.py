"""The chart of who names whom: a row for each viewpoint, a column for each party named."""

from typing import TYPE_CHECKING

from clientkit.figures import ink
from clientkit.figures.chart import Chart
from clientkit.figures.lettering import lines
from clientkit.figures.svg import element, words
from clientkit.map import CustomerMap, Party, Viewpoint
from clientkit.questions import divergence
from clientkit.words import _

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HEARD, SUPPOSED = "●", "○"
_SHADE = "#9fb9d3"
_LETTERS = 10.0


class WhoNamesWhom(Chart):
    """Who names whom as a customer: a chart (`figure`), and the same as a table.

    An answer that somebody heard is a full disc on a shaded cell, one that is only supposed a
    ring on a hatched cell: no colour is needed to tell them apart.
    """

    def __init__(self, map: CustomerMap, lang: str | None = None) -> None:
        super().__init__(lang)
        self._map = map
        named = {id for view in map.viewpoints for id in view.names}
        self.viewpoints: tuple[Viewpoint, ...] = map.viewpoints
        self.parties: tuple[Party, ...] = tuple(p for p in map.parties if p.id in named)

    # -- in words -------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the chart is about."""
        return _("Who names whom", self._lang)

    @property
    def table(self) -> list[list[str]]:
        """Its cells as text: a head, a row for each viewpoint, then by how many each is named."""
        head = [self.title, *(p.name(self._lang) for p in self.parties)]
        rows = [
            [view.who.say(self._lang), *(self._mark(view, party) for party in self.parties)]
            for view in self.viewpoints
        ]
        counted = [self._count(party) for party in self.parties]
        return [head, *rows, [_("named by", self._lang), *counted]]

    def __repr__(self) -> str:
        short = [[_one_line(cell) for cell in row] for row in self.table]
        widths = [max(map(len, column)) for column in zip(*short, strict=True)]
        drawn = [
            "  ".join(cell.ljust(wide) for cell, wide in zip(row, widths, strict=True)).rstrip()
            for row in short
        ]
        return "\n".join([*drawn, self._key(), self.sentence])

    @property
    def sentence(self) -> str:
        """How far apart the viewpoints are."""
        return divergence(self._map).sentence(self._lang)

    def _mark(self, view: Viewpoint, party: Party) -> str:
        if party.id not in view.names:
            return ""
        return HEARD if view.observed else SUPPOSED

    def _count(self, party: Party) -> str:
        count = sum(party.id in view.names for view in self.viewpoints)
        return _("{n} of {all}", self._lang).format(n=count, all=len(self.viewpoints))

    def _key(self) -> str:
        used = {view.observed for view in self.viewpoints if view.names}
        heard, supposed = _("heard", self._lang), _("supposed, not heard", self._lang)
        said = {True: f"{HEARD} {heard}", False: f"{SUPPOSED} {supposed}"}
        return "   ".join(said[each] for each in (True, False) if each in used)

    # -- in a notebook --------------------------------------------------------------------------

    @property
    def rows(self) -> str:
        """The table for a page, with a head for each row and column."""
        head, *rows, last = self.table
        columns = "".join(element("th", words(cell), scope="col") for cell in head)
        body = "".join(
            element(
                "tr",
                element("th", words(row[0]), scope="row"),
                *(element("td", words(cell) or " ") for cell in row[1:]),
            )
            for row in [*rows, last]
        )
        return element("table", element("tr", columns), body)

    @property
    def told(self) -> str:
        """The key to its signs, and how far apart the viewpoints are."""
        return "".join(element("p", words(text)) for text in (self._key(), self.sentence) if text)

    @property
    def size(self) -> tuple[float, float]:
        """How wide and how high the picture is, in inches."""
        rows, columns = len(self.viewpoints), len(self.parties)
        return 2.6 + 1.25 * max(columns, 1), 1.1 + 0.55 * max(rows, 1)

    @property
    def shows(self) -> str:
        """All that the picture depends on."""
        return repr((self.table, self._key()))

    def _drawn(self) -> "Figure":
        from matplotlib.figure import Figure

        figure = Figure(figsize=self.size, layout="constrained", facecolor=ink.PAPER)
        axes = figure.add_subplot()
        self._draw_cells(axes)
        self._draw_names(axes)
        return figure

    def _draw_cells(self, axes: "Axes") -> None:
        from matplotlib.patches import Rectangle

        for row, view in enumerate(self.viewpoints):
            for column, party in enumerate(self.parties):
                mark = self._mark(view, party)
                axes.add_patch(
                    Rectangle(
                        (column, row),
                        1,
                        1,
                        facecolor=_SHADE if mark == HEARD else ink.PAPER,
                        hatch="////" if mark == SUPPOSED else None,
                        edgecolor=_SHADE if mark == SUPPOSED else ink.EDGE,
                        linewidth=0.8,
                    )
                )
                if mark:
                    axes.plot(
                        column + 0.5,
                        row + 0.5,
                        marker="o",
                        markersize=13,
                        color=ink.TEXT,
                        markerfacecolor=ink.TEXT if mark == HEARD else ink.PAPER,
                        markeredgewidth=2,
                    )

    def _draw_names(self, axes: "Axes") -> None:
        rows, columns = len(self.viewpoints), len(self.parties)
        axes.set_xlim(0, max(columns, 1))
        axes.set_ylim(max(rows, 1), 0)
        axes.tick_params(length=0, labeltop=True, labelbottom=False, labelsize=_LETTERS)
        # Nobody's name is a formula, whatever signs it holds.
        axes.set_xticks(
            [column + 0.5 for column in range(columns)],
            [_name(party.name(self._lang), 88.0) for party in self.parties],
            parse_math=False,
        )
        axes.set_yticks(
            [row + 0.5 for row in range(rows)],
            [_name(view.who.say(self._lang), 150.0) for view in self.viewpoints],
            parse_math=False,
        )
        axes.spines[:].set_color(ink.EDGE)
        if key := self._key():
            axes.set_xlabel(key, fontsize=_LETTERS, color=ink.QUIET, parse_math=False)


def who_names_whom(map: CustomerMap, lang: str | None = None) -> WhoNamesWhom:
    """Who names whom as their customers, as a chart and as a table.

    >>> from clientkit.cases import case
    >>> who_names_whom(case("catheter"), "en").table[1]
    ['the operators', '', '', '●']
    """
    return WhoNamesWhom(map, lang)


def _name(name: str, room: float) -> str:
    return "\n".join(lines(name, _LETTERS * 1.3, room, 3))


def _one_line(name: str) -> str:
    return "".join(lines(name, 10.0, 160.0, 1)) if name else ""
