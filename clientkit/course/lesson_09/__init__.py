"""The exercises of lesson 09, everyone has customers; what opens after which, recalled and kept."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {"9.1": "four_jobs", "9.2": "three_of_twelve", "9.3": "two_spheres", "9.4": "where_it_stops"}
REVEALED = {"9.1": "missed", "9.2": "graded", "9.4": "eight_again"}

KEEP = Text(
    en="Somebody expects something of you and has never been asked: begin there.",
    fr="Quelqu’un attend quelque chose de vous, et personne ne lui a jamais demandé quoi : commencez par là.",
)

MONDAY = Monday(
    whom=Text(en="the evening cleaner of our floor, whom I never thought of", fr="l’agent qui nettoie notre étage le soir, à qui je n’avais jamais pensé"),
    ask=Text(
        en="“What could we do before we leave, so that your round goes better?”",
        fr="« Que pourrions-nous faire avant de partir, pour que votre tournée se passe mieux ? »",
    ),
    when=Text(en="Monday at half past five, beside the lift", fr="lundi à dix-sept heures trente, près de l’ascenseur"),
)

RECALL = (
    Question(
        Text(
            en="In a school canteen, who uses without paying?",
            fr="À la cantine de l’école, qui utilise sans payer ?",
        ),
        {
            "town": Text(en="the town", fr="la commune"),
            "parents": Text(en="the parents", fr="les parents"),
            "children": Text(en="the children", fr="les enfants"),
        },
        "children",
        Text(
            en="The children eat; others pay, choose and judge. Several verbs, several people.",
            fr="Les enfants mangent ; d’autres paient, choisissent et jugent. Plusieurs verbes, plusieurs personnes.",
        ),
        Text(
            en="The canteen is in lesson 5. Think of whoever holds the fork.",
            fr="La cantine est dans la leçon 5. Pensez à qui tient la fourchette.",
        ),
    ),
    Question(
        Text(
            en="The colleague next in line pays no money for your work. In what, then, according to the text?",
            fr="Le collègue du poste suivant ne verse pas d’argent pour votre travail. En quoi paie-t-il donc, d’après le texte ?",
        ),
        {
            "salary": Text(en="in salary, through the boss", fr="en salaire, par le chef"),
            "esteem": Text(en="in esteem, recognition, perhaps thanks", fr="en estime, en reconnaissance, parfois en mercis"),
            "nothing": Text(en="in nothing: so that is no customer", fr="en rien : ce n’est donc pas un client"),
        },
        "esteem",
        Text(
            en="Esteem, recognition, thanks: a currency that no bank keeps, and that is missed when it stops.",
            fr="L’estime, la reconnaissance, les mercis : une monnaie qu’aucune banque ne garde, et qui manque quand elle cesse.",
        ),
        Text(
            en="Lesson 4 pays in several currencies. Which one costs nothing, and is often forgotten?",
            fr="La leçon 4 paie en plusieurs monnaies. Laquelle ne coûte rien, et s’oublie souvent ?",
        ),
    ),
)
