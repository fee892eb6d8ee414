"""The exercises of lesson 09, everyone has customers; what opens after which, recalled and kept."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {"9.1": "four_jobs", "9.2": "three_of_twelve", "9.3": "two_spheres", "9.4": "where_it_stops"}
REVEALED = {"9.1": "missed", "9.2": "graded", "9.4": "eight_again"}

KEEP = Text(
    en="Somebody expects something of you, and nobody has ever asked them what: begin there.",
    fr="Quelqu’un attend quelque chose de vous, et personne ne lui a jamais demandé quoi : commencez par là.",
)

MONDAY = Monday(
    whom=Text(en="the person who cleans our floor in the evening, of whom I had never thought", fr="l’agent qui nettoie notre étage le soir, à qui je n’avais jamais pensé"),
    ask=Text(
        en="“What could we do before we leave, so that your round goes better?”",
        fr="« Que pourrions-nous faire avant de partir, pour que votre tournée se passe mieux ? »",
    ),
    when=Text(en="Monday at half past five, beside the lift", fr="lundi à dix-sept heures trente, près de l’ascenseur"),
)

RECALL = (
    Question(
        Text(
            en="You take the children away from the canteen’s map. What stops?",
            fr="Vous enlevez les enfants de la carte de la cantine. Qu’est-ce qui s’arrête ?",
        ),
        {
            "everything": Text(en="everything: without them, nobody pays", fr="tout : sans eux, plus personne ne paie"),
            "nothing": Text(en="nothing: on the map, everybody is still paid", fr="rien : sur la carte, tout le monde est encore payé"),
            "meals": Text(en="the parents’ payment, and nothing else", fr="le paiement des parents, et rien d’autre"),
        },
        "nothing",
        Text(
            en="The arrows show what keeps a piece of work alive, and not what it is for. Why the parents pay, no arrow says.",
            fr="Les flèches montrent ce qui fait vivre un travail, et non à quoi il sert. Pourquoi les parents paient, aucune ne le dit.",
        ),
        Text(
            en="In lesson 5, take the children away once more, and read the sentence.",
            fr="À la leçon 5, enlevez encore une fois les enfants, et lisez la phrase.",
        ),
    ),
    Question(
        Text(
            en="A first post is five minutes late; at the end of the line, nobody notices. Where have the five minutes gone?",
            fr="Un premier poste a cinq minutes de retard ; au bout de la ligne, personne ne s’aperçoit de rien. Où sont passées les cinq minutes ?",
        ),
        {
            "faded": Text(en="they faded by themselves, from post to post", fr="elles se sont effacées toutes seules, de poste en poste"),
            "paid": Text(en="the posts in between paid for them", fr="les postes intermédiaires les ont payées"),
            "boss": Text(en="the boss settled it with the customer", fr="le chef s’est arrangé avec le client"),
        },
        "paid",
        Text(
            en="They paid with the time that they had to spare, and nobody knew. The next post “buys” punctuality: here is the price, when it gets none.",
            fr="Ils les ont payées de leur marge, et personne ne l’a su. Le poste suivant « achète » la ponctualité : voilà le prix, quand il ne l’a pas.",
        ),
        Text(
            en="In lesson 4, take the slack away with the slider, and see how late the last post is.",
            fr="À la leçon 4, ôtez la marge avec le curseur, et voyez le retard du dernier poste.",
        ),
    ),
)
