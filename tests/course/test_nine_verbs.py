"""What the exercises of the nine verbs answer: they name the card and say only what is so."""

import pytest

from clientkit.course import written
from clientkit.course.lesson_05.four_tables import content
from clientkit.course.lesson_05.seven_definitions import MEANINGS
from clientkit.words import LANGUAGES, speaking


def said(id, lang="en", **changes):
    """What is said of the solution with a few answers changed, and how it is judged."""
    exercise = written(id)
    answer = exercise.solved(lang)
    for part, value in changes.items():
        answer[part] = {**answer[part], **value} if isinstance(value, dict) else value
    outcome = exercise.judge(answer)
    return outcome, " ".join(outcome.says(lang))


def test_an_arrow_that_the_map_draws_and_reads_otherwise_is_not_said_to_be_missing():
    outcome, words = said("5.1", cards={"pays": "town"})
    assert outcome.what == "right"
    assert "“pays” → town: the arrow is there; our map reads it as “subsidises”." in words
    assert "no arrow" not in words


def test_cards_that_match_and_cards_that_can_be_defended_are_counted_apart():
    five = {
        "pays": "town",
        "judges": "children",
        "influences": "neighbours",
        "orients": "parents",
        "recommends": "school",
    }
    _outcome, words = said("5.1", cards=five)
    assert words.startswith("Four of your nine cards match the map; five can be defended.")
    assert "“judges” → children and “influences” → neighbours: no arrow" in words
    _outcome, words = said("5.1", "fr", cards=five)
    assert words.startswith("Quatre de vos neuf cartes s’accordent avec le dessin")


def test_each_card_that_lies_oddly_is_named():
    _outcome, words = said("5.1", cards={"buys": "school", "influences": "town"})
    assert "“buys” → school head and “influences” → town" in words
    assert "judges" not in words


def test_whoever_stays_put_elsewhere_and_whose_purse_is_wrong_are_named():
    _outcome, words = said("5.2", held={"hair": "place", "lorry": "patent"})
    assert "“You, and your hairdresser” · “The neighbours, and the canteen’s lorry” —" in words
    assert "motorist" not in words
    _outcome, words = said("5.2", free={"helpdesk": "adverts"})
    assert "“A firm’s own IT help desk” —" in words
    assert "patrol" not in words


@pytest.mark.parametrize("listen", ["pointless", "owed", "needed"])
def test_no_view_on_listening_blocks(listen):
    outcome, _words = said("5.2", listen=listen)
    assert outcome.what == "to_discuss"
    assert any("listen" in view.pattern for view in outcome.views()[0])


@pytest.mark.parametrize("bet", [0, 2])
@pytest.mark.parametrize("mine", MEANINGS)
def test_each_definition_has_its_own_arguments_whatever_the_bet(mine, bet):
    outcome, words = said("5.3", mine=mine, agreed=bet)
    taken, others = outcome.views()
    assert [view.pattern for view in taken] == [{"mine": mine}]
    assert len(others) == len(MEANINGS) - 1
    assert "yours names" in words
    assert ("bet stands" in words) == (bet == 2)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("then", ["one", "verb"])
def test_each_way_to_leave_the_disagreement_is_answered(then, lang):
    replies = {each: said("5.3", lang, then=each)[1] for each in ("one", "verb")}
    assert len(set(replies.values())) == 2
    assert {
        "en": ("yours names", "One meaning", "A verb"),
        "fr": ("la vôtre nomme", "Un seul sens", "Un verbe"),
    }[lang][1 if then == "one" else 2] in replies[then]


def test_the_whole_of_those_affected_is_a_position_like_the_others():
    outcome, words = said("5.3", then="empty")
    assert outcome.what == "to_discuss"
    assert "Everybody, on the same footing" in words


def test_whoever_called_for_tenders_can_be_said_to_expect():
    outcome, words = said("5.3", expects="cci")
    assert outcome.what == "to_discuss"
    assert words.startswith("The chamber of commerce: it can be defended")


def test_on_what_a_purchase_depends_is_told_where_it_can():
    outcome, words = said("5.1", purchases={"assistant": "depends"})
    assert outcome.what == "right"
    assert "if whoever settles the bill can say no" in words
    assert "thanks" not in words


def test_what_is_laid_beside_an_answer_takes_no_position():
    lines = "\n".join(written("5.2").model_lines("en"))
    assert "a patent" in lines
    assert "of another kind" not in lines


def test_whom_no_definition_names_is_said_under_its_table():
    with speaking("en"):
        assert "Named by none of the seven: chamber of commerce (CCI)." in content("en")[2]


def test_cards_that_hold_are_not_said_to_be_the_only_right_ones():
    outcome, words = said(
        "5.1",
        cards={"judges": "children"},
        purchases=dict.fromkeys(("grandfather", "bread", "assistant", "colleague"), "depends"),
    )
    assert outcome.what == "look_again"
    assert words.startswith("All nine cards hold. At least one purchase is left.")


def test_each_subject_of_a_reply_has_its_own_paragraph():
    outcome = written("5.3").judge(written("5.3").solved("en"))
    assert len(outcome.says("en")) == 3
    assert not any("\n" in paragraph for paragraph in outcome.says("en"))


def test_whoever_thinks_that_nobody_counts_may_say_why():
    assert said("5.4", mine="personne")[0].what == "look_again"
    outcome, _words = said("5.4", mine="nobody: the law asks for it, and no one reads it")
    assert outcome.what == "right"
