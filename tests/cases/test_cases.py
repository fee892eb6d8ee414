"""The examples of the course, as they were encoded."""

import json
from importlib import resources

import attrs
import pytest

from clientkit.building.typography import typing_slips
from clientkit.cases import case, cases
from clientkit.map import CustomerMap
from clientkit.words import LANGUAGES

#: The keys of parties and links under which a person reads words.
READ = ("label", "note", "what", "why", "explained", "about", "unit")


SIZES = [
    ("association", 6, 11, 0),
    ("canteen", 8, 13, 0),
    ("car_share", 5, 14, 0),
    ("catheter", 6, 8, 3),
    ("coffee", 6, 10, 1),
    ("consultant", 4, 11, 1),
    ("doctor", 5, 15, 0),
    ("enterprise", 5, 14, 3),
    ("footballer", 6, 16, 0),
    ("haircut", 2, 7, 0),
    ("hospital", 10, 12, 2),
    ("insurance", 5, 10, 1),
    ("it_backlog", 6, 16, 2),
    ("it_manager", 6, 16, 0),
    ("library", 4, 4, 0),
    ("line", 5, 5, 0),
    ("piano", 5, 5, 0),
    ("police", 5, 11, 0),
    ("retailer", 5, 12, 2),
    ("retailer_shared", 5, 15, 2),
    ("teacher", 6, 15, 0),
    ("three_customers", 4, 9, 0),
    ("three_days", 2, 3, 0),
]
#: Examples that no text tells: every link of theirs is ours, and their note says so.
OURS = {"canteen", "library", "piano", "three_customers"}
#: Main examples whose lesson says itself what was added.
WITHOUT_NOTE = {"catheter", "consultant", "enterprise"}


@pytest.mark.parametrize(("name", "parties", "links", "viewpoints"), SIZES)
def test_each_example_is_encoded_whole(name, parties, links, viewpoints):
    map = case(name)
    assert (len(map.parties), len(map.links), len(map.viewpoints)) == (parties, links, viewpoints)


def test_no_example_is_left_out_of_this_table():
    assert [name for name, *_sizes in SIZES] == cases()


@pytest.mark.parametrize("name", cases())
def test_every_example_fits_the_format_and_is_written_as_the_kit_writes_it(name):
    written = _document(name)
    assert CustomerMap.from_document(written).to_document() == written


@pytest.mark.parametrize("name", cases())
def test_every_name_of_a_case_stands_in_both_languages(name):
    texts = list(_texts(_document(name)))
    assert texts
    assert all(set(text) == set(LANGUAGES) for text in texts)
    assert all(text[lang].strip() for text in texts for lang in LANGUAGES)
    assert [slip for text in texts for slip in typing_slips(text["fr"], "fr")] == []


@pytest.mark.parametrize("name", cases())
def test_nothing_that_a_person_reads_stands_in_one_language_only(name):
    document = _document(name)
    read = [document["title"], *document["sources"], *document.get("groups", {}).values()]
    read += [each[key] for each in document["parties"] for key in READ if key in each]
    read += [each[key] for each in document["links"] for key in READ if key in each]
    read += [view["who"] for view in document["viewpoints"]]
    assert [text for text in read if not isinstance(text, dict)] == []


@pytest.mark.parametrize("name", cases())
def test_every_link_says_whether_the_text_gives_it(name):
    origins = {link.origin for link in case(name).links}
    assert origins == ({"added"} if name in OURS else {"source", "added"})


@pytest.mark.parametrize("name", cases())
def test_every_example_says_where_it_comes_from_and_what_we_added(name):
    map = case(name)
    assert any("source 00" in source.say("en") for source in map.sources)
    assert map.note or name in WITHOUT_NOTE
    if name in OURS:
        assert "Our own example" in map.note.say("en")
        assert "Notre exemple" in map.note.say("fr")


@pytest.mark.parametrize(
    ("name", "said", "dit"),
    [
        ("coffee", "we have not checked it", "nous ne l’avons pas vérifié"),
        ("it_backlog", "we have not checked it", "nous ne l’avons pas vérifié"),
        ("retailer", "we have not found these figures", "n’avons pas retrouvé ces chiffres"),
        ("line", "are ours", "sont les nôtres"),
        ("three_customers", "our own figures", "nos chiffres"),
        ("doctor", "it does not say who expects what", "il ne dit pas qui attend quoi"),
        ("teacher", "it does not say who expects what", "il ne dit pas qui attend quoi"),
        ("footballer", "it does not say who expects what", "il ne dit pas qui attend quoi"),
        ("it_manager", "not who expects what", "pas qui attend quoi"),
        ("police", "Simplified", "Simplifié"),
    ],
)
def test_what_is_unverified_supposed_or_simplified_is_said(name, said, dit):
    note = case(name).note
    assert said in note.say("en")
    assert dit in note.say("fr")


@pytest.mark.parametrize("name", cases())
def test_names_are_short_enough_for_a_picture(name):
    names = [party.name(lang) for party in case(name).parties for lang in LANGUAGES]
    assert [each for each in names if len(each) > 40] == []


@pytest.mark.parametrize("name", cases())
def test_the_id_of_a_link_says_who_does_what_to_whom(name):
    for link in case(name).links:
        assert link.id.startswith(f"{link.source}-{link.kind}-{link.target}")


@pytest.mark.parametrize("name", cases())
def test_every_example_says_whose_customers_are_asked_for(name):
    map = case(name)
    assert map.party(map.me)


def test_the_retailer_with_a_shared_indicator_only_adds_to_the_retailer():
    before, after = case("retailer"), case("retailer_shared")
    assert after.parties == before.parties
    changed = [link.id for link in before.links if after.link(link.id) != link]
    assert changed == ["shopper-ask-store-find", "shopper-ask-store-wait"]
    for id in changed:
        assert after.link(id) == attrs.evolve(before.link(id), status="stated")
    known = {link.id for link in before.links}
    added = [link.id for link in after.links if link.id not in known]
    assert added == [f"store-ask-{team}-shared" for team in ("logistics", "it", "hr")]


def test_only_the_operators_were_really_heard():
    heard = {view.id for view in case("catheter").viewpoints if view.observed}
    assert heard == {"operators"}


def test_an_unknown_example_is_answered_with_those_there_are():
    with pytest.raises(ValueError, match="There is no example called ‘bakery’") as refusal:
        case("bakery")
    assert ", ".join(cases()) in str(refusal.value)
    with pytest.raises(ValueError, match="There is no example called"):
        case("../cases/catheter")


def _document(name):
    file = resources.files("clientkit.cases").joinpath(f"{name}.map.json")
    return json.loads(file.read_text(encoding="utf-8"))


def _texts(value):
    if isinstance(value, dict):
        if "en" in value or "fr" in value:
            yield value
        else:
            for each in value.values():
                yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
