"""Notebook 7 and Voila, from the extra `hosts`; without it their tests are skipped, and say so."""

import os
from importlib.util import find_spec

import pytest

from tests.a_browser import opened

#: Here they must be tried.
REQUIRED = bool(os.environ.get("CLIENTKIT_REQUIRE_HOSTS"))


def started(host, tmp_path_factory):
    if find_spec(host.package) is None:
        what = f"NO {host.name.upper()}: the editor is not tried there; install the extra ‘hosts’"
        if REQUIRED:
            pytest.fail(f"{what} (CLIENTKIT_REQUIRE_HOSTS)")
        pytest.skip(what)
    server = host(tmp_path_factory.mktemp(host.package))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def notebook_7(tmp_path_factory):
    from tests.hosts.servers import Notebook7

    yield from started(Notebook7, tmp_path_factory)


@pytest.fixture(scope="session")
def voila(tmp_path_factory):
    from tests.hosts.servers import Voila

    yield from started(Voila, tmp_path_factory)


@pytest.fixture
def in_notebook_7(notebook_7, page):
    """Open a notebook whose first cell draws: `in_notebook_7("my-map")` gives it."""
    from tests.hosts.servers import InNotebook7

    yield from opening(InNotebook7, notebook_7, page)


@pytest.fixture
def in_voila(voila, page):
    """The same, shown by Voila."""
    from tests.hosts.servers import InVoila

    yield from opening(InVoila, voila, page)


def opening(kind, server, page):
    notebooks = []

    def open_one(name, cells=()):
        notebooks.append(kind(server, page, name, cells=cells))
        return notebooks[-1]

    yield open_one
    for notebook in notebooks:
        notebook.close()


@pytest.fixture(params=["notebook_7", "voila"])
def in_a_host(request):
    """The same in each of them in turn."""
    return request.getfixturevalue(f"in_{request.param}")


@pytest.fixture
def page(chromium):
    """An empty page, closed after the test. A fault in its scripts fails the test."""
    yield from opened(chromium, ours=lambda fault: not _of_notebook_itself(fault))


def _of_notebook_itself(fault) -> bool:
    """Notebook 7.6 asks for its shortcuts before they are there, whatever notebook it opens."""
    return "reading 'schema'" in str(fault) and "/static/notebook/" in fault.stack
