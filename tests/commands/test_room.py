"""The page that a room looks at: what its maps say together, and what to settle."""

import re
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner

from clientkit.building.typography import typing_slips
from clientkit.cli import main
from clientkit.commands.room import as_page
from clientkit.many_maps import overlay
from clientkit.map import CustomerMap, Deliver, Party
from tests.many_maps.fifteen_maps import fifteen


class Seen(HTMLParser):
    """The words and the tags of a page."""

    def __init__(self, page):
        super().__init__()
        self.words, self.tags = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        if self.tags and self.tags[-1] != "style":
            self.words.append(data)


@pytest.fixture(scope="module")
def laid():
    return overlay(fifteen())


def test_the_page_says_who_was_named_how_far_apart_and_what_to_settle(laid):
    page = as_page(laid, "en")
    assert "<h1>The maps of 15 people</h1>" in page
    assert '<th scope="row">commercial</th><td>8 of 15<div class="bar" style="width:53%">' in page
    assert "Divergence 0.87" in page
    assert "bureau d&#x27;études and atelier (0.79)" in page
    assert '<th scope="row">atelier → Client finale: delivery.</th><td>2 of 15</td>' in page
    assert page.count("☐ one") == page.count("☐ two") == len(laid.proposals) == 15
    assert page.count("Taken for one: ") == len(laid.matches)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_language_has_its_page(laid, lang):
    page = as_page(laid, lang)
    assert f'<html lang="{lang}">' in page
    if lang == "fr":
        ours = as_page(overlay({"Ana": CustomerMap([Party("p", "le client")])}), "fr")
        assert typing_slips(" ".join(Seen(ours).words), "fr") == []


def test_the_page_asks_nothing_of_any_address_and_lets_no_name_in_as_markup():
    bad = CustomerMap(
        [Party("p", "<script>alert(1)</script>"), Party("q", "a")], [Deliver("l", "q", "p")]
    )
    page = as_page(overlay({"<b>Ana</b>": bad, "Bob": bad}), "en")
    assert "script" not in Seen(page).tags
    assert "b" not in Seen(page).tags
    assert not re.findall(r'(?:src|href)="(?!#)', page)
    assert set(re.findall(r"https?://[\w.]+", page)) <= {"http://www.w3.org"}


def test_on_one_picture_stand_no_more_than_can_be_read(laid):
    page = as_page(laid, "en")
    assert len(laid.map.parties) > 40
    alone = [id for id, people in laid.named_by.items() if len(people) < 2]
    assert f"fewer than two people named them: {len(alone)} parties" in page
    few = as_page(overlay({"Ana": CustomerMap([Party("p", "client")])}), "en")
    assert "Not on the picture" not in few


def test_a_large_room_is_counted_where_it_cannot_be_listed():
    everybody = {
        f"person {n}": CustomerMap([Party("p", f"Zyx{n}abc"), Party("q", f"Wvu{n // 2}def")])
        for n in range(60)
    }
    page = as_page(overlay(everybody), "en")
    assert "and 40 more" in page
    assert "Named by one person alone: 60 parties." in page


def test_the_page_is_written_beside_the_text(tmp_path):
    for who, map in list(fifteen().items())[:3]:
        map.save(tmp_path / f"{who}.map.json")
    files = [str(file) for file in sorted(tmp_path.iterdir())]
    done = CliRunner().invoke(main, ["overlay", *files, "--html", str(tmp_path / "room.html")])
    assert done.exit_code == 0
    assert done.stdout
    assert "<main>" in (tmp_path / "room.html").read_text("utf-8")


def test_a_page_that_cannot_be_written_is_told(tmp_path):
    fifteen()["Ana"].save(tmp_path / "ana.map.json")
    (tmp_path / "file").write_text("a file stands where the folder should be")
    out = tmp_path / "file" / "room.html"
    done = CliRunner().invoke(
        main, ["overlay", str(tmp_path / "ana.map.json"), "--html", str(out)]
    )
    assert done.exit_code == 1
    assert done.stderr
