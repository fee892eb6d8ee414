"""Runs notebooks as somebody new would, and keeps of their outputs what will be the same."""

import asyncio
import os
import subprocess
import tempfile
from pathlib import Path

from nbclient import NotebookClient
from nbformat import NotebookNode

from clientkit.building.faults import Fault, LessonFaults
from clientkit.building.newcomer import as_for_somebody_new
from clientkit.words import _

#: Seconds that one cell may take.
PATIENCE = 60

_LIVE_WIDGET = "application/vnd.jupyter.widget-view+json"


def run(notebooks: dict[Path, NotebookNode]) -> None:
    """Run each notebook where it will stand; raises LessonFaults when a cell fails."""
    asyncio.run(_run_all(notebooks))
    faults = tuple(
        Fault(str(path), fault)
        for path, notebook in notebooks.items()
        for fault in complaints(notebook)
    )
    if faults:
        raise LessonFaults(faults)


async def _run_all(notebooks: dict[Path, NotebookNode]) -> None:
    room = asyncio.Semaphore(min(os.cpu_count() or 1, 4))

    async def one(path: Path, notebook: NotebookNode) -> None:
        async with room:
            await _run(path, notebook)

    await asyncio.gather(*(one(path, notebook) for path, notebook in notebooks.items()))


async def _run(path: Path, notebook: NotebookNode) -> None:
    with tempfile.TemporaryDirectory() as home:
        client = NotebookClient(
            notebook,
            timeout=PATIENCE,
            kernel_name="python3",
            allow_errors=True,
            record_timing=False,
            store_widget_state=False,
            # What is printed may come in one piece or in several.
            coalesce_streams=True,
            resources={"metadata": {"path": str(path.parent)}},
        )
        # What a cell writes is in the notebook; what the kernel says of itself is for nobody.
        await client.async_execute(env=as_for_somebody_new(Path(home)), stderr=subprocess.DEVNULL)
    keep_what_stays(notebook)


def keep_what_stays(notebook: NotebookNode) -> None:
    """Drop what is new at each run: live widgets, their ids, the interpreter's version."""
    notebook.metadata.pop("widgets", None)
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            output.get("data", {}).pop(_LIVE_WIDGET, None)


def complaints(notebook: NotebookNode) -> list[str]:
    """What a committed notebook may not show: errors, warnings, cells that never ran."""
    found = []
    if "widgets" in notebook.metadata:
        found.append(_("it keeps the state of widgets."))
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for count, cell in enumerate(code, start=1):
        start = cell.source.split("\n")[-1]
        if cell.execution_count != count:
            found.append(_("cell “{code}” was not run in its turn.").format(code=start))
        for output in cell.outputs:
            if output.output_type == "error":
                what = f"{output.ename}: {output.evalue}"
                found.append(_("cell “{code}” fails: {error}").format(code=start, error=what))
            elif output.get("name") == "stderr":
                text = output.text.strip()
                found.append(_("cell “{code}” complains: {error}").format(code=start, error=text))
            elif _LIVE_WIDGET in output.get("data", {}):
                found.append(_("cell “{code}” keeps a live widget.").format(code=start))
    return found
