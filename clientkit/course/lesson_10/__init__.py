"""The exercises of lesson 10, one's own map, each with its file; what it recalls and keeps."""

from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {
    "10.1": "from_memory",
    "10.2": "interviews",
    "10.3": "check_up",
    "10.4": "logic_first",
    "10.5": "power_questions",
}

KEEP = Text(
    en="First for whom and why. Then one promise, with a date.",
    fr="D’abord pour qui et pourquoi. Ensuite une seule promesse, avec une date.",
)

RECALL = (
    Question(
        Text(
            en="“We all have customers, without exception”, says one of the texts. How does it tell that somebody is a customer?",
            fr="« Nous avons tous, sans exception, des clients », dit l’un des textes. À quoi reconnaît-il un client ?",
        ),
        {
            "pays": Text(en="they pay, directly or not", fr="il paie, directement ou non"),
            "outside": Text(
                en="they stand outside the organisation", fr="il est en dehors de l’organisation"
            ),
            "expects": Text(
                en="they expect something of us", fr="il attend quelque chose de nous"
            ),
        },
        "expects",
        Text(
            en="An expectation is enough, paid or not. Today you look for those who have one of you.",
            fr="Une attente suffit, rémunérée ou non. Aujourd’hui, vous cherchez qui en a envers vous.",
        ),
        Text(
            en="See lesson 9: what do all those whom it finds round its four jobs have in common?",
            fr="Voyez la leçon 9 : qu’ont en commun tous ceux qu’elle trouve autour de ses quatre métiers ?",
        ),
    ),
    Question(
        Text(
            en="In lesson 8, some indicators of the store and its logistics turned out to be orphans. What did they lack?",
            fr="À la leçon 8, des indicateurs du magasin et de sa logistique se sont révélés orphelins. Que leur manquait-il ?",
        ),
        {
            "number": Text(en="a number and a unit", fr="un nombre et une unité"),
            "customer": Text(
                en="a final customer to whom they could be traced",
                fr="un client final auquel on puisse les rattacher",
            ),
            "signature": Text(en="the boss’s signature", fr="la signature du chef"),
        },
        "customer",
        Text(
            en="Nobody could say which customer needed them. They may be kept all the same, but somebody should know why.",
            fr="Personne ne pouvait dire quel client en avait besoin. On peut les garder quand même, à condition de savoir pourquoi.",
        ),
        Text(
            en="Look at the store and its logistics again, in lesson 8: follow each indicator upwards.",
            fr="Revoyez le magasin et sa logistique, leçon 8 : remontez chaque indicateur.",
        ),
    ),
)
