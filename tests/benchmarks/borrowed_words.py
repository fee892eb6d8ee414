"""How many words in a row does the course share with a text that it was made from?

    python -m tests.benchmarks.borrowed_words FOLDER       (every .txt and .md in it)
    python -m tests.benchmarks.borrowed_words SOURCE.txt…

Reads the lessons and all that the package says in French, leaves out what stands between quotation
marks and the titles of the texts, and fails at eight words or more. The sources are not part of
this repository.
"""

import re
import sys
from pathlib import Path

from clientkit.course.items import SOURCES

TOP = Path(__file__).parents[2]
MOST = 7
READ = ("lessons/*.md", "clientkit/**/*.py", "clientkit/**/*.json", "README.md")

#: A text may be named by its title.
_TITLES = "|".join(re.escape(source.title) for source in SOURCES.values())
_QUOTED = re.compile(rf"«[^»]{{0,300}}»|“[^”]{{0,300}}”|{_TITLES}")
_WORD = re.compile(r"[^\W\d_]+")

Words = list[str]


def words(text: str) -> Words:
    """The words of a text, without case; l’eau is two words."""
    return [word.lower() for word in _WORD.findall(text)]


def runs(pieces: list[Words], length: int) -> set[tuple[str, ...]]:
    """Every run of that many words in a row."""
    return {
        tuple(piece[start : start + length])
        for piece in pieces
        for start in range(len(piece) - length + 1)
    }


def longest_shared(ours: list[Words], theirs: list[Words]) -> tuple[str, ...]:
    """The longest run of words that both have."""
    length, shared = 0, {()}
    while found := runs(ours, length + 1) & runs(theirs, length + 1):
        length, shared = length + 1, found
    return min(shared)


def texts(given: list[str]) -> list[Path]:
    """The files that are meant: those named, and every text of a folder."""
    found: list[Path] = []
    for path in map(Path, given):
        found += sorted([*path.glob("*.txt"), *path.glob("*.md")]) if path.is_dir() else [path]
    return found


def main(sources: list[str]) -> int:
    """Print the longest run that each file shares with each source; 1 when one is too long."""
    if not texts(sources):
        print(__doc__)
        return 2
    files = sorted({path for pattern in READ for path in TOP.glob(pattern)})
    ours = {
        path: [words(piece) for piece in _QUOTED.split(path.read_text("utf-8"))] for path in files
    }
    too_long = False
    for source in texts(sources):
        theirs = [words(source.read_text("utf-8"))]
        shared = {path: longest_shared(text, theirs) for path, text in ours.items()}
        worst = max(shared, key=lambda path: len(shared[path]))
        run = shared[worst]
        print(f"{len(run)} words: {source.name}, {worst.relative_to(TOP)}: {' '.join(run)}")
        too_long |= len(run) > MOST
    return int(too_long)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
