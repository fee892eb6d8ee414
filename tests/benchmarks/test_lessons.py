"""The figures of the lessons are counted as they are told."""

import asyncio

from tests.benchmarks import lessons
from tests.benchmarks.lessons import EMPTY, every_notebook, measured, told, weighed


def test_a_lesson_is_compared_with_the_empty_notebook_of_the_same_run():
    times = {
        EMPTY: [(0.9, 1.0), (1.9, 2.0), (0.8, 1.0)],
        "quick": [(1.0, 2.0), (1.0, 2.5), (1.0, 9.0)],
        "slow": [(1.0, 3.1), (1.0, 3.2), (1.0, 3.3)],
    }
    lines, too_long = told(times)
    assert too_long
    assert lines[1] == (
        "quick: 2.50 s, of which 1.50 s after the kernel was ready; "
        "2.5 times the empty one (at most 3)"
    )
    assert not told({name: times[name] for name in (EMPTY, "quick")})[1]


def test_an_empty_notebook_runs_just_before_each_lesson(monkeypatch):
    ran = []

    async def took(notebook, folder, home):
        ran.append(len(notebook.cells) > 1)
        return 0.0, 1.0

    monkeypatch.setattr(lessons, "took", took)
    two = [path for path in every_notebook() if path.parts[-3] == "notebooks"][:2]
    times = asyncio.run(measured(two, rounds=2))
    assert ran == [False, True] * 4
    assert {name: len(rounds) for name, rounds in times.items()} == {
        EMPTY: 4,
        **{path.relative_to(lessons.TOP).as_posix(): 2 for path in two},
    }


def test_a_notebook_that_is_too_heavy_is_told_with_its_name(tmp_path):
    (tmp_path / "light.ipynb").write_bytes(b"x" * 1000)
    (tmp_path / "heavy.ipynb").write_bytes(b"x" * 400_500)
    paths = sorted(tmp_path.glob("*.ipynb"))
    lines, too_heavy = weighed(paths)
    assert too_heavy
    assert "2 notebooks: 0.40 MB in all" in lines[0]
    assert "heavy.ipynb, 400 KB" in lines[0]
    assert not weighed(paths[1:])[1]


def test_the_notebooks_of_this_course_are_light():
    lines, too_heavy = weighed(every_notebook())
    assert not too_heavy, lines
