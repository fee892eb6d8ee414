"""Laying map files one over the other: what they say together, as text or as JSON."""

import json
from collections import Counter
from collections.abc import Iterable
from importlib import resources
from os.path import abspath, commonpath, relpath
from pathlib import Path
from typing import Any

from clientkit.interchange import read_map
from clientkit.interchange.formats import each_once, name_of
from clientkit.many_maps import (
    Overlay,
    arrow_weights,
    functions_apart,
    in_words,
    named_by_one,
    overlay,
    people_apart,
    who_was_named,
)
from clientkit.map import CustomerMap, MapFault
from clientkit.questions.everything import plain
from clientkit.words import _, language

#: The version of the JSON that `--json` prints; `overlay.schema.json` describes it.
VERSION = 1


class NothingToLay(ValueError):
    """None of the files could be read as a map; `str()` says why, file by file."""


def lay_over(files: Iterable[str]) -> tuple[Overlay, list[str]]:
    """The maps of these files together, each called after its file, and what was wrong in some.

    Raises `UnknownFormat` for a file whose ending says nothing, `NothingToLay` when none is a map.
    """
    maps: dict[str, CustomerMap] = {}
    faults: list[str] = []
    names = _names(each_once(Path(file) for file in files))
    for path, name in names.items():
        try:
            maps[name] = read_map(path)[0]
        except MapFault as fault:
            faults.append(
                _("{name}: {said}").format(
                    name=path.name, said=" ".join(each.say() for each in fault.faults)
                )
            )
    if not maps:
        raise NothingToLay("\n".join(faults))
    return overlay(maps), faults


def as_text(laid: Overlay, lang: str | None = None) -> str:
    """What the maps say together, for people."""
    return in_words(laid, lang)


def as_json(laid: Overlay, faults: list[str], lang: str | None = None) -> str:
    """What the maps say together, for programs: an answer under each question's name."""
    code = language(lang)
    questions = (arrow_weights, functions_apart, named_by_one, people_apart, who_was_named)
    document = {
        "format": "clientkit-overlay",
        "version": VERSION,
        "language": code,
        "faults": faults,
        "people": [view.who.say(code) for view in laid.map.viewpoints],
        "answers": {each.__name__: plain(each(laid), code) for each in questions},
        "matches": [
            {
                "party": match.party,
                "spellings": [[name.say(code), n] for name, n in match.spellings],
            }
            for match in laid.matches
        ],
        "proposals": [
            {
                "one": each.one,
                "other": each.other,
                "score": each.score,
                "sentence": each.sentence(code),
            }
            for each in laid.proposals
        ],
        "map": laid.map.to_document(),
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def schema() -> dict[str, Any]:
    """The JSON Schema of what `as_json` gives."""
    source = resources.files("clientkit.commands").joinpath("overlay.schema.json")
    found: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return found


def _names(paths: list[Path]) -> dict[Path, str]:
    """Each file's name without its ending; where two are called alike, how one gets to it."""
    names = {path: name_of(path) for path in paths}
    often = Counter(names.values())
    top = _common_folder(paths)
    return {
        path: name if often[name] == 1 else Path(relpath(abspath(path), top)).as_posix()
        for path, name in names.items()
    }


def _common_folder(paths: list[Path]) -> str:
    """The folder that holds all the files; on two drives there is none, and paths stay long."""
    try:
        return commonpath([abspath(path.parent) for path in paths])
    except ValueError:
        return abspath(".")
