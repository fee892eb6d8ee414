"""Open the course in JupyterLab: in this process, on its welcome page, in one's language."""

import os
import secrets
import signal
import sys
from collections.abc import Sequence
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any
from zlib import crc32

import click

from clientkit.words import _, language

#: What JupyterLab brings that a learner does not need, and that takes time at every start.
_LEFT_OUT = ("jupyter_lsp", "jupyter_server_terminals")

#: What it shows for the course, and what for a language: folders that Jupyter reads.
_SETTINGS = Path(__file__).parent / "settings"


def open_course(lang: str | None = None, options: Sequence[str] = ()) -> None:
    """Start JupyterLab on the course's welcome page and stay until it is stopped.

    `options` are JupyterLab's own; they weigh more than what is chosen here.
    """
    spoken = language(lang)
    _set_the_scene(spoken)
    # jsonschema can do without it, and its import takes longer than all of JupyterLab's.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    from jupyterlab.labapp import LabApp  # type: ignore[import-untyped]

    extensions = {"jupyterlab": True, "clientkit.lab": True, **dict.fromkeys(_LEFT_OUT, False)}
    server = LabApp.make_serverapp(jpserver_extensions=extensions)
    server.aliases.update(LabApp.aliases)
    server.flags.update(LabApp.flags)
    server.initialize([*settings(spoken, options), *options], starter_extension=LabApp.name)
    _stop_politely(server, spoken)
    server.io_loop.add_callback(_welcome, server, spoken)
    server.start()


def course_folder() -> Path:
    """Where the course's notebooks stand: around this package, or where we are."""
    around = Path(__file__).parents[2]
    return around if (around / "start.py").is_file() else Path.cwd()


def welcome_page(lang: str, folder: Path) -> str:
    """Where JupyterLab opens: on the welcome page, with windows of its own for the course."""
    page = f"notebooks/{lang}/00-start.ipynb"
    # Of this folder alone: two copies of the course must not bring back each other's pages.
    workspace = f"/lab/workspaces/clientkit-{crc32(bytes(folder)):08x}"
    return f"{workspace}/tree/{page}" if (folder / page).is_file() else workspace


def settings(lang: str, options: Sequence[str] = ()) -> list[str]:
    """JupyterLab's options as the course wants them, less those that `options` choose."""
    import zmq

    folder = course_folder()
    chosen = [
        f"--ServerApp.root_dir={folder}",
        f"--LabApp.default_url={welcome_page(lang, folder)}",
        # A token of ours: JupyterLab then does not print its own address and explanations.
        f"--IdentityProvider.token={secrets.token_urlsafe(24)}",
        "--LabApp.news_url=None",
        "--LabApp.check_for_updates_class=jupyterlab.handlers.announcements.NeverCheckForUpdate",
        "--LabApp.extension_manager=readonly",
        "--ServerApp.log_level=ERROR",
        "--LabApp.log_level=ERROR",
    ]
    if zmq.has("curve"):  # so that no other user of this machine can listen in
        chosen.append("--KernelManager.transport_encryption=auto")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        chosen.append("--allow-root")  # as in a container; the server listens to this machine only
    taken = {option.partition("=")[0].rpartition(".")[2].lstrip("-") for option in options}
    if "notebook-dir" in taken:
        taken.add("root_dir")
    return [each for each in chosen if each.partition("=")[0].rpartition(".")[2] not in taken]


def _set_the_scene(lang: str) -> None:
    """Have JupyterLab show what a learner needs, in the reader's language if it is there."""
    installed = {pack.name.split("_")[0] for pack in entry_points(group="jupyterlab.languagepack")}
    scenes = ["course", *({lang} & installed)]
    folders = [str(folder) for name in scenes if (folder := _SETTINGS / name).is_dir()]
    before = os.environ.get("JUPYTER_CONFIG_PATH", "")
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, [*folders, before]))


def _welcome(server: Any, lang: str) -> None:
    """Say where the course is, once it answers there."""
    click.echo(_("The course is open: {address}", lang).format(address=_address(server)))
    click.echo(_("Leave this window open. To close the course, press Ctrl+C here.", lang))


def _stop_politely(server: Any, lang: str) -> None:
    """Ctrl+C closes the course, without asking in English whether one is sure."""

    def stop(*_signal: object) -> None:
        click.echo("\n" + _("The course is closed. python3 start.py opens it again.", lang))
        server.stop(from_signal=True)

    signal.signal(signal.SIGINT, stop)


def _address(server: Any) -> str:
    return f"{server.connection_url.rstrip('/')}{server.default_url}?token={_token(server)}"


def _token(server: Any) -> str:
    return str(server.identity_provider.token)
