"""Exercise 6.3: when to ask again, which length would please both wishes, what can be written down."""

from collections.abc import Callable

from clientkit.cases import case
from clientkit.practice import (
    Answer,
    Choose,
    Credit,
    Exercise,
    Form,
    Part,
    Sort,
    look_again,
    right,
)
from clientkit.words import Text

MOMENTS = Choose(
    {
        "sides": Text(en="1. He looks in the mirror: “Perhaps shorter at the sides?”", fr="1. Il se regarde : « Un peu plus court sur les côtés, peut-être ? »"),
        "match": Text(en="2. He tells the story of Sunday’s match.", fr="2. Il raconte le match de dimanche."),
        "brother": Text(en="3. “In this heat… My brother has shaved off the lot, and he’s happy.”", fr="3. « Avec cette chaleur… Mon frère a tout rasé, il est content. »"),
        "zero": Text(en="4. You take the guard off the clippers: from here on, it is down to the skin.", fr="4. Vous retirez le sabot de la tondeuse : à partir d’ici, c’est à ras."),
        "till": Text(en="5. At the till, coat on.", fr="5. À la caisse, manteau sur le dos."),
    },
    several=True,
)
#: To ask how it was, once more, does no harm at the till; it only comes late.
WHEN, LATE = {"sides", "brother", "zero"}, {"till"}

LENGTH = Choose({
    "first": Text(en="10 mm: a brush cut, he said so on coming in", fr="10 mm : une brosse, il l’a dit en entrant"),
    "between": Text(en="5 mm: half-way, nobody loses", fr="5 mm : à mi-chemin, personne n’y perd"),
    "none": Text(en="none", fr="aucune"),
})

SERVICES = Sort(
    {
        "look": Text(en="A haircut that suits the person", fr="Une coiffure qui va à la personne"),
        "bus": Text(en="The bus, at 7.12", fr="Le bus de 7 h 12"),
        "hip": Text(en="Learning to walk with a new hip", fr="Réapprendre à marcher avec une hanche neuve"),
        "screws": Text(en="A thousand screws, 6 mm", fr="Mille vis de 6 mm"),
        "parcel": Text(en="A parcel within three days", fr="Un colis sous trois jours"),
        "speech": Text(en="A speech for a colleague who is leaving", fr="Un discours pour un collègue qui s’en va"),
        "invoice": Text(en="An invoice without a mistake", fr="Une facture sans erreur"),
        "flat": Text(en="A flat done up for a family", fr="Un appartement refait pour une famille"),
    },
    {
        "before": Text(en="Beforehand", fr="D’avance"),
        "together": Text(en="Together", fr="Ensemble"),
    },
)
PLACED = {"look": "together", "bus": "before", "hip": "together", "screws": "before", "parcel": "before", "speech": "together", "invoice": "before", "flat": "together"}


def chosen(answer: Answer) -> set[str]:
    """The moments at which one would stop and ask."""
    return set(answer["moments"])


def without(*moments: str) -> Callable[[Answer], bool]:
    """Answers that ask at none of these moments."""
    return lambda answer: not chosen(answer) & set(moments)


def placed(where: str, *columns: str) -> Callable[[Answer], bool]:
    """Answers in which a service that belongs to `where` lies in one of these columns."""
    return lambda answer: any(PLACED[card] == where and column in columns for card, column in answer["services"].items())


EXERCISE = Exercise(
    "6.3", title=Text(en="From a brush cut to a shaved head", fr="De la brosse au crâne rasé"), minutes=(4, 5), covers="B10 B11",
    prompt=Text(en="You are the hairdresser. “A brush cut, please.” You showed a finger’s breadth, he nodded: 10 mm, then. The clippers hum. Five moments follow.\n\nHe will leave with a shaved head. When do you stop and ask?",
                fr="Vous êtes le coiffeur. « Une brosse, s’il vous plaît. » Vous avez montré un doigt d’épaisseur, il a fait oui de la tête : 10 mm, donc. La tondeuse ronronne. Cinq moments suivent.\n\nIl repartira le crâne rasé. Quand vous arrêtez-vous pour demander ?"),
    answer=Form({
        "moments": Part(Text(en="I stop, and ask, at these moments", fr="Je m’arrête, et je demande, à ces moments-là"), MOMENTS),
        "length": Part(Text(en="At which length would he have both what he wanted at the start, give or take 3 mm, and what he wanted in the end, give or take 1 mm?",
                            fr="À quelle longueur aurait-il à la fois ce qu’il souhaitait en entrant, à 3 mm près, et ce qu’il souhaitait à la fin, à 1 mm près ?"), LENGTH),
        "services": Part(Text(en="And these eight services: to be written down beforehand, or built together on the way?", fr="Et ces huit services : à écrire d’avance, ou à construire ensemble, en chemin ?"), SERVICES),
    }),
    credits=[
        Credit(lambda answer: set(answer.get("moments", ())) - LATE == WHEN, Text(en="Already right: the moments at which to ask.", fr="Déjà juste : les moments où demander.")),
        Credit({"length": "none"}, Text(en="Already right: the length.", fr="Déjà juste : la longueur.")),
        Credit(lambda answer: len(answer.get("services", ())) == len(PLACED) and all(where in (PLACED[card], "depends" if PLACED[card] == "together" else "") for card, where in answer["services"].items()),
               Text(en="Already right: the eight services.", fr="Déjà juste : les huit services.")),
    ],
    map=case("haircut"), keep_first=True,
    reasons=[
        look_again("6.3/at-the-till", lambda answer: chosen(answer) <= LATE,
                   Text(en="He has his coat on, and you have a broom in your hand. What is lying on the floor can no longer be discussed.",
                        fr="Il a son manteau, et vous un balai. Ce qui est par terre ne se discute plus."),
                   expect="sometimes",
                   ask=Text(en="Our satisfaction surveys: at which moment do they arrive?", fr="Nos enquêtes de satisfaction : à quel moment arrivent-elles ?")),
        look_again("6.3/no-way-back", without("zero"),
                   Text(en="After which of these moments is there no way back? That one, too, deserves a word, even if you believe that you have understood.",
                        fr="Après lequel de ces moments ne peut-on plus revenir en arrière ? Celui-là aussi mérite un mot, même si vous croyez avoir compris."),
                   look=["hairdresser-ask-customer-step"], expect="often",
                   ask=Text(en="In our work, which step cannot be undone? Who asks just before it?", fr="Dans notre travail, quelle étape ne se défait pas ? Qui demande, juste avant ?")),
        look_again("6.3/said-in-passing", without("brother"),
                   Text(en="You are waiting for a proper order. Read the five moments again: in which one does a wish go by, dressed up as something else?",
                        fr="Vous attendez une commande en bonne et due forme. Relisez les cinq moments : dans lequel un souhait passe-t-il, déguisé en autre chose ?"),
                   look=["customer-ask-hairdresser-last"], misconception="M11", expect="sometimes",
                   ask=Text(en="Which wish of a customer did you hear in a corridor, and nowhere else?", fr="Quel souhait d’un client avez-vous entendu dans un couloir, et nulle part ailleurs ?")),
        look_again("6.3/the-order-stands", without("sides"),
                   Text(en="He has not said the same thing twice, and the clippers go on. At which moment did the wish first move?",
                        fr="Il n’a pas dit deux fois la même chose, et la tondeuse continue. À quel moment le souhait a-t-il bougé pour la première fois ?"),
                   look=["customer-ask-hairdresser-first"], misconception="M11", expect="sometimes",
                   ask=Text(en="“It was in the order.” Who has said that, and who has heard it?", fr="« C’était dans la commande. » Qui l’a dit, et qui l’a entendu ?")),
        look_again("6.3/asks-all-the-time", lambda answer: "match" in chosen(answer),
                   Text(en="You stop the clippers even for the score. Let him tell his story; ask when the wish moves, or when there will be no way back.",
                        fr="Vous arrêtez la tondeuse même pour le score. Laissez-le raconter ; demandez quand le souhait bouge, ou quand on ne pourra plus revenir en arrière."),
                   expect="sometimes",
                   ask=Text(en="Can one ask a customer too often? When did it annoy you last?", fr="Peut-on trop demander à un client ? Quand cela vous a-t-il agacé ?")),
        look_again("6.3/first-word-is-law", {"length": "first"},
                   Text(en="With that, he has what he said on coming in. Hold the same length up against what he wants an hour later.",
                        fr="Il a bien là ce qu’il disait en entrant. Comparez la même longueur avec ce qu’il veut une heure plus tard."),
                   look=["customer-ask-hairdresser-first", "customer-ask-hairdresser-last"], misconception="M11", expect="sometimes",
                   ask=Text(en="When the wish has moved, what is the first order form good for?", fr="Quand le souhait a bougé, à quoi sert encore le premier bon de commande ?")),
        look_again("6.3/half-way", {"length": "between"},
                   Text(en="A compromise, and so reasonable! Measure it: how far is 5 mm from 10, and how far from 0? And how much leeway was there?",
                        fr="Un compromis, et si raisonnable ! Mesurez : de 5 mm à 10, combien ? Et à 0 ? Et combien d’écart admettait-on ?"),
                   look=["customer-ask-hairdresser-first", "customer-ask-hairdresser-last"], expect="often",
                   ask=Text(en="Which of our compromises pleases neither of the two?", fr="Lequel de nos compromis ne contente aucun des deux ?")),
        look_again("6.3/as-if-one-could-write-it", placed("together", "before"),
                   Text(en="Take, one by one, those that you would write down beforehand, and imagine the sheet. Would somebody who has never met that person get it right with the sheet alone?",
                        fr="Prenez un à un ceux que vous écririez d’avance, et imaginez la fiche. Quelqu’un qui n’a jamais vu cette personne y arriverait-il avec la seule fiche ?"),
                   look=["customer-ask-hairdresser-look"], misconception="M11", expect="sometimes",
                   ask=Text(en="What do we have specified on three pages that we would do better to look at together?", fr="Que faisons-nous spécifier sur trois pages, alors qu’il vaudrait mieux le regarder ensemble ?")),
        look_again("6.3/talks-where-a-line-would-do", placed("before", "together", "depends"),
                   Text(en="For one of them, a single line would do, and nobody would want to talk about it every time. Which one would you not care to negotiate at the stop, in the rain?",
                        fr="Pour l’un d’eux, une seule ligne suffirait, et personne n’a envie d’en reparler à chaque fois. Lequel n’aimeriez-vous pas négocier à l’arrêt, sous la pluie ?"),
                   expect="rarely",
                   ask=Text(en="What do we settle anew every week, though one line would do?", fr="Que réglons-nous à nouveau chaque semaine, alors qu’une ligne suffirait ?")),
        right("6.3/asks-in-time", ...,
              Text(en="You ask when the wish moves, and before the gesture that cannot be undone. And no length would have pleased both wishes: nothing replaces asking. Slide the length in the lesson, and see.",
                   fr="Vous demandez quand le souhait bouge, et avant le geste qui ne se défait pas. Et aucune longueur n’aurait contenté les deux souhaits : rien ne remplace la question. Déplacez le curseur de la leçon, vous verrez."),
              look=["customer-ask-hairdresser-first", "customer-ask-hairdresser-last", "hairdresser-ask-customer-step"], expect="often",
              ask=Text(en="In your work, at which moment should somebody stop the clippers?", fr="Dans votre travail, à quel moment quelqu’un devrait-il arrêter la tondeuse ?")),
    ],
    hints=[
        Text(en="Two good reasons to ask: the wish has just moved; or what comes next cannot be undone.", fr="Deux bonnes raisons de demander : le souhait vient de bouger ; ou ce qui suit ne se défait pas."),
        Text(en="For the length, draw a line from 0 to 15 mm: colour what suits the first wish, then what suits the last.", fr="Pour la longueur, tracez une ligne de 0 à 15 mm : coloriez ce qui va au premier souhait, puis ce qui va au dernier."),
        Text(en="For the services: could a stranger do it well with nothing but a sheet of paper?", fr="Pour les services : un inconnu y arriverait-il bien avec une simple feuille de papier ?"),
    ],
    solution={"moments": [id for id in MOMENTS.options if id in WHEN], "length": "none", "services": PLACED},
    because=Text(en="The text takes the hairdresser for both difficulties: requirements move, sometimes fast; and some cannot be specified, they are built up bit by bit with the customer. The dialogue, the millimetres and the other services are ours. To ask at the till as well does no harm. Where something is built together, a part of it can be written all the same (a day, a price): “it depends” is accepted there. (After “L’organisation pour les petits nenfants : les clients”)",
                 fr="Le texte prend le coiffeur pour exemple des deux difficultés : les exigences bougent, parfois vite ; et certaines ne se spécifient pas, on les bâtit peu à peu avec le client. Le dialogue, les millimètres et les autres services sont de nous. Demander aussi à la caisse ne fait pas de mal. Là où l’on construit à deux, une part s’écrit quand même (un jour, un prix) : nous y acceptons « cela dépend ». (D’après « L’organisation pour les petits nenfants : les clients »)"),
)
