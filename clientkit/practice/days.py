"""The day of a moment in the answers file: as a date, and as a reader writes it."""

from datetime import date, datetime


def day_of(moment: object) -> date | None:
    """The day, where the learner was, of a moment as the answers file writes it; or None.

    >>> day_of("2026-11-21T23:59:00.000+01:00")
    datetime.date(2026, 11, 21)
    """
    try:
        return datetime.fromisoformat(str(moment)).date()
    except ValueError:
        return None


def day_in_words(day: object) -> str:
    """A day as figures, the same in French and in British English; “?” when it is none.

    >>> day_in_words("2026-11-21T23:59:00.000+01:00"), day_in_words("yesterday")
    ('21/11/2026', '?')
    """
    known = day if isinstance(day, date) else day_of(day)
    return f"{known:%d/%m/%Y}" if known else "?"
