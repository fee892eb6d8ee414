"""Where to look: the links and parties of a map that a reason points at, lit up."""

from collections.abc import Callable, Iterable

from attrs import frozen

from clientkit.map import CustomerMap
from clientkit.practice.kinds import Answer
from clientkit.prose import link_sentence
from clientkit.words import _
from clientkit.words.markup import Markup, joined, listed, markup

#: What a reason points at: ids of links and parties, or how to find them from an answer.
Look = Iterable[str] | Callable[[Answer], Iterable[str]]


@frozen
class Lit:
    """A map, and what stands out on it."""

    map: CustomerMap
    ids: tuple[str, ...]

    @property
    def links(self) -> tuple[str, ...]:
        """The links that stand out."""
        there = {link.id for link in self.map.links}
        return tuple(id for id in self.ids if id in there)

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties that stand out, and those at the ends of the links that do."""
        there = {party.id for party in self.map.parties}
        ends = [end for id in self.links for end in self._ends(id)]
        return tuple(dict.fromkeys([*(id for id in self.ids if id in there), *ends]))

    def lines(self, lang: str | None = None) -> list[str]:
        """The same in words: each link as a sentence, each party that stands alone by its name."""
        ends = {end for id in self.links for end in self._ends(id)}
        alone = [id for id in self.parties if id not in ends]
        return [
            *(link_sentence(self.map, self.map.link(id), lang) for id in self.links),
            *(self.map.name(id, lang) for id in alone),
        ]

    def page(self, lang: str | None = None, *, drawn: bool = True) -> Markup:
        """The map with what stands out, unless it is `drawn` elsewhere, and the same in words."""
        words = markup(
            '<div class="cx-look"><span class="cx-intro">{look}</span>{lines}</div>',
            look=_("Lit up on the map:", lang),
            lines=listed(self.lines(lang)),
        )
        if not drawn:
            return words
        from clientkit.figures import picture

        map = Markup(picture(self.map, lang, [*self.links, *self.parties]))
        hidden = markup('<div class="cx-drawn" aria-hidden="true">{map}</div>', map=map)
        return joined([hidden, words])

    def _ends(self, id: str) -> tuple[str, str]:
        link = self.map.link(id)
        return link.source, link.target


def lit(map: CustomerMap | None, look: Look, answer: Answer) -> Lit | None:
    """What a reason lights up on a map for an answer; None when that is nothing."""
    ids = tuple(look(answer) if callable(look) else look)
    found = map and Lit(map, ids)
    return found if found and (found.links or found.parties) else None
