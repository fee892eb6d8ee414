"""A notebook in a real JupyterLab, with clocks in the page: what a person waits for."""

import itertools
import json

from tests.benchmarks.peers import CLEAR, PREPARE, Drawer, graph_source
from tests.browser.lab import BUSY_AT_MOST_MS, Lab, Notebook, written

_UNTIL_THERE = """async ([source, there, nodes, links, most]) => {
  const notebook = window.jupyterapp.shell.currentWidget.content;
  notebook.widgets[0].model.sharedModel.setSource(source);
  notebook.activeCellIndex = 0;
  const isThere = new Function('nodes', 'links', `return ${there}`);
  const frame = () => new Promise(requestAnimationFrame);
  const begun = performance.now();
  window.jupyterapp.commands.execute('notebook:run-cell');
  while (!isThere(nodes, links)) {
    if (performance.now() - begun > most) return null;
    await frame();
  }
  // The first frame that shows all of it has been painted when the second one begins.
  await frame();
  return performance.now() - begun;
}"""

_LISTEN = """() => {
  window.answered = new Promise((tell) => {
    let ended;
    const heard = (event) => { ended = event.timeStamp; };
    window.addEventListener('pointerup', heard, { capture: true });
    const seen = new MutationObserver(() => {
      seen.disconnect();
      window.removeEventListener('pointerup', heard, { capture: true });
      requestAnimationFrame(() => tell(performance.now() - ended));
    });
    seen.observe(document.querySelector('.python-says'),
      { subtree: true, childList: true, characterData: true });
  });
}"""

_ANSWERED = """async (most) => Promise.race(
  [window.answered, new Promise((tell) => setTimeout(() => tell(null), most))])"""

_LISTEN_TO_KEYS = """() => {
  window.answers = [];
  let ended = null;
  window.addEventListener('keyup', (event) => { ended = event.timeStamp; }, { capture: true });
  new MutationObserver(() => {
    const since = ended;
    ended = null;
    if (since === null) return;
    requestAnimationFrame(() => window.answers.push(performance.now() - since));
  }).observe(document.querySelector('.python-says'),
    { subtree: true, childList: true, characterData: true });
}"""

_COUNT_FRAMES = """() => {
  window.frames_seen = [];
  let last = performance.now();
  const count = (now) => {
    window.frames_seen.push(now - last);
    last = now;
    window.counting = requestAnimationFrame(count);
  };
  window.counting = requestAnimationFrame(count);
}"""

_FRAMES = "() => { cancelAnimationFrame(window.counting); return window.frames_seen.slice(1); }"

_NAMES = itertools.count(1)
#: Until a page that has come to the front draws as it does when one looks at it.
FRONT_MS = 300


class Bench(Notebook):
    """A notebook of one cell, in which each drawer draws in turn."""

    def __init__(self, lab: Lab, chromium, maps) -> None:
        page = chromium.new_page(viewport={"width": 1500, "height": 1900})
        super().__init__(lab, page, "bench", cells=["0"])
        self.maps = maps
        self.tell(PREPARE)
        for name, map in maps.items():
            self.tell(graph_source(name, map))

    def until_there(self, drawer: Drawer, graph: str, *, answers: bool = False) -> float | None:
        """Milliseconds from running the cell until all of the graph is there to be used."""
        fresh = f"drawing {next(_NAMES)}"
        source = drawer.answers(graph, fresh) if answers else drawer.draws(graph, fresh)
        nodes, links = len(self.maps[graph].parties), len(self.maps[graph].links)
        self.page.bring_to_front()
        self.page.wait_for_timeout(FRONT_MS)
        given = [source, drawer.there, nodes, links, BUSY_AT_MOST_MS]
        return self.page.evaluate(_UNTIL_THERE, given)

    def clear(self) -> None:
        """Take the drawing off the page and out of the kernel."""
        self.until_idle()
        self.page.evaluate(
            "() => window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')"
        )
        self.tell(CLEAR)

    def answered(self, gesture) -> float | None:
        """Milliseconds from the end of a gesture until Python's answer to it is on screen."""
        self.page.evaluate(_LISTEN)
        gesture()
        return self.page.evaluate(_ANSWERED, 5000)

    def answers(self, taps) -> list[float]:
        """Milliseconds from the end of each key's tap until Python's answer is on screen."""
        self.page.evaluate(_LISTEN_TO_KEYS)
        for tap in taps:
            tap()
        self.page.wait_for_timeout(1000)
        return self.page.evaluate("() => window.answers")

    def frames(self, gesture) -> list[float]:
        """Milliseconds of each frame while something goes on."""
        self.page.evaluate(_COUNT_FRAMES)
        gesture()
        return self.page.evaluate(_FRAMES)

    def growth(self, cells: list[str]) -> int:
        """Bytes by which a notebook of these cells grows when they are run and it is saved."""
        self.cells = cells
        self.path = self.path.with_name(f"grows-{next(_NAMES)}.ipynb")
        self.path.write_text(json.dumps(written(cells)), "utf-8")
        self.open()
        self.tell(PREPARE)
        for name, map in self.maps.items():
            self.tell(graph_source(name, map))
        self._save()
        before = self.path.stat().st_size
        for nth in range(len(cells)):
            self.run(nth)
        self.page.wait_for_timeout(500)
        self._save()
        return self.path.stat().st_size - before

    def _save(self) -> None:
        self.page.evaluate("() => window.jupyterapp.commands.execute('docmanager:save')")
