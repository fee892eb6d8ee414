"""Exercise 6.4: more or less than required, in eight cases; and whether a surplus is a waste."""

from collections.abc import Callable

from clientkit.course.texts import OURS, SEEK_YOUR_CUSTOMER, THE_NINE_VERBS
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    Sort,
    View,
    VoteTwice,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import gives_no_reason
from clientkit.words import Text

CASES = Sort(
    {
        "slides": Text(en="Asked for: one page. Handed over: forty slides.", fr="Demandé : une page. Remis : quarante diapositives."),
        "parcel": Text(en="Promised: within three days. Delivered: on the fourth.", fr="Promis : sous trois jours. Livré : le quatrième."),
        "roll": Text(en="Bought: twelve rolls. In the bag: thirteen, and a smile.", fr="Acheté : douze petits pains. Dans le sachet : treize, et un sourire."),
        "noon": Text(en="Agreed: dinner at noon, five minutes either way. Served: 12.04.", fr="Convenu : à table à midi, à cinq minutes près. Servi : 12 h 04."),
        "nurse": Text(en="Laid down: ten minutes of care. Given: twenty, to a woman who can no longer ask.", fr="Prévu : dix minutes de soins. Donné : vingt, à une femme qui ne peut plus rien demander."),
        "report": Text(en="Agreed: the report on Friday, with the figures. Sent: on Friday, without.", fr="Convenu : le rapport vendredi, avec les chiffres. Envoyé : vendredi, sans."),
        "early": Text(en="Promised: within three days. Delivered: the very next day.", fr="Promis : sous trois jours. Livré : dès le lendemain."),
        "screws": Text(en="Ordered: plain screws. Delivered: screws polished like mirrors, inside a wall.", fr="Commandé : des vis ordinaires. Livré : des vis polies comme des miroirs, au fond d’un mur."),
    },
    {
        "over": Text(en="More", fr="Plus"),
        "as": Text(en="As required", fr="Conforme"),
        "under": Text(en="Less", fr="Moins"),
    },
)
#: Where a case can be settled with what the card says; the three others are to discuss.
SETTLED = {"slides": "over", "parcel": "under", "noon": "as", "report": "under", "screws": "over"}
OPEN = ("roll", "nurse", "early")

SURPLUS = VoteTwice({
    "waste": Text(en="a waste: what is required, no more, no less", fr="un gaspillage : ce qui est exigé, ni plus ni moins"),
    "delight": Text(en="a delight: people come back for it", fr="un cadeau : c’est pour cela que l’on revient"),
    "receiver": Text(en="neither, before whoever receives it has been asked", fr="ni l’un ni l’autre, tant que l’on n’a pas demandé à celui qui reçoit"),
})


def lies(*cards: str, where: tuple[str, ...]) -> Callable[[Answer], bool]:
    """Answers in which one of these cases lies in one of these columns."""
    return lambda answer: any(answer["cases"][card] in where for card in cards)


def holds(*views: str) -> Callable[[Answer], bool]:
    """Answers whose last vote, one's own or else the room's, is one of these."""
    return lambda answer: last_vote(answer) in views


def last_vote(answer: Answer) -> str:
    """Where one stands after the talk; for a room without a vote of one's own, where most do."""
    votes = answer["surplus"]
    if "second" in votes:
        return str(votes["second"])
    hands = votes.get("room", {}).get("second", {})
    return str(max(hands, key=lambda view: hands[view]))


EXERCISE = Exercise(
    "6.4", title=Text(en="Too much, too little", fr="Trop, trop peu"), minutes=(5, 7), covers="B08 B16",
    prompt=Text(en="First vote: to give more than was asked for is… Then sort the eight cases, with nothing but what the card says. Three of them cannot be settled that way. Then vote again.\n\nIn a group, keep the talk for those three. On your own, say the best that can be said for a side that you did not choose.",
                fr="Premier vote : donner plus que ce qui était demandé, c’est… Triez ensuite les huit cas, avec ce que dit la carte et rien d’autre. Trois d’entre eux ne se tranchent pas ainsi. Puis revotez.\n\nEn groupe, gardez la discussion pour ces trois-là. En solo, dites ce que l’on peut dire de mieux pour un camp que vous n’avez pas choisi."),
    answer=Form({
        "way": Part(Text(en="I do this…", fr="Je fais cet exercice…"), Choose({"group": Text(en="in a group", fr="en groupe"), "alone": Text(en="on my own", fr="en solo")})),
        "surplus": Part(Text(en="More than required is…", fr="Plus que l’exigence, c’est…"), SURPLUS),
        "cases": Part(Text(en="Eight cases: more than required, as required, less?", fr="Huit cas : plus que l’exigence, conforme, moins ?"), CASES),
        "other_side": Part(Text(en="On my own: the best argument for a side that I did not choose", fr="En solo : le meilleur argument pour un camp que je n’ai pas choisi"), Sentence(needed=False, long=True)),
    }),
    credits=(), recall=False,
    reasons=[
        look_again("6.4/less-goes-unseen", lies("parcel", "report", where=("as", "over")),
                   Text(en="One of the cards holds less than was agreed. Read its two halves aloud, slowly: what was to be there, and what is there?",
                        fr="Une des cartes contient moins que convenu. Lisez ses deux moitiés à voix haute, lentement : que devait-il y avoir, et qu’y a-t-il ?"),
                   expect="rarely",
                   ask=Text(en="“Nearly” on time: according to whom?", fr="« Presque » à l’heure : selon qui ?")),
        look_again("6.4/more-is-always-good", lies("slides", "screws", where=("as", "under")),
                   Text(en="Does whoever ordered it have any use for what was added? Somebody has spent an evening on it; somebody else will have to find their one page, or pay for a shine that nobody sees.",
                        fr="Celui qui a commandé a-t-il l’usage de ce qu’on a ajouté ? Quelqu’un y a passé une soirée ; un autre devra y retrouver sa page, ou payer un éclat que personne ne voit."),
                   misconception="M10", expect="often",
                   ask=Text(en="What do we do with great care that nobody has ever opened?", fr="Que faisons-nous avec grand soin, que personne n’a jamais ouvert ?")),
        look_again("6.4/five-minutes-either-way", lies("noon", where=("over", "under")),
                   Text(en="Noon has gone by, that is true. Read the card to the end: how much had they agreed to put up with?",
                        fr="Midi est passé, c’est vrai. Lisez la carte jusqu’au bout : quel écart avait-on accepté ?"),
                   expect="sometimes",
                   ask=Text(en="Which of our promises lacks its “give or take”?", fr="À laquelle de nos promesses manque-t-il un « à peu près » chiffré ?")),
        look_again("6.4/everything-depends", lies(*SETTLED, where=("depends",)),
                   Text(en="Life is complicated, granted. But on that card two things can be compared, and the comparison settles it. Keep “it depends” for those where it does not.",
                        fr="La vie est compliquée, d’accord. Mais sur cette carte, deux choses se comparent, et la comparaison tranche. Gardez « cela dépend » pour celles où elle ne tranche pas."),
                   expect="sometimes",
                   ask=Text(en="What would the card have to say for you to be sure?", fr="Que faudrait-il ajouter sur la carte pour que vous soyez sûr ?")),
        look_again("6.4/a-gift-taken-for-a-lack", lies(*OPEN, where=("under",)),
                   Text(en="You call it too little where more was given than was written. Perhaps you are thinking of somebody who pays for it: then say whom, and look at the card again.",
                        fr="Vous trouvez trop peu là où l’on a donné plus que ce qui était écrit. Vous pensez peut-être à quelqu’un à qui cela coûte : alors dites qui, et regardez à nouveau la carte."),
                   expect="rarely",
                   ask=Text(en="Whose ten minutes were they?", fr="À qui étaient ces dix minutes ?")),
        look_again("6.4/other-side-missing", lambda answer: answer["way"] == "alone" and gives_no_reason(answer.get("other_side")),
                   Text(en="The five clear cases are settled. On your own, one step is left: speak for a side that you did not choose, as if you meant it.",
                        fr="Les cinq cas clairs sont tranchés. En solo, il reste un pas : parlez pour un camp que vous n’avez pas choisi, comme si vous le pensiez."),
                   expect="often",
                   ask=Text(en="Who can say the other side’s best sentence so well that they would nod?", fr="Qui saurait dire la meilleure phrase de l’autre camp, au point que celui-ci hoche la tête ?")),
        to_discuss("6.4/strictly", holds("waste"),
                   Text(en="The five clear cases are settled, and you rule strictly: no more, no less. Try it on the thirteenth roll, on the parcel that came early, on the nurse: in which of the three does it hurt?",
                        fr="Les cinq cas clairs sont tranchés, et vous jugez strictement : ni plus ni moins. Essayez sur le treizième petit pain, sur le colis en avance, sur l’aide-soignante : dans lequel des trois cela fait-il mal ?"),
                   expect="sometimes",
                   ask=Text(en="Whose time did the surplus come out of?", fr="Sur le temps de qui ce surplus a-t-il été pris ?")),
        to_discuss("6.4/a-gift-keeps", holds("delight"),
                   Text(en="The five clear cases are settled, and you leave room for the gift. Try it on the forty slides: they were a gift as well, in the mind of whoever made them. What is the difference?",
                        fr="Les cinq cas clairs sont tranchés, et vous laissez place au cadeau. Essayez avec les quarante diapositives : elles aussi étaient un cadeau, dans l’esprit de leur auteur. Où est la différence ?"),
                   expect="often",
                   ask=Text(en="And tomorrow, when thirteen have become the rule?", fr="Et demain, quand treize sera devenu la règle ?")),
        to_discuss("6.4/ask-first", ...,
                   Text(en="The five clear cases are settled, and you want to ask before you judge. With the rolls, that is soon done. But the woman with the nurse can no longer answer: whom will you ask, then?",
                        fr="Les cinq cas clairs sont tranchés, et vous voulez demander avant de juger. Pour les petits pains, c’est vite fait. Mais la femme dont on prend soin ne peut plus répondre : à qui demanderez-vous, alors ?"),
                   expect="sometimes",
                   ask=Text(en="Who speaks for those who cannot say that it was enough?", fr="Qui parle pour ceux qui ne peuvent pas dire que c’était assez ?")),
    ],
    debate=[
        View("strict", holds("waste"),
             Text(en="no more, no less.", fr="ni plus, ni moins."),
             Text(en="To give more than is needed is one kind of waste, to give less is the other. What one receiver gets on top was taken from somewhere: an evening, a price, another who waits.",
                  fr="Donner plus qu’il ne faut est un gaspillage, donner moins en est un autre. Ce que l’un reçoit en plus a bien été pris quelque part : une soirée, un prix, un autre qui attend."),
             Text(en="after “L’organisation pour les petits nenfants : les clients”; what it was taken from is our addition", fr="d’après « L’organisation pour les petits nenfants : les clients » ; à quoi c’est pris, nous l’ajoutons"),
             against=Text(en="Keep to the letter, and nobody comes back out of gratitude. One also earns a living by giving as much value as one can, so that the customer stays.",
                          fr="À s’en tenir à la lettre, on ne fait revenir personne par reconnaissance. On gagne aussi sa vie en donnant le plus de valeur possible, pour que le client reste."),
             against_source=SEEK_YOUR_CUSTOMER),
        View("delight", holds("delight"),
             Text(en="what nobody asked for is what keeps them.", fr="ce que personne n’a demandé, c’est ce qui les retient."),
             Text(en="To satisfy is first to make an offer that is hard to refuse, then to deliver the most value, so that the customer stays and buys other things.",
                  fr="Satisfaire, c’est d’abord une offre difficile à refuser, puis le plus de valeur possible, pour que le client reste et achète autre chose."),
             SEEK_YOUR_CUSTOMER,
             against=Text(en="A surplus that is not noticed costs as much as one that is; and one that is noticed will be expected next time. Then the requirement has moved, and nobody has agreed on it.",
                          fr="Un surplus que l’on ne remarque pas coûte autant que l’autre ; et celui que l’on remarque sera attendu la fois d’après. L’exigence aura bougé, sans que personne en ait convenu."),
             against_source=OURS),
        View("ask-the-receiver", holds("receiver"),
             Text(en="whoever receives decides what it is worth.", fr="celui qui reçoit décide de ce que cela vaut."),
             Text(en="More, or too much? Only the one who receives can tell. ISO 9000:2015 notes that high satisfaction may mean meeting an expectation that nobody stated: to find it, one has to go and look.",
                  fr="Plus, ou trop ? Seul celui qui reçoit peut le dire. L’ISO 9000:2015 note que, pour bien satisfaire, il faut parfois répondre à une attente que personne n’a formulée : pour la trouver, il faut y aller voir."),
             Text(en="ISO 9000:2015, 3.6.4, in our words, and “Qui est le client ?”", fr="ISO 9000:2015, 3.6.4, avec nos mots, et « Qui est le client ? »"),
             against=Text(en="And whoever cannot say it? A small child, an old woman who has lost her words: there, the need decides, and somebody has to speak for it.",
                          fr="Et celui qui ne peut pas le dire ? Un petit enfant, une vieille dame qui a perdu ses mots : là, c’est le besoin qui décide, et il faut quelqu’un pour en parler."),
             against_source=THE_NINE_VERBS),
    ],
    hints=[
        Text(en="Each card has two halves: what was required, and what came. First look for a measure that both share.", fr="Chaque carte a deux moitiés : l’exigence, et ce qui est arrivé. Cherchez d’abord une mesure qu’elles ont en commun."),
        Text(en="In three of the cards, somebody gets more, and one cannot tell whether they are glad of it. Those are the ones.", fr="Sur trois des cartes, quelqu’un reçoit plus, et l’on ne sait pas s’il en est content. Ce sont celles-là."),
    ],
    solution={
        "way": "alone", "surplus": {"first": "delight", "second": "receiver"},
        "cases": {**SETTLED, **dict.fromkeys(OPEN, "depends")},
        "other_side": Text(en="My ten minutes more with one are ten minutes less with the next, who did not ask for anything either.", fr="Mes dix minutes de plus ici sont dix minutes de moins chez la suivante, qui n’a rien demandé non plus."),
    },
    because=Text(en="Five of the cards settle themselves: a measure, a comparison. For the other three, the texts disagree. “L’organisation pour les petits nenfants” wants the strict requirements met, no more and no less; Bertrand Duperrin, the most value so as to keep the customer. The kit does not decide, and its maps say “to discuss” of every surplus. The eight cases are ours.",
                 fr="Cinq des cartes se tranchent seules : une mesure, une comparaison. Pour les trois autres, les textes ne sont pas d’accord. « L’organisation pour les petits nenfants » veut que l’on s’en tienne aux strictes exigences, ni plus ni moins ; Bertrand Duperrin, le plus de valeur possible pour retenir le client. Le kit ne tranche pas, et ses cartes disent de tout surplus qu’il est « à discuter ». Les huit cas sont de nous."),
)
