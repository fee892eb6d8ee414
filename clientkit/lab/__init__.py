"""JupyterLab for the course: it starts fast, answers at once, and asks nothing of the outside."""

from typing import Any


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "clientkit.lab"}]


def _load_jupyter_server_extension(server: Any) -> None:
    """Loaded by a Jupyter server that was told to; `clientkit lab` tells its own, and no other."""
    from clientkit.lab.answering import answer_at_once
    from clientkit.lab.pages import leave_widgets_out

    answer_at_once(server)
    server.contents_manager.register_pre_save_hook(leave_widgets_out)
