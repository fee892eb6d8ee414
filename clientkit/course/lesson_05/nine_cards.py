"""Exercise 5.1: nine verb cards round a school canteen; who buys, who pays, who does both."""

from collections.abc import Callable, Iterable

from clientkit.cases import case
from clientkit.practice import Answer, Credit, Exercise, Form, Match, Part, Sort, look_again, right
from clientkit.practice.kinds.arrange import DEPENDS
from clientkit.questions import verbs
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing
from clientkit.words.vocabulary import VERBS

MAP = case("canteen")

CARDS = {
    "uses": Text(en="uses: makes use of it, eats it", fr="utilise : s’en sert, le mange"),
    "judges": Text(en="judges: assesses it, or imposes rules", fr="juge : l’évalue, ou lui impose des règles"),
    "pays": Text(en="pays: gives money for what they or theirs get", fr="paie : donne de l’argent pour ce que lui ou les siens reçoivent"),
    "undergoes": Text(en="undergoes: gets an effect not asked for", fr="subit : en reçoit un effet qu’il n’a pas demandé"),
    "buys": Text(en="buys: accepts the offer", fr="achète : accepte l’offre"),
    "influences": Text(en="influences: weighs on it, without the last word", fr="influence : pèse dessus, sans avoir le dernier mot"),
    "subsidises": Text(en="subsidises: gives money so that others pay less", fr="subventionne : donne de l’argent pour que d’autres paient moins"),
    "orients": Text(en="steers: says which way it should go", fr="oriente : dit dans quel sens cela doit aller"),
    "recommends": Text(en="recommends: advises what others will take", fr="préconise : conseille ce que d’autres prendront"),
}
AROUND = {party.id: party.label for party in MAP.parties if party.id != MAP.me}

#: Who does what, as the map derives it from its arrows.
DERIVED = {verb: who[0] for verb, who in verbs(MAP, "canteen").value.items()}
#: What can be said as well, though no arrow says it here.
ALSO = {
    "judges": {"children", "parents", "school", "dietitian", "town", "neighbours"},
    "pays": {"town"},
    "undergoes": {"children"},
    "buys": {"parents"},
    "influences": {"children", "school", "dietitian", "neighbours", "inspectors"},
    "orients": {"town", "dietitian", "parents"},
    "recommends": {"school"},
}

PURCHASES = Sort(
    {
        "grandfather": Text(en="A grandfather, who pays for the driving lessons that his granddaughter chose", fr="Un grand-père, qui règle les leçons de conduite que sa petite-fille a choisies"),
        "bread": Text(en="You, when you point at a loaf and put down two euros", fr="Vous, quand vous montrez une baguette et posez deux euros"),
        "assistant": Text(en="An assistant, who chooses the office chairs; accounts will settle", fr="Une assistante, qui choisit les chaises du bureau ; la comptabilité réglera"),
        "colleague": Text(en="The colleague after you, who takes over your file on time and says thank you", fr="Le collègue d’après, qui reprend votre dossier à l’heure et vous remercie"),
    },
    {
        "both": Text(en="buys and pays", fr="achète et paie"),
        "buys": Text(en="buys, and gives no money", fr="achète, sans donner d’argent"),
        "pays": Text(en="pays, without buying", fr="paie, sans acheter"),
    },
)
BOUGHT = {"grandfather": "pays", "bread": "both", "assistant": "buys", "colleague": "buys"}
#: One may count thanks as paying; and for three of them, on what it depends is told.
AS_WELL = {"colleague": {"both", DEPENDS}, "grandfather": {DEPENDS}, "assistant": {DEPENDS}}


def stands(verb: str, who: str) -> bool:
    """Whether a card can lie with that party."""
    return who == DERIVED[verb] or who in ALSO.get(verb, ())


def all_stand(answer: Answer) -> bool:
    """Whether every card lies with somebody who does that."""
    return all(stands(verb, who) for verb, who in answer["cards"].items())


def is_sorted(answer: Answer) -> bool:
    """Whether the purchases lie where they can be argued to lie."""
    return all(column == BOUGHT[card] or column in AS_WELL.get(card, ()) for card, column in answer["purchases"].items())


def lies_with(verb: str, *who: str) -> Callable[[Answer], bool]:
    """Answers in which a card lies with one of these."""
    return lambda answer: answer["cards"][verb] in who


def in_good_hands(answer: Answer) -> int:
    """How many of the cards lie with somebody who does that."""
    return sum(stands(verb, who) for verb, who in answer.get("cards", {}).items())


def told_so_far(n: int) -> Credit:
    """What is said when so many cards lie well, and not all of them."""
    return Credit(
        lambda answer: in_good_hands(answer) == n,
        Text(en=f"Already in good hands: {n} of the nine cards.", fr=f"Déjà en bonnes mains : {n} cartes sur neuf."),
    )


#: The verbs of money, and those of whoever weighs on the work: an arrow of such a kind bears one.
_OF_MONEY = {"pays", "subsidises"}
_OF_WEIGHT = {"buys", "influences", "orients", "recommends", "judges"}
_NUMBERS = {
    "en": ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "fr": ("", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
}
_PAIR = {"en": "“{verb}” → {who}", "fr": "« {verb} » → {who}"}


def pairs(cards: Iterable[tuple[str, str]], lang: str) -> str:
    """Cards and those they were given to, as a sentence lists them."""
    said = (_PAIR[lang].format(verb=VERBS.word(verb, lang), who=AROUND[who].say(lang)) for verb, who in cards)
    return listing(said, lang) or "…"


def drawn_as(verb: str, who: str) -> str | None:
    """The verb that the map reads from that party's arrow, where it has one of the same kind."""
    for family in (_OF_MONEY, _OF_WEIGHT):
        if verb in family:
            return next((other for other, doing in DERIVED.items() if other in family and doing == who), None)
    return None


#: What is said where “it depends” can be defended.
_A_NO_THAT_COUNTS = Text(
    en="It may depend: if whoever settles the bill can say no, who buys? Here we took it that they only settle.",
    fr="Cela peut dépendre : si celui qui règle peut dire non, qui achète ? Ici, nous supposons qu’il règle seulement.",
)
_A_PRICE_IN_THANKS = Text(
    en="For the colleague, it depends on what counts as a price: in the text, thanks do.",
    fr="Pour le collègue, cela dépend de ce qui vaut paiement : dans le texte, un merci compte.",
)


def and_it_depends(say: Text | Callable[[Answer], Text]) -> Callable[[Answer], Text]:
    """What is said of a good answer, and then on what a purchase depends where it was put so."""

    def told(answer: Answer) -> Text:
        said = [say(answer) if callable(say) else say]
        unsure = {card for card, column in answer["purchases"].items() if column == DEPENDS}
        if unsure & {"grandfather", "assistant"}:
            said.append(_A_NO_THAT_COUNTS)
        if "colleague" in unsure:
            said.append(_A_PRICE_IN_THANKS)
        return Text(**{lang: " ".join(words.say(lang) for words in said) for lang in LANGUAGES})

    return told


def compared(answer: Answer) -> Text:
    """Where a good answer differs from the map: how the map reads that arrow, or that it has none."""
    more = [(verb, who) for verb, who in answer["cards"].items() if who != DERIVED[verb]]

    if not more:
        return Text(en="How many cards match the map; then, for each other one, what the map reads on that arrow, or that it has none.",
                    fr="Combien de cartes s’accordent avec le dessin ; puis, pour chaque autre, ce que le dessin lit sur cette flèche, ou qu’il n’en a pas.")

    def told(lang: str) -> str:
        alike, differ = (_NUMBERS[lang][n] for n in (len(CARDS) - len(more), len(more)))
        words = {
            "en": "{alike} of your nine cards match the map; {differ} can be defended.",
            "fr": "{alike} de vos neuf cartes s’accordent avec le dessin ; {differ} {defended}.",
        }[lang]
        defended = "se défend" if len(more) == 1 else "se défendent"
        said = [words.format(alike=alike.capitalize(), differ=differ, defended=defended)]
        for verb, who in more:
            if read := drawn_as(verb, who):
                words = {
                    "en": "{pair}: the arrow is there; our map reads it as “{read}”.",
                    "fr": "{pair} : la flèche est là ; notre dessin y lit « {read} ».",
                }[lang]
                said.append(words.format(pair=pairs([(verb, who)], lang), read=VERBS.word(read, lang)))
        if missing := [(verb, who) for verb, who in more if not drawn_as(verb, who)]:
            words = {
                "en": "{pairs}: no arrow on our map says it; that is the map’s lack, not yours.",
                "fr": "{pairs} : aucune flèche de notre dessin ne le dit ; c’est lui qui manque de flèches, pas vous.",
            }[lang]
            said.append(words.format(pairs=pairs(missing, lang)))
        return " ".join(said)

    return Text(**{lang: told(lang) for lang in LANGUAGES})


def ill_placed(answer: Answer) -> Text:
    """Which cards of those who weigh on the canteen lie where nothing in the scene puts them."""
    wrong = [(verb, who) for verb, who in answer.get("cards", {}).items() if not stands(verb, who)]
    words = {
        "en": "Read the scene again ({pairs}). Ask yourself each time: what exactly did they do, and who had the last word?",
        "fr": "Relisez la scène ({pairs}). Demandez-vous chaque fois : qu’ont-ils fait au juste, et qui a eu le dernier mot ?",
    }
    return Text(**{lang: words[lang].format(pairs=pairs(wrong, lang)) for lang in LANGUAGES})


EXERCISE = Exercise(
    "5.1", title=Text(en="Nine cards round a canteen", fr="Neuf cartes autour d’une cantine"), minutes=(5, 6), covers="A33 B03",
    prompt=Text(en="In this canteen, the children eat. Their parents pay for each meal, and have won a meat-free Thursday. The town pays the rest and eats nothing; it chose this canteen and signed. The school head sets the two sittings. A dietitian suggests menus. Inspectors come without warning. The neighbours hear the lorry, at ten past six.\n\nGive each card to the one it fits best. The same party may hold several.",
                fr="Dans cette cantine, les enfants mangent. Les parents paient chaque repas, et ont obtenu un jeudi sans viande. La commune paie le reste et n’y mange pas ; elle a choisi cette cantine, et signé. La directrice fixe les deux services. Un diététicien propose des menus. Les services d’hygiène passent sans prévenir. Les voisins entendent le camion, à six heures dix.\n\nDonnez chaque carte à celui à qui elle va le mieux. Le même acteur peut en tenir plusieurs."),
    answer=Form({
        "cards": Part(Text(en="The one who…", fr="Celui qui…"), Match(CARDS, AROUND)),
        "purchases": Part(Text(en="Is buying the same as paying?", fr="Et acheter, est-ce payer ?"), PURCHASES),
    }),
    keep_first=True,
    credits=[
        *map(told_so_far, range(2, len(CARDS))),
        Credit(lambda answer: in_good_hands(answer) == len(CARDS), Text(en="All nine cards hold.", fr="Les neuf cartes tiennent.")),
        Credit(lambda answer: "purchases" in answer and len(answer["purchases"]) == len(BOUGHT) and is_sorted(answer), Text(en="Already right: to buy and to pay.", fr="Déjà juste : acheter et payer.")),
    ],
    reasons=[
        right("5.1/nine-verbs", lambda answer: answer["cards"] == DERIVED and is_sorted(answer),
              and_it_depends(Text(en="Nine cards, and seven parties round one canteen. Now look for somebody who pays, uses and decides all at once: the chair is empty.",
                   fr="Neuf cartes, sept acteurs autour d’une seule cantine. Cherchez maintenant quelqu’un qui paie, utilise et décide à la fois : la chaise est vide.")),
              expect="sometimes",
              ask=Text(en="Which of the nine verbs has nobody, round your own work? Really nobody?", fr="Lequel des neuf verbes n’a personne, autour de votre travail ? Vraiment personne ?")),
        right("5.1/more-than-the-map", lambda answer: all_stand(answer) and is_sorted(answer), and_it_depends(compared),
              word=Text(en="It holds", fr="Cela tient"), expect="often",
              ask=Text(en="Which arrow would have to be drawn, so that the map says it too?", fr="Quelle flèche faudrait-il ajouter pour que le dessin le dise aussi ?")),
        look_again("5.1/the-eater-pays", lambda answer: lies_with("pays", "children")(answer) or lies_with("subsidises", "children")(answer),
                   Text(en="You hand the bill to a child of seven. Eating and paying are two gestures: who makes the second one, and with whose purse?",
                        fr="Vous tendez la note à un enfant de sept ans. Manger et payer sont deux gestes : qui fait le second, et avec quel porte-monnaie ?"),
                   misconception="M4", expect="sometimes",
                   ask=Text(en="Round your work: who has the spoon, and who has the purse?", fr="Autour de votre travail : qui tient la cuillère, et qui tient la bourse ?")),
        look_again("5.1/the-payer-eats", lambda answer: answer["cards"]["uses"] != DERIVED["uses"],
                   Text(en="Go and sit in the dining room at noon. Whoever signs, pays or advises is elsewhere at that hour: who has a fork in hand?",
                        fr="Allez vous asseoir au réfectoire, à midi. Ceux qui signent, paient ou conseillent sont ailleurs à cette heure-là : qui tient une fourchette ?"),
                   misconception="M4", expect="rarely",
                   ask=Text(en="When did whoever pays for your work last see it used?", fr="Quand celui qui paie votre travail l’a-t-il vu servir pour la dernière fois ?")),
        look_again("5.1/nobody-undergoes", lambda answer: not stands("undergoes", answer["cards"]["undergoes"]),
                   Text(en="To undergo is to get something that one has not ordered. Open a window, early in the morning: who gets some of this canteen without having wanted any?",
                        fr="Subir, c’est recevoir ce que l’on n’a pas commandé. Ouvrez une fenêtre, tôt le matin : qui reçoit un peu de cette cantine sans en avoir voulu ?"),
                   misconception="M18", expect="sometimes",
                   ask=Text(en="Who bears something of your work, and does not stand on any of your lists?", fr="Qui supporte quelque chose de votre travail, sans figurer sur aucune de vos listes ?")),
        look_again("5.1/two-purses", lambda answer: not stands("pays", answer["cards"]["pays"]) or answer["cards"]["subsidises"] != DERIVED["subsidises"],
                   Text(en="Two purses open for this canteen. One pays meal by meal, for its own; the other pays the rest, and gets no meal at all. Which card goes to which?",
                        fr="Deux bourses s’ouvrent pour cette cantine. L’une paie repas par repas, pour les siens ; l’autre paie le reste, sans recevoir un seul repas. Quelle carte va à laquelle ?"),
                   expect="sometimes",
                   ask=Text(en="Who pays for your work without receiving any of it? What do they hope for?", fr="Qui paie votre travail sans rien en recevoir ? Qu’en espère-t-il ?")),
        look_again("5.1/who-weighs-how", lambda answer: not all_stand(answer),
                   ill_placed,
                   expect="often",
                   ask=Text(en="Who weighs on your work without ever paying a cent? By what right?", fr="Qui pèse sur votre travail sans jamais payer un centime ? À quel titre ?")),
        look_again("5.1/to-buy-is-to-pay", lambda answer: "both" in (answer["purchases"]["grandfather"], answer["purchases"]["assistant"]),
                   Text(en="Two questions, and each wants its own answer: who said “this one, please”? And whose money was it? In at least one of the four scenes about buying, they are two people.",
                        fr="Deux questions, et à chacune sa réponse : qui a dit « celui-là » ? Et de qui était l’argent ? Dans une au moins des quatre scènes d’achat, ce sont deux personnes."),
                   misconception="M1", expect="often",
                   ask=Text(en="Whose “yes” do you need before anybody’s money counts?", fr="De qui vous faut-il le « oui » avant que l’argent de quiconque ne compte ?")),
        look_again("5.1/a-purchase-elsewhere", ...,
                   Text(en="At least one purchase is left. Play the scene with a coin and a nod: the nod buys, the coin pays.",
                        fr="Reste au moins un achat. Jouez la scène avec une pièce et un hochement de tête : la tête achète, la pièce paie."),
                   expect="sometimes",
                   ask=Text(en="Who nods in your work, and who opens the purse?", fr="Dans votre travail, qui hoche la tête, et qui ouvre la bourse ?")),
    ],
    hints=[
        Text(en="Begin with the two easiest, at noon, in the dining room: who holds a fork? And who has never set foot there, but gives money?", fr="Commencez par les deux plus faciles, à midi, au réfectoire : qui tient une fourchette ? Et qui n’y met jamais les pieds, mais donne de l’argent ?"),
        Text(en="One party holds two cards for its money and its signature; another holds two for its coins and its voice.", fr="Un acteur tient deux cartes, pour son argent et sa signature ; un autre en tient deux, pour ses pièces et sa voix."),
    ],
    solution={"cards": DERIVED, "purchases": BOUGHT},
    because=Text(en="The nine verbs are those of “L’organisation pour les petits nenfants : les clients”; its author ends the list with an “etc.”, so it stays open. The canteen is ours; elsewhere, others sign or subsidise. Other cards can be defended: the town pays too, the children may judge, or have to put up with it. That to buy is more than to pay comes from “Qui est le client ?”, where a colleague buys punctuality and pays in thanks.",
                 fr="Les neuf verbes sont ceux de « L’organisation pour les petits nenfants : les clients » ; son auteur finit la liste par un « etc. », elle reste donc ouverte. La cantine est de nous ; ailleurs, d’autres signent ou subventionnent. D’autres cartes se défendent : la commune paie aussi, les enfants peuvent juger ou subir. Qu’acheter soit plus que payer vient de « Qui est le client ? », où un collègue achète la ponctualité et paie d’un merci."),
)
