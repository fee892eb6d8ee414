"""A browser for the tests that need one, wherever the page comes from."""

import os
import shutil
from collections.abc import Callable
from typing import NoReturn

import pytest

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")

#: Here everything must be tried.
REQUIRED = bool(os.environ.get("CI") or os.environ.get("CLIENTKIT_REQUIRE_BROWSER"))


def missing(what: str) -> NoReturn:
    """Skip the test, and say so loudly; fail it where everything must be tried."""
    if REQUIRED:
        pytest.fail(f"{what} (CI, CLIENTKIT_REQUIRE_BROWSER)")
    pytest.skip(what)


@pytest.fixture(scope="session")
def chromium():
    """A running browser, whichever of its names it goes by here."""
    found = os.environ.get("CLIENTKIT_BROWSER") or next(filter(None, map(shutil.which, NAMES)), "")
    if not found:
        missing("NO BROWSER: the editor is not tried; install chromium to have it tried")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium):
    """An empty page, closed after the test. A fault in its scripts fails the test."""
    yield from opened(chromium)


def opened(chromium, ours: Callable = lambda fault: True):
    """An empty page; `ours` says which faults in its scripts fail the test."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda fault: faults.append(fault))
    yield page
    context.close()
    assert [str(fault) for fault in faults if ours(fault)] == []


def make_a_phone_of(page) -> None:
    """A screen as wide as a phone's, touched and not clicked."""
    page.set_viewport_size({"width": 390, "height": 780})
    screen = page.context.new_cdp_session(page)
    screen.send("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 5})
