"""What a simulation gives back: its figures, what they say, and a chart of them."""

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from clientkit.figures import ink
from clientkit.figures.chart import Chart
from clientkit.figures.lettering import lines
from clientkit.figures.svg import element, words
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LETTERS = 10.0
#: Told apart by lightness as well as by colour; whatever bears them also has a hatch or a marker.
DARK, MIDDLE, PALE = "#17497a", "#c17f17", "#c9d6e3"


class Result(ABC):
    """The figures of a simulation, with a sentence and a chart.

    Each simulation says its `title`, its `sentence`, its `table` (a head, then rows) and how to
    `draw` it. In a notebook a result shows itself as its chart.
    """

    __slots__ = ()

    @abstractmethod
    def title(self, lang: str | None = None) -> str:
        """What was simulated, in a few words."""

    @abstractmethod
    def sentence(self, lang: str | None = None) -> str:
        """What the figures say."""

    @abstractmethod
    def table(self, lang: str | None = None) -> list[list[str]]:
        """The figures: a head, then rows."""

    @abstractmethod
    def draw(self, axes: "Axes", lang: str) -> None:
        """Draw the figures."""

    def text(self, lang: str | None = None) -> str:
        """The figures in lines, then what they say."""
        rows = [" | ".join(row) for row in self.table(lang)]
        return "\n".join([self.title(lang), *rows, self.sentence(lang)])

    def chart(self, lang: str | None = None, *, bare: bool = False) -> "ResultChart":
        """The figures as a chart; a `bare` one leaves its title and sentence to the page."""
        return ResultChart(self, lang, bare)

    def _ipython_display_(self) -> None:
        self.chart()._ipython_display_()

    def __str__(self) -> str:
        return self.text()


class ResultChart(Chart):
    """The chart of a simulation: a picture with what it says under it, and the figures."""

    def __init__(self, result: Result, lang: str | None = None, bare: bool = False) -> None:
        super().__init__(lang)
        self._result, self._bare = result, bare

    @property
    def title(self) -> str:
        """What was simulated."""
        return self._result.title(self._lang)

    def __repr__(self) -> str:
        return self._result.text(self._lang)

    @property
    def rows(self) -> str:
        """The figures as a table."""
        head, *rows = self._result.table(self._lang)
        columns = "".join(element("th", words(cell) or " ", scope="col") for cell in head)
        body = "".join(
            element(
                "tr",
                element("th", words(row[0]), scope="row"),
                *(element("td", words(cell) or " ") for cell in row[1:]),
            )
            for row in rows
        )
        return element("table", element("tr", columns), body)

    @property
    def told(self) -> str:
        """What the figures say."""
        return element("p", words(self._result.sentence(self._lang)))

    @property
    def size(self) -> tuple[float, float]:
        """How wide and how high the picture is, in inches."""
        return 6.4, 3.2 if self._bare else 4.0

    @property
    def shows(self) -> str:
        """All that the picture depends on."""
        return repr((self._result, repr(self), self._lang, self._bare))

    def _drawn(self) -> "Figure":
        from matplotlib.figure import Figure

        figure = Figure(figsize=self.size, layout="constrained", facecolor=ink.PAPER)
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        axes.spines[["left", "bottom"]].set_color(ink.QUIET)
        axes.tick_params(labelsize=LETTERS, colors=ink.TEXT)
        axes.yaxis.set_major_formatter(lambda value, _place: signed(value, self._lang))
        self._result.draw(axes, self._lang)
        if self._bare:
            return figure
        axes.set_title(self.title, fontsize=12, loc="left", color=ink.TEXT, parse_math=False)
        figure.supxlabel(
            "\n".join(lines(self._result.sentence(self._lang), LETTERS, 380.0, 4)),
            fontsize=LETTERS,
            color=ink.TEXT,
            x=0.01,
            ha="left",
            parse_math=False,
        )
        return figure


def bars(
    axes: "Axes", names: list[str], heights: list[float], said: list[str], marked: set[int]
) -> None:
    """Upright bars with their figures over them; the `marked` ones dark, the others hatched."""
    for place, (height, text) in enumerate(zip(heights, said, strict=True)):
        dark = place in marked
        axes.bar(
            place,
            height,
            width=0.62,
            color=DARK if dark else PALE,
            edgecolor=ink.TEXT,
            hatch=None if dark else "//",
            linewidth=1,
        )
        label: dict[str, Any] = {"ha": "center", "va": "bottom", "fontsize": LETTERS}
        axes.annotate(
            text, (place, height), (0, 3), textcoords="offset points", parse_math=False, **label
        )
    name_places(axes, names)
    axes.set_ylim(0, (max(heights) or 1) * 1.15)


def name_places(axes: "Axes", names: list[str]) -> None:
    """The names under the places 0, 1, 2…, each in up to three lines."""
    room = 430.0 / max(1, len(names))
    cut = ["\n".join(lines(name, LETTERS, room, 3)) for name in names]
    axes.set_xticks(range(len(names)), cut, parse_math=False)
    axes.tick_params(axis="x", length=0)


def name_axes(axes: "Axes", across: str, up: str) -> None:
    """What is counted along each axis."""
    axes.set_xlabel(across, fontsize=LETTERS, color=ink.QUIET, parse_math=False)
    axes.set_ylabel(up, fontsize=LETTERS, color=ink.QUIET, parse_math=False)


def signed(value: float, lang: str | None) -> str:
    """A number with a true minus sign.

    >>> signed(-200, "en")
    '−200'
    """
    return number(value, lang).replace("-", "−")
