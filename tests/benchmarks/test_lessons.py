"""The figures of the lessons are counted as they are told."""

import asyncio

from tests.benchmarks import lessons
from tests.benchmarks.lessons import every_notebook, measured, told, weighed


def test_a_lesson_is_compared_with_the_empty_notebook_beside_it():
    times = {
        "quick": [((1.0, 2.0), (0.9, 1.0)), ((3.0, 7.5), (2.5, 3.0)), ((1.0, 9.0), (0.9, 1.0))],
        "slow": [((1.0, 3.1), (0.9, 1.0)), ((1.0, 3.2), (0.9, 1.0)), ((1.0, 3.3), (0.9, 1.0))],
    }
    lines, too_long = told(times)
    assert too_long
    assert lines == [
        "an empty notebook: 1.00 s",
        "quick: 7.50 s, of which 4.50 s after the kernel was ready; "
        "2.5 times the empty one (at most 3)",
        "slow: 3.20 s, of which 2.20 s after the kernel was ready; "
        "3.2 times the empty one (at most 3)",
    ]
    assert not told({"quick": times["quick"]})[1], "a busy moment slows both"


def test_an_empty_notebook_runs_just_before_each_lesson(monkeypatch):
    ran = []

    async def took(notebook, folder, home):
        ran.append(len(notebook.cells) > 1)
        return 0.0, float(len(ran))

    monkeypatch.setattr(lessons, "took", took)
    two = [path for path in every_notebook() if path.parts[-3] == "notebooks"][:2]
    one, other = (path.relative_to(lessons.TOP).as_posix() for path in two)
    assert asyncio.run(measured(two, rounds=2)) == {
        one: [((0, 2), (0, 1)), ((0, 6), (0, 5))],
        other: [((0, 4), (0, 3)), ((0, 8), (0, 7))],
    }
    assert ran == [False, True] * 4


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
