"""Exercise 0.1: the first vote, before anything is taught. It is kept with its date."""

from clientkit.course.texts import WHO_IS_THE_CUSTOMER
from clientkit.practice import Exercise, Form, Part, Sentence, View, Vote, to_discuss
from clientkit.practice.kindly import says_nothing
from clientkit.words import Text

EXERCISE = Exercise(
    "0.1",
    title=Text(en="Who is the customer of your work?", fr="Qui est le client de votre travail ?"),
    minutes=(3, 4),
    covers="A01 A04",
    prompt=Text(
        en="Answer as it comes: nothing here is right or wrong. Your first answer is kept with its date, and shown to you again at the end of the course.",
        fr="Répondez comme cela vient : rien n’est juste ni faux ici. Votre première réponse est gardée avec sa date, et vous la reverrez à la fin du cours.",
    ),
    answer=Form(
        {
            "customer": Part(
                Text(en="The customer of my work is…", fr="Le client de mon travail, c’est…"),
                Sentence(),
            ),
            "enough": Part(
                Text(
                    en="“The customer is whoever pays.” Is that enough?",
                    fr="« Le client, c’est celui qui paie. » Est-ce que cela suffit ?",
                ),
                Vote(
                    {
                        "enough": Text(en="Yes, that is enough", fr="Oui, cela suffit"),
                        "not-enough": Text(
                            en="No, something is missing", fr="Non, il manque quelque chose"
                        ),
                        "depends": Text(en="It depends", fr="Cela dépend"),
                    }
                ),
            ),
        }
    ),
    keep_first=True,
    reasons=[
        to_discuss(
            "0.1/not-known-yet",
            lambda answer: says_nothing(answer["customer"]),
            Text(
                en="Noted, with today’s date: you cannot say yet. That is an honest place to start from, and you are in good company.",
                fr="C’est noté, avec la date du jour : vous ne savez pas encore. C’est un point de départ honnête, et vous êtes en bonne compagnie.",
            ),
            expect="sometimes",
            ask=Text(
                en="Who would notice first if you stopped working tomorrow?",
                fr="Qui s’en apercevrait le premier si vous vous arrêtiez demain ?",
            ),
        ),
        to_discuss(
            "0.1/noted",
            ...,
            Text(
                en="Your answer is noted, with today’s date. You will read it again at the end of the course.",
                fr="Votre réponse est notée, avec la date du jour. Vous la relirez à la fin du cours.",
            ),
            misconception="M15",
            expect="often",
            ask=Text(
                en="Nothing yet: everyone folds their sheet and keeps it.",
                fr="Rien pour l’instant : chacun plie sa feuille et la garde.",
            ),
        ),
    ],
    debate=[
        View(
            "paying-is-enough",
            {"enough": {"enough", "depends"}},
            Text(en="whoever pays is the customer.", fr="le client, c’est celui qui paie."),
            Text(
                en="Money is what keeps a business running: if nobody pays, there is soon nobody left to serve.",
                fr="C’est l’argent qui fait vivre la maison : si personne ne paie, il n’y a bientôt plus personne à servir.",
            ),
            WHO_IS_THE_CUSTOMER,
            against=Text(
                en="It is a little short: of those who use, receive or wait for the work it says nothing.",
                fr="C’est un peu court : de ceux qui utilisent, reçoivent ou attendent le travail, on ne dit rien.",
            ),
        ),
        View(
            "paying-is-not-enough",
            {"enough": {"not-enough", "depends"}},
            Text(en="paying does not say it all.", fr="payer ne dit pas tout."),
            Text(
                en="It stops at the most literal sense: it says nothing of those who use, receive or wait for the work.",
                fr="C’est s’en tenir au sens le plus littéral : on ne dit rien de ceux qui utilisent, reçoivent ou attendent le travail.",
            ),
            WHO_IS_THE_CUSTOMER,
            against=Text(
                en="Call everybody a customer and the till may well run dry: without whoever pays, nothing comes in at all.",
                fr="À appeler tout le monde client, on peut voir la caisse se vider : sans celui qui paie, rien ne rentre.",
            ),
        ),
    ],
    hints=[
        Text(
            en="Think of yesterday: for whom was the last thing that you finished?",
            fr="Pensez à hier : pour qui était la dernière chose que vous avez terminée ?",
        ),
    ],
    solution={
        "customer": Text(
            en="the colleague who takes over at noon", fr="la collègue qui prend la suite à midi"
        ),
        "enough": "depends",
    },
    because=Text(
        en="There is no right answer here. This one is only an example; keep yours.",
        fr="Il n’y a pas de bonne réponse ici. Celle-ci n’est qu’un exemple ; gardez la vôtre.",
    ),
)
