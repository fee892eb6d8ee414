"""Exercise 5.3: one map, seven definitions: bet, choose one, and say whom it makes one forget."""


from clientkit.course.lesson_05.four_maps import IN_SHORT, MAPS, named, named_by_all
from clientkit.course.texts import (
    EVERYONE_HAS_CUSTOMERS,
    OURS,
    SEEK_YOUR_CUSTOMER,
    THE_FINAL_CUSTOMER,
    THE_NINE_VERBS,
    WHO_IS_THE_CUSTOMER,
)
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Number,
    Part,
    Sentence,
    View,
    Vote,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import says_nothing
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing

MAP = MAPS["consultant"]
AROUND = {party.id: party.label for party in MAP.parties if party.id != MAP.me}

AGREED = sum(bool(named_by_all(map)) for map in MAPS.values())
(EXPECTS_WITHOUT_PAYING,) = set(named(MAP)["expects"]) - set(named(MAP)["pays"])
#: The chamber of commerce wanted the mission, though our map draws its request to another.
CALLS_FOR_TENDERS = "cci"
EXPECTING = {EXPECTS_WITHOUT_PAYING, CALLS_FOR_TENDERS}
assert CALLS_FOR_TENDERS in AROUND

MEANINGS = {
    "pays": Text(en="whoever pays us directly", fr="celui qui nous paie directement"),
    "buys": Text(en="whoever buys, in any currency, the next in line, the last", fr="celui qui achète, en toute monnaie, le suivant, le dernier"),
    "verbs": Text(en="whoever does one of the nine verbs, or stands at the end", fr="celui qui fait l’un des neuf verbes, ou qui est au bout"),
    "cash": Text(en="the source of the cash, and the next in line", fr="la source de l’argent, et le suivant"),
    "expects": Text(en="whoever expects something of us", fr="celui qui attend quelque chose de nous"),
    "final": Text(en="the final customer, and nobody else", fr="le client final, et personne d’autre"),
    "receives": Text(en="whoever receives, near or far", fr="celui qui reçoit, de près ou de loin"),
}


def seen_and_unseen(answer: Answer) -> dict[str, str]:
    """Whom the definition that was chosen names on the consultant's map, and whom it leaves out."""
    kept = named(MAP)[answer["mine"]]
    said = {}
    for lang in LANGUAGES:
        inside = listing((AROUND[id].say(lang) for id in AROUND if id in kept), lang)
        outside = listing((AROUND[id].say(lang) for id in AROUND if id not in kept), lang)
        words = {
            "en": "For the consultant, yours names: {inside}. It leaves out: {outside}.",
            "fr": "Pour le consultant, la vôtre nomme : {inside}. Elle laisse de côté : {outside}.",
        }
        said[lang] = words[lang].format(inside=inside, outside=outside)
    return said


#: What to think over once it is seen whom a definition names.
TO_THINK_OVER = {
    "pays": Text(en="Money leaves traces, and is easy to count. And those who receive without paying: who counts them?",
                 fr="L’argent laisse des traces, et se compte bien. Et ceux qui reçoivent sans payer, qui les compte ?"),
    "buys": Text(en="To buy is wider than to pay. And when two buyers want opposite things on the same morning, who comes first?",
                 fr="Acheter est plus large que payer. Et quand deux acheteurs veulent le contraire le même matin, qui passe d’abord ?"),
    "verbs": Text(en="Nine verbs forget few people. When two of them ask for opposite things, does a verb say who comes first?",
                  fr="Neuf verbes oublient peu de monde. Quand deux d’entre eux demandent le contraire, un verbe dit-il qui passe d’abord ?"),
    "cash": Text(en="It joins the far end of the money to the colleague close by. And those between the two, who sign and pass the money on: when do you talk with them?",
                 fr="Elle relie la source lointaine de l’argent au plus proche en aval. Et ceux qui sont entre les deux, qui signent et font suivre l’argent : quand leur parlez-vous ?"),
    "expects": Text(en="It hears those who pay nothing. And when two expectations contradict each other, which comes first?",
                    fr="Elle entend ceux qui ne paient rien. Et quand deux attentes se contredisent, laquelle passe d’abord ?"),
    "final": Text(en="It never lets you forget where the work ends. And those who pay for it, judge it or sign for it without touching it?",
                  fr="Elle ne laisse jamais oublier où le travail finit. Et ceux qui le paient, le jugent ou le signent sans y toucher ?"),
    "receives": Text(en="It follows the work through every pair of hands, near and far. And those who pay for it, judge it or sign for it without receiving any?",
                     fr="Elle suit le travail de main en main, de près et de loin. Et ceux qui le paient, le jugent ou le signent sans rien en recevoir ?"),
}
#: What is answered to each way of leaving the disagreement.
TO_THE_WORD = {
    "empty": Text(en="Everybody, on the same footing: nobody is forgotten. What do you then tell the one who pays, when two of them want opposite things?",
                  fr="Tous, au même titre : nul n’est oublié. Que direz-vous alors à celui qui paie, quand deux d’entre eux veulent le contraire ?"),
    "one": Text(en="One meaning, other words for the others: everybody knows who is meant. What then keeps the others from being forgotten along with the word?",
                fr="Un seul sens, d’autres mots pour les autres : chacun sait de qui l’on parle. Qu’est-ce qui empêche alors d’oublier les autres en même temps que le mot ?"),
    "verb": Text(en="A verb each time: fewer are forgotten, and nobody is first. Who decides, on the day when two verbs pull opposite ways?",
                 fr="Un verbe chaque fois : on oublie moins de monde, et nul n’est premier. Qui tranche, le jour où deux verbes tirent en sens contraires ?"),
}
#: What is said when the chamber of commerce is named.
DEFENDED = Text(
    en="The chamber of commerce: it can be defended, for it called for tenders. Our map draws its request to the consultancy, not to the consultant.",
    fr="La CCI : cela se défend, car elle a lancé l’appel d’offres. Notre carte fait aller sa demande au cabinet, non au consultant.",
)
#: What is said of a bet that the maps do not bear out; the rest of the answer is discussed all the same.
THE_BET = Text(
    en="Your bet stands, and is kept: try it on the tables below. A finger on “pays directly”, another on “last of all”: do they meet on one row?",
    fr="Votre pari est noté, et gardé : essayez-le sur les tableaux qui suivent. Un doigt sur « paie directement », un autre sur « tout au bout » : se rencontrent-ils sur une même ligne ?",
)


def discussed(answer: Answer) -> Text:
    """Whom the definition that was kept sees, what it leaves open, and what the word would do."""
    seen = seen_and_unseen(answer)

    def told(lang: str) -> str:
        word = TO_THE_WORD.get(answer["then"])
        first = [DEFENDED.say(lang)] if answer["expects"] == CALLS_FOR_TENDERS else []
        said = [*first, seen[lang], TO_THINK_OVER[answer["mine"]].say(lang), *([word.say(lang)] if word else [])]
        return "\n\n".join(said)

    return Text(**{lang: told(lang) for lang in LANGUAGES})


def bet_and_rest(answer: Answer) -> Text:
    """The bet, then what is said of the rest."""
    return Text(**{lang: f"{THE_BET.say(lang)}\n\n{discussed(answer).say(lang)}" for lang in LANGUAGES})


EXERCISE = Exercise(
    "5.3", title=Text(en="One map, seven definitions", fr="Une carte, sept définitions"), minutes=(6, 8), covers="A02 A04 A28 D02",
    prompt=Text(en="Seven ways to say who is a customer, each turned by us into a search on a map. Four examples: the catheter maker, the hospital’s care staff, the consultant, an employee and the next post. (The consultant works on an assignment at a small firm, which pays the chamber of commerce, which pays a Paris consultancy, which pays him.) You do not know all four? Bet all the same: their tables follow.\n\nIn a group, each table draws one definition by lot, and pleads for it. On your own, choose one, then plead for another: the side that you did not choose.",
                fr="Sept façons de dire qui est client ; de chacune, nous avons fait une recherche sur une carte. Quatre exemples : le fabricant de cathéters, le corps médical (les soignants) de l’hôpital, le consultant, un salarié et le poste suivant. (Le consultant intervient dans une PME, qui paie la CCI, qui paie un cabinet parisien, qui le paie.) Vous ne les connaissez pas tous ? Pariez quand même : leurs tableaux suivent.\n\nEn groupe, chaque table tire une définition au sort et plaide pour elle. En solo, choisissez-en une, puis plaidez pour une autre : le camp que vous n’avez pas choisi."),
    answer=Form({
        "way": Part(Text(en="I do this…", fr="Je fais cet exercice…"), Choose({"group": Text(en="in a group", fr="en groupe"), "alone": Text(en="on my own", fr="en solo")})),
        "enough": Part(Text(en="“The customer is whoever pays.” Is that enough?", fr="« Le client, c’est celui qui paie. » Est-ce que cela suffit ?"),
                       Vote({"enough": Text(en="Yes, that is enough", fr="Oui, cela suffit"), "not-enough": Text(en="No, something is missing", fr="Non, il manque quelque chose"), "depends": Text(en="It depends", fr="Cela dépend")})),
        "expects": Part(Text(en="The consultant: who expects something of him, without paying him directly?", fr="Le consultant : qui attend quelque chose de lui, sans le payer directement ?"), Choose({**AROUND, "nobody": Text(en="nobody", fr="personne")})),
        "agreed": Part(Text(en="A bet: in how many of the four examples do all seven definitions name one and the same party?", fr="Un pari : dans combien des quatre exemples les sept définitions nomment-elles toutes un même acteur ?"), Number(0, len(MAPS))),
        "then": Part(Text(en="And where they do not agree, the word “customer”…", fr="Et là où elles ne s’accordent pas, le mot « client »…"), Choose({
            "empty": Text(en="covers everybody who is affected, all on the same footing", fr="couvre tous ceux que cela touche, au même titre"),
            "one": Text(en="must keep one meaning; for the others, another word (patient, user…)", fr="doit garder un seul sens ; pour les autres, un autre mot (patient, usager…)"),
            "verb": Text(en="needs a verb beside it, each time", fr="a besoin d’un verbe à côté de lui, chaque fois"),
        })),
        "mine": Part(Text(en="If you had to keep one definition (in a group: the one you drew)", fr="S’il fallait n’en garder qu’une (en groupe : celle du tirage)"), Choose(MEANINGS)),
        "lost": Part(Text(en="Round your own work, whom would it make you forget?", fr="Autour de votre propre travail, qui vous ferait-elle oublier ?"), Sentence(Text(en="For example: the night shift", fr="Par exemple : l’équipe de nuit"))),
        "other_side": Part(Text(en="On my own: the best argument for a definition that I did not choose", fr="En solo : le meilleur argument pour une définition que je n’ai pas choisie"), Sentence(needed=False, long=True)),
    }),
    keep_first=True, map=MAP, credits=(),
    reasons=[
        look_again("5.3/expects-like-the-payer", {"expects": {"firm"}},
                   Text(en="That one expects something, and pays as well: neither search leaves it out. Who else points a request at the consultant, spoken or not?",
                        fr="Celui-là attend quelque chose, et il paie aussi : aucune des deux recherches ne l’oublie. Qui d’autre adresse une demande au consultant, dite ou non ?"),
                   misconception="M1", expect="often",
                   ask=Text(en="Whoever pays you: is that the only one who expects something of you?", fr="Celui qui vous paie est-il le seul à attendre quelque chose de vous ?")),
        look_again("5.3/who-expects", lambda answer: answer["expects"] not in EXPECTING,
                   Text(en="Put yourself where the work takes place. Somebody there has an expectation that nobody wrote down. Does that person send the consultant any money, from hand to hand?",
                        fr="Mettez-vous là où la mission a lieu. Quelqu’un, là, a une attente que personne n’a écrite. Celui-là verse-t-il de l’argent au consultant, de la main à la main ?"),
                   expect="sometimes",
                   ask=Text(en="Who expects something of you, and has never paid you a cent?", fr="Qui attend quelque chose de vous, et ne vous a jamais versé un centime ?")),
        look_again("5.3/nobody-forgotten", lambda answer: says_nothing(answer["lost"]),
                   Text(en="Every one of the seven can leave somebody in the dark. Take yours round your own building, floor by floor: at whose door does it not knock?",
                        fr="Chacune des sept peut laisser quelqu’un dans le noir. Promenez la vôtre dans vos murs, étage par étage : à quelle porte ne frappe-t-elle pas ?"),
                   misconception="M15", expect="often",
                   ask=Text(en="Who, where you work, would say: “with that definition, I do not exist”?", fr="Qui, chez vous, dirait : « avec cette définition-là, je n’existe pas » ?")),
        look_again("5.3/other-side-missing", lambda answer: answer["way"] == "alone" and says_nothing(answer.get("other_side")),
                   Text(en="One step is left: lend your voice to a definition that you did not choose. What does it see that yours does not? Nothing at all? Then say why the other six are worth nothing.",
                        fr="Il reste un pas : prêtez votre voix à une définition que vous n’avez pas choisie. Que voit-elle, que la vôtre ne voit pas ? Rien du tout ? Dites alors pourquoi les six autres ne valent rien."),
                   expect="often",
                   ask=Text(en="Who can plead for the other table so well that it would applaud?", fr="Qui saurait plaider pour l’autre table au point qu’elle applaudisse ?")),
        to_discuss("5.3/one-customer-for-all", lambda answer: answer["agreed"] != AGREED, bet_and_rest,
                   misconception="M2", expect="often",
                   ask=Text(en="Where we work, is there one party on whom all seven would agree? Who can name it?", fr="Chez nous, y a-t-il un acteur sur qui les sept s’accorderaient ? Qui peut le nommer ?")),
        to_discuss("5.3/an-empty-word", {"then": "empty"},
                   discussed,
                   misconception="M19", expect="sometimes",
                   ask=Text(en="All are affected. And who is affected so much that we should go and ask this week?", fr="Tous sont touchés. Et qui l’est au point qu’il faille aller le voir cette semaine ?")),
        to_discuss("5.3/follows-the-money", {"mine": {"pays", "cash"}},
                   discussed,
                   misconception="M1", expect="often",
                   ask=Text(en="What would your payer lose, if those who use the work stopped being asked?", fr="Que perdrait votre payeur, si l’on n’interrogeait plus ceux qui se servent du travail ?")),
        to_discuss("5.3/goes-to-the-end", {"mine": {"final", "receives"}},
                   discussed,
                   expect="sometimes",
                   ask=Text(en="Who can stop your work tomorrow without ever receiving any of it?", fr="Qui peut arrêter votre travail demain, sans jamais en rien recevoir ?")),
        to_discuss("5.3/casts-a-wide-net", ...,
                   discussed,
                   misconception="M19", expect="often",
                   ask=Text(en="Of all those whom it names, whom do you see first tomorrow? By what rule?", fr="De tous ceux qu’elle nomme, qui voyez-vous d’abord demain ? Selon quelle règle ?")),
    ],
    debate=[
        View("the-payer", {"mine": "pays"},
             Text(en="the customer is whoever pays us directly.", fr="le client est celui qui nous paie directement."),
             Text(en="It is the first answer that comes, and not a silly one: without this money nothing runs. And it can be read off the invoices.",
                  fr="C’est la première réponse qui vient, et elle n’est pas sotte : sans cet argent, rien ne tourne. Et elle se lit sur les factures."),
             Text(en="the money is after “Qui est le client ?”, the invoices are ours", fr="l’argent est d’après « Qui est le client ? », les factures sont de nous"),
             against=Text(en="It is a little short. The consultant’s payer can be satisfied while the small firm is not: how long would that last?",
                          fr="C’est un peu court. Celui qui paie le consultant peut être satisfait pendant que la PME ne l’est pas : combien de temps cela tiendrait-il ?"),
             against_source=WHO_IS_THE_CUSTOMER),
        View("the-buyer", {"mine": "buys"},
             Text(en="the customer is whoever buys, in whatever currency.", fr="le client est celui qui achète, en quelque monnaie que ce soit."),
             Text(en="The colleague at the next post pays nothing, and yet buys: our punctuality, our quality. So there are several customers, to be satisfied together.",
                  fr="Le collègue du poste suivant ne paie rien, et achète pourtant : notre ponctualité, notre qualité. Il y a donc plusieurs clients, à satisfaire ensemble."),
             WHO_IS_THE_CUSTOMER,
             against=Text(en="If colleagues are customers too, one ends up no longer knowing who the real one is; some answer to their internal customer only.",
                          fr="Si les collègues aussi sont clients, on ne sait plus lequel est le vrai ; certains ne rendent de comptes qu’à leur client interne."),
             against_source=THE_FINAL_CUSTOMER),
        View("the-verbs", {"mine": "verbs"},
             Text(en="the customer is whoever does one of the nine verbs.", fr="le client est celui qui fait l’un des neuf verbes."),
             Text(en="Pay, use, judge, undergo: different deeds, often of different people. Whoever has to put up with the work is on the list too, and the list stays open.",
                  fr="Payer, utiliser, juger, subir : ce sont des actes différents, souvent de gens différents. Qui subit est aussi sur la liste, et la liste reste ouverte."),
             THE_NINE_VERBS,
             against=Text(en="Those who must please nine at once risk serving whoever shouts loudest: the list names, and does not rank.",
                          fr="Qui doit plaire à neuf à la fois risque de servir celui qui crie le plus fort : la liste nomme, elle ne classe pas."),
             against_source=OURS),
        View("the-cash", {"mine": "cash"},
             Text(en="the customer is where the money starts, and the next in line with them.", fr="le client est là d’où part l’argent, et avec lui le suivant."),
             Text(en="Of all that is measured inside, only the money coming in is tangible. And what its owner asks for comes up the chain through the colleague downstream: to satisfy that one helps to satisfy the last.",
                  fr="De tout ce que l’on mesure dedans, seul l’argent qui entre est tangible. Et ce que demande celui qui le verse remonte jusqu’à nous par le collègue en aval : contenter l’un aide à contenter l’autre."),
             SEEK_YOUR_CUSTOMER,
             against=Text(en="What comes up the chain changes at each hand: the colleague downstream may ask for something that the one who pays would not miss. And where no money comes in, as in an association, who is it?",
                          fr="Ce qui remonte la chaîne change à chaque main : le collègue en aval peut réclamer ce dont le payeur se passerait fort bien. Et là où aucun argent n’entre, comme dans certaines associations, qui est-ce ?"),
             against_source=OURS),
        View("expectation", {"mine": "expects"},
             Text(en="an expectation makes a customer.", fr="une attente fait un client."),
             Text(en="Whoever expects something of us can be let down by us, paid or unpaid. Hence we all have customers, and more than we imagine.",
                  fr="Qui attend quelque chose de nous peut être déçu par nous, contre rémunération ou pas. Des clients, nous en avons donc tous, et plus qu’on ne l’imagine."),
             EVERYONE_HAS_CUSTOMERS,
             against=Text(en="My boss expects, so do the taxman and my neighbour’s cat. A name that all can claim sets no order for Monday morning.",
                          fr="Mon chef attend, le fisc aussi, et le chat du voisin. Un nom que tous peuvent réclamer ne range rien pour lundi matin."),
             against_source=OURS),
        View("the-end", {"mine": "final"},
             Text(en="the customer is the final one, and nobody else.", fr="le client est le client final, et personne d’autre."),
             Text(en="A house with one customer has one priority. Call colleagues customers as well, and walls go up between them and that one.",
                  fr="Une maison qui n’a qu’un client n’a qu’une priorité. Appelez aussi les collègues « clients », et des cloisons se dressent entre eux et lui."),
             THE_FINAL_CUSTOMER,
             against=Text(en="The colleague after me lives with my lateness every day, and is forgotten often enough.",
                          fr="Le collègue d’après vit chaque jour avec mes retards, et on l’oublie bien assez souvent."),
             against_source=WHO_IS_THE_CUSTOMER),
        View("the-receiver", {"mine": "receives"},
             Text(en="the customer is whoever receives, inside the house or outside.", fr="le client est celui qui reçoit, dans la maison ou au-dehors."),
             Text(en="Everybody along the way gets something from our hands, good or bad: the next post, the shop, the user at the end. None of them is left out for being a colleague.",
                  fr="Tous, le long du chemin, tiennent de nous quelque chose, bon ou mauvais : le poste suivant, le magasin, l’utilisateur au bout. Aucun n’est écarté parce qu’il est un collègue."),
             Text(en="that customers may be inside or outside is after ISO 9000:2015, 3.2.4; the argument is ours", fr="qu’un client puisse être interne ou externe est d’après ISO 9000:2015, 3.2.4 ; l’argument est de nous"),
             against=Text(en="It does not name whoever pays, signs or judges and receives nothing; yet without them, nothing might be received at all.",
                          fr="Elle ne nomme pas celui qui paie, signe ou juge sans rien recevoir ; sans lui, pourtant, personne ne recevrait peut-être rien."),
             against_source=OURS),
    ],
    hints=[
        Text(en="For the bet, take two definitions that are far apart: pays directly, and stands at the very end. If these two never name the same, the other five hardly matter.", fr="Pour le pari, prenez deux définitions bien éloignées : paie directement, et se trouve tout au bout. Si ces deux-là ne nomment jamais le même, les cinq autres n’y changent rien."),
        Text(en="To find whom yours forgets, ask the one who cleans, the one who inspects, the one who pays the bill: does it name them?", fr="Pour trouver qui la vôtre oublie, demandez à celle qui nettoie, à celui qui contrôle, à celui qui règle la note : les nomme-t-elle ?"),
    ],
    left_to_you="enough then mine",
    solution={
        "way": "alone", "enough": "not-enough", "expects": EXPECTS_WITHOUT_PAYING, "agreed": AGREED, "then": "verb", "mine": "verbs",
        "lost": Text(en="the trainee who will repair it in five years", fr="l’apprenti qui devra le réparer dans cinq ans"),
        "other_side": Text(en="With the final customer alone, my colleagues and I would at least quarrel about the same person.", fr="Avec le seul client final, mes collègues et moi nous disputerions au moins à propos de la même personne."),
    },
    because=Text(en="In none of the four do all seven name one and the same party. That depends on our arrows, and on how we turned each author’s sentence into a search; change one arrow below, and see. At the hairdresser’s all seven agree, so the word is not empty: it splits when paying, receiving and expecting fall to different people. (Is paying enough, and what of the word? Those verdicts are yours.)",
                 fr="Dans aucun des quatre, un même acteur n’est nommé par les sept. Cela dépend de nos flèches, et de la façon dont nous avons fait une recherche de la phrase de chaque auteur ; changez une flèche plus bas, et voyez. Chez le coiffeur, les sept s’accordent : le mot n’est donc pas vide, il se fend quand payer, recevoir et attendre reviennent à des gens différents. (Payer, est-ce assez, et que faire du mot ? C’est vous qui jugez.)"),
)
assert set(MEANINGS) == set(IN_SHORT)
