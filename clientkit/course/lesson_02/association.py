"""Exercise 2.3: what comes in, what is done, what goes out of an association, for whom and paid by whom."""

import re

from clientkit.practice import Answer, Choose, Exercise, Form, Part, Sentence, look_again, right
from clientkit.practice.kindly import denies, fold, says_nothing
from clientkit.words import Text
from clientkit.words.letters import plain

#: The associations that the text names, and one of the learner's own.
WHICH = Choose({
    "restos": Text(en="the Restos du Cœur (meals)", fr="les Restos du Cœur (des repas)"),
    "emmaus": Text(en="Emmaüs (second-hand goods, a roof)", fr="Emmaüs (des objets de seconde main, un toit)"),
    "red_cross": Text(en="the Red Cross (first aid)", fr="la Croix-Rouge (des secours)"),
    "mdm": Text(en="Médecins du Monde, Doctors of the World (care)", fr="Médecins du Monde (des soins)"),
    "own": Text(en="another, that I know well: a club, a choir…", fr="une autre, que je connais bien : un club, une chorale…"),
})
SAME = Choose({
    "same": Text(en="the same people", fr="les mêmes personnes"),
    "partly": Text(en="partly the same", fr="en partie les mêmes"),
    "others": Text(en="other people altogether", fr="de tout autres personnes"),
})
FLOW = Choose({
    "goodwill": Text(en="nothing to manage: people do what they can", fr="rien à gérer : on fait ce que l’on peut"),
    "flow": Text(en="something that has to arrive, in the right place and on time", fr="quelque chose qui doit arriver, au bon endroit et à temps"),
})

#: Who pays and who receives is as the learner sees it: nobody here can say that it is right.
NOTED = Text(en="noted", fr="c’est noté")

#: Words by which an association names itself, and those that may stand beside them.
ITSELF = {"association", "asso", "charity", "ourselves", "nous memes", "club", "restos", "restos du coeur", "emmaus", "croix rouge", "red cross", "medecins du monde"}
BESIDE = set("the our itself own a l la le les notre elle lui meme nous".split())
#: Ways to say that it costs nothing.
FREE = {"free", "for free", "it is free", "gratuit", "gratuite", "gratuitement", "c’est gratuit", "nobody", "no one", "personne", "nothing", "rien", "volunteering", "benevolat"}
#: What may stand beside “nobody” when somebody says that nobody pays.
PAYS = frozenset("it les paie paient pay paye payent pays".split())

TYPED = ("comes_in", "done", "goes_out", "receives", "funds")


def without(answer: Answer, *parts: str) -> bool:
    """Whether one of these parts holds no more than a dash, or “I don't know”."""
    return any(says_nothing(answer[part]) for part in parts)


def as_itself(words: str) -> bool:
    """Whether what was typed names the association, and not somebody in it or at its door."""
    said = " ".join(word for word in re.split(r"[\W_]+", plain(words)) if word and word not in BESIDE)
    return said in {" ".join(word for word in name.split() if word not in BESIDE) for name in ITSELF}


def as_nobody(words: str) -> bool:
    """Whether what was typed says that nobody pays."""
    first = words.partition(",")[0]
    return denies(words, PAYS) or fold(first) in {fold(word) for word in FREE}


EXERCISE = Exercise(
    "2.3", title=Text(en="In, done, out", fr="Ce qui entre, ce qui se fait, ce qui sort"), minutes=(4, 5), covers="A13", model="one_of_several",
    prompt=Text(en="Choose a charity or a club, and fill in its day: what comes in, what is done there, what goes out. A few words each. Then: who receives, who pays?",
                fr="Choisissez une association et remplissez sa journée : ce qui entre, ce qui s’y fait, ce qui en sort. Quelques mots à chaque fois. Puis : qui reçoit, qui paie ?"),
    answer=Form({
        "which": Part(Text(en="The charity or club", fr="L’association"), WHICH),
        "comes_in": Part(Text(en="What comes in", fr="Ce qui entre"), Sentence(Text(en="things, hours, money…", fr="des choses, des heures, de l’argent…"))),
        "done": Part(Text(en="What is done there", fr="Ce qui s’y fait"), Sentence(Text(en="a verb: to sort, to treat, to teach…", fr="un verbe : trier, soigner, enseigner…"))),
        "goes_out": Part(Text(en="What goes out", fr="Ce qui en sort"), Sentence(Text(en="what somebody takes home", fr="ce que quelqu’un emporte"))),
        "receives": Part(Text(en="Who receives it?", fr="Qui le reçoit ?"), Sentence()),
        "funds": Part(Text(en="Who pays for it, in money or in hours?", fr="Qui le paie, en argent ou en heures ?"), Sentence()),
        "same": Part(Text(en="Those who pay and those who receive are…", fr="Ceux qui paient et ceux qui reçoivent sont…"), SAME),
        "flow": Part(Text(en="So, in this charity or club, there is…", fr="Dans cette association, il y a donc…"), FLOW),
    }),
    credits=(),
    reasons=[
        look_again("2.3/nobody-pays", lambda answer: as_nobody(answer["funds"]),
                   Text(en="No price, perhaps. But a van burns fuel, and a Saturday morning is a Saturday morning. Who gives them up?",
                        fr="Pas de prix, peut-être. Mais une camionnette roule au gazole, et un samedi matin est un samedi matin. Qui s’en prive ?"),
                   misconception="M3", expect="often",
                   ask=Text(en="If everyone who gives anything stopped on Monday, what would be left on Friday?", fr="Si tous ceux qui donnent quelque chose s’arrêtaient lundi, que resterait-il vendredi ?")),
        look_again("2.3/nobody-receives", lambda answer: without(answer, "receives"),
                   Text(en="Something goes out, and nobody is there to take it? Stand at the door for a morning, in your mind. Who goes away with something in their hands?",
                        fr="Quelque chose sort, et personne ne le prend ? Tenez-vous à la porte, en pensée, toute une matinée. Qui repart avec quelque chose dans les mains ?"),
                   misconception="M5", expect="rarely",
                   ask=Text(en="Whom would you miss at the door, if they stopped coming?", fr="Qui vous manquerait, à la porte, s’il ne venait plus ?")),
        look_again("2.3/a-blank-left", lambda answer: without(answer, "comes_in", "done", "goes_out"),
                   Text(en="One step of the day is still almost empty. Take one object and go with it: through which door does it come in, who touches it, through which door does it go out?",
                        fr="Une étape de la journée reste presque vide. Prenez un objet et suivez-le : par quelle porte entre-t-il, qui le touche, par quelle porte sort-il ?"),
                   expect="sometimes",
                   ask=Text(en="When did you last follow one thing from door to door?", fr="Quand avez-vous suivi pour la dernière fois une chose, d’une porte à l’autre ?")),
        look_again("2.3/receives-itself", lambda answer: as_itself(answer["receives"]),
                   Text(en="The charity passes things on; it does not eat the soup. Who is there after it, the last to hold what goes out?",
                        fr="L’association transmet ; ce n’est pas elle qui mange la soupe. Qui vient après elle, le dernier à tenir ce qui sort ?"),
                   misconception="M12", expect="sometimes",
                   ask=Text(en="Do we ever count what we have done, and forget to count what has arrived?", fr="Nous arrive-t-il de compter ce que nous avons fait, et d’oublier ce qui est arrivé ?")),
        look_again("2.3/doing-is-not-delivering", lambda answer: fold(answer["done"]) == fold(answer["goes_out"]),
                   Text(en="You use the same words for what is done and what goes out. Sorting clothes warms nobody yet: what is on somebody’s shoulders in the end?",
                        fr="Ce qui se fait et ce qui sort sont dits avec les mêmes mots. Trier des vêtements ne réchauffe encore personne : au bout, qu’y a-t-il sur les épaules de quelqu’un ?"),
                   misconception="M12", expect="often",
                   ask=Text(en="Our reports: do they tell what we did, or what arrived?", fr="Nos rapports racontent-ils ce que nous avons fait, ou ce qui est arrivé ?")),
        look_again("2.3/same-names-other-people", lambda answer: answer["same"] == "others" and fold(answer["receives"]) == fold(answer["funds"]),
                   Text(en="You give the same name twice, and say that they are other people altogether. Read both lines again: are they the same, or does one of them need another word?",
                        fr="Vous écrivez deux fois le même nom, et vous dites que ce sont de tout autres personnes. Relisez les deux lignes : s’agit-il des mêmes, ou faut-il un autre mot pour l’une d’elles ?"),
                   misconception="M4", expect="rarely",
                   ask=Text(en="May one and the same person pay and receive?", fr="Une même personne peut-elle payer et recevoir ?")),
        look_again("2.3/goodwill-is-enough", {"flow": "goodwill"},
                   Text(en="Something is expected on a given day: a meal, a concert, a bandage. On the evening before, is it enough that people do what they can, or does somebody have to see to it that it is there?",
                        fr="Quelque chose est attendu tel jour : un repas, un concert, un pansement. La veille, suffit-il que l’on fasse ce que l’on peut, ou faut-il que quelqu’un veille à ce que ce soit là ?"),
                   misconception="M5", expect="often",
                   ask=Text(en="Who suffers when goodwill is badly organised?", fr="Qui souffre, quand la bonne volonté est mal organisée ?")),
        right("2.3/members-pay-and-receive", {"same": "same"},
              Text(en="Something comes in, something is done, something goes out; and, as you see it, those who pay are those who receive: as for the hospital, a loop. There is a flow, somebody who receives, somebody who pays. Whether you call that an enterprise is up to you.",
                   fr="Il entre quelque chose, il se fait quelque chose, il sort quelque chose ; et, selon vous, ceux qui paient sont ceux qui reçoivent : comme pour l’hôpital, une boucle. Il y a un flux, quelqu’un qui reçoit, quelqu’un qui paie. Appeler cela une entreprise ou non, c’est à vous de voir."),
              word=NOTED, expect="sometimes",
              ask=Text(en="If those who pay are those who receive, who hears those who can no longer pay?", fr="Si ceux qui paient sont ceux qui reçoivent, qui entend ceux qui ne peuvent plus payer ?")),
        right("2.3/some-at-both-doors", {"same": "partly"},
              Text(en="Something comes in, something is done, something goes out: a flow, somebody who receives, somebody who pays. As you see it, some do both: for them, the loop closes. Others do only one of the two: they pay and take nothing home, or receive and do not pay. Whether you call that an enterprise is up to you.",
                   fr="Il entre quelque chose, il se fait quelque chose, il sort quelque chose : un flux, quelqu’un qui reçoit, quelqu’un qui paie. Selon vous, certains font les deux : pour eux, la boucle se ferme. D’autres ne font que l’un des deux : ils paient sans rien emporter, ou reçoivent sans payer. Appeler cela une entreprise ou non, c’est à vous de voir."),
              word=NOTED, expect="often",
              ask=Text(en="Of those who only pay or only receive, who is heard, and by whom?", fr="Parmi ceux qui ne font que payer ou que recevoir, qui est entendu, et par qui ?")),
        right("2.3/others-pay", ...,
              Text(en="Something comes in, something is done, something goes out: a flow, somebody who receives, somebody who pays; and, as you see it, they are not the same. Those who pay can complain; those who receive have no receipt to show. Whether you call that an enterprise is up to you.",
                   fr="Il entre quelque chose, il se fait quelque chose, il sort quelque chose : un flux, quelqu’un qui reçoit, quelqu’un qui paie ; et, selon vous, ce ne sont pas les mêmes. Ceux qui paient peuvent se plaindre ; ceux qui reçoivent n’ont pas de reçu à montrer. Appeler cela une entreprise ou non, c’est à vous de voir."),
              word=NOTED, expect="often",
              ask=Text(en="When the donor and the family want different things, who decides?", fr="Quand le donateur et la famille ne veulent pas la même chose, qui décide ?")),
    ],
    hints=[
        Text(en="Pick one thing that is given out, and tell its last two days backwards.", fr="Choisissez une chose que l’on y donne, et racontez ses deux derniers jours à rebours."),
        Text(en="Hours are paid too, by those who give them. Count them among what comes in, and among those who pay.", fr="Les heures aussi se paient, par ceux qui les donnent. Comptez-les dans ce qui entre, et leurs donneurs parmi ceux qui paient."),
    ],
    solution={
        "which": "restos",
        "comes_in": Text(en="unsold food, gifts, volunteers’ hours", fr="des invendus, des dons, des heures de bénévoles"),
        "done": Text(en="sort, cook, welcome", fr="trier, cuisiner, accueillir"),
        "goes_out": Text(en="a basket or a hot meal", fr="un panier ou un repas chaud"),
        "receives": Text(en="the families helped", fr="les familles aidées"),
        "funds": Text(en="those who give, shops, taxpayers through the State, and the volunteers with their time", fr="ceux qui donnent, les magasins, les contribuables par l’État, et les bénévoles par leur temps"),
        "same": "partly", "flow": "flow",
    },
    because=Text(en="The text asks whether such associations are not enterprises too: they deliver a service, and they have inputs, activities and outputs, hence a flow to look after. That is how the author uses the word, and he says so. What goes through the doors, in this example, is ours.",
                 fr="Le texte demande si de telles associations ne sont pas aussi des entreprises : elles rendent un service, elles ont des entrées, des activités, des sorties, donc un flux à surveiller. C’est le sens que son auteur donne au mot, et il le dit. Ce qui passe les portes, dans cet exemple, est de nous."),
)
