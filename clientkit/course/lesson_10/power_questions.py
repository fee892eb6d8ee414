"""Exercise 10.5: questions of power become questions about the customer; flows drawn from the end."""

from clientkit.cases import case
from clientkit.course.lesson_10.one_map import read
from clientkit.course.lesson_10.two_drawings import compared, word_leaves_the_end
from clientkit.course.own_map import FROM_THE_CUSTOMER, as_it_stands
from clientkit.course.texts import OURS, SEEK_YOUR_CUSTOMER
from clientkit.map import Ask, CustomerMap, Deliver, Party
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    MapAnswer,
    Part,
    Sentence,
    Sort,
    View,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import mentions, says_nothing
from clientkit.words import Text

OBJECTIONS = Sort(
    {
        "ours": Text(en="“It is not for our team to decide that.”", fr="« Ce n’est pas à notre équipe d’en décider. »"),
        "tried": Text(en="“We tried it: people waited just as long.”", fr="« On a essayé : on attendait tout autant. »"),
        "sign": Text(en="“And who is going to sign it off?”", fr="« Et qui va valider ? »"),
        "hours": Text(en="“It takes two hours a week away from the counter.”", fr="« Cela prend deux heures par semaine au guichet. »"),
        "steer": Text(en="“That committee is ours to chair.”", fr="« Ce comité, c’est nous qui le pilotons. »"),
    },
    {
        "power": Text(en="Power: who may, who leads, who checks", fr="Pouvoir : qui peut, qui dirige, qui contrôle"),
        "effect": Text(en="Effect: does it work, for whom?", fr="Efficacité : est-ce que cela marche, pour qui ?"),
    },
)
SORTED = {"ours": "power", "tried": "effect", "sign": "power", "hours": "effect", "steer": "power"}

DECIDES = Sort(
    {
        "money": Text(en="how much may be spent this year", fr="combien on peut dépenser cette année"),
        "in_time": Text(en="what “in time” means for whoever is waiting", fr="ce que veut dire « à temps » pour qui attend"),
        "last": Text(en="the last word, when two teams cannot agree", fr="le dernier mot, quand deux équipes ne s’accordent pas"),
        "good": Text(en="how one notices, in use, that it is good", fr="à quoi l’on voit, à l’usage, que c’est bon"),
    },
    {
        "boss": Text(en="The boss decides", fr="Le chef en décide"),
        "customer": Text(en="The customer tells us", fr="Le client nous le dit"),
    },
)
DECIDED = {"money": "boss", "in_time": "customer", "last": "boss", "good": "customer"}

VIGNETTES = Sort(
    {
        "box": Text(en="Ideas go into a box; it is opened at the New Year’s party.", fr="On met ses idées dans une boîte ; on l’ouvre à la galette des rois."),
        "monday": Text(en="On Monday a team picks one complaint, on Tuesday it tries a remedy; the boss clears the way.", fr="Le lundi, une équipe choisit une réclamation, le mardi elle essaie un remède ; le chef dégage la route."),
        "printed": Text(en="Everybody may speak; the plan was printed yesterday.", fr="Chacun peut parler ; le plan a été imprimé hier."),
        "answer": Text(en="Each proposal gets a yes or a no within two days, with the reason.", fr="Chaque proposition reçoit un oui ou un non sous deux jours, avec la raison."),
        "targets": Text(en="Each team sets its own targets; no customer was asked.", fr="Chaque équipe fixe ses propres objectifs ; aucun client n’a été interrogé."),
    },
    {
        "practice": Text(en="It is practised", fr="C’est une pratique"),
        "pose": Text(en="It is a pose", fr="C’est une pose"),
    },
)
#: With these a sentence asks something, whether or not it bears its mark.
ASKING = ("what", "who", "whom", "how", "when", "where", "which", "why", "is", "are", "do", "does", "did", "will", "would", "can", "could",
          "que", "qu", "quoi", "qui", "comment", "quand", "où", "ou", "quel", "quelle", "quels", "quelles", "pourquoi", "combien", "est", "à", "a", "en", "de", "pour")  # fmt: skip
#: Words by which a sentence still asks who may.
OF_POWER = {
    "allowed", "validate", "validates", "sign", "signs", "sign it off", "in charge", "authorise", "authorises", "permission", "entitled", "right to",
    "droit", "valide", "valider", "autorise", "autoriser", "autorisation", "pilote", "dirige", "signe", "signer", "decide", "decides", "decider",
}  # fmt: skip


def asks(words: str) -> bool:
    """Whether a sentence is a question, with its mark or without.

    >>> asks("How long do they wait"), asks("Combien de temps attend-il ?"), asks("They wait.")
    (True, True, False)
    """
    begins = words.lower().replace("’", " ").replace("'", " ").replace("-", " ").split()[:1]
    return "?" in words or bool(begins and begins[0] in ASKING)


def misplaced(answer: Answer, part: str, key: dict[str, str]) -> bool:
    """Whether a card lies in another column than its own, and not under “it depends”."""
    return any(answer[part][card] not in (column, "depends") for card, column in key.items())


def both(answer: Answer) -> tuple[CustomerMap, CustomerMap]:
    """The first drawing, and the one from the customer."""
    return read(answer["first"]), read(answer["again"])


def told(answer: Answer, en: str, fr: str) -> Text:
    """What the two drawings say side by side, then a sentence of its own."""
    said = compared(*both(answer))
    return Text(en=f"{said.say('en')} {en}", fr=f"{said.say('fr')} {fr}")


#: The piano lesson again, begun at the end: what the child and the neighbours say has an arrow.
FROM_THE_CHILD = CustomerMap(
    [
        Party("child", Text(en="child", fr="enfant")),
        Party("teacher", Text(en="piano teacher", fr="professeur de piano")),
        Party("neighbours", Text(en="neighbours", fr="voisins"), kind="group"),
        Party("shop", Text(en="music shop", fr="magasin de musique"), kind="organisation"),
    ],
    [
        Ask("a1", "child", "teacher", about=Text(en="a piece of my own choice", fr="un morceau de mon choix"), status="stated"),
        Ask("a2", "neighbours", "child", about=Text(en="not after eight", fr="pas après vingt heures"), status="stated"),
        Ask("a3", "teacher", "shop", about=Text(en="the score, by Thursday", fr="la partition, pour jeudi"), status="stated", because_of="a1"),
        Deliver("d1", "shop", "teacher", what=Text(en="a score", fr="une partition")),
        Deliver("d2", "teacher", "child", what=Text(en="a lesson", fr="une leçon")),
    ],
    me="teacher",
)  # fmt: skip

EXERCISE = Exercise(
    "10.5", title=Text(en="From who is allowed to who is in need", fr="De qui a le droit à qui a besoin"), minutes=(9, 10), covers="C02 C12 C13 C14",
    prompt=Text(en="Somebody proposes a change, and the room objects. Sort what it says; turn one objection that you really heard into a question about the customer. Then take both of your drawings here.\n\nIn a group, each table sorts, then swaps with the next. On your own, argue at the end for the side that you did not choose in the last scene.",
                fr="Quelqu’un propose un changement, et la salle objecte. Triez ce qu’elle dit ; faites d’une objection vraiment entendue une question sur le client. Puis prenez ici vos deux dessins.\n\nEn groupe, chaque table trie, puis échange avec la suivante. En solo, défendez à la fin, sur la dernière scène, le camp que vous n’avez pas choisi."),
    answer=Form({
        "way": Part(Text(en="I do this…", fr="Je fais cet exercice…"), Choose({"group": Text(en="in a group", fr="en groupe"), "alone": Text(en="on my own", fr="en solo")})),
        "objections": Part(Text(en="Five objections", fr="Cinq objections"), OBJECTIONS),
        "heard": Part(Text(en="One that I really heard, in its own words", fr="Une que j’ai vraiment entendue, telle quelle"), Sentence()),
        "question": Part(Text(en="The same, as a question about the customer", fr="La même, tournée en question sur le client"), Sentence(long=True)),
        "decides": Part(Text(en="Who settles this?", fr="Qui tranche ?"), DECIDES),
        "vignettes": Part(Text(en="“Here, things come from below.” Practice, or pose?", fr="« Chez nous, cela vient d’en bas. » Pratique, ou pose ?"), VIGNETTES),
        "first": Part(Text(en="My first map", fr="Ma première carte"), MapAnswer(as_it_stands, to_take=Text(en="Take my first map as it stands now", fr="Prendre ma première carte telle qu’elle est"))),
        "again": Part(Text(en="My map, drawn again from the final customer", fr="Ma carte, redessinée depuis le client final"), MapAnswer(lambda: as_it_stands(FROM_THE_CUSTOMER), to_take=Text(en="Take my second map as it stands now", fr="Prendre ma seconde carte telle qu’elle est"))),
        "other_side": Part(Text(en="On my own: the best argument of the side that I did not choose, on the targets", fr="En solo : le meilleur argument du camp que je n’ai pas choisi, sur les objectifs"), Sentence(needed=False, long=True)),
    }),
    recall=False, credits=(),
    reasons=[
        look_again("10.5/power-or-effect", lambda answer: misplaced(answer, "objections", SORTED),
                   Text(en="Read each objection again as if its owner had got their way: would the customer notice? If it would all be settled by giving somebody a seat or a signature, it was about power.",
                        fr="Relisez chaque objection comme si son auteur avait obtenu gain de cause : le client s’en apercevrait-il ? S’il suffit, pour tout régler, de donner un siège ou une signature, il s’agissait de pouvoir."),
                   expect="often",
                   ask=Text(en="If everybody had the right to, would it work?", fr="Si tout le monde en avait le droit, est-ce que cela marcherait ?")),
        look_again("10.5/the-boss-out-of-a-job", lambda answer: any(answer["decides"][card] == "customer" for card in ("money", "last")),
                   Text(en="You leave to the customer something that the customer can neither see nor weigh. Starting from the customer takes nothing away from whoever answers for the framework: which of these belong to it?",
                        fr="Vous laissez au client une chose qu’il ne peut ni voir ni peser. Partir du client n’enlève rien à qui répond du cadre : lesquelles de ces choses font le cadre ?"),
                   expect="sometimes",
                   ask=Text(en="What would your customer say, if you handed them the budget?", fr="Que dirait votre client si vous lui tendiez le budget ?")),
        look_again("10.5/the-customer-not-asked", lambda answer: misplaced(answer, "decides", DECIDED),
                   Text(en="You have the boss say what only somebody who waits, or who uses, can feel. How would the boss know?",
                        fr="Vous faites dire au chef ce que seul peut sentir celui qui attend, ou qui s’en sert. Comment le chef le saurait-il ?"),
                   misconception="M6", expect="often",
                   ask=Text(en="Who has told the boss, and when did the boss last see it for themselves?", fr="Qui l’a dit au chef, et quand celui-ci l’a-t-il vu de ses yeux pour la dernière fois ?")),
        look_again("10.5/nothing-rewritten", lambda answer: says_nothing(answer["heard"]) or says_nothing(answer["question"]),
                   Text(en="One objection that you really heard, even a mild one, even your own. And the question that it hides: what does somebody fear that the customer will lose?",
                        fr="Une objection vraiment entendue, même légère, même la vôtre. Et la question qu’elle cache : que craint-on que le client y perde ?"),
                   expect="sometimes",
                   ask=Text(en="What do we say, here, when we mean no?", fr="Que dit-on, ici, quand on veut dire non ?")),
        look_again("10.5/an-answer-not-a-question", lambda answer: not asks(answer["question"]),
                   Text(en="That is an answer. Put it so that somebody must go and look before they can reply: how long, how often, what happens then?",
                        fr="C’est une réponse. Tournez-la de façon qu’il faille aller voir avant de répondre : combien de temps, combien de fois, et que se passe-t-il alors ?"),
                   expect="sometimes",
                   ask=Text(en="Where would one go to find out?", fr="Où irait-on pour le savoir ?")),
        look_again("10.5/nobody-is-me", lambda answer: any(map.me is None for map in both(answer)),
                   Text(en="One of your two drawings does not say which box is you: without it, nobody can tell what reaches you. Mark it, then take the drawing again.",
                        fr="L’un de vos deux dessins ne dit pas quelle boîte vous êtes : sans cela, on ne sait pas ce qui vous arrive. Indiquez-le, puis reprenez le dessin."),
                   expect="rarely",
                   ask=Text(en="Where are you, on this sheet?", fr="Où êtes-vous, sur cette feuille ?")),
        look_again("10.5/no-word-from-the-end", lambda answer: not word_leaves_the_end(both(answer)[1]),
                   Text(en="Your second drawing begins at the final customer, and nothing is heard from there. What do they ask, in their words, and into whose ear? Draw that arrow first; let the work come afterwards.",
                        fr="Votre second dessin part du client final, et l’on n’y entend rien. Que demande-t-il, avec ses mots, et à l’oreille de qui ? Tirez d’abord cette flèche ; le travail viendra après."),
                   misconception="M17", expect="often",
                   ask=Text(en="Who hears the customer first, and what becomes of it then?", fr="Qui entend le client en premier, et qu’en advient-il ensuite ?")),
        look_again("10.5/other-side-missing", lambda answer: answer["way"] == "alone" and says_nothing(answer.get("other_side")),
                   Text(en="All sorted and drawn. On your own, one step is left: the best sentence of those who see that team and its own targets differently from you.",
                        fr="Tout est trié et dessiné. En solo, il reste un pas : la meilleure phrase de ceux qui jugent autrement que vous l’équipe qui fixe ses objectifs."),
                   expect="often",
                   ask=Text(en="Who can defend the targets so well that the others waver?", fr="Qui saurait défendre ces objectifs au point de faire hésiter les autres ?")),
        to_discuss("10.5/still-about-power", lambda answer: mentions(answer["question"], OF_POWER),
                   lambda answer: told(answer, "Your question still speaks of who may. Would it change if the customer were to put it?",
                                       "Votre question parle encore de qui a le droit. Changerait-elle si c’était le client qui la posait ?"),
                   expect="often",
                   ask=Text(en="How would the customer put it?", fr="Comment le client la poserait-il ?")),
        to_discuss("10.5/free-is-enough", {"vignettes": {"targets": "practice"}},
                   lambda answer: told(answer, "For you, a team that sets its own targets practises what it preaches. Which of these targets would a customer notice?",
                                       "Pour vous, une équipe qui fixe ses objectifs fait ce qu’elle dit. Duquel de ces objectifs un client s’apercevrait-il ?"),
                   expect="often",
                   ask=Text(en="Whose problem do these targets solve?", fr="Le problème de qui ces objectifs règlent-ils ?")),
        to_discuss("10.5/drawn-from-the-end", ...,
                   lambda answer: told(answer, "For you, freedom alone is not yet the customer’s word. Who could carry that word to the team?",
                                       "Pour vous, la liberté n’est pas encore la parole du client. Qui pourrait la porter à l’équipe ?"),
                   expect="often",
                   ask=Text(en="Which arrow of the second drawing will you make real by Friday?", fr="Quelle flèche du second dessin rendrez-vous réelle d’ici vendredi ?")),
    ],
    debate=[
        View("decided-where-done", {"vignettes": {"targets": {"practice", "depends"}}},
             Text(en="what is decided where the work is done comes from below.", fr="ce qui se décide là où l’on travaille vient d’en bas."),
             Text(en="Whoever does the work knows it best, and holds to what they chose themselves. A team that may decide nothing will not go and ask a customer either: what would it do with the answer?",
                  fr="Qui fait le travail le connaît le mieux, et tient à ce qu’il a choisi. Une équipe qui ne peut rien décider n’ira pas non plus interroger un client : que ferait-elle de la réponse ?"),
             OURS,
             against=Text(en="To come from below means to align with the customer. It is no war for power: management keeps the framework and the last word.",
                          fr="Venir d’en bas, c’est s’aligner sur le client. Ce n’est pas une guerre de pouvoir : la hiérarchie garde le cadre et le dernier mot."),
             against_source=SEEK_YOUR_CUSTOMER),
        View("decided-from-the-customer", {"vignettes": {"targets": {"pose", "depends"}}},
             Text(en="without the customer’s word, it is a pose.", fr="sans la parole du client, c’est une pose."),
             Text(en="Where it really works, it makes value from the customer’s side; where it is only displayed and changes nothing, it can do harm.",
                  fr="Là où elle fonctionne vraiment, cette façon de faire crée de la valeur à partir du client ; là où on l’affiche sans que rien ne change, elle peut nuire."),
             SEEK_YOUR_CUSTOMER,
             against=Text(en="One must begin somewhere. A team that has learnt to choose its own targets can put a better question to the customer next year; one that waits for the customer’s word may wait for ever.",
                          fr="Il faut bien commencer. Une équipe qui a appris à choisir ses objectifs posera une meilleure question au client l’an prochain ; celle qui attend sa parole peut attendre toujours."),
             against_source=OURS),
    ],
    hints=[
        Text(en="For an objection: who is its subject, somebody with a title, or somebody who waits?", fr="Pour une objection : quel en est le sujet, quelqu’un qui a un titre, ou quelqu’un qui attend ?"),
        Text(en="For the second drawing: put the final customer down first, then what they say, then whoever hears it. You come last.", fr="Pour le second dessin : posez d’abord le client final, puis ce qu’il dit, puis celui qui l’entend. Vous venez en dernier."),
    ],
    solution={
        "way": "alone", "objections": SORTED,
        "heard": Text(en="“A teacher does not let pupils pick the programme.”", fr="« Un professeur ne laisse pas l’élève choisir le programme. »"),
        "question": Text(en="How many children give up before the third year, and what had they been playing?", fr="Combien d’enfants abandonnent avant la troisième année, et que jouaient-ils ?"),
        "decides": DECIDED,
        "vignettes": {"box": "pose", "monday": "practice", "printed": "pose", "answer": "practice", "targets": "depends"},
        "first": case("piano"), "again": FROM_THE_CHILD,
        "other_side": Text(en="A team that may choose nothing has no use for what a customer says.", fr="Une équipe qui n’a le choix de rien n’a que faire de ce que dit un client."),
    },
    because=Text(en="Many things stall on who may, who leads, who signs, notes Bertrand Duperrin; he asks what works instead. Bosses lose nothing by it: they set the framework and have the last word. The cards, the scenes and the drawing are ours. His text speaks of work, information and instructions; each has its arrow on a map.",
                 fr="Bien des choses butent sur qui peut, qui dirige, qui valide, note Bertrand Duperrin ; il demande plutôt ce qui marche. Le chef n’y perd rien : il donne le cadre, et le dernier mot lui reste. Les cartes à trier, les scènes et le dessin sont de nous. Son texte parle du travail, de l’information et des instructions ; sur une carte, chacun a sa flèche."),
)
