"""A layout's columns: boxes in the even ones, labels between them, a way for each long arrow.

An arrow that spans several columns has one thing in each column between: its label in one of
the gaps, a bare way elsewhere. An arrow between two boxes of one column, or from a box to
itself, has its label in the gap to their right, tied to both from there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clientkit.figures.layout.order import Columns, untangled
from clientkit.figures.layout.shapes import Arrow, Box

#: Room between two arrows that touch the same side of a box, and at its corners.
PORT = 16.0
CORNER = 10.0
_WAY = 5.0


@dataclass(slots=True)
class Thing:
    """A box, a label or a way, in its column."""

    column: int
    above: float
    below: float
    width: float
    box: Box | None = None
    arrow: Arrow | None = None
    labelled: bool = False
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Tie:
    """One piece of an arrow between a thing and one in the next column."""

    left: int
    right: int
    weight: float


@dataclass(slots=True)
class Grid:
    """Things in columns, in order, and the ties between them."""

    things: list[Thing] = field(default_factory=list)
    columns: Columns = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    #: Of each thing, its ties to either side, from top to bottom.
    left: list[list[int]] = field(default_factory=list)
    right: list[list[int]] = field(default_factory=list)
    #: Of each arrow, the ties that it runs along, from left to right.
    runs: dict[str, list[int]] = field(default_factory=dict)
    _turning: dict[int, int] = field(default_factory=dict)

    def turns(self, arrow: str) -> bool:
        """Whether an arrow turns back to the column that it comes from."""
        return self.things[self.ties[self.runs[arrow][-1]].right].box is None

    def turning(self, gap: int) -> int:
        """How many arrows turn back in a gap."""
        return self._turning.get(gap, 0)


def grid(boxes: Sequence[Box], arrows: Sequence[Arrow], layer: Mapping[str, int]) -> Grid:
    """Columns for boxes whose layers are known, in an order with few crossings."""
    made = Grid()
    at = {}
    for box in boxes:
        at[box.id] = len(made.things)
        half = box.height / 2
        made.things.append(Thing(2 * layer[box.id], half, half, box.width, box=box))
    load: dict[int, float] = {}
    for arrow in sorted(arrows, key=lambda a: (abs(layer[a.source] - layer[a.target]), *_key(a))):
        _lay(made, arrow, at, load)
    made.columns = [[] for _ in range(max(t.column for t in made.things) + 1)]
    for i, thing in enumerate(made.things):
        made.columns[thing.column].append(i)
    made.left = [[] for _ in made.things]
    made.right = [[] for _ in made.things]
    for tie in made.ties:
        made.left[tie.right].append(tie.left)
        made.right[tie.left].append(tie.right)
    made.columns = untangled(made.columns, made.left, made.right)
    _sort_ties(made)
    _grow(made)
    return made


def _key(arrow: Arrow) -> tuple[float, str]:
    return (-arrow.weight, arrow.id)


def _lay(made: Grid, arrow: Arrow, at: Mapping[str, int], load: dict[int, float]) -> None:
    """Add what an arrow needs in the columns between its ends."""
    a, b = at[arrow.source], at[arrow.target]
    if made.things[a].column > made.things[b].column:
        a, b = b, a
    first, last = made.things[a].column, made.things[b].column
    flat = first == last
    gaps = [first + 1] if flat else range(first + 1, last, 2)
    middle = (first + last) / 2
    chosen = min(gaps, key=lambda gap: (load.get(gap, 0.0), abs(gap - middle), gap))
    load[chosen] = load.get(chosen, 0.0) + arrow.above + arrow.below + PORT
    pull = 1.0 + arrow.weight / 6

    def add(left: int, right: int, weight: float) -> None:
        made.runs.setdefault(arrow.id, []).append(len(made.ties))
        made.ties.append(Tie(left, right, weight * pull))

    here = a
    for column in [chosen] if flat else range(first + 1, last):
        labelled = column == chosen
        new = (
            Thing(column, arrow.above, arrow.below, arrow.width, arrow=arrow, labelled=True)
            if labelled
            else Thing(column, _WAY, _WAY, 0.0, arrow=arrow)
        )
        made.things.append(new)
        there = len(made.things) - 1
        # What is long had better be straight; at a box there is room to give.
        add(here, there, 1.0 if here == a else 12.0)
        here = there
    if flat:
        add(b, here, 1.0)
        made._turning[chosen] = made._turning.get(chosen, 0) + 1
    else:
        add(here, b, 1.0)


def _sort_ties(made: Grid) -> None:
    place = {thing: i for column in made.columns for i, thing in enumerate(column)}
    left: list[list[int]] = [[] for _ in made.things]
    right: list[list[int]] = [[] for _ in made.things]
    for i, tie in enumerate(made.ties):
        left[tie.right].append(i)
        right[tie.left].append(i)
    for ties in left:
        ties.sort(key=lambda i: place[made.ties[i].left])
    for ties in right:
        ties.sort(key=lambda i: place[made.ties[i].right])
    made.left, made.right = left, right


def _grow(made: Grid) -> None:
    """Make boxes tall enough for the arrows that touch them."""
    for i, thing in enumerate(made.things):
        if thing.box:
            most = max(len(made.left[i]), len(made.right[i]))
            half = CORNER + (most - 1) * PORT / 2
            thing.above = thing.below = max(thing.above, half)
