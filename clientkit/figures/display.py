"""A map, and an answer, as a notebook shows them: a picture, and the same in words."""

from collections.abc import Iterable
from typing import Any
from zlib import crc32

from clientkit.figures.sheet import picture
from clientkit.figures.svg import element, words
from clientkit.map import CustomerMap
from clientkit.prose import as_text, link_sentence, sentences
from clientkit.prose.sentences import title_in_line as title
from clientkit.questions import Answer
from clientkit.words import _, language


def mimebundle(map: CustomerMap, lang: str | None = None) -> dict[str, str]:
    """A map by MIME type: the picture with its words under it, the picture, the words.

    A notebook shows the first, a page that takes HTML out of notebooks the second, a terminal
    and a comparison the third.

    >>> from clientkit.cases import case
    >>> sorted(mimebundle(case("consultant"), "en"))
    ['image/svg+xml', 'text/html', 'text/plain']
    """
    lang = language(lang)
    drawn = picture(map, lang)
    spoken = _unfolding(_("In words", lang), sentences(map, lang))
    return {
        "image/svg+xml": drawn,
        "text/html": element("div", *drawing(drawn, title(map, lang)), spoken, lang=lang),
        "text/plain": as_text(map, lang),
    }


class ShownAnswer:
    """An answer as its sentence, with what proves it standing out on the map."""

    def __init__(self, map: CustomerMap, answer: Answer[Any], lang: str | None = None) -> None:
        self._lang = language(lang)
        self._map = map
        self._answer = answer

    @property
    def proof(self) -> list[str]:
        """The links that prove the answer, a sentence each, in the order of the proof."""
        found = (self._map.link(id) for id in self._answer.links)
        return [link_sentence(self._map, link, self._lang) for link in found]

    def __repr__(self) -> str:
        said = [f"  {sentence}" for sentence in self.proof]
        return "\n".join([self._answer.sentence(self._lang), *said])

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        lit = [*self._answer.links, *self._answer.parties]
        drawn = picture(self._map, self._lang, lit)
        shown = drawing(drawn, title(self._map, self._lang))
        sentence = element("p", element("strong", words(self._answer.sentence(self._lang))))
        spoken = _unfolding(_("What shows it", self._lang), self.proof) if self.proof else ""
        return {
            "image/svg+xml": drawn,
            "text/html": element("div", sentence, *shown, spoken, lang=self._lang),
            "text/plain": repr(self),
        }


def show_answer(map: CustomerMap, answer: Answer[Any], lang: str | None = None) -> ShownAnswer:
    """Show an answer as a sentence, and what proves it on the map.

    >>> from clientkit.cases import case
    >>> from clientkit.questions import next_in_line
    >>> catheter = case("catheter")
    >>> show_answer(catheter, next_in_line(catheter, "packing"), "en").proof
    ['packing workshop → hospital or clinic: delivery, packed catheters (passed on).']
    """
    return ShownAnswer(map, answer, lang)


def drawing(svg: str, named: str) -> tuple[str, str, str]:
    """A picture for a page, and for one that takes drawings out of what it does not trust.

    Such a page (a notebook not yet run, a code-hosting site) drops the style and the drawing's
    elements but leaves its words, which stay hidden then; the image, in which nobody can select
    words, is for it alone. The name is of this drawing only: a notebook may be run in part.
    """
    name = f"map-{crc32(svg.encode()):08x}"
    style = f".{name}[hidden]{{display:block!important}}.{name}-image{{display:none}}"
    return (
        element("style", style),
        element("div", svg, hidden="hidden", _class=name, style="overflow-x:auto"),
        f'<img class="{name}-image" alt="{words(named)}" src="{_as_address(svg)}"/>',
    )


#: A drawing holds no apostrophe but in an entity, so that its quotation marks can be apostrophes.
_IN_ADDRESS = str.maketrans(
    {'"': "'", "%": "%25", "#": "%23", "<": "%3C", ">": "%3E", "&": "%26", "\n": "%0A"}
)


def _as_address(svg: str) -> str:
    return "data:image/svg+xml;charset=utf-8," + svg.translate(_IN_ADDRESS)


def _unfolding(summary: str, said: Iterable[str]) -> str:
    items = "".join(element("li", words(sentence)) for sentence in said)
    folded = element("summary", words(summary)) + element("ul", items)
    return element("details", folded, style="margin:.3em 0 1em")
