"""Answers that are arranged: cards put in order, cards sorted into columns, a budget given out."""

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import field, frozen

from clientkit.practice.kinds.choose import Match
from clientkit.practice.kinds.kind import Answer, AnswerFault, Kind, by_name, is_blank, one_of
from clientkit.practice.kinds.number import Number
from clientkit.words import LANGUAGES, Text, _
from clientkit.words.listing import series
from clientkit.words.unit import with_unit

#: The column of what can be argued either way.
DEPENDS = "depends"


@frozen
class Order(Kind):
    """Put cards in order. They lie at first as they are written here, so not in a good order.

    >>> cards = {"eat": Text(en="eat", fr="manger"), "pay": Text(en="pay", fr="payer")}
    >>> Order(cards).read(["pay", "Manger"])
    ['pay', 'eat']
    """

    cards: Mapping[str, Text]
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        if not isinstance(given, (list, tuple)):
            raise AnswerFault(
                _("Give these cards in your order, as a list: {names}.").format(
                    names=", ".join(f"‘{words}’" for words in self.cards.values())
                )
            )
        order = [one_of(self.cards, card) for card in given]
        for id in order:
            if order.count(id) > 1:
                raise AnswerFault(
                    _("The card ‘{card}’ stands twice in this order.").format(card=self.cards[id])
                )
        return order

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        return [f"{n}. {self.cards[id].say(lang)}" for n, id in enumerate(answer or [], 1)]

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        if answer is None:
            return super().unfilled(answer, lang)
        return [words.say(lang) for id, words in self.cards.items() if id not in answer]


@frozen
class Sort(Kind):
    """Sort cards into columns; one more column takes those of which one says “it depends”."""

    cards: Mapping[str, Text]
    columns: Mapping[str, Text]
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True

    @property
    def all_columns(self) -> dict[str, Text]:
        """The columns, with “it depends” as the last."""
        depends = Text(**{each: _("It depends", each) for each in LANGUAGES})
        return {**self.columns, DEPENDS: depends}

    def read(self, given: Any) -> Answer:
        return Match(self.cards, self.all_columns).read(given)

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        said = []
        for column, words in self.all_columns.items():
            inside = [id for id in self.cards if (answer or {}).get(id) == column]
            if inside:
                # Cards are often sentences, with commas of their own.
                cards = series((self.cards[id].say(lang).removesuffix(".") for id in inside), lang)
                said.append(_("{name}: {said}", lang).format(name=words.say(lang), said=cards))
        return said

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        return Match(self.cards, self.all_columns).unfilled(answer, lang)

    def parts_of(self, solution: Any) -> list[tuple[Text, Any]]:
        return Match(self.cards, self.all_columns).parts_of(solution)


@frozen
class Allot(Kind):
    """Give out a limited budget among several things. What is left over may stay so.

    Whoever gives out more than there is keeps what they wrote, and is told what to take back.

    >>> asks = {"speed": Text(en="speed", fr="vitesse"), "price": Text(en="price", fr="prix")}
    >>> hours = Allot(asks, 10, Text(en="hours", fr="heures"))
    >>> hours.to_settle(hours.read({"speed": 8, "price": "4"}), "en")
    ['2 too many: there are only 10 hours to give out.']
    """

    among: Mapping[str, Text]
    budget: int
    unit: Text
    needed: bool = field(default=True, kw_only=True)
    can_be_unfinished: ClassVar[bool] = True

    def read(self, given: Any) -> Answer:
        if is_blank(given):
            return None
        # Ten budgets are more than anybody gives out except by a slip of the finger.
        amount = Number(0, 10 * self.budget)
        read = {id: amount.read(part) for id, part in by_name(self.among, given).items()}
        return {id: read[id] for id in self.among if read.get(id)} or None

    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        if answer is None:
            return []
        said = [
            _("{name}: {said}", lang).format(
                name=self.among[id].say(lang), said=with_unit(n, self.unit, lang)
            )
            for id, n in answer.items()
        ]
        return [*said, self.rest(answer, lang)]

    def rest(self, answer: Answer, lang: str | None = None) -> str:
        """Say how much is given out, and how much is left or too much."""
        left = self.budget - sum((answer or {}).values())
        if left < 0:
            words = _("{n} too many: there are only {budget} {unit} to give out.", lang)
        elif left:
            words = _("{n} of {budget} {unit} left to give out.", lang)
        else:
            words = _("All {budget} {unit} are given out.", lang)
        return words.format(n=abs(left), budget=self.budget, unit=self.unit.say(lang))

    def to_settle(self, answer: Answer, lang: str | None = None) -> list[str]:
        over = sum((answer or {}).values()) > self.budget
        return [self.rest(answer, lang)] if over else []
