"""Exercise 5.4: take a party away: whom does money or work no longer reach, and what no map shows."""

from clientkit.cases import case
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    Sort,
    look_again,
    right,
)
from clientkit.practice.kindly import says_nothing
from clientkit.practice.kinds.arrange import DEPENDS
from clientkit.questions import if_gone
from clientkit.words import Text

MAP, CANTEEN = case("enterprise"), case("canteen")

LEAVERS = Sort(
    {party: MAP.party(party).label for party in ("boss", "final", "next", "company")},
    {
        "work": Text(en="work no longer reaches somebody", fr="quelqu’un ne reçoit plus de travail"),
        "nothing": Text(en="nothing stops, on the map", fr="rien ne s’arrête, sur la carte"),
        "money": Text(en="money no longer reaches somebody", fr="quelqu’un ne reçoit plus d’argent"),
    },
)


def what_stops(party: str) -> str:
    """What stops when a party leaves, as the map works it out."""
    lost = if_gone(MAP, party).value
    return "money" if lost.without_money else "work" if lost.without_delivery else "nothing"


STOPS = {party: what_stops(party) for party in LEAVERS.cards}
#: Without anybody at the end, there is nobody left to whom the work could go.
AS_WELL = {"final": {"work"}}

assert not if_gone(CANTEEN, "children").value.without_money


def lies_elsewhere(answer: Answer, party: str) -> bool:
    """Whether a card lies in a column where it cannot."""
    return answer["leavers"][party] not in {STOPS[party], *AS_WELL.get(party, ())}


EXERCISE = Exercise(
    "5.4", title=Text(en="If they left", fr="S’ils s’en allaient"), minutes=(4, 5), covers="B04",
    prompt=Text(en="An employee (“me”) hands work to the next post, which delivers to the final customer, who pays the company, which pays me. The boss manages me, and asks for things. Take away one of them at a time, and follow only the arrows drawn between them: what stops on the map, and not in life? Then the same with the children of the canteen: the parents pay for the meals, the town pays the rest. Bet before the map answers.",
                fr="Un salarié (« moi ») passe son travail au poste suivant, qui livre au client final, qui paie l’entreprise, qui me paie. Le chef me dirige, et me réclame des choses. Enlevez-les un à un, et ne suivez que les flèches dessinées entre eux : qu’est-ce qui s’arrête sur la carte, et non dans la vie ? Puis, de même, les enfants de la cantine : les parents paient les repas, la commune paie le reste. Pariez avant que la carte ne réponde."),
    answer=Form({
        "leavers": Part(Text(en="If this one leaves…", fr="Si celui-ci s’en va…"), LEAVERS),
        "children": Part(Text(en="The children leave the canteen’s map. Its money…", fr="Les enfants quittent la carte de la cantine. L’argent…"), Choose({
            "stops": Text(en="stops: no arrow of money arrives any more", fr="s’arrête : plus aucune flèche d’argent n’arrive"),
            "goes-on": Text(en="still arrives, on the map: others pay", fr="arrive toujours, sur la carte : d’autres paient"),
        })),
        "so": Part(Text(en="From this it follows that…", fr="On en conclut que…"), Choose({
            "no-children": Text(en="the canteen can do without children", fr="la cantine peut se passer d’enfants"),
            "their-arrow": Text(en="an arrow of money from the children is missing", fr="il manque une flèche d’argent partant des enfants"),
            "why": Text(en="the map shows who pays, and not why", fr="la carte montre qui paie, et non pourquoi"),
        })),
        "mine": Part(Text(en="And who would have to leave, for your own work to have no reason left?", fr="Et qui devrait s’en aller, pour que votre travail n’ait plus de raison d’être ?"), Sentence(Text(en="A real name, or a job", fr="Un vrai nom, ou un métier"))),
    }),
    keep_first=True,
    reasons=[
        look_again("5.4/in-life", lambda answer: DEPENDS in answer["leavers"].values(),
                   Text(en="In life, it depends. On the map, it does not: with this one gone, does an arrow of delivery or of money still arrive, yes or no?",
                        fr="Dans la vie, cela dépend. Sur la carte, non : celui-là parti, une flèche de livraison ou d’argent arrive-t-elle encore, oui ou non ?"),
                   expect="sometimes",
                   ask=Text(en="On what would it depend, in life? Which arrow would say so?", fr="De quoi cela dépendrait-il, dans la vie ? Quelle flèche le dirait ?")),
        look_again("5.4/boss-first", lambda answer: lies_elsewhere(answer, "boss"),
                   Text(en="Follow the arrows that leave the boss: does any of them carry a delivery, or money? The card says only what stops on this map; it does not say that a boss is of no use.",
                        fr="Suivez les flèches qui partent du chef : l’une d’elles porte-t-elle une livraison, ou de l’argent ? La carte ne dit que ce qui s’arrête sur elle ; elle ne dit pas qu’un chef ne sert à rien."),
                   misconception="M6", expect="often",
                   ask=Text(en="When the boss is away for a week, what stops, and after how long?", fr="Quand le chef est absent une semaine, qu’est-ce qui s’arrête, et au bout de combien de temps ?")),
        look_again("5.4/next-in-the-way", lambda answer: lies_elsewhere(answer, "next"),
                   Text(en="The next post pays me in thanks only, and carries my work on. Through whose hands does it go, to get to the end?",
                        fr="Le poste suivant ne me paie que d’un merci, et porte mon travail plus loin. Par quelles mains passe-t-il pour arriver au bout ?"),
                   misconception="M7", expect="sometimes",
                   ask=Text(en="If the one after you stayed at home, how far would your work get?", fr="Si celui d’après restait chez lui, jusqu’où irait votre travail ?")),
        look_again("5.4/the-till", lambda answer: lies_elsewhere(answer, "company") or lies_elsewhere(answer, "final"),
                   Text(en="Start from my payslip and go back, till by till. Two of the four stand on that road: take one of them away, and see who is no longer paid.",
                        fr="Partez de ma fiche de paie et remontez, caisse après caisse. Deux des quatre se trouvent sur ce chemin : enlevez-en un, et regardez qui n’est plus payé."),
                   misconception="M1", expect="sometimes",
                   ask=Text(en="How many people on your road of money have you met?", fr="Combien de gens avez-vous rencontrés, sur le chemin de votre argent ?")),
        look_again("5.4/children-hold-no-purse", {"children": "stops"},
                   Text(en="It would stop one day, certainly. But put your finger on the arrows of money that arrive at the canteen: which of them starts from a child?",
                        fr="Un jour, il s’arrêterait, bien sûr. Mais posez le doigt sur les flèches d’argent qui arrivent à la cantine : laquelle part d’un enfant ?"),
                   misconception="M4", expect="often",
                   ask=Text(en="For how long does one go on paying for something that nobody uses?", fr="Combien de temps continue-t-on à payer ce dont personne ne se sert ?")),
        look_again("5.4/a-canteen-without-children", {"so": "no-children"},
                   Text(en="A fine saving: no more dishes to wash. Tell that to the parents who pay, on Tuesday evening. What will they ask you?",
                        fr="Belle économie : plus de vaisselle. Dites-le aux parents qui paient, mardi soir. Que vous demanderont-ils ?"),
                   misconception="M1", expect="rarely",
                   ask=Text(en="For what work, which nobody receives any more, are we still paid?", fr="Pour quel travail, que plus personne ne reçoit, nous paie-t-on encore ?")),
        look_again("5.4/an-arrow-for-the-children", {"so": "their-arrow"},
                   Text(en="Would it be true, though? Whose hand would put the coins on the tray? Leave the payments as they are, and look for what they do not say.",
                        fr="Serait-ce vrai, pourtant ? Quelle main poserait les pièces sur le plateau ? Laissez les paiements comme ils sont, et cherchez ce qu’ils ne disent pas."),
                   misconception="M4", expect="sometimes",
                   ask=Text(en="Must somebody pay in order to matter?", fr="Faut-il payer pour compter ?")),
        look_again("5.4/nobody-of-mine", lambda answer: says_nothing(answer["mine"]),
                   Text(en="The map has done its work; one name is still missing, yours to find. Think of the last thing that you finished: who would have to vanish, for it to be pointless? Nobody at all? Then write why.",
                        fr="La carte a fait son travail ; il manque un nom, que vous seul pouvez trouver. Pensez à la dernière chose que vous avez terminée : qui devrait disparaître pour qu’elle ne serve à rien ? Vraiment personne ? Écrivez alors pourquoi."),
                   expect="sometimes",
                   ask=Text(en="Have you ever met the person without whom your work would be pointless?", fr="Avez-vous déjà rencontré la personne sans qui votre travail ne servirait à rien ?")),
        right("5.4/money-and-reason", ...,
              Text(en="You keep two things apart that are easily mixed up: what feeds the work, and what it is for. A map of arrows shows the first; the second, one has to go and ask. And you know whom.",
                   fr="Vous séparez deux choses que l’on mélange volontiers : ce qui nourrit le travail, et ce à quoi il sert. Une carte de flèches montre la première ; la seconde, il faut aller la demander. Et vous savez à qui."),
              expect="sometimes",
              ask=Text(en="Who feeds your work, and who is it for? Is that one name or two?", fr="Qui nourrit votre travail, et pour qui est-il ? Est-ce un nom, ou deux ?")),
    ],
    hints=[
        Text(en="Each time, cover one box with your thumb. At which boxes does a delivery, or money, no longer arrive?", fr="Couvrez chaque fois une boîte du pouce. À quelles boîtes n’arrive-t-il plus de livraison, ou plus d’argent ?"),
        Text(en="For the children: read again who pays. Then ask the parents why they do.", fr="Pour les enfants : relisez qui paie. Puis demandez aux parents pourquoi ils paient."),
    ],
    solution={
        "leavers": STOPS, "children": "goes-on", "so": "why",
        "mine": Text(en="the night nurse who opens the cupboard that I fill", fr="l’infirmière de nuit qui ouvre l’armoire que je remplis"),
    },
    because=Text(en="The 2010 text sums up its nine verbs so: the customer stands at the end of the chain, and without them we should not be here. Take away the final customer and no money reaches the company any more, nor me (and the work has nowhere to go: either answer holds); take away the children and, on the map, the money still comes, though the canteen has lost its reason. Existence may hang on money or on purpose, and arrows show the first only. (The maps are ours.)",
                 fr="Le texte de 2010 résume ainsi ses neuf verbes : le client se trouve au bout de la chaîne, et sans lui nous ne serions pas là. Enlevez le client final, et l’argent n’arrive plus à l’entreprise, ni à moi (et le travail n’a plus où aller : les deux réponses se défendent) ; enlevez les enfants et, sur la carte, l’argent arrive encore, bien que la cantine ait perdu sa raison d’être. L’existence peut tenir à l’argent ou au but, et les flèches ne montrent que le premier. (Les cartes sont de nous.)"),
)
