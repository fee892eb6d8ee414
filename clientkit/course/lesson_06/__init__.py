"""The exercises of lesson 06, expectations, needs and requirements, each with its file."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {
    "6.1": "wish_or_promise",
    "6.2": "three_days",
    "6.3": "haircut",
    "6.4": "too_much",
    "6.5": "agreement",
}
REVEALED = {"6.1": "eight_deliveries"}

KEEP = Text(
    en="A wish is not a promise yet: ask, put a number on it, and ask again when it moves.",
    fr="Un souhait n’est pas encore une promesse : demandez, mettez-y un nombre, et redemandez quand il bouge.",
)

MONDAY = Monday(
    whom=Text(
        en="Karim, in accounts, who gets my delivery notes",
        fr="Karim, à la comptabilité, qui reçoit mes bons de livraison",
    ),
    ask=Text(
        en="“After how many days do my notes come too late for you? And what do you do with the copy in colour?”",
        fr="« Au bout de combien de jours mes bons arrivent-ils trop tard pour vous ? Et que faites-vous du double en couleurs ? »",
    ),
    when=Text(en="Monday, at the coffee machine", fr="lundi, à la machine à café"),
)

RECALL = (
    Question(
        Text(
            en="In the school canteen, who uses the service without paying for it?",
            fr="À la cantine scolaire, qui utilise le service sans le payer ?",
        ),
        {
            "town": Text(en="the town", fr="la commune"),
            "parents": Text(en="the parents", fr="les parents"),
            "children": Text(en="the children", fr="les enfants"),
        },
        "children",
        Text(
            en="The children eat; others pay. You will meet them again in a minute, with what they wish for.",
            fr="Les enfants mangent ; d’autres paient. Vous les retrouverez dans un instant, avec ce qu’ils souhaitent.",
        ),
        Text(
            en="Take the canteen’s map of lesson 5, and put the verbs “uses” and “pays” on it.",
            fr="Reprenez la carte de la cantine, leçon 5, et posez-y les verbes « utilise » et « paie ».",
        ),
    ),
    Question(
        Text(
            en="The consultant works in the small firm. On the map, what had the two of them agreed on directly?",
            fr="Le consultant intervient dans la PME. Sur la carte, sur quoi s’étaient-ils mis d’accord, directement ?",
        ),
        {
            "price": Text(en="a price", fr="sur un prix"),
            "nothing": Text(en="nothing", fr="sur rien"),
            "change": Text(en="what the mission should change", fr="sur ce que la mission devait changer"),
        },
        "nothing",
        Text(
            en="Nothing. The requests went the long way round, with the invoices. That silence is where this lesson begins.",
            fr="Rien. Les demandes faisaient le grand tour, avec les factures. C’est de ce silence que part cette leçon.",
        ),
        Text(
            en="At the end of lesson 3, the map shows a silence. Between whom?",
            fr="À la fin de la leçon 3, la carte montre un silence. Entre qui et qui ?",
        ),
    ),
)
