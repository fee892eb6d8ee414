"""The third way: what environment.yml lists, installed by pip where nothing else is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

TOP = Path(__file__).parents[1]

OPEN_IT = """
import sys, nbformat
from nbclient import NotebookClient
notebook = nbformat.read(sys.argv[1], as_version=4)
ran = NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
print(sum(cell.cell_type == "code" for cell in ran.cells), "cells ran")
"""


@pytest.mark.slow
def test_a_notebook_opens_in_an_environment_made_of_what_is_listed(tmp_path):
    *_conda, through_pip = yaml.safe_load((TOP / "environment.yml").read_text("utf-8"))[
        "dependencies"
    ]
    # conda hands these lines to pip as a file of requirements, beside environment.yml.
    words = [word for line in through_pip["pip"] for word in line.split(" ")]
    python = clean_environment(tmp_path / "clean")
    run(python, "-m", "pip", "install", "--quiet", *words)
    said = run(python, "-c", OPEN_IT, TOP / "notebooks" / "en" / "00-start.ipynb")
    assert said.endswith("cells ran\n")
    assert not said.startswith("0 ")


def clean_environment(folder):
    run(sys.executable, "-m", "venv", folder)
    return folder / ("Scripts" if os.name == "nt" else "bin") / "python"


def run(*command):
    """Run it as in a new shell: nothing of the environment of these tests leads into it."""
    led_astray = ("PYTHON", "VIRTUAL_ENV", "COV", "JUPYTER")
    surroundings = {k: v for k, v in os.environ.items() if not k.startswith(led_astray)}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=TOP,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout
