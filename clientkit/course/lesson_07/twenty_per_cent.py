"""Exercise 7.2: predict what a line gives when its first post does a fifth more; the market counts."""

from clientkit.cases import case
from clientkit.practice import Answer, Choose, Exercise, Form, Number, Part, look_again, right
from clientkit.simulations import line_output
from clientkit.words import Text, Unit

MAP = case("line")
#: Pieces an hour at the three posts, and those that customers take.
POSTS, MARKET, LIVELY = (100, 80, 90), 70, 95
FASTER = (120, *POSTS[1:])

NOW = line_output(capacities=POSTS, market=MARKET)
GAINED = line_output(capacities=FASTER, market=MARKET)
SOLD = line_output(capacities=POSTS, market=LIVELY)

PLACES = {
    "first": Text(en="the first post", fr="le premier poste"),
    "second": Text(en="the second post", fr="le deuxième poste"),
    "third": Text(en="the third post", fr="le troisième poste"),
    "market": Text(en="the market: what customers take", fr="le marché : ce que les clients prennent"),
}
AN_HOUR = Unit(en=("piece an hour", "pieces an hour"), fr=("pièce par heure", "pièces par heure"))
LIMITS_NOW, LIMITS_THEN = (list(PLACES)[run.limits[0]] for run in (NOW, SOLD))
ARROWS = ["first-deliver-second", "second-deliver-third", "third-deliver-shipping", "shipping-deliver-market"]


def gains_with_the_post(answer: Answer) -> bool:
    """Whether the whole is said to gain because its first post does."""
    return bool(answer["gained"] > answer["now"])


EXERCISE = Exercise(
    "7.2", title=Text(en="Twenty per cent more", fr="Vingt pour cent de plus"), minutes=(3, 4), covers="C05 C07",
    prompt=Text(en=f"Pieces go from post to post, then to the customers. In an hour, the first post can do {POSTS[0]}, the second {POSTS[1]}, the third {POSTS[2]}. Customers take {MARKET}. (The picture is Bertrand Duperrin’s, the figures are ours. What is not taken is not counted.)\n\nBet before you look.",
                fr=f"Des pièces passent de poste en poste, puis chez les clients. En une heure, le premier poste peut en faire {POSTS[0]}, le deuxième {POSTS[1]}, le troisième {POSTS[2]}. Les clients en prennent {MARKET}. (L’image est de Bertrand Duperrin, les chiffres sont de nous. Ce que personne ne prend ne compte pas.)\n\nPariez avant de regarder."),
    answer=Form({
        "now": Part(Text(en="As it is: how many reach a customer?", fr="En l’état : combien arrivent chez un client ?"), Number(0, 500, AN_HOUR, whole=False)),
        "gained": Part(Text(en=f"The first post gains 20%: {FASTER[0]}. How many now?", fr=f"Le premier poste gagne 20 % : {FASTER[0]}. Combien, à présent ?"), Number(0, 500, AN_HOUR, whole=False)),
        "next_effort": Part(Text(en="Where would the next effort make a difference?", fr="Où le prochain effort servirait-il à quelque chose ?"), Choose(PLACES)),
        "sold": Part(Text(en=f"The first post is back at {POSTS[0]}, and customers take {LIVELY}. How many?", fr=f"Le premier poste est revenu à {POSTS[0]}, et les clients prennent {LIVELY}. Combien ?"), Number(0, 500, AN_HOUR, whole=False)),
        "limit": Part(Text(en="And what holds the rest back, then?", fr="Et qu’est-ce qui retient le reste, alors ?"), Choose(PLACES)),
    }),
    map=MAP, keep_first=True,
    reasons=[
        right("7.2/the-narrowest-place", {"now": NOW.output, "gained": GAINED.output, "next_effort": LIMITS_NOW, "sold": SOLD.output, "limit": LIMITS_THEN},
              Text(en="You saw the narrowest place, and saw it move. As long as customers take no more, they are the last post of the line; once they do, another place is the narrowest. Try it with the sliders of the lesson.",
                   fr="Vous avez vu l’endroit le plus étroit, et vous l’avez vu changer. Tant que les clients n’en prennent pas plus, ils sont le dernier poste de la ligne ; dès qu’ils en prennent, un autre endroit devient le plus étroit. Essayez avec les curseurs de la leçon."),
              look=["shipping-deliver-market"], expect="sometimes",
              ask=Text(en="Where is our narrowest place, this week? Who has measured it?", fr="Où est l’endroit le plus étroit chez nous, cette semaine ? Qui l’a mesuré ?")),
        look_again("7.2/more-in-more-out", gains_with_the_post,
                   Text(en="Your first post does more, so the whole does more? Walk beside one of the twenty new pieces. Where does it stand still?",
                        fr="Votre premier poste en fait plus, donc l’ensemble aussi ? Accompagnez l’une des vingt pièces nouvelles. Où s’arrête-t-elle ?"),
                   look=ARROWS[:1], misconception="M13", expect="often",
                   ask=Text(en="Where do our own “twenty more” pile up?", fr="Chez nous, où s’entassent les « vingt de plus » ?")),
        look_again("7.2/what-goes-in", {"now": POSTS[0]},
                   Text(en="That is what the first post can do. Follow the hundred pieces: how many does the second let through?",
                        fr="C’est ce que peut le premier poste. Suivez les cent pièces : combien le deuxième en laisse-t-il passer ?"),
                   look=ARROWS[:2], misconception="M13", expect="sometimes",
                   ask=Text(en="Do we count what we start, or what arrives?", fr="Comptons-nous ce que nous lançons, ou ce qui arrive ?")),
        look_again("7.2/the-market-forgotten", {"now": POSTS[1]},
                   Text(en="The slowest post: well spotted. That many pieces leave the workshop. And who opens the door to them?",
                        fr="Le poste le plus lent : bien vu. Voilà ce qui sort de l’atelier. Et qui leur ouvre la porte ?"),
                   look=ARROWS[3:], misconception="M13", expect="often",
                   ask=Text(en="How much of what leaves our workshop ends up on a shelf?", fr="De ce qui sort de chez nous, quelle part finit sur une étagère ?")),
        look_again("7.2/a-mean", lambda answer: answer["now"] > NOW.output,
                   Text(en="Fast posts make up for slow ones? Only on paper: a piece that waits gains nothing by having come quickly. Take the posts one by one: which lets the fewest through?",
                        fr="Les postes rapides compensent les lents ? Sur le papier seulement : à une pièce qui attend, il ne sert à rien d’être venue vite. Prenez-les un par un : lequel en laisse passer le moins ?"),
                   look=ARROWS, misconception="M14", expect="sometimes",
                   ask=Text(en="Five people walk roped together. At what speed?", fr="Cinq marcheurs encordés. À quelle vitesse avancent-ils ?")),
        look_again("7.2/fewer-than-that", lambda answer: answer["now"] < NOW.output or answer["gained"] < answer["now"],
                   Text(en="A little harsh. Everybody in this line can do as many as that, and more. Which is the smallest of the four numbers?",
                        fr="Un peu sévère. Dans cette ligne, tout le monde peut en faire autant, et plus. Quel est le plus petit des quatre nombres ?"),
                   expect="rarely",
                   ask=Text(en="What else would have to go wrong?", fr="Que devrait-il arriver d’autre ?")),
        look_again("7.2/where-it-does-not-pinch", lambda answer: answer["next_effort"] != LIMITS_NOW,
                   Text(en="Your figures are right. Now give that post ten more pieces an hour, with the same figures: how many more reach a customer?",
                        fr="Vos chiffres sont justes. Donnez maintenant à ce poste dix pièces de plus par heure, sans rien changer d’autre : combien de plus arrivent chez un client ?"),
                   look=ARROWS[3:], misconception="M13", expect="often",
                   ask=Text(en="Which of our projects sharpens a knife that cuts well already?", fr="Lequel de nos projets aiguise un couteau qui coupe déjà bien ?")),
        look_again("7.2/the-market-alone", {"sold": LIVELY},
                   Text(en="They would take that many. But somebody has to make them: go back from the door to the first post, with those pieces in your hands.",
                        fr="Ils en prendraient autant. Mais il faut bien les faire : remontez de la porte au premier poste, avec ces pièces dans les mains."),
                   look=ARROWS[:3], misconception="M13", expect="sometimes",
                   ask=Text(en="When have we sold more than we could make?", fr="Quand avons-nous vendu plus que nous ne pouvions faire ?")),
        look_again("7.2/it-has-moved", ...,
                   Text(en="The door is wider now, so the narrowest place is elsewhere. Write the four numbers side by side again, with the new one: which is the smallest, and whose is it?",
                        fr="La porte est plus large : l’endroit le plus étroit est donc ailleurs. Récrivez les quatre nombres côte à côte, avec le nouveau : lequel est le plus petit, et à qui est-il ?"),
                   look=ARROWS, expect="sometimes",
                   ask=Text(en="Since we last looked, has ours moved?", fr="Depuis que nous avons regardé, le nôtre a-t-il changé de place ?")),
    ],
    hints=[
        Text(en="Write the four numbers in a row, the customers’ last. Cover the three largest.", fr="Écrivez les quatre nombres à la suite, celui des clients en dernier. Cachez les trois plus grands."),
        Text(en="Play it with beans: four cups, and each hand may pass on only so many.", fr="Jouez-le avec des haricots : quatre gobelets, et chaque main ne peut en passer que tant."),
    ],
    solution={"now": NOW.output, "gained": GAINED.output, "next_effort": LIMITS_NOW, "sold": SOLD.output, "limit": LIMITS_THEN},
    because=Text(en="A line gives what its narrowest place lets through, and the customers are its last place. Bertrand Duperrin calls his workshop a simplifying picture, and so it is: in real life pieces differ, machines stop, and stocks hide all this for a while. His point remains: part of the effort made inside is in vain.",
                 fr="Une ligne donne ce que laisse passer son endroit le plus étroit, et les clients en sont le dernier. Bertrand Duperrin dit lui-même que son atelier simplifie : en vrai, les pièces diffèrent, les machines s’arrêtent, et les stocks cachent tout cela un moment. Ce qu’il veut montrer demeure : une part des efforts internes est vaine."),
)
