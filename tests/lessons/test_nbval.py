"""nbval runs every notebook in this very test run, and notices what has changed."""

import os
import re
import subprocess
import sys

import nbformat
import pytest

from tests.lessons.conftest import FOLDERS, NOTEBOOKS, TOP

LESSON = TOP / "notebooks" / "fr" / "01-catheter.ipynb"
PLAIN = "text/plain"


def pytest_on(*arguments):
    """Run pytest as the README does, on these notebooks alone, wherever they stand."""
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "conftest",
            *map(str, arguments),
        ],
        cwd=TOP,
        env={**os.environ, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
    )


def test_the_test_command_runs_every_cell_of_every_notebook(request):
    assert set(FOLDERS) <= set(request.config.getini("testpaths"))
    assert request.config.option.nbval
    listed = pytest_on("--collect-only", *FOLDERS).stdout
    cells = [
        cell
        for path in NOTEBOOKS
        for cell in nbformat.read(path, as_version=4).cells
        if cell.cell_type == "code"
    ]
    assert len(re.findall(r"\.ipynb::", listed)) == len(cells)


@pytest.fixture
def copy_of_the_lesson(tmp_path):
    """The French lesson, with one cell's words for the map's hand-offs changed."""

    def copy(old, new):
        notebook = nbformat.read(LESSON, as_version=4)
        (said,) = [
            output.data
            for cell in notebook.cells
            for output in cell.get("outputs", ())
            if "hand_offs" in cell.source
        ]
        assert old in said[PLAIN]
        said[PLAIN] = said[PLAIN].replace(old, new)
        path = tmp_path / "copy.ipynb"
        nbformat.write(notebook, path)
        return path

    return copy


def test_a_lesson_as_it_was_committed_passes(copy_of_the_lesson):
    done = pytest_on("--rootdir", TOP, "-c", TOP / "pyproject.toml", copy_of_the_lesson("3", "3"))
    assert done.returncode == 0, done.stdout


def test_one_figure_changed_in_what_a_lesson_shows_is_noticed(copy_of_the_lesson):
    done = pytest_on("--rootdir", TOP, "-c", TOP / "pyproject.toml", copy_of_the_lesson("3", "4"))
    assert done.returncode == 1
    assert "1 failed" in done.stdout
