"""Exercise 9.3: the money of a shared ride, five people close to us, and one’s own two spheres, drawn."""

from clientkit.cases import case
from clientkit.course.sheets import drawn_here
from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay, merge_hats
from clientkit.practice import Answer, Credit, Exercise, Form, Match, Part, Sort, look_again, right
from clientkit.questions import who_pays
from clientkit.words import LANGUAGES, Text

RIDE = case("car_share")
#: Whom each of them pays on the map of the ride; those who are not there pay nobody.
PAID = {link.source: link.target for link in RIDE.links if isinstance(link, Pay)}
PAYERS = ("passenger", "platform", "driver", "others")
NOBODY = "nobody"
SOLVED = {who: PAID.get(who, NOBODY) for who in PAYERS}

MATCH = Match(
    {id: RIDE.party(id).label for id in PAYERS},
    {
        "insurer": Text(en="pays the insurer", fr="paie l’assureur"),
        NOBODY: Text(en="pays nobody here", fr="ne paie personne ici"),
        "driver": Text(en="pays the driver", fr="paie le conducteur"),
        "passenger": Text(en="pays the passenger", fr="paie le passager"),
        "platform": Text(en="pays the platform", fr="paie la plateforme"),
    },
)
CLOSE = Sort(
    {
        "children": Text(en="your children", fr="vos enfants"),
        "spouse": Text(en="whoever shares your life", fr="votre conjoint"),
        "parents": Text(en="your parents", fr="vos parents"),
        "neighbours": Text(en="your neighbours", fr="vos voisins"),
        "state": Text(en="the State", fr="l’État"),
    },
    {
        "customer": Text(en="I would say: a customer", fr="Je dirais : un client"),
        "not": Text(en="I would not say so", fr="Je ne dirais pas cela"),
    },
)

HOME, WORK = "home", "work"
START = CustomerMap(
    [
        Party(HOME, Text(en="me, at home", fr="moi, à la maison"), same_as="me", at=(110, 260)),
        Party(WORK, Text(en="me, at work", fr="moi, au travail"), same_as="me", at=(560, 260)),
    ],
    title=Text(en="My two spheres", fr="Mes deux sphères"),
)


def drawn(answer: Answer) -> CustomerMap:
    """The map of both spheres."""
    return CustomerMap.from_document(answer["drawn"])


def expecting(answer: Answer, sphere: str) -> list[str]:
    """Those who expect something of me in a sphere, by arrows of request."""
    asking = (link for link in drawn(answer).links if isinstance(link, Ask))
    return list(dict.fromkeys(link.source for link in asking if link.target == sphere and link.source not in (HOME, WORK)))


def around(answer: Answer, sphere: str) -> set[str]:
    """All those who have any arrow with me in a sphere."""
    ends = {end for link in drawn(answer).links if sphere in (link.source, link.target) for end in (link.source, link.target)}
    return ends - {HOME, WORK}


def backwards(answer: Answer) -> bool:
    """Whether somebody stands on a sphere’s arrows only as the one whom I ask something of."""
    asked = {link.target for link in drawn(answer).links if isinstance(link, Ask) and link.source in (HOME, WORK)}
    return bool(asked - {HOME, WORK}) and not (expecting(answer, HOME) and expecting(answer, WORK))


def counted(answer: Answer) -> Text:
    """How many expect something of me in each sphere, and how many of all those pay me for it."""
    home, work = expecting(answer, HOME), expecting(answer, WORK)
    whole = merge_hats(drawn(answer))
    pay = set(who_pays(whole, "me").value) & {*home, *work}

    def pays(lang: str) -> str:
        words = {
            "en": ("Nobody among them pays you in money.", "One of them pays you in money.", f"{len(pay)} of them pay you in money."),
            "fr": ("Aucun d’eux ne vous paie en argent.", "Un seul d’entre eux vous paie en argent.", f"{len(pay)} d’entre eux vous paient en argent."),
        }
        return words[lang][min(len(pay), 2)]

    both = {
        "en": f"On your map, {len(home)} at home and {len(work)} at work expect something of you. {pays('en')} One person holds both ends: you have twenty-four hours for all of them.",
        "fr": f"Sur votre carte, {len(home)} à la maison et {len(work)} au travail attendent quelque chose de vous. {pays('fr')} Une seule personne tient les deux bouts : vous avez vingt-quatre heures pour eux tous.",
    }
    return Text(**{lang: both[lang] for lang in LANGUAGES})


EXAMPLE = CustomerMap(
    [
        *START.parties,
        Party("daughter", Text(en="my daughter", fr="ma fille")),
        Party("neighbour", Text(en="the neighbour below", fr="la voisine du dessous")),
        Party("colleague", Text(en="the colleague who takes over", fr="la collègue qui prend la suite")),
        Party("company", Text(en="my company", fr="mon entreprise"), kind="organisation"),
    ],
    [
        Ask("l1", "daughter", HOME, about=Text(en="to be fetched on time", fr="qu’on vienne la chercher à l’heure"), status="stated"),
        Ask("l2", "neighbour", HOME, about=Text(en="quiet after ten", fr="le silence après dix heures")),
        Ask("l3", "colleague", WORK, about=Text(en="a file that is complete", fr="un dossier complet")),
        Deliver("l4", WORK, "colleague", what=Text(en="files", fr="des dossiers")),
        Pay("l5", "company", WORK, basis="salary"),
    ],
    title=START.title,
)

EXERCISE = Exercise(
    "9.3", title=Text(en="Two spheres, one day", fr="Deux sphères, une journée"), minutes=(7, 10), covers="D08 D09 D10", model="one_of_several",
    prompt=Text(en="You offer two seats in your car on a platform. The passenger books and pays online; the platform keeps a share. Who pays whom? (Each platform has its own rules; we take this one.)\n\nThen five around you, from your children to the State: would you say “customer”? Nothing here is right or wrong.\n\nLast, your own map. You are on it twice, at home and at work. Add those who expect something of you, with an arrow of request from them to you: two in each sphere will do. If somebody pays you, draw that too.",
                fr="Vous proposez deux places dans votre voiture, sur une plateforme. Le passager réserve et paie en ligne ; la plateforme garde sa part. Qui paie qui ? (Chaque plateforme a ses règles ; prenons celle-ci.)\n\nPuis cinq autour de vous, de vos enfants à l’État : diriez-vous « client » ? Rien ici n’est juste ni faux.\n\nEnfin, votre carte. Vous y êtes deux fois, à la maison et au travail. Ajoutez ceux qui attendent quelque chose de vous, avec une flèche de demande qui va d’eux à vous : deux par sphère suffisent. Si quelqu’un vous paie, dessinez-le aussi."),
    answer=Form({
        "ride": Part(Text(en="The ride: who pays whom?", fr="Le trajet : qui paie qui ?"), MATCH),
        "close": Part(Text(en="Five around you", fr="Cinq autour de vous"), CLOSE),
        "drawn": Part(Text(en="My two spheres", fr="Mes deux sphères"), drawn_here(START)),
    }),
    credits=[Credit({"ride": SOLVED}, Text(en="Already right: the money of the ride.", fr="Déjà juste : l’argent du trajet."))],
    reasons=[
        look_again("9.3/straight-to-the-driver", {"ride": {"passenger": "driver"}},
                   Text(en="You have the passenger pay the driver. It does end up there; but on the evening of the booking, into whose till does the money go first?",
                        fr="Chez vous, le passager paie le conducteur. Cela finit ainsi ; mais le soir de la réservation, dans quelle caisse l’argent tombe-t-il d’abord ?"),
                   misconception="M1", expect="often",
                   ask=Text(en="Who pays back, when the driver does not turn up?", fr="Qui rembourse, si le conducteur ne vient pas ?")),
        look_again("9.3/nothing-reaches-the-driver", lambda answer: answer["ride"]["platform"] != SOLVED["platform"],
                   Text(en="The platform has the passenger’s money. Part of it stays; where does the rest go, and for which work?",
                        fr="La plateforme a l’argent du passager. Une part y reste ; où va le reste, et pour quel travail ?"),
                   misconception="M4", expect="sometimes",
                   ask=Text(en="Of whom is the driver the customer, then? And who is the driver’s?", fr="De qui le conducteur est-il donc le client ? Et qui est le sien ?")),
        look_again("9.3/the-quiet-ones", lambda answer: answer["ride"] != SOLVED,
                   Text(en="One of the four has been given the wrong till. Read once more how the passenger pays; then look for a premium that is paid with or without passengers, and for those who only look on.",
                        fr="L’un des quatre s’est trompé de caisse. Relisez comment paie le passager ; cherchez ensuite une prime que l’on paie avec ou sans passagers, et ceux qui ne font que regarder."),
                   misconception="M3", expect="sometimes",
                   ask=Text(en="Who weighs on your ride without paying or receiving a penny?", fr="Qui pèse sur votre trajet sans payer ni recevoir un centime ?")),
        look_again("9.3/requests-turned-round", backwards,
                   Text(en="Your arrows of request set out from you. They go the way the thing goes, from whoever expects to whoever must act. Who is waiting for you, this evening?",
                        fr="Vos flèches de demande partent de vous. Elles vont dans le sens de la chose : de qui attend vers qui doit agir. Qui vous attend, ce soir ?"),
                   expect="sometimes",
                   ask=Text(en="Are you that person’s customer, or is that person yours?", fr="Êtes-vous son client, ou est-il le vôtre ?")),
        look_again("9.3/one-sphere-empty", lambda answer: not around(answer, HOME) or not around(answer, WORK),
                   Text(en="One of your two boxes stands there without an arrow. Go through yesterday, from getting up to going to bed: who waited for you in that half of the day?",
                        fr="L’une de vos deux boîtes n’a aucune flèche. Reprenez la journée d’hier, du lever au coucher : qui vous a attendu, dans cette moitié-là ?"),
                   misconception="M5", expect="often",
                   ask=Text(en="Whom would you never call a customer, and would still not keep waiting?", fr="Qui n’appelleriez-vous jamais client, sans jamais le faire attendre ?")),
        look_again("9.3/nobody-asks", lambda answer: not expecting(answer, HOME) or not expecting(answer, WORK),
                   Text(en="There are people around you in both spheres, but in one of them nobody asks for anything. They may never have said it; draw what they expect all the same.",
                        fr="Il y a du monde autour de vous dans les deux sphères, mais dans l’une, personne ne demande rien. On ne vous l’a peut-être jamais dit ; dessinez quand même ce que l’on attend."),
                   misconception="M11", expect="sometimes",
                   ask=Text(en="What would they say if they were sure that you would not be cross?", fr="Que diraient-ils, s’ils étaient sûrs de ne pas vous fâcher ?")),
        right("9.3/two-spheres", ..., counted, word=Text(en="It holds", fr="Elle tient"), expect="often",
              ask=Text(en="Which of them will hear from you first, now that they are all on one sheet?", fr="Lequel aura de vos nouvelles le premier, maintenant qu’ils sont tous sur une feuille ?")),
    ],
    hints=[
        Text(en="For the ride, follow one banknote. Somebody pays even when the car is empty.", fr="Pour le trajet, suivez un billet. Quelqu’un paie même quand la voiture est vide."),
        Text(en="For your map, take your diary and your telephone: who wrote “when?”, “have you thought of…?”, “don’t forget”?", fr="Pour votre carte, prenez votre agenda et votre téléphone : qui a écrit « quand ? », « tu as pensé à… ? », « n’oublie pas » ?"),
    ],
    solution={"ride": SOLVED, "close": {"children": "customer", "spouse": "not", "parents": "depends", "neighbours": "customer", "state": "depends"}, "drawn": EXAMPLE},
    because=Text(en="On this ride the passenger pays the platform, which pays the driver, who pays an insurer, passengers or not; the other drivers weigh on the price and pay nobody. The way of the money is ours; the text only says that one has customers there, too. The five around us are its questions; your answers are your own. The map is an example.",
                 fr="Sur ce trajet, le passager paie la plateforme, qui paie le conducteur, qui paie un assureur, avec ou sans passagers ; les autres conducteurs pèsent sur le prix et ne paient personne. Le chemin de l’argent est de nous ; le texte dit seulement que l’on a, là aussi, des clients. Les cinq autour de nous sont ses questions ; vos réponses vous appartiennent. La carte est un exemple."),
)
