"""`clientkit lab` opens the course in JupyterLab."""

import contextlib
import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from clientkit.lab.opening import course_folder, settings, welcome_page

TOP = Path(__file__).parents[2]


def test_the_course_stands_around_the_package():
    assert course_folder() == TOP


def test_it_opens_on_the_welcome_page_of_the_readers_language(tmp_path):
    page = tmp_path / "notebooks" / "fr" / "00-start.ipynb"
    page.parent.mkdir(parents=True)
    page.touch()
    opened = welcome_page("fr", tmp_path)
    assert opened.startswith("/lab/workspaces/clientkit-")
    assert opened.endswith("/tree/notebooks/fr/00-start.ipynb")
    assert "/tree/" not in welcome_page("en", tmp_path)


def test_two_copies_of_the_course_do_not_bring_back_each_others_pages(tmp_path):
    assert welcome_page("fr", tmp_path / "one") != welcome_page("fr", tmp_path / "two")


def test_it_asks_nothing_of_the_outside():
    chosen = settings("en")
    assert "--LabApp.news_url=None" in chosen
    assert "--LabApp.extension_manager=readonly" in chosen
    assert any("NeverCheckForUpdate" in each for each in chosen)


@pytest.mark.parametrize(
    ("option", "weaker"),
    [
        ("--ServerApp.root_dir=elsewhere", "root_dir"),
        ("--notebook-dir=elsewhere", "root_dir"),
        ("--LabApp.default_url=/lab", "default_url"),
        ("--IdentityProvider.token=known", "token"),
    ],
)
def test_what_the_reader_asks_for_weighs_more(option, weaker):
    assert any(weaker in each for each in settings("en"))
    assert not any(weaker in each for each in settings("en", [option]))


@contextlib.contextmanager
def opened(*options, **environment):
    """A JupyterLab opened as a reader does, with the address that it says."""
    server = subprocess.Popen(
        [sys.executable, "-m", "clientkit", "lab", "--no-browser", *options],
        cwd=TOP,
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    try:
        said = []
        for line in server.stdout:
            said.append(line)
            if "Ctrl+C" in line:
                break
        address = re.search(r"(http://\S+?)(/\S*)\?token=(\S+)", "".join(said))
        assert address, said
        yield server, said, address
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def ask(address, path):
    request = urllib.request.Request(address[1] + path)
    request.add_header("Authorization", f"token {address[3]}")
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read().decode()


@pytest.fixture(scope="module")
def french():
    with opened("--lang", "fr") as everything:
        yield everything


def test_it_says_where_the_course_is_and_how_to_close_it(french):
    _server, said, _address = french
    assert said[0].startswith("Le cours est ouvert\u00a0: http://localhost:")
    assert said[1] == (
        "Laissez cette fenêtre ouverte. Pour fermer le cours, appuyez ici sur Ctrl+C.\n"
    )
    assert len(said) == 2


def test_the_address_that_it_says_shows_the_course(french):
    _server, _said, address = french
    page = ask(address, f"{address[2]}?token={address[3]}")
    assert "JupyterLab" in page
    assert json.loads(ask(address, "/api/contents/start.py?content=0"))["name"] == "start.py"


def test_the_menus_speak_french_too(french):
    _server, _said, address = french
    shown = json.loads(ask(address, "/lab/api/settings/@jupyterlab/translation-extension:plugin"))
    assert shown["schema"]["properties"]["locale"]["default"] == "fr_FR"
    assert "Fichier" in ask(address, "/lab/api/translations/fr_FR")


@pytest.mark.skipif(os.name == "nt", reason="there, a pipe cannot be waited for")
def test_a_kernel_is_started_without_alarming_the_reader(french):
    server, _said, address = french
    request = urllib.request.Request(address[1] + "/api/kernels", data=b"{}", method="POST")
    request.add_header("Authorization", f"token {address[3]}")
    with urllib.request.urlopen(request, timeout=20) as started:
        assert json.loads(started.read())["name"] == "python3"
    assert select.select([server.stdout], [], [], 3) == ([], [], [])


def test_news_and_language_servers_are_left_out(french):
    _server, _said, address = french
    config = re.search(
        r'<script id="jupyter-config-data"[^>]*>(.*?)</script>', ask(address, "/lab"), re.DOTALL
    )
    shown = json.loads(config[1])
    assert shown["news"] == {"disabled": True}
    assert "@jupyterlab/apputils-extension:announcements" in shown["disabledExtensions"]
    with pytest.raises(urllib.error.HTTPError, match="404"):
        ask(address, "/lsp/status")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_control_c_closes_the_course_with_a_sentence():
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        with opened("--lang", "en", "--port", str(port)) as (server, said, address):
            assert "The course is open" in said[0]
            assert not address[1].endswith(f":{port}"), "a port that is taken is left alone"
            server.send_signal(signal.SIGINT)
            rest, _errors = server.communicate(timeout=20)
            assert rest.strip() == "The course is closed. python3 start.py opens it again."
            assert server.returncode == 0


def test_it_does_without_the_slowest_import():
    code = (
        "import sys\nfrom clientkit.lab import opening\n"
        "opening._stop_politely = lambda *_: sys.exit(sys.modules['rfc3987_syntax'] is not None)\n"
        "opening.open_course('en', ['--no-browser'])"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=TOP, check=False).returncode == 0
