"""Which file a notebook draws in, once somebody else drew in the one that it asked for.

Two tabs that draw “my-map” end with two files. Each notebook finds its own again, and the person
is told which file holds what.
"""

import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from clientkit.folder import CannotSave, one_at_a_time, save_text
from clientkit.map import CustomerMap, MapFault
from clientkit.words import _, ngettext

ENDING = ".map.json"
_LIST = ".own-files.json"


def own_file(asked: Path) -> Path:
    """The file that this notebook draws in when it asks for one."""
    own = _known(asked.parent).get(_notebook(), {}).get(asked.name)
    path = asked.with_name(own) if own else asked
    return path if path.exists() else asked


def remember(asked: Path, own: Path) -> None:
    """This notebook draws in `own` from now on; where nobody knows which one it is, in none."""
    notebook = _notebook()
    if not notebook:
        return
    # Not to find it again is a pity; not to save the drawing for it would be worse.
    with one_at_a_time(asked.with_name(_LIST)), suppress(CannotSave):
        known = _known(asked.parent)
        mine = {asked.name: asked.name, **known.get(notebook, {})}
        # Also where it was found by another name: “my-map” led to “my-map (2)”, now to “(3)”.
        mine = {name: own.name if file == asked.name else file for name, file in mine.items()}
        listed = {**known, notebook: mine}
        save_text(asked.with_name(_LIST), json.dumps(listed, ensure_ascii=False, indent=1))


def numbered(path: Path) -> Path:
    """The next name: “week 1 (2)”, in a form that nobody gives to a drawing of their own."""
    base, number = _parts(path)
    return path.with_name(f"{base} ({number + 1}){ENDING}")


def which_holds_what(asked: Path, opened: Path) -> str:
    """What the person must know where several files go by one name; "" where there is one."""
    others = [path for path in _of_one_name(asked) if path != opened]
    if not others:
        return ""
    said = [
        _("Several files hold a drawing of this name. You draw in ‘{file}’: {held}.").format(
            file=opened.name, held=_held(opened)
        )
    ]
    said += [_("‘{file}’: {held}.").format(file=path.name, held=_held(path)) for path in others]
    if opened == asked:
        name = others[-1].name.removesuffix(ENDING)
        said.append(
            _("To open another one: {command}").format(command=f'clientkit.draw("{name}")')
        )
    else:
        said.append(
            _("To draw in ‘{file}’ instead, take ‘{own}’ out of the folder.").format(
                file=asked.name, own=opened.name
            )
        )
    return "\n".join(said)


def _of_one_name(asked: Path) -> Iterator[Path]:
    base, number = _parts(asked)
    if number == 1 and asked.exists():
        yield asked
    found = asked.parent.glob(f"*{ENDING}") if asked.parent.is_dir() else ()
    same = [path for path in found if _parts(path)[0] == base and _parts(path)[1] > number]
    yield from sorted(same, key=_parts)


def _parts(path: Path) -> tuple[str, int]:
    stem = path.name.removesuffix(ENDING)
    known = re.fullmatch(r"(.+) \((\d{1,3})\)", stem)
    return (known[1], int(known[2])) if known else (stem, 1)


def _held(path: Path) -> str:
    try:
        size = len(CustomerMap.read(path).parties)
        saved = f"{datetime.fromtimestamp(path.stat().st_mtime):%Y-%m-%d %H:%M}"
    except (MapFault, OSError):
        return _("no map that can be read")
    parties = ngettext("{n} party", "{n} parties", size).format(n=size)
    return _("{parties}, saved {when}").format(parties=parties, when=saved)


def _notebook() -> str:
    """The notebook that this kernel belongs to, as Jupyter says it; "" elsewhere."""
    return os.environ.get("JPY_SESSION_NAME", "")


def _known(folder: Path) -> dict[str, dict[str, str]]:
    try:
        known = json.loads((folder / _LIST).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    plain = isinstance(known, dict) and all(isinstance(each, dict) for each in known.values())
    return known if plain else {}
