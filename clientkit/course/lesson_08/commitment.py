"""Exercise 8.6: an agreement between departments names whom both serve; the second vote."""

import re

from clientkit.course.lesson_08.positions import POSITIONS
from clientkit.course.texts import OURS
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    View,
    VoteTwice,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import fold, says_nothing
from clientkit.words import LANGUAGES, Text

HEARD = (
    Text(en="“I answer only to my internal customer.”", fr="« Je ne réponds qu’à mon client interne. »"),
    Text(en="“Sorry, that is not my customer.”", fr="« Désolé, ce n’est pas mon client. »"),
)
#: What one may say instead.
INSTEAD = Text(en="“There are people waiting at your till: let us see who can help.”", fr="« Il y a du monde à votre caisse : voyons qui peut aider. »")
AGREEMENT = Text(
    en="“IT answers 95% of the stores’ calls within four hours. Each month, the store manager gives it a mark.”",
    fr="« L’informatique répond à 95 appels des magasins sur cent en quatre heures. Chaque mois, le directeur du magasin lui met une note. »",
)
SPENCER = Text(en="after Thierry Spencer", fr="d’après Thierry Spencer")
#: Names of those who stand inside: with no other word, they are not the final customer.
COLLEAGUES = {
    "the store", "store", "the store manager", "store manager", "the manager", "it", "the it department", "my colleague", "colleague",
    "le magasin", "directeur du magasin", "le directeur", "le directeur de magasin", "informatique", "l’informatique", "mon collègue", "collègue",
}
_IN_WORDS = set(
    "one two three four five six seven eight nine ten half quarter hour hours minute minutes day days noon today tomorrow "
    "un une deux trois quatre cinq six sept huit neuf dix demi quart heure heures minute minutes jour jours midi demain".split()
)
VOTE_OF = {"keep": {"second": "keep"}, "drop": {"second": "drop"}, "depends": {"second": "depends"}}


def left_blank(answer: Answer) -> bool:
    """Whether the customer or the promise is no more than a dash."""
    return any(says_nothing(answer[part]) for part in ("customer", "promise"))


def as_it_was(answer: Answer) -> bool:
    """Whether the agreement was copied."""
    return fold(answer["promise"]) in {fold(AGREEMENT.say(lang)) for lang in LANGUAGES}


def names_a_colleague(answer: Answer) -> bool:
    """Whether the one whom both serve is named as somebody inside, and nothing more."""
    return fold(answer["customer"]) in {fold(name) for name in COLLEAGUES}


def without_measure(answer: Answer) -> bool:
    """Whether no number, hour or day stands in the promise."""
    words = re.findall(r"\w+", answer["promise"].lower())
    return not any(word.isdigit() or word[0].isdigit() or word in _IN_WORDS for word in words)


def moved(answer: Answer) -> bool:
    """Whether one's own two votes differ."""
    vote = answer["vote"]
    return "first" in vote and "second" in vote and vote["first"] != vote["second"]


def second(position: str) -> dict[str, dict[str, str]]:
    """Answers whose second vote is this."""
    return {"vote": VOTE_OF[position]}


EXERCISE = Exercise(
    "8.6", title=Text(en="From a contract to a promise, and the second vote", fr="Du contrat à la promesse, et le second vote"), minutes=(7, 9), covers="E05 E15", model="example",
    prompt=Text(en=f"Two sentences that Thierry Spencer cites: {HEARD[0].say('en')} {HEARD[1].say('en')} One may say instead, with either word: {INSTEAD.say('en')}\n\nA signed agreement: {AGREEMENT.say('en')}\n\nRewrite the agreement so that the person whom IT and the store serve together appears in it. Then vote again, and speak for the other side.\n\nIn a group: in pairs, one is IT and the other the store; sign your promise, then vote together. On your own: argue a side that you did not choose, so well that it would thank you.",
                fr=f"Deux phrases citées par Thierry Spencer : {HEARD[0].say('fr')} {HEARD[1].say('fr')} On peut dire plutôt, avec l’un ou l’autre mot : {INSTEAD.say('fr')}\n\nUn accord signé : {AGREEMENT.say('fr')}\n\nRécrivez l’accord, de sorte qu’y figure celui que l’informatique et le magasin servent ensemble. Puis revotez, et parlez pour l’autre camp.\n\nEn groupe : par deux, l’un est l’informatique, l’autre le magasin ; signez votre promesse, puis votez ensemble. En solo : plaidez pour un camp que vous n’avez pas choisi, si bien qu’il vous en remercierait."),
    answer=Form({
        "customer": Part(Text(en="The one whom both serve", fr="Celui que les deux servent"), Sentence()),
        "promise": Part(Text(en="The agreement, rewritten so that the person both serve appears in it (call the store what you like): what each does, how much or by when", fr="L’accord, récrit pour qu’y figure celui que les deux servent (appelez le magasin comme vous voulez) : ce que fait chacun, combien ou pour quand"), Sentence(long=True)),
        "owed": Part(Text(en="Suppose that nobody is an internal customer any more. What does IT still owe the store?", fr="Supposons qu’il n’y ait plus de client interne. Que doit encore l’informatique au magasin ?"),
                     Choose({
                         "nothing": Text(en="nothing: only the final customer counts now", fr="rien : seul compte désormais le client final"),
                         "same": Text(en="what it owed before", fr="ce qu’elle devait avant"),
                         "more": Text(en="what it owed before, and now it must say for whom", fr="ce qu’elle devait avant, et elle doit désormais dire pour qui"),
                     })),
        "vote": Part(Text(en="The term “internal customer”: your first vote (it comes from 8.1 by itself), then today’s", fr="Le terme « client interne » : votre premier vote (il vient tout seul de 8.1), puis celui d’aujourd’hui"), VoteTwice(POSITIONS)),
        "other_side": Part(Text(en="The best sentence of a side that I did not choose", fr="La meilleure phrase d’un camp que je n’ai pas choisi"), Sentence(long=True)),
        "condition": Part(Text(en="They would be right if, in our firm, one could see that…", fr="Ils auraient raison si l’on constatait, chez nous, que…"), Sentence(long=True)),
    }),
    credits=(), moved_on=("sentence", "witness"),
    reasons=[
        look_again("8.6/still-a-dash", left_blank,
                   Text(en="One of the first two lines is still a dash. Begin with a face: who stands in the store when IT does not answer, and is no colleague?",
                        fr="L’une des deux premières lignes n’est encore qu’un tiret. Partez d’un visage : quand l’informatique ne répond pas, qui attend dans le magasin, et n’est pas un collègue ?"),
                   expect="sometimes",
                   ask=Text(en="Whose evening is spoilt when our tool is down?", fr="Quand notre outil tombe en panne, qui y perd sa soirée ?")),
        look_again("8.6/the-colleague-is-not-the-last", names_a_colleague,
                   Text(en="The one whom you name works here too. IT and the store, side by side: on whom do both of them look?",
                        fr="Celui que vous nommez travaille ici aussi. L’informatique et le magasin côte à côte : qui regardent-ils tous les deux ?"),
                   misconception="M8", expect="sometimes",
                   ask=Text(en="If two of us shake hands on it, who is the third, who is not in the room?", fr="Si deux d’entre nous se serrent la main, qui est le troisième, absent de la pièce ?")),
        look_again("8.6/word-for-word", as_it_was,
                   Text(en="That is what stood there before, word for word. What would change in it, if the one whom both serve could read it?",
                        fr="C’est ce qui était écrit, mot pour mot. Qu’est-ce qui y changerait, si celui que les deux servent pouvait le lire ?"),
                   expect="rarely",
                   ask=Text(en="Could we hang our agreement where customers see it?", fr="Pourrions-nous afficher notre accord là où les clients le voient ?")),
        look_again("8.6/no-duty-left", {"owed": "nothing"},
                   Text(en="Then let IT leave the store’s call unanswered on Saturday at noon. Who notices first? And who next?",
                        fr="Que l’informatique laisse donc sonner l’appel du magasin, samedi à midi. Qui s’en aperçoit le premier ? Et ensuite ?"),
                   misconception="M9", expect="often",
                   ask=Text(en="The author who drops the word keeps commitments between colleagues. Why?", fr="L’auteur qui abandonne le mot garde des engagements entre collègues. Pourquoi ?")),
        look_again("8.6/nobody-speaks-for-them", lambda answer: says_nothing(answer["other_side"]) or says_nothing(answer["condition"]),
                   Text(en="You have voted; the other side has not had its say yet. What is the truest thing they say, and what would you have to see to follow them?",
                        fr="Vous avez voté ; l’autre camp n’a pas encore eu la parole. Que dit-il de plus vrai, et que vous faudrait-il voir pour le suivre ?"),
                   expect="often",
                   ask=Text(en="Who can say the other side’s sentence so that it nods?", fr="Qui sait dire la phrase de l’autre camp, au point qu’il hoche la tête ?")),
        to_discuss("8.6/no-measure-yet", without_measure,
                   Text(en="Your promise has no number, hour or day as yet. How will the two of you know, in a month, that you kept it?",
                        fr="Votre promesse n’a encore ni nombre, ni heure, ni jour. Comment saurez-vous tous les deux, dans un mois, qu’elle est tenue ?"),
                   misconception="M11", expect="often",
                   ask=Text(en="What would one count, and who would do the counting?", fr="Que compterait-on, et qui compterait ?")),
        to_discuss("8.6/moved", moved,
                   Text(en="Your vote has moved. What moved it: an argument, a figure, or something from your own work?",
                        fr="Votre vote a bougé. Qu’est-ce qui l’a fait bouger : un argument, un chiffre, ou votre propre travail ?"),
                   expect="sometimes",
                   ask=Text(en="Those who moved: what moved you? Nobody else speaks.", fr="Ceux qui ont bougé : qu’est-ce qui vous a fait bouger ? Les autres se taisent.")),
        to_discuss("8.6/voted-by-the-room", lambda answer: not {"first", "second"} & set(answer["vote"]),
                   Text(en="The counts of the room are kept. Look at how many moved, not at who won: what did they hear between the two votes?",
                        fr="Les comptes de la salle sont gardés. Regardez combien ont bougé, non qui a gagné : qu’ont-ils entendu entre les deux votes ?"),
                   expect="sometimes",
                   ask=Text(en="Which sentence, of all those heard, was the strongest of the other side?", fr="De toutes les phrases entendues, laquelle était la plus forte de l’autre camp ?")),
        to_discuss("8.6/stayed", ...,
                   Text(en="Your vote has stayed. What would move you is in your last line: when will you go and look?",
                        fr="Votre vote n’a pas bougé. Ce qui vous ferait bouger est dans votre dernière ligne : quand irez-vous voir ?"),
                   expect="often",
                   ask=Text(en="Those who stayed: what did you hear that was true all the same?", fr="Ceux qui n’ont pas bougé : qu’avez-vous entendu de vrai malgré tout ?")),
    ],
    debate=[
        View("keep-the-next-in-line", second("keep"),
             Text(en="keep the term.", fr="garder le terme."),
             Text(en="A colleague meets our mistakes first. To call them a customer is to owe them a question: what do you need? From neighbour to neighbour, what the final customer expects gets to us all.",
                  fr="Un collègue subit le premier nos erreurs. L’appeler client, c’est lui devoir une question : de quoi as-tu besoin ? De voisin en voisin, les attentes du client final arrivent jusqu’à nous tous."),
             Text(en="after “Qui est le client ?” and Bertrand Duperrin", fr="d’après « Qui est le client ? » et Bertrand Duperrin"),
             against=Text(en="Contented neighbours may deliver what nobody outside wished for. Does yours know what the person outside wanted?",
                          fr="Des voisins contents peuvent livrer ce que personne, dehors, n’a souhaité. Le vôtre sait-il ce que voulait celui du dehors ?"),
             against_source=SPENCER),
        View("drop-for-partners", second("drop"),
             Text(en="drop the term.", fr="abandonner le terme."),
             Text(en="With one word for two, nobody knows which customer is the real one. A colleague is a partner, before the same customer. The duty stays, as a commitment to cooperate. It binds both: whoever asks owes something too.",
                  fr="Avec un seul mot pour deux, nul ne sait plus quel client est le vrai. Un collègue est un partenaire, face au même client. Le devoir demeure, en engagement de coopération. Il lie les deux : qui demande doit aussi quelque chose."),
             Text(en="after Thierry Spencer; the last sentence is ours", fr="d’après Thierry Spencer ; la dernière phrase est de nous"),
             against=Text(en="A partner may be kept waiting more readily. Who will ask the store what it needs? Is a signed commitment enough to make them ask?",
                          fr="Un partenaire, on le fait peut-être attendre plus volontiers. Qui demandera au magasin ce qu’il lui faut ? Un engagement signé suffit-il pour qu’on le lui demande ?"),
             against_source=OURS),
        View("follow-the-request", second("depends"),
             Text(en="ours: look at the requests before the word.", fr="le nôtre : regarder les demandes avant le mot."),
             Text(en="Where all requests lead to somebody outside or to a law, “internal customer” may have served well; where they do not, “partner” alone may mend nothing.",
                  fr="Là où toutes les demandes mènent à quelqu’un du dehors ou à une loi, « client interne » a peut-être bien servi ; là où elles n’y mènent pas, « partenaire », à lui seul, ne répare peut-être rien."),
             OURS,
             against=Text(en="Words are said all day. Whoever hears “my customer” every morning, and means the office next door, will follow nothing further. Whoever hears only “the customer” may not go and ask their neighbour.",
                          fr="Les mots se disent toute la journée. Qui entend chaque matin « mon client », et pense au bureau d’à côté, ne suivra rien plus loin. Qui n’entend que « le client » n’ira peut-être pas demander à son voisin."),
             against_source=OURS),
    ],
    hints=[
        Text(en="The shopper at the till at noon on a Saturday is a good start. What do they see of IT?", fr="Le client à la caisse, samedi à midi, est un bon début. Que voit-il de l’informatique ?"),
        Text(en="A good agreement has two hands: what IT does, and what the store does so that IT can. And one reason.", fr="Un bon accord a deux mains : ce que fait l’informatique, et ce que fait le magasin pour qu’elle le puisse. Et une raison."),
    ],
    solution={
        "customer": Text(en="the shopper who is waiting at the till", fr="le client qui attend en caisse"),
        "promise": Text(en="So that no shopper waits more than five minutes: the store reports a dead till at once, IT has one running within twenty minutes, and both look every Monday at how long people waited.", fr="Pour qu’aucun client n’attende plus de cinq minutes : le magasin signale tout de suite une caisse en panne, l’informatique en remet une en marche en vingt minutes, et chaque lundi les deux regardent combien de temps on a attendu."),
        "owed": "more",
        "vote": {"first": "drop", "second": "drop"},
        "other_side": Text(en="The colleague who comes next meets our mistakes first, and nobody had ever asked what they need.", fr="Le collègue qui vient après subit nos erreurs le premier, et personne ne lui avait jamais demandé ce qu’il lui faut."),
        "condition": Text(en="where a colleague is called a customer and asked, fewer mistakes get as far as somebody outside.", fr="là où l’on appelle un collègue client et où on l’interroge, moins d’erreurs arrivent jusqu’au dehors."),
    },
    because=Text(en="One example among many; the vote in it proves nothing (the example of 8.1 votes against it). What rewriting adds to the agreement is the one whom both serve, and a hand on each side.",
                 fr="Un exemple parmi bien d’autres ; son vote ne prouve rien (l’exemple de 8.1 vote contre). Ce que récrire ajoute à l’accord, c’est celui que les deux servent, et une main de chaque côté."),
    recall=False, first_vote_in="8.1",
)
