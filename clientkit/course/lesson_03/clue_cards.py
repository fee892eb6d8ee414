"""Exercise 3.1: put the clue cards in order: how the mission came about, and the road of a euro."""

from clientkit.cases import case
from clientkit.practice import Answer, Exercise, Form, Number, Order, Part, look_again, right
from clientkit.questions import does_receiver_pay, hand_offs
from clientkit.words import Text

MAP = case("consultant")

SETUP = {
    "subcontract": Text(en="The consultancy takes on an independent Lean consultant as its subcontractor", fr="Le cabinet prend un consultant Lean indépendant comme sous-traitant"),
    "mission": Text(en="The consultant works in a small firm that takes part (an SME)", fr="Le consultant travaille dans une petite entreprise participante (une PME)"),
    "tender": Text(en="The chamber of commerce (CCI) launches a scheme for small firms, and calls for tenders", fr="La CCI lance une action collective pour les PME, et un appel d’offres"),
    "wins": Text(en="A Paris consultancy answers, and is chosen", fr="Un cabinet parisien répond, et il est retenu"),
}
#: The text does not say whether the subcontract came before the offer or after it.
GOOD_SETUPS = (["tender", "wins", "subcontract", "mission"], ["tender", "subcontract", "wins", "mission"])

TILLS = {
    "firm": Text(en="the till of the Paris consultancy", fr="la caisse du cabinet parisien"),
    "consultant": Text(en="the consultant’s bank account", fr="le compte du consultant"),
    "sme": Text(en="the till of the small firm", fr="la caisse de la PME"),
    "cci": Text(en="the till of the chamber of commerce", fr="la caisse de la CCI"),
}
ROAD = ["sme", "cci", "firm", "consultant"]

PAYMENTS = does_receiver_pay(MAP, "consultant-deliver-sme").value
HANDS = hand_offs(MAP, "consultant", "sme").value


def set_up(answer: Answer) -> bool:
    """Whether the mission came about in an order that the text allows."""
    return answer["setup"] in GOOD_SETUPS


EXERCISE = Exercise(
    "3.1", title=Text(en="Scrambled clues", fr="Indices en désordre"), minutes=(3, 4), covers="A18 A19",
    prompt=Text(en="The cards have fallen on the floor. Put them back in order, from first to last. Then count: one step each time that something changes hands.\n\nThe consultant invoices the consultancy, which invoices the chamber of commerce, which invoices the small firm.",
                fr="Les cartes sont tombées par terre. Remettez-les en ordre, de la première à la dernière. Puis comptez : un pas chaque fois que quelque chose change de mains.\n\nLe consultant facture le cabinet, qui facture la CCI, qui facture la PME."),
    answer=Form({
        "setup": Part(Text(en="How the assignment came about", fr="Comment la mission est née"), Order(SETUP)),
        "road": Part(Text(en="The road of a euro, from the first till to the last", fr="Le chemin d’un euro, de la première caisse à la dernière"), Order(TILLS)),
        "money_steps": Part(Text(en="Number of payments on that road", fr="Nombre de versements sur ce chemin"), Number(0, 9)),
        "work_steps": Part(Text(en="Number of steps for the work, from the one who does it to the one who receives it", fr="Nombre de pas du travail, de celui qui le fait à celui qui le reçoit"), Number(0, 9)),
    }),
    map=MAP.without_link("sme-ask-consultant"), keep_first=True,
    reasons=[
        right("3.1/rebuilt", lambda answer: set_up(answer) and (answer["road"], answer["money_steps"], answer["work_steps"]) == (ROAD, PAYMENTS, HANDS),
              Text(en="Everything is back in its place. The euro goes a long way round, till after till; the work goes straight across. One and the same mission, two roads of quite different length.",
                   fr="Tout est remis en place. L’euro fait le grand tour, de caisse en caisse ; le travail passe tout droit. Une seule mission, deux chemins de longueurs bien différentes."),
              look=["sme-pay-cci", "cci-pay-firm", "firm-pay-consultant", "consultant-deliver-sme"], expect="sometimes",
              ask=Text(en="In your own work, which road is longer: that of the money or that of the work?", fr="Dans votre travail, quel chemin est le plus long : celui de l’argent, ou celui du travail ?")),
        look_again("3.1/mission-too-soon", lambda answer: answer["setup"][-1] != "mission",
                   Text(en="The consultant is at work already, though somebody still has to be called, chosen or taken on. Who would let him in?",
                        fr="Le consultant est déjà au travail, alors qu’il reste quelqu’un à appeler, à retenir ou à engager. Qui le laisserait entrer ?"),
                   expect="rarely",
                   ask=Text(en="What had to be signed, in your firm, before you could do your first hour of work?", fr="Chez vous, qu’a-t-il fallu signer avant votre première heure de travail ?")),
        look_again("3.1/answer-before-the-call", lambda answer: not set_up(answer),
                   Text(en="One cannot answer a call that nobody has made. Who wanted this scheme in the first place?",
                        fr="On ne répond pas à un appel que personne n’a lancé. Qui a voulu cette action, au départ ?"),
                   expect="sometimes",
                   ask=Text(en="Who makes the first move in your work: the one who needs it, or the one who pays?", fr="Dans votre travail, qui fait le premier pas : celui qui en a besoin, ou celui qui paie ?")),
        look_again("3.1/the-road-of-the-invoices", {"road": ROAD[::-1]},
                   Text(en="That is the road of the invoices, and for them it is right. The euro comes to meet them: who is first to put a hand in a pocket?",
                        fr="C’est le chemin des factures, et pour elles il est juste. L’euro vient à leur rencontre : qui met le premier la main à la poche ?"),
                   look=["firm-pay-consultant"], expect="often",
                   ask=Text(en="An arrow goes the way the thing goes. Which thing are we following?", fr="Une flèche va dans le sens de la chose. Quelle chose suivons-nous ?")),
        look_again("3.1/money-from-half-way", lambda answer: answer["road"][0] != "sme",
                   Text(en="Your euro sets out from a till that is not the first: the owner of that till sends out an invoice, too. To whom?",
                        fr="Votre euro part d’une caisse qui n’est pas la première : celui à qui elle appartient envoie, lui aussi, une facture. À qui ?"),
                   misconception="M1", expect="sometimes",
                   ask=Text(en="The one who pays you: who pays them?", fr="Celui qui vous paie, qui le paie ?")),
        look_again("3.1/a-till-out-of-turn", lambda answer: answer["road"] != ROAD,
                   Text(en="The euro starts well, then jumps. A till receives only from those to whom its owner has sent an invoice: read the three invoices again, one by one.",
                        fr="L’euro part bien, puis il saute. Une caisse ne reçoit que de celui à qui son propriétaire a envoyé une facture : relisez les trois factures, une par une."),
                   expect="sometimes",
                   ask=Text(en="Can we play it with a coin, and four pairs of hands?", fr="Et si on le jouait, avec une pièce et quatre paires de mains ?")),
        look_again("3.1/tills-counted", {"money_steps": len(ROAD)},
                   Text(en="You have counted the tills. Count the steps between them: at the first till, the euro has not moved yet.",
                        fr="Vous avez compté les caisses. Comptez les pas entre elles : dans la première, l’euro n’a pas encore bougé."),
                   expect="often",
                   ask=Text(en="Four people hold hands in a row: how many handshakes?", fr="Quatre personnes se donnent la main en file : combien de poignées de main ?")),
        look_again("3.1/work-along-the-invoices", lambda answer: answer["money_steps"] == PAYMENTS and answer["work_steps"] > HANDS,
                   Text(en="In your answer the work goes through several hands, as the money does. Does anybody else carry it? Watch the consultant on the day itself: through which door does he go in?",
                        fr="Dans votre réponse, le travail passe par plusieurs mains, comme l’argent. Quelqu’un d’autre le porte-t-il ? Regardez le consultant le jour même : quelle porte pousse-t-il ?"),
                   look=["consultant"], misconception="M1", expect="sometimes",
                   ask=Text(en="Which of these four has never set foot in the workshop?", fr="Lesquels des quatre n’ont jamais mis les pieds dans l’atelier ?")),
        look_again("3.1/miscounted", ...,
                   Text(en="The order is right; one of the two counts is not yet. Go along each road with a finger, and say a number each time something changes hands.",
                        fr="L’ordre est bon ; l’un des deux comptes ne l’est pas encore. Suivez chaque chemin du doigt, en disant un nombre chaque fois que quelque chose change de mains."),
                   expect="sometimes",
                   ask=Text(en="Shall we count aloud together?", fr="On compte ensemble, à voix haute ?")),
    ],
    hints=[
        Text(en="For the first list: who cannot move before somebody else has moved?", fr="Pour la première liste : qui ne peut pas bouger avant qu’un autre n’ait bougé ?"),
        Text(en="For the euro: an invoice goes one way, the payment the other. Take the three invoices, and turn them round one by one.", fr="Pour l’euro : la facture va dans un sens, le paiement dans l’autre. Prenez les trois factures, et retournez-les une à une."),
    ],
    solution={"setup": GOOD_SETUPS[0], "road": ROAD, "money_steps": PAYMENTS, "work_steps": HANDS},
    because=Text(en="Three invoices, hence three payments; and a single step for the work, since nobody carries it for him. The text does not say whether the consultant was engaged before the offer was sent or after: both orders are accepted. (After “Qui est le client ?”)",
                 fr="Trois factures, donc trois versements ; et un seul pas pour le travail, puisque personne ne le porte à sa place. Le texte ne dit pas si le consultant a été engagé avant ou après l’envoi de l’offre : les deux ordres sont admis. (D’après « Qui est le client ? »)"),
)
