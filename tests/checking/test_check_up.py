"""The check-up: kind, specific, never a score, and honest about what it cannot tell."""

import re

import pytest
from hypothesis import given

from clientkit.cases import case, cases
from clientkit.checking import health
from clientkit.checking.page import as_page
from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay, UnknownId
from tests.questions.test_laws import maps


def finding(check_up, id, lang="en"):
    (found,) = (each for each in check_up.findings if each.id == id)
    return " ".join(found.sentences(lang))


def test_the_check_up_of_the_catheter_map():
    check_up = health(case("catheter"))
    assert "Next in line, hospital or clinic." in finding(check_up, "receives")
    assert "At the end of the chain, patient." in finding(check_up, "receives")
    assert "the operators: forgotten, though others name them" in finding(check_up, "forgotten")
    assert "3 of 3 (" in finding(check_up, "silent")
    assert "Nothing that the final customer would say" in finding(check_up, "sight")
    assert check_up.errand.party == "hospital"


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "Whose customers: mine."), ("fr", "Les clients de qui\u00a0: moi.")]
)
def test_my_own_customers_are_mine(lang, words):
    assert health(case("enterprise")).opening(lang).startswith(words)


def test_whoever_is_not_paid_inside_is_told_who_pays_the_house():
    assert "the catheter maker: paid by hospital or clinic." in finding(
        health(case("catheter")), "pays"
    )


@pytest.mark.parametrize("name", cases())
def test_the_check_up_of_every_case_is_read_in_two_minutes_in_both_languages(name):
    for lang in ("en", "fr"):
        text = health(case(name)).as_text(lang)
        assert len(text.split()) < 400  # two minutes at two hundred words a minute
        assert "{" not in text
    assert health(case(name)).as_text("en") != health(case(name)).as_text("fr")


@pytest.mark.parametrize("name", cases())
def test_it_never_gives_a_score(name):
    text = health(case(name)).as_text("en")
    assert not re.search(r"\d\s*%|\d+\s*/\s*\d+|score|points|grade", text)


@pytest.mark.parametrize("name", cases())
def test_what_it_says_is_proved_by_links_and_parties_of_the_map(name):
    map = case(name)
    for each in health(map).findings:
        assert set(each.links) <= {link.id for link in map.links}
        assert each.title("fr") != each.title("en")


@given(maps())
def test_every_map_has_its_check_up(map):
    check_up = health(map)
    assert check_up.as_text("fr")
    assert check_up.errand.sentence("en")


def test_nobody_forgotten_can_be_told_before_two_have_been_asked():
    check_up = health(case("consultant"))
    assert any("nobody has been asked yet" in say("en") for say in check_up.could_not_tell)


def test_whoever_delivers_most_stands_for_a_map_that_names_nobody():
    pair = CustomerMap([Party("a", "Ann"), Party("b", "Bob")], [Deliver("l", "b", "a")])
    check_up = health(pair)
    assert check_up.party == "b"
    assert "Bob delivers most" in check_up.could_not_tell[0]("en")


def test_a_payment_to_somebody_else_is_not_denied():
    names = {"me": "clerk", "sales": "sales", "buyer": "buyer"}
    parties = [Party(id, name) for id, name in names.items()]
    map = CustomerMap(parties, [Deliver("d", "me", "buyer"), Pay("p", "buyer", "sales")], me="me")
    assert finding(health(map), "pays") == "Payments: buyer → sales. Nobody pays clerk directly."
    assert "Nobody on the map pays" not in health(map).as_text("en")


def test_a_wish_that_is_drawn_and_not_marked_as_said_is_asked_about():
    parties = [Party("me", "packing"), Party("you", "the shop")]
    map = CustomerMap(parties, [Deliver("d", "me", "you"), Ask("a", "you", "me")], me="me")
    told = " ".join(say("en") for say in health(map).could_not_tell)
    assert "Whether these wishes were ever said aloud: the shop → packing." in told


def test_what_is_not_measured_is_not_called_unstated():
    parties = [Party("me", "us"), Party("you", "them")]
    wish = Ask("a", "you", "me", status="agreed", goal=3, characteristic="days")
    map = CustomerMap(parties, [Deliver("d", "me", "you"), wish], me="me")
    told = " ".join(say("en") for say in health(map).could_not_tell)
    assert "Whether 1 delivery keeps what was promised: it is not measured." in told
    assert "stated nothing measurable" not in told


def test_a_choice_that_is_limited_is_not_called_free():
    parties = [Party("me", "us"), Party("you", "them")]
    map = CustomerMap(parties, [Deliver("d", "me", "you", choice="limited")], me="me")
    assert not any("go elsewhere" in say("en") for say in health(map).could_not_tell)


def test_an_empty_map_is_answered_with_the_first_step():
    with pytest.raises(ValueError, match="Draw yourself first"):
        health(CustomerMap())


def test_nobody_of_that_id_is_told():
    with pytest.raises(UnknownId):
        health(case("catheter"), "ghost")


MONDAY = [
    ([], "Take the last thing that left your hands"),
    ([Deliver("d", "me", "you", what="bread")], "Go and see you: what do they do with “bread”"),
    ([Deliver("d", "me", "you")], "what do they do with “what we deliver”"),
    (
        [
            Deliver("d", "me", "you"),
            Deliver("e", "you", "end"),
            Ask("a", "you", "me", status="stated", about="bread"),
        ],
        "Spend an hour beside the end",
    ),
    (
        [
            Deliver("d", "me", "you"),
            Ask("a", "you", "me", status="stated", about="bread"),
            Ask("b", "boss", "me", status="stated", about="a report"),
        ],
        "Ask boss: which customer needs “a report”",
    ),
    (
        [Deliver("d", "me", "you"), Ask("a", "you", "me", status="stated", about="bread")],
        "Go and see you: what could we stop doing",
    ),
]


@pytest.mark.parametrize(("links", "errand"), MONDAY)
def test_the_one_thing_to_go_and_ask_on_monday(links, errand):
    names = {"me": "me", "you": "you", "end": "the end", "boss": "boss"}
    map = CustomerMap([Party(id, name) for id, name in names.items()], links, me="me")
    assert errand in health(map).errand.sentence("en")


def test_the_page_to_print_asks_nothing_of_any_address_and_lets_no_name_in_as_markup():
    map = case("catheter").with_party(Party("patient", "<script>alert(1)</script>"))
    page = as_page([health(map), health(case("hospital"))], "fr")
    assert "<script" not in page
    assert page.count("<article>") == 2
    assert '<html lang="fr">' in page
    assert not re.findall(r'(?:src|href)="(?!#)', page)
    assert set(re.findall(r"https?://[\w.]+", page)) <= {"http://www.w3.org"}


def test_whoever_gets_less_than_was_agreed_is_seen_first():
    parties = [Party("me", "us"), Party("you", "them"), Party("she", "her")]
    wish = Ask("a", "you", "me", status="agreed", goal=3, better="low", characteristic="days")
    links = [Deliver("e", "me", "she"), Deliver("d", "me", "you", level={"days": 4}), wish]
    map = CustomerMap(parties, links, me="me")
    assert health(map).errand.sentence("en").startswith("Go and see them: they get less")


def test_the_worst_served_is_named_only_where_one_is_served_worse():
    parties = [Party("me", "us"), Party("you", "them"), Party("she", "her")]
    served = [
        Deliver("d", "me", "you", level={"satisfaction": 0.9}),
        Deliver("e", "me", "she", level={"satisfaction": 0.4}),
    ]
    map = CustomerMap(parties, served, me="me")
    assert "the worst served, her: 0.4" in finding(health(map), "measured")
    assert "measured" not in {each.id for each in health(map.without_link("e")).findings}
