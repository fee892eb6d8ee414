"""The exercises of lesson 11, the review, each with its file; what opens, is recalled and kept."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {"11.1": "quiz", "11.2": "before_after", "11.3": "week_later"}
REVEALED = {"11.2": "side_by_side"}

KEEP = Text(
    en="I do not know my customers: I have asked some of them, and I remember the day.",
    fr="Je ne dis plus que je connais mes clients : j’en ai interrogé quelques-uns, et je me souviens du jour.",
)

MONDAY = Monday(
    whom=Text(en="the same person as a week ago", fr="la même personne qu’il y a une semaine"),
    ask=Text(
        en="“What has become easier for you since we talked? And what has not?”",
        fr="« Qu’est-ce qui est devenu plus facile pour vous depuis notre conversation ? Et quoi ne l’est pas ? »",
    ),
    when=Text(en="a Monday four weeks from now, at the same place", fr="un lundi, dans quatre semaines, au même endroit"),
)

RECALL = (
    Question(
        Text(
            en="On a map, a delivery is called silent. What is missing?",
            fr="Sur une carte, on dit d’une livraison qu’elle est silencieuse. Que manque-t-il ?",
        ),
        {
            "payment": Text(en="a payment for it", fr="un paiement"),
            "thanks": Text(en="thanks", fr="des remerciements"),
            "requirement": Text(
                en="a word from the receiver on what is required",
                fr="un mot de celui qui reçoit, sur ce qu’il exige",
            ),
        },
        "requirement",
        Text(
            en="A word. It may be paid for, with thanks on top, and yet nobody has ever said what it should be like.",
            fr="Un mot. On la paie, on en remercie même, et personne n’a jamais dit comment elle devait être.",
        ),
        Text(
            en="Lesson 3 shows one, between the consultant and the small firm.",
            fr="La leçon 3 en montre une, entre le consultant et la PME.",
        ),
    ),
    Question(
        Text(
            en="Before any plan of action, what does Bertrand Duperrin want?",
            fr="Avant tout plan d’action, que veut Bertrand Duperrin ?",
        ),
        {
            "logic": Text(en="that its logic be understood", fr="que l’on en comprenne la logique"),
            "boss": Text(en="that the boss approve it", fr="que le chef l’approuve"),
            "budget": Text(en="that the budget be there", fr="que le budget soit là"),
        },
        "logic",
        Text(
            en="The logic first: people do not do for long what they do not understand.",
            fr="La logique d’abord : on ne fait pas longtemps ce que l’on ne comprend pas.",
        ),
        Text(
            en="Lesson 10 keeps its commitment locked until something has been said. What?",
            fr="La leçon 10 garde l’engagement fermé tant que l’on n’a pas dit quelque chose. Quoi ?",
        ),
    ),
)
