"""Exercise 8.6: an agreement between departments becomes a commitment to cooperate; the second vote."""

import re

from clientkit.course.lesson_08.positions import NEXT_IN_LINE, POSITIONS
from clientkit.course.texts import OURS, THE_FINAL_CUSTOMER
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
AGREEMENT = Text(
    en="“IT answers 95% of the stores’ calls within four hours. Each month, the store manager gives it a mark.”",
    fr="« L’informatique répond à 95 appels des magasins sur cent en quatre heures. Chaque mois, le directeur du magasin lui met une note. »",
)
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
    """Whether the customer, the new sentence or the promise is no more than a dash."""
    return any(says_nothing(answer[part]) for part in ("customer", "sentence", "promise"))


def as_it_was(answer: Answer) -> bool:
    """Whether one of the sentences or the agreement was copied."""
    was = {fold(words.say(lang)) for words in (*HEARD, AGREEMENT) for lang in LANGUAGES}
    return bool(was & {fold(answer["sentence"]), fold(answer["promise"])})


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
    "8.6", title=Text(en="From a contract to a promise, and the second vote", fr="Du contrat à la promesse, et le second vote"), minutes=(6, 8), covers="E05 E12 E15", model="example",
    prompt=Text(en=f"Two sentences heard: {HEARD[0].say('en')} {HEARD[1].say('en')}\n\nAn agreement signed: {AGREEMENT.say('en')}\n\nRewrite one of the sentences, and the agreement, so that the person whom IT and the store serve together appears in them. Then judge a witness, vote again, and speak for the other side.\n\nIn a group: in pairs, one is IT and the other the store; sign your promise, then vote together. On your own: argue the side that you did not choose, so well that it would thank you.",
                fr=f"Deux phrases entendues : {HEARD[0].say('fr')} {HEARD[1].say('fr')}\n\nUn accord signé : {AGREEMENT.say('fr')}\n\nRécrivez l’une des phrases, et l’accord, de sorte qu’y figure celui que l’informatique et le magasin servent ensemble. Puis jugez un témoin, revotez, et parlez pour l’autre camp.\n\nEn groupe : par deux, l’un est l’informatique, l’autre le magasin ; signez votre promesse, puis votez ensemble. En solo : plaidez pour le camp que vous n’avez pas choisi, si bien qu’il vous en remercierait."),
    answer=Form({
        "customer": Part(Text(en="The one whom both serve", fr="Celui que les deux servent"), Sentence()),
        "sentence": Part(Text(en="Instead of one of the two sentences, one says", fr="Au lieu de l’une des deux phrases, on dit"), Sentence(long=True)),
        "promise": Part(Text(en="The agreement, as a commitment to cooperate (whom both work for, what each does, how much or by when)", fr="L’accord, en engagement de coopération (pour qui les deux travaillent, ce que fait chacun, combien ou pour quand)"), Sentence(long=True)),
        "owed": Part(Text(en="Suppose that nobody is an internal customer any more. What does IT still owe the store?", fr="Supposons qu’il n’y ait plus de client interne. Que doit encore l’informatique au magasin ?"),
                     Choose({
                         "nothing": Text(en="nothing: only the final customer counts now", fr="rien : seul compte désormais le client final"),
                         "same": Text(en="what it owed before", fr="ce qu’elle devait avant"),
                         "more": Text(en="what it owed before, and the reason why", fr="ce qu’elle devait avant, et le pourquoi"),
                     })),
        "witness": Part(Text(en="According to a summary of Vineet Nayar’s book (we have not read the book), at HCL, his firm, an employee in difficulty opened a ticket, the department had a deadline, and whoever had asked judged the answer. Thierry Spencer calls Nayar as a witness that there are only partners. Does the witness support him?", fr="Selon un résumé du livre de Vineet Nayar (nous n’avons pas lu le livre), chez HCL, sa maison, un employé en difficulté ouvrait un ticket, le service avait un délai, et celui qui avait demandé jugeait la réponse. Thierry Spencer cite Nayar comme témoin qu’il n’y a que des partenaires. Le témoin le soutient-il ?"),
                        Choose({
                            "against": Text(en="no: a request, a deadline, the asker who judges: it is an internal customer in all but name", fr="non : une demande, un délai, et le demandeur qui juge : c’est un client interne qui ne dit pas son nom"),
                            "for": Text(en="yes: those who ask stand nearer the customer, and the rest of the firm helps them", fr="oui : ceux qui demandent sont plus près du client, et le reste de la maison les aide"),
                            "both": Text(en="both: the way of doing is an internal customer’s, the aim is not", fr="les deux : la manière est celle d’un client interne, le but non"),
                        })),
        "vote": Part(Text(en="The term “internal customer”: your first vote (it comes from 8.1 by itself), then today’s", fr="Le terme « client interne » : votre premier vote (il vient tout seul de 8.1), puis celui d’aujourd’hui"), VoteTwice(POSITIONS)),
        "other_side": Part(Text(en="The best sentence of a side that I did not choose", fr="La meilleure phrase d’un camp que je n’ai pas choisi"), Sentence(long=True)),
        "condition": Part(Text(en="They would be right if, in our firm, one could see that…", fr="Ils auraient raison si l’on constatait, chez nous, que…"), Sentence(long=True)),
    }),
    credits=(),
    reasons=[
        look_again("8.6/still-a-dash", left_blank,
                   Text(en="One of the first three lines is still a dash. Begin with a face: who stands in the store when IT does not answer, and is no colleague?",
                        fr="L’une des trois premières lignes n’est encore qu’un tiret. Partez d’un visage : quand l’informatique ne répond pas, qui attend dans le magasin, et n’est pas un collègue ?"),
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
                   Text(en="Your promise has no number, hour or day as yet. Does the one whom both of you serve stand in it? Among friends one can live with that; how will the two of you know, in a month, that you kept it?",
                        fr="Votre promesse n’a encore ni nombre, ni heure, ni jour. Celui que vous servez tous deux y figure-t-il ? Entre amis, on s’en contente ; comment saurez-vous tous les deux, dans un mois, qu’elle est tenue ?"),
                   misconception="M11", expect="often",
                   ask=Text(en="What would one count, and who would do the counting?", fr="Que compterait-on, et qui compterait ?")),
        to_discuss("8.6/moved", moved,
                   Text(en="Your vote has moved. Say what moved it: an argument, a figure, or something that you remembered from your own work?",
                        fr="Votre vote a bougé. Dites ce qui l’a fait bouger : un argument, un chiffre, ou un souvenir de votre propre travail ?"),
                   expect="sometimes",
                   ask=Text(en="Those who moved: what moved you? Nobody else speaks.", fr="Ceux qui ont bougé : qu’est-ce qui vous a fait bouger ? Les autres se taisent.")),
        to_discuss("8.6/voted-by-the-room", lambda answer: not {"first", "second"} & set(answer["vote"]),
                   Text(en="The counts of the room are kept. Look at how many moved, not at who won: what did they hear between the two votes?",
                        fr="Les comptes de la salle sont gardés. Regardez combien ont bougé, non qui a gagné : qu’ont-ils entendu entre les deux votes ?"),
                   expect="sometimes",
                   ask=Text(en="Which sentence, of all those heard, was the strongest of the other side?", fr="De toutes les phrases entendues, laquelle était la plus forte de l’autre camp ?")),
        to_discuss("8.6/stayed", ...,
                   Text(en="Your vote has stayed where it was, and you have spoken for the others. Your last line says what would move you. When will you go and look?",
                        fr="Votre vote n’a pas bougé, et vous avez parlé pour les autres. Votre dernière ligne dit ce qui vous ferait bouger. Quand irez-vous voir ?"),
                   expect="often",
                   ask=Text(en="Those who stayed: what did you hear that was true all the same?", fr="Ceux qui n’ont pas bougé : qu’avez-vous entendu de vrai malgré tout ?")),
    ],
    debate=[
        View("keep-the-next-in-line", second("keep"),
             Text(en="keep the term.", fr="garder le terme."),
             Text(en="Most of us hand our work to a colleague, who meets our delay and our mistakes first. To call them a customer is to owe them a question: what do you need? And it is from neighbour to neighbour that what the final customer expects climbs back to those who never see them. Cut that step out, and a poster about the customer is what remains.",
                  fr="La plupart d’entre nous remettent leur travail à un collègue, qui subit le premier nos retards et nos erreurs. L’appeler client, c’est lui devoir une question : de quoi as-tu besoin ? Et c’est de voisin en voisin que les attentes du client final remontent jusqu’à ceux qui ne le voient jamais. Supprimez ce pas, il reste une affiche sur le client."),
             NEXT_IN_LINE,
             against=Text(en="A chain of contented neighbours may deliver what nobody outside has wished for. On our map of the retailer, made up, the store’s wishes were heard, and nobody who worked for it had heard one of the shopper’s.",
                          fr="Une chaîne de voisins contents peut livrer ce que personne, dehors, n’a souhaité. Sur notre carte du magasin, inventée, on entendait les demandes du magasin, et aucun de ceux qui travaillaient pour lui n’avait entendu celles du client."),
             against_source=Text(en="after Thierry Spencer; the map and its wishes are ours", fr="d’après Thierry Spencer ; la carte et ses souhaits sont de nous")),
        View("drop-for-partners", second("drop"),
             Text(en="drop the term.", fr="abandonner le terme."),
             Text(en="With one word for two things, nobody knows any more which is the real one. A colleague sits on your side of the table, with the same customer before you both; call them customer, and each office has someone else to please, with its own marks to collect. Say partner, share one indicator, and the duty stays: it becomes a commitment to cooperate, with a name on it.",
                  fr="Avec un seul mot pour deux choses, nul ne sait plus laquelle est la vraie. Un collègue est assis du même côté de la table que vous, face au même client ; appelez-le client, et chaque bureau a quelqu’un d’autre à contenter, et ses propres notes à récolter. Dites partenaire, partagez un indicateur, et le devoir demeure : il devient un engagement de coopération, avec un nom dessus."),
             THE_FINAL_CUSTOMER,
             against=Text(en="A partner may be kept waiting more readily. With partners only, who will ask the store, on Monday, what it needs, and what obliges them to? At the very firm that is called as a witness, whoever asks is given a deadline and judges the answer, by a summary of the book.",
                          fr="Un partenaire, on le fait peut-être attendre plus volontiers. S’il n’y a que des partenaires, qui demandera au magasin, lundi, ce qu’il lui faut, et qu’est-ce qui l’y oblige ? Dans l’entreprise même que l’on cite en témoin, celui qui demande a droit à un délai et juge la réponse, selon un résumé du livre."),
             against_source=OURS),
        View("follow-the-request", second("depends"),
             Text(en="a third one, ours: look at the requests before the word.", fr="un troisième, le nôtre : regarder les demandes avant le mot."),
             Text(en="A map knows no titles. It shows which requests lead to somebody outside or to a law, and which wishes are passed on by nobody. Where all of them lead there, “internal customer” may have done little harm; where they do not, it is not certain that “partner” alone mends anything.",
                  fr="Une carte ne connaît pas les titres. Elle montre quelles demandes mènent à quelqu’un du dehors ou à une loi, et quels souhaits personne ne transmet. Là où toutes y mènent, « client interne » n’a peut-être guère fait de mal ; là où elles n’y mènent pas, il n’est pas sûr que « partenaire », à lui seul, répare quoi que ce soit."),
             OURS,
             against=Text(en="Maps lie in drawers; words are said all day. Whoever hears “my customer” every morning, and means the office next door, will not draw the map.",
                          fr="Les cartes dorment dans les tiroirs ; les mots se disent toute la journée. Qui entend chaque matin « mon client », et pense au bureau d’à côté, ne dessinera pas la carte."),
             against_source=OURS),
    ],
    hints=[
        Text(en="The shopper at the till at noon on a Saturday is a good start. What do they see of IT?", fr="Le client à la caisse, samedi à midi, est un bon début. Que voit-il de l’informatique ?"),
        Text(en="A commitment to cooperate has two hands: what IT does, and what the store does so that IT can. And one reason.", fr="Un engagement de coopération a deux mains : ce que fait l’informatique, et ce que fait le magasin pour qu’elle le puisse. Et une raison."),
    ],
    solution={
        "customer": Text(en="the shopper who is waiting at the till", fr="le client qui attend en caisse"),
        "sentence": Text(en="I do not know yet how I can help, but there are people waiting at your till: let us see who can.", fr="Je ne sais pas encore comment aider, mais il y a du monde à votre caisse : voyons qui le peut."),
        "promise": Text(en="So that no shopper waits more than five minutes: the store reports a dead till at once, IT has one running within twenty minutes, and both look every Monday at how long people waited.", fr="Pour qu’aucun client n’attende plus de cinq minutes : le magasin signale tout de suite une caisse en panne, l’informatique en remet une en marche en vingt minutes, et chaque lundi les deux regardent combien de temps on a attendu."),
        "owed": "more", "witness": "both",
        "vote": {"first": "drop", "second": "drop"},
        "other_side": Text(en="The colleague who comes next meets our mistakes first, and nobody had ever asked what they need.", fr="Le collègue qui vient après subit nos erreurs le premier, et personne ne lui avait jamais demandé ce qu’il lui faut."),
        "condition": Text(en="where a colleague is called a customer and asked, fewer mistakes get as far as somebody outside.", fr="là où l’on appelle un collègue client et où on l’interroge, moins d’erreurs arrivent jusqu’au dehors."),
    },
    because=Text(en="One example among many; the vote in it proves nothing (the example of 8.1 votes against it). What a commitment to cooperate adds to an agreement is the name of the one whom both serve, and a hand on each side. About the witness there are two honest readings; the book itself we have read only in a summary.",
                 fr="Un exemple parmi bien d’autres ; son vote ne prouve rien (l’exemple de 8.1 vote contre). Ce qu’un engagement de coopération ajoute à un accord, c’est le nom de celui que les deux servent, et une main de chaque côté. Sur le témoin, il y a deux lectures honnêtes ; le livre lui-même, nous n’en avons lu qu’un résumé."),
    recall=False, first_vote_in="8.1",
)
