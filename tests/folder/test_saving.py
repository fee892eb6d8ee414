"""A learner's file is always whole: the old one or the new one."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clientkit.folder import CannotSave, keep_aside, save_text
from clientkit.words import speaking


def test_what_is_saved_is_there_and_nothing_else(tmp_path):
    save_text(tmp_path / "my-work" / "note.txt", "Une infirmière\nZoé ✓\n")
    assert [p.name for p in (tmp_path / "my-work").iterdir()] == ["note.txt"]
    assert (tmp_path / "my-work" / "note.txt").read_bytes() == "Une infirmière\nZoé ✓\n".encode()


def test_saving_again_replaces_and_keeps_who_may_read_it(tmp_path):
    note = tmp_path / "note.txt"
    save_text(note, "first")
    note.chmod(0o640)
    save_text(note, "second")
    assert note.read_text() == "second"
    if os.name != "nt":
        assert stat.S_IMODE(note.stat().st_mode) == 0o640


def test_half_an_emoji_does_not_stop_the_saving(tmp_path):
    assert save_text(tmp_path / "note.txt", "ok \ud83d").read_text() == "ok ?"


def test_a_full_disk_is_told_and_the_old_file_stays(tmp_path, monkeypatch):
    note = tmp_path / "note.txt"
    save_text(note, "what was there")

    def full(number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with speaking("en"), pytest.raises(CannotSave, match="no room left on the disk"):
        save_text(note, "what is new")
    assert note.read_text() == "what was there"
    assert [p.name for p in tmp_path.iterdir()] == ["note.txt"]


def test_a_folder_that_is_a_file_is_told_in_a_sentence(tmp_path):
    (tmp_path / "my-work").write_text("I am a file")
    with speaking("en"), pytest.raises(CannotSave) as told:
        save_text(tmp_path / "my-work" / "note.txt", "text")
    assert str(told.value).startswith("‘note.txt’ cannot be saved in the folder ‘my-work’: ")
    assert (tmp_path / "my-work").read_text() == "I am a file"


def test_a_refused_folder_says_what_to_do(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with (
        speaking("en"),
        pytest.raises(CannotSave, match="Move the course to a folder of your own"),
    ):
        save_text(tmp_path / "note.txt", "text")


def test_a_kernel_killed_while_it_saves_leaves_a_whole_file(tmp_path):
    note = tmp_path / "note.txt"
    save_text(note, "a" * 200_000)
    program = (
        "import sys\nfrom clientkit.folder import save_text\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    for letter in 'bcdef': save_text(sys.argv[1], letter * 200_000)\n"
    )
    for moment in (0.0, 0.004, 0.011, 0.023, 0.037):
        saving = subprocess.Popen(
            [sys.executable, "-c", program, str(note)], stdout=subprocess.PIPE, text=True
        )
        assert saving.stdout is not None
        saving.stdout.readline()
        time.sleep(moment)
        saving.kill()
        saving.wait()
        saving.stdout.close()
        text = note.read_text()
        assert len(text) == 200_000
        assert len(set(text)) == 1


def test_what_a_killed_kernel_left_half_written_is_swept_up_later(tmp_path):
    half, just_now = tmp_path / ".0123456789ab.saving", tmp_path / ".ba9876543210.saving"
    for left in (half, just_now):
        left.write_text("ha")
    os.utime(half, (time.time() - 3600,) * 2)
    save_text(tmp_path / "note.txt", "whole")
    assert sorted(p.name for p in tmp_path.iterdir()) == [just_now.name, "note.txt"]


def test_a_dated_copy_keeps_what_was_there(tmp_path):
    map_file = tmp_path / "my-map.map.json"
    map_file.write_text("the first map")
    first, second = keep_aside(map_file), keep_aside(map_file)
    assert first != second
    for copy in (first, second):
        assert copy is not None
        assert copy.read_text() == "the first map"
        assert copy.name.startswith("my-map.20")
        assert copy.name.endswith(".map.json")
    assert map_file.read_text() == "the first map"


def test_a_file_moved_aside_leaves_its_place_free(tmp_path):
    answers = tmp_path / "answers.json"
    answers.write_text("nonsense")
    kept = keep_aside(answers, move=True)
    assert not answers.exists()
    assert kept is not None
    assert kept.read_text() == "nonsense"


def test_there_is_nothing_to_keep_of_a_file_that_is_not_there(tmp_path):
    assert keep_aside(Path(tmp_path / "answers.json")) is None
