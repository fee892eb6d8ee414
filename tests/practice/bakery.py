"""More small exercises of a bakery: arranged, listed, voted on twice, and drawn."""

from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay
from clientkit.practice import (
    Allot,
    Credit,
    Exercise,
    Form,
    MapAnswer,
    Number,
    Order,
    Part,
    RapidList,
    Sort,
    VoteTwice,
    WhatMatters,
    look_again,
    right,
    some_of_it_stands,
    to_discuss,
    usual_slips,
)
from clientkit.words import Text

STEPS = {
    "bake": Text(en="bake the bread", fr="cuire le pain"),
    "knead": Text(en="knead the dough", fr="pétrir la pâte"),
    "sell": Text(en="sell the bread", fr="vendre le pain"),
}
CARDS = {
    "eater": Text(en="whoever eats the bread", fr="qui mange le pain"),
    "miller": Text(en="the miller", fr="le meunier"),
    "neighbour": Text(en="the neighbour who smells it", fr="la voisine qui le sent"),
}
COLUMNS = {
    "customer": Text(en="A customer", fr="Un client"),
    "not": Text(en="Not a customer", fr="Pas un client"),
}
CARES = {
    "taste": Text(en="the taste", fr="le goût"),
    "price": Text(en="the price", fr="le prix"),
    "queue": Text(en="the queue", fr="la file"),
}


def exercise(id, answer, reasons, solution, **more):
    """A small exercise around one kind of answer."""
    return Exercise(
        id,
        title=Text(en="In the bakery", fr="À la boulangerie"),
        minutes=(1, 2),
        covers="A02",
        prompt=Text(en="What do you say?", fr="Qu’en dites-vous\u202f?"),
        answer=answer,
        reasons=reasons,
        hints=[Text(en="Smell.", fr="Sentez.")],
        solution=solution,
        because=Text(en="Bread is like that.", fr="Le pain est ainsi."),
        **more,
    )


IN_ORDER = exercise(
    "7.11",
    Order(STEPS),
    [
        right("7.11/as-it-goes", ["knead", "bake", "sell"], Text(en="So it goes.", fr="Voilà.")),
        look_again(
            "7.11/sold-first",
            lambda order: order[0] == "sell",
            Text(en="What is in the bag?", fr="Qu’y a-t-il dans le sac\u202f?"),
        ),
        look_again(
            "7.11/other", ..., Text(en="What is hot?", fr="Qu’est-ce qui est chaud\u202f?")
        ),
    ],
    ["knead", "bake", "sell"],
    credits=[
        Credit(
            lambda order: order[-1] == "sell",
            Text(en="The till comes last: right.", fr="La caisse à la fin\u00a0: juste."),
        )
    ],
)

SORTED = exercise(
    "7.12",
    Sort(CARDS, COLUMNS),
    [
        look_again(
            "7.12/miller",
            {"miller": "customer"},
            Text(en="Which way does flour go?", fr="Dans quel sens va la farine\u202f?"),
        ),
        to_discuss(
            "7.12/depends", {"neighbour": "depends"}, Text(en="On the wind?", fr="Du vent\u202f?")
        ),
        to_discuss("7.12/sorted", ..., Text(en="So you see it.", fr="Vous le voyez ainsi.")),
    ],
    {"eater": "customer", "miller": "not", "neighbour": "depends"},
)

ALLOTTED = exercise(
    "7.13",
    Allot(CARES, 10, Text(en="hours", fr="heures")),
    [
        look_again(
            "7.13/all-on-one",
            lambda answer: len(answer) == 1,
            Text(en="And those in the queue?", fr="Et ceux de la file\u202f?"),
        ),
        to_discuss("7.13/spread", ..., Text(en="One may.", fr="On peut.")),
    ],
    {"taste": 6, "queue": 4},
)

ON_A_SLIDER = exercise(
    "7.14",
    Form(
        {
            "minutes": Part(
                Text(en="How long may one wait?", fr="Combien de temps peut-on attendre\u202f?"),
                Number(0, 30, Text(en="minutes", fr="minutes"), step=5),
            ),
            "share": Part(
                Text(en="Which share leaves?", fr="Quelle part s’en va\u202f?"),
                Number(0, 1, whole=False, step=0.1),
            ),
        }
    ),
    [right("7.14/said", ..., Text(en="Noted.", fr="C’est noté."))],
    {"minutes": 10, "share": 0.3},
)

PEOPLE = {
    "customer": Text(en="the customers", fr="les clients"),
    "supplier": Text(en="the suppliers", fr="les fournisseurs"),
    "accountant": Text(en="the accountant", fr="le comptable"),
    "neighbour": Text(en="the neighbours", fr="les voisins"),
}

LISTED = exercise(
    "7.15",
    RapidList(PEOPLE, also={"customer": ["whoever eats", "celles et ceux qui mangent"]}),
    [
        right(
            "7.15/three",
            lambda answer: len(KIND_OF_LIST.understood(answer)) >= 3,
            Text(en="Three at least.", fr="Trois au moins."),
        ),
        to_discuss(
            "7.15/others",
            lambda answer: bool(KIND_OF_LIST.others(answer)),
            Text(en="Tell us more of them.", fr="Parlez-nous d’eux."),
        ),
        look_again("7.15/few", ..., Text(en="Who else?", fr="Qui encore\u202f?")),
    ],
    ["the customers", "the suppliers", "the accountant"],
)
KIND_OF_LIST = LISTED.answer

VOTED_TWICE = exercise(
    "7.16",
    VoteTwice(COLUMNS),
    [
        to_discuss(
            "7.16/moved",
            lambda vote: vote.get("first") != vote.get("second"),
            Text(en="What moved you?", fr="Qu’est-ce qui vous a fait bouger\u202f?"),
        ),
        to_discuss("7.16/stayed", ..., Text(en="You stayed.", fr="Vous n’avez pas bougé.")),
    ],
    {"first": "customer", "second": "not"},
)

MATTERS = WhatMatters(
    {
        "miller": Text(en="the miller", fr="le meunier"),
        "baker": Text(en="the baker", fr="le boulanger"),
        "child": Text(en="the child", fr="l’enfant"),
        "parent": Text(en="the parents", fr="les parents"),
    },
    [
        ("miller", "deliver", "baker"),
        ("baker", "deliver", "child"),
        ("parent", "pay", "baker"),
        ("child", "ask", "parent"),
    ],
    me="baker",
    also={"parent": ["the mother", "la mère", "le père"]},
)


def drawing(arrows, **names):
    """A map as somebody draws it: “miller > baker” delivers, “$” pays, “?” asks."""
    kinds = {">": Deliver, "$": Pay, "?": Ask}
    said = [arrow.split() for arrow in arrows.split(",")]
    ids = dict.fromkeys(id for one, _kind, other in said for id in (one, other))
    parties = [Party(id, names.get(id, id)) for id in ids]
    links = [kinds[k](f"l{n}", a, b) for n, (a, k, b) in enumerate(said)]
    return CustomerMap(parties, links, me="baker" if "baker" in ids else None)


WHOLE = "miller > baker, baker > child, parent $ baker, child ? parent"
DRAWN = exercise(
    "7.17",
    MapAnswer(),
    [
        right("7.17/whole", MATTERS.whole, Text(en="All is there.", fr="Tout y est.")),
        *usual_slips("7.17", MATTERS),
        look_again("7.17/other", ..., Text(en="Who is hungry?", fr="Qui a faim\u202f?")),
    ],
    drawing(WHOLE),
    credits=[some_of_it_stands(MATTERS)],
)
