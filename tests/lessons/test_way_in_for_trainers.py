"""The page on which a trainer who has never seen the kit begins: plans, guides, what to print."""

import re

import nbformat
import pytest

from clientkit.course import LESSONS, timetable
from clientkit.course.agenda import clock
from clientkit.course.plans import PLANS
from clientkit.words import LANGUAGES
from tests.lessons.conftest import TOP


@pytest.fixture(params=LANGUAGES)
def opened(request):
    lang = request.param
    path = TOP / "notebooks" / lang / "trainer" / "00-start.ipynb"
    return lang, path, nbformat.read(path, as_version=4)


def shown(notebook):
    said = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    outputs = [out for c in notebook.cells for out in c.get("outputs", ()) if "data" in out]
    return "\n".join([*said, *(out.data["text/plain"] for out in outputs)])


def test_the_readme_and_the_welcome_lead_to_it(opened):
    lang, _path, _notebook = opened
    assert "notebooks/*/trainer" in (TOP / "README.md").read_text("utf-8")
    welcome = nbformat.read(TOP / "notebooks" / lang / "00-start.ipynb", as_version=4)
    assert "(trainer/00-start.ipynb)" in shown(welcome)


def test_all_three_plans_stand_there_with_the_time_of_each_part(opened):
    lang, _path, notebook = opened
    page = shown(notebook)
    for plan in PLANS:
        agenda = timetable(plan.id, "9:00")
        assert agenda.heading(lang) in page
        for (start, _end), part in zip(agenda.times, plan.parts, strict=True):
            assert re.search(
                rf"{re.escape(clock(start, lang))} .*{re.escape(part.title.say(lang))}", page
            )


def test_each_lesson_that_is_there_has_its_guide_one_click_away(opened):
    _lang, path, notebook = opened
    html = "\n".join(
        out.data.get("text/html", "")
        for cell in notebook.cells
        for out in cell.get("outputs", ())
        if "data" in out
    )
    for lesson in LESSONS:
        if lesson.ready:
            assert f'href="{lesson.id}.ipynb"' in html
            assert (path.parent / f"{lesson.id}.ipynb").is_file()


def test_every_command_on_it_is_one_that_the_kit_has(opened):
    from clientkit.cli import main

    _lang, _path, notebook = opened
    commands = re.findall(r"bin/clientkit ([a-z-]+)", shown(notebook))
    assert {"agenda", "doctor", "page"} <= set(commands) <= set(main.commands)


def test_every_menu_that_it_names_is_there(opened):
    from clientkit.editor.menu_labels import menu_labels

    lang, _path, notebook = opened
    page, labels = shown(notebook), menu_labels(lang)
    for label in (labels["menu"], labels["menu_mine"]):
        assert f"**{label}**" in page
