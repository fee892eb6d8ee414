"""A party on the sheet: its sign, its name, and where it belongs."""

from dataclasses import dataclass

from clientkit.figures import ink
from clientkit.figures.icons import ICONS
from clientkit.figures.layout import Box, Place
from clientkit.figures.lettering import lines, width
from clientkit.figures.svg import element, number, words
from clientkit.map import CustomerMap, Party
from clientkit.words import _

_NAME_LINES, _NAME_LINE = 4, 17.0
_INSIDE_LINES, _INSIDE_LINE = 3, 13.0
_ICON = 20.0
_PAD = 9.0
_LEAST, _MOST = 100.0, 128.0


@dataclass(frozen=True, slots=True)
class PartyBox:
    """A party with its words cut into lines."""

    party: Party
    name: list[str]
    inside: list[str]
    room: float
    mine: bool

    @classmethod
    def all(cls, map: CustomerMap, lang: str) -> dict[str, "PartyBox"]:
        """The boxes of all parties, equally wide: as the longest word asks, within reason."""
        said = (party.name(lang)[:400].split() for party in map.parties)
        longest = max((width(word, ink.NAME, bold=True) for ws in said for word in ws), default=0)
        room = min(max(longest + 1, _LEAST), _MOST)
        return {party.id: cls.of(map, party, lang, room) for party in map.parties}

    @classmethod
    def of(cls, map: CustomerMap, party: Party, lang: str, room: float) -> "PartyBox":
        """The box of a party, its words in one language and so much room."""
        home = map.name(party.inside, lang) if party.inside else ""
        inside = _("in: {name}", lang).format(name=home) if home else ""
        return cls(
            party,
            lines(party.name(lang), ink.NAME, room, _NAME_LINES, bold=True),
            lines(inside, ink.SMALL, room, _INSIDE_LINES) if inside else [],
            room,
            party.id == map.me,
        )

    @property
    def box(self) -> Box:
        """The room that it takes."""
        height = _PAD + _ICON + 3 + self._text_height + _PAD
        return Box(self.party.id, self.room + 2 * _PAD, height)

    @property
    def _text_height(self) -> float:
        gap = 2.0 if self.inside else 0.0
        return len(self.name) * _NAME_LINE + len(self.inside) * _INSIDE_LINE + gap

    def drawn(self, at: Place, sentence: str, lit: bool | None) -> str:
        """The party at its place; `lit` when it proves an answer, None when nothing is proved."""
        left, top, _right, _bottom = at.edges
        frame = element(
            "rect",
            x=left,
            y=top,
            width=at.width,
            height=at.height,
            rx=9,
            fill=ink.LIT if lit else ink.MINE if self.mine else ink.BOX,
            stroke=ink.TEXT if lit or self.mine else ink.BOX_LINE,
            stroke_width=2.6 if lit or self.mine else 1.2,
        )
        y = at.y - (_ICON + 3 + self._text_height) / 2
        sign = icon(self.party.kind, at.x - _ICON / 2, y)
        y += _ICON + 3
        name = _column(self.name, at.x, y + 13, _NAME_LINE)
        said = element("text", name, font_size=ink.NAME, font_weight="bold", fill=ink.TEXT)
        y += len(self.name) * _NAME_LINE + 2
        if self.inside:
            inside = _column(self.inside, at.x, y + 10, _INSIDE_LINE)
            said += element("text", inside, font_size=ink.SMALL, fill=ink.QUIET)
        if lit is False:
            sign = element("g", sign, said, opacity=ink.PALE_TEXT)
            said = ""
        title = element("title", words(sentence))
        return element("g", title, frame, sign, said, data_party=self.party.id)


def icon(kind: str, x: float, y: float, size: float = _ICON) -> str:
    """The sign of a kind of party, its top left corner at a point."""
    scale = "" if size == _ICON else f" scale({size / _ICON:.2f})"
    return element(
        "path",
        d=ICONS[kind],
        transform=f"translate({number(x)} {number(y)}){scale}",
        fill="none",
        stroke=ink.QUIET,
        stroke_width=1.5,
        stroke_linecap="round",
        stroke_linejoin="round",
    )


def _column(said: list[str], x: float, y: float, step: float) -> str:
    return "".join(
        element("tspan", words(line), x=x, y=y + i * step, text_anchor="middle")
        for i, line in enumerate(said)
    )
