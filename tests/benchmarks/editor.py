"""The map editor's figures, beside ipycytoscape's and EdgeDraw's, in the same JupyterLabs.

    uv pip install -c constraints.txt -e '.[test,peers]'      # once, in an environment of its own
    python tests/benchmarks/editor.py [rounds]                # 7 rounds unless told otherwise

Chromium is needed. Every figure is a median of several rounds, taken in turns, so that a busy
machine slows all alike. All three are given the same graphs, and nodes the same places where they
can be given any; their modules are imported, and have drawn once, before anything is measured.
The program ends with 1 when a target is not held.
"""

import shutil
import sys
import tempfile
from collections import defaultdict
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path

TOP = Path(__file__).parents[2]
sys.path.insert(0, str(TOP))

from tests.a_browser import FLAGS, NAMES  # noqa: E402
from tests.benchmarks.figures import Table, late, median, ratio  # noqa: E402
from tests.benchmarks.gestures import drag, gestures, taps  # noqa: E402
from tests.benchmarks.in_jupyterlab import Bench  # noqa: E402
from tests.benchmarks.large_maps import a_map  # noqa: E402
from tests.benchmarks.peers import ALL, CYTOSCAPE, EDGEDRAW, OURS  # noqa: E402
from tests.browser.conftest import BUNDLE  # noqa: E402
from tests.browser.lab import Lab  # noqa: E402

KIT, STOCK = "clientkit lab", "jupyter lab"
COMMANDS = {KIT: ("clientkit", "lab"), STOCK: ("jupyterlab", "--allow-root")}
SIZES = {"10": (10, 20), "100": (100, 200), "300": (300, 600), "1000": (1000, 2000)}
GESTURES = 10
#: So long EdgeDraw's forces go on, even after it was taken off the page.
SETTLED_MS = 6500
KIB = 1024


class Run:
    """All that is measured in one go: figures by JupyterLab, graph and drawer."""

    def __init__(self, chromium, labs, rounds: int) -> None:
        self.rounds = rounds
        maps = {name: a_map(*size) for name, size in SIZES.items()}
        self.benches = {name: Bench(lab, chromium, maps) for name, lab in labs.items()}
        self.took = defaultdict(list)
        self.drawers = ALL

    def measure(self) -> None:
        """Everything, round by round."""
        self._usable("10")  # nobody's first drawing counts
        self.took.clear()
        for nth in range(self.rounds):
            # By turns first: a page that has just come to the front is slower.
            self.drawers = [*ALL[nth % 3 :], *ALL[: nth % 3]]
            for graph in ("10", "100"):
                self._usable(graph)
            self._answers("10", ALL)
            self._tapped("10")
            if nth < 3:
                self._usable("1000")
                self._answers("1000", [OURS])
                self._dragging("300")
            print(f"round {nth + 1} of {self.rounds}", file=sys.stderr, flush=True)

    def _usable(self, graph: str) -> None:
        for lab, bench in self.benches.items():
            for drawer in self.drawers:
                if graph == "1000" and drawer is CYTOSCAPE:
                    continue  # a message for each node and link: Jupyter drops them
                self._note("usable", lab, graph, drawer, [bench.until_there(drawer, graph)])
                self._leave(bench, drawer)

    def _answers(self, graph: str, drawers) -> None:
        for lab, bench in self.benches.items():
            for drawer in drawers:
                bench.until_there(drawer, graph, answers=True)
                bench.page.wait_for_timeout(SETTLED_MS if drawer is EDGEDRAW else 1000)
                hand = gestures(bench.page, drawer, bench.maps[graph])
                took = [bench.answered(next(hand)) for _ in range(GESTURES)]
                self._note("answer", lab, graph, drawer, took[2:])
                self._leave(bench, drawer)

    def _tapped(self, graph: str) -> None:
        for lab, bench in self.benches.items():
            bench.until_there(OURS, graph, answers=True)
            bench.page.wait_for_timeout(1000)
            took = bench.answers(taps(bench.page, 4 * GESTURES))
            self._note("tapped", lab, graph, OURS, took[2:])
            self._leave(bench, OURS)

    def _dragging(self, graph: str) -> None:
        bench = self.benches[KIT]
        for drawer in (OURS, EDGEDRAW):
            bench.until_there(drawer, graph)
            bench.page.wait_for_timeout(SETTLED_MS if drawer is EDGEDRAW else 1000)
            page = bench.page
            took = bench.frames(lambda page=page, drawer=drawer: drag(page, drawer))
            self._note("drag", KIT, graph, drawer, took)
            self._leave(bench, drawer)

    def _note(self, what: str, lab: str, graph: str, drawer, took) -> None:
        self.took[what, lab, graph, drawer] += took
        said = " ".join(_ms(each) for each in took[:8])
        print(f"{what:7} {lab:14} {graph:>4} {drawer.name:13} {said}", file=sys.stderr, flush=True)

    def _leave(self, bench: Bench, drawer) -> None:
        bench.clear()
        if drawer is EDGEDRAW:
            bench.page.wait_for_timeout(SETTLED_MS)

    def median(self, *what) -> float | None:
        """The median of one figure."""
        return median(self.took[what])


def table(run: Run) -> Table:
    """All figures, with the targets beside them."""
    found = Table()
    for lab in COMMANDS:
        for graph in ("10", "100", "1000"):
            ours, edge, cyto = (run.median("usable", lab, graph, each) for each in ALL)
            what = f"cell run → usable, {graph} parties, {lab}"
            found.add(what, ours, peers=f"EdgeDraw {_ms(edge)}, ipycytoscape {_ms(cyto)}")
            if graph != "1000":
                found.add("  times EdgeDraw", ratio(ours, edge), most=1.1, unit="×")
            if graph == "100":
                found.add("  times ipycytoscape", ratio(ours, cyto), most=0.3, unit="×")
    for lab in COMMANDS:
        ours, edge, cyto = (run.median("answer", lab, "10", each) for each in ALL)
        what = f"gesture → Python's answer, 10 parties, {lab}"
        found.add(what, ours, peers=f"EdgeDraw {_ms(edge)}, ipycytoscape {_ms(cyto)}")
        found.add("  times EdgeDraw", ratio(ours, edge), most=1.1, unit="×")
    found.add("  clientkit lab, times jupyter lab", faster(run, "answer"), most=0.5, unit="×")
    for lab in COMMANDS:
        what = f"key after key → Python's answer, 10 parties, {lab}"
        found.add(what, run.median("tapped", lab, "10", OURS))
    found.add("  clientkit lab, times jupyter lab", faster(run, "tapped"), most=0.5, unit="×")
    large = {lab: run.median("answer", lab, "1000", OURS) for lab in COMMANDS}
    found.add("gesture → Python's answer, 1000 parties, clientkit lab", large[KIT], most=50)
    found.add("  the same in jupyter lab", large[STOCK])
    drawn = {each: run.took["drag", KIT, "300", each] for each in (OURS, EDGEDRAW)}
    beside = f"EdgeDraw {late(drawn[EDGEDRAW]):.0f} ms"
    what = "dragging, 300 parties, 600 links: 19 frames in 20 within"
    found.add(what, late(drawn[OURS]), peers=beside, most=50)
    for lab, bench in run.benches.items():
        grown = {
            each: bench.growth([each.draws("10", f"five {nth}") for nth in range(5)])
            for each in ALL
        }
        beside = ", ".join(f"{each.name} {grown[each] / KIB:.0f} KiB" for each in ALL[1:])
        what = f"a notebook with five editors grows by, {lab}"
        found.add(what, grown[OURS] / KIB, peers=beside, most=60, unit="KiB")
    beside = ", ".join(f"{name} {size / KIB:.0f} KiB" for name, size in _bundles().items())
    found.add("bundle", BUNDLE.stat().st_size / KIB, peers=beside, most=50, unit="KiB")
    return found


def faster(run: Run, what: str) -> float | None:
    """How much of the time that JupyterLab alone takes to answer is left in ours."""
    return ratio(*(run.median(what, lab, "10", OURS) for lab in COMMANDS))


def _ms(value: float | None) -> str:
    return "fails" if value is None else f"{value:.0f} ms"


def _bundles() -> dict[str, int]:
    import wigglystuff

    edge = Path(wigglystuff.__file__).parent / "static" / "edgedraw.js"
    cyto = Path(sys.prefix) / "share/jupyter/labextensions/jupyter-cytoscape/static"
    loaded = sum(file.stat().st_size for file in cyto.glob("*.js"))
    return {EDGEDRAW.name: edge.stat().st_size, CYTOSCAPE.name: loaded}


def main(rounds: int = 7) -> int:
    """Measure, print the table, and give 0 when every target is held."""
    from playwright.sync_api import sync_playwright

    if missing := [name for name in ("ipycytoscape", "wigglystuff") if find_spec(name) is None]:
        raise SystemExit(f"{', '.join(missing)} not found: install the extra ‘peers’ first")
    with ExitStack() as ends:
        labs = {}
        for name, command in COMMANDS.items():
            folder = ends.enter_context(tempfile.TemporaryDirectory())
            labs[name] = Lab(Path(folder), command)
            ends.callback(labs[name].stop)
        playwright = ends.enter_context(sync_playwright())
        found = next(filter(None, map(shutil.which, NAMES)), "")
        chromium = playwright.chromium.launch(executable_path=found, args=FLAGS)
        ends.callback(chromium.close)
        run = Run(chromium, labs, rounds)
        run.measure()
        result = table(run)
    print(f"medians of {rounds} rounds (at 1000 and while dragging: of {min(3, rounds)})\n")
    print(result)
    return 0 if result.held else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
