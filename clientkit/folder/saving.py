"""Saving so that a file is always whole: the old one, or the new one, never half of one."""

import errno
import os
import secrets
import shutil
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from clientkit.words import _

#: Seconds after which a half-written file has no writer any more.
_SURELY_LEFT = 600
_NO_WRITING = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class CannotSave(OSError):
    """A file could not be saved; `str()` says why and what to do, in the reader's language."""

    def __str__(self) -> str:
        return self.strerror or ""


def save_text(path: str | os.PathLike[str], text: str) -> Path:
    """Put `text` into the file `path`, all of it or nothing, and make its folder if need be.

    Gives the path. Raises CannotSave, with a sentence, and then the file that was there is as it
    was. What UTF-8 cannot hold (half an emoji) becomes a question mark.

    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> save_text(folder / "note.txt", "Zoé").read_text(encoding="utf-8")
    'Zoé'
    """
    return save_bytes(path, text.encode("utf-8", "replace"))


def save_bytes(path: str | os.PathLike[str], content: bytes) -> Path:
    """Put `content` into the file `path`, as `save_text` does with a text."""
    # A link stays a link: what it points to is replaced.
    target = Path(os.path.realpath(path))
    beside = target.parent / f".{secrets.token_hex(6)}.saving"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _write_through(beside, content)
        if target.exists():
            shutil.copymode(target, beside)
        _replace(beside, target)
        _settle(target.parent)
        _sweep(target.parent)
    except OSError as fault:
        raise CannotSave(fault.errno or 0, _why_not(target, fault)) from fault
    finally:
        # Gone already when all went well; a full disk must not keep the half that it took.
        _remove(beside)
    return Path(path)


def keep_aside(path: str | os.PathLike[str], *, move: bool = False) -> Path | None:
    """Keep what is in `path` under a dated name beside it: a copy, or with `move` the file itself.

    Gives the path of what was kept, None when there was nothing to keep. Raises CannotSave.
    """
    source = Path(path)
    if not source.exists():
        return None
    name, dot, ending = source.name.partition(".")
    stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    kept = source.with_name(f"{name}.{stamp}{dot}{ending}")
    again = 2
    while kept.exists():
        kept = source.with_name(f"{name}.{stamp}-{again}{dot}{ending}")
        again += 1
    try:
        if move:
            _replace(source, kept)
        else:
            shutil.copy2(source, kept)
    except OSError as fault:
        raise CannotSave(fault.errno or 0, _why_not(kept, fault)) from fault
    return kept


def _write_through(path: Path, content: bytes) -> None:
    # 0o666 less the umask: a colleague who may read the folder may read the file.
    number = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666
    )
    with os.fdopen(number, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _replace(new: Path, old: Path) -> None:
    # Windows refuses for a moment while a virus scanner or another kernel reads the file.
    for wait in (0.01, 0.03, 0.1, 0.3):
        try:
            os.replace(new, old)
            return
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(wait)
    os.replace(new, old)


def _settle(folder: Path) -> None:
    """Bring the new name itself onto the disk, where the system knows how to."""
    if os.name == "nt":
        return
    try:
        number = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(number)
    except OSError:
        # Some network folders cannot; the file's content is safe already.
        return
    finally:
        os.close(number)


def _sweep(folder: Path) -> None:
    """Take away what a killed process left half written, once it is surely nobody's any more."""
    for left in folder.glob(".*.saving"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _SURELY_LEFT:
                left.unlink()


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _why_not(path: Path, fault: OSError) -> str:
    where = {"file": path.name, "folder": path.parent.name or str(path.parent)}
    if fault.errno in _NO_WRITING:
        return _(
            "‘{file}’ cannot be saved: the folder ‘{folder}’ does not allow it. "
            "Move the course to a folder of your own, or ask for the right to write there."
        ).format(**where)
    if fault.errno in _NO_ROOM:
        return _(
            "‘{file}’ cannot be saved: there is no room left on the disk. "
            "Make some room, then try again."
        ).format(**where)
    return _("‘{file}’ cannot be saved in the folder ‘{folder}’: {reason}.").format(
        reason=fault.strerror or str(fault), **where
    )
