"""The page for whoever has no kit: one file, in both languages, that can hold any map."""

import json
import re

import pytest
from click.testing import CliRunner

from clientkit.cli import main
from clientkit.editor.page import as_page
from clientkit.map import CustomerMap, Party


def given(page):
    """What the page hands to its script."""
    return json.loads(re.search(r'id="given">(.*?)</script>', page, re.DOTALL)[1])


@pytest.mark.parametrize("name", ["</script><b>", "<!--", "’«\u2028»", "{lang}", '"quoted"'])
def test_no_name_ends_the_page_early(name):
    page = as_page(CustomerMap([Party("p", name)]), name, "fr")
    assert given(page)["map"]["parties"][0]["label"] == name
    assert given(page)["name"] == name
    assert page.count("<script") == 2
    assert page.count("</script>") == 2


def test_a_page_speaks_both_languages_and_one_of_them_first():
    page = as_page(lang="fr")
    assert '<html lang="fr">' in page
    assert given(page)["words"].keys() == given(page)["said"].keys() == {"en", "fr"}
    assert given(page)["said"]["fr"].keys() == given(page)["said"]["en"].keys()
    same = {
        key
        for key, said in given(page)["said"]["fr"].items()
        if said == given(page)["said"]["en"][key]
    }
    assert same == set()


def test_every_page_is_a_page_of_its_own():
    assert given(as_page())["page"] != given(as_page())["page"]


def test_the_page_says_all_that_its_script_asks_for():
    from pathlib import Path

    source = Path(__file__).parents[2] / "editor" / "source" / "alone" / "index.js"
    asked = set(re.findall(r"text\('(\w+)'", source.read_text("utf-8")))
    # Why it is not kept, and what a language is called, are asked for by what they are.
    assert asked | {"full", "called"} == set(given(as_page())["said"]["en"])


def test_the_command_tells_what_is_wrong_with_the_map(tmp_path):
    (tmp_path / "bad.map.json").write_text("{", "utf-8")
    bad = ["--map", str(tmp_path / "bad.map.json")]
    done = CliRunner().invoke(main, ["page", str(tmp_path / "x.html"), *bad, "--lang", "fr"])
    assert done.exit_code == 1
    assert "bad.map.json" in done.output
    assert not (tmp_path / "x.html").exists()
    unknown = ["--map", str(tmp_path / "x.docx")]
    assert CliRunner().invoke(main, ["page", str(tmp_path / "x.html"), *unknown]).exit_code == 2
