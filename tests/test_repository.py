"""Every file of the repository is fit for everybody's machine."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]

#: Written so that this file does not hold what it looks for.
_FOREIGN = {
    "a registry's address": r"[p]ypi\.org|pythonhosted\.[o]rg|registry\.npmjs|registry\.[y]arnpkg"
    r"|deb\.debian\.[o]rg|conda\.anaconda\.[o]rg",
    "a content network's address": r"jsdelivr\.[n]et|unpkg\.[c]om|cdnjs\.|esm\.[s]h|[s]kypack"
    r"|googleapis\.[c]om|jspm\.[d]ev",
    "a path of one machine": r"(?<![\w.:/-])/(?:home|Users|root|work|tmp|opt)/[\w.-]"
    r"|[A-Z]:\\\\?Users\\|\.[p]yenv",
}


def _files() -> list[Path]:
    if not (TOP / ".git").exists() or shutil.which("git") is None:
        pytest.skip("this copy of the course is not under git")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=TOP,
        capture_output=True,
        check=True,
    ).stdout
    return [path for name in listed.decode().split("\0") if (path := TOP / name).is_file()]


@pytest.mark.parametrize("what", _FOREIGN)
def test_no_file_names_a_place_that_only_some_can_reach(what):
    named = []
    for path in _files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        named += [
            f"{path.relative_to(TOP)}: …{text[max(0, m.start() - 30) : m.end() + 30]}…"
            for m in re.finditer(_FOREIGN[what], text)
        ]
    assert named == []


def test_no_file_is_a_surprise_in_size():
    large = [str(path.relative_to(TOP)) for path in _files() if path.stat().st_size > 1_000_000]
    assert large == []


def test_what_npm_installs_is_locked_without_an_address():
    for path in _files():
        if path.name == "package-lock.json":
            locked = path.read_text("utf-8")
            assert '"integrity"' in locked
            assert '"resolved"' not in locked
