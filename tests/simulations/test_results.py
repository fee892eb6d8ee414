"""What every simulation shows: a sentence, its figures, a chart; and what it refuses."""

import re
import subprocess
import sys

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from clientkit.building.typography import typing_slips
from clientkit.simulations import (
    Request,
    agenda,
    backlog,
    consultant_chain,
    cost_and_sales,
    effort,
    lateness,
    leaky_bucket,
    line_output,
    message_fidelity,
    win_or_keep,
)
from clientkit.words import speaking

NEEDED = {"mon chef": 4, r"poste $\foo$ aval": 6, "client final": 10}
RESULTS = {
    "line": line_output(),
    "lateness": lateness(),
    "bucket": leaky_bucket(),
    "win or keep": win_or_keep(),
    "chain": consultant_chain(),
    "chain that lasts": consultant_chain(returning=1.0),
    "chain near one": consultant_chain(firms=100, returning=0.98),
    "message": message_fidelity(kept=0.9, hand_offs=12),
    "three hands": message_fidelity(kept=0.9, hand_offs=3),
    "backlog": backlog(),
    "effort": effort(needed=NEEDED, final="client final", budget=12, first="client final"),
    "cost": cost_and_sales(),
    "cost that eats the price": cost_and_sales(unit_cost=12),
    "agenda": agenda(),
    "nothing at all": line_output(capacities=[0], market=0),
}
SENTENCES = [
    ("line", "en", "70 come out per hour; what limits the output: market."),
    ("lateness", "en", "5 → 3 → 1 → 0 → 0 min late, with 2 min of slack at each post: "
     "3 posts are late."),
    ("bucket", "en", "10 won a month, 90% kept: from 100 to 100 customers in 12 months."),
    ("win or keep", "en", "After 12 months: 100 as it is, 136 when winning more, "
     "146 when keeping more, 192 with both."),
    ("chain", "en", "12 firms to begin with, 70% come back each time: nobody is left after "
     "6 rounds (on average, fewer than one firm after 7)."),
    ("chain that lasts", "en", "12 firms to begin with, 100% come back each time: "
     "after 60 rounds 12 are left."),
    ("backlog", "en", "Days: 10. Ranked by requester, the final customer gains 10 "
     "(requesters 20); ranked by final customer, 24 (requesters 11)."),
    ("three hands", "fr", "Après 3 passages, il reste 72,9\u202f% du message "
     "(90\u202f% → 81\u202f% → 72,9\u202f%)."),
    ("agenda", "en", "Of 40 hours, 75% went to management, 15% upstream, 10% downstream, "
     "towards the customer."),
    ("effort", "fr", "Le moins bien servi\u00a0: mon chef et poste $\\foo$ aval, 0,2. "
     "Moyenne\u00a0: 0,47. Client final\u00a0: 1."),
    ("cost", "en", "100 sold at 10, each costing 6: 200 is left. With no sales, −200, "
     "whatever a unit costs; 50 sold would be just enough."),
    ("cost that eats the price", "en", "100 sold at 10, each costing 12: −400 is left. With no "
     "sales, −200, whatever a unit costs; no sales are enough at this cost."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "lang", "sentence"), SENTENCES)
def test_what_the_figures_say(name, lang, sentence):
    assert RESULTS[name].sentence(lang) == sentence


@pytest.mark.parametrize("result", RESULTS.values(), ids=RESULTS)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_chart_with_its_figures_as_text(result, lang):
    chart = result.chart(lang)
    assert chart.png().startswith(b"\x89PNG")
    assert result.sentence(lang) in repr(chart)
    head, *rows = result.table(lang)
    assert rows
    assert all(len(row) == len(head) for row in rows)
    assert chart.html.count("<tr>") == len(rows) + 1


@pytest.mark.parametrize("result", RESULTS.values(), ids=RESULTS)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_sentence_stays_within_the_picture(result, lang):
    figure = result.chart(lang)._drawn()
    FigureCanvasAgg(figure).draw()
    (sentence,) = figure.texts
    assert sentence.get_window_extent().x1 <= figure.bbox.width


@pytest.mark.parametrize("result", RESULTS.values(), ids=RESULTS)
def test_the_french_is_french_and_the_english_is_not(result):
    french, english = result.text("fr"), result.text("en")
    assert typing_slips(french, "fr") == []
    assert french != english
    assert not re.search(r"\d\.\d", french)


@pytest.mark.parametrize("result", RESULTS.values(), ids=RESULTS)
def test_bars_and_lines_are_told_apart_without_colour(result):
    (axes,) = result.chart("en").figure.axes
    signs = {(line.get_linestyle(), line.get_marker()) for line in axes.lines}
    assert len(signs) == len(axes.lines)
    looks = {(bar.get_facecolor(), bar.get_hatch()) for bar in axes.patches}
    assert len({hatch for _colour, hatch in looks}) == len(looks)


def test_with_nothing_sold_the_lines_still_part_and_one_sees_where_one_stands():
    figure = cost_and_sales(units=0).chart("en", bare=True)._drawn()
    *_lines, here, cost, _half, free, _zero = figure.axes[0].lines
    assert set(here.get_xdata()) == {0}
    assert cost.get_xdata()[0] == free.get_xdata()[0] == 0
    assert cost.get_ydata()[0] == free.get_ydata()[0] == -200
    assert cost.get_ydata()[-1] == 0 < free.get_ydata()[-1]


def test_nothing_is_drawn_until_somebody_looks():
    code = (
        "import sys; from clientkit.simulations import lateness; lateness().text('fr'); "
        "lateness().chart('fr'); sys.exit('matplotlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


REFUSED = [
    (lambda: line_output(capacities=[]), "A line has one post at least."),
    (lambda: line_output(market=-1), "‘market’ is a number, 0 or more; -1 is not."),
    (lambda: lateness(posts=0), "‘posts’ is a whole number from 1 to 50; 0 is not."),
    (lambda: lateness(slack="two"), "‘slack’ is a number, 0 or more; 'two' is not."),
    (lambda: leaky_bucket(keep=90),
     "‘keep’ is a share, between 0 and 1 (0.9 is 90%); 90 is not."),
    (lambda: leaky_bucket(months=2.5), "‘months’ is a whole number from 1 to 120; 2.5 is not."),
    (lambda: win_or_keep(better=1.2),
     "‘better’ is a share, between 0 and 1 (0.9 is 90%); 1.2 is not."),
    (lambda: consultant_chain(returning=float("nan")),
     "‘returning’ is a share, between 0 and 1 (0.9 is 90%); nan is not."),
    (lambda: consultant_chain(firms=True),
     "‘firms’ is a whole number from 1 to 1000; True is not."),
    (lambda: message_fidelity(kept=[0.9, 2]),
     "‘kept’ is a share, between 0 and 1 (0.9 is 90%); 2 is not."),
    (lambda: message_fidelity(kept=[0.9], hand_offs=3),
     "1 shares are given for 3 hand-offs; leave one of the two out."),
    (lambda: backlog(requests=[Request("a wish", 0, 1, 1)]),
     "Every request takes some time: its days are more than 0."),
    (lambda: effort(needed={"boss": 1}, final="nobody", budget=1),
     "‘nobody’ is not among the customers: boss."),
    (lambda: effort(needed={"boss": 5}, final="boss", budget=1, spent={"boss": 2}),
     "2 are spent, but there are only 1."),
    (lambda: cost_and_sales(price=float("inf")), "‘price’ is a number, 0 or more; inf is not."),
]  # fmt: skip


@pytest.mark.parametrize(("ask", "sentence"), REFUSED)
def test_a_parameter_that_cannot_be_is_refused_in_a_sentence(ask, sentence):
    with speaking("en"), pytest.raises(ValueError, match=re.escape(sentence)):
        ask()
    with speaking("fr"), pytest.raises(ValueError, match=r".") as refused:
        ask()
    assert str(refused.value) != sentence
