"""Building writes what the lessons say, the same each time; checking finds what differs."""

import nbformat
import pytest

from clientkit.building import running
from clientkit.building.course import build, check
from clientkit.building.faults import LessonFaults
from clientkit.words import speaking

PAGES = [
    f"{folder}/01-bakery.ipynb"
    for lang in ("fr", "en")
    for folder in (
        f"notebooks/{lang}", f"notebooks/{lang}/trainer", f"exercises/{lang}", f"solutions/{lang}"
    )
]  # fmt: skip


def open_page(top, page):
    return nbformat.read(top / page, as_version=4)


def sources(top, page):
    return [cell.source for cell in open_page(top, page).cells]


@pytest.fixture
def built(bakery, monkeypatch):
    """The bakery course, built without a kernel: every code cell has the output of its turn."""

    def run_without_kernel(notebooks):
        for notebook in notebooks.values():
            code = [cell for cell in notebook.cells if cell.cell_type == "code"]
            for count, cell in enumerate(code, start=1):
                cell.execution_count = count

    monkeypatch.setattr("clientkit.building.course.run", run_without_kernel)
    build(bakery)
    return bakery


def says(top):
    with speaking("en"):
        return [str(fault) for fault in check(top)]


def test_a_lesson_gives_its_walk_its_guide_its_exercises_and_its_solutions(built):
    glossaries = [f"notebooks/{lang}/glossary.ipynb" for lang in ("fr", "en")]
    assert sorted(p.relative_to(built).as_posix() for p in built.rglob("*.ipynb")) == sorted(
        [*PAGES, *glossaries]
    )


def test_the_walk_holds_story_and_exercise_the_other_pages_their_part(built):
    walk = "\n".join(sources(built, "notebooks/en/01-bakery.ipynb"))
    assert "Who is waiting" in walk
    assert "Your turn" in walk
    assert "children" not in walk
    assert "children" not in "\n".join(sources(built, "exercises/en/01-bakery.ipynb"))
    solution = "\n".join(sources(built, "solutions/en/01-bakery.ipynb"))
    assert solution.index("Your turn") < solution.index("The children of the street")
    assert 'print("?")' not in solution
    assert "Bread in a group" in "\n".join(sources(built, PAGES[1].replace("/fr/", "/en/")))


def test_a_page_speaks_one_language(built):
    assert "Qui attend" in "\n".join(sources(built, "notebooks/fr/01-bakery.ipynb"))
    assert "Qui attend" not in "\n".join(sources(built, "notebooks/en/01-bakery.ipynb"))


def test_a_page_says_where_it_comes_from_and_begins_by_saying_it_to_the_kit(built):
    notebook = open_page(built, "solutions/fr/01-bakery.ipynb")
    assert notebook.metadata.clientkit == {
        "lesson": "01-bakery", "part": "solution", "lang": "fr", "source": "lessons/01-bakery.md"
    }  # fmt: skip
    assert notebook.metadata.kernelspec.name == "python3"
    first = next(cell for cell in notebook.cells if cell.cell_type == "code")
    line, rest = first.source.split("\n", 1)
    assert line == "# Ouvre cette page, et retrouve vos réponses"
    assert rest == 'import clientkit\n\nclientkit.begin("01-bakery", "fr", "solution")'


def test_code_is_folded(built):
    code = [c for c in open_page(built, PAGES[0]).cells if c.cell_type == "code"]
    assert all(cell.metadata.jupyter.source_hidden for cell in code)


def test_what_nbval_must_know_of_a_cell_reaches_the_notebook(bakery, rewrite):
    rewrite(":part: story\n", ":part: story\n:tags: [nbval-skip]\n:items: [A05]\n")
    build(bakery, execute=False)
    (cell,) = [c for c in open_page(bakery, PAGES[0]).cells if c.source == "print(6 * 7)"]
    assert cell.metadata.tags == ["nbval-skip"]
    assert cell.metadata["items"] == ["A05"]


def test_there_is_room_between_what_is_folded_and_the_paragraph_below(bakery, rewrite):
    fold = "<details>\n<summary>42</summary>\n\n42\n\n</details>\n\n"
    for begin in ("Who is waiting", "Qui attend"):
        rewrite(f"\n{begin}", f"\n{fold}{begin}")
    build(bakery, execute=False)
    (cell,) = [c for c in open_page(bakery, PAGES[0]).cells if "<details" in c.source]
    assert '<details style="margin-bottom: 1em">\n<summary>' in cell.source


def test_the_guide_opens_with_its_timetable(built):
    guide = "\n".join(sources(built, "notebooks/en/trainer/01-bakery.ipynb"))
    assert "| Bread in a group | 10–15 min |" in guide


def test_building_again_changes_no_byte(built):
    before = {page: (built / page).read_bytes() for page in PAGES}
    build(built)
    assert {page: (built / page).read_bytes() for page in PAGES} == before


def test_what_has_just_been_built_is_what_its_lesson_says(built):
    assert says(built) == []


def test_a_word_changed_in_a_notebook_is_found(built):
    page = built / PAGES[0]
    page.write_text(page.read_text("utf-8").replace("ce pain", "ce painn"), "utf-8")
    (fault,) = says(built)
    assert fault.startswith(PAGES[0])
    assert "cell 4 is not what its lesson says" in fault


def test_a_word_changed_in_a_lesson_is_found(built, rewrite):
    rewrite("Who is waiting", "Who waits")
    (fault,) = says(built)
    assert fault.startswith("notebooks/en/01-bakery.ipynb")


@pytest.mark.parametrize("change", ["swap", "drop", "add", "unfold", "lesson"])
def test_order_cells_and_metadata_are_compared(built, change):
    path = built / PAGES[0]
    notebook = nbformat.read(path, as_version=4)
    cells = notebook.cells
    if change == "swap":
        cells[3], cells[4] = cells[4], cells[3]
    elif change == "drop":
        del cells[-1]
    elif change == "add":
        cells.append(nbformat.v4.new_markdown_cell("more"))
    elif change == "unfold":
        next(c for c in cells if c.cell_type == "code").metadata.jupyter.source_hidden = False
    else:
        notebook.metadata.clientkit.lesson = "02-brewery"
    nbformat.write(notebook, path)
    assert says(built)


def test_a_notebook_that_no_lesson_gives_is_found(built):
    (built / "solutions" / "fr" / "09-old.ipynb").write_text("{}", "utf-8")
    assert says(built) == ["solutions/fr/09-old.ipynb: no lesson gives this notebook."]


def test_a_notebook_that_was_not_built_is_found(built):
    (built / PAGES[0]).unlink()
    assert says(built) == [f"{PAGES[0]}: it has not been built."]


def test_a_notebook_that_never_ran_is_found(built):
    build(built, execute=False)
    assert any("was not run in its turn" in fault for fault in says(built))


def test_a_lesson_that_does_not_exist_is_not_built(built):
    with speaking("en"), pytest.raises(LessonFaults, match="09-no: there is no such lesson"):
        build(built, only=("09-no",))


def test_nothing_is_written_when_a_lesson_is_at_fault(bakery, rewrite):
    rewrite('+++ {"lang": "en", "part": "solution"}', '+++ {"lang": "fr", "part": "solution"}')
    with pytest.raises(LessonFaults):
        build(bakery)
    assert not list(bakery.rglob("*.ipynb"))


def test_a_run_keeps_no_live_widget_no_state_no_version():
    live = {"application/vnd.jupyter.widget-view+json": {"model_id": "1a2b"}, "text/plain": "map"}
    cell = nbformat.v4.new_code_cell("map", outputs=[nbformat.v4.new_output("display_data", live)])
    notebook = nbformat.v4.new_notebook(cells=[cell])
    notebook.metadata.widgets = {"state": {}}
    notebook.metadata.language_info = {"name": "python", "version": "3.11.7"}
    assert running.complaints(notebook)
    running.keep_what_stays(notebook)
    cell.execution_count = 1
    assert running.complaints(notebook) == []
    assert cell.outputs[0].data == {"text/plain": "map"}
    assert notebook.metadata == {"language_info": {"name": "python"}}
