"""Exercise 8.1: whom the term means, and the first vote, before both sides give their reasons."""

from clientkit.cases import case
from clientkit.course.lesson_08.positions import NEXT_IN_LINE, POSITIONS
from clientkit.course.texts import THE_FINAL_CUSTOMER
from clientkit.map import Deliver
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    View,
    Vote,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import fold, says_nothing
from clientkit.words import Text

MAP = case("it_backlog")
WHO = {party.id: party.label for party in MAP.parties if party.id != MAP.me}
HOUSE = MAP.party("it").inside
#: Whoever receives from IT inside the same bank.
INSIDE = [
    party.id for party in MAP.parties
    if party.inside == HOUSE and any(isinstance(link, Deliver) and (link.source, link.target) == ("it", party.id) for link in MAP.links)
]


def only_one_side(answer: Answer) -> bool:
    """Whether the benefit of the term or its risk is not said, or both are the same words."""
    benefit, risk = answer["benefit"], answer["risk"]
    return says_nothing(benefit) or says_nothing(risk) or fold(benefit) == fold(risk)


EXERCISE = Exercise(
    "8.1", title=Text(en="First vote", fr="Premier vote"), minutes=(4, 5), covers="E01 E02",
    prompt=Text(en="First, agree on the word. Take a bank: IT supplies finance, human resources, compliance and the branches; the branches serve the final customer. Then vote, before you have read the reasons of both sides, and write down one benefit and one risk that you see in the term.\n\nIn a group: a silent vote, all cards up at once, and the three numbers noted: 8.6 will ask for them. Then one benefit and one risk each, and nobody answers. On your own: begin with the line that goes against your vote.",
                fr="D’abord, s’entendre sur le mot. Prenez une banque : l’informatique y fournit les finances, les ressources humaines, la conformité et les agences ; les agences servent le client final. Puis votez, avant d’avoir lu les raisons des deux camps, et écrivez un avantage et un risque que vous voyez à ce terme.\n\nEn groupe : vote silencieux, tous les cartons levés ensemble ; notez les trois nombres, 8.6 les demandera. Puis chacun dit un avantage et un risque, et personne ne répond. En solo : commencez par la ligne qui va contre votre vote."),
    answer=Form({
        "internal": Part(Text(en="Whom would the people in IT call “internal customers”?", fr="Qui les informaticiens appelleraient-ils « clients internes » ?"), Choose(WHO, several=True)),
        "vote": Part(Text(en="The term “internal customer”", fr="Le terme « client interne »"), Vote(POSITIONS)),
        "benefit": Part(Text(en="One benefit of the term", fr="Un avantage du terme"), Sentence()),
        "risk": Part(Text(en="One risk of the term", fr="Un risque du terme"), Sentence()),
    }),
    map=MAP, credits=(), keep_first=True, first_stays=True,
    reasons=[
        look_again("8.1/from-outside", lambda answer: "customer" in answer["internal"],
                   Text(en="One of those whom you ticked does not work in the bank. “Internal” is said of those inside one firm: who is on the same payroll as IT?",
                        fr="L’un de ceux que vous avez cochés ne travaille pas à la banque. « Interne » se dit de la maison : qui est payé par la même maison que l’informatique ?"),
                   look=["customer"], misconception="M2", expect="sometimes",
                   ask=Text(en="Who is inside, when half of the desk belongs to a contractor?", fr="Qui est dedans, quand la moitié du bureau appartient à un prestataire ?")),
        look_again("8.1/somebody-receives-too", lambda answer: set(answer["internal"]) != set(INSIDE),
                   Text(en="Follow the arrows of work that leave IT, and stay inside the bank. Somebody there receives, and is not on your list.",
                        fr="Suivez les flèches de travail qui partent de l’informatique, sans sortir de la banque. Quelqu’un y reçoit, et manque à votre liste."),
                   look=["it"], expect="sometimes",
                   ask=Text(en="Whom do we serve every day without having ever called them anything?", fr="Qui servons-nous chaque jour sans lui avoir jamais donné de nom ?")),
        look_again("8.1/one-side-only", only_one_side,
                   Text(en="You have voted; one of the two lines is still empty, or says the same as the other. Think of somebody sensible who votes against you. What have they seen?",
                        fr="Vous avez voté ; l’une des deux lignes reste vide, ou redit l’autre. Pensez à quelqu’un de sensé qui vote contre vous. Qu’a-t-il vu ?"),
                   expect="often",
                   ask=Text(en="Who has known the word to do some good? And some harm?", fr="Qui a vu ce mot faire du bien ? Et du mal ?")),
        to_discuss("8.1/voted-keep", {"vote": "keep"},
                   Text(en="Noted, with today’s date, and with the risk that you see yourself. You will vote once more, when both sides have spoken.",
                        fr="C’est noté, avec la date du jour, et avec le risque que vous voyez vous-même. Vous revoterez quand les deux camps auront parlé."),
                   expect="often",
                   ask=Text(en="Nothing yet. Write the count on the board and turn the board round.", fr="Rien encore. Notez le compte au tableau, puis retournez le tableau.")),
        to_discuss("8.1/voted-drop", {"vote": "drop"},
                   Text(en="Noted, with today’s date, and with the benefit that you grant the word. You will vote once more, when both sides have spoken.",
                        fr="C’est noté, avec la date du jour, et avec l’avantage que vous reconnaissez au mot. Vous revoterez quand les deux camps auront parlé."),
                   expect="sometimes",
                   ask=Text(en="Nothing yet. Write the count on the board and turn the board round.", fr="Rien encore. Notez le compte au tableau, puis retournez le tableau.")),
        to_discuss("8.1/voted-neither", ...,
                   Text(en="Noted, with today’s date. “What one does with it” commits you: before the second vote, say what one has to do.",
                        fr="C’est noté, avec la date du jour. « Ce que l’on en fait » vous engage : avant le second vote, dites ce qu’il faut en faire."),
                   misconception="M20", expect="often",
                   ask=Text(en="What would you have to see in a firm to know that the word does harm there, or good?", fr="Que faudrait-il voir dans une maison pour savoir que le mot y fait du mal, ou du bien ?")),
    ],
    debate=[
        View("it-brings-something", {"vote": {"keep", "depends"}},
             Text(en="the term brings something.", fr="le terme apporte quelque chose."),
             Text(en="The colleague who comes next meets our lateness and our mistakes before anybody else. To call them a customer is to ask at last what they need. Asked today, they can tell you today.",
                  fr="Le collègue qui vient après nous subit nos retards et nos erreurs avant tout le monde. L’appeler client, c’est lui demander enfin ce qu’il lui faut. Interrogé aujourd’hui, il peut répondre aujourd’hui."),
             NEXT_IN_LINE,
             against=Text(en="Thierry Spencer calls it a brake: whoever has a customer next door may stop looking for the one outside.",
                          fr="Thierry Spencer y voit un frein : qui a un client dans le bureau voisin risque de ne plus chercher celui du dehors."),
             against_source=THE_FINAL_CUSTOMER),
        View("it-gets-in-the-way", {"vote": {"drop", "depends"}},
             Text(en="the term gets in the way.", fr="le terme fait écran."),
             Text(en="A colleague who is called a customer easily becomes the end of the road: one pleases them, and nobody asks any more what it does for whoever is outside.",
                  fr="Un collègue appelé client devient vite le bout de la route : on lui fait plaisir, et plus personne ne demande ce que cela change pour celui du dehors."),
             THE_FINAL_CUSTOMER,
             against=Text(en="It grew out of a good idea, the author grants: that people improve what they hand to a colleague, and stand by it. Lose the word, and the idea may go with it.",
                          fr="Le terme est né d’une bonne idée, l’auteur l’accorde : que chacun améliore ce qu’il remet à un collègue, et s’y engage. Qui perd le mot perdra peut-être l’idée."),
             against_source=Text(en="after Thierry Spencer; the fear is ours", fr="d’après Thierry Spencer ; la crainte est de nous")),
    ],
    hints=[
        Text(en="For the first line: a receiver, and the same house. Both.", fr="Pour la première ligne : quelqu’un qui reçoit, et la même maison. Les deux."),
        Text(en="For the last two: remember one day on which a colleague was treated as a customer. What was better for it? What was worse?", fr="Pour les deux dernières : revoyez un jour où l’on a traité un collègue en client. Qu’est-ce qui allait mieux ? Et moins bien ?"),
    ],
    solution={
        "internal": INSIDE, "vote": "keep",
        "benefit": Text(en="somebody at last asks what the next post needs", fr="on demande enfin au poste suivant ce qu’il lui faut"),
        "risk": Text(en="one pleases the office next door and forgets the street", fr="on contente le bureau d’à côté et l’on oublie la rue"),
    },
    because=Text(en="Internal customers, here, are those who receive inside the same organisation: four departments. About the vote there is nothing to correct; this one is only an example, and the example of 8.6 votes against it. Thierry Spencer, who wants to drop the term, sees a step forward and a brake in it at once.",
                 fr="Les clients internes, ici, sont ceux qui reçoivent dans la même organisation : quatre services. Le vote, lui, ne se corrige pas ; celui-ci n’est qu’un exemple, et celui de 8.6 votera contre. Thierry Spencer, qui veut abandonner le terme, y voit à la fois un progrès et un frein."),
)
