"""The exercises of lesson 01, the catheter, each with its file; and what opens after which."""

from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {"1.1": "predict", "1.2": "compare", "1.3": "two_voices", "1.4": "gemba"}
REVEALED = {"1.1": "heard"}

KEEP = Text(
    en="Ask people, where they work, who their customer is. Then compare.",
    fr="Demandez à chacun, là où il travaille, qui est son client. Puis comparez.",
)

RECALL = (
    Question(
        Text(
            en="You close this course halfway through an exercise. What becomes of your answer?",
            fr="Vous fermez ce cours au milieu d’un exercice. Que devient votre réponse ?",
        ),
        {
            "lost": Text(
                en="It is lost: I should have finished first",
                fr="Elle est perdue : j’aurais dû finir d’abord",
            ),
            "saved": Text(
                en="It has saved itself, and waits for me",
                fr="Elle s’est enregistrée toute seule, et m’attend",
            ),
            "sent": Text(en="It is sent to the trainer", fr="Elle est envoyée à l’animateur"),
        },
        "saved",
        Text(
            en="It is in the folder my-work, on this computer and nowhere else. Close whenever you like.",
            fr="Elle est dans le dossier my-work, sur cet ordinateur et nulle part ailleurs. Fermez quand vous voulez.",
        ),
        Text(
            en="See “Three things worth knowing”, in Start here.",
            fr="Voyez « Trois choses utiles à savoir », dans Bien démarrer.",
        ),
    ),
    Question(
        Text(
            en="What did the course promise that you would leave with?",
            fr="Avec quoi le cours a-t-il promis que vous repartiriez ?",
        ),
        {
            "definition": Text(
                en="The definition of the word “customer”, by heart",
                fr="La définition du mot « client », apprise par cœur",
            ),
            "certificate": Text(en="A certificate", fr="Un certificat"),
            "map": Text(
                en="A map of my customers, and somebody to go and see",
                fr="La carte de mes clients, et quelqu’un à aller voir",
            ),
        },
        "map",
        Text(
            en="No definition to learn by heart: your own map, and one or two people to go and see. Today you draw its first draft.",
            fr="Pas de définition à apprendre : votre propre carte, et une ou deux personnes à aller voir. Vous en dessinez aujourd’hui le premier brouillon.",
        ),
        Text(
            en="The second paragraph of Start here says it.",
            fr="Le deuxième paragraphe de Bien démarrer le dit.",
        ),
    ),
)
