"""Taking turns: several notebooks that write one file do it one after the other."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def _take(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _give_back(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


@contextmanager
def one_at_a_time(path: str | os.PathLike[str], patience: float = 10.0) -> Iterator[bool]:
    """Inside the block, be the only one that reads and writes `path`.

    The turn belongs to the process: it is given back when a kernel is killed. Gives False when
    no turn was to be had within `patience` seconds, or the disk knows no turns: whoever saves
    then still saves, since a learner's answer matters more than the order.
    """
    mark = Path(path).with_name(f".{Path(path).name}.turn")
    try:
        mark.parent.mkdir(parents=True, exist_ok=True)
        file = open(mark, "ab")  # noqa: SIM115 (closed below)
    except OSError:
        yield False
        return
    with file:
        mine = _wait_for_turn(file, patience)
        try:
            yield mine
        finally:
            if mine:
                with suppress(OSError):
                    _give_back(file)


def _wait_for_turn(file: BinaryIO, patience: float) -> bool:
    until = time.monotonic() + patience
    while True:
        try:
            _take(file)
            return True
        except OSError:
            if time.monotonic() >= until:
                return False
            # Often enough to come in between two savings of somebody who saves without a pause.
            time.sleep(0.001)
