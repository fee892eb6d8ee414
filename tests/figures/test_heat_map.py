"""Who names whom: a chart that reads without colour, and the same as a table."""

import subprocess
import sys
import warnings
from xml.etree import ElementTree

import pytest

from clientkit.cases import case, cases
from clientkit.figures import who_names_whom
from clientkit.map import CustomerMap, Party, Viewpoint


def test_the_table_says_who_names_whom_and_whether_anybody_heard_it():
    head, *rows = who_names_whom(case("catheter"), "en").table
    assert head == ["Who names whom", "hospital or clinic", "doctors and nurses", "patient"]
    assert rows == [
        ["the operators", "", "", "●"],
        ["the sales staff", "", "○", ""],
        ["the accountant", "○", "", ""],
        ["named by", "1 of 3", "1 of 3", "1 of 3"],
    ]


def test_as_text_it_ends_with_its_key_and_how_far_apart_the_answers_are():
    *_table, key, sentence = repr(who_names_whom(case("catheter"), "fr")).splitlines()
    assert key == "● entendu   ○ supposé, non entendu"
    assert "1,00" in sentence


def marks(axes):
    filled = {(d.get_xdata()[0], d.get_ydata()[0]): d.get_markerfacecolor() for d in axes.lines}
    return {place: "full" if face == "#23211f" else "ring" for place, face in filled.items()}


def test_what_was_heard_and_what_is_supposed_differ_in_black_and_white():
    (axes,) = who_names_whom(case("catheter"), "en").figure.axes
    assert marks(axes) == {(2.5, 0.5): "full", (1.5, 1.5): "ring", (0.5, 2.5): "ring"}
    hatched = [(p.get_x(), p.get_y()) for p in axes.patches if p.get_hatch()]
    assert sorted(hatched) == [(0, 2), (1, 1)]


@pytest.mark.parametrize("name", cases())
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_example_has_its_chart(name, lang):
    assert who_names_whom(case(name), lang).png().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "name", [r"$\foo$", "$x^2", "<script>", "🎁 顧客", "x" * 10_000, "a\x00b", "", "\n"]
)
def test_any_name_is_drawn_and_none_is_a_formula(name):
    map = CustomerMap(
        [Party("a", name)], viewpoints=[Viewpoint("v1", name, names={"a"}, observed=False)]
    )
    chart = who_names_whom(map, "en")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert chart.png()
    assert "<script" not in chart.html
    ElementTree.fromstring(chart.html)


def test_a_map_without_viewpoints_has_an_empty_chart():
    chart = who_names_whom(CustomerMap([Party("a", "a")]), "en")
    assert chart.png()
    assert repr(chart).startswith("Who names whom")


def test_a_notebook_gets_the_chart_and_then_its_table_folded(monkeypatch):
    shown = []

    def display(bundle, raw, metadata=None):
        assert raw
        shown.append((bundle, metadata))

    monkeypatch.setattr("IPython.display.display", display)
    chart = who_names_whom(case("catheter"), "en")
    chart._ipython_display_()
    (picture, told), (table, _none) = shown
    assert set(picture) == {"image/png", "text/plain"}
    assert told["image/png"]["alt"] == repr(chart)
    assert table["text/plain"] == repr(chart)
    under = ElementTree.fromstring(table["text/html"])
    (folded,) = under.iter("details")
    assert folded.find("summary").text == "The same as a table"
    assert [each.text for each in folded.iter("th")][:2] == [
        "Who names whom",
        "hospital or clinic",
    ]
    assert "open" not in folded.attrib
    # What it says stays in sight.
    assert [each.text for each in under.findall("p")][-1] == chart.sentence


def test_matplotlib_is_imported_when_the_first_chart_is_drawn_and_pyplot_never():
    asked = (
        "import sys\n"
        "from clientkit.cases import case\n"
        "from clientkit.figures import who_names_whom\n"
        "chart = who_names_whom(case('hospital'), 'en')\n"
        "repr(chart), chart.html\n"
        "print('matplotlib' in sys.modules)\n"
        "chart.png()\n"
        "print('matplotlib' in sys.modules, 'matplotlib.pyplot' in sys.modules)"
    )
    said = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{asked}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.split() == ["False", "True", "False"]
