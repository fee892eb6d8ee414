"""A map in words: the same whatever the order of its parts, and one line each."""

import pytest

from clientkit.cases import case, cases
from clientkit.map import Ask, CustomerMap, Deliver, Manage, Party, Pay, Steer
from clientkit.prose import as_text, link_sentence, party_sentence, sentences


def test_the_catheter_in_words():
    text = as_text(case("catheter"), "en").splitlines()
    assert text[0] == "The catheter maker: 6 parties, 8 links."
    assert "packing workshop: team, inside: the catheter maker." in text
    assert "hospital or clinic → accounting: payment, the invoices." in text
    assert (
        "According to the operators (the packing workshop), the customers are: patient (heard)."
        in text
    )


def test_the_catheter_in_french_words():
    text = as_text(case("catheter"), "fr").splitlines()
    assert text[0] == "Le fabricant de cathéters\u00a0: 6 acteurs, 8 liens."
    assert "hôpital ou clinique → comptabilité\u00a0: paiement, les factures." in text


def test_whoever_has_a_word_of_their_own_is_not_made_to_say_customer():
    text = as_text(case("hospital"), "en")
    assert "For the managers and controllers: patient, called “user” (heard)." in text
    assert "the customers are" not in text


@pytest.mark.parametrize("name", cases())
def test_there_is_a_sentence_for_each_part(name):
    map = case(name)
    count = len(map.parties) + len(map.links) + len(map.viewpoints)
    assert len(sentences(map, "en")) == len(sentences(map, "fr")) == count


def test_accents_do_not_send_a_name_to_the_end_of_the_list():
    map = CustomerMap([Party("z", "zèbre"), Party("e", "État"), Party("f", "facteur")])
    assert sentences(map, "fr") == ["État.", "facteur.", "zèbre."]


def test_each_kind_of_link_has_its_words():
    map = CustomerMap([Party("a", "Ann"), Party("b", "Bob")])

    def said(link):
        return link_sentence(map, link, "en")

    assert said(Deliver("l", "a", "b")) == "Ann → Bob: delivery."
    assert said(Deliver("l", "a", "b", choice="captive", risky=True)) == (
        "Ann → Bob: delivery (choice: captive, risky)."
    )
    assert said(Pay("l", "a", "b", basis="tax")) == "Ann → Bob: payment, a tax."
    assert said(Pay("l", "a", "b", currency="time")) == "Ann → Bob: payment, time."
    assert said(Ask("l", "a", "b", about="an answer", goal=3, unit="days")) == (
        "Ann → Bob: request, an answer (expectation, unspoken, 3 days)."
    )
    assert said(Steer("l", "a", "b", how="judge")) == "Ann → Bob: influence, judging."
    assert said(Manage("l", "a", "b")) == "Ann → Bob: management."


def test_what_we_added_is_told_only_where_a_source_gives_something():
    drawn_by_a_learner = CustomerMap(
        [Party("a", "Ann"), Party("b", "Bob")], [Deliver("l", "a", "b")]
    )
    assert "added by us" not in as_text(drawn_by_a_learner, "en")
    assert "added by us" in as_text(case("catheter"), "en")


def test_a_name_of_several_lines_stays_on_one():
    map = CustomerMap([Party("a", "the\nnight  shift")])
    assert party_sentence(map, "a", "en") == "the night shift."


def test_what_somebody_wrote_on_any_arrow_is_said():
    map = CustomerMap([Party("a", "Ann"), Party("b", "Bob")])
    weight = link_sentence(map, Steer("l", "a", "b", how="judge", note="every year"), "en")
    assert weight == "Ann → Bob: influence, every year (judging)."
    assert "the rota" in link_sentence(map, Manage("l", "a", "b", note="the rota"), "en")


def test_what_goes_without_saying_is_not_said():
    map = CustomerMap([Party("a", "Ann"), Party("b", "Bob")])
    assert link_sentence(map, Pay("l", "a", "b"), "en") == "Ann → Bob: payment."
    assert party_sentence(map, "a", "en") == "Ann."
    with_a_team = map.with_party(Party("c", "the shift", kind="team"))
    assert party_sentence(with_a_team, "a", "en") == "Ann: person."


def test_numbers_are_said_as_the_reader_writes_them():
    map = CustomerMap([Party("a", "Ann"), Party("b", "Bob")])
    link = Deliver("l", "a", "b", capacity=0.5, level={"jours": 2.5})
    assert "0,5" in link_sentence(map, link, "fr")
    assert "2,5" in link_sentence(map, link, "fr")
