"""Open the map editor in JupyterLab, Notebook 7 and Voila, draw a little, and take pictures.

Run by hand, with the Python of an environment that holds these hosts and playwright:

    python tests/hosts/look.py FOLDER [lab notebook voila]

It writes a picture for each step into FOLDER, and says what it saw. What is to be seen there is
for a person's eyes; that an arrow was drawn and saved is checked.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

TOP = Path(__file__).parents[2]
sys.path.insert(0, str(TOP))

from tests.browser.conftest import FLAGS, NAMES  # noqa: E402
from tests.browser.drawing import Drawing  # noqa: E402
from tests.browser.lab import written  # noqa: E402

HOSTS = {
    "lab": (["jupyter-lab"], "lab/tree/look.ipynb?reset"),
    "notebook": (["jupyter-notebook"], "notebooks/look.ipynb?"),
    "voila": (["voila", "look.ipynb"], "?"),
}
DRAW = "import clientkit\neditor = clientkit.draw('{name}', lang='fr')\neditor"


def try_host(host: str, folder: Path, page: Page) -> None:
    """Start a host, draw two parties and an arrow in it, and stop it."""
    home = folder / host
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    cells = written([DRAW.format(name=host)])
    (home / "look.ipynb").write_text(json.dumps(cells), "utf-8")
    command, path = HOSTS[host]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    scripts = Path(sys.executable).parent
    options = [f"--port={port}", "--no-browser"]
    if host != "voila":
        options += ["--IdentityProvider.token=", f"--ServerApp.root_dir={home}", "--allow-root"]
    around = {"PYTHONPATH": str(TOP), "CLIENTKIT_WORK": str(home / "my-work")}
    with (home / "log.txt").open("w") as log:
        server = subprocess.Popen(
            [str(scripts / command[0]), *command[1:], *options],
            cwd=home, env=os.environ | around, stdout=log, stderr=log,
        )  # fmt: skip
        try:
            _until_there(f"http://127.0.0.1:{port}/")
            _draw(host, f"http://127.0.0.1:{port}/{path}", home, page)
        finally:
            server.terminate()
            server.wait(20)


def _until_there(address: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(address, timeout=2)
            return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(address)


def _draw(host: str, address: str, home: Path, page: Page) -> None:
    page.goto(address)
    if host != "voila":
        page.locator(".jp-Notebook .jp-Cell").first.click(timeout=60_000)
        page.wait_for_timeout(4000)
        page.keyboard.press("Shift+Enter")
    page.locator(".ck-editor").wait_for(timeout=60_000)
    drawing = Drawing(page)
    drawing.bar("menu").wait_for()
    drawing.add("une infirmière", 160, 160)
    drawing.add("le patient", 460, 220)
    drawing.pull("une infirmière", "le patient", "deliver")
    drawing.keys("Escape", "Escape")
    drawing.party("le patient").focus()
    drawing.keys("t")
    page.wait_for_timeout(2500)
    page.screenshot(path=home / "1-drawn.png")
    drawing.bar("menu").click()
    page.screenshot(path=home / "2-menu.png")
    with page.expect_download() as coming:
        page.locator("[data-key='menu:png']").click()
    coming.value.save_as(home / "3-out.png")
    with page.expect_download() as coming:
        drawing.bar("menu").click()
        page.locator("[data-key='menu:csv']").click()
    page.wait_for_timeout(500)
    saved = json.loads((home / "my-work" / "maps" / f"{host}.map.json").read_text("utf-8"))
    assert len(saved["parties"]) == 2, saved
    assert len(saved["links"]) == 1, saved
    kernel = drawing.root.locator("[role=alert]").all_text_contents()
    print(f"{host}: drawn, tidied, saved; out as PNG and CSV; told: {kernel or 'nothing amiss'}")


def main() -> None:
    folder = Path(sys.argv[1]).absolute()
    found = os.environ.get("CLIENTKIT_BROWSER") or next(filter(None, map(shutil.which, NAMES)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        for host in sys.argv[2:] or HOSTS:
            context = browser.new_context(viewport={"width": 1280, "height": 1000})
            page = context.new_page()
            faults: list[str] = []
            page.on("pageerror", lambda fault, to=faults: to.append(str(fault)))
            try_host(host, folder, page)
            print(f"{host}: faults of its page: {faults or 'none'}")
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
