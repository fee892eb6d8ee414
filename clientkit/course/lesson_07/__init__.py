"""The exercises of lesson 07, value and flow, each with its file; what it recalls and keeps."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {
    "7.1": "value_matrix",
    "7.2": "twenty_per_cent",
    "7.3": "cash_tap",
    "7.4": "weakest_customer",
    "7.5": "win_or_keep",
    "7.6": "useful_or_vain",
    "7.7": "own_line",
}

KEEP = Text(
    en="Each customer says what has value; the narrowest place says how much of it arrives.",
    fr="Chaque client dit ce qui a de la valeur ; l’endroit le plus étroit dit combien il en arrive.",
)

MONDAY = Monday(
    whom=Text(
        en="the customer whom our average hides",
        fr="le client que notre moyenne cache",
    ),
    ask=Text(
        en="“What did you have to do without, last time, because of us?”",
        fr="« De quoi vous êtes-vous passé, la dernière fois, à cause de nous ? »",
    ),
    when=Text(
        en="Monday, before the weekly figures", fr="lundi, avant les chiffres de la semaine"
    ),
)

RECALL = (
    Question(
        Text(
            en="We promise a delivery within three days. It comes after four. What is that?",
            fr="Nous promettons de livrer en trois jours. Nous livrons en quatre. Qu’est-ce que c’est ?",
        ),
        {
            "fine": Text(
                en="fine, if the customer says nothing", fr="rien, si le client ne dit rien"
            ),
            "over": Text(en="more than was promised", fr="plus que promis"),
            "under": Text(
                en="less than was promised, whatever anybody says",
                fr="moins que promis, quoi qu’on en dise",
            ),
        },
        "under",
        Text(
            en="There was a number and a unit: anyone can see that it was not kept, without asking who is cross.",
            fr="Il y avait un nombre et une unité : chacun peut voir que ce n’est pas tenu, sans demander qui est fâché.",
        ),
        Text(
            en="Lesson 6, the three days: what had been promised, to the day?",
            fr="Leçon 6, les trois jours : qu’avait-on promis, au jour près ?",
        ),
    ),
    Question(
        Text(
            en="The next post sends you no money. What does it give back, according to the text?",
            fr="Le poste suivant ne vous verse pas un euro. Que rend-il, d’après le texte ?",
        ),
        {
            "nothing": Text(en="nothing: it is no customer", fr="rien : ce n’est pas un client"),
            "orders": Text(en="orders, through the boss", fr="des ordres, par le chef"),
            "recognition": Text(
                en="esteem, recognition, perhaps thanks",
                fr="de l’estime, de la reconnaissance, parfois un merci",
            ),
        },
        "recognition",
        Text(
            en="It pays in another currency. In exchange it gets our punctuality, our quality, our calm.",
            fr="Il paie dans une autre monnaie. En échange, il reçoit notre ponctualité, notre qualité, notre calme.",
        ),
        Text(
            en="Lesson 4, “paid in what?”: look at the arrow that comes back.",
            fr="Leçon 4, « payé en quoi ? » : regardez la flèche qui revient.",
        ),
    ),
)
