"""SVG as text: one function that writes an element and escapes whatever it is given."""

from functools import lru_cache

from clientkit.figures.lettering import clean

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})

_APART = {"g", "svg", "div"}


# A picture says the same few colours and places a thousand times.
@lru_cache(4096)
def words(text: str) -> str:
    """Text of a person's, safe between tags and in attributes.

    >>> words("<script>alert('hi')</script>")
    '&lt;script&gt;alert(&#39;hi&#39;)&lt;/script&gt;'
    """
    return clean(text).translate(_ESCAPES)


def number(value: float) -> str:
    """A coordinate, to a tenth of a pixel.

    >>> number(12.04), number(-0.01)
    ('12', '0')
    """
    said = f"{value:.1f}"
    return "0" if said == "-0.0" else said.removesuffix(".0")


def element(name: str, *inside: str, **attributes: str | float | None) -> str:
    """An element; `inside` is SVG already. ``stroke_width=2`` writes ``stroke-width="2"``.

    >>> element("circle", cx=3, cy=4.5, r=2, fill="none")
    '<circle cx="3" cy="4.5" r="2" fill="none"/>'
    """
    said = "".join(
        f' {key.strip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if not inside:
        return f"<{name}{said}/>"
    # A page that takes the drawing out leaves the words: they must not run into each other.
    between = "\n" if name in _APART else ""
    return f"<{name}{said}>{between.join(inside)}</{name}>{between if name == 'g' else ''}"


def _value(value: str | float) -> str:
    return words(value) if isinstance(value, str) else number(value)
