"""What the panel beside the sheet asks of a party and of each kind of arrow, in plain words.

A question is `key`, the attribute that it fills; `ask`, how it is put; `by`, how it is answered;
`choices`, if they are listed; `unsaid`, what holds while nothing is written. With `more` it waits
behind a word; with `when` it is put only where another attribute says one of these.
"""

from typing import Any

import attrs

from clientkit.map import Link, Party, Viewpoint
from clientkit.map.link import KINDS_OF_LINK
from clientkit.words import _, pgettext
from clientkit.words.vocabulary import (
    BASES,
    BETTER,
    CHOICES,
    CURRENCIES,
    LEVELS,
    MODES,
    ORIGINS,
    PARTY_KINDS,
    STATUSES,
    WAYS_TO_STEER,
    ClosedList,
)

Question = dict[str, Any]


def panel(lang: str) -> dict[str, Any]:
    """The questions of the panel, by what they are asked of, and the words around them."""
    asked = {
        "party": (Party, _of_a_party(lang)),
        "deliver": (KINDS_OF_LINK["deliver"], _of_a_delivery(lang)),
        "pay": (KINDS_OF_LINK["pay"], _of_a_payment(lang)),
        "ask": (KINDS_OF_LINK["ask"], _of_a_wish(lang)),
        "steer": (KINDS_OF_LINK["steer"], _of_an_influence(lang)),
        "manage": (KINDS_OF_LINK["manage"], _of_a_boss(lang)),
        "viewpoint": (Viewpoint, _of_a_viewpoint(lang)),
    }
    return {
        "asked": {
            what: [_with_default(kind, each) for each in questions]
            for what, (kind, questions) in asked.items()
        },
        **_around(lang),
    }


def _of_a_party(lang: str) -> list[Question]:
    return [
        _question("label", _("Name", lang), "name"),
        _question("kind", _("What is it?", lang), "kind", _choices(PARTY_KINDS, lang)),
        _question("inside", _("Belongs to", lang), "inside"),
        _question("same_as", _("Is the same person as", lang), "same"),
        _question("me", _("This is me: we look for my customers", lang), "me", more=True),
        _note(lang),
    ]


def _of_a_delivery(lang: str) -> list[Question]:
    return [
        _question("what", _("What is delivered?", lang), "text"),
        _question(
            "mode", _("For whoever receives it, it is", lang), "choice", _choices(MODES, lang)
        ),
        _question(
            "choice", _("Can they choose another supplier?", lang), "choice", _choice_words(lang)
        ),
        _question(
            "why", _("Why not freely?", lang), "long", when=["choice", ["limited", "captive"]]
        ),
        _question("risky", _("There is a risk in it for them", lang), "flag"),
        _question(
            "explained",
            _("How is the risk explained to them?", lang),
            "long",
            when=["risky", [True]],
        ),
        _question("level", _("What was measured", lang), "level", more=True),
        _question("capacity", _("How much can pass, at most?", lang), "number", more=True),
        *_last(lang),
    ]


def _of_a_payment(lang: str) -> list[Question]:
    return [
        _question("what", _("What is given?", lang), "text"),
        _question("currency", _("Paid in", lang), "choice", _choices(CURRENCIES, lang)),
        _question(
            "basis",
            _("What kind of payment?", lang),
            "choice",
            _choices(BASES, lang),
            when=["currency", ["money"]],
        ),
        _question("amount", _("How much?", lang), "number"),
        *_last(lang),
    ]


def _of_a_wish(lang: str) -> list[Question]:
    return [
        _question("status", _("Has it been said?", lang), "choice", _whether_said(lang)),
        _question("about", _("What is asked?", lang), "text"),
        _question("level", _("How strong is it?", lang), "choice", _choices(LEVELS, lang)),
        _question("characteristic", _("What would one measure?", lang), "text", more=True),
        _question("target", _("Which goal? A number, or words", lang), "goal", more=True),
        _question("unit", _("In which unit?", lang), "text", more=True),
        _question(
            "better", _("What is better?", lang), "choice", _choices(BETTER, lang), more=True
        ),
        _question("tolerance", _("Give or take how much?", lang), "number", more=True),
        _question("specifiable", _("It can be specified beforehand", lang), "flag", more=True),
        _question("on_behalf_of", _("On behalf of whom?", lang), "party", more=True),
        _question("because_of", _("Which wish does it pass on?", lang), "wish", more=True),
        *_last(lang),
    ]


def _of_an_influence(lang: str) -> list[Question]:
    return [
        _question(
            "how", _("How do they weigh on it?", lang), "choice", _choices(WAYS_TO_STEER, lang)
        ),
        _question("note", _("On what?", lang), "text"),
        _origin(lang),
    ]


def _of_a_boss(lang: str) -> list[Question]:
    return [_question("note", _("In what?", lang), "text"), _origin(lang)]


def _of_a_viewpoint(lang: str) -> list[Question]:
    return [
        _question("who", _("Who was asked?", lang), "who"),
        _question("party", _("They belong to", lang), "party"),
        _question("where", _("Where were they asked?", lang), "text"),
        _question("observed", _("Somebody heard them say it", lang), "flag"),
    ]


def _last(lang: str) -> list[Question]:
    return [_origin(lang), _note(lang)]


def _origin(lang: str) -> Question:
    return _question(
        "origin",
        _("Where the arrow comes from", lang),
        "choice",
        _choices(ORIGINS, lang),
        more=True,
    )


def _note(lang: str) -> Question:
    return _question("note", _("Note", lang), "long", more=True)


def _question(
    key: str,
    ask: str,
    by: str,
    choices: list[list[str]] | None = None,
    *,
    more: bool = False,
    when: list[Any] | None = None,
) -> Question:
    found = {"key": key, "ask": ask, "by": by, "choices": choices, "more": more, "when": when}
    return {name: value for name, value in found.items() if value}


def _choices(known: ClosedList, lang: str) -> list[list[str]]:
    return [[each, known.word(each, lang)] for each in known]


def _choice_words(lang: str) -> list[list[str]]:
    """An answer to a question, where the closed list names the choice itself."""
    said = {
        "free": pgettext("can they choose", "yes, freely", lang),
        "limited": pgettext("can they choose", "among a few", lang),
        "captive": pgettext("can they choose", "no: captive", lang),
    }
    return [[each, said[each]] for each in CHOICES]


def _whether_said(lang: str) -> list[list[str]]:
    """The same of a wish: whether somebody has said it."""
    unsaid = pgettext("has it been said", "not yet, or nobody knows", lang)
    return [["unspoken", unsaid], *_choices(STATUSES, lang)[1:]]


def _with_default(kind: type[Party | Link | Viewpoint], question: Question) -> Question:
    fields = {field.metadata.get("key", field.name): field for field in attrs.fields(kind)}
    field = fields.get(question["key"])
    default = field.default if field is not None else None
    plain = isinstance(default, str | bool)
    return {**question, "unsaid": default} if plain else question


def _around(lang: str) -> dict[str, Any]:
    return {
        "title": _("What is chosen", lang),
        "nothing": _(
            "Choose a party or an arrow, on the sheet or in the table: its details appear here.",
            lang,
        ),
        "arrow": _("from {from} to {to}", lang),
        "kind": _("Kind of arrow", lang),
        "turn": _("Turn round", lang),
        "delete": _("Delete", lang),
        "more": pgettext("more questions", "More", lang),
        "details": _("Details", lang),
        "details_of": _("Details: {name}", lang),
        # What holds as long as nobody has said otherwise.
        "supposed": _("{word} (assumed)", lang),
        "nobody": pgettext("no answer", "—", lang),
        "another_inside": _("an organisation not on the map…", lang),
        "another_same_as": _("somebody not on the map…", lang),
        "new_inside": _("What is the organisation called?", lang),
        "other_hats": _("Other hats of this person: {names}", lang),
        "new_same_as": _("Who is the person behind these hats?", lang),
        "only_named": _("named, not on the map", lang),
        "on_the_map": _("on the map", lang),
        "decimal": pgettext("decimal separator", ".", lang),
        "no_number": _("‘{typed}’ is not a number. Write it like this: {example}.", lang),
        "no_name": _("A name is needed here. The former one is kept.", lang),
        "characteristic": _("What is measured", lang),
        "value": _("Value", lang),
        "one_more": _("One more measure", lang),
        "twice": _("‘{name}’ is measured already. Give it another name.", lang),
        "remove": _("Delete: {name}", lang),
        "is_inside": _("Belongs to: {name}.", lang),
        "is_same": _("Same person as: {name}.", lang),
        "said_turned": _("Turned round: {name}", lang),
    }


def views(lang: str) -> dict[str, str]:
    """The words around viewpoints: who the customers are, seen from somewhere."""
    return {
        "title": _("Who are the customers, seen from …?", lang),
        "way_in": _("Seen from …", lang),
        "reading_of": _("What the arrows say, seen from", lang),
        "reading": _("Seen from ‘{name}’, the arrows say", lang),
        "reading_next": _("Next in line", lang),
        "reading_end": _("At the end of the chain", lang),
        "reading_pays": _("Money comes from", lang),
        "reading_weighs": _("Weighs on what is done", lang),
        "reading_silent": _("Receives, and no wish of theirs is noted", lang),
        "reading_alone": _("Touched by no arrow", lang),
        "reading_nobody": _("nobody on this map yet", lang),
        "reading_ask": _(
            "Whom of them would you have called a customer before you drew? Go and ask one of "
            "them what they would say.",
            lang,
        ),
        "from": _("Seen from", lang),
        "over": _("And laid over it, seen from", lang),
        "new": _("Ask somebody: who?", lang),
        "new_example": _("the packing team, the boss …", lang),
        "mark": _("Mark whom they name on the sheet", lang),
        "names": _("Whom they name", lang),
        "word": _("Their word for: {name}", lang),
        "word_short": _("their word", lang),
        "delete": _("Delete this viewpoint", lang),
        "customer": _("customer", lang),
        "both": _("both", lang),
        "only": _("only: {who}", lang),
        "named_by": _("Named by: {who}", lang),
        "is_named": _("Named as a customer by: {who}.", lang),
        "marking": _("According to ‘{who}’, who are the customers? Point at each.", lang),
        "marking_keys": _("By keys: Tab to each, then Space.", lang),
        "done": _("Done", lang),
        "said_named": _("Named by ‘{who}’: {name}", lang),
        "said_unnamed": _("No longer named by ‘{who}’: {name}", lang),
    }
