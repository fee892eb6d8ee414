"""What a parameter may be: said to the person who gave another value."""

from clientkit.words import _
from clientkit.words.number import number


def a_share(name: str, value: float) -> float:
    """A share between 0 and 1; a sentence in the reader's language otherwise.

    >>> a_share("keep", 0.9)
    0.9
    """
    if not _is_number(value) or not 0 <= value <= 1:
        raise ValueError(
            _("‘{name}’ is a share, between 0 and 1 (0.9 is 90%); {value} is not.").format(
                name=name, value=_said(value)
            )
        )
    return value


def at_least(name: str, value: float, low: float) -> float:
    """A number that is not below `low`; a sentence in the reader's language otherwise."""
    if not _is_number(value) or not low <= value < float("inf"):
        raise ValueError(
            _("‘{name}’ is a number, {low} or more; {value} is not.").format(
                name=name, low=number(low), value=_said(value)
            )
        )
    return value


def a_count(name: str, value: int, low: int, high: int) -> int:
    """A whole number from `low` to `high`; a sentence in the reader's language otherwise."""
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(
            _("‘{name}’ is a whole number from {low} to {high}; {value} is not.").format(
                name=name, low=low, high=high, value=_said(value)
            )
        )
    return value


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _said(value: object) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return number(value, places=6)
    return repr(value)
