"""A chart: a matplotlib figure made when it is first looked at, and the same as a table."""

import warnings
from abc import ABC, abstractmethod
from base64 import b64encode
from collections.abc import Callable
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING, Any

from clientkit.figures.ready import ready
from clientkit.figures.svg import element, words
from clientkit.words import _, language

if TYPE_CHECKING:
    from matplotlib.figure import Figure

#: Dots per inch that are sharp enough for a large projector.
SHARP = 192


class Chart(ABC):
    """What a notebook shows of figures: a picture, then the figures themselves.

    Whoever draws one says its `title`, its `rows`, what they `told`, its text (`__repr__`), its
    `size` in inches, and how it is drawn. Matplotlib is imported when the picture is first asked
    for, unless that very picture was drawn beforehand.
    """

    def __init__(self, lang: str | None = None) -> None:
        self._lang = language(lang)

    @property
    @abstractmethod
    def title(self) -> str:
        """What the chart is about, in a few words."""

    @property
    @abstractmethod
    def rows(self) -> str:
        """The figures for a page, as a table."""

    @property
    @abstractmethod
    def told(self) -> str:
        """What the figures say, for a page."""

    @property
    def html(self) -> str:
        """The figures for a page: a table, and what they say."""
        return element("div", self.rows, self.told, lang=self._lang)

    @property
    def under(self) -> str:
        """What stands under the picture: what it says, and the same as a table, folded."""
        click = element("summary", words(_("The same as a table", self._lang)))
        return element("div", self.told, element("details", click, self.rows), lang=self._lang)

    @abstractmethod
    def __repr__(self) -> str: ...

    @property
    @abstractmethod
    def size(self) -> tuple[float, float]:
        """How wide and how high the picture is, in inches."""

    @property
    @abstractmethod
    def shows(self) -> str:
        """All that the picture depends on: two charts that show the same are drawn alike."""

    @abstractmethod
    def _drawn(self) -> "Figure":
        """The figure, tied to no window and to no other figure."""

    @cached_property
    def figure(self) -> "Figure":
        """The matplotlib figure."""
        return self._drawn()

    def png(self, dpi: int = SHARP) -> bytes:
        """The chart as a PNG image, by default sharp enough for a large projector."""
        return self.ready(dpi) or self._print(dpi)

    def ready(self, dpi: int) -> bytes | None:
        """The image drawn beforehand; None without one, or when somebody took up the figure."""
        return None if "figure" in self.__dict__ else ready(self.shows, dpi)

    def _print(self, dpi: int) -> bytes:
        target = BytesIO()
        with warnings.catch_warnings():
            # A name may hold letters that the chart's font lacks; the table has them all.
            warnings.filterwarnings("ignore", message="Glyph .* missing")
            self.figure.savefig(target, format="png", dpi=dpi, metadata={"Software": None})
        return target.getvalue()

    @property
    def page(self) -> str:
        """The picture and what stands under it in one piece, for what takes a single form."""
        picture = b64encode(self.png()).decode("ascii")
        wide = round(self.size[0] * 96)
        drawn = (
            f'<img alt="{words(self.title)}" src="data:image/png;base64,{picture}" '
            f'style="max-width:100%" width="{wide}"/>'
        )
        return element("div", drawn, self.under, lang=self._lang)

    def _ipython_display_(self) -> None:
        """The picture, then what stands under it: a notebook shows one form of each."""
        from IPython.display import display

        show: Callable[..., Any] = display
        size = {"width": round(self.size[0] * 96), "alt": repr(self)}
        chart = {"image/png": self.png(), "text/plain": self.title}
        show(chart, raw=True, metadata={"image/png": size})
        show({"text/html": self.under, "text/plain": repr(self)}, raw=True)
