"""Exercise 9.4: the rule by which one says “customer”, tried on six awkward cases; the eight again."""

from clientkit.course.lesson_09.people import EIGHT
from clientkit.course.texts import (
    EVERYONE_HAS_CUSTOMERS,
    OURS,
    SEEK_YOUR_CUSTOMER,
    THE_FINAL_CUSTOMER,
)
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    Sort,
    View,
    Vote,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import says_nothing
from clientkit.words import Text

RULE = Vote({
    "pays": Text(en="they pay me", fr="il me paie"),
    "receives": Text(en="they receive what I do", fr="il reçoit ce que je fais"),
    "expects": Text(en="they expect something of me", fr="il attend quelque chose de moi"),
    "end": Text(en="they are the last to receive", fr="il est le dernier à recevoir"),
    "own": Text(en="a rule of my own, below", fr="une règle à moi, ci-dessous"),
})
CASES = {
    "child": Text(en="my child of three who wants a story", fr="mon enfant de trois ans qui veut une histoire"),
    "burglar": Text(en="a burglar who hopes for an open window", fr="un cambrioleur qui espère une fenêtre ouverte"),
    "state": Text(en="the State waiting for my tax return", fr="l’État qui attend ma déclaration de revenus"),
    "donor": Text(en="a stranger who gives to our association without wanting anything back", fr="un inconnu qui donne à notre association sans rien vouloir en retour"),
    "neighbour": Text(en="the neighbour who has to hear my piano", fr="la voisine qui subit mon piano"),
    "unborn": Text(en="those who will live in my house a century from now", fr="ceux qui habiteront ma maison dans cent ans"),
}
SORT = Sort(CASES, {"customer": Text(en="A customer", fr="Un client"), "not": Text(en="Not a customer", fr="Pas un client")})
#: What each rule says of the cases where it leaves no doubt, taken at its word.
TAKEN_AT_ITS_WORD = {
    "pays": {"child": "not", "burglar": "not", "neighbour": "not", "unborn": "not", "donor": "customer"},
    "receives": {"child": "customer", "burglar": "not"},
    "expects": {"child": "customer", "state": "customer", "burglar": "customer"},
    "end": {"child": "customer", "burglar": "not"},
    "own": {},
}


def against_the_rule(answer: Answer) -> list[tuple[str, str]]:
    """The cases that lie where the rule, taken at its word, does not put them; and where it does."""
    due = TAKEN_AT_ITS_WORD[answer["rule"]]
    return [(card, column) for card, column in due.items() if answer["cases"][card] not in (column, "depends")]


def one_of_the_two(answer: Answer) -> Text:
    """The first case that goes against the rule, and the choice to be made."""
    found = [CASES[card] for card, _column in against_the_rule(answer)]
    what = {
        "en": f"“{found[0].say('en')}”" if found else "one of the six",
        "fr": f"« {found[0].say('fr')} »" if found else "l’un des six",
    }
    return Text(
        en=f"Taken at its word, your rule gives another place than you did to {what['en']}. One of the two has to move, the rule or the case. If your sentence already says why, choose “a rule of my own”.",
        fr=f"Prise au mot, votre règle donne une autre place que vous à {what['fr']}. L’un des deux doit bouger, la règle ou le cas. Si votre phrase dit déjà pourquoi, choisissez « une règle à moi ».",
    )


EXERCISE = Exercise(
    "9.4", title=Text(en="Where does “customer” stop?", fr="Où s’arrête « client » ?"), minutes=(5, 6), covers="C03 D02 D10", model="example",
    prompt=Text(en="Two authors face to face. For one, an expectation is enough, paid or not: so your children and the State are on the list. For the other, a company is there to earn money, and customers are those to whom it sells. State the rule that you use yourself, then try it on six awkward cases. A good rule sometimes says “it depends”.",
                fr="Deux auteurs face à face. Pour l’un, une attente suffit, payée ou non : vos enfants et l’État sont donc sur la liste. Pour l’autre, une entreprise est là pour gagner de l’argent, et les clients sont ceux à qui elle vend. Dites la règle dont vous vous servez, vous, puis essayez-la sur six cas embarrassants. Une bonne règle dit parfois « cela dépend »."),
    answer=Form({
        "rule": Part(Text(en="I say “customer” of somebody when…", fr="Je dis « client » de quelqu’un quand…"), RULE),
        "words": Part(Text(en="The same in my own words, with its limits", fr="La même chose avec mes mots, et ses limites"), Sentence(Text(en="I say customer when… but not when…", fr="Je dis client quand… mais pas quand…"), long=True)),
        "cases": Part(Text(en="Six awkward cases, by my rule", fr="Six cas embarrassants, d’après ma règle"), SORT),
        "cash": Part(Text(en="In a company, money comes in. In an association, or at home, what plays that part?", fr="Dans une entreprise, de l’argent entre. Dans une association, ou à la maison, qu’est-ce qui joue ce rôle ?"),
                     Vote({"nothing": Text(en="nothing: there, the word is only a picture", fr="rien : là, le mot n’est qu’une image"),
                           "returns": Text(en="what comes back freely, and may stop: hours, gifts, trust", fr="ce qui revient librement, et peut cesser : des heures, des dons, de la confiance"),
                           "money": Text(en="money all the same: somebody pays in the end", fr="l’argent quand même : quelqu’un paie, au bout du compte")})),
        "poll": Part(Text(en="And the eight from the beginning: by this rule, who has customers?", fr="Et les huit du début : d’après cette règle, qui a des clients ?"), Choose(EIGHT, several=True)),
    }),
    credits=(), keep_first=True,
    reasons=[
        look_again("9.4/no-rule-in-words", lambda answer: says_nothing(answer["words"]),
                   Text(en="The rule has no words yet. Begin with the case that embarrasses you most, and say why you hesitate: that is where your limit runs.",
                        fr="La règle n’a pas encore de mots. Partez du cas qui vous embarrasse le plus, et dites pourquoi vous hésitez : c’est là que passe votre limite."),
                   expect="sometimes",
                   ask=Text(en="Of whom have you never said “customer”, and why not?", fr="De qui n’avez-vous jamais dit « client », et pourquoi ?")),
        look_again("9.4/everybody-is-one", lambda answer: set(answer["cases"].values()) == {"customer"},
                   Text(en="All six are in, the burglar and the unborn as well. Then try the word out: what will you do for those six tomorrow that you do for nobody else? Where the answer is “nothing”, the word has evaporated.",
                        fr="Tous les six y sont, le cambrioleur et ceux qui ne sont pas nés compris. Essayez alors le mot : que ferez-vous demain pour ces six-là que vous ne faites pour personne ? Là où la réponse est « rien », le mot s’est envolé."),
                   misconception="M19", expect="sometimes",
                   ask=Text(en="If two of them want opposite things at eight in the morning, whom do you serve first?", fr="Si deux d’entre eux veulent des choses contraires, à huit heures du matin, lequel servez-vous d’abord ?")),
        look_again("9.4/rule-against-case", lambda answer: bool(against_the_rule(answer)), one_of_the_two,
                   misconception="M19", expect="often",
                   ask=Text(en="Which of the two gives way: the rule, or the case?", fr="Lequel des deux cède : la règle, ou le cas ?")),
        to_discuss("9.4/whoever-pays", {"rule": "pays"},
                   Text(en="A rule that can be checked at the till, and it holds from case to case. Look at whom it leaves in the dark: those who live with what you do, and pay for it in something else than money.",
                        fr="Une règle que l’on vérifie à la caisse, et elle tient d’un cas à l’autre. Voyez qui elle laisse dans l’ombre : ceux qui vivent avec ce que vous faites, et le paient autrement qu’en argent."),
                   misconception="M1", expect="sometimes",
                   ask=Text(en="Who pays for our work with their time, or their sleep?", fr="Qui paie notre travail de son temps, ou de son sommeil ?")),
        to_discuss("9.4/whoever-expects", {"rule": "expects"},
                   Text(en="Taken at its word, an expectation opens the door to the State, and to the burglar. What else does it take? Put that into your sentence, and keep it in your pocket for the next meeting in which everybody is a customer.",
                        fr="Prise au mot, l’attente ouvre la porte à l’État, et au cambrioleur. Que faut-il de plus ? Mettez-le dans votre phrase, et gardez-la en poche pour la prochaine réunion où tout le monde sera client."),
                   expect="often",
                   ask=Text(en="Which expectations do we owe an answer, and which not?", fr="À quelles attentes devons-nous une réponse, et auxquelles non ?")),
        to_discuss("9.4/at-the-receiving-end", {"rule": {"receives", "end"}},
                   Text(en="You look where the work arrives. The rule keeps the burglar out and the child in; ask it about the donor, who receives nothing, and without whom nothing leaves the house.",
                        fr="Vous regardez là où le travail arrive. La règle tient le cambrioleur dehors, et l’enfant dedans ; interrogez-la sur le donateur, qui ne reçoit rien, et sans qui rien ne sort de la maison."),
                   expect="sometimes",
                   ask=Text(en="Who receives nothing from us, and could close us down?", fr="Qui ne reçoit rien de nous, et pourrait nous faire fermer ?")),
        to_discuss("9.4/a-rule-of-ones-own", ...,
                   Text(en="A rule of your own. Two tests before you keep it: does it say something that you will do differently on Monday, and could a colleague apply it without you?",
                        fr="Une règle à vous. Deux épreuves avant de la garder : dit-elle quelque chose que vous ferez autrement lundi, et un collègue pourrait-il l’appliquer sans vous ?"),
                   expect="sometimes",
                   ask=Text(en="Try it on somebody in this room: are they a customer of yours?", fr="Essayez-la sur quelqu’un d’ici : est-il votre client ?")),
    ],
    debate=[
        View("expectation-makes-it", {"rule": {"expects", "own"}},
             Text(en="an expectation makes the customer, paid or not.", fr="une attente fait le client, payée ou non."),
             Text(en="So nobody can say “I have none”; and they are not only those who come to mind. One starts to look: at home, beside oneself, above, below.",
                  fr="Personne ne peut donc dire « je n’en ai pas » ; et ce ne sont pas seulement ceux qui viennent à l’esprit. On se met à chercher : chez soi, à côté, au-dessus, au-dessous."),
             EVERYONE_HAS_CUSTOMERS,
             against=Text(en="A burglar expects things too. Without asking whether the expectation is fair, and whether one has promised anything, the word binds us to whoever wants the most.",
                          fr="Un cambrioleur aussi attend des choses. Sans se demander si l’attente est légitime, ni si l’on a promis, le mot nous lie à celui qui réclame le plus."),
             against_source=OURS),
        View("the-till-makes-it", {"rule": {"pays", "own"}},
             Text(en="payment makes the customer; the rest is politeness.", fr="c’est le paiement qui fait le client ; le reste est politesse."),
             Text(en="A company is there to earn money, and has customers so as to do it. When nobody pays any more, it dies, and with it all the fine attention for those who expected something.",
                  fr="Une entreprise est là pour gagner de l’argent, et elle a des clients pour cela. Quand plus personne ne paie, elle meurt, et avec elle toutes les attentions pour ceux qui attendaient quelque chose."),
             SEEK_YOUR_CUSTOMER,
             against=Text(en="That is said of a company. At home, in a class, in a soup kitchen, nobody sells anything, and people come back, or do not. Something plays the part of the cash; one has to find out what.",
                          fr="Cela est dit de l’entreprise. À la maison, dans une classe, à la soupe populaire, personne ne vend rien, et les gens reviennent, ou pas. Quelque chose joue le rôle de l’argent ; encore faut-il trouver quoi."),
             against_source=OURS),
        View("the-end-makes-it", {"rule": {"receives", "end", "own"}},
             Text(en="only whoever receives is one, and first of all the last.", fr="seul celui qui reçoit en est un, et d’abord le dernier."),
             Text(en="One customer, the final one, and partners all round: then nobody can hide behind a customer next door who happens to be easier to please.",
                  fr="Un seul client, le client final, et des partenaires autour : personne ne peut alors se cacher derrière un client d’à côté, plus facile à contenter."),
             THE_FINAL_CUSTOMER,
             against=Text(en="That is said of a firm and its chain. A neighbour who hears the piano stands at no end of any chain; and those who only pay, or only expect, may still have something to say.",
                          fr="Cela est dit d’une maison et de sa chaîne. Une voisine qui entend le piano n’est au bout d’aucune chaîne ; et ceux qui ne font que payer, ou qu’attendre, peuvent avoir leur mot à dire."),
             against_source=OURS),
    ],
    hints=[
        Text(en="Take your rule at its word, and start with the burglar.", fr="Prenez votre règle au mot, et commencez par le cambrioleur."),
        Text(en="Two questions help to draw a limit: is the expectation fair? And have I promised anything?", fr="Deux questions aident à tracer une limite : l’attente est-elle légitime ? Et ai-je promis quelque chose ?"),
    ],
    solution={
        "rule": "own",
        "words": Text(en="I say customer when somebody may fairly expect something that I have promised, or that I alone can give; not when they only hope for it.", fr="Je dis client quand quelqu’un peut légitimement attendre ce que j’ai promis, ou que moi seul peux donner ; pas quand il ne fait que l’espérer."),
        "cases": {"child": "customer", "burglar": "not", "state": "depends", "donor": "depends", "neighbour": "customer", "unborn": "depends"},
        "cash": "returns", "poll": list(EIGHT),
    },
    because=Text(en="No rule here is the right one. There is only one reason to prefer one of them: it holds from case to case, and it tells you whom to go and see. (After “Nous avons tous, sans exception, des clients” and Bertrand Duperrin; the six cases are ours.)",
                 fr="Aucune règle n’est ici la bonne. On n’a qu’une raison d’en préférer une : elle tient d’un cas à l’autre, et elle dit qui aller voir. (D’après « Nous avons tous, sans exception, des clients » et Bertrand Duperrin ; les six cas sont de nous.)"),
)
