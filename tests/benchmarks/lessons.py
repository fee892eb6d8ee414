"""How long each lesson takes to run beside an empty notebook, and what the notebooks weigh.

    python -m tests.benchmarks.lessons [rounds] [--nbval]

In each round every lesson runs once, and an empty notebook just before it: from asking for a
kernel until it is ready, and until the last cell is done. How many times as long as the empty one
beside it a lesson takes is told by the median of its rounds: a machine that is busy now and then
slows both. With --nbval, the whole of nbval is timed too. Fails when a lesson takes more than
three times as long, when a notebook weighs more than 400 KB, or all of them more than 15 MB.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import nbformat
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from clientkit.building.newcomer import as_for_somebody_new

TOP = Path(__file__).parents[2]
FOLDERS = ("notebooks", "exercises", "solutions")
EMPTY = "an empty notebook"
TIMES, KILOBYTES, MEGABYTES = 3.0, 400, 15


def every_notebook(top=TOP):
    """Every built notebook, in order."""
    return sorted(path for folder in FOLDERS for path in (top / folder).rglob("*.ipynb"))


async def took(notebook, folder, home):
    """Seconds until the kernel is ready, and until the last cell is done."""
    begun = time.perf_counter()
    manager = AsyncKernelManager(kernel_name="python3")
    await manager.start_kernel(
        env=as_for_somebody_new(home), cwd=str(folder), stderr=subprocess.DEVNULL
    )
    client = NotebookClient(notebook, km=manager, timeout=60, store_widget_state=False)
    client.kc = manager.client()
    client.kc.start_channels()
    await client.kc.wait_for_ready(timeout=60)
    ready = time.perf_counter() - begun
    try:
        for at, cell in enumerate(notebook.cells):
            if cell.cell_type == "code":
                await client.async_execute_cell(cell, at)
        return ready, time.perf_counter() - begun
    finally:
        client.kc.stop_channels()
        await manager.shutdown_kernel(now=True)


async def measured(paths, rounds):
    """For each notebook by its name, what it took in every round, and the empty one beside it."""
    times = {path.relative_to(TOP).as_posix(): [] for path in paths}
    with tempfile.TemporaryDirectory() as home:
        for _round in range(rounds):
            for name, taken in times.items():
                empty = new_notebook(cells=[new_code_cell("")])
                bare = await took(empty, TOP, Path(home))
                page = nbformat.read(TOP / name, as_version=4)
                taken.append((await took(page, (TOP / name).parent, Path(home)), bare))
    return times


def told(times):
    """The lines to print, and whether a lesson took too long."""
    bare = median(done for rounds in times.values() for _took, (_ready, done) in rounds)
    lines, too_long = [f"{EMPTY}: {bare:.2f} s"], False
    for name, rounds in times.items():
        done = median(done for (_ready, done), _bare in rounds)
        after = median(done - ready for (ready, done), _bare in rounds)
        ratio = median(done / bare for (_ready, done), (_bare_ready, bare) in rounds)
        too_long |= ratio > TIMES
        lines.append(
            f"{name}: {done:.2f} s, of which {after:.2f} s after the kernel was ready; "
            f"{ratio:.1f} times the empty one (at most {TIMES:.0f})"
        )
    return lines, too_long


def weighed(paths):
    """The lines to print about weights, and whether something is too heavy."""
    sizes = {path: path.stat().st_size / 1000 for path in paths}
    heaviest, in_all = max(sizes, key=lambda path: sizes[path]), sum(sizes.values()) / 1000
    lines = [
        f"{len(paths)} notebooks: {in_all:.2f} MB in all (at most {MEGABYTES}); the heaviest "
        f"{heaviest.name}, {sizes[heaviest]:.0f} KB (at most {KILOBYTES})"
    ]
    return lines, in_all > MEGABYTES or sizes[heaviest] > KILOBYTES


def nbval():
    """Seconds that the whole of nbval takes, and whether it failed."""
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *FOLDERS],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
    )
    last = (done.stdout.strip().splitlines() or ["nothing was said"])[-1]
    return f"nbval: {time.perf_counter() - begun:.0f} s ({last})", done.returncode != 0


def main(words):
    """Print the figures of one run; 1 when one of them is not reached."""
    rounds = next((int(word) for word in words if word.isdigit()), 5)
    paths = every_notebook()
    lines, too_heavy = weighed(paths)
    print(*lines, sep="\n")
    lessons = [path for path in paths if path.parts[-3] == "notebooks" and path.stem[:1].isdigit()]
    lines, too_long = told(asyncio.run(measured(lessons, rounds)))
    print(*lines, sep="\n")
    failed = False
    if "--nbval" in words:
        line, failed = nbval()
        print(line)
    return int(too_heavy or too_long or failed)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
