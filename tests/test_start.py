"""`python3 start.py` sets the course up anywhere, and says what to do where it cannot.

The course here is a small stand-in, installed for real, without any network: so uv cannot be had,
and pip does the work.
"""

import ast
import json
import os
import runpy
import shutil
import signal
import string
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from clientkit.building.typography import typing_slips

START = Path(__file__).parents[1] / "start.py"

PYPROJECT = """
[build-system]
requires = []
build-backend = "build_it"
backend-path = ["."]
[project]
name = "clientkit"
version = "0.1.0"
[project.optional-dependencies]
test = []
"""

#: Builds the stand-in without any other package: a wheel that points to its folder.
BUILD_IT = """
import os, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "clientkit-0.1.0-py3-none-any.whl"
    info = "clientkit-0.1.0.dist-info/"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("clientkit.pth", os.path.dirname(os.path.abspath(__file__)))
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: clientkit\\n"
                       "Version: 0.1.0\\nProvides-Extra: test\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: x\\n"
                       "Root-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "RECORD", "")
    return name
"""

#: Stands in for `clientkit lab`, and for pytest: says how it was called.
CALLED = """
import json, os, sys
names = ("PYTHONPATH", "PIP_USER", "VIRTUAL_ENV", "CONDA_PREFIX")
print(json.dumps({"words": sys.argv[1:], "python": sys.prefix, "folder": os.getcwd(),
                  "environment": {name: os.environ.get(name) for name in names}}))
"""


def a_course(folder):
    folder.mkdir(parents=True)
    shutil.copy(START, folder)
    for name, text in {
        "pyproject.toml": PYPROJECT,
        "constraints.txt": "",
        "build_it.py": BUILD_IT,
        "clientkit/__init__.py": "",
        "clientkit/__main__.py": CALLED,
        "pytest.py": CALLED,
    }.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    return folder


def start(course, *words, before="", **environment):
    """Run start.py as a reader does, in a machine without network; `before` alters the machine."""
    run_it = f"import runpy, sys; sys.argv = ['start.py', *{list(words)!r}]"
    run_it += f"; runpy.run_path({str(course / 'start.py')!r}, run_name='__main__')"
    surroundings = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PIP_")},
        "LC_ALL": "C.UTF-8",
        "PIP_NO_INDEX": "1",
        "PIP_CONFIG_FILE": os.devnull,
        **environment,
    }
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(before) + "\n" + run_it],
        env=surroundings,
        cwd=course.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def called(run):
    assert run.returncode == 0, run.stdout
    return json.loads(run.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """A course in a folder whose name has a space and an accent, set up once."""
    course = a_course(tmp_path_factory.mktemp("Mes cours é") / "qui est le client")
    return course, start(
        course,
        PYTHONPATH=str(course / "another"),
        PIP_USER="1",
        PIP_REQUIRE_VIRTUALENV="1",
        PIP_TARGET=str(course / "elsewhere"),
        VIRTUAL_ENV=str(course / "another"),
        CONDA_PREFIX=str(course / "conda"),
    )


def test_the_first_call_says_what_it_does_and_opens_the_course(first):
    course, run = first
    assert called(run)["words"] == ["lab"]
    said = run.stdout
    for step in ("First time here", "1/3", "2/3", "pip takes over", "3/3", "Ready in"):
        assert step in said
    assert called(run)["folder"] == str(course)


def test_nothing_leads_out_of_its_own_environment(first):
    course, run = first
    assert called(run)["python"] == str(course / ".venv")
    assert called(run)["environment"] == {
        "PYTHONPATH": str(course),
        "PIP_USER": "0",
        "VIRTUAL_ENV": str(course / ".venv"),
        "CONDA_PREFIX": None,
    }
    assert not (course / "elsewhere").exists()


def test_a_second_call_has_nothing_to_do(first):
    course, _run = first
    begun = time.perf_counter()
    run = start(course, "--no-browser", "--port", "8899")
    assert time.perf_counter() - begun < 2
    assert len(run.stdout.splitlines()) == 1
    assert called(run)["words"] == ["lab", "--no-browser", "--port", "8899"]


def test_the_tests_are_handed_their_options(first):
    course, _run = first
    assert called(start(course, "test", "tests/map", "-k", "x"))["words"] == [
        "tests/map",
        "-k",
        "x",
    ]
    # What was set up with the tests opens the course as well.
    assert len(start(course).stdout.splitlines()) == 1


def test_the_course_in_french(first):
    course, _run = first
    (course / "constraints.txt").write_text("# another day\n")
    run = start(course, CLIENTKIT_LANG="fr_FR.UTF-8")
    assert "Le cours a changé\u00a0: mise à jour" in run.stdout
    assert called(run)["words"] == ["lab"]
    assert len(start(course).stdout.splitlines()) == 1


def test_an_update_without_network_can_be_tried_again(first):
    course, _run = first
    good = (course / "pyproject.toml").read_text()
    (course / "pyproject.toml").write_text(good + "[tool.x]\n")
    (course / "build_it.py").rename(course / "gone.py")
    failed = start(course)
    assert failed.returncode == 1
    assert "This did not work. Delete the folder" in failed.stdout
    (course / "gone.py").rename(course / "build_it.py")
    again = start(course)
    assert "The course has changed" in again.stdout
    assert called(again)["words"] == ["lab"]


@pytest.mark.slow
def test_a_folder_that_was_moved_is_set_up_again(first, tmp_path):
    course, _run = first
    moved = tmp_path / "moved"
    shutil.copytree(course, moved, symlinks=True)
    run = start(moved)
    assert "unfinished, was moved, or belongs to another Python" in run.stdout
    assert called(run)["python"] == str(moved / ".venv")


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_set_up_that_was_interrupted_begins_again(tmp_path):
    course = a_course(tmp_path / "course")
    child = subprocess.Popen(
        [sys.executable, str(course / "start.py")], stdout=subprocess.PIPE, encoding="utf-8"
    )
    while not (course / ".venv" / "pyvenv.cfg").exists():
        time.sleep(0.02)
    child.send_signal(signal.SIGINT)
    assert "Stopped. Start again when you like." in child.communicate(timeout=10)[0]
    assert child.returncode == 1
    run = start(course)
    assert "unfinished, was moved, or belongs to another Python" in run.stdout
    assert called(run)["words"] == ["lab"]


def test_without_network(tmp_path):
    course = a_course(tmp_path / "course")
    needy = PYPROJECT.replace("requires = []", 'requires = ["hatchling"]')
    (course / "pyproject.toml").write_text(needy)
    run = start(course, before=QUICK_VENV)
    assert run.returncode == 1
    assert "The packages could not be fetched. Is this machine online?" in run.stdout
    assert "No matching distribution" in (course / ".venv/clientkit-set-up.log").read_text()
    assert "Traceback" not in run.stdout


#: A .venv without a pip of its own that borrows this one's: made in no time.
QUICK_VENV = f"""
import subprocess, sys
popen = subprocess.Popen
def quick(command, *args, **kwargs):
    if command[-2:-1] == ["venv"]:
        command = command[:-1] + ["--without-pip", command[-1]]
    elif "pip" in command:
        command = [{sys.executable!r}, "-c", "print('ERROR: No matching distribution'); exit(1)"]
    return popen(command, *args, **kwargs)
subprocess.Popen = quick
"""


@pytest.mark.parametrize(
    ("missing", "before", "sentence"),
    [
        (
            "Debian's python3-venv",
            "import sys; sys.modules['ensurepip'] = None",
            "sudo apt install python3-venv",
        ),
        (
            "room on the disk",
            """
            import shutil
            from types import SimpleNamespace
            shutil.disk_usage = lambda path: SimpleNamespace(free=2e8)
            """,
            "about 1 GB, and 0.2 GB are free.\nMake room",
        ),
        (
            "room, noticed on the way",
            """
            import os
            def full(path): raise OSError(28, "No space left on device")
            os.mkdir = full
            """,
            "There is not enough room on the disk",
        ),
        (
            "the right to write",
            """
            import os
            def locked(path): raise PermissionError(13, "Permission denied")
            os.mkdir = locked
            """,
            "Copy the course into a folder of yours",
        ),
        (
            "a newer Python",
            "import shutil, sys; sys.version_info = (3, 9); shutil.which = lambda n: None",
            "This course needs Python 3.11 to 3.14",
        ),
        (
            "an older Python",
            "import shutil, sys; sys.version_info = (3, 15); shutil.which = lambda n: None",
            "Ce cours demande Python 3.11 à 3.14",
        ),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(tmp_path, missing, before, sentence):
    run = start(a_course(tmp_path / "course"), before=before)
    assert run.returncode == 1
    assert sentence in run.stdout
    assert "Traceback" not in run.stdout


@pytest.mark.skipif(os.name == "nt", reason="there, python3.12 is called py -3.12")
def test_a_suitable_python_that_is_there_is_named(tmp_path):
    course = a_course(tmp_path / "course")
    there = tmp_path / "bin" / "python3.12"
    there.parent.mkdir()
    there.symlink_to(sys.executable)
    run = start(course, before="import sys; sys.version_info = (3, 9, 6)", PATH=str(there.parent))
    assert "Type: python3.12 start.py" in run.stdout
    assert "Tapez\u00a0: python3.12 start.py" in run.stdout


def test_a_folder_that_someone_else_made_is_left_alone(tmp_path):
    course = a_course(tmp_path / "course")
    theirs = course / ".venv" / "theirs.txt"
    theirs.parent.mkdir()
    theirs.write_text("kept")
    run = start(course)
    assert run.returncode == 1
    assert "was not made by this file. Rename it or delete it" in run.stdout
    assert theirs.read_text() == "kept"


def test_an_old_console_is_spoken_to_as_well_as_it_can(tmp_path):
    course = a_course(tmp_path / "course")
    run = start(course, "--help", CLIENTKIT_LANG="fr", PYTHONIOENCODING="ascii")
    assert run.returncode == 0
    assert "installe et ouvre le cours" in run.stdout
    before = "import sys; sys.modules['ensurepip'] = None"
    run = start(course, CLIENTKIT_LANG="fr", PYTHONIOENCODING="ascii", before=before)
    assert "puis recommencez." in run.stdout


def test_an_old_python_can_read_the_file():
    """What Python 2.7 cannot read stands nowhere in it, so that it can say its sentence."""
    source = START.read_bytes()
    assert b"coding: utf-8" in source.splitlines()[1]
    too_new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Nonlocal, ast.AsyncFunctionDef)
    for node in ast.walk(ast.parse(source)):
        assert not isinstance(node, too_new), ast.unparse(node)
        if isinstance(node, ast.FunctionDef):
            assert node.returns is None
            assert not node.args.kwonlyargs
            assert not node.args.posonlyargs
            assert not any(arg.annotation for arg in node.args.args)
        if isinstance(node, ast.Raise):
            assert node.cause is None
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            assert not any(isinstance(part, ast.Starred) for part in node.elts)
        if isinstance(node, ast.Dict):
            assert None not in node.keys


WORDS = runpy.run_path(str(START))["WORDS"]


@pytest.mark.parametrize("key", WORDS)
def test_every_sentence_is_said_in_both_languages(key):
    english, french = WORDS[key]
    assert typing_slips(french, "fr") == []
    assert blanks(english) == blanks(french)
    assert START.read_text("utf-8").count(f'"{key}"') > 1, "nothing says this sentence"


def blanks(text):
    return {name for _before, name, _spec, _way in string.Formatter().parse(text) if name}
