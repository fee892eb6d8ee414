"""The charts that a lesson opens with are drawn beforehand, just as they would be drawn now."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import matplotlib
import numpy
import pytest
from PIL import Image

from clientkit.building.newcomer import as_for_somebody_new
from clientkit.building.ready import FOLDER, pictures
from clientkit.cases import case
from clientkit.figures import who_names_whom
from clientkit.live import play
from clientkit.simulations.result import ResultChart
from clientkit.words import LANGUAGES

TOP = Path(__file__).parents[2]
PINNED = f"matplotlib=={matplotlib.__version__}" in (TOP / "constraints.txt").read_text("utf-8")
AGAIN = "draw them again with: python -m clientkit.building.ready"


def points(picture):
    return numpy.asarray(Image.open(BytesIO(picture)).convert("RGB")).astype(int)


def test_what_is_there_is_what_would_be_drawn_now():
    drawn = dict(pictures())
    assert {file.name for file in FOLDER.glob("*.png")} == set(drawn), AGAIN
    for name, picture in drawn.items():
        kept, now = points((FOLDER / name).read_bytes()), points(picture)
        assert kept.shape == now.shape, AGAIN
        # Another version of matplotlib may set a letter half a point further.
        other = (abs(kept - now) > 16).any(axis=2).mean()
        assert other < (0.001 if PINNED else 0.05), AGAIN


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_figure_that_somebody_took_up_is_drawn_as_it_is_now(lang):
    chart = who_names_whom(case("catheter"), lang)
    ready = chart.png()
    chart.figure.set_facecolor("#ff0000")
    assert (points(chart.png())[0, 0] == (255, 0, 0)).all()
    assert ready == who_names_whom(case("catheter"), lang).png()


def test_a_chart_that_was_ready_moves_like_one_that_was_drawn(monkeypatch):
    moves = ({}, {"vertical": 5}, {"downstream": 40}, {"vertical": 30, "downstream": 4})

    def seen():
        hours = play("agenda")
        return [hours.set(**move).seen("en").picture() for move in moves]

    ready = seen()
    monkeypatch.setattr(ResultChart, "ready", lambda self, dpi: None)
    assert ready == seen()
    assert len(set(ready)) == 4, "the scale has grown"


OPENED = """
import sys
import nbformat
from IPython.core.interactiveshell import InteractiveShell

already = {*sys.modules}
shell = InteractiveShell.instance()
for cell in nbformat.read(sys.argv[1], as_version=4).cells:
    if cell.cell_type == "code":
        shell.run_cell(cell.source).raise_error()
print("|".join({*sys.modules} - already), file=sys.stderr)
"""
LESSONS = sorted((TOP / "notebooks" / "en").glob("[01]*.ipynb"))


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("lesson", [path.name for path in LESSONS])
def test_no_lesson_waits_for_matplotlib_while_it_opens(lesson, lang, tmp_path):
    path = TOP / "notebooks" / lang / lesson
    begin = [sys.executable, "-c", OPENED, str(path)]
    opened = subprocess.run(
        begin,
        cwd=path.parent,
        env=as_for_somebody_new(tmp_path),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert opened.returncode == 0, opened.stderr
    came = {name.partition(".")[0] for name in opened.stderr.splitlines()[-1].split("|")}
    assert "ipywidgets" in came
    assert not came & {"matplotlib", "numpy"}
