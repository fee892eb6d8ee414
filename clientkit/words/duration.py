"""How long something takes, as a reader says it: hours and minutes, everywhere in the same way."""

from clientkit.words.catalogue import _


def duration(minutes: int, lang: str | None = None) -> str:
    """A number of minutes, in hours and minutes once an hour is full.

    >>> duration(45, "en"), duration(120, "en"), duration(271, "en")
    ('45 min', '2 h', '4 h 31 min')
    """
    hours, rest = divmod(minutes, 60)
    if not hours:
        return _("{n} min", lang).format(n=rest)
    words = _("{h} h {m} min", lang) if rest else _("{h} h", lang)
    return words.format(h=hours, m=rest)


def span(low: int, high: int, lang: str | None = None) -> str:
    """From the least to the most that something takes; without a least, the most alone.

    >>> span(3, 5, "en"), span(4, 4, "en"), span(0, 2, "en"), span(54, 88, "en")
    ('3–5 min', '4 min', '2 min', '54 min to 1 h 28 min')
    """
    if not low or low == high:
        return duration(high, lang)
    if high < 60:
        return _("{low}–{high} min", lang).format(low=low, high=high)
    return _("{low} to {high}", lang).format(low=duration(low, lang), high=duration(high, lang))
