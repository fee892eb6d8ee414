"""How nbval runs the notebooks of the course again: each one as if for somebody new."""

import os
import shutil
import tempfile
from pathlib import Path
from unittest import mock

import pytest
from nbval.plugin import IPyNbCell

from clientkit.building.newcomer import as_for_somebody_new


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item):
    """The kernel starts while a notebook's first cell is set up, and takes these surroundings."""
    notebook = item.parent
    if not isinstance(item, IPyNbCell) or notebook.kernel is not None:
        return (yield)
    home = tempfile.mkdtemp(prefix="newcomer-")
    with mock.patch.dict(os.environ, as_for_somebody_new(Path(home)), clear=True):
        done = yield
    notebook.addfinalizer(lambda: shutil.rmtree(home, ignore_errors=True))
    return done
