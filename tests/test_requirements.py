"""What the kit needs is said once, in pyproject.toml, and pinned once, in constraints.txt."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

TOP = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
PROJECT = PYPROJECT["project"]
EVERY_LIST = [
    PROJECT["dependencies"],
    PYPROJECT["build-system"]["requires"],
    *PROJECT["optional-dependencies"].values(),
]
REQUIREMENTS = [Requirement(each) for listed in EVERY_LIST for each in listed]
PINNED = [
    Requirement(line)
    for line in (TOP / "constraints.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
MACHINES = [
    {"python_version": python, "python_full_version": f"{python}.9", "sys_platform": system}
    for python in ("3.11", "3.12", "3.13", "3.14")
    for system in ("linux", "darwin", "win32")
]


@pytest.mark.parametrize("wanted", REQUIREMENTS, ids=str)
def test_every_requirement_is_pinned_on_every_machine(wanted):
    for machine in MACHINES:
        pins = [
            pin
            for pin in PINNED
            if canonicalize_name(pin.name) == canonicalize_name(wanted.name)
            and (pin.marker is None or pin.marker.evaluate(machine))
        ]
        assert len(pins) == 1, machine
        version = str(pins[0].specifier).removeprefix("==")
        assert version in wanted.specifier, f"{wanted} is pinned to {version}"


def test_every_pin_is_one_version():
    assert PINNED
    for pin in PINNED:
        assert re.fullmatch(r"==[\w.]+", str(pin.specifier)), pin
        assert pin.url is None


def test_conda_gets_what_pyproject_says_and_nothing_else():
    listed = yaml.safe_load((TOP / "environment.yml").read_text("utf-8"))
    assert listed["name"] == PROJECT["name"]
    python, pip, through_pip = listed["dependencies"]
    pinned = re.fullmatch(r"python=(3\.\d+)", python)
    assert pinned, "python is pinned to one minor version"
    assert f"{pinned[1]}.0" in SpecifierSet(PROJECT["requires-python"])
    assert pip == "pip"
    assert through_pip == {"pip": ["-c constraints.txt", "-e ."]}


def test_start_names_the_same_pythons():
    source = (TOP / "start.py").read_text("utf-8")
    assert "OLDEST, NEWEST = (3, 11), (3, 14)" in source
    assert PROJECT["requires-python"] == ">=3.11,<3.15"
