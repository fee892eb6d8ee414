"""The closed lists of the customer map: their stable ids, and the word for each id.

The ids stand in files and in code and never change; the words are said in the reader's language.
Sources and definitions of the terms: the glossary of the course.
"""

from collections.abc import Iterator

from clientkit.words.catalogue import pgettext


class ClosedList:
    """A list of ids that is complete, each with its word.

    >>> "captive" in CHOICES
    True
    >>> CHOICES.word("captive", "en")
    'captive'
    """

    def __init__(self, name: str, words: dict[str, str]) -> None:
        self.name = name
        self._words = words

    def word(self, id: str, lang: str | None = None) -> str:
        """The word for `id`; raises KeyError for an id that is not on the list."""
        return pgettext(self.name, self._words[id], lang)

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __contains__(self, id: object) -> bool:
        return id in self._words

    def __len__(self) -> int:
        return len(self._words)


def NP_(context: str, message: str) -> str:
    """Mark a string for translation in a context."""
    return message


PARTY_KINDS = ClosedList(
    "kind of party",
    {
        "person": NP_("kind of party", "person"),
        "team": NP_("kind of party", "team"),
        "organisation": NP_("kind of party", "organisation"),
        "public_body": NP_("kind of party", "public body"),
        "group": NP_("kind of party", "group"),
    },
)

#: The verb of each kind of link, in the third person: “the hospital *pays* the maker”.
LINK_KINDS = ClosedList(
    "kind of link",
    {
        "deliver": NP_("kind of link", "delivers to"),
        "pay": NP_("kind of link", "pays"),
        "ask": NP_("kind of link", "asks"),
        "steer": NP_("kind of link", "weighs on"),
        "manage": NP_("kind of link", "manages"),
    },
)

#: The noun of each kind of link, where a sentence must fit one party or several.
LINK_NOUNS = ClosedList(
    "link as a noun",
    {
        "deliver": NP_("link as a noun", "delivery"),
        "pay": NP_("link as a noun", "payment"),
        "ask": NP_("link as a noun", "request"),
        "steer": NP_("link as a noun", "influence"),
        "manage": NP_("link as a noun", "management"),
    },
)

ORIGINS = ClosedList(
    "origin of a link",
    {
        "source": NP_("origin of a link", "given by the text"),
        "added": NP_("origin of a link", "added by us"),
    },
)

MODES = ClosedList(
    "how the receiver takes it",
    {
        "use": NP_("how the receiver takes it", "used"),
        "resell": NP_("how the receiver takes it", "passed on"),
        "undergo": NP_("how the receiver takes it", "undergone"),
        "benefit": NP_("how the receiver takes it", "a benefit"),
    },
)

CHOICES = ClosedList(
    "choice of supplier",
    {
        "free": NP_("choice of supplier", "free"),
        "limited": NP_("choice of supplier", "limited"),
        "captive": NP_("choice of supplier", "captive"),
    },
)

CURRENCIES = ClosedList(
    "currency",
    {
        "money": NP_("currency", "money"),
        "recognition": NP_("currency", "recognition"),
        "time": NP_("currency", "time"),
        "data": NP_("currency", "data"),
    },
)

BASES = ClosedList(
    "what a payment is",
    {
        "price": NP_("what a payment is", "a price"),
        "invoice": NP_("what a payment is", "an invoice"),
        "tax": NP_("what a payment is", "a tax"),
        "contribution": NP_("what a payment is", "a contribution"),
        "premium": NP_("what a payment is", "a premium"),
        "salary": NP_("what a payment is", "a salary"),
        "budget": NP_("what a payment is", "a budget"),
        "subsidy": NP_("what a payment is", "a subsidy"),
    },
)

LEVELS = ClosedList(
    "level of a wish",
    {
        "expectation": NP_("level of a wish", "expectation"),
        "need": NP_("level of a wish", "need"),
        "requirement": NP_("level of a wish", "requirement"),
    },
)

STATUSES = ClosedList(
    "status of a wish",
    {
        "unspoken": NP_("status of a wish", "unspoken"),
        "stated": NP_("status of a wish", "stated"),
        "agreed": NP_("status of a wish", "agreed"),
        "imposed": NP_("status of a wish", "imposed"),
    },
)

BETTER = ClosedList(
    "which way is better",
    {
        "low": NP_("which way is better", "the lower the better"),
        "high": NP_("which way is better", "the higher the better"),
        "range": NP_("which way is better", "within a range"),
    },
)

WAYS_TO_STEER = ClosedList(
    "how one weighs on another",
    {
        "buy": NP_("how one weighs on another", "buying"),
        "orient": NP_("how one weighs on another", "steering"),
        "influence": NP_("how one weighs on another", "influencing"),
        "recommend": NP_("how one weighs on another", "recommending"),
        "judge": NP_("how one weighs on another", "judging"),
    },
)

#: The nine verbs of source 001: what customers do to what we deliver. Derived, never typed in.
VERBS = ClosedList(
    "what a customer does",
    {
        "pays": NP_("what a customer does", "pays"),
        "uses": NP_("what a customer does", "uses"),
        "orients": NP_("what a customer does", "steers"),
        "influences": NP_("what a customer does", "influences"),
        "buys": NP_("what a customer does", "buys"),
        "recommends": NP_("what a customer does", "recommends"),
        "undergoes": NP_("what a customer does", "undergoes"),
        "subsidises": NP_("what a customer does", "subsidises"),
        "judges": NP_("what a customer does", "judges"),
    },
)

#: What a delivery is, measured against a wish.
VERDICTS = ClosedList(
    "verdict on a delivery",
    {
        "over": NP_("verdict on a delivery", "more than asked, to discuss"),
        "conforming": NP_("verdict on a delivery", "as asked"),
        "under": NP_("verdict on a delivery", "less than asked"),
        "other": NP_("verdict on a delivery", "not as asked"),
        "not_measured": NP_("verdict on a delivery", "not measured"),
        "cannot_say": NP_("verdict on a delivery", "cannot say, nothing measurable was asked"),
    },
)
