"""Exercise 7.5: predict a leaky bucket, and what fills it more: winning customers or keeping them."""

from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Number,
    Part,
    Sort,
    look_again,
    right,
)
from clientkit.simulations import win_or_keep
from clientkit.words import Text, Unit

RUN = win_or_keep(customers=100, win=10, keep=0.9, more=15, better=0.95, months=12)
AS_IT_IS, WINNING, KEEPING, BOTH = (round(run.end) for run in (RUN.as_it_is, RUN.winning, RUN.keeping, RUN.both))
#: What the two efforts gain, one by one, and together.
APART, TOGETHER = WINNING + KEEPING - 2 * AS_IT_IS, BOTH - AS_IT_IS
#: As near as anyone can guess.
NEAR = 5

CARDS = {
    "trial": Text(en="a first month free, for whoever has never bought", fr="le premier mois offert à qui n’a jamais acheté"),
    "complaint": Text(en="calling back, the same day, whoever complained", fr="rappeler le jour même celui qui s’est plaint"),
    "fair": Text(en="a stand at a trade fair", fr="un stand dans un salon"),
    "friend": Text(en="a present for the customer who brings a friend", fr="un cadeau au client qui amène un ami"),
    "visit": Text(en="going to see, three months later, what would help", fr="aller voir, trois mois après, ce qui aiderait"),
}
SORTED = {"trial": "win", "complaint": "keep", "fair": "win", "friend": "depends", "visit": "keep"}


def sorted_well(answer: Answer) -> bool:
    """Whether the cards lie where they should; the present for a friend does both."""
    cards = answer["cards"]
    return all(cards[card] == column for card, column in SORTED.items() if card != "friend")


EXERCISE = Exercise(
    "7.5", title=Text(en="The leaky bucket", fr="Le seau percé"), minutes=(3, 4), covers="C08",
    prompt=Text(en="A hundred customers. Every month, ten are won, and one in ten of those who are there leaves (nine in ten are kept). Bet on what a year makes of it. (The figures are ours; Bertrand Duperrin gives none.)",
                fr="Cent clients. Chaque mois, on en gagne dix, et un sur dix de ceux qui sont là s’en va (on en garde neuf sur dix). Pariez sur ce qu’une année en fait. (Les chiffres sont de nous ; Bertrand Duperrin n’en donne pas.)"),
    answer=Form({
        "end": Part(Text(en="How many customers after twelve months?", fr="Combien de clients après douze mois ?"), Number(0, 250, Unit(en=("customer", "customers"), fr=("client", "clients")), step=5)),
        "more": Part(Text(en="What makes more of them, after twelve months?", fr="Qu’est-ce qui en fait le plus, au bout de douze mois ?"), Choose({
            "win": Text(en="winning fifteen a month instead of ten", fr="en gagner quinze par mois au lieu de dix"),
            "keep": Text(en="keeping 95 in 100 instead of 90", fr="en garder 95 sur 100 au lieu de 90"),
            "same": Text(en="the same, to within one or two", fr="c’est pareil, à un ou deux près"),
        })),
        "both": Part(Text(en="And the two efforts together?", fr="Et les deux efforts ensemble ?"), Choose({
            "less": Text(en="less than the two gains added up", fr="moins que les deux gains additionnés"),
            "sum": Text(en="just the two gains added up", fr="exactement les deux gains additionnés"),
            "more": Text(en="more than the two gains added up", fr="plus que les deux gains additionnés"),
        })),
        "cards": Part(Text(en="Two ways to satisfy", fr="Deux façons de satisfaire"), Sort(CARDS, {
            "win": Text(en="an offer, to win somebody", fr="une offre, pour gagner quelqu’un"),
            "keep": Text(en="value, to keep somebody", fr="de la valeur, pour garder quelqu’un"),
        })),
    }),
    keep_first=True,
    reasons=[
        look_again("7.5/it-only-fills", lambda answer: answer["end"] > AS_IT_IS + NEAR,
                   Text(en="You pour well, and forget the hole. In the first month ten come. How many go?",
                        fr="Vous versez bien, et vous oubliez le trou. Le premier mois, dix arrivent. Combien s’en vont ?"),
                   misconception="M15", expect="often",
                   ask=Text(en="We know how many we win. How many did we lose last year, without a word?", fr="Nous savons combien nous en gagnons. Combien en avons-nous perdu l’an dernier, sans un mot ?")),
        look_again("7.5/it-runs-dry", lambda answer: answer["end"] < AS_IT_IS - NEAR,
                   Text(en="You see the hole, and forget the jug. In the first month one in ten goes. How many come?",
                        fr="Vous voyez le trou, et vous oubliez la cruche. Le premier mois, un sur dix s’en va. Combien arrivent ?"),
                   expect="sometimes",
                   ask=Text(en="Take ten from a hundred and put ten in: what is in the bucket?", fr="On ôte dix de cent, on en remet dix : qu’y a-t-il dans le seau ?")),
        look_again("7.5/the-louder-effort", {"more": "win"},
                   Text(en="Five more a month, that is visible: one can count them at the door. Work out two months in pencil, then think of the sixth: who is still there?",
                        fr="Cinq de plus par mois, cela se voit : on les compte à la porte. Faites deux mois au crayon, puis pensez au sixième : qui est encore là ?"),
                   misconception="M15", expect="often",
                   ask=Text(en="Who gets thanked, where we work: whoever wins a customer, or whoever keeps one?", fr="Qui remercie-t-on, chez nous : celui qui gagne un client, ou celui qui le garde ?")),
        look_again("7.5/much-the-same", {"more": "same"},
                   Text(en="In the first month, yes, exactly. After that, the bucket is fuller, and a small hole spares more of a full bucket. Work it out as far as the fourth month.",
                        fr="Le premier mois, oui, exactement. Ensuite le seau est plus plein, et un trou plus petit épargne davantage d’un seau plein. Comptez jusqu’au quatrième mois."),
                   expect="sometimes",
                   ask=Text(en="Over how many months do we look?", fr="Sur combien de mois regardons-nous ?")),
        look_again("7.5/one-by-one", lambda answer: answer["both"] != "more",
                   Text(en="Think of the five more whom one wins each month. Into which bucket do they fall: the one with the large hole, or the other?",
                        fr="Pensez aux cinq de plus que l’on gagne chaque mois. Dans quel seau tombent-ils : celui au grand trou, ou l’autre ?"),
                   expect="often",
                   ask=Text(en="Where we work, do those who win and those who keep talk to each other?", fr="Chez nous, ceux qui gagnent et ceux qui gardent se parlent-ils ?")),
        look_again("7.5/to-whom-is-it-said", lambda answer: not sorted_well(answer),
                   Text(en="For each card, one question: has the person who gets it bought from us already?",
                        fr="Pour chaque carte, une question : celui qui la reçoit nous a-t-il déjà acheté quelque chose ?"),
                   expect="sometimes",
                   ask=Text(en="How many of our efforts are for those who are already here?", fr="Combien de nos efforts vont à ceux qui sont déjà là ?")),
        right("7.5/a-smaller-hole", ...,
              Text(en=f"As it is, the bucket stays at {AS_IT_IS}: what comes in just makes up for what goes. Winning more gives {WINNING}, keeping better {KEEPING}, and both {BOTH}. Gained apart: {APART}; gained together: {TOGETHER}. A customer won is worth more where customers stay.",
                   fr=f"En l’état, le seau reste à {AS_IT_IS} : ce qui entre compense tout juste ce qui sort. En gagnant plus, {WINNING} ; en gardant mieux, {KEEPING} ; avec les deux, {BOTH}. Gains séparés : {APART} ; gains ensemble : {TOGETHER}. Un client gagné vaut plus là où l’on reste."),
              expect="rarely",
              ask=Text(en="Which of the two numbers do we know, where we work: won, or kept?", fr="Lequel des deux nombres connaissons-nous, chez nous : les gagnés, ou les gardés ?")),
    ],
    hints=[
        Text(en="Do the first month in pencil: a hundred, less one in ten, plus ten.", fr="Faites le premier mois au crayon : cent, moins un sur dix, plus dix."),
        Text(en="Then do three months with 15 and 90, and three with 10 and 95. Watch which of the two lines bends first.", fr="Puis trois mois avec 15 et 90, et trois avec 10 et 95. Regardez laquelle des deux lignes fléchit la première."),
    ],
    solution={"end": AS_IT_IS, "more": "keep", "both": "more", "cards": SORTED},
    because=Text(en="To Bertrand Duperrin, satisfying means two things: an offer that prospects (those who are not customers yet) cannot refuse, and as much value as possible, so that customers stay and buy again. Our bucket says what each brings, not what each costs; with other figures, winning may come first. The present for a friend does both.",
                 fr="Pour Bertrand Duperrin, satisfaire veut dire deux choses : une offre que les prospects (ceux qui ne sont pas encore clients) ne peuvent pas refuser, et le plus de valeur possible, pour que les clients restent et achètent encore. Notre seau dit ce que chacune rapporte, non ce qu’elle coûte ; avec d’autres chiffres, gagner peut passer devant. Le cadeau pour un ami fait les deux."),
)
