"""A learner works through exercises in a real JupyterLab, by mouse and by keyboard alone."""

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import nbformat
import pytest

TOP = Path(__file__).parents[2]
TOKEN = "a-token-for-this-test"

CELLS = [
    'import clientkit\nclientkit.begin("01-catheter", "fr", "exercise")',
    'clientkit.exercise("1.1")',
    'clientkit.reveal("1.1")',
    'clientkit.exercise("1.2")',
    'clientkit.exercise("1.3")',
    'clientkit.exercise("1.4")',
]
KERNELSPEC = {"name": "python3", "display_name": "Python 3", "language": "python"}


def server_on(folder):
    """JupyterLab, as the kit opens it, on a folder of its own; its process and address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = folder / "settings" / "@jupyterlab" / "notebook-extension"
    settings.mkdir(parents=True)
    (settings / "tracker.jupyterlab-settings").write_text('{"windowingMode": "none"}')
    own = {
        "HOME": folder / "home",
        "JUPYTER_CONFIG_DIR": folder / "config",
        "JUPYTER_DATA_DIR": folder / "share",
        "JUPYTER_RUNTIME_DIR": folder / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": folder / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": folder / "workspaces",
        "CLIENTKIT_WORK": folder / "my-work",
        "PYTHONPATH": TOP,
    }
    options = [
        "--no-browser",
        f"--port={port}",
        f"--ServerApp.root_dir={folder}",
        f"--IdentityProvider.token={TOKEN}",
        "--LabApp.expose_app_in_browser=True",
    ]
    server = subprocess.Popen(
        [sys.executable, "-m", "clientkit", "lab", *options],
        cwd=TOP,
        env={**os.environ, **{name: str(path) for name, path in own.items()}},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    for _ in range(300):
        try:
            urllib.request.urlopen(f"{address}/api?token={TOKEN}", timeout=2).close()
            return server, address
        except OSError:
            time.sleep(0.1)
    server.kill()
    raise AssertionError("JupyterLab does not answer.")


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    folder = tmp_path_factory.mktemp("course")
    server, address = server_on(folder)
    yield folder, address
    server.terminate()
    try:
        server.wait(timeout=20)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


class Notebook:
    """A notebook in JupyterLab, with what a learner does in it and sees of it."""

    def __init__(self, page, folder, address):
        self.page, self.folder, self.address = page, folder, address
        self.name = "lesson.ipynb"
        cells = [nbformat.v4.new_code_cell(source) for source in CELLS]
        notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNELSPEC})
        nbformat.write(notebook, folder / self.name)

    def open(self):
        """Open the page afresh, with a kernel that remembers nothing, and run all cells."""
        self._forget_kernels()
        self.page.goto(f"{self.address}/lab/tree/{self.name}?reset&token={TOKEN}")
        idle = '.jp-Notebook-ExecutionIndicator[data-status="idle"]'
        self.page.wait_for_selector(idle, timeout=60_000)
        self.page.wait_for_function(
            "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel"
            "?.connectionStatus === 'connected'"
        )
        self.page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
        self.page.locator(".cx-card[role=group]").nth(4).wait_for(timeout=60_000)

    def _forget_kernels(self):
        sessions = f"{self.address}/api/sessions"
        headers = {"Authorization": f"token {TOKEN}"}
        with urllib.request.urlopen(urllib.request.Request(sessions, headers=headers)) as said:
            for session in json.load(said):
                gone = urllib.request.Request(
                    f"{sessions}/{session['id']}", headers=headers, method="DELETE"
                )
                urllib.request.urlopen(gone).close()

    def card(self, title):
        return self.page.locator(".cx-card", has=self.page.get_by_role("heading", name=title))

    def check(self, title):
        """Press the main button and read the verdict."""
        card = self.card(title)
        card.get_by_role(
            "button", name=re.compile("Vérifier ma réponse|Garder ma réponse")
        ).click()
        return self.verdict(title)

    def verdict(self, title):
        return self.card(title).locator(".cx-said").inner_text()

    @property
    def cells(self):
        return self.page.evaluate(
            "window.jupyterapp.shell.currentWidget.content.model.sharedModel.cells.length"
        )

    @property
    def kept(self):
        file = self.folder / "my-work" / "answers.json"
        return json.loads(file.read_text("utf-8"))["exercises"]

    def comes_to_keep(self, exercise, answer):
        """Whether this answer is kept in the end: on a slow machine keys take their time."""
        for _ in range(100):
            try:
                if self.kept[exercise].get("answer") == answer:
                    return True
            except (KeyError, FileNotFoundError):
                pass
            self.page.wait_for_timeout(100)
        return self.kept[exercise]["answer"] == answer

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)


@pytest.fixture
def notebook(lab, page):
    folder, address = lab
    (folder / "my-work" / "answers.json").unlink(missing_ok=True)
    notebook = Notebook(page, folder, address)
    notebook.open()
    return notebook


PREDICT, CARDS = "Trois endroits, une seule question", "Les trois réponses"
COMPARE, VOICES, ROUND = "En commun, oublié, supposé", "Deux voix de plus", "Aller demander"


def test_by_mouse_and_everything_is_there_again_after_a_restart(notebook):
    cards = notebook.card(CARDS)
    assert cards.get_by_role("button").is_disabled()
    assert "À découvrir une fois votre pari posé" in cards.inner_text()

    predict = notebook.card(PREDICT)
    predict.get_by_label("les opératrices").select_option("les patients")
    predict.get_by_label("les commerciaux").select_option("les hôpitaux et les cliniques")
    predict.get_by_label("le comptable").select_option("les médecins et les infirmières")
    assert "Déjà juste\u00a0: les opératrices." in notebook.check(PREDICT)
    cards.get_by_role("button").click()
    cards.get_by_text("entendu sur place").wait_for()
    assert "les commerciaux → les hôpitaux et les cliniques" in cards.inner_text()

    compare = notebook.card(COMPARE)
    for field, choice in zip(
        compare.locator("select").all(),
        [
            "0",
            "2",
            "entendue sur place",
            "2",
            "supposée par l’auteur",
            "2",
            "supposée par l’auteur",
        ],
        strict=True,
    ):
        field.select_option(choice)
    assert "✓ Juste" in notebook.check(COMPARE)

    voices = notebook.card(VOICES)
    voices.get_by_label("les hôpitaux et les cliniques").first.check()
    voices.get_by_label("Pourquoi").first.fill("il signe la commande")
    voices.get_by_label("les patients").nth(1).check()
    voices.get_by_label("Et pourquoi").fill("ils n’ont pas choisi")
    assert "⇄ À discuter" in notebook.check(VOICES)

    plan = notebook.card(ROUND)
    plan.get_by_label("en groupe").check()
    for place, (where, who, what) in zip(
        ("premier endroit", "deuxième endroit", "troisième endroit"),
        [
            ("l’atelier", "Anne", "le malade"),
            ("la compta", "Paul", "la CPAM"),
            ("l’accueil", "Zoé", "vous"),
        ],
        strict=True,
    ):
        plan.get_by_label(f"{place}, Où").fill(where)
        plan.get_by_label(f"{place}, À qui").fill(who)
        plan.get_by_label(f"{place}, Ce que je m’attends").fill(what)
    assert "✓ Prêt à partir" in notebook.check(ROUND)

    titles = (PREDICT, COMPARE, VOICES, ROUND)
    before = [notebook.verdict(title) for title in titles]
    assert [record["outcome"] for record in notebook.kept.values()] == [
        "look_again", "right", "to_discuss", "right",
    ]  # fmt: skip
    notebook.open()
    assert [notebook.verdict(title) for title in titles] == before
    assert notebook.card(ROUND).get_by_label("troisième endroit, À qui").input_value() == "Zoé"
    assert "entendu sur place" in notebook.card(CARDS).inner_text()


def test_by_keyboard_alone_and_no_key_reaches_the_notebook(notebook):
    start = notebook.cells
    focused = "(e => e.labels?.[0]?.textContent ?? e.textContent)(document.activeElement)"

    notebook.card(PREDICT).locator("select").first.focus()
    # Two downs, three downs, one down: patients, caregivers, hospitals.
    notebook.press("ArrowDown", "ArrowDown", "Tab", "ArrowDown", "ArrowDown", "ArrowDown", "Tab")
    notebook.press("ArrowDown", "x", "d", "d", "b", "Tab")
    notebook.page.keyboard.press("ArrowUp")
    assert notebook.page.evaluate(focused) == "Vérifier ma réponse"
    notebook.press("x", "a", "Enter")
    notebook.card(PREDICT).locator(".cx-said").wait_for()
    assert notebook.page.evaluate(focused) == "Vérifier ma réponse", "the focus stays"
    answer = {"operators": "patient", "sales-staff": "caregivers", "accountant": "hospital"}
    assert notebook.comes_to_keep("1.1", answer)
    notebook.press("Tab", "Space")
    notebook.card(PREDICT).get_by_text("Indice 1 sur 2").wait_for()
    notebook.press("Tab", "Enter")
    notebook.card(PREDICT).get_by_text("Solution", exact=True).wait_for()
    notebook.press("Tab", "Enter")
    notebook.card(PREDICT).locator(".cx-solution").wait_for(state="detached")
    assert "1.1" not in notebook.kept

    notebook.card(VOICES).locator("input[type=checkbox]").first.focus()
    notebook.press("Space", "Tab", "x", "Space")
    for _ in range(5):
        notebook.press("Tab")
    notebook.page.keyboard.type("il signe")
    notebook.press("Tab", "Space")
    for _ in range(6):
        notebook.press("Tab")
    notebook.page.keyboard.type("il juge.")
    notebook.press("Backspace", "Control+z", "Control+z", "Control+y", "Control+a")
    notebook.page.keyboard.type("il juge")
    notebook.press("Tab", "Enter")
    notebook.card(VOICES).locator(".cx-said").wait_for()
    voices = {
        "buyer": ["hospital", "patient"],
        "buyer_because": "il signe",
        "regulator": ["hospital"],
        "regulator_because": "il juge",
    }
    assert notebook.comes_to_keep("1.3", voices)

    notebook.card(ROUND).locator("input[type=radio]").first.focus()
    notebook.press("Space", "ArrowDown", "Tab")
    assert notebook.page.evaluate(focused).startswith("premier endroit, Où")
    notebook.page.keyboard.type("atelier")
    notebook.press("Shift+Tab")
    assert notebook.page.evaluate("document.activeElement.parentElement.textContent") == "en solo"
    assert notebook.comes_to_keep(
        "1.4",
        {
            "way": "alone",
            "round": {"first": {"place": "atelier"}},
        },
    )
    assert notebook.cells == start


def test_a_screen_reader_is_told_what_each_thing_is(notebook):
    unnamed = notebook.page.evaluate(
        "() => [...document.querySelectorAll('.cx-card :is(select, input, textarea, button)')]"
        ".filter(e => !e.labels?.[0]?.textContent.trim() && !e.textContent.trim()).length"
    )
    assert unnamed == 0
    card = notebook.card(PREDICT)
    assert card.get_attribute("aria-label") == "Exercice 1.1 · 3 à 4\u00a0min"
    assert card.locator("[aria-live=polite]").count() == 3
    assert (
        notebook.card(ROUND).get_by_role("radiogroup", name="Je fais cet exercice…").count() == 1
    )
    whom = notebook.card(VOICES).get_by_role("group", name="Qui l’acheteur nommerait-il")
    assert whom.get_by_role("checkbox").count() == 6
