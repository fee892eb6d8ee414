"""The words for what undo and redo have changed: it was so once, and is so again."""

from typing import Any

from clientkit.words import _


def taken_back(lang: str) -> dict[str, Any]:
    """What is said when something is taken back or done again, one sentence for each sort."""
    return {
        "undo": _("Undone: {change}.", lang),
        "redo": _("Redone: {change}.", lang),
        "and": _("{one}; {other}", lang),
        "parties": _of_parties(lang),
        "links": _of_arrows(lang),
        "me": _("‘{name}’ is “me” again", lang),
        "views": _("who is named as a customer is as before", lang),
        "rest": _("what else the map says is as before", lang),
    }


def _of_parties(lang: str) -> dict[str, dict[str, str]]:
    return {
        "back": {
            "one": _("‘{name}’ is back", lang),
            "many": _("{number} parties are back", lang),
        },
        "gone": {
            "one": _("‘{name}’ is gone", lang),
            "many": _("{number} parties are gone", lang),
        },
        "named": {
            "one": _("‘{before}’ is called ‘{name}’ again", lang),
            "many": _("{number} names are as before", lang),
        },
        "place": {
            "one": _("‘{name}’ is back in its place", lang),
            "many": _("{number} parties are back in their places", lang),
        },
        "changed": {
            "one": _("‘{name}’ is as before ({asked})", lang),
            "many": _("{number} parties are as before", lang),
        },
    }


def _of_arrows(lang: str) -> dict[str, dict[str, str]]:
    return {
        "back": {
            "one": _("the arrow ‘{name}’ is back", lang),
            "many": _("{number} arrows are back", lang),
        },
        "gone": {
            "one": _("the arrow ‘{name}’ is gone", lang),
            "many": _("{number} arrows are gone", lang),
        },
        "named": {
            "one": _("the arrow ‘{before}’ is ‘{name}’ again", lang),
            "many": _("{number} arrows are as before", lang),
        },
        "changed": {
            "one": _("the arrow ‘{name}’ is as before ({asked})", lang),
            "many": _("{number} arrows are as before", lang),
        },
    }
