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
        fr="« De quoi avez-vous dû vous passer, la dernière fois, à cause de nous ? »",
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
            en="In lesson 4 the first post was five minutes late, and the last one noticed nothing. Where had the five minutes gone?",
            fr="Dans la leçon 4, le premier poste avait cinq minutes de retard, et le dernier n’a rien remarqué. Où étaient passées les cinq minutes ?",
        ),
        {
            "nowhere": Text(
                en="nowhere: a delay melts away on its own",
                fr="nulle part : un retard fond tout seul",
            ),
            "customer": Text(
                en="to the customer, who waited five minutes",
                fr="chez le client, qui a attendu cinq minutes",
            ),
            "posts": Text(
                en="the posts in between paid for them, out of their own slack",
                fr="aux postes du milieu, qui les ont payées sur leur marge",
            ),
        },
        "posts",
        Text(
            en="Somebody paid for them: two minutes here, two minutes there. In this lesson, too, what one post does is felt at the next.",
            fr="Quelqu’un les a payées : deux minutes ici, deux minutes là. Dans cette leçon aussi, ce que fait un poste se sent chez le suivant.",
        ),
        Text(
            en="Lesson 4, “Five minutes late”: each post had two minutes to spare.",
            fr="Leçon 4, « Cinq minutes de retard » : chaque poste avait deux minutes de marge.",
        ),
    ),
)
