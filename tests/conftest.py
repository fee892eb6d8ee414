"""What holds for every test: its own work folder, and a system that speaks no language."""

import os
import shutil
import tempfile

import pytest
from hypothesis import HealthCheck, settings

from clientkit.words.language import use_language, use_notebook_language
from tests.a_browser import chromium, page  # noqa: F401

# How long a thing takes is measured by benchmarks; a busy machine must not fail a law.
settings.register_profile("laws", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("laws")

SPOKEN = ("CLIENTKIT_LANG", "LC_MESSAGES", "LANG", "LANGUAGE")


def pytest_configure(config):
    """Set before anything is collected: doctests, notebooks' kernels and servers inherit it."""
    for name in SPOKEN:
        os.environ.pop(name, None)
    os.environ.update(LC_ALL="C.UTF-8", PYTHONHASHSEED="0")
    work = tempfile.mkdtemp(prefix="my-work-")
    os.environ["CLIENTKIT_WORK"] = work
    config.add_cleanup(lambda: shutil.rmtree(work, ignore_errors=True))


@pytest.fixture(autouse=True)
def an_empty_work_folder(tmp_path, monkeypatch):
    """Each test finds the learner's work folder empty."""
    monkeypatch.setenv("CLIENTKIT_WORK", str(tmp_path / "my-work"))


@pytest.fixture(autouse=True)
def a_language_that_nobody_asked_for():
    """What a test asked to be spoken, the next one does not hear."""
    yield
    use_language(None)
    use_notebook_language(None)


def pytest_collection_modifyitems(items):
    """Tests in a browser come last: once one has begun, asyncio believes a loop to be running."""
    items.sort(key=_in_the_browser)


def _in_the_browser(test) -> bool:
    return test.nodeid.startswith(("tests/browser/", "tests/hosts/"))


#: What may be skipped, in which folder, and what says that it must not be.
MAY_BE_SKIPPED = {
    "browser tests": ("tests/browser/", ("CI", "CLIENTKIT_REQUIRE_BROWSER")),
    "tests in Notebook 7 and Voila": ("tests/hosts/", ("CLIENTKIT_REQUIRE_HOSTS",)),
}


def pytest_terminal_summary(terminalreporter):
    """Say loudly which tests were skipped for what is not installed; the reasons stand above."""
    for what, (folder, _must) in MAY_BE_SKIPPED.items():
        if skipped := _skipped(terminalreporter, folder):
            terminalreporter.write_sep("!", f"{skipped} {what} were SKIPPED, see above", red=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    """Where all of them must be tried, a test that was skipped has failed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or exitstatus != 0:
        return
    for folder, must in MAY_BE_SKIPPED.values():
        if any(map(os.environ.get, must)) and _skipped(reporter, folder):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _skipped(reporter, folder) -> int:
    return sum(report.nodeid.startswith(folder) for report in reporter.stats.get("skipped", []))
