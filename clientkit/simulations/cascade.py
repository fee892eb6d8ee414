"""Lateness that passes from post to post, and the slack that makes up for it."""

from typing import TYPE_CHECKING

import attrs

from clientkit.simulations.bounds import a_count, at_least
from clientkit.simulations.result import Result, bars, name_axes
from clientkit.words import _, ngettext
from clientkit.words.number import number

if TYPE_CHECKING:
    from matplotlib.axes import Axes


@attrs.frozen
class Cascade(Result):
    """How late each post is, in minutes, when the first one is late."""

    slack: float
    late: tuple[float, ...]

    def title(self, lang: str | None = None) -> str:
        """What was simulated."""
        return _("Lateness, from post to post", lang)

    def sentence(self, lang: str | None = None) -> str:
        """How late each post is, and how many are."""
        told = " → ".join(number(minutes, lang) for minutes in self.late)
        return ngettext(
            "{told} min late, with {slack} min of slack at each post: {n} post is late.",
            "{told} min late, with {slack} min of slack at each post: {n} posts are late.",
            sum(minutes > 0 for minutes in self.late),
            lang,
        ).format(
            told=told,
            slack=number(self.slack, lang),
            n=sum(minutes > 0 for minutes in self.late),
        )

    def table(self, lang: str | None = None) -> list[list[str]]:
        """Every post with how late it is."""
        return [
            [_("post", lang), _("minutes late", lang)],
            *([str(n), number(minutes, lang)] for n, minutes in enumerate(self.late, 1)),
        ]

    def draw(self, axes: "Axes", lang: str) -> None:
        """A bar for each post."""
        said = [number(minutes, lang) for minutes in self.late]
        names = [str(n) for n in range(1, len(self.late) + 1)]
        marked = {i for i, minutes in enumerate(self.late) if minutes > 0}
        bars(axes, names, list(self.late), said, marked)
        name_axes(axes, _("post", lang), _("minutes late", lang))


def lateness(*, late: float = 5, slack: float = 2, posts: int = 5) -> Cascade:
    """When the first post is late, who else is?

    `late` is the lateness of the first post and `slack` what each of the next ones can make up
    for, both in minutes.

    Raises ValueError for times below 0, or fewer than 1 or more than 50 posts.

    Source: source 000, the next post buys our punctuality.

    >>> lateness(late=5, slack=2, posts=5).late
    (5, 3, 1, 0, 0)
    >>> lateness(late=5, slack=0, posts=5).late
    (5, 5, 5, 5, 5)
    """
    at_least("late", late, 0)
    at_least("slack", slack, 0)
    count = a_count("posts", posts, 1, 50)
    return Cascade(slack, tuple(_left(late - slack * post) for post in range(count)))


def _left(minutes: float) -> float:
    """What is left of a lateness; below a billionth of a minute it is mere arithmetic."""
    return max(round(minutes, 9), 0)
