"""Is everything there that a session needs? What was looked at, and what to do where it is not."""

import re
import shutil
import subprocess
import sys
import tempfile
import webbrowser
from collections.abc import Iterator
from importlib import metadata, resources
from pathlib import Path
from typing import Any

import attrs

from clientkit.words import N_, _

#: The least that the kit asks of a disk, in bytes: a session's maps, answers and pictures.
_ROOM = 50 * 1024 * 1024

#: By these names a browser that shows JupyterLab is found.
_BROWSERS = {
    "firefox": "Firefox",
    "chromium": "Chromium",
    "chromium-browser": "Chromium",
    "google-chrome": "Chrome",
    "msedge": "Edge",
    "microsoft-edge": "Edge",
    "safari": "Safari",
}

#: What a page can load: a module that gives something by default.
_A_MODULE = re.compile(rb"export\s*(?:default\b|\{[^}]*\bas default\b)")


@attrs.frozen
class Check:
    """One thing that was looked at: is it well, what was found, what to do if it is not."""

    name: str
    well: bool
    found: str
    cure: str = ""

    def sentence(self, lang: str | None = None) -> str:
        """The check in one line."""
        said = _("fine", lang) if self.well else _("NOT FINE", lang)
        said += f" ({self.found})" if self.found else ""
        line = _("{name}: {said}", lang).format(name=_(self.name, lang), said=said)
        return line if self.well else f"{line}\n  → {_(self.cure, lang)}"


def look() -> Iterator[Check]:
    """Look at everything, one thing after the other: the kernel takes a few seconds."""
    for each in (_python, _packages, _room, _work_folder, _bundle, _browser, _kernel):
        yield each()


def _python() -> Check:
    return Check(
        N_("Python"),
        (3, 11) <= sys.version_info[:2] < (3, 15),
        sys.version.split()[0],
        N_("Install a Python from 3.11 to 3.14, then start again with it: python3 start.py"),
    )


def _packages() -> Check:
    lacking = list(_lacking())
    return Check(
        N_("Packages"),
        not lacking,
        ", ".join(lacking),
        N_("Set the course up again: python3 start.py"),
    )


def _lacking() -> Iterator[str]:
    from packaging.requirements import Requirement

    try:
        asked = metadata.requires("clientkit") or []
    except metadata.PackageNotFoundError:
        yield "clientkit"
        return
    for line in asked:
        needed = Requirement(line)
        if needed.marker and not needed.marker.evaluate({"extra": ""}):
            continue
        try:
            version = metadata.version(needed.name)
        except metadata.PackageNotFoundError:
            yield needed.name
        else:
            if not needed.specifier.contains(version, prereleases=True):
                yield f"{needed.name} {version}"


def _room() -> Check:
    free = shutil.disk_usage(Path.cwd()).free
    return Check(
        N_("Room on the disk"),
        free > _ROOM,
        _("{n} MB").format(n=free // 1024**2),
        N_("Make some room on the disk, or move the course to another one."),
    )


def _work_folder() -> Check:
    from clientkit.folder import CannotSave, save_text, work_folder

    folder = work_folder()
    was_there = folder.exists()
    probe = folder / ".can-we-write-here"
    try:
        save_text(probe, "")
        probe.unlink()
        if not was_there:
            folder.rmdir()
    except (CannotSave, OSError) as fault:
        return Check(
            N_("Work folder"), False, str(fault), N_("Move the course to a folder of your own.")
        )
    return Check(N_("Work folder"), True, folder.name)


def _bundle() -> Check:
    static = resources.files("clientkit").joinpath("static")
    files = [file for name in ("editor.js", "extras.js") if (file := static / name).is_file()]
    codes = [file.read_bytes() for file in files]
    whole = len(codes) == 2 and all(len(code) > 1000 and _A_MODULE.search(code) for code in codes)
    return Check(
        N_("The map editor"),
        whole,
        _("{n} KB").format(n=sum(map(len, codes)) // 1024) if codes else "",
        N_("A file of the kit is missing or broken: unpack the course again, or set it up again."),
    )


def _browser() -> Check:
    names = list(dict.fromkeys(name for at, name in _BROWSERS.items() if shutil.which(at)))
    try:
        webbrowser.get()
    except webbrowser.Error:
        known = ""
    else:
        known = _("the system’s own")
    return Check(
        N_("Browser"),
        bool(names or known),
        ", ".join(names) or known,
        N_("Install a browser: Firefox, Chrome, Edge or Safari."),
    )


def _kernel() -> Check:
    cure = N_("Set the course up again: python3 start.py")
    try:
        found = _one_and_one()
    except Exception as fault:  # whatever keeps a kernel from starting, a person must be told
        return Check(N_("A kernel that computes"), False, str(fault) or type(fault).__name__, cure)
    return Check(N_("A kernel that computes"), found == "2", f"1 + 1 = {found}", cure)


def _one_and_one() -> str:
    from jupyter_client.manager import start_new_kernel

    with tempfile.TemporaryDirectory() as away:
        manager, client = start_new_kernel(startup_timeout=60, cwd=away, stderr=subprocess.DEVNULL)
        said: list[str] = []

        def hear(message: dict[str, Any]) -> None:
            said.append(message["content"].get("text", ""))

        try:
            client.execute_interactive("print(1 + 1, end='')", timeout=60, output_hook=hear)
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)
    return "".join(said)
