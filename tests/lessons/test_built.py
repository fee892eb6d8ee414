"""What is committed is what the lessons say, run from top to bottom."""

import json

from clientkit.building.course import check
from clientkit.course.where import GLOSSARY
from clientkit.words import speaking
from tests.lessons.conftest import NOTEBOOKS, TOP, name


def test_every_notebook_is_what_its_lesson_says_run_and_without_errors():
    with speaking("en"):
        assert [str(fault) for fault in check(TOP)] == []


def test_every_page_exists_in_both_languages():
    pages = {name(path) for path in NOTEBOOKS}
    assert pages
    assert {page.replace("/fr/", "/en/") for page in pages if "/fr/" in page} == {
        page for page in pages if "/en/" in page
    }


def test_a_notebook_is_light_and_keeps_no_state_of_widgets(page):
    path, notebook = page
    assert path.stat().st_size < 400_000
    assert "widgets" not in notebook.metadata
    assert "model_id" not in json.dumps(notebook)


def test_a_notebook_comes_from_its_lesson(page):
    path, notebook = page
    assert path.stem == notebook.metadata.clientkit.lesson
    assert (TOP / notebook.metadata.clientkit.source).is_file()
    assert f"/{notebook.metadata.clientkit.lang}/" in name(path)


def test_what_a_learner_sees_before_running_is_never_an_empty_box(page):
    path, notebook = page
    if path.stem == GLOSSARY:
        assert all(cell.cell_type == "markdown" for cell in notebook.cells)
        return
    begin, *code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert "\nimport clientkit\n" in begin.source
    for cell in code:
        assert cell.outputs, cell.source
        for output in cell.outputs:
            shown = output.get("text") or output.data.get("text/plain")
            assert shown
            assert "object at 0x" not in shown
