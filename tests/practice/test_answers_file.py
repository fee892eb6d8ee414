"""The answers file: readable, whole, shared by several notebooks, never overwritten in anger."""

import errno
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import clientkit
from clientkit.practice import Answers
from clientkit.words import speaking

TOP = Path(clientkit.__file__).parents[1]


@pytest.fixture(autouse=True)
def in_english():
    with speaking("en"):
        yield


@pytest.fixture
def file(tmp_path):
    return tmp_path / "my-work" / "answers.json"


def kept_in(file):
    return json.loads(file.read_text(encoding="utf-8"))["exercises"]


def test_a_person_can_read_the_file(file):
    answers = Answers(file)
    answers.keep("1.10", {"answer": "Zoé"})
    answers.keep("1.2", {"answer": ["a", "b"]})
    text = file.read_text(encoding="utf-8")
    assert text.startswith('{\n  "format": "clientkit-answers",\n  "version": 1,')
    assert '"answer": "Zoé"' in text
    assert list(kept_in(file)) == ["1.2", "1.10"]
    assert answers.trouble is None


@pytest.mark.parametrize(
    ("nonsense", "told"),
    [
        ('{"exercises": {"1.1": oops', "cannot be read: see line 1"),
        ("", "cannot be read: see line 1"),
        ("[1, 2]", "is not a file of answers"),
        ('{"format": "clientkit-answers", "version": 99, "exercises": {}}', "of version 99"),
        ('{"format": "clientkit-answers", "version": 1, "exercises": [1]}', "list of exercises"),
        (
            '{"format": "clientkit-answers", "version": 1, "exercises": {"1.1": 3}}',
            "list of exercises",
        ),
        ("[" * 100_000, "cannot be read"),
        (b"\xff\xfe\x00", "is not text"),
    ],
)
def test_nonsense_is_told_kept_as_it_is_and_never_overwritten(file, nonsense, told):
    file.parent.mkdir()
    raw = nonsense if isinstance(nonsense, bytes) else nonsense.encode()
    file.write_bytes(raw)
    answers = Answers(file)
    assert answers.record("1.1") == {}
    assert told in answers.trouble
    assert file.read_bytes() == raw, "reading changes nothing"

    answers.keep("1.1", {"answer": "patient"})
    aside = list(file.parent.glob("answers.*.json"))
    assert [path.read_bytes() for path in aside] == [raw]
    assert f"kept as it is under the name ‘{aside[0].name}’" in answers.trouble
    assert kept_in(file)["1.1"]["answer"] == "patient"
    answers.keep("1.2", {"answer": "x"})
    assert aside[0].name in answers.trouble, "it stays on the card until the notebook closes"


def test_a_disk_that_cannot_be_written_is_told_and_answers_stay_in_memory(file, monkeypatch):
    answers = Answers(file)
    answers.keep("1.1", {"answer": "before"})

    def refuse(*_arguments):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "replace", refuse)
    answers.keep("1.2", {"answer": "after"})
    assert "does not allow it" in answers.trouble
    assert answers.trouble.endswith("Your answers stay here until this notebook closes.")
    assert answers.record("1.2")["answer"] == "after"
    assert answers.start_over("1.1") is None

    monkeypatch.undo()
    answers.keep("1.3", {"answer": "later"})
    assert answers.trouble is None
    assert set(kept_in(file)) >= {"1.3"}


def test_what_was_not_written_is_written_as_soon_as_it_can_be(file, monkeypatch):
    answers = Answers(file)
    answers.keep("1.0", {"answer": "before"})

    def full(*_arguments):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    answers.keep("1.1", {"answer": "on a full disk"})
    assert "no room left" in answers.trouble
    monkeypatch.undo()
    answers.keep("1.2", {"answer": "with room again"})
    assert answers.trouble is None
    assert list(kept_in(file)) == ["1.0", "1.1", "1.2"]


def test_two_notebooks_on_one_exercise_lose_neither_answer(file):
    one, other = Answers(file), Answers(file)
    seen_by_one, seen_by_other = one.record("1.1"), other.record("1.1")
    one.keep(
        "1.1", {**seen_by_one, "answer": "mine", "first": {"answer": "mine", "at": "2026-01-01"}}
    )
    other.keep(
        "1.1",
        {**seen_by_other, "answer": "theirs", "first": {"answer": "theirs", "at": "2026-01-02"}},
    )
    record = kept_in(file)["1.1"]
    assert record["answer"] == "theirs"
    assert [earlier["answer"] for earlier in record["earlier"]] == ["mine"]
    assert record["first"]["answer"] == "mine", "the first prediction stays the first"


def test_two_notebooks_that_answer_in_one_moment_keep_both_answers(file, monkeypatch):
    moments = iter(["12:00:00.000", "12:00:00.000", "12:00:00.001", "12:00:00.002"])
    monkeypatch.setattr("clientkit.practice.answers.now", lambda: next(moments))
    one, other = Answers(file), Answers(file)
    mine = one.keep("1.1", {"answer": "mine"})
    other.keep("1.1", {"answer": "theirs"})
    record = one.keep("1.1", {**mine, "answer": "mine again"})
    assert record["answer"] == "mine again"
    assert "theirs" in [earlier["answer"] for earlier in record["earlier"]]


def test_an_answer_changed_in_one_notebook_leaves_no_trace_of_itself(file):
    answers = Answers(file)
    record = {}
    for word in ("a", "b", "c"):
        record = answers.keep("1.1", {**record, "answer": word})
    assert "earlier" not in kept_in(file)["1.1"]


def test_a_file_thrown_away_while_the_notebook_is_open_is_made_again(file):
    answers = Answers(file)
    answers.keep("1.1", {"answer": "a"})
    file.unlink()
    answers.keep("1.2", {"answer": "b"})
    assert list(kept_in(file)) == ["1.1", "1.2"]


KERNEL = """
import sys
from pathlib import Path
from clientkit.practice import Answers
answers = Answers(Path(sys.argv[1]))
record = {}
for n in range(10_000):
    record = answers.keep(sys.argv[2], {**record, "answer": n})
    print(n, flush=True)
"""


def test_kernels_killed_while_they_save_lose_nothing_that_was_confirmed(file):
    for round in range(4):
        kernels = [
            subprocess.Popen(
                [sys.executable, "-c", KERNEL, str(file), id],
                cwd=TOP, stdout=subprocess.PIPE, text=True,
            )
            for id in (f"{round}.1", f"{round}.2")
        ]  # fmt: skip
        for kernel in kernels:
            assert kernel.stdout.readline()
        time.sleep(0.02 * round)
        for kernel in kernels:
            kernel.kill()
        confirmed = {}
        for id, kernel in zip((f"{round}.1", f"{round}.2"), kernels, strict=True):
            confirmed[id] = 0
            for line in kernel.stdout:
                if line.endswith("\n"):
                    confirmed[id] = int(line)
            kernel.wait()
            kernel.stdout.close()
        for id, number in confirmed.items():
            assert kept_in(file)[id]["answer"] >= number
