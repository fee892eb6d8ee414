"""Exercise 1.3: two more people are asked, the hospital's buyer and the regulator."""

from collections.abc import Callable

from clientkit.course.lesson_01.catheter import CUSTOMERS, MAP
from clientkit.course.texts import (
    EVERYONE_HAS_CUSTOMERS,
    OURS,
    THE_FINAL_CUSTOMER,
    THE_NINE_VERBS,
    WHO_IS_THE_CUSTOMER,
)
from clientkit.map import Party, Viewpoint
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    View,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import gives_no_reason
from clientkit.questions import divergence
from clientkit.words import Text
from clientkit.words.number import fixed

BUYER = Text(en="the hospital’s buyer", fr="l’acheteur de l’hôpital")
REGULATOR = Text(en="the regulator", fr="l’autorité de contrôle")

WHO = {
    **CUSTOMERS,
    "buyer": BUYER,
    "regulator": REGULATOR,
    "public": Text(en="the public as a whole", fr="la population tout entière"),
}


def names(voice: str, *who: str) -> Callable[[Answer], bool]:
    """Answers in which this voice names one of these."""
    return lambda answer: not set(who).isdisjoint(answer.get(voice, []))


def with_both(answer: Answer) -> float:
    """How far apart the viewpoints are once the two voices have spoken."""
    wider = MAP
    for id in ("buyer", "regulator", "public"):
        wider = wider.with_party(Party(id, WHO[id]))
    for voice, who in (("buyer", BUYER), ("regulator", REGULATOR)):
        wider = wider.with_viewpoint(Viewpoint(f"the-{voice}", who, names=set(answer[voice])))
    return divergence(wider).value or 0.0


def two_voices(answer: Answer) -> Text:
    """What changes once both have spoken."""
    before, after = divergence(MAP).value or 0.0, with_both(answer)
    return Text(
        en=f"Your two voices count. With five voices, the divergence is {fixed(after, 'en')}; with the first three, it was {fixed(before, 'en')}.",
        fr=f"Vos deux voix comptent. À cinq, la divergence vaut {fixed(after, 'fr')} ; à trois, elle valait {fixed(before, 'fr')}.",
    )


EXERCISE = Exercise(
    "1.3",
    title=Text(en="Two more voices", fr="Deux voix de plus"),
    minutes=(3, 4),
    covers="",
    model="example",
    prompt=Text(
        en="Two more people are asked who the catheter maker’s customer is: the hospital’s buyer, who compares offers and signs the orders, and the regulator, who can have a catheter withdrawn. The story does not let them speak: you do. Several answers can be defended, if you say why.",
        fr="On demande encore à deux personnes qui est le client du fabricant : l’acheteur de l’hôpital, qui compare les offres et signe les commandes, et l’autorité de contrôle, qui peut faire retirer un cathéter. L’histoire ne les fait pas parler : à vous. Plusieurs réponses se défendent, si vous dites pourquoi.",
    ),
    answer=Form(
        {
            "buyer": Part(
                Text(en="Whom would the buyer name?", fr="Qui l’acheteur nommerait-il ?"),
                Choose(WHO, several=True),
            ),
            "buyer_because": Part(
                Text(en="Why?", fr="Pourquoi ?"),
                Sentence(
                    Text(en="Because, from that chair…", fr="Parce que, vu de cette chaise…")
                ),
            ),
            "regulator": Part(
                Text(
                    en="Whom would the regulator name?",
                    fr="Qui l’autorité de contrôle nommerait-elle ?",
                ),
                Choose(WHO, several=True),
            ),
            "regulator_because": Part(
                Text(en="And why?", fr="Et pourquoi ?"),
                Sentence(
                    Text(en="Because, from that chair…", fr="Parce que, vu de cette chaise…")
                ),
            ),
        }
    ),
    reasons=[
        look_again(
            "1.3/everybody-everywhere",
            lambda answer: all(len(answer[voice]) == len(WHO) for voice in ("buyer", "regulator")),
            Text(
                en="Everybody, for both: then the word “customer” no longer sets anyone apart. If each of the two could name only one person or two, whom would they keep?",
                fr="Tout le monde, pour les deux : alors le mot « client » ne distingue plus personne. Si chacun ne pouvait en nommer qu’un ou deux, qui garderait-il ?",
            ),
            misconception="M19",
            expect="sometimes",
            ask=Text(
                en="Is everyone who is affected a customer? Where would you stop?",
                fr="Tous ceux que cela touche sont-ils des clients ? Où vous arrêteriez-vous ?",
            ),
        ),
        look_again(
            "1.3/no-reason-given",
            lambda answer: (
                gives_no_reason(answer["buyer_because"])
                or gives_no_reason(answer["regulator_because"])
            ),
            Text(
                en="The names are there; a reason is still missing. What does that person risk, in their own job, if this customer is let down?",
                fr="Les noms y sont ; il manque encore une raison. Que risque cette personne, dans son propre métier, si ce client est déçu ?",
            ),
            expect="often",
            ask=Text(
                en="What would it cost the buyer, or the regulator, to be wrong?",
                fr="Que coûterait une erreur à l’acheteur, ou à l’autorité de contrôle ?",
            ),
        ),
        to_discuss(
            "1.3/each-names-itself",
            {"buyer": ["buyer"], "regulator": ["regulator"]},
            Text(
                en="Each of them answers: I am. It can be defended, since one signs and the other can forbid. Would they still say so to a patient’s face?",
                fr="Chacun répond : c’est moi. Cela se défend : l’un signe, l’autre peut interdire. Le diraient-ils encore devant un patient ?",
            ),
            misconception="M4",
            expect="rarely",
            ask=Text(
                en="Who decides, who uses, who undergoes?",
                fr="Qui décide, qui utilise, qui subit ?",
            ),
        ),
        to_discuss(
            "1.3/one-and-the-same",
            lambda answer: answer["buyer"] == answer["regulator"],
            Text(
                en="Both of them name the same people. It may well be so; yet one answers for a budget and the other for a risk. What would have to happen for their lists to part?",
                fr="Tous deux nomment les mêmes. C’est bien possible ; pourtant l’un répond d’un budget, l’autre d’un risque. Que devrait-il arriver pour que leurs listes se séparent ?",
            ),
            misconception="M2",
            expect="sometimes",
            ask=Text(
                en="A cheaper catheter, a little less comfortable: do they still agree?",
                fr="Un cathéter moins cher, un peu moins confortable : sont-ils encore d’accord ?",
            ),
        ),
        to_discuss(
            "1.3/two-voices",
            ...,
            two_voices,
            expect="often",
            ask=Text(
                en="Which of the two would be harder to satisfy? Who has ever spoken to one?",
                fr="Lequel des deux serait le plus difficile à satisfaire ? Qui en a déjà rencontré un ?",
            ),
        ),
    ],
    debate=[
        View(
            "buyer-signs",
            names("buyer", "buyer", "hospital"),
            Text(
                en="the buyer thinks of the one who signs and pays.",
                fr="l’acheteur pense à celui qui signe et qui paie.",
            ),
            Text(
                en="Without an order and the money that follows it, nothing is made at all; and to buy is to accept the offer, which is more than to pay.",
                fr="Sans commande, et sans l’argent qui la suit, rien ne se fabrique ; et acheter, c’est accepter l’offre, ce qui est plus que payer.",
            ),
            WHO_IS_THE_CUSTOMER,
            against=Text(
                en="Whoever signs seldom opens the packet. What the ward cannot use comes back, signature or not.",
                fr="Qui signe ouvre rarement le sachet. Ce dont le service ne peut se servir revient, signature ou pas.",
            ),
            against_source=THE_NINE_VERBS,
        ),
        View(
            "buyer-listens",
            names("buyer", "caregivers", "patient"),
            Text(
                en="the buyer thinks of those who handle it or receive it.",
                fr="l’acheteur pense à ceux qui le manient ou le reçoivent.",
            ),
            Text(
                en="Those who use a product recommend it or complain of it, and so decide on the next order without signing any.",
                fr="Ceux qui se servent d’un produit le recommandent ou s’en plaignent : ils décident ainsi de la commande suivante sans en signer aucune.",
            ),
            THE_NINE_VERBS,
            against=Text(
                en="Those who handle it do not bring the money in, and money is the fuel of the shop: a buyer who listens to them alone will be asked what it cost.",
                fr="Ceux qui le manient ne font pas entrer l’argent, et l’argent est le carburant de la boutique : à n’écouter qu’eux, l’acheteur devra dire ce que cela a coûté.",
            ),
            against_source=WHO_IS_THE_CUSTOMER,
        ),
        View(
            "regulator-risk",
            names("regulator", "patient", "caregivers"),
            Text(
                en="the regulator thinks of those who run the risk.",
                fr="l’autorité de contrôle pense à ceux qui courent le risque.",
            ),
            Text(
                en="To undergo is one of the ways of being a customer: whoever bears the consequences without having chosen needs somebody to speak for them.",
                fr="Subir est une des façons d’être client : qui supporte les conséquences sans avoir choisi a besoin que quelqu’un parle pour lui.",
            ),
            THE_NINE_VERBS,
            against=Text(
                en="Somebody who has chosen nothing, and can go nowhere else, is protected rather than served: is “customer” still the word?",
                fr="Qui n’a rien choisi et ne peut aller nulle part ailleurs, on le protège plutôt qu’on ne le sert : « client » est-il encore le mot ?",
            ),
            against_source=OURS,
        ),
        View(
            "regulator-rule",
            names("regulator", "regulator", "public", "hospital", "buyer"),
            Text(
                en="the regulator thinks of those to whom the maker must answer.",
                fr="l’autorité de contrôle pense à ceux devant qui le fabricant doit répondre.",
            ),
            Text(
                en="Whoever has an expectation of us has some claim to the name: those who pay, those who judge us, and society, which sets the rules.",
                fr="Quiconque attend quelque chose de nous peut prétendre à ce nom : ceux qui paient, ceux qui nous jugent, et la société, qui fixe les règles.",
            ),
            EVERYONE_HAS_CUSTOMERS,
            against=Text(
                en="A name that fits all who weigh on us no longer tells us whom to listen to first; keep it for whoever receives in the end.",
                fr="Un nom qui va à tous ceux qui pèsent sur nous ne dit plus qui écouter d’abord ; gardons-le pour celui qui reçoit au bout.",
            ),
            against_source=THE_FINAL_CUSTOMER,
        ),
    ],
    hints=[
        Text(
            en="Take one of the two chairs. What can the person sitting there be blamed for?",
            fr="Asseyez-vous sur l’une des deux chaises. Que peut-on reprocher à celui qui s’y trouve ?",
        ),
        Text(
            en="Run through a few verbs: who pays, who chooses, who uses, who undergoes, who judges? Each of the two has a favourite.",
            fr="Parcourez quelques verbes : qui paie, qui choisit, qui utilise, qui subit, qui juge ? Chacun des deux a le sien.",
        ),
    ],
    solution={
        "buyer": ["caregivers"],
        "buyer_because": Text(
            en="Catheters that nobody wants to handle come back to that desk, with the complaints.",
            fr="Les cathéters dont personne ne veut reviennent sur son bureau, avec les plaintes.",
        ),
        "regulator": ["patient"],
        "regulator_because": Text(
            en="The patient runs the risk without having chosen the product.",
            fr="Le patient court le risque sans avoir choisi le produit.",
        ),
    },
    because=Text(
        en="No text gives the answer: we made these two people up. What counts is the reason, and that the lists differ when the chairs do. To know, one would have to ask them.",
        fr="Aucun texte ne donne la réponse : nous avons inventé ces deux personnes. Ce qui compte, c’est la raison, et que les listes changent avec la chaise. Pour savoir, il faudrait le leur demander.",
    ),
)
