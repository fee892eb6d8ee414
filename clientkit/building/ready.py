"""Draws beforehand the charts that a lesson opens with.

python -m clientkit.building.ready
"""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from clientkit.cases import case
from clientkit.figures import who_names_whom
from clientkit.figures.chart import SHARP
from clientkit.figures.ready import name_of
from clientkit.live import PLAYS, charts
from clientkit.words import LANGUAGES

FOLDER = Path(str(files("clientkit.figures"))) / "ready_made"


def pictures() -> Iterator[tuple[str, bytes]]:
    """The name of each file, and its picture as it is drawn today."""
    agenda = PLAYS["agenda"]
    start = {hand.id: hand.start for hand in agenda.hands}
    for lang in LANGUAGES:
        named = who_names_whom(case("catheter"), lang)
        assert named.figure, "a figure that is there is drawn"
        yield name_of(named.shows, SHARP), named.png()
        for dpi in (charts.SHARP, charts.LIGHT):
            hours = agenda.run(start, lang).chart(lang, bare=True)
            yield name_of(hours.shows, dpi), charts.Frame().drawn(hours, dpi)


def draw() -> None:
    """Have the folder hold these pictures and no others."""
    FOLDER.mkdir(exist_ok=True)
    drawn = dict(pictures())
    for file in FOLDER.glob("*.png"):
        if file.name not in drawn:
            file.unlink()
    for name, picture in drawn.items():
        (FOLDER / name).write_bytes(picture)


if __name__ == "__main__":
    draw()
