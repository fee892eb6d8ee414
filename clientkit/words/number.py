"""Numbers as a reader writes them: a comma in French, and no more digits than are needed."""

from clientkit.words.catalogue import _, pgettext


def number(value: float, lang: str | None = None, places: int = 2) -> str:
    """A number with at most so many decimal places.

    >>> number(0.504, "en", places=3), number(12.0, "en"), number(0.5, "fr"), number(1234.5, "en")
    ('0.504', '12', '0,5', '1234.5')
    """
    said = f"{value:.{places}f}"
    if "." in said:
        said = said.rstrip("0").rstrip(".")
    return ("0" if said == "-0" else said).replace(".", pgettext("decimal separator", ".", lang))


def percent(hundredths: float, lang: str | None = None, places: int = 0) -> str:
    """A number of hundredths with its sign.

    >>> percent(81, "en"), percent(4.5, "fr", places=1)
    ('81%', '4,5\u202f%')
    """
    return _("{share}%", lang).format(share=number(hundredths, lang, places))


def fixed(value: float, lang: str | None = None, places: int = 2) -> str:
    """A number with exactly so many decimal places.

    >>> fixed(0.5, "en"), fixed(1.0, "fr")
    ('0.50', '1,00')
    """
    return f"{value:.{places}f}".replace(".", pgettext("decimal separator", ".", lang))
