"""What stays closed until it is clicked."""

import clientkit
from clientkit.words import speaking


def test_an_answer_is_behind_a_line_to_click_and_its_words_can_still_be_compared():
    catheter = clientkit.case("catheter")
    with speaking("fr"):
        shown = clientkit.show_answer(
            catheter, clientkit.hand_offs(catheter, "packing", "patient")
        )
        page = clientkit.closed(shown)._repr_html_()
        before, inside = page.split("</summary>", 1)
        assert "cliquez ici" in before
        assert repr(clientkit.closed(shown)) == repr(shown)
    assert page.startswith('<details lang="fr"><summary')
    assert "<details open" not in page
    assert "<svg" in inside
    assert "3" not in before


def test_a_chart_is_behind_that_line_and_its_table_is_folded_under_it():
    catheter = clientkit.case("catheter")
    with speaking("en"):
        chart = clientkit.who_names_whom(catheter)
        page = clientkit.closed(chart)._repr_html_()
        assert repr(clientkit.closed(chart)) == repr(chart)
    before, inside = page.split("</summary>", 1)
    assert "1.00" not in before
    assert 'src="data:image/png;base64,' in inside
    assert chart.under in inside
