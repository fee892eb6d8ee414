"""The answers file: what a learner answered, in one readable file that several notebooks share."""

import json
import re
import time
from copy import deepcopy
from datetime import datetime
from pathlib import Path

from clientkit.folder import CannotSave, keep_aside, one_at_a_time, save_text
from clientkit.practice.record import Record, is_sound, sound
from clientkit.practice.turns import Turn, in_turn
from clientkit.words import _
from clientkit.words.listing import listing

FORMAT, VERSION = "clientkit-answers", 1


class NotAnAnswersFile(ValueError):
    """What stands in the answers file cannot be used; `str()` says why, as a sentence."""


class Answers:
    """What one learner answered. Without a `path` it is kept in memory only.

    Nothing here raises: what goes wrong is told in `trouble`, and the answers stay in memory.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.turn = Turn()
        self._mine: dict[str, Record] = {}
        self._unwritten: set[str] = set()
        self._set_aside: str | None = None
        self._failed: str | None = None
        self._odd: str | None = None

    @property
    def trouble(self) -> str | None:
        """What went wrong with the file, in sentences; None when all is well."""
        return " ".join(filter(None, (self._set_aside, self._odd, self._failed))) or None

    def tell_about(self, *ids: str) -> None:
        """Have it told that something about these exercises is not as the kit wrote it."""
        if self.path is not None:
            self._odd = _(
                "In ‘{file}’, something about {exercises} is not as the kit wrote it. It is kept "
                "in the file, and left out of account."
            ).format(file=self.path.name, exercises=listing(ids))

    @in_turn
    def record(self, id: str) -> Record:
        """What is kept of an exercise; empty when there is nothing."""
        if self.path is not None:
            try:
                kept = self._read(self.path).get(id)
            except (NotAnAnswersFile, OSError) as fault:
                self._failed = _told(fault)
            else:
                if kept is not None and id not in self._unwritten:
                    self._mine[id] = kept
        return deepcopy(self._mine.get(id, {}))

    @in_turn
    def keep(self, id: str, record: Record) -> Record:
        """Keep what was answered to an exercise; give what is kept of it now.

        Another notebook may have answered the same exercise since `record` was read: its answer
        is kept under `earlier`, and the first prediction of the two stays the first.
        """
        seen = record.get("changed")
        self._mine[id] = record = {**record, "changed": now()}
        if self.path is None:
            return record
        try:
            with one_at_a_time(self.path):
                everything = self._read_or_set_aside(self.path)
                there = everything.get(id, {})
                taken = None if there is record else there.get("changed")
                # Two notebooks that answered in one moment would not know of each other.
                while record["changed"] == taken:
                    time.sleep(0.001)
                    record["changed"] = now()
                self._mine[id] = record = _joined(record, there, seen)
                late = {other: self._mine[other] for other in self._unwritten}
                self._write(self.path, {**everything, **late, id: record})
                self._unwritten.clear()
        except CannotSave as fault:
            self._unwritten.add(id)
            self._failed = _("{why} Your answers stay here until this notebook closes.").format(
                why=fault
            )
        return record

    @in_turn
    def start_over(self, id: str) -> Path | None:
        """Forget what was answered to an exercise; keep the file as it was under a dated name.

        What cannot be kept is not forgotten either: then nothing changes, and `trouble` says why.
        """
        if self.path is None:
            self._mine.pop(id, None)
            return None
        try:
            with one_at_a_time(self.path):
                everything = self._read_or_set_aside(self.path)
                if self._unwritten:
                    everything |= {other: self._mine[other] for other in self._unwritten}
                    self._write(self.path, everything)
                    self._unwritten.clear()
                kept = keep_aside(self.path)
                everything.pop(id, None)
                self._write(self.path, everything)
        except CannotSave as fault:
            self._failed = str(fault)
            return None
        self._mine.pop(id, None)
        return kept

    def _read(self, path: Path) -> dict[str, Record]:
        try:
            # Some editors put a mark before the text, which is no part of it.
            text = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return {}
        except UnicodeDecodeError as fault:
            raise NotAnAnswersFile(_("‘{file}’ is not text.").format(file=path.name)) from fault
        exercises = _understood(text, path.name)
        odd = [id for id, record in exercises.items() if not is_sound(record)]
        if odd:
            self.tell_about(*odd)
        return {id: sound(record) for id, record in exercises.items()}

    def _read_or_set_aside(self, path: Path) -> dict[str, Record]:
        """What is in the file; if it cannot be used, it is put aside untouched, and told."""
        try:
            everything = self._read(path)
            self._failed = None
            # A file taken away is made again with all that this notebook knows.
            return everything if path.exists() else dict(self._mine)
        except OSError as fault:
            raise CannotSave(fault.errno or 0, _told(fault)) from fault
        except NotAnAnswersFile as fault:
            aside = keep_aside(path, move=True)
            self._failed = None
            self._set_aside = _(
                "{why} It is kept as it is under the name ‘{aside}’, and a new file was begun."
            ).format(why=fault, aside=aside.name if aside else path.name)
            return dict(self._mine)

    def _write(self, path: Path, everything: dict[str, Record]) -> None:
        ordered = {id: everything[id] for id in sorted(everything, key=_in_order)}
        document = {"format": FORMAT, "version": VERSION, "exercises": ordered}
        save_text(path, json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def _understood(text: str, name: str) -> dict[str, Record]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as fault:
        line = getattr(fault, "lineno", 1)
        raise NotAnAnswersFile(
            _("The answers file ‘{file}’ cannot be read: see line {line}.").format(
                file=name, line=line
            )
        ) from fault
    exercises = document.get("exercises") if isinstance(document, dict) else None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise NotAnAnswersFile(_("‘{file}’ is not a file of answers.").format(file=name))
    if document.get("version") != VERSION:
        raise NotAnAnswersFile(
            _("‘{file}’ is of version {version}, which this kit does not know.").format(
                file=name, version=document.get("version")
            )
        )
    if not isinstance(exercises, dict) or not all(isinstance(r, dict) for r in exercises.values()):
        raise NotAnAnswersFile(
            _("In ‘{file}’, the list of exercises is not as the kit wrote it.").format(file=name)
        )
    return exercises


def _joined(new: Record, there: Record, seen: str | None) -> Record:
    """The record to keep when the file holds `there`, and this notebook last read it at `seen`."""
    joined = dict(new)
    firsts = [first for first in (there.get("first"), new.get("first")) if isinstance(first, dict)]
    if firsts:
        joined["first"] = min(firsts, key=lambda first: str(first.get("at", "")))
    if there.get("changed") != seen and there.get("answer") not in (None, new.get("answer")):
        other = {"answer": there["answer"], "changed": there.get("changed")}
        joined["earlier"] = [*there.get("earlier", []), other]
    return joined


def _told(fault: Exception) -> str:
    if isinstance(fault, NotAnAnswersFile):
        return _("{why} It stays as it is; your answers here are new ones.").format(why=fault)
    reason = getattr(fault, "strerror", None) or str(fault)
    return _("The answers file cannot be opened: {reason}.").format(reason=reason)


def _in_order(id: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"\.", id)]


def now() -> str:
    """This moment, as the answers file writes it."""
    return datetime.now().astimezone().isoformat(timespec="milliseconds")
