"""A table of figures: what was measured, what it is held against, and whether it holds."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field


def median(values: Sequence[float | None]) -> float | None:
    """The middle one; None when any is missing: what fails half the time is no figure."""
    return statistics.median(values) if values and None not in values else None  # type: ignore


def late(values: Sequence[float]) -> float:
    """What 19 in 20 stay within."""
    return sorted(values)[int(len(values) * 0.95)]


def ratio(one: float | None, other: float | None) -> float | None:
    """How many times the other."""
    return one / other if one is not None and other else None


@dataclass
class Table:
    """Rows of figures; `held` once every one that has a target is within it."""

    rows: list[tuple[str, ...]] = field(default_factory=list)
    held: bool = True

    def add(
        self,
        what: str,
        ours: float | None,
        *,
        peers: str = "",
        most: float | None = None,
        unit: str = "ms",
    ) -> None:
        """A row; with `most`, it counts."""
        good = most is None or (ours is not None and ours <= most)
        self.held = self.held and good
        self.rows.append(
            (
                what,
                _said(ours, unit),
                peers,
                "" if most is None else f"≤ {_said(most, unit)}",
                "" if most is None else "held" if good else "NOT HELD",
            )
        )

    def __str__(self) -> str:
        head = ("", "clientkit", "beside it", "target", "")
        widths = [max(len(row[nth]) for row in (head, *self.rows)) for nth in range(5)]
        return "\n".join(
            "  ".join(cell.ljust(wide) for cell, wide in zip(row, widths, strict=True)).rstrip()
            for row in (head, *self.rows)
        )


def _said(value: float | None, unit: str) -> str:
    if value is None:
        return "fails"
    return f"{value:.2f} ×" if unit == "×" else f"{value:.0f} {unit}"
