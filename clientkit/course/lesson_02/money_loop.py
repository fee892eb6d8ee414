"""Exercise 2.1: predict who has paid when nobody is billed, and where hospital and insurance differ."""

from collections.abc import Callable

from clientkit.cases import case
from clientkit.course.lesson_02.cards_named import about
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sort,
    look_again,
    right,
    to_discuss,
)
from clientkit.words import Text

#: What the learner’s own hand adds afterwards, payment by payment, is not shown with a verdict.
ADDED_LATER = ("taxpayer-pay-state", "employee-pay-secu", "self_employed-pay-secu", "employer-pay-secu")
MAP = case("hospital")
for payment in ADDED_LATER:
    MAP = MAP.without_link(payment)

PAID = Choose({
    "nobody": Text(en="nobody: public care is free", fr="personne : à l’hôpital public, c’est gratuit"),
    "state": Text(en="the State: it is the State’s own money", fr="l’État : c’est son argent"),
    "secu": Text(en="Social Security: that is what it is there for", fr="la Sécurité sociale : elle est là pour cela"),
    "us": Text(en="all those who pay taxes and contributions, month after month", fr="tous ceux qui paient impôts et cotisations, mois après mois"),
})
COMES_BACK = Choose({
    "never": Text(en="no, never", fr="non, jamais"),
    "once": Text(en="yes, by one road", fr="oui, par un seul chemin"),
    "more": Text(en="yes, by more than one road", fr="oui, par plusieurs chemins"),
})
ALIKE = Sort(
    {
        "risk": Text(en="The greater your risk, the more you pay", fr="Plus on court de risques, plus on paie"),
        "ahead": Text(en="You pay even when all is well", fr="On paie même quand tout va bien"),
        "income": Text(en="The more you earn, the more you pay", fr="Plus on gagne, plus on paie"),
        "between": Text(en="Somebody collects the money, then settles the bills", fr="Quelqu’un recueille l’argent, puis règle les dépenses"),
        "choice": Text(en="Above the compulsory minimum, you choose your cover", fr="Au-delà du minimum obligatoire, on choisit sa garantie"),
    },
    {
        "both": Text(en="Both", fr="Les deux"),
        "insurance": Text(en="Car insurance only", fr="L’assurance auto seulement"),
        "hospital": Text(en="The public hospital only", fr="L’hôpital public seulement"),
    },
)
ALIKE_SOLVED = {"risk": "insurance", "ahead": "both", "income": "hospital", "between": "both", "choice": "insurance"}


#: Where “it depends” can be defended: the text does not say for whom the money waits meanwhile.
OPEN = {"ahead", "between"}


def misplaced(*cards: str) -> Callable[[Answer], list[str]]:
    """Which of these cards an answer puts where they are not, and not on “it depends”."""
    return lambda answer: [card for card in cards if answer["alike"][card] not in (ALIKE_SOLVED[card], "depends")]


def put_elsewhere(*cards: str) -> Callable[[Answer], bool]:
    """Answers in which one of these cards lies in a column that is not its own."""
    which = misplaced(*cards)
    return lambda answer: bool(which(answer))


def in_doubt(answer: Answer) -> list[str]:
    """The cards that were left on “it depends” although the story says where they go."""
    return [card for card, column in answer["alike"].items() if column == "depends" and card not in OPEN]


def doubts_for_whom(answer: Answer) -> bool:
    """Whether all is as the story tells it, but for doubts that it leaves open."""
    bet = (answer["paid"], answer["apart"], answer["merged"])
    return bet == ("us", "never", "more") and not in_doubt(answer) and not misplaced(*ALIKE_SOLVED)(answer)


EXERCISE = Exercise(
    "2.1", title=Text(en="No bill at the desk", fr="Pas de facture à la sortie"), minutes=(4, 5), covers="A03 A15 A16 B01",
    prompt=Text(en="In France, somebody goes home from a public hospital, mended. Nobody has sent them an invoice for the care. (Simplified: the daily bed-and-board charge and the like are left out.) Predict, before you follow the money on the map.",
                fr="Quelqu’un rentre de l’hôpital public, réparé. Personne ne lui a envoyé de facture pour ses soins. (Nous simplifions : le forfait journalier et autres restes à charge sont laissés de côté.) Pariez, avant de suivre l’argent sur la carte."),
    answer=Form({
        "paid": Part(Text(en="In the end, who paid for this care?", fr="Au bout du compte, qui a payé ces soins ?"), PAID),
        "apart": Part(Text(en="Imagine a map: the taxpayer, the contributors and the patient have a box each. If you followed the arrows of work and of money, would they bring you back to where you started?",
                           fr="Imaginez une carte : le contribuable, les cotisants et le patient y ont chacun leur boîte. En suivant les flèches du travail et de l’argent, reviendrait-on au point de départ ?"), COMES_BACK),
        "merged": Part(Text(en="And if we say that they are one and the same person, and put them in one box?",
                            fr="Et si l’on dit que c’est une seule et même personne, et qu’on la met dans une seule boîte ?"), COMES_BACK),
        "alike": Part(Text(en="Car insurance and the public hospital: what is true of which?", fr="L’assurance auto et l’hôpital public : qu’est-ce qui vaut pour qui ?"), ALIKE),
    }),
    map=MAP, keep_first=True,
    reasons=[
        right("2.1/the-loop-closes", {"paid": "us", "apart": "never", "merged": "more", "alike": ALIKE_SOLVED},
              Text(en="That is it. The care was paid for, only not on the day, and not under the name on the wristband: it takes one person under all those names for the loop to close.",
                   fr="C’est cela. Ces soins ont été payés, mais pas ce jour-là, ni sous le nom du bracelet : il faut une seule personne sous tous ces noms pour que la boucle se ferme."),
              expect="sometimes",
              ask=Text(en="What did you pay last month that you did not think of as paying for care?", fr="Qu’avez-vous payé le mois dernier sans penser que c’était pour des soins ?")),
        to_discuss("2.1/for-whom-it-waits", doubts_for_whom,
                   Text(en="That is it, and “it depends” can be defended here. The text says that we pay every month for the day when we shall need care; it does not say whether your money waits for you, or mends somebody else this very month. Either way, the loop closes for all of us together, not for each of us.",
                        fr="C’est cela, et ici « cela dépend » peut se défendre. Le texte dit que nous payons tous les mois pour le jour où nous aurons besoin de soins ; il ne dit pas si votre argent vous attend, ou s’il en répare un autre dès ce mois-ci. Dans les deux cas, la boucle se ferme pour nous tous ensemble, non pour chacun."),
                   expect="sometimes",
                   ask=Text(en="Whose hip did you pay for last month?", fr="La hanche de qui avez-vous payée le mois dernier ?")),
        look_again("2.1/free-of-charge", {"paid": "nobody"},
                   Text(en="Nothing was asked for at the desk: so far, so true. But the surgeon has a salary, and the bandages came by lorry. From which fund was all that settled?",
                        fr="On n’a rien demandé à la sortie : jusque-là, c’est vrai. Mais le chirurgien a un salaire, et les pansements sont arrivés en camion. Quelle caisse a réglé tout cela ?"),
                   look=["hospital-pay-care_team"], misconception="M3", expect="often",
                   ask=Text(en="Free for whom, and on which day?", fr="Gratuit pour qui, et quel jour ?")),
        look_again("2.1/the-till-is-the-payer", {"paid": {"state", "secu"}},
                   Text(en="It does come out of that fund. And who fills it? Money that leaves a fund has come into it before: go back one more step.",
                        fr="Cela sort bien de cette caisse. Et qui la remplit ? L’argent qui sort d’une caisse y est d’abord entré : remontez encore d’un pas."),
                   look=["state", "secu"], misconception="M3", expect="often",
                   ask=Text(en="Where does the State find the State’s money?", fr="Où l’État trouve-t-il l’argent de l’État ?")),
        look_again("2.1/no-road-out-of-the-bed", {"apart": {"once", "more"}},
                   Text(en="Put your finger on the patient’s box, on the map below. Care arrives there. Which arrow of money leaves it?",
                        fr="Posez le doigt sur la boîte du patient, sur la carte ci-dessous. Les soins y arrivent. Quelle flèche d’argent en part ?"),
                   look=["patient"], expect="sometimes",
                   ask=Text(en="When you lie in the bed, whom do you pay that day?", fr="Le jour où vous êtes dans le lit, qui payez-vous ?")),
        look_again("2.1/still-apart", {"merged": "never"},
                   Text(en="The taxpayer never falls ill, then, and the patient has never worked? Put the two boxes one on top of the other: what has this one person paid, and what have they received?",
                        fr="Le contribuable ne tombe donc jamais malade, et le patient n’a jamais travaillé ? Posez les deux boîtes l’une sur l’autre : cette personne, qu’a-t-elle payé, et qu’a-t-elle reçu ?"),
                   look=["taxpayer", "patient"], misconception="M4", expect="sometimes",
                   ask=Text(en="Who in this room is at once a taxpayer, a contributor and somebody’s patient?", fr="Qui, dans cette salle, est à la fois contribuable, cotisant et patient de quelqu’un ?")),
        look_again("2.1/one-road-only", {"merged": "once"},
                   Text(en="There is one road, certainly. How many funds stand between us and the hospital, side by side?",
                        fr="Il y a un chemin, c’est sûr. Combien de caisses se trouvent, côte à côte, entre nous et l’hôpital ?"),
                   look=["state-pay-hospital", "secu-pay-hospital"], expect="often",
                   ask=Text(en="Which of the two roads do you see on your payslip, and which one in the shops?", fr="Lequel des deux chemins voyez-vous sur votre fiche de paie, et lequel dans les magasins ?")),
        look_again("2.1/it-depends", in_doubt,
                   about(ALIKE.cards, in_doubt, Text(en="It does depend, no doubt. Take a car insurance policy that you know, and the public hospital as the story tells it: for these two, where does it go most of the time?",
                        fr="Cela dépend, sans doute. Prenez une assurance auto que vous connaissez, et l’hôpital public tel que l’histoire le raconte : pour ces deux-là, où la mettre le plus souvent ?")),
                   expect="sometimes",
                   ask=Text(en="On what does it depend? Could we go and check?", fr="De quoi cela dépend-il ? Peut-on aller vérifier ?")),
        look_again("2.1/chosen-and-priced", put_elsewhere("choice", "risk"),
                   about(ALIKE.cards, misplaced("choice", "risk"), Text(en="Remember your last choice of insurance, with the brochures on the table. Was there ever such a brochure for your taxes, or a surcharge for bad knees?",
                        fr="Souvenez-vous de votre dernier choix d’assurance, brochures sur la table. Avez-vous reçu une brochure de ce genre pour vos impôts, ou un supplément pour mauvais genoux ?")),
                   expect="sometimes",
                   ask=Text(en="What would change if those who are often ill had to pay more?", fr="Qu’est-ce qui changerait, si ceux qui sont souvent malades devaient payer plus ?")),
        look_again("2.1/paid-ahead", put_elsewhere("ahead", "between"),
                   about(ALIKE.cards, misplaced("ahead", "between"), Text(en="Think of the calendar rather than of the counter. In each of the two, when does the money leave you, and when does the help come? And through whose hands does the money go?",
                        fr="Pensez au calendrier plutôt qu’au guichet. Dans les deux cas, quand l’argent vous quitte-t-il, et quand l’aide arrive-t-elle ? Et par quelles mains l’argent passe-t-il ?")),
                   misconception="M3", expect="sometimes",
                   ask=Text(en="Which other service have you already paid for without having used it?", fr="Quel autre service avez-vous déjà payé sans vous en être servi ?")),
        look_again("2.1/by-income", ...,
                   about(ALIKE.cards, misplaced("income"), Text(en="A cashier and a director drive the same car: do they pay the same premium? And do they pay the same contribution?",
                        fr="Une caissière et un directeur ont la même voiture : paient-ils la même prime ? Et la même cotisation ?")),
                   expect="sometimes",
                   ask=Text(en="Which of the two seems fairer to you, and to whom would the other seem so?", fr="Lequel des deux vous paraît plus juste, et à qui l’autre le paraîtrait-il ?")),
    ],
    hints=[
        Text(en="Start from a nurse’s salary, and go back from fund to fund until you come to people.", fr="Partez du salaire d’une infirmière, et remontez de caisse en caisse, jusqu’à des gens."),
        Text(en="For a loop, an arrow must leave every box. Draw the boxes on a scrap of paper: into which one do arrows come, while no money leaves it?", fr="Pour une boucle, il faut qu’une flèche parte de chaque boîte. Dessinez les boîtes sur un bout de papier : dans laquelle des flèches entrent-elles sans qu’aucun argent n’en sorte ?"),
    ],
    solution={"paid": "us", "apart": "never", "merged": "more", "alike": ALIKE_SOLVED},
    because=Text(en="Two funds pay the hospital; employees, employers, the self-employed and taxpayers fill them. In separate boxes, nothing comes back; in one box, several loops appear. Insurance too is paid for while all is well; but above the minimum you choose your cover there, and risk sets the price. (The loop is after “Qui est le client ?”, the differences are ours.)",
                 fr="Deux caisses paient l’hôpital ; salariés, employeurs, indépendants et contribuables les remplissent. Dans des boîtes séparées, rien ne revient ; dans une seule, plusieurs boucles apparaissent. L’assurance aussi se paie quand tout va bien ; mais, au-delà du minimum, on y choisit sa garantie, et le risque y fait le prix. (La boucle vient de « Qui est le client ? », les différences sont de nous.)"),
)
