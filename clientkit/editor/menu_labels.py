"""The words of the editor’s menu, and of all that goes in and out of it."""

from typing import Any

from clientkit.figures.captions import word
from clientkit.words import LANGUAGES, _, pgettext
from clientkit.words.vocabulary import LINK_KINDS, LINK_NOUNS, NP_

#: What people call the columns of rows that they paste, besides what the table calls them.
_COLUMNS = {
    "from": ("from", "who", "de", "qui"),
    "kind": ("kind", "verb", "link", "verbe", "lien", "type"),
    "to": ("to", "to whom", "à", "a", "vers", "à qui"),
    "about": ("about", "what", "quoi", "objet", "sujet"),
}


def menu_labels(lang: str) -> dict[str, Any]:
    """The words of the menu and its dialogues, by the names that the editor asks for them by."""
    return {
        **_menu(lang),
        **_in_and_out(lang),
        **_other_maps(lang),
        "known": {"kinds": _kinds(), "columns": _columns()},
    }


def _menu(lang: str) -> dict[str, str]:
    return {
        "hint_still": _("To look at: press a party or an arrow to read more of it.", lang),
        "keys_still": _("Tab goes from one to the next along the arrows.", lang),
        "menu": pgettext("menu of the editor", NP_("menu of the editor", "Map"), lang),
        "menu_tidy": _("Tidy up", lang),
        "menu_new": _("New map…", lang),
        "menu_mine": _("Another of my maps…", lang),
        "menu_open": _("Open a file…", lang),
        "menu_rows": _("Paste rows of a spreadsheet…", lang),
        "menu_json": _("Save as a map file (.map.json)", lang),
        "menu_svg": _("Save as a picture (SVG)", lang),
        "menu_png": _("Save as a picture (PNG)", lang),
        "menu_csv": _("Save as two tables (CSV)", lang),
        "menu_python": _("Copy as Python", lang),
        "menu_notice": _("Say what the map shows", lang),
        "notice_all": _("Read all of it", lang),
        "notice_close": _("Do not say this again", lang),
        "key_tidy": _("tidy up the sheet", lang),
        "said_tidy": _("The sheet is tidy; undo brings it back as it was", lang),
    }


def _in_and_out(lang: str) -> dict[str, str]:
    return {
        "picture_about": _("A customer map. Parties: {parties}. Arrows: {links}.", lang),
        "unnamed": _("My map", lang),
        "told_saved": _("Saved among your downloads: {name}", lang),
        "told_copied": _("Copied: paste it into a cell", lang),
        "copy_title": _("Copy this text", lang),
        "told_opened": _("Opened: {name}. Undo brings back what was there.", lang),
        "told_same": _("‘{name}’ is what is on the sheet already.", lang),
        "told_aside": _("What was on the sheet is also kept in ‘{name}’.", lang),
        "drop": _("Let go to open the file here", lang),
        "open_large": _("‘{name}’ is too large for a map: it was not opened.", lang),
        "open_other": _(
            "‘{name}’ cannot be opened here: without Python, only files ending in .map.json can.",
            lang,
        ),
        "open_fault": _("The file ‘{name}’ was not opened. {why}", lang),
        "fault_json": _("It is not JSON, or it is torn.", lang),
        "fault_format": _("This is not a customer map: it does not name its format.", lang),
        "fault_version": _("It was written by a newer kit.", lang),
        "fault_lists": _("Its parties and its links must be lists.", lang),
        "fault_party": _("Party {nth} needs an id of its own and a name.", lang),
        "fault_link": _("Link {nth} needs an id of its own and a kind.", lang),
        "fault_ends": _("Link {nth} starts from or points to a party that is not there.", lang),
        "fault_kind": _("Link {nth} is of a kind that is not known: ‘{kind}’.", lang),
        "rows_title": _("Rows of a spreadsheet", lang),
        "rows_how": _(
            "Four columns: from whom, what kind, to whom, what about. Paste them here; names that "
            "are on the map are found again.",
            lang,
        ),
        "rows_add": _("Add to the map", lang),
        "rows_added": _("Arrows added: {links}. Parties added: {parties}.", lang),
        "rows_nothing": _("There is no row to add.", lang),
        "row_kind": _("Row {nth} was left out: “{kind}” is none of {known}.", lang),
        "row_ends": _("Row {nth} was left out: it needs from whom and to whom (“{line}”).", lang),
    }


def _other_maps(lang: str) -> dict[str, str]:
    return {
        "new_title": _("New map", lang),
        "new_name": _("What is it called?", lang),
        "new_make": _("Make it", lang),
        "mine_title": _("My maps", lang),
        "mine_none": _("There is no other map yet.", lang),
        "mine_now": _("{name} (open now)", lang),
        "told_turned": _("On the sheet now: {name}", lang),
    }


def _kinds() -> dict[str, list[str]]:
    """By what each kind of arrow is called in rows, whatever language they are in."""
    return {
        kind: sorted(
            {
                kind,
                *(
                    said
                    for lang in LANGUAGES
                    for said in (
                        word(kind, lang),
                        LINK_KINDS.word(kind, lang),
                        LINK_NOUNS.word(kind, lang),
                    )
                ),
            }
        )
        for kind in LINK_KINDS
    }


def _columns() -> dict[str, list[str]]:
    said = {
        "from": [_("From", lang) for lang in LANGUAGES],
        "kind": [_("Kind", lang) for lang in LANGUAGES],
        "to": [_("To", lang) for lang in LANGUAGES],
        "about": [_("What about", lang) for lang in LANGUAGES],
    }
    return {column: [*_COLUMNS[column], *said[column]] for column in _COLUMNS}
