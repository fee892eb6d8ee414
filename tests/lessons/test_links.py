"""Every link of a notebook leads somewhere, in JupyterLab and where the files are published."""

import re
from itertools import pairwise
from urllib.parse import unquote

import nbformat

from clientkit.course.where import GLOSSARY
from tests.lessons.conftest import NOTEBOOKS, TOP, name

_IN_PROSE = re.compile(r"\]\(([^)]+)\)")
_IN_HTML = re.compile(r'href="([^"]+)"')


def links(notebook):
    for cell in notebook.cells:
        yield from _IN_PROSE.findall(cell.source) if cell.cell_type == "markdown" else ()
        for output in cell.get("outputs", ()):
            yield from _IN_HTML.findall(str(output.get("data", {}).get("text/html", "")))


def pages_from(path, notebook):
    others = (link.partition("#")[0] for link in links(notebook))
    return [(path.parent / unquote(other)).resolve() for other in others if other]


def test_a_link_within_a_page_leads_to_a_heading_of_it(page):
    _path, notebook = page
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    headings = {title.replace(" ", "-") for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    within = [link[1:] for link in links(notebook) if link.startswith("#")]
    assert set(within) <= headings
    assert bool(within) == (notebook.metadata.clientkit.lesson == GLOSSARY)


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


def siblings(path, notebook):
    """The other pages of the same lesson and language that are there, by their part."""
    lang = notebook.metadata.clientkit.lang
    pages = {
        "story": TOP / "notebooks" / lang / path.name,
        "exercise": TOP / "exercises" / lang / path.name,
        "solution": TOP / "solutions" / lang / path.name,
        "trainer": TOP / "notebooks" / lang / "trainer" / path.name,
    }
    if path.stem == GLOSSARY:
        return {}
    del pages[notebook.metadata.clientkit.part]
    return {part: page.resolve() for part, page in pages.items() if page.is_file()}


def test_a_page_leads_to_the_other_pages_of_its_lesson_and_the_guide_is_for_trainers(page):
    path, notebook = page
    found = pages_from(path, notebook)
    part = notebook.metadata.clientkit.part
    for other, target in siblings(path, notebook).items():
        if other != "trainer" or part == "solution":
            assert target in found, other
        elif path.name != "00-start.ipynb":
            assert target not in found, other


def test_every_page_leads_to_the_list_of_lessons(page):
    path, notebook = page
    lang = notebook.metadata.clientkit.lang
    welcome = (TOP / "notebooks" / lang / "00-start.ipynb").resolve()
    assert welcome in [path.resolve(), *pages_from(path, notebook)]


def test_pages_of_a_kind_lead_on_to_the_next_lesson_and_back(course):
    for folder in ("notebooks/{}", "exercises/{}", "solutions/{}", "notebooks/{}/trainer"):
        for lang in ("fr", "en"):
            paths = [(TOP / folder.format(lang) / f"{id}.ipynb").resolve() for id in course]
            for before, after in pairwise(path for path in paths if path.is_file()):
                assert after in pages_from(before, nbformat.read(before, as_version=4))
                assert before in pages_from(after, nbformat.read(after, as_version=4))


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
