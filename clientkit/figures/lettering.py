"""How wide a text will be, and how it is cut into lines: estimated, for nobody measures here.

The widths are those of Helvetica, and therefore of Arial and Liberation Sans, in thousandths of
the letter size.
"""

import re
import unicodedata
from functools import cache

_WIDTHS = {
    191: "'",
    222: "ijl‘’‚",
    260: "|",
    278: " !,./:;I[\\]ft\u00a0\u202f\u2009·",
    333: "()-`r“”„",
    334: "{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jcksvxyzç",
    556: "#$0123456789?L_abdeghnopquß«»–",
    584: "+<=>~",
    611: "FTZøðþ",
    667: "&ABEKPSVXYÞ",
    722: "CDHNRUwÐ",
    778: "GOQØ",
    833: "Mm",
    889: "%æ",
    944: "Wœ",
    1000: "…—ŒÆ",
    1015: "@",
}
_OF = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_BOLD = 1.115
_UNKNOWN = 640
#: More than this no box shows, whatever its name: the rest need not be looked at.
_ENOUGH = 400
_NOT_WRITTEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """The text without what an SVG file cannot hold, and without line breaks."""
    return " ".join(re.split("[ \t\r\n\u2028\u2029]+", _NOT_WRITTEN.sub(" ", text))).strip()


def width(text: str, size: float, bold: bool = False) -> float:
    """How wide a text is, in pixels, at a letter size.

    >>> round(width("customer", 10))
    41
    """
    return sum(map(_width, text)) * size / 1000 * (_BOLD if bold else 1.0)


@cache
def _width(letter: str) -> int:
    if letter in _OF:
        return _OF[letter]
    if unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return 1000 if unicodedata.category(letter) != "So" else 1300
    plain = unicodedata.normalize("NFD", letter)[0]
    return _OF.get(plain, _UNKNOWN)


def lines(text: str, size: float, room: float, most: int, bold: bool = False) -> list[str]:
    """The text in at most `most` lines of about equal length; what is left out is a “…”.

    >>> lines("the catheter maker of the valley", 10, 80, 3)
    ['the catheter', 'maker of', 'the valley']
    """
    text = clean(text[: _ENOUGH * 2])[:_ENOUGH]
    unit = room / size * 1000 / (_BOLD if bold else 1.0)
    found = _filled(text, unit)
    if len(found) > most:
        found = found[:most]
        found[-1] = _cut(found[-1], unit)
        return found
    # As many lines in less room: they come out even.
    while len(found) > 1:
        unit *= 0.94
        tighter = _filled(text, unit)
        if len(tighter) > len(found) or any(_broken(text, line) for line in tighter):
            break
        found = tighter
    return found


def _filled(text: str, unit: float) -> list[str]:
    found: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        wide = sum(map(_width, word))
        if line and used + _OF[" "] + wide <= unit:
            line, used = f"{line} {word}", used + _OF[" "] + wide
            continue
        if line:
            found.append(line)
        *whole, word = _pieces(word, unit) if wide > unit else [word]
        found += whole
        line, used = word, sum(map(_width, word))
    return [*found, line] if line else found


def _pieces(word: str, unit: float) -> list[str]:
    """A word too long for a line, cut: after a hyphen or a stroke if it has one, else anywhere."""
    pieces, piece, used = [], "", 0
    for letter in word:
        wide = _width(letter)
        if piece and wide and used + wide > unit and piece[-1] != "\u200d":
            stop = max(piece.rfind("-"), piece.rfind("/")) + 1 or len(piece)
            pieces.append(piece[:stop])
            piece = piece[stop:]
            used = sum(map(_width, piece))
        piece += letter
        used += wide
    return [*pieces, piece]


def _broken(text: str, line: str) -> bool:
    """Whether a line begins or ends within a word."""
    return f" {line} " not in f" {text} "


def _cut(line: str, unit: float) -> str:
    while line and sum(map(_width, line)) + _OF["…"] > unit:
        line = line[:-1]
    return line.rstrip(" ,;:-\u200d") + "…"
