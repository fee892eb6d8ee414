"""Small exercises of a bakery, for the tests of the engine."""

from clientkit.practice import (
    Choose,
    Credit,
    Exercise,
    Form,
    Match,
    Number,
    Part,
    Sentence,
    Table,
    View,
    Vote,
    look_again,
    right,
    to_discuss,
)
from clientkit.words import Text

WHO = {
    "child": Text(en="the child", fr="l’enfant"),
    "mother": Text(en="the mother", fr="la mère"),
}
DOES = {"pays": Text(en="pays", fr="paie"), "eats": Text(en="eats", fr="mange")}

BREAD = Exercise(
    "7.1",
    title=Text(en="A loaf", fr="Un pain"),
    minutes=(1, 2),
    covers="A02 A33",
    prompt=Text(en="Who pays, who eats?", fr="Qui paie, qui mange\u202f?"),
    answer=Match(WHO, DOES),
    keep_first=True,
    credits=[
        Credit({"mother": "pays"}, Text(en="The mother: right.", fr="La mère\u00a0: juste."))
    ],
    reasons=[
        right(
            "7.1/both", {"child": "eats", "mother": "pays"}, Text(en="Just so.", fr="C’est cela.")
        ),
        look_again(
            "7.1/child-pays",
            {"child": "pays"},
            Text(en="Has the child a purse?", fr="L’enfant a-t-il une bourse\u202f?"),
            misconception="M4",
        ),
        look_again("7.1/other", ..., Text(en="Who is hungry?", fr="Qui a faim\u202f?")),
    ],
    hints=[
        Text(en="Look in the purse.", fr="Regardez dans la bourse."),
        Text(en="Look in the mouth.", fr="Regardez dans la bouche."),
    ],
    solution={"child": "eats", "mother": "pays"},
    because=Text(en="The purse is the mother’s.", fr="La bourse est à la mère."),
)

QUEUE = Exercise(
    "7.2",
    title=Text(en="A queue", fr="Une file"),
    minutes=(1, 2),
    covers="A29",
    prompt=Text(en="Whom to serve first?", fr="Qui servir d’abord\u202f?"),
    answer=Choose(WHO),
    reasons=[to_discuss("7.2/served", ..., Text(en="One may.", fr="On peut."))],
    debate=[
        View(
            "young",
            "child",
            Text(en="the young first.", fr="les petits d’abord."),
            Text(en="They are hungry.", fr="Ils ont faim."),
            Text("A"),
            against=Text(en="They have no purse.", fr="Ils n’ont pas de bourse."),
        ),
        View(
            "payer",
            "mother",
            Text(en="the payer first.", fr="qui paie d’abord."),
            Text(en="She pays.", fr="Elle paie."),
            Text("B"),
            against=Text(en="She can wait.", fr="Elle peut attendre."),
            against_source=Text("C"),
        ),
    ],
    hints=[Text(en="Count.", fr="Comptez.")],
    solution="child",
    because=Text(en="Either.", fr="L’un ou l’autre."),
)

EVERY_KIND = Exercise(
    "7.10",
    title=Text(en="All", fr="Tout"),
    minutes=(1, 2),
    covers="A01",
    prompt=Text(en="All kinds.", fr="Tous les types."),
    answer=Form(
        {
            "one": Part(Text(en="One", fr="Un"), Choose(WHO)),
            "some": Part(Text(en="Some", fr="Plusieurs"), Choose(WHO, several=True)),
            "few": Part(Text(en="Few", fr="Peu"), Number(0, 3)),
            "many": Part(
                Text(en="Many", fr="Beaucoup"), Number(0, 500, Text(en="loaves", fr="pains"))
            ),
            "share": Part(Text(en="Share", fr="Part"), Number(0, 1, whole=False)),
            "words": Part(Text(en="Words", fr="Mots"), Sentence()),
            "pairs": Part(Text(en="Pairs", fr="Paires"), Match(WHO, DOES)),
            "vote": Part(Text(en="Vote", fr="Vote"), Vote(DOES)),
            "table": Part(
                Text(en="Table", fr="Tableau"),
                Table(
                    WHO,
                    {
                        "does": Part(Text(en="does", fr="fait"), Choose(DOES)),
                        "why": Part(Text(en="why", fr="pourquoi"), Sentence(needed=False)),
                    },
                ),
            ),
        }
    ),
    reasons=[right("7.10/all", ..., Text(en="Whole.", fr="Complet."))],
    hints=[Text(en="Fill.", fr="Remplissez.")],
    solution={
        "one": "child",
        "some": ["mother", "child"],
        "few": 2,
        "many": 120,
        "share": 0.5,
        "words": Text(en="bread", fr="du pain"),
        "pairs": {"child": "eats", "mother": "pays"},
        "vote": "eats",
        "table": {"child": {"does": "eats"}, "mother": {"does": "pays", "why": "she has a purse"}},
    },
    because=Text(en="All.", fr="Tout."),
)
