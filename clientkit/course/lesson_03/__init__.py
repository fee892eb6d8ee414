"""The exercises of lesson 03, the consultant, each with its file; what it recalls and keeps."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {"3.1": "clue_cards", "3.2": "four_questions", "3.3": "how_long", "3.4": "own_chain"}

KEEP = Text(
    en="The invoice goes one way, the work another: listen where the work arrives.",
    fr="La facture va d’un côté, le travail de l’autre : écoutez là où le travail arrive.",
)

MONDAY = Monday(
    whom=Text(
        en="the person who opens what I send, two tills away from my own",
        fr="la personne qui ouvre ce que j’envoie, à deux caisses de la mienne",
    ),
    ask=Text(
        en="“What should this change for you? And how would you see that it has?”",
        fr="« Qu’est-ce que cela doit changer pour vous ? Et à quoi le verriez-vous ? »",
    ),
    when=Text(en="Monday, during my visit", fr="lundi, pendant ma visite"),
)

RECALL = (
    Question(
        Text(
            en="On the hospital’s map, the loop closed at the last press of the button. What had been added?",
            fr="Sur la carte de l’hôpital, la boucle s’est fermée au dernier clic. Qu’avait-on ajouté ?",
        ),
        {
            "bill": Text(en="the patient’s bill", fr="la facture du patient"),
            "employer": Text(
                en="the employer’s contributions", fr="les cotisations de l’employeur"
            ),
            "nothing": Text(
                en="nothing: several boxes became one person",
                fr="rien : plusieurs boîtes sont devenues une seule personne",
            ),
        },
        "nothing",
        Text(
            en="Not one arrow. Taxpayer, contributor and patient were the same person all along.",
            fr="Pas une flèche. Contribuable, cotisant et patient n’ont jamais fait qu’une seule et même personne.",
        ),
        Text(
            en="Go to the last step of the hospital’s map again, in lesson 2, and count the arrows before and after.",
            fr="Refaites la dernière étape de la carte de l’hôpital, leçon 2, et comptez les flèches avant et après.",
        ),
    ),
    Question(
        Text(
            en="Lean people go to the gemba. What for?",
            fr="Les gens du Lean vont sur le gemba. Pour quoi faire ?",
        ),
        {
            "inspect": Text(
                en="to check that the rules are kept", fr="contrôler que l’on suit les règles"
            ),
            "tell": Text(
                en="to explain how the work should be done",
                fr="expliquer comment il faudrait travailler",
            ),
            "ask": Text(
                en="to see, and to ask those who do the work",
                fr="voir, et demander à ceux qui font le travail",
            ),
        },
        "ask",
        Text(
            en="To see and to ask, where the work is done. Those who explain hear nothing.",
            fr="Voir et demander, là où le travail se fait. Celui qui explique n’entend rien.",
        ),
        Text(
            en="The word is explained near the end of lesson 1, under “Monday”.",
            fr="Le mot est expliqué vers la fin de la leçon 1, sous « Lundi ».",
        ),
    ),
)
