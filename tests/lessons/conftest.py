"""The lessons and the notebooks of this very course."""

from pathlib import Path

import nbformat
import pytest

from clientkit.building.course import read_course

TOP = Path(__file__).parents[2]
FOLDERS = ("notebooks", "exercises", "solutions")
NOTEBOOKS = sorted(
    path
    for folder in FOLDERS
    for path in (TOP / folder).rglob("*.ipynb")
    if ".ipynb_checkpoints" not in path.parts
)


def name(path: Path) -> str:
    return path.relative_to(TOP).as_posix()


@pytest.fixture(scope="session")
def course():
    """Every lesson by its id."""
    return {lesson.id: lesson for lesson in read_course(TOP)}


@pytest.fixture(params=NOTEBOOKS, ids=name)
def page(request):
    """Each committed notebook in turn: where it stands, and what it holds."""
    return request.param, nbformat.read(request.param, as_version=4)
