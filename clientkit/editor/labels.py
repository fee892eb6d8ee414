"""Every word that the editor shows: its JavaScript holds none, it is handed these."""

from dataclasses import asdict
from typing import Any

import attrs

from clientkit.editor.menu_labels import menu_labels
from clientkit.editor.panel import panel, views
from clientkit.editor.taken_back import taken_back
from clientkit.figures.captions import word
from clientkit.figures.icons import ICONS
from clientkit.figures.ink import STROKES, UNPRICED
from clientkit.figures.link_arrow import PULLS
from clientkit.figures.marks import MARKS, Mark
from clientkit.map.link import KINDS_OF_LINK, Link
from clientkit.words import _, pgettext
from clientkit.words.vocabulary import (
    BASES,
    CURRENCIES,
    LINK_KINDS,
    NP_,
    PARTY_KINDS,
    WAYS_TO_STEER,
    ClosedList,
)

#: Where each kind of link says what it is about.
_SUBJECTS = {"deliver": "what", "pay": "what", "ask": "about", "steer": "note", "manage": "note"}

#: What each kind of link is for, in words of everyday.
_HINTS = {
    "deliver": NP_("what a kind of link is for", "goods, a service, care"),
    "pay": NP_("what a kind of link is for", "money, thanks, time"),
    "ask": NP_("what a kind of link is for", "a wish, a need"),
    "steer": NP_("what a kind of link is for", "chooses, advises, judges"),
    "manage": NP_("what a kind of link is for", "is the boss of"),
}

#: What is written on the keys that bear a word.
_CAPS = {
    "Enter": NP_("written on a key", "Enter"),
    "Delete": NP_("written on a key", "Delete"),
    "Shift": NP_("written on a key", "Shift"),
    "Esc": NP_("written on a key", "Esc"),
    "Space": NP_("written on a key", "Space"),
}


def labels(lang: str) -> dict[str, Any]:
    """The editor's words in a language, by the names under which it asks for them."""
    return {
        "language": lang,
        "kinds": _kinds(lang),
        "party_kinds": [
            {"id": kind, "word": PARTY_KINDS.word(kind, lang), "icon": ICONS[kind]}
            for kind in PARTY_KINDS
        ],
        "caps": {cap: pgettext("written on a key", said, lang) for cap, said in _CAPS.items()},
        "panel": panel(lang),
        "views": views(lang),
        "turned": taken_back(lang),
        "hats": {
            "merge": _("Merge hats", lang),
            "merged": _("The hats of each person are merged: look only.", lang),
            "back": _("Take them apart again", lang),
            "same": _("same person", lang),
            "said_merged": _(
                "Hats merged: {before} parties have become {after}. Nothing can be changed here.",
                lang,
            ),
            "said_apart": _("Each hat stands for itself again", lang),
        },
        "legend": {
            "title": _("Legend", lang),
            "unpriced": _("pays in what has no price", lang),
            "inside": _("belong together", lang),
        },
        **_said(lang),
        **_keys(lang),
        **menu_labels(lang),
    }


def _kinds(lang: str) -> list[dict[str, Any]]:
    common = {field.name for field in attrs.fields(Link)}
    return [
        {
            "id": kind,
            "word": word(kind, lang),
            "verb": LINK_KINDS.word(kind, lang),
            "hint": pgettext("what a kind of link is for", _HINTS[kind], lang),
            "subject": _SUBJECTS[kind],
            "attributes": [
                field.metadata.get("key", field.name)
                for field in attrs.fields(KINDS_OF_LINK[kind])
                if field.name not in common
            ],
            # How it decides what stands left and right, and how it is drawn: as in the picture.
            "pull": list(PULLS[kind]),
            "stroke": asdict(STROKES[kind]),
            "strokes": _unpriced() if kind == "pay" else {},
            "marks": _marks(kind, lang),
            "forms": _forms(kind, lang),
        }
        for kind in LINK_KINDS
    ]


def _unpriced() -> dict[str, Any]:
    """The line of a payment, by its currency, where that is not money."""
    return {each: asdict(UNPRICED) for each in CURRENCIES if each != "money"}


def _marks(kind: str, lang: str) -> list[dict[str, Any]]:
    """What must be seen of a link; `unsaid` is what it says where nothing is written."""
    return [
        {
            "key": mark.key,
            "is": mark.value,
            "unsaid": _unsaid(kind, mark.key),
            "sign": mark.sign,
            "word": _asked_of(mark, lang) or mark.word(lang),
        }
        for mark in MARKS.get(kind, ())
    ]


def _asked_of(mark: Mark, lang: str) -> str:
    """Nobody has said of a new wish whether it was said: while one draws, its sign asks."""
    return _("not said yet?", lang) if mark.value == "unspoken" else ""


#: What stands on an arrow that says no more: what kind of payment, what kind of influence.
_FORMS: dict[str, list[tuple[str, ClosedList]]] = {
    "pay": [("currency", CURRENCIES), ("basis", BASES)],
    "steer": [("how", WAYS_TO_STEER)],
}


def _forms(kind: str, lang: str) -> list[dict[str, str]]:
    return [
        {"key": key, "is": each, "word": known.word(each, lang)}
        for key, known in _FORMS.get(kind, ())
        for each in known
        if each != _unsaid(kind, key)
    ]


def _unsaid(kind: str, key: str) -> Any:
    return attrs.fields_dict(KINDS_OF_LINK[kind])[key].default


def _said(lang: str) -> dict[str, str]:
    return {
        "map": _("Customer map", lang),
        "sheet": _("Sheet to draw on", lang),
        "table": _("The same map as a table", lang),
        "acts": _("What you can do", lang),
        # On the sheet
        "empty": _("Press where you want to put yourself", lang),
        "empty_more": _("or press N, and write your name", lang),
        "me": _("me", lang),
        "nameless": _("(no name)", lang),
        "in_home": _("in: {name}", lang),
        "name": _("Who is it?", lang),
        "name_me": _("Your name, or your job", lang),
        "about": _("What about? (optional)", lang),
        "name_of": _("Name of: {name}", lang),
        "rim": _("Pull an arrow from here", lang),
        "choose_kind": _("What goes from {from} to {to}?", lang),
        # Sentences for those who listen
        "party": _("{name}, {kind}. Arrows out: {out}, arrows in: {in}.", lang),
        "party_me": _("{name}, me, {kind}. Arrows out: {out}, arrows in: {in}.", lang),
        "link": _("{verb}, from {from} to {to}", lang),
        "link_about": _("{verb} {about}, from {from} to {to}", lang),
        "lit": _("{name} Part of the answer.", lang),
        "said_added": _("Added: {name}", lang),
        "said_renamed": _("New name: {name}", lang),
        "said_removed": _("Taken off the map: {name}", lang),
        "said_undo": _("Taken back", lang),
        "said_redo": _("Done again", lang),
        "said_no_undo": _("Nothing to take back", lang),
        "said_no_redo": _("Nothing to do again", lang),
        "read_only": _("This is for looking only. Close it to go on drawing.", lang),
        # The bar
        "act_new": _("New party", lang),
        "act_arrow": _("Arrow", lang),
        "act_rename": _("Rename", lang),
        "act_about": _("What about", lang),
        "act_kind": _("Change kind", lang),
        "act_turn": _("Turn round", lang),
        "act_delete": _("Delete", lang),
        "act_undo": _("Undo", lang),
        "act_redo": _("Redo", lang),
        "act_help": _("Keys", lang),
        # The corner of the sheet, and the menu
        "nearness": _("How near you see the sheet", lang),
        "act_further": _("Further away", lang),
        "act_nearer": _("Nearer", lang),
        "act_all": _("The whole map", lang),
        "act_screen": _("The whole screen, and back", lang),
        "here": _("What you can do here", lang),
        "here_arrow": _("Draw an arrow", lang),
        "here_mark": _("Choose together with others", lang),
        "here_mark_all": _("Choose everything", lang),
        "here_duplicate": _("Duplicate", lang),
        "here_copy": _("Copy", lang),
        "here_cut": _("Cut", lang),
        "here_paste": _("Paste", lang),
        "with_others": _("(chosen together with others)", lang),
        "said_marked": _("Chosen together: {number}", lang),
        "said_copied": _("Copied", lang),
        # What can be done now
        "hint_empty": _("A party is whoever counts: a person, a team, an organisation.", lang),
        "hint_second": _(
            "Now press where you want to put somebody to whom you deliver something.", lang
        ),
        "keys_second": _("By keys: N.", lang),
        "hint_first_arrow": _(
            "Point at a party, then pull an arrow from its edge to another one.", lang
        ),
        "keys_first_arrow": _("By keys: C.", lang),
        "hint_naming": _("Write the name, then press elsewhere.", lang),
        "keys_naming": _("Enter: done. Shift+Enter: another line. Esc: leave it.", lang),
        "hint_about": _(
            "What is it, in a word or two? Then press elsewhere, also with nothing.", lang
        ),
        "keys_about": _("Enter: done. Shift+Enter: another line. Esc: leave it.", lang),
        "hint_linking": _(
            "An arrow from {name}: press the other party. To somebody new: press an empty place.",
            lang,
        ),
        "keys_linking": _("By keys: Tab to the other party, then Enter; somebody new: N.", lang),
        "hint_pulling": _(
            "Let go over the party that the arrow goes to, or over an empty place: for a new one.",
            lang,
        ),
        "hint_choosing": _("Choose what goes along the arrow.", lang),
        "keys_choosing": _("By keys: 1 to 5.", lang),
        "hint_party": _(
            "Drag to move, press twice to rename, pull from the edge to draw an arrow.", lang
        ),
        "keys_party": _("By keys: arrows, Enter, C; E for what it says of itself.", lang),
        "hint_link": _(
            "Press again to change its kind; “What about”: say what goes along it.", lang
        ),
        "keys_link": _("By keys: K, F2.", lang),
        "hint_spared": _("Nothing is chosen now. To choose what has the focus: press it.", lang),
        "keys_spared": _("By keys: Space.", lang),
        "hint_ground": _("Nothing is chosen now. To put somebody there: press again.", lang),
        "keys_ground": _("Or write the name.", lang),
        "hint_rest": _(
            "Press an empty place for a new party; point at one to pull an arrow from its edge.",
            lang,
        ),
        "keys_rest": _("By keys: N, Tab, C; ? shows them all.", lang),
        # The table
        "table_arrows": _("What goes from whom to whom", lang),
        "table_parties": _("Who is on the map", lang),
        "column_from": _("From", lang),
        "column_kind": _("Kind", lang),
        "column_to": _("To", lang),
        "column_about": _("What about", lang),
        "new_arrow": _("New arrow", lang),
        "more_rows": _("Show {number} more", lang),
        "new_party": _("One more party…", lang),
        "remove": _("Delete: {name}", lang),
        # Trouble
        "not_heard": _(
            "The notebook does not answer: what you have just drawn is not saved yet. If it is "
            "busy, wait. If it was restarted, run this cell again; you find your last saved map.",
            lang,
        ),
    }


def _keys(lang: str) -> dict[str, str]:
    return {
        "help_title": _("Keys", lang),
        "help_pointer": _(
            "With the mouse or a finger: press an empty place for a new party, drag it, pull an "
            "arrow from its edge; several at once with Shift. Right click or a long press shows "
            "what can be done. Without: all of it goes with these keys, or in the table.",
            lang,
        ),
        "close": _("Close", lang),
        "key_tab": _("to the next party or arrow; Shift+Tab back", lang),
        "key_new": _("new party; while an arrow is drawn: at its end", lang),
        "key_enter": _("rename the party; choose the arrow’s kind", lang),
        "key_words": _("rename the party; say what the arrow is about", lang),
        "key_arrows": _("move the party; with Shift further", lang),
        "key_link": _("draw an arrow: go to the other party, then Enter", lang),
        "key_turn": _("turn the arrow round", lang),
        "key_kind": _("change the arrow’s kind", lang),
        "key_delete": _("delete the party or the arrow", lang),
        "key_undo": _("undo", lang),
        "key_redo": _("redo", lang),
        "key_escape": _("leave what you are doing", lang),
        "key_panel": _("go to what it says of itself; Esc comes back", lang),
        "key_views": _("go to who the customers are, seen from …; Esc comes back", lang),
        "key_mark": _("choose one more, or one less, together with others", lang),
        "key_mark_all": _("choose everything", lang),
        "key_copy": _("copy, cut, paste what is chosen, also into another map", lang),
        "key_duplicate": _("the same once more", lang),
        "key_nearer": _("nearer, further away", lang),
        "key_pan": _("see more of the sheet on that side", lang),
        "key_all": _("see the whole map", lang),
        "key_screen": _("the whole screen, and back", lang),
        "key_menu": _("all that can be done here", lang),
        "key_help": _("show these keys", lang),
    }
