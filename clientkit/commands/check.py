"""Checking map files: the check-up of each, as text, as JSON, as a page."""

import json
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Any

import attrs

from clientkit.checking import CheckUp, health
from clientkit.interchange import read_map
from clientkit.interchange.formats import UnknownFormat
from clientkit.map import MapFault, UnknownId
from clientkit.questions.everything import everything, plain
from clientkit.words import language

#: The version of the JSON that `--json` prints; `check.schema.json` describes it.
VERSION = 1


@attrs.frozen
class Checked:
    """One file: its check-up, or in sentences what is wrong with it."""

    file: str
    check_up: CheckUp | None = None
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def check(files: Iterable[str], party: str | None = None) -> list[Checked]:
    """Check each file; what is wrong with one does not keep the others from being checked."""
    return [_check(file, party) for file in files]


def as_json(checked: Iterable[Checked], lang: str | None = None) -> str:
    """What was found, for programs: an answer to every question, under the question's name."""
    code = language(lang)
    document = {
        "format": "clientkit-check",
        "version": VERSION,
        "language": code,
        "files": [_plain(each, code) for each in checked],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def as_text(checked: Iterable[Checked], lang: str | None = None) -> str:
    """What was found, for people."""
    return "\n\n".join(_text(each, lang) for each in checked)


def schema() -> dict[str, Any]:
    """The JSON Schema of what `as_json` gives."""
    source = resources.files("clientkit.commands").joinpath("check.schema.json")
    found: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return found


def _check(file: str, party: str | None) -> Checked:
    try:
        map, notes = read_map(file)
        return Checked(file, health(map, party), notes=tuple(notes))
    except MapFault as fault:
        return Checked(file, faults=tuple(each.say() for each in fault.faults))
    except (UnknownId, UnknownFormat, ValueError) as fault:
        return Checked(file, faults=(str(fault),))


def _text(checked: Checked, lang: str | None) -> str:
    name = Path(checked.file).name
    lines = [name, "=" * len(name), *checked.notes]
    lines += checked.faults
    if checked.check_up:
        lines.append(checked.check_up.as_text(lang))
    return "\n".join(lines)


def _plain(checked: Checked, lang: str) -> dict[str, Any]:
    found = {"file": checked.file, "faults": list(checked.faults), "notes": list(checked.notes)}
    if not checked.check_up:
        return found
    map, who = checked.check_up.map, checked.check_up.party
    errand = checked.check_up.errand
    return {
        **found,
        "title": map.title.say(lang) if map.title else None,
        "parties": len(map.parties),
        "links": len(map.links),
        "party": who,
        "answers": {name: plain(asked, lang) for name, asked in everything(map, who).items()},
        "errand": {"party": errand.party, "sentence": errand.sentence(lang)},
        "could_not_tell": [say(lang) for say in checked.check_up.could_not_tell],
    }
