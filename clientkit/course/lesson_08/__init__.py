"""The exercises of lesson 08, the internal customer, each with its file; what it recalls and keeps."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {
    "8.1": "first_vote",
    "8.2": "indicators",
    "8.3": "ten_days",
    "8.4": "partitions",
    "8.5": "cases",
    "8.6": "commitment",
    "8.7": "two_kinds",
}

KEEP = Text(
    en="Customer or partner: ask what they need, then follow it until it reaches somebody outside, or a law; and do not forget the colleague who is hurt on the way.",
    fr="Client ou partenaire : demandez ce qu’il lui faut, puis suivez la demande jusqu’à quelqu’un du dehors ou à une loi, sans oublier le collègue qui en souffre en chemin.",
)

MONDAY = Monday(
    whom=Text(
        en="the colleague whose requests fill most of my week",
        fr="le collègue dont les demandes remplissent le plus ma semaine",
    ),
    ask=Text(
        en="What do you need from me in this, and what for? And for whom: what changes for them if it comes late?",
        fr="De quoi avez-vous besoin de ma part, au juste ? Et pour qui : qu’est-ce que cela change pour lui, si cela vient en retard ?",
    ),
    when=Text(en="Monday, with the next request", fr="lundi, à la prochaine demande"),
    hint=Text(
        en="One question from each side: “What do you need from me?”, and “For whom?” Put both, in the order that you like.",
        fr="Une question de chaque camp : « De quoi avez-vous besoin de ma part ? », et « Pour qui ? » Posez les deux, dans l’ordre qui vous plaît.",
    ),
)

RECALL = (
    Question(
        Text(
            en="According to “Qui est le client ?”, the colleague at the next post gives us no money, and pays all the same. With what?",
            fr="D’après « Qui est le client ? », le collègue du poste suivant ne nous donne pas d’argent, et paie pourtant. Avec quoi ?",
        ),
        {
            "nothing": Text(
                en="with nothing",
                fr="avec rien",
            ),
            "recognition": Text(
                en="with esteem, recognition, perhaps thanks",
                fr="en estime, en reconnaissance, peut-être en mercis",
            ),
            "salary": Text(en="with a part of our salary", fr="avec une part de notre salaire"),
        },
        "recognition",
        Text(
            en="In esteem and thanks. Whether that makes a customer of a colleague is what this lesson is about.",
            fr="En estime et en mercis. Cela fait-il d’un collègue un client ? C’est toute l’affaire de cette leçon.",
        ),
        Text(
            en="Lesson 4 asks in which currency each delivery comes back.",
            fr="La leçon 4 demande en quelle monnaie revient chaque livraison.",
        ),
    ),
    Question(
        Text(
            en="On the line of lesson 7, the first post came to work a fifth faster; the posts after it did not. What came out at the end?",
            fr="Sur la ligne de la leçon 7, le premier poste s’est mis à travailler un cinquième plus vite ; les suivants, non. Qu’en sortait-il au bout ?",
        ),
        {
            "more": Text(en="a fifth more", fr="un cinquième de plus"),
            "some": Text(en="a little more", fr="un peu plus"),
            "same": Text(en="no more than before", fr="pas plus qu’avant"),
        },
        "same",
        Text(
            en="No more: what limited that line was elsewhere. A department, too, can do splendidly and change nothing outside.",
            fr="Pas plus : ce qui limitait cette ligne était ailleurs. Un service aussi peut faire merveille sans rien changer au-dehors.",
        ),
        Text(
            en="Go back to the slider of the line of posts, in lesson 7.",
            fr="Revenez au curseur de la ligne de postes, leçon 7.",
        ),
    ),
)
