"""The answers file put to the test: killed kernels, two kernels, a full disk, nonsense by hand.

`python -m tests.practice.trials` runs all of it and prints what was lost, and what was told.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import clientkit
from clientkit.practice import Answers, Worksheet
from clientkit.words import speaking
from tests.practice.small_exercise import BREAD

TOP = Path(clientkit.__file__).parents[1]

#: Shows the exercise; once told to begin, saves without a pause, and says of each answer that it
#: is saved once the card would.
SAVING = """
import sys
from pathlib import Path
from clientkit.practice import Answers, Exercise, Sentence, Worksheet, to_discuss
from clientkit.words import Text
said = Text(en="a", fr="b")
asked = Exercise(sys.argv[2], title=said, minutes=(1, 2), covers="", prompt=said,
                 answer=Sentence(), hints=[], solution=None, because=said,
                 reasons=[to_discuss(sys.argv[2] + "/noted", ..., said)])
sheet = Worksheet(asked, Answers(Path(sys.argv[1])))
print("ready", flush=True)
sys.stdin.read()
for n in range(int(sys.argv[3])):
    sheet.answer = f"{sys.argv[4]} {n}"
    if sheet.saved:
        print(n, flush=True)
"""


def kernels(file, *asked):
    """One for each exercise, times to answer it, and who answers; they begin at once."""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", SAVING, str(file), *map(str, each)],
            cwd=TOP,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for each in asked
    ]
    for process in running:
        assert process.stdout.readline() == "ready\n"
    for process in running:
        process.stdin.close()
    return running


def confirmed(process):
    """The last answer that was said to be saved, once the kernel is gone."""
    lines = [line for line in process.stdout if line.endswith("\n")]
    process.wait()
    process.stdout.close()
    return int(lines[-1]) if lines else -1


def kept_in(file):
    return json.loads(file.read_text("utf-8"))["exercises"]


def number(answer):
    return int(answer.split()[-1])


def kills(folder, times):
    """Kill a kernel while it saves without a pause; how many confirmed answers were lost."""
    file, lost, torn, saved = folder / "killed.json", 0, 0, 0
    chance = random.Random(5)
    for n in range(times):
        (process,) = kernels(file, (f"1.{n}", 100_000, "answer"))
        first = process.stdout.readline()
        time.sleep(chance.random() * 0.05)
        process.kill()
        last = max(confirmed(process), int(first))
        try:
            there = number(kept_in(file)[f"1.{n}"]["answer"])
        except (ValueError, KeyError):
            torn += 1
            continue
        lost += there < last
        saved += there + 1
    whole = len(kept_in(file)) == times
    return {"killed": times, "answers saved": saved, "lost": lost, "torn": torn, "whole": whole}


def two_kernels(folder, times):
    """Two kernels answer the same exercise and others at once; what was lost of either."""
    file = folder / "shared.json"
    pairs = [("1.1", "one"), ("1.1", "other"), ("1.2", "one"), ("1.3", "other")]
    running = kernels(file, *((exercise, times, who) for exercise, who in pairs))
    last = [confirmed(process) for process in running]
    kept, lost = kept_in(file), 0
    for (exercise, who), n in zip(pairs, last, strict=True):
        record = kept[exercise]
        held = {record["answer"], *(each["answer"] for each in record.get("earlier", ()))}
        lost += f"{who} {n}" not in held or n != times - 1
    return {"kernels": len(pairs), "answers each": times, "last answers lost": lost}


@contextmanager
def small_disk(folder):
    """A disk of 64 KiB, where this system lets us make one."""
    disk = folder / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)],
        capture_output=True, check=False,
    )  # fmt: skip
    try:
        yield disk if made.returncode == 0 else None
    finally:
        if made.returncode == 0:
            subprocess.run(["umount", str(disk)], check=True)


def full_disk(folder):
    """Fill the disk while somebody answers; what was lost, and what they were told."""
    with small_disk(folder) as disk:
        if disk is None:
            return None
        file = disk / "answers.json"
        answers = Answers(file)
        sheet = Worksheet(BREAD, answers)
        sheet.answer = {"child": "pays"}
        before = kept_in(file)["7.1"]["answer"]
        filler = disk / "filler"
        full = os.open(filler, os.O_WRONLY | os.O_CREAT)
        with suppress(OSError):
            while True:
                os.write(full, b"x" * 512)
        os.close(full)
        sheet.answer = {"child": "eats", "mother": "pays"}
        told = sheet.trouble
        on_disk = kept_in(file)["7.1"]["answer"]
        over = sheet.start_over()
        still = sheet.answer
        filler.unlink()
        sheet.check()
        after = kept_in(file)["7.1"]["answer"]
        return {
            "on the full disk, the file still holds what was confirmed": on_disk == before,
            "told": told,
            "nothing is forgotten by starting over": over is None and still is not None,
            "with room again, the answer of meanwhile is there": after == still,
            "trouble then": sheet.trouble,
        }


def nonsense(folder):
    """Hand-edited files: what was lost of the sound part, and what the learner was told."""
    sound = {"answer": {"child": "eats", "mother": "pays"}, "attempts": 2, "changed": "2026-01-01"}
    around = {"format": "clientkit-answers", "version": 1}

    def written(**odd):
        return json.dumps({**around, "exercises": {"7.1": {**sound, **odd}}})

    edits = {
        "a mark before the text": "\ufeff" + written(),
        "attempts in words": written(attempts="three"),
        "hints below nothing": written(hints=-4),
        "an outcome that is a list": written(outcome=["right"]),
        "a first answer of nobody": written(first={"answer": {"dog": "pays"}, "at": "x"}),
        "a first answer that is a number": written(first=7),
        "an answer that is a number": written(answer=42),
        "an answer of nobody": written(answer={"dog": "flies"}),
        "earlier answers in words": written(earlier="none"),
        "a comma too few": written()[:-40],
        "another file": '{"hello": 1}',
        "an empty file": "",
        "two answers one after the other": written() + written(),
    }
    found = {}
    for n, (name, text) in enumerate(edits.items()):
        file = folder / f"edited-{n}" / "answers.json"
        file.parent.mkdir()
        file.write_text(text, encoding="utf-8")
        sheet = Worksheet(BREAD, Answers(file))
        told = " ".join(filter(None, [sheet.trouble, sheet.fault]))
        sheet.answer = {"child": "pays", "mother": "pays"}
        sheet.check()
        everything = "".join(each.read_text("utf-8-sig") for each in file.parent.glob("*.json"))
        words = [word for word in ("three", "-4", "dog", "flies", "hello") if word in text]
        found[name] = {
            "lost": [word for word in words if word not in everything],
            "saved since": kept_in(file)["7.1"]["answer"] == sheet.answer,
            "told": told or sheet.trouble or "",
        }
    return found


def run_all(kill_times=100):
    """Every trial, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder, speaking("en"):
        folder = Path(folder)
        yield "kernels killed while they save", kills(folder, kill_times)
        yield "kernels on one file", two_kernels(folder, 150)
        yield "a full disk", full_disk(folder)
        yield "nonsense by hand", nonsense(folder)


if __name__ == "__main__":
    for name, figures in run_all():
        print(f"{name}: {json.dumps(figures, indent=2, ensure_ascii=False)}")
