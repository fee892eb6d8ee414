"""The exercises of lesson 04, the company, each with its file; what it recalls and keeps."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {
    "4.1": "my_post",
    "4.2": "four_things_bought",
    "4.3": "paid_in_what",
    "4.4": "agenda_test",
    "4.5": "lateness_cascade",
}

KEEP = Text(
    en="Somebody takes up my work where I put it down: I know who, and what it costs them when I get it wrong.",
    fr="Quelqu’un reprend mon travail là où je le pose : je sais qui, et ce qu’il lui en coûte quand je m’y prends mal.",
)

MONDAY = Monday(
    whom=Text(
        en="the colleague who opens my files after me",
        fr="la collègue qui ouvre mes dossiers après moi",
    ),
    ask=Text(
        en="“What do you have to put right when it comes from me? Show me the last one.”",
        fr="« Que devez-vous rattraper, quand cela vient de moi ? Montrez-moi le dernier. »",
    ),
    when=Text(en="Monday, at nine, at her desk", fr="lundi, à neuf heures, à son bureau"),
)

RECALL = (
    Question(
        Text(
            en="The consultant invoices one party and works at another’s. Where did nobody ever say what was required?",
            fr="Le consultant facture l’un et travaille chez l’autre. Où personne n’avait-il jamais dit ce qui était exigé ?",
        ),
        {
            "payer": Text(
                en="between him and the consultancy that pays him",
                fr="entre lui et le cabinet qui le paie",
            ),
            "receiver": Text(
                en="between him and the small firm that receives his work",
                fr="entre lui et la PME qui reçoit son travail",
            ),
            "tender": Text(
                en="between the consultancy and the chamber of commerce",
                fr="entre le cabinet et la CCI",
            ),
        },
        "receiver",
        Text(
            en="The work arrives at the small firm, and nothing was asked for between the two. Everywhere else, there was a call for tenders, a subcontract or an application.",
            fr="Le travail arrive à la PME, et rien n’a été demandé entre les deux. Partout ailleurs, il y avait un appel d’offres, une sous-traitance ou une candidature.",
        ),
        Text(
            en="Look at lesson 3, just after somebody was taken away from the map.",
            fr="Voyez la leçon 3, juste après que l’on a retiré quelqu’un de la carte.",
        ),
    ),
    Question(
        Text(
            en="In the story of the public hospital, nobody is handed an invoice. Who pays the care staff, then?",
            fr="Dans l’histoire de l’hôpital public, personne ne reçoit de facture. Qui donc paie les soignants ?",
        ),
        {
            "free": Text(
                en="nobody: care is free", fr="personne : les soins sont gratuits"
            ),
            "state": Text(
                en="the State, with money of its own",
                fr="l’État, avec un argent à lui",
            ),
            "us": Text(
                en="those who are cared for, through several hands",
                fr="ceux que l’on soigne, en passant par plusieurs mains",
            ),
        },
        "us",
        Text(
            en="Through taxes and contributions, month after month, nearly all of us: one may pay without ever taking out a purse.",
            fr="Par l’impôt et les cotisations, mois après mois, presque tous : on peut payer sans jamais sortir son portefeuille.",
        ),
        Text(
            en="In lesson 2, press the button under the hospital’s map until the loop closes.",
            fr="À la leçon 2, appuyez sur le bouton de la carte de l’hôpital, jusqu’à ce que la boucle se ferme.",
        ),
    ),
)
