"""An answer that says something of given links of a map: how each is chosen, paid, asked for."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import attrs
from attrs import field, frozen

from clientkit.map import CustomerMap, Deliver, Link
from clientkit.practice.kinds.choose import Choose
from clientkit.practice.kinds.kind import Answer, Kind
from clientkit.practice.kinds.parts import Part, Table
from clientkit.prose import arrow_in_words
from clientkit.prose.details import text_in_line
from clientkit.words import LANGUAGES, Text
from clientkit.words.vocabulary import (
    BASES,
    BETTER,
    CHOICES,
    CURRENCIES,
    LEVELS,
    MODES,
    STATUSES,
    WAYS_TO_STEER,
    ClosedList,
)

#: The attributes that a learner can set, each with the list that it is chosen from.
SETTABLE: dict[str, ClosedList] = {
    "mode": MODES,
    "choice": CHOICES,
    "currency": CURRENCIES,
    "basis": BASES,
    "level": LEVELS,
    "status": STATUSES,
    "better": BETTER,
    "how": WAYS_TO_STEER,
}

#: What would tell the value of an attribute, and so goes with it.
_GIVES_AWAY = {"choice": ("why",)}


@frozen
class OnLinks(Kind):
    """Set attributes on given links of a map. `asked` names each attribute as it is asked for.

    Whatever the map itself says of them is taken off before it is shown. `map(answer)` is the map
    with what the answer says put on, for a check that asks it a question.

    >>> from clientkit.cases import case
    >>> chosen = OnLinks(case("police"), ["police-deliver-arrested"],
    ...                  {"choice": Text(en="how free is the receiver?", fr="quelle liberté ?")})
    >>> chosen.read({"police-deliver-arrested": {"choice": "captive"}})
    {'police-deliver-arrested': {'choice': 'captive'}}
    """

    on: CustomerMap
    links: Sequence[str] = field()
    asked: Mapping[str, Text] = field()
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True

    @asked.validator
    def _every_link_has_them(self, _attribute: Any, asked: Any) -> None:
        for link, name in ((self.on.link(id), name) for id in self.links for name in asked):
            if name not in _settable(link):
                raise ValueError(f"Nobody can set ‘{name}’ on the link ‘{link.id}’.")

    @property
    def table(self) -> Table:
        """The same as a table: a row for each link, a column for each attribute."""
        rows = {id: _both(lambda lang, id=id: self.called(id, lang)) for id in self.links}
        columns = {
            name: Part(label, Choose(_words(SETTABLE[name]))) for name, label in self.asked.items()
        }
        return Table(rows, columns)

    @property
    def bare(self) -> CustomerMap:
        """The map without what is asked for."""
        names = [*self.asked, *(away for name in self.asked for away in _GIVES_AWAY.get(name, ()))]
        return self._with({id: dict.fromkeys(names, attrs.NOTHING) for id in self.links})

    def map(self, answer: Answer) -> CustomerMap:
        """The map as the answer has it."""
        bare: Mapping[str, Mapping[str, Any]] = answer or {}
        return OnLinks(self.bare, self.links, self.asked)._with(bare)

    def said_by(self, map: CustomerMap) -> dict[str, dict[str, str]]:
        """The answer that a map gives: such as the solution, from the case itself."""
        return {
            id: {name: getattr(map.link(id), name) for name in self.asked} for id in self.links
        }

    def called(self, id: str, lang: str | None = None) -> str:
        """A link in words that give nothing away: who, to whom, what."""
        link = self.on.link(id)
        what = text_in_line(getattr(link, link.subject), lang)
        return arrow_in_words(self.on, link, what, lang)

    def _with(self, said: Mapping[str, Mapping[str, Any]]) -> CustomerMap:
        map = self.on
        for id, values in said.items():
            link = map.link(id)
            fields = attrs.fields_dict(type(link))
            values = {
                name: fields[name].default if value is attrs.NOTHING else value
                for name, value in values.items()
            }
            map = map.with_link(attrs.evolve(link, **values))
        return map

    def read(self, given: Any) -> Answer:
        return self.table.read(given)

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        return self.table.lines(answer, lang)

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        return self.table.unfilled(answer, lang) if self.needed or answer else []

    def parts_of(self, solution: Any) -> list[tuple[Text, Any]]:
        return self.table.parts_of(solution)

    def map_in(self, answer: Answer) -> CustomerMap | None:
        return self.map(answer)


def _settable(link: Link) -> set[str]:
    # The level of a delivery is measured; only that of a wish is chosen from a list.
    there = set(attrs.fields_dict(type(link))) & set(SETTABLE)
    return there - {"level"} if isinstance(link, Deliver) else there


def _words(choices: ClosedList) -> dict[str, Text]:
    return {id: _both(lambda lang, id=id: choices.word(id, lang)) for id in choices}


def _both(say: Any) -> Text:
    return Text(**{lang: say(lang) for lang in LANGUAGES})
