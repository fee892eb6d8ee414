"""Exercise 2.4: two cultures in one hospital, played from a side that was drawn by lot."""

from clientkit.cases import case
from clientkit.course.lesson_02.cards_named import about
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    Sort,
    Table,
    View,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import fold, says_nothing
from clientkit.words import Text

#: The hospital and whoever asks something of it; what fills the funds is left out.
MAP = case("hospital")
for outside in ("taxpayer", "employee", "self_employed", "employer", "secu"):
    MAP = MAP.without_party(outside)

ROWS = {
    "first": Text(en="first", fr="la première"),
    "second": Text(en="second", fr="la deuxième"),
    "third": Text(en="third", fr="la troisième"),
}
SENTENCES = Sort(
    {
        "customer": Text(en="“The patient is not a customer.”", fr="« Le patient n’est pas un client. »"),
        "bill": Text(en="“No invoice was handed over at the exit.”", fr="« Aucune facture n’a été remise à la sortie. »"),
        "hurry": Text(en="“What cheek, to be ill and in a hurry!”", fr="« Quel toupet, d’être malade et pressé ! »"),
        "waste": Text(en="“Public money must not be wasted.”", fr="« L’argent public ne doit pas se gaspiller. »"),
        "deficit": Text(en="“We spent more this year than came in.”", fr="« Cette année, on a dépensé plus qu’il n’est entré. »"),
    },
    {
        "fact": Text(en="A fact: somebody can go and check", fr="Un fait : on peut aller vérifier"),
        "word": Text(en="A matter of words: what do you mean by it?", fr="Une affaire de mots : que nomme-t-on ainsi ?"),
        "judgement": Text(en="A judgement: somebody approves or disapproves", fr="Un jugement : on approuve ou on désapprouve"),
    },
)
SORTED = {"customer": "word", "bill": "fact", "hurry": "judgement", "waste": "judgement", "deficit": "fact"}
#: What else can be defended: whoever says it may refuse the word, or the way of treating people.
DEFENSIBLE = {"customer": {"judgement"}, "waste": {"word"}}


def misplaced(answer: Answer) -> list[str]:
    """The sentences that lie where nobody could defend them."""
    return [
        card
        for card, column in answer["sentences"].items()
        if column not in {SORTED[card], *DEFENSIBLE.get(card, ())} and not (column == "depends" and SORTED[card] != "fact")
    ]


#: Whose request arrives at each side, on the map.
HEARS = {"care": "patient", "money": "state"}


def wants(answer: Answer) -> list[str]:
    """The three things that the side asks for, as one compares them."""
    return [fold(row["what"]) for row in answer["wants"].values()]


REPORTED = Text(en="position told in “Qui est le client ?”; the reasons are ours", fr="position rapportée par « Qui est le client ? » ; les raisons sont de nous")
OURS = Text(en="our own argument", fr="argument de notre cru")

EXERCISE = Exercise(
    "2.4", title=Text(en="Two cultures, one corridor", fr="Deux cultures, un couloir"), minutes=(7, 9), covers="A10 A11 A12", model="example",
    prompt=Text(en="Toss a coin: heads, you are the care staff; tails, the managers and controllers. You do not choose your side, and you argue for it in earnest.\n\nIn a group, half the room each. On your own, take the side that the coin gives you, then lend your voice to the other one.",
                fr="Tirez à pile ou face : face, vous êtes des soignants ; pile, des gestionnaires et contrôleurs de gestion. On ne choisit pas son camp, et on le défend pour de bon.\n\nEn groupe, une moitié de la salle par camp. En solo, prenez le camp que la pièce vous donne, puis prêtez votre voix à l’autre."),
    answer=Form({
        "way": Part(Text(en="I do this…", fr="Je fais cet exercice…"), Choose({"group": Text(en="in a group", fr="en groupe"), "alone": Text(en="on my own", fr="en solo")})),
        "side": Part(Text(en="The coin has made me…", fr="La pièce m’a mis du côté…"),
                     Choose({"care": Text(en="one of the care staff", fr="des soignants"), "money": Text(en="one of the managers and controllers", fr="des gestionnaires et contrôleurs de gestion")})),
        "wants": Part(Text(en="Three things that my side needs in order to do its work well", fr="Trois choses dont mon camp a besoin pour bien travailler"),
                      Table(ROWS, {"what": Part(Text(en="My side needs…", fr="Il nous faut…"), Sentence())})),
        "hears": Part(Text(en="On our drawing of the hospital: whose request has a dotted arrow that ends at my side?", fr="Sur notre dessin de l’hôpital : de qui vient la demande, en pointillé, qui arrive à mon camp ?"),
                      Choose({"patient": Text(en="the patient", fr="du patient"), "state": Text(en="the State", fr="de l’État"), "both": Text(en="both", fr="des deux")})),
        "sentences": Part(Text(en="Five sentences heard in the corridor", fr="Cinq phrases entendues dans le couloir"), SENTENCES),
        "other_side": Part(Text(en="On my own: the best argument of the side that the coin did not give me", fr="En solo : le meilleur argument du camp que la pièce ne m’a pas donné"), Sentence(needed=False, long=True)),
    }),
    map=MAP, credits=(),
    reasons=[
        look_again("2.4/a-need-left-blank", lambda answer: any(says_nothing(want) for want in wants(answer)) or len(set(wants(answer))) < len(ROWS),
                   Text(en="Your side needs three different things; one of them is still almost empty, or is there twice. What did this side complain of, the last time you met it?",
                        fr="Votre camp a besoin de trois choses différentes ; l’une reste presque vide, ou figure deux fois. De quoi ce camp se plaignait-il, la dernière fois que vous l’avez croisé ?"),
                   expect="sometimes",
                   ask=Text(en="What would make tomorrow’s shift, or tomorrow’s month-end, a good one?", fr="À quoi reconnaîtrait-on demain une bonne garde, ou une bonne fin de mois ?")),
        look_again("2.4/hears-nobody-else", {"side": "care", "hears": "state"},
                   Text(en="Perhaps it is otherwise where you are. We drew it this way: one dotted arrow ends at the box of your side. Follow it back: from whom does it come?",
                        fr="Peut-être en va-t-il autrement chez vous. Nous l’avons dessiné ainsi : une seule flèche en pointillé arrive à la boîte de votre camp. Remontez-la : de qui vient-elle ?"),
                   look=["care_team"], misconception="M17", expect="often",
                   ask=Text(en="For whom do you work without ever hearing them?", fr="Pour qui travaillez-vous sans jamais l’entendre ?")),
        look_again("2.4/fact-or-opinion", lambda answer: bool(misplaced(answer)),
                   about(SENTENCES.cards, misplaced,
                         Text(en="Could a third person, who likes neither side, settle it by looking? If so, it is a fact, and does not depend. If people must first agree on what a word means, it is about the word. If somebody says what is good or bad, it is a judgement.",
                              fr="Un tiers, qui n’aime aucun des deux camps, pourrait-il trancher en regardant ? Alors c’est un fait, et cela ne dépend pas. S’il faut d’abord s’entendre sur un mot, c’est le mot qui est en cause. Si l’on dit ce qui est bien ou mal, c’est un jugement.")),
                   misconception="M20", expect="often",
                   ask=Text(en="Which of our own quarrels is about a fact that nobody has gone to look at?", fr="Laquelle de nos disputes porte sur un fait que personne n’est allé voir ?")),
        look_again("2.4/other-side-missing", lambda answer: answer["way"] == "alone" and says_nothing(answer.get("other_side")),
                   Text(en="Your side has spoken. On your own, one step is left: say the best thing that the other side could say, as if you meant it.",
                        fr="Votre camp a parlé. En solo, il reste un pas : dites ce que l’autre camp pourrait dire de mieux, comme si vous le pensiez."),
                   expect="often",
                   ask=Text(en="Who can say the other side’s best sentence so well that they would nod?", fr="Qui saurait dire la meilleure phrase de l’autre camp, au point que celui-ci hoche la tête ?")),
        to_discuss("2.4/drawn-otherwise", lambda answer: answer["hears"] != HEARS[answer["side"]],
                   Text(en="One dotted arrow ends at the box of your side. We drew it this way; you may draw it otherwise, and defend it: in the text, the managers mean to serve the user too. Which arrow is missing, then, and who brings that request to your side?",
                        fr="Une seule flèche en pointillé arrive à la boîte de votre camp. Nous l’avons dessiné ainsi ; vous pouvez le dessiner autrement, et cela se défend : dans le texte, les gestionnaires aussi tiennent à servir l’usager. Quelle flèche y manque alors, et qui porte cette demande jusqu’à votre camp ?"),
                   look=lambda answer: ["care_team" if answer["side"] == "care" else "controllers"], misconception="M17", expect="often",
                   ask=Text(en="One may work for somebody, and mean to serve them well, without hearing what they ask. How do you hear it?", fr="On peut travailler pour quelqu’un, et tenir à le servir, sans entendre ce qu’il demande. Comment l’entendez-vous ?")),
        to_discuss("2.4/spoke-for-care", {"side": "care"},
                   Text(en="You have spoken for those who hear the patient. Notice what your box, as we drew it, does not hear: who would tell you, in time, that there is no money left?",
                        fr="Vous avez parlé pour ceux qui entendent le patient. Remarquez ce que votre boîte, telle que nous l’avons dessinée, n’entend pas : qui vous dirait, à temps, que la caisse est vide ?"),
                   look=["patient-ask-care_team", "state-ask-controllers"], misconception="M5", expect="often",
                   ask=Text(en="Without the word “customer”: what do you owe the person in the bed?", fr="Sans le mot « client » : que devez-vous à la personne dans le lit ?")),
        to_discuss("2.4/spoke-for-the-accounts", ...,
                   Text(en="You have spoken for those who answer for everybody’s money. Notice what your box, as we drew it, does not hear: who would tell you, in time, that somebody is in pain?",
                        fr="Vous avez parlé pour ceux qui répondent de l’argent de tous. Remarquez ce que votre boîte, telle que nous l’avons dessinée, n’entend pas : qui vous dirait, à temps, que quelqu’un a mal ?"),
                   look=["state-ask-controllers", "patient-ask-care_team"], misconception="M17", expect="often",
                   ask=Text(en="Without the word “deficit”: what do you owe those who pay every month?", fr="Sans le mot « déficit » : que devez-vous à ceux qui paient tous les mois ?")),
    ],
    debate=[
        View("care-is-not-trade", {"side": "care"},
             Text(en="the patient is not a customer, nor the hospital an enterprise.", fr="le patient n’est pas un client, ni l’hôpital une entreprise."),
             Text(en="Nobody chooses to fall ill, nor the hour, nor often the place. Care is owed according to need and not to purse; whoever says “customer” will one day ask which customers bring in more. One may also say: a shop chooses its hours; an emergency ward should not.",
                  fr="Personne ne choisit de tomber malade, ni l’heure, ni bien souvent le lieu. On doit les soins selon le besoin, non selon la bourse ; qui dit « client » demandera un jour lesquels rapportent le plus. On peut dire aussi : un magasin choisit ses heures ; des urgences ne devraient pas."),
             REPORTED,
             against=Text(en="Whoever has paid every month has some claim to be heard: on waiting, on noise, on a clear word. Refusing the name “customer” must not become a way of refusing the questions that customers ask.",
                          fr="Qui a payé tous les mois a quelque droit à être entendu : sur l’attente, sur le bruit, sur un mot clair. Refuser le nom de « client » ne doit pas servir à refuser les questions que posent les clients."),
             against_source=OURS),
        View("everybodys-money", {"side": "money"},
             Text(en="everybody’s money must not leak away, and the user must be served.", fr="l’argent de tous ne doit pas fuir, et l’usager doit être servi."),
             Text(en="What is lost in one place is missing at another bedside. To count is also to care for those who have not come in yet, and for those who pay without ever coming.",
                  fr="Ce qui se perd ici manque au chevet d’un autre. Compter, c’est aussi prendre soin de ceux qui ne sont pas encore arrivés, et de ceux qui paient sans jamais venir."),
             REPORTED,
             against=Text(en="What is not counted soon counts for nothing: a hand held, an explanation given twice. A balanced budget can hide a long night in a corridor.",
                          fr="Ce qui ne se compte pas finit par ne plus compter : une main tenue, une explication répétée. Un budget à l’équilibre peut cacher une longue nuit dans un couloir."),
             against_source=OURS),
    ],
    hints=[
        Text(en="Think of one real person on your side, at seven in the morning. What do they look for first?", fr="Pensez à une personne réelle de votre camp, à sept heures du matin. Que cherche-t-elle d’abord ?"),
        Text(en="To tell a fact from the rest, ask: where would you go to look? If there is no such place, it is a word or a judgement.", fr="Pour reconnaître un fait, demandez-vous : où irait-on voir ? S’il n’y a pas de tel endroit, c’est un mot ou un jugement."),
    ],
    solution={
        "way": "alone", "side": "care",
        "wants": {
            "first": {"what": Text(en="time to explain before an operation", fr="du temps pour expliquer avant une opération")},
            "second": {"what": Text(en="supplies that are where they should be", fr="du matériel à sa place")},
            "third": {"what": Text(en="enough hands at night", fr="assez de bras la nuit")},
        },
        "hears": "patient", "sentences": SORTED,
        "other_side": Text(en="If the money runs out in October, it is November’s patients who will not be treated.", fr="Si l’argent manque en octobre, ce sont les patients de novembre qu’on ne soignera pas."),
    },
    because=Text(en="The arguments have no key: the text takes no side, both can be defended, it says, and then it looks at small things that anybody can observe. The facts have one. On our drawing, one request arrives at each side, and not the same one; the patient’s is marked “unspoken”. Both dotted arrows are ours: you may add others. “The patient is not a customer” can pass for a matter of words or for a judgement.",
                 fr="Les arguments n’ont pas de corrigé : le texte ne choisit pas de camp, les deux se défendent, dit-il, puis il regarde de petites choses que chacun peut observer. Les faits en ont un. Sur notre dessin, une demande arrive à chaque camp, et pas la même ; celle du patient est marquée « non dite ». Les deux flèches en pointillé sont de nous : vous pouvez en ajouter. « Le patient n’est pas un client » : affaire de mots ou jugement, les deux se défendent."),
)
