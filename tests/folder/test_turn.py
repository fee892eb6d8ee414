"""Two notebooks that write one file take turns, and none waits for ever."""

import subprocess
import sys
import time

from clientkit.folder import one_at_a_time, save_text

COUNT = """
import sys
from pathlib import Path
from clientkit.folder import one_at_a_time, save_text
file = Path(sys.argv[1])
for _ in range(40):
    with one_at_a_time(file, patience=60):
        save_text(file, str(int(file.read_text()) + 1))
"""


def test_nothing_is_lost_when_three_kernels_count_in_one_file(tmp_path):
    file = tmp_path / "count.txt"
    save_text(file, "0")
    kernels = [subprocess.Popen([sys.executable, "-c", COUNT, str(file)]) for _ in range(3)]
    assert [kernel.wait(timeout=120) for kernel in kernels] == [0, 0, 0]
    assert file.read_text() == "120"


def test_a_turn_that_somebody_holds_for_long_is_not_waited_for_for_ever(tmp_path):
    file = tmp_path / "answers.json"
    with one_at_a_time(file) as mine:
        assert mine
        before = time.monotonic()
        with one_at_a_time(file, patience=0.1) as also_mine:
            assert not also_mine
        assert time.monotonic() - before < 2
    with one_at_a_time(file, patience=0.1) as mine_again:
        assert mine_again


def test_where_no_turn_can_be_taken_the_work_goes_on(tmp_path):
    (tmp_path / "my-work").write_text("I am a file")
    with one_at_a_time(tmp_path / "my-work" / "answers.json") as mine:
        assert not mine
