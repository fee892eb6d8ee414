"""A notebook is run by a real kernel, as somebody new would."""

import nbformat
import pytest

from clientkit.building.faults import LessonFaults
from clientkit.building.running import run
from clientkit.words import speaking


def notebook_of(*sources):
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(s) for s in sources])


def test_each_notebook_runs_in_a_work_folder_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path))
    monkeypatch.setenv("CLIENTKIT_LANG", "fr")
    look = 'import os\nprint(os.path.exists(os.environ["CLIENTKIT_WORK"]))'
    keep = 'os.makedirs(os.environ["CLIENTKIT_WORK"])'
    seed = 'print(os.environ["PYTHONHASHSEED"], "CLIENTKIT_LANG" in os.environ)'
    notebooks = {tmp_path / name: notebook_of(look, keep, seed) for name in ("a", "b")}
    run(notebooks)
    for notebook in notebooks.values():
        assert [c.execution_count for c in notebook.cells] == [1, 2, 3]
        assert notebook.cells[0].outputs[0].text == "False\n"
        assert notebook.cells[2].outputs[0].text == "0 False\n"


def test_a_kernel_keeps_what_it_compiles_whatever_this_machine_has_set(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    notebook = notebook_of("import sys\nprint(sys.dont_write_bytecode)")
    run({tmp_path / "a.ipynb": notebook})
    assert notebook.cells[0].outputs[0].text == "False\n"


def test_what_is_printed_bit_by_bit_is_kept_in_one_piece(tmp_path):
    notebook = notebook_of(
        'import time\nfor n in "ab":\n    print(n, flush=True); time.sleep(0.4)'
    )
    run({tmp_path / "a.ipynb": notebook})
    assert [output.text for output in notebook.cells[0].outputs] == ["a\nb\n"]


def test_an_error_and_a_warning_are_named_with_their_notebook(tmp_path):
    bad = notebook_of("1 / 0", 'import warnings\nwarnings.warn("old")')
    with speaking("en"), pytest.raises(LessonFaults) as found:
        run({tmp_path / "a.ipynb": bad})
    said = str(found.value)
    assert "a.ipynb: cell “1 / 0” fails: ZeroDivisionError" in said
    assert "complains" in said
