"""What a proof-reader marks: each rule is broken once, and named."""

import pytest

from clientkit.building.proofreading import slips
from clientkit.building.reading import read_lesson
from clientkit.building.typography import typing_slips
from clientkit.words import speaking


@pytest.fixture
def marks(rewrite):
    """The marks on the bakery lesson after one change."""

    def read(old, new):
        with speaking("en"):
            return [str(slip) for slip in slips(read_lesson(rewrite(old, new)))]

    return read


def test_the_lesson_as_it_stands_has_no_mark(marks):
    assert marks("La boulangerie", "La boulangerie") == []


@pytest.mark.parametrize(
    ("old", "new", "mark"),
    [
        (":part: story\n", ":part: story\n:tags: [nbval_ignore_output]\n", "nbval_ignore_output"),
        ("print(6 * 7)", "print(6 * 7)  # NBVAL_SKIP please", "NBVAL_SKIP please"),
        ("print(6 * 7)", "\n".join(["print(1)"] * 9), "9 lines of code"),
        ("Who is waiting", "word " * 120 + "Who is waiting", "words in ‘en’; at most 120"),
        ("Les enfants", "![](pain.png) Les enfants", "no alternative text"),
        ("Les enfants", "![du pain](pain.png) Les enfants", "differ in their pictures"),
        ("## Your turn", "### Your turn", "differ in their headings"),
        ("See [what follows](01-bakery.md#solution).", "See.", "differ in their links"),
        ("[what follows](01-bakery.md", "[what follows](07-brewery.md", "‘07-brewery.md’ leads"),
        ("[what follows](01-bakery.md#solution)", "[w](glossary.md#loaf)", "no word ‘loaf’"),
        ("Les enfants", "<details>\n<summary>Ici</summary>\n\nLes enfants", "line to click, or a"),
        (
            "The children of the street.",
            "<details>\n<summary>Here</summary>\n\nThe children.\n\n</details>",
            "differ in what they fold",
        ),
        ("# La boulangerie", "La boulangerie", "opens with its title"),
        ("ce pain\u202f?", "ce pain ?", "narrow no-break space"),
        ("## Your turn", "## It's your turn", "straight apostrophe"),
    ],
)
def test_a_slip_is_marked(marks, old, new, mark):
    assert any(mark in said for said in marks(old, new)), mark


def test_long_sentences_are_counted_where_they_are_the_middle(marks):
    long = "one two three four five six seven eight nine ten eleven twelve " * 2 + "end."
    said = marks("The children of the street.", f"{long} {long} {long}")
    assert any("middle sentence in ‘en’ has 25 words; at most 20" in mark for mark in said)


def test_a_second_title_and_a_jumped_level_are_marked(rewrite):
    rewrite("## À vous", "# À vous")
    rewrite("## Your turn", "# Your turn")
    rewrite("## Le pain", "### Le pain")
    lesson = rewrite("## Bread", "### Bread")
    with speaking("en"):
        said = [slip.message for slip in slips(read_lesson(lesson))]
    assert any("second one" in mark for mark in said)
    assert any("jumps a level" in mark for mark in said)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Qui paie ?", "fr"),
        ("Qui paie?", "fr"),
        ("Trois noms : aucun", "fr"),
        ("Trois noms: aucun", "fr"),
        ("« non »", "fr"),
        ("“non”", "fr"),
        ("l'autre", "fr"),
        ("et puis...", "fr"),
        ("un mot , un autre", "fr"),
        ("who ?", "en"),
        ('a "quote"', "en"),
        ("« a quote »", "en"),
        ("it's", "en"),
    ],
)
def test_a_typesetter_marks(text, lang):
    assert list(typing_slips(text, lang))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("«\u202fNon\u202f!\u202f», dit-il\u00a0: l’hôpital paie\u202f; pas nous…", "fr"),
        ("À 9:30, pourquoi\u202f?!", "fr"),
        ("Que dit «\u202fle mot “client”\u202f»\u202f?", "fr"),
        ("“Who?” she said; it’s odd: nobody knew…", "en"),
    ],
)
def test_a_typesetter_leaves_good_work_alone(text, lang):
    assert list(typing_slips(text, lang)) == []
