"""Pages as they are saved: without what only a running kernel can show.

A saved widget comes back as “model not found”, in English, where a learner's answer was. Without
it, JupyterLab shows what the exercise says of itself until the page runs again.
"""

from typing import Any

_VIEW = "application/vnd.jupyter.widget-view+json"


def leave_widgets_out(model: dict[str, Any], **_where: Any) -> None:
    """Take the views of widgets out of a notebook that is being saved, where more is shown."""
    if model.get("type") != "notebook" or not isinstance(model.get("content"), dict):
        return
    model["content"].get("metadata", {}).pop("widgets", None)
    for cell in model["content"].get("cells", ()):
        for output in cell.get("outputs", ()):
            shown = output.get("data", {})
            if len(shown) > 1:
                shown.pop(_VIEW, None)
