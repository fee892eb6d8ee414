"""A plain page with a small model in the place of Jupyter's, and a real JupyterLab."""

import json
from pathlib import Path

import pytest

from tests.a_browser import REQUIRED, make_a_phone_of

TOP = Path(__file__).parents[2]
BUNDLE = TOP / "clientkit" / "static" / "editor.js"

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>A plain page</title>
<body style="margin:16px;background:light-dark(#fff,#111);color-scheme:light dark">
<p><button id="before">before</button></p><main><div id="one"></div><div id="two"></div></main>
<p><button id="after">after</button></p>
<script type="module">
const traits = { ...__TRAITS__, readonly: Boolean(window.readonly) };
const heard = {}, tell = (name) => (heard[name] ?? []).forEach((f) => f());
window.saves = [];
window.changes = [];
const confirm = window.hears = (content) => (heard['msg:custom'] ?? []).forEach((f) => f(content));
const keep = () => {
  window.saves.push(structuredClone(traits.document));
  if (!window.deaf) window.model.set('notice', { kind: 'saved', text: 'Saved' });
};
window.stray = [];
document.addEventListener('keydown', (e) => window.stray.push(e.key));
window.model = {
  get: (name) => traits[name],
  set: (name, value) => {
    if (traits[name] === value) return;
    traits[name] = value;
    tell(`change:${name}`);
  },
  send: async ({ ask, nth, given, change }) => {
    if (change) {
      window.changes.push(change);
      keep();
      if (window.unconfirmed) return;
      return confirm({ nth, change });
    }
    if (window.busy && window.busy-- > 0) return;
    const asked = { ask, given, document: traits.document };
    const answered = await fetch('/ask', { method: 'POST', body: JSON.stringify(asked) });
    const content = { answer: nth, ...(await answered.json()) };
    confirm(content);
  },
  save_changes: () => {},
  on: (event, f) => (heard[event] ??= []).push(f),
  off: (event, f) => { heard[event] = (heard[event] ?? []).filter((g) => g !== f); },
};
const module = await import('/editor.js');
const widget = module.default();
widget.initialize({ model: window.model });
widget.render({ model: window.model, el: document.getElementById('one') });
if (__VIEWS__ > 1) widget.render({ model: window.model, el: document.getElementById('two') });
window.ready = true;
</script></body></html>"""


#: What stands around the sheet is fetched, and drawn with its looks once the sheet has been seen.
ALL_THERE = """() => {
  const looks = [...document.querySelectorAll('.ck-editor > style')];
  return looks.length && looks.every((style) => style.textContent);
}"""


if REQUIRED:
    # Tests that skip themselves where it is not installed must not do so here.
    import playwright.sync_api  # noqa: F401


@pytest.fixture
def on_a_page(page):
    """Show the editor on a plain page: `on_a_page(map, lang)` gives a `Drawing`."""

    def show(map=None, lang="en", views=1, waits=True):
        from clientkit.editor.asked import Asked
        from clientkit.editor.asked import answer as asked_of_python
        from clientkit.editor.labels import labels
        from clientkit.editor.placing import placed
        from tests.browser.drawing import Drawing

        start = map.to_document() if map else {"format": "clientkit-map", "version": 1}
        traits = {
            "document": {"parties": [], "links": [], **placed(start)},
            "words": labels(lang),
            "notice": {},
            "lit": {},
        }
        html = PAGE.replace("__TRAITS__", json.dumps(traits)).replace("__VIEWS__", str(views))

        def answer(route):
            if route.request.url.endswith("/editor.js"):
                route.fulfill(body=BUNDLE.read_text("utf-8"), content_type="text/javascript")
            elif route.request.url.endswith("/ask"):
                asked = json.loads(route.request.post_data)
                given = Asked(asked["document"], lang, asked.get("given"))
                route.fulfill(json=asked_of_python(asked["ask"], given))
            elif route.request.url.endswith("/map"):
                route.fulfill(body=html, content_type="text/html")
            else:
                route.fulfill(status=404)

        page.route("**/*", answer)
        page.goto("http://clientkit.test/map")
        page.wait_for_function("window.ready && window[Symbol.for('clientkit')]")
        if waits:
            page.wait_for_function(ALL_THERE)
        return Drawing(page)

    return show


@pytest.fixture
def on_a_phone(on_a_page, page):
    """The same on a screen as wide as a phone's, touched and not clicked."""

    def show(map=None, lang="en"):
        make_a_phone_of(page)
        return on_a_page(map, lang)

    return show


@pytest.fixture
def on_its_screen(request, on_a_page, on_a_phone):
    """The same where one has it in one's hand: a test done with a finger is done on a phone."""
    return on_a_phone if "finger" in request.node.name else on_a_page


@pytest.fixture(scope="session")
def jupyterlab(tmp_path_factory):
    """A real JupyterLab, started as a learner starts it; gives its address, folder and token."""
    from tests.browser.lab import Lab

    lab = Lab(tmp_path_factory.mktemp("course"))
    yield lab
    lab.stop()


@pytest.fixture
def in_a_notebook(jupyterlab, page):
    """Open a notebook whose first cell draws: `in_a_notebook("my-map")` gives a `Notebook`."""
    from tests.browser.lab import Notebook

    opened = []

    def open_one(name="my-map", lang="en"):
        opened.append(Notebook(jupyterlab, page, name, lang))
        return opened[-1]

    yield open_one
    for notebook in opened:
        notebook.close()
