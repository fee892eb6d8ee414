"""The forty-five minutes of the trainer's guide: no hole, and each step within its time."""

import re
from itertools import pairwise

import pytest

from clientkit.words import LANGUAGES

_ROW = re.compile(r"^\| (\d):(\d\d)–(\d):(\d\d) \| (\d)\. ", re.MULTILINE)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_plan_fills_forty_five_minutes_with_the_steps_of_the_guide(course, lang):
    guide = [section for section in course["01-catheter"].sections if section.part == "trainer"]
    said = "\n".join(p.said[lang] for s in guide for p in s.passages if not p.is_code)
    rows = [tuple(map(int, row)) for row in _ROW.findall(said)]
    plan = [(60 * h + m, 60 * to_h + to_m, step) for h, m, to_h, to_m, step in rows]
    steps = {s.title(lang)[0]: s.minutes for s in guide if s.title(lang)[:1].isdigit()}
    assert (plan[0][0], plan[-1][1]) == (0, 45)
    assert all(one[1] == next[0] for one, next in pairwise(plan))
    assert [step for *_times, step in plan] == [1, 2, 3, 4, 6, 7, 8]
    for start, end, step in plan:
        low, high = steps[str(step)]
        assert low <= end - start <= high, step
