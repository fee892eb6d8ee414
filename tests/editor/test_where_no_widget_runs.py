"""A notebook that a program runs becomes a page on which the map is a picture, and words."""

import re

import nbformat
import pytest
from nbclient import NotebookClient

WIDGET = "application/vnd.jupyter.widget-view+json"


@pytest.fixture(scope="module")
def executed(tmp_path_factory):
    """A notebook with an editor, run as `jupyter nbconvert --execute` runs it."""
    draw = "import clientkit\nclientkit.draw('p', map=clientkit.case('piano'), lang='en')"
    empty = "clientkit.draw('nothing yet', lang='en')"
    checked = "clientkit.check_up(clientkit.draw('p', lang='en'), lang='en')"
    card = "clientkit.begin('01-catheter', 'en', 'exercise')\nclientkit.exercise('1.2')"
    moving = "clientkit.play('line_output')"
    sources = (draw, empty, checked, card, "clientkit.progress()", moving)
    code = [nbformat.v4.new_code_cell(source) for source in sources]
    notebook = nbformat.v4.new_notebook(cells=code)
    NotebookClient(notebook, kernel_name="python3", timeout=60, store_widget_state=True).execute()
    return notebook


def test_its_output_holds_the_picture_and_the_words_and_no_widget(executed):
    shown, empty, checked, *cards = (cell.outputs[0]["data"] for cell in executed.cells)
    assert "<svg" in shown["text/html"]
    assert "piano teacher" in shown["text/plain"]
    assert "On paper, draw here" in empty["text/html"]
    assert "On Monday" in checked["text/html"]
    for of, card in zip(("1.2", "0.1", "market"), cards, strict=True):
        assert of in card["text/html"]
    assert all(WIDGET not in each for each in (shown, empty, checked, *cards))


def test_the_page_made_of_it_shows_the_picture_without_any_network(executed, tmp_path):
    from nbconvert import HTMLExporter

    page, _resources = HTMLExporter().from_notebook_node(executed)
    picture, words = page.index("<svg"), page.index("<details")
    assert picture < words
    assert "piano teacher" in page[picture:words]
    assert "piano teacher" in page[words : page.index("</details>")]
    assert WIDGET not in re.sub(r"querySelector\([^)]*\)", "", page)


def test_in_a_notebook_that_somebody_watches_it_is_the_widget(monkeypatch):
    import IPython

    import clientkit
    from clientkit.watched import somebody_watches

    editor = clientkit.draw("watched", map=clientkit.case("piano"))
    for asked, by in (("5b8f6f1e-1c0a-4c1e-9d2f-8a1b2c3d4e5f", True), ("abc-def_4711_9", False)):

        class Shell:
            class kernel:
                @staticmethod
                def get_parent(_channel, asked=asked):
                    return {"header": {"msg_id": asked}}

        monkeypatch.setattr(IPython, "get_ipython", Shell)
        assert somebody_watches() is by
        bundle = editor._repr_mimebundle_()
        assert (WIDGET in (bundle[0] if by else bundle)) is by
    monkeypatch.setenv("VOILA_REQUEST_URL", "x")
    assert WIDGET in editor._repr_mimebundle_()[0]
