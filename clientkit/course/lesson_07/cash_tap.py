"""Exercise 7.3: predict what a low cost saves when nobody buys; what the tap is in an association."""

from clientkit.cases import case
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
from clientkit.simulations import cost_and_sales
from clientkit.words import Text, Unit

MAP = case("association")
DAY = cost_and_sales(price=10, unit_cost=6, fixed=200, units=100)
CHEAP = cost_and_sales(price=10, unit_cost=1, fixed=200, units=0)
MISSING = -CHEAP.result
ENOUGH = DAY.break_even
EUROS = Unit(en=("euro", "euros"), fr=("euro", "euros"))

CARDS = {
    "sales": Text(en="what customers pay", fr="ce que paient les clients"),
    "cost": Text(en="the cost of one loaf", fr="le coût d’un pain"),
    "speed": Text(en="loaves made in an hour", fr="les pains faits par heure"),
    "gifts": Text(en="gifts and grants", fr="les dons et les aides"),
    "basket": Text(en="the cost of one food basket", fr="le coût d’un panier donné"),
    "hours": Text(en="volunteers’ hours", fr="les heures des bénévoles"),
}
TAP, DIAL = "tap", "dial"
SORTED = {"sales": TAP, "cost": DIAL, "speed": DIAL, "gifts": TAP, "basket": DIAL, "hours": TAP}


def sorted_as(answer: Answer, cards: str, *columns: str) -> bool:
    """Whether each of these cards lies in one of these columns."""
    return all(answer["cards"][card] in columns for card in cards.split())


EXERCISE = Exercise(
    "7.3", title=Text(en="The tap and the dials", fr="Le robinet et les cadrans"), minutes=(4, 5), covers="A03 C03 C04 C05",
    prompt=Text(en=f"A small bakery sells {DAY.units} loaves a day at {DAY.price} euros. (They are very good loaves, and these figures are ours.) Each costs {DAY.unit_cost} euros in flour and hands. The rent and the oven cost {DAY.fixed} euros a day, come what may. So {DAY.units} × {DAY.price - DAY.unit_cost} − {DAY.fixed} = {DAY.result} euros are left.\n\nBet before you move anything.",
                fr=f"Une petite boulangerie vend {DAY.units} pains par jour, à {DAY.price} euros. (Ce sont de très bons pains, et ces chiffres sont de nous.) Chacun coûte {DAY.unit_cost} euros de farine et de bras. Le loyer et le four coûtent {DAY.fixed} euros par jour, quoi qu’il arrive. Il reste donc {DAY.units} × {DAY.price - DAY.unit_cost} − {DAY.fixed} = {DAY.result} euros.\n\nPariez avant de toucher à quoi que ce soit."),
    answer=Form({
        "missing": Part(Text(en="A feat: a loaf now costs 1 euro. But nobody buys any more, and so none is baked. How much is missing in the evening?", fr="Un exploit : un pain ne coûte plus que 1 euro. Mais plus personne n’en achète, et l’on n’en cuit donc plus. Combien manque-t-il le soir ?"), Number(0, 5000, EUROS, whole=False)),
        "rescue": Part(Text(en="Which of these would save that evening?", fr="Qu’est-ce qui sauverait cette soirée ?"), Choose({
            "cheaper": Text(en="loaves that cost nothing at all", fr="des pains qui ne coûtent plus rien du tout"),
            "faster": Text(en="twice as many loaves an hour", fr="deux fois plus de pains à l’heure"),
            "buyers": Text(en="people who buy again, even at the old cost", fr="des gens qui achètent de nouveau, même à l’ancien coût"),
        })),
        "enough": Part(Text(en=f"At the old cost of {DAY.unit_cost} euros: how many must be sold so as to lose nothing?", fr=f"À l’ancien coût de {DAY.unit_cost} euros : combien faut-il en vendre pour ne rien perdre ?"), Number(0, 500, Unit(en=("loaf", "loaves"), fr=("pain", "pains")), whole=False)),
        "cards": Part(Text(en="Tap or dial? Three cards from the bakery, three from an association that gives food", fr="Robinet ou cadran ? Trois cartes de la boulangerie, trois d’une association d’aide alimentaire"), Sort(CARDS, {
            TAP: Text(en="tap: shut, all stops", fr="robinet : fermé, tout s’arrête"),
            DIAL: Text(en="dial: it serves to steer", fr="cadran : il sert à piloter"),
        })),
    }),
    map=MAP, keep_first=True,
    reasons=[
        look_again("7.3/made-and-not-sold", lambda answer: answer["missing"] > MISSING,
                   Text(en="You have loaves baked that nobody buys. Firms do that, and it makes things worse. Here the oven stays cold: what has to be paid all the same?",
                        fr="Vous faites cuire des pains que personne n’achète. Cela arrive, et c’est pire. Ici, le four reste froid : que faut-il payer quand même ?"),
                   expect="sometimes",
                   ask=Text(en="What do we make because we know how to, while nobody takes it?", fr="Que fabriquons-nous parce que nous savons le faire, alors que personne n’en prend ?")),
        look_again("7.3/the-feat-counts", lambda answer: answer["missing"] < MISSING,
                   Text(en="Where would the feat of the one-euro loaf show? Put down what comes in this evening, then what has to be paid though nothing is baked.",
                        fr="Où verrait-on l’exploit du pain à un euro ? Écrivez ce qui entre ce soir, puis ce qu’il faut payer bien que l’on ne cuise rien."),
                   misconception="M13", expect="often",
                   ask=Text(en="What did our last saving change for anybody who buys?", fr="Notre dernière économie, qu’a-t-elle changé pour quelqu’un qui achète ?")),
        look_again("7.3/thrift-saves", {"rescue": {"cheaper", "faster"}},
                   Text(en="Cheaper or faster: multiply it by the loaves sold this evening. How much does that make?",
                        fr="Moins cher, ou plus vite : multipliez cela par les pains vendus ce soir. Combien cela fait-il ?"),
                   misconception="M13", expect="often",
                   ask=Text(en="Which of our efforts is multiplied by zero?", fr="Lequel de nos efforts est multiplié par zéro ?")),
        look_again("7.3/not-yet-enough", lambda answer: answer["enough"] != ENOUGH,
                   Text(en="Each loaf sold leaves something once flour and hands are paid. How many loaves does it take to pay for the rent and the oven?",
                        fr="Chaque pain vendu laisse quelque chose, une fois payés la farine et les bras. Combien de pains faut-il pour payer le loyer et le four ?"),
                   expect="sometimes",
                   ask=Text(en="Do we know that number, where we work?", fr="Connaissons-nous ce nombre, chez nous ?")),
        look_again("7.3/a-dial-for-a-tap", lambda answer: not sorted_as(answer, "cost speed basket", DIAL, "depends"),
                   Text(en="You have called one of the dials a tap. Turn it with the door shut: does anything come in?",
                        fr="Vous prenez un des cadrans pour un robinet. Tournez-le, porte fermée : entre-t-il quelque chose ?"),
                   misconception="M13", expect="sometimes",
                   ask=Text(en="Which dial do we look at most often? What does it open?", fr="Quel cadran regardons-nous le plus ? Qu’ouvre-t-il ?")),
        look_again("7.3/a-tap-for-a-dial", lambda answer: not sorted_as(answer, "sales gifts hours", TAP, "depends") or answer["cards"]["sales"] != TAP,
                   Text(en="One of these really comes in through the door, in money or in time. Shut it for three months: what is still done on Monday?",
                        fr="L’une de ces choses entre vraiment par la porte, en argent ou en temps. Fermez-la trois mois : que fait-on encore le lundi ?"),
                   look=["donors-pay-association", "state-pay-association", "volunteers-pay-association"], misconception="M5", expect="sometimes",
                   ask=Text(en="In our association, what would run dry first?", fr="Dans notre association, qu’est-ce qui tarirait en premier ?")),
        right("7.3/taps-and-dials", ...,
              Text(en="Without buyers, the one-euro loaf loses as much as the other. The dials serve to steer; the tap is what comes in. In an association, gifts, grants and hours play that part, and note this: those who open the tap are not those who eat the bread. Two sides to listen to.",
                   fr="Sans acheteurs, le pain à un euro perd autant que l’autre. Les cadrans servent à piloter ; le robinet, c’est ce qui entre. Dans une association, les dons, les subventions et les heures jouent ce rôle. Et remarquez : ceux qui ouvrent le robinet ne sont pas ceux qui mangent le pain. Deux côtés à écouter."),
              look=["donors-pay-association", "volunteers-pay-association", "volunteers-deliver-families"], expect="sometimes",
              ask=Text(en="Who could shut our tap, and what have we asked them lately?", fr="Qui pourrait fermer notre robinet, et que lui avons-nous demandé récemment ?")),
    ],
    hints=[
        Text(en="Two columns, what comes in and what goes out. With the door shut, the first one is quickly written.", fr="Deux colonnes : ce qui entre, ce qui sort. Porte fermée, la première est vite écrite."),
        Text(en="For the cards: what would you notice first, if it fell to zero? An empty till, or only a strange number on the wall?", fr="Pour les cartes : si cela tombait à zéro, que verriez-vous d’abord ? Une caisse vide, ou seulement un drôle de chiffre au mur ?"),
    ],
    solution={"missing": MISSING, "rescue": "buyers", "enough": ENOUGH, "cards": SORTED},
    because=Text(en="For Bertrand Duperrin, a company is there to earn money, and what customers pay is the only tangible thing: productivity and costs are indicators, good for steering, and no acrobatics replace what does not come in. “Qui est le client ?” calls that money the fuel. In real life a lower cost can also bring buyers back, through the price; the drawing leaves that out. For an association, the answer is ours.",
                 fr="Pour Bertrand Duperrin, une entreprise est là pour gagner de l’argent, et ce que paie le client est la seule chose tangible : productivité et coûts sont des indicateurs, bons pour piloter, et aucune acrobatie ne remplace ce qui n’entre pas. « Qui est le client ? » parle de carburant. En vrai, un coût plus bas peut aussi ramener des acheteurs, par le prix ; le dessin l’ignore. Pour l’association, la réponse est de nous."),
)
