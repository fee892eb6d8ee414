"""The table of questions and maps: every question beside every example, as figures."""

import json
import re

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

import clientkit.questions
from clientkit.building.typography import typing_slips
from clientkit.cases import case, cases
from clientkit.cli import main
from clientkit.commands import table
from clientkit.map import CustomerMap, Deliver, Party


def run(*words):
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture(scope="module")
def found():
    return json.loads(run("questions", "--json", "--lang", "en").output)


FIGURES = [  # the paragraph of the course model that gives the figure
    ("consultant", "who_pays", "1"),  # Q1
    ("hospital", "money_origin", "4"),  # Q2
    ("catheter", "hand_offs", "3"),  # Q5
    ("consultant", "does_receiver_pay", "1/1"),  # Q6
    ("hospital", "loops", "0"),  # Q7
    ("hospital", "merge_hats", "4"),  # Q7
    ("consultant", "line_of_sight", "3"),  # Q8
    ("retailer", "line_of_sight", "–"),  # Q8
    ("retailer", "contributes_unseen", "4"),  # Q9
    ("retailer_shared", "contributes_unseen", "0"),  # Q8
    ("catheter", "forgotten", "2"),  # Q10
    ("catheter", "divergence", "1.00"),  # Q11
    ("enterprise", "divergence", "0.64"),  # Q11
    ("hospital", "silent_links", "2/2"),  # Q12
    ("line", "throughput", "70"),  # Q14
    ("three_customers", "weakest_customer", "0.40"),  # Q15
    ("retailer", "trace", "4+1"),  # Q16
    ("consultant", "go_betweens", "2"),  # Q17
    ("coffee", "service_layers", "4"),  # Q18
    ("canteen", "verbs", "9/9"),  # 2.2
    ("police", "captives", "2"),  # Q20
    ("hospital", "words_for", "5"),  # Q21
    ("hospital", "definitions", "0.57"),  # 2.5
    ("consultant", "definitions", "0.43"),  # 2.5
    ("enterprise", "definitions", "0.61"),  # 2.5
]


@pytest.mark.parametrize(("name", "question", "figure"), FIGURES)
def test_the_figures_of_the_course_stand_in_the_table(found, name, question, figure):
    (column,) = (each for each in found["maps"] if each["name"] == name)
    assert column["figures"][question] == figure


def test_every_question_stands_beside_every_example(found):
    questions = set(clientkit.questions.__all__) - {"Answer", "DEFINITIONS"}
    assert set(found["questions"]) == questions | {"merge_hats"}
    assert [each["name"] for each in found["maps"]] == cases()
    for each in found["maps"]:
        assert set(each["figures"]) == set(each["answers"]) == set(found["questions"])
        assert all(re.fullmatch(r"–|\d+([.+/]\d+)?", said) for said in each["figures"].values())
    Draft202012Validator(table.schema()).validate(found)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_text_shows_every_figure_in_columns_that_fit_the_page(found, lang):
    text = table.as_text(table.examples(), lang, width=80)
    figures, legend = text.split({"en": "How to read it", "fr": "Comment le lire"}[lang])
    assert max(map(len, figures.splitlines())) <= 80
    assert figures.count("merge_hats") == figures.count("who_pays") >= 3
    assert {name for name in cases() if f" {name}" in figures} == set(cases())
    decimals = {"en": "1.00", "fr": "1,00"}
    assert decimals[lang] in figures
    assert typing_slips(legend, lang) == []


def test_the_two_languages_say_the_same_figures():
    english, french = (table.as_text(table.examples(), lang) for lang in ("en", "fr"))
    cut = [text.split("\n\n")[0].replace(",", ".") for text in (english, french)]
    assert cut[0] == cut[1]
    assert english != french


def test_ones_own_maps_are_asked_the_same(tmp_path):
    case("consultant").save(tmp_path / "mine.map.json")
    done = run("questions", tmp_path / "mine.map.json", "--lang", "en")
    assert done.exit_code == 0
    assert re.search(r"hand_offs +1\n", done.output)
    assert "mine: Lean consultant" in done.output


def test_what_is_wrong_is_told_and_the_rest_is_answered(tmp_path):
    case("consultant").save(tmp_path / "mine.map.json")
    (tmp_path / "bad.map.json").write_text("{}")
    CustomerMap().save(tmp_path / "empty.map.json")
    done = run("questions", *sorted(tmp_path.iterdir()), "--lang", "en")
    assert done.exit_code == 1
    assert "does not name its format" in done.stderr
    assert "empty.map.json: The map is empty" in done.stderr
    assert "mine: Lean consultant" in done.stdout
    alone = run("questions", tmp_path / "bad.map.json")
    assert (alone.exit_code, alone.stdout) == (1, "")
    assert run("questions", "x.docx").exit_code == 2


def test_a_map_of_two_that_says_almost_nothing_is_answered_too():
    pair = CustomerMap([Party("a", "Ann"), Party("b", "Bob")], [Deliver("l", "a", "b")])
    column = table._column("pair", pair)
    figures = {row.question: row.figure(column, "en") for row in table.ROWS}
    assert figures["divergence"] == figures["throughput"] == figures["conformity"] == "–"
    assert figures["silent_links"] == "1/1"
