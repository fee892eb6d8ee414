"""Checking map files: the check-up of each, as text, as JSON, as a page."""

import json
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Any

import attrs

from clientkit.checking import CheckUp, health, page
from clientkit.interchange import read_map
from clientkit.interchange.formats import each_once, name_of
from clientkit.many_maps.spelling import surface
from clientkit.map import CustomerMap, MapFault
from clientkit.questions.everything import everything, plain
from clientkit.words import Text, _, language
from clientkit.words.letters import plain as plain_letters
from clientkit.words.listing import listing

#: The version of the JSON that `--json` prints; `check.schema.json` describes it.
VERSION = 1


@attrs.frozen
class Checked:
    """One file: its check-up, or in sentences what is wrong with it."""

    file: str
    check_up: CheckUp | None = None
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class NobodyCalledSo(ValueError):
    """None of the maps has a party of this name; `str()` says whom they have."""


def check(files: Iterable[str], party: str | None = None) -> list[Checked]:
    """Check each file; what is wrong with one does not keep the others from being checked.

    `party` is an id or a name. Raises `UnknownFormat` for a file whose ending says nothing,
    `NobodyCalledSo` when no map has such a party.
    """
    read = [_read(path) for path in each_once(Path(file) for file in files)]
    unknown = []
    checked = []
    for file, map, notes, faults in read:
        try:
            up = health(map, party and _id_of(map, party)) if map else None
        except NobodyCalledSo as fault:
            unknown.append(fault)
            checked.append(Checked(file, faults=(str(fault),), notes=notes))
        except ValueError as fault:
            checked.append(Checked(file, faults=(str(fault),), notes=notes))
        else:
            checked.append(Checked(file, up, faults, notes))
    if unknown and len(unknown) == sum(bool(map) for _file, map, _notes, _faults in read):
        raise unknown[0]
    return checked


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


def as_page(checked: Iterable[Checked], lang: str | None = None) -> str:
    """What was found, as a page to print; a map without a title is called after its file."""
    return page.as_page(
        [_titled(each.check_up, each.file) for each in checked if each.check_up], lang
    )


def _titled(check_up: CheckUp, file: str) -> CheckUp:
    if check_up.map.title:
        return check_up
    map = attrs.evolve(check_up.map, title=Text(name_of(Path(file))))
    return attrs.evolve(check_up, map=map)


def schema() -> dict[str, Any]:
    """The JSON Schema of what `as_json` gives."""
    source = resources.files("clientkit.commands").joinpath("check.schema.json")
    found: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return found


def _read(path: Path) -> tuple[str, CustomerMap | None, tuple[str, ...], tuple[str, ...]]:
    """A file, its map if it holds one, notes on it, and what is wrong with it."""
    try:
        map, notes = read_map(path)
    except MapFault as fault:
        return str(path), None, (), tuple(each.say() for each in fault.faults)
    return str(path), map, tuple(notes), ()


def _id_of(map: CustomerMap, who: str) -> str:
    """The id of the party that has this id or, without case and accents, this name."""
    if any(party.id == who for party in map.parties):
        return who
    named = [
        party.id
        for party in map.parties
        if _folded(who) in {_folded(name) for name in party.label.by_language().values()}
    ]
    if len(named) == 1:
        return named[0]
    if named:
        raise NobodyCalledSo(
            _("Several are called ‘{name}’; say which by its id: {ids}.").format(
                name=who, ids=listing(named, any_of=True)
            )
        )
    raise NobodyCalledSo(
        _("Nobody on the map has the name or the id ‘{name}’. On it are: {names}.").format(
            name=who, names=listing(party.name() for party in map.parties)
        )
    )


def _folded(name: str) -> str:
    return plain_letters(surface(name)).replace("’", "'")


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
