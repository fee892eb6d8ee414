"""Exercise 1.2: how far apart the three answers are, whom each forgets, and which was heard."""

from collections.abc import Callable, Mapping
from typing import Any

from clientkit.course.lesson_01.catheter import MAP, SPEAKERS
from clientkit.practice import (
    Answer,
    Choose,
    Credit,
    Exercise,
    Form,
    Number,
    Part,
    Pattern,
    Table,
    look_again,
    right,
)
from clientkit.questions import forgotten
from clientkit.words import Text

HEARD = {
    "heard": Text(en="heard on the spot", fr="entendue sur place"),
    "supposed": Text(en="supposed by the author", fr="supposée par l’auteur"),
}
MISSING = {view.id: len(forgotten(MAP, view.id).value) for view in MAP.viewpoints}
HOW = {view.id: "heard" if view.observed else "supposed" for view in MAP.viewpoints}
SOLVED_ROWS = {id: {"missing": MISSING[id], "heard": HOW[id]} for id in SPEAKERS}
IN_COMMON = len(frozenset.intersection(*(view.names for view in MAP.viewpoints)))


def somewhere_missing(number: int) -> Callable[[Answer], bool]:
    """Answers that count so many people missing in some row."""
    return lambda answer: any(row["missing"] == number for row in answer["speakers"].values())


def column(name: str, wanted: Mapping[str, Any]) -> Pattern:
    """Answers whose column is as wanted, row by row."""
    return {"speakers": {row: {name: value} for row, value in wanted.items()}}


EXERCISE = Exercise(
    "1.2",
    title=Text(en="Shared, forgotten, supposed", fr="En commun, oublié, supposé"),
    minutes=(3, 4),
    covers="A06 A07 A08 A28",
    prompt=Text(
        en="Take the three answers side by side. Whom do they share? Whom does each leave out? And which of them did the author really hear?",
        fr="Prenez les trois réponses côte à côte. Qui ont-elles en commun ? Qui chacune oublie-t-elle ? Et laquelle l’auteur a-t-il vraiment entendue ?",
    ),
    answer=Form(
        {
            "in_common": Part(
                Text(
                    en="How many customers do all three name?",
                    fr="Combien de clients sont nommés par les trois ?",
                ),
                Number(0, 3),
            ),
            "speakers": Part(
                Text(en="And each of the three voices?", fr="Et chacune des trois voix ?"),
                Table(
                    SPEAKERS,
                    {
                        "missing": Part(
                            Text(
                                en="customers left out, whom the others name",
                                fr="clients oubliés, que les autres nomment",
                            ),
                            Number(0, 3),
                        ),
                        "heard": Part(
                            Text(en="this answer was…", fr="cette réponse a été…"), Choose(HEARD)
                        ),
                    },
                ),
            ),
        }
    ),
    credits=[
        Credit(
            {"in_common": IN_COMMON},
            Text(
                en="Already right: what they have in common.",
                fr="Déjà juste : ce qu’ils ont en commun.",
            ),
        ),
        Credit(
            column("missing", MISSING),
            Text(
                en="Already right: whom each leaves out.", fr="Déjà juste : ceux que chacun oublie."
            ),
        ),
        Credit(
            column("heard", HOW),
            Text(
                en="Already right: what was heard and what was supposed.",
                fr="Déjà juste : ce qui a été entendu et ce qui a été supposé.",
            ),
        ),
    ],
    reasons=[
        right(
            "1.2/nothing-in-common",
            {"in_common": IN_COMMON, "speakers": SOLVED_ROWS},
            Text(
                en="Yes. Nobody is named by all three, each leaves out the two whom the others name, and only one answer in three was heard. One could not stand further apart.",
                fr="Oui. Personne n’est nommé par les trois, chacun oublie les deux que nomment les autres, et une seule réponse sur trois a été entendue. On ne peut pas être plus loin les uns des autres.",
            ),
            expect="often",
            ask=Text(
                en="Who, in your firm, speaks up for those who are left out?",
                fr="Chez vous, qui parle au nom de ceux que l’on oublie ?",
            ),
        ),
        look_again(
            "1.2/someone-shared",
            lambda answer: answer["in_common"] != IN_COMMON,
            Text(
                en="You say that all three name a customer. Which one? Put a finger on that person in each of the three answers, one after the other.",
                fr="Vous dites qu’un client est nommé par les trois. Lequel ? Mettez le doigt sur cette personne dans chacune des trois réponses, l’une après l’autre.",
            ),
            misconception="M2",
            ask=Text(
                en="Would they agree more if they met once a month?",
                fr="Seraient-ils plus d’accord s’ils se voyaient une fois par mois ?",
            ),
        ),
        look_again(
            "1.2/counts-everybody",
            somewhere_missing(3),
            Text(
                en="You counted all the customers there are. One of them, this speaker does name: take that one away.",
                fr="Vous avez compté tous les clients de l’histoire. Or il y en a un que cette voix nomme bel et bien : retirez-le.",
            ),
            expect="often",
            ask=Text(
                en="Count aloud, one voice at a time: named, not named.",
                fr="Comptez à voix haute, une voix à la fois : nommé, pas nommé.",
            ),
        ),
        look_again(
            "1.2/forgets-nobody",
            somewhere_missing(0),
            Text(
                en="A speaker who leaves out nobody would name everyone that the others name. Read that answer again: how many people are in it?",
                fr="Une voix qui n’oublie personne nommerait tous ceux que nomment les autres. Relisez cette réponse : combien de personnes contient-elle ?",
            ),
            misconception="M15",
            ask=Text(
                en="From that chair, how would one notice that somebody is missing?",
                fr="Depuis cette chaise, comment s’apercevrait-on qu’il manque quelqu’un ?",
            ),
        ),
        look_again(
            "1.2/stops-at-one",
            somewhere_missing(1),
            Text(
                en="Somebody is missing there, indeed. Compare with both of the other voices, not with one only.",
                fr="Il y manque quelqu’un, en effet. Comparez avec les deux autres voix, pas avec une seule.",
            ),
            ask=Text(
                en="With whom did you compare? And with the third?",
                fr="Avec qui avez-vous comparé ? Et avec la troisième voix ?",
            ),
        ),
        look_again(
            "1.2/all-heard",
            {"speakers": {id: {"heard": "heard"} for id in SPEAKERS}},
            Text(
                en="The author put the question in one place only that day. In which? What do we know about the other places, then?",
                fr="Ce jour-là, l’auteur n’a posé la question qu’à un seul endroit. Lequel ? Que sait-on alors des autres ?",
            ),
            misconception="M15",
            expect="often",
            ask=Text(
                en="In our last meeting, which sentences about the customer had been heard, and which supposed?",
                fr="À notre dernière réunion, quelles phrases sur le client avaient été entendues, lesquelles supposées ?",
            ),
        ),
        look_again(
            "1.2/workshop-not-heard",
            {"speakers": {"operators": {"heard": "supposed"}}},
            Text(
                en="Where was the author standing when the question was put? Somebody there did answer, all together.",
                fr="Où l’auteur se trouvait-il quand il a posé la question ? Là, on lui a bien répondu, et d’une seule voix.",
            ),
            expect="rarely",
            ask=Text(
                en="What makes you trust one answer more than another?",
                fr="Qu’est-ce qui fait que l’on se fie à une réponse plus qu’à une autre ?",
            ),
        ),
        look_again(
            "1.2/guess-taken-for-heard",
            ...,
            Text(
                en="One answer that you take for heard is only likely. Where did the author go in person, and where did he imagine what he would be told?",
                fr="Une réponse que vous croyez entendue n’est que vraisemblable. Où l’auteur est-il allé lui-même, et où imagine-t-il ce qu’on lui dirait ?",
            ),
            misconception="M15",
            ask=Text(
                en="A likely answer: does one still have to go and ask?",
                fr="Une réponse vraisemblable : faut-il quand même aller la demander ?",
            ),
        ),
    ],
    hints=[
        Text(
            en="Write the three answers one under the other, and strike out what stands in all three.",
            fr="Écrivez les trois réponses l’une sous l’autre, et barrez ce qui figure dans les trois.",
        ),
        Text(
            en="For each voice: list everyone who is named in the story, then take away the one whom this voice names.",
            fr="Pour chaque voix : faites la liste de tous ceux que nomme l’histoire, puis retirez celui que cette voix nomme.",
        ),
        Text(
            en="Heard or supposed? Ask yourself in which room the author was standing.",
            fr="Entendue ou supposée ? Demandez-vous dans quelle pièce l’auteur se tenait.",
        ),
    ],
    solution={"in_common": IN_COMMON, "speakers": SOLVED_ROWS},
    because=Text(
        en="Three answers, three names, none shared. If one department alone decided whom to please, two customers out of three would have nobody to speak for them. And two of the three answers remain to be checked on the spot.",
        fr="Trois réponses, trois noms, aucun en commun. Si un seul service décidait à qui faire plaisir, deux clients sur trois n’auraient personne pour parler d’eux. Et deux réponses sur trois restent à vérifier sur place.",
    ),
)
