"""Every link of a notebook leads somewhere, in JupyterLab and where the files are published."""

import re
from itertools import pairwise
from urllib.parse import unquote

import nbformat

from tests.lessons.conftest import NOTEBOOKS, TOP, name

_IN_PROSE = re.compile(r"\]\(([^)]+)\)")
_IN_HTML = re.compile(r'href="([^"]+)"')


def links(notebook):
    for cell in notebook.cells:
        yield from _IN_PROSE.findall(cell.source) if cell.cell_type == "markdown" else ()
        for output in cell.get("outputs", ()):
            yield from _IN_HTML.findall(str(output.get("data", {}).get("text/html", "")))


def pages_from(path, notebook):
    return [(path.parent / unquote(link.partition("#")[0])).resolve() for link in links(notebook)]


def test_every_link_leads_to_a_notebook_of_the_course(page):
    path, notebook = page
    found = pages_from(path, notebook)
    assert found
    for target in found:
        assert target.is_file(), target
        assert target in NOTEBOOKS, target


def test_a_page_leads_to_itself_in_the_other_language(page):
    path, notebook = page
    here = name(path)
    other = here.replace("/fr/", "/en/") if "/fr/" in here else here.replace("/en/", "/fr/")
    assert (TOP / other).resolve() in pages_from(path, notebook)


def test_a_page_of_exercises_leads_to_its_lesson_and_its_solutions(page):
    path, notebook = page
    if notebook.metadata.clientkit.part != "exercise":
        return
    lang, file = notebook.metadata.clientkit.lang, path.name
    found = pages_from(path, notebook)
    assert (TOP / "notebooks" / lang / file).resolve() in found
    assert (TOP / "solutions" / lang / file).resolve() in found


def test_a_walk_stays_in_its_language(page):
    path, notebook = page
    lang = notebook.metadata.clientkit.lang
    elsewhere = [t for t in pages_from(path, notebook) if f"/{lang}/" not in t.as_posix()]
    assert len(set(elsewhere)) == 1


def test_a_learner_goes_from_the_welcome_page_through_the_lessons_and_back(course):
    for lang in ("fr", "en"):
        paths = [(TOP / "notebooks" / lang / f"{id}.ipynb").resolve() for id in course]
        for before, after in pairwise(paths):
            assert after in pages_from(before, nbformat.read(before, as_version=4))
            assert before in pages_from(after, nbformat.read(after, as_version=4))
