"""A JupyterLab of one's own for the tests, and a notebook opened in it."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from collections.abc import Sequence
from copy import copy
from pathlib import Path

from tests.browser.drawing import Drawing

TOP = Path(__file__).parents[2]
BUSY_AT_MOST_MS = 60_000


class Lab:
    """The server: in a folder of its own, with a work folder of its own."""

    name = "JupyterLab"
    #: Where it opens a notebook.
    opens = "lab/tree/{}?reset"
    #: What answers once it is up.
    up = "api/status"

    def __init__(self, folder: Path, command: Sequence[str] = ("clientkit", "lab")) -> None:
        self.folder = folder
        self.work = folder / "my-work"
        self.token = uuid.uuid4().hex
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        asked = folder / ".settings/@jupyterlab/apputils-extension"
        asked.mkdir(parents=True)
        (asked / "notification.jupyterlab-settings").write_text('{"fetchNews": "false"}', "utf-8")
        self.log = (folder / "jupyterlab.log").open("w+")
        self._server = subprocess.Popen(
            [sys.executable, "-m", *command, *self.options(port)],
            stdout=self.log,
            stderr=subprocess.STDOUT,
            env=os.environ
            | {
                "PYTHONPATH": str(TOP),
                "CLIENTKIT_WORK": str(self.work),
                "JUPYTER_CONFIG_DIR": str(folder / ".jupyter"),
                "JUPYTER_DATA_DIR": str(folder / ".data"),
                "JUPYTERLAB_SETTINGS_DIR": str(folder / ".settings"),
                "JUPYTERLAB_WORKSPACES_DIR": str(folder / ".workspaces"),
            },
        )
        self._wait()

    def options(self, port: int) -> list[str]:
        return [
            "--no-browser",
            f"--ServerApp.root_dir={self.folder}",
            f"--ServerApp.port={port}",
            "--ServerApp.port_retries=0",
            f"--IdentityProvider.token={self.token}",
            "--LabApp.default_url=/lab",
            # The tests ask JupyterLab itself what it holds, rather than read it off the page.
            "--expose-app-in-browser",
        ]

    def page_of(self, notebook: Path) -> str:
        """The address of a notebook in its folder."""
        path = self.opens.format(notebook.name)
        return f"{self.address}/{path}{'&' if '?' in path else '?'}token={self.token}"

    def _wait(self) -> None:
        for _ in range(300):
            if self._server.poll() is not None:
                break
            try:
                self.fetch(self.up)
                return
            except OSError:
                time.sleep(0.1)
        self.log.seek(0)
        raise RuntimeError(f"{self.name} did not start:\n{self.log.read()}")

    def ask(self, path: str, method: str = "GET"):
        return json.loads(self.fetch(path, method) or "null")

    def fetch(self, path: str, method: str = "GET") -> bytes:
        headers = {"Authorization": f"token {self.token}"}
        request = urllib.request.Request(f"{self.address}/{path}", headers=headers, method=method)
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.read()

    def stop(self) -> None:
        # An interrupt, and again a yes: the way out that also ends the kernels.
        self._server.send_signal(signal.SIGTERM)
        try:
            self._server.wait(15)
        except subprocess.TimeoutExpired:
            self._server.kill()
        self.log.close()


class Notebook:
    """A notebook of two cells, the first of which draws, or of others; open in a page."""

    def __init__(
        self, lab: Lab, page, name: str, lang: str = "en", cells: Sequence[str] = ()
    ) -> None:
        self.lab, self.page, self.name = lab, page, name
        self.path = lab.folder / f"{name}-{uuid.uuid4().hex[:6]}.ipynb"
        draw = f"import clientkit\neditor = clientkit.draw({name!r}, lang={lang!r})\neditor"
        self.cells = list(cells) or [draw, "editor.map.parties"]
        self.path.write_text(json.dumps(written(self.cells)), "utf-8")
        self.open()

    def open(self) -> None:
        """Open the page, or open it again."""
        self.page.goto(self.lab.page_of(self.path))
        self.until_idle()

    def seen_from(self, page) -> "Notebook":
        """The same notebook, with the same kernel, in another window."""
        other = copy(self)
        other.page = page
        other.open()
        return other

    def until_idle(self) -> None:
        """Wait until the kernel has done what it was asked."""
        self.page.wait_for_function(
            """(cells) => {
                const notebook = window.jupyterapp?.shell.currentWidget;
                const context = notebook?.sessionContext;
                return context?.isReady && context.session?.kernel?.status === 'idle'
                    && context.session.kernel.connectionStatus === 'connected'
                    && notebook.content.widgets.length === cells;
            }""",
            arg=len(self.cells),
            timeout=BUSY_AT_MOST_MS,
        )

    def run(self, cell: int = 0) -> None:
        """Run a cell and wait until it has answered."""
        self.page.evaluate(
            """async (cell) => {
                const notebook = window.jupyterapp.shell.currentWidget.content;
                notebook.activeCellIndex = cell;
                await window.jupyterapp.commands.execute('notebook:run-cell');
                notebook.mode = 'command';
            }""",
            cell,
        )
        self.until_idle()

    def tell(self, code: str) -> None:
        """Have the kernel do something that no cell shows."""
        said = self.page.evaluate(
            """async (code) => {
              const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
              const { content } = await kernel.requestExecute({ code, silent: true }).done;
              return content.status === 'ok' ? '' : content.evalue;
            }""",
            code,
        )
        if said:
            raise RuntimeError(said)

    def draw(self) -> Drawing:
        """Run the first cell and wait until the editor is there."""
        self.run()
        return self._shown()

    def _shown(self) -> Drawing:
        self.page.wait_for_selector(".ck-editor", timeout=BUSY_AT_MOST_MS)
        return Drawing(self.page)

    def answer(self) -> str:
        """What the second cell says."""
        self.run(1)
        return self.page.evaluate(
            "() => window.jupyterapp.shell.currentWidget.content.widgets[1].outputArea.model"
            ".toJSON().map(output => output.data['text/plain']).join('')"
        )

    @property
    def state(self) -> dict:
        """What JupyterLab knows of the notebook: cells, the active one, and whether it writes."""
        return self.page.evaluate(
            """() => {
                const notebook = window.jupyterapp.shell.currentWidget.content;
                return {
                    cells: notebook.widgets.map(
                        cell => [cell.model.type, cell.model.sharedModel.source]),
                    active: notebook.activeCellIndex,
                    mode: notebook.mode,
                    counts: notebook.widgets.map(cell => cell.model.executionCount),
                };
            }"""
        )

    def kill(self) -> None:
        """The kernel dies, as when memory runs out; wait until Jupyter starts another one."""
        self.page.evaluate(
            """(code) => new Promise((dead) => {
              const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
              kernel.statusChanged.connect((_, status) => status.endsWith('restarting') && dead());
              kernel.requestExecute({ code, silent: true }).done.catch(() => {});
            })""",
            "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        )

    def restart(self) -> None:
        """Restart the kernel, as its menu does after one has said yes."""
        self.page.evaluate(
            "() => window.jupyterapp.shell.currentWidget.sessionContext.restartKernel()"
        )
        self.until_idle()

    def file(self, name: str | None = None) -> Path:
        return self.lab.work / "maps" / f"{name or self.name}.map.json"

    def close(self) -> None:
        for session in self.lab.ask("api/sessions"):
            if re.search(re.escape(self.path.name), session["path"]):
                self.lab.ask(f"api/sessions/{session['id']}", "DELETE")


def written(cells: list[str]) -> dict:
    return {
        "cells": [
            {
                "cell_type": "code",
                "id": f"cell-{nth}",
                "metadata": {},
                "execution_count": None,
                "outputs": [],
                "source": source,
            }
            for nth, source in enumerate(cells)
        ],
        # Without a kernel named here, a dialogue comes up and eats the clicks.
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
