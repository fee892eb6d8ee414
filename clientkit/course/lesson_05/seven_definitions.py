"""Exercise 5.3: one map, seven definitions: bet, choose one, and say whom it makes one forget."""

from collections.abc import Callable

from clientkit.course.lesson_05.four_maps import IN_SHORT, MAPS, named, named_by_all
from clientkit.course.texts import (
    EVERYONE_HAS_CUSTOMERS,
    OURS,
    THE_FINAL_CUSTOMER,
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

MEANINGS = {
    "pays": Text(en="whoever pays us directly", fr="celui qui nous paie directement"),
    "buys": Text(en="whoever buys, in any currency, the next in line, the last", fr="celui qui achète, en toute monnaie, le suivant, le dernier"),
    "verbs": Text(en="whoever does one of the nine verbs, or stands at the end", fr="celui à qui va un des neuf verbes, ou qui est au bout"),
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


def chosen(kept: set[str], en: str, fr: str) -> Callable[[Answer], Text]:
    """What is said of a choice among those kept: whom it sees, then something to think over."""

    def say(answer: Answer) -> Text:
        seen = seen_and_unseen(answer) if answer["mine"] in kept else {}
        more = {"en": en, "fr": fr}
        return Text(**{lang: " ".join(filter(None, (seen.get(lang), more[lang]))) for lang in LANGUAGES})

    return say


EXERCISE = Exercise(
    "5.3", title=Text(en="One map, seven definitions", fr="Une carte, sept définitions"), minutes=(5, 7), covers="A02 A04 A28 D02",
    prompt=Text(en="Seven ways to say who is a customer, each turned by us into a search on a map. Four examples: the catheter maker, the hospital’s care staff, the consultant, an employee and the next post. (The consultant works in a small firm, which pays the chamber of commerce, which pays a Paris consultancy, which pays him.) You do not know all four? Bet all the same: their tables follow.\n\nIn a group, each table draws one definition by lot, and pleads for it. On your own, choose one, then plead for another: the side that you did not choose.",
                fr="Sept façons de dire qui est client ; de chacune, nous avons fait une recherche sur une carte. Quatre exemples : le fabricant de cathéters, les soignants de l’hôpital, le consultant, un salarié et le poste suivant. (Le consultant intervient dans une PME, qui paie la CCI, qui paie un cabinet parisien, qui le paie.) Vous ne les connaissez pas tous ? Pariez quand même : leurs tableaux suivent.\n\nEn groupe, chaque table tire une définition au sort et plaide pour elle. En solo, choisissez-en une, puis plaidez pour une autre : le camp que vous n’avez pas choisi."),
    answer=Form({
        "way": Part(Text(en="I do this…", fr="Je fais cet exercice…"), Choose({"group": Text(en="in a group", fr="en groupe"), "alone": Text(en="on my own", fr="en solo")})),
        "enough": Part(Text(en="“The customer is whoever pays.” Is that enough?", fr="« Le client, c’est celui qui paie. » Est-ce que cela suffit ?"),
                       Vote({"enough": Text(en="Yes, that is enough", fr="Oui, cela suffit"), "not-enough": Text(en="No, something is missing", fr="Non, il manque quelque chose"), "depends": Text(en="It depends", fr="Cela dépend")})),
        "expects": Part(Text(en="The consultant: who expects something of him, without paying him directly?", fr="Le consultant : qui attend quelque chose de lui, sans le payer directement ?"), Choose({**AROUND, "nobody": Text(en="nobody", fr="personne")})),
        "agreed": Part(Text(en="A bet: in how many of the four examples do all seven definitions name one and the same party?", fr="Un pari : dans combien des quatre exemples les sept définitions nomment-elles toutes un même acteur ?"), Number(0, len(MAPS))),
        "then": Part(Text(en="And where they do not agree, the word “customer”…", fr="Et là où elles ne s’accordent pas, le mot « client »…"), Choose({
            "empty": Text(en="means nothing: all who are affected are customers alike", fr="ne veut rien dire : tous ceux que cela touche sont clients au même titre"),
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
        look_again("5.3/who-expects", lambda answer: answer["expects"] != EXPECTS_WITHOUT_PAYING,
                   Text(en="Put yourself where the work takes place. Somebody there has an expectation that nobody wrote down. Does that person send the consultant any money, from hand to hand?",
                        fr="Mettez-vous là où la mission a lieu. Quelqu’un, là, a une attente que personne n’a écrite. Celui-là verse-t-il de l’argent au consultant, de la main à la main ?"),
                   expect="sometimes",
                   ask=Text(en="Who expects something of you, and has never paid you a cent?", fr="Qui attend quelque chose de vous, et ne vous a jamais versé un centime ?")),
        look_again("5.3/one-customer-for-all", lambda answer: answer["agreed"] != AGREED,
                   Text(en="Your bet stands, and is kept. Now try it on the tables below: take one example, and look for a party that pays directly, stands at the very end and expects something. A finger on “pays directly”, another on “last of all”: do they meet on one row?",
                        fr="Votre pari est noté, et gardé. Mettez-le à l’essai sur les tableaux qui suivent : prenez un exemple, et cherchez un acteur qui paie directement, se trouve tout au bout, et attend quelque chose. Un doigt sur « paie directement », un autre sur « tout au bout » : se rencontrent-ils sur une même ligne ?"),
                   misconception="M2", expect="often",
                   ask=Text(en="Where we work, is there one party on whom all seven would agree? Who can name it?", fr="Chez nous, y a-t-il un acteur sur qui les sept s’accorderaient ? Qui peut le nommer ?")),
        look_again("5.3/an-empty-word", {"then": "empty"},
                   Text(en="Seven meanings are not none. Go to a hairdresser’s: who pays, sits, wishes, and leaves with the result? If the seven meet again there, is the word empty, or are there just more people elsewhere?",
                        fr="Sept sens, ce n’est pas aucun sens. Entrez chez un coiffeur : qui paie, s’assoit, souhaite, et repart avec le résultat ? Si les sept s’y retrouvent, le mot est-il vide, ou y a-t-il simplement plus de monde ailleurs ?"),
                   misconception="M19", expect="sometimes",
                   ask=Text(en="All are affected. And who is affected so much that we should go and ask this week?", fr="Tous sont touchés. Et qui l’est au point qu’il faille aller le voir cette semaine ?")),
        look_again("5.3/nobody-forgotten", lambda answer: says_nothing(answer["lost"]),
                   Text(en="Every one of the seven can leave somebody in the dark. Take yours round your own building, floor by floor: at whose door does it not knock?",
                        fr="Chacune des sept peut laisser quelqu’un dans le noir. Promenez la vôtre dans vos murs, étage par étage : à quelle porte ne frappe-t-elle pas ?"),
                   misconception="M15", expect="often",
                   ask=Text(en="Who, where you work, would say: “with that definition, I do not exist”?", fr="Qui, chez vous, dirait : « avec cette définition-là, je n’existe pas » ?")),
        look_again("5.3/other-side-missing", lambda answer: answer["way"] == "alone" and says_nothing(answer.get("other_side")),
                   Text(en="One step is left: lend your voice to a definition that you did not choose. What does it see that yours does not?",
                        fr="Il reste un pas : prêtez votre voix à une définition que vous n’avez pas choisie. Que voit-elle, que la vôtre ne voit pas ?"),
                   expect="often",
                   ask=Text(en="Who can plead for the other table so well that it would applaud?", fr="Qui saurait plaider pour l’autre table au point qu’elle applaudisse ?")),
        to_discuss("5.3/follows-the-money", {"mine": {"pays", "cash"}},
                   chosen({"pays", "cash"}, "Money leaves traces, and is easy to count. And those who receive without paying: who counts them?",
                          "L’argent laisse des traces, et se compte bien. Et ceux qui reçoivent sans payer, qui les compte ?"),
                   misconception="M1", expect="often",
                   ask=Text(en="What would your payer lose, if those who use the work stopped being asked?", fr="Que perdrait votre payeur, si l’on n’interrogeait plus ceux qui se servent du travail ?")),
        to_discuss("5.3/goes-to-the-end", {"mine": {"final", "receives"}},
                   chosen({"final", "receives"}, "It never lets you forget where the work arrives. And those who pay for it, judge it or sign for it without touching it?",
                          "Elle ne laisse jamais oublier où le travail arrive. Et ceux qui le paient, le jugent ou le signent sans y toucher ?"),
                   expect="sometimes",
                   ask=Text(en="Who can stop your work tomorrow without ever receiving any of it?", fr="Qui peut arrêter votre travail demain, sans jamais en rien recevoir ?")),
        to_discuss("5.3/casts-a-wide-net", ...,
                   chosen({"buys", "verbs", "expects"}, "A wide net forgets few. But when two in the net want opposite things on the same morning, it does not say who comes first.",
                          "Un grand filet oublie peu de monde. Mais quand deux, dans le filet, veulent le contraire le même matin, il ne dit pas qui passe d’abord."),
                   misconception="M19", expect="often",
                   ask=Text(en="Of all those whom it names, whom do you see first tomorrow? By what rule?", fr="De tous ceux qu’elle nomme, qui voyez-vous d’abord demain ? Selon quelle règle ?")),
    ],
    debate=[
        View("the-money", {"mine": {"pays", "cash"}},
             Text(en="the customer is where the money comes from.", fr="le client est là d’où vient l’argent."),
             Text(en="No cash in, no house left to argue in. Of all that one measures inside, only what the customer pays is tangible; the rest are needles on a dial.",
                  fr="Sans argent qui entre, plus de maison où discuter. De tout ce que l’on mesure dedans, seul ce que paie le client est tangible ; le reste, ce sont des aiguilles sur un cadran."),
             Text(en="after Bertrand Duperrin, and the first answer in “Qui est le client ?”", fr="d’après Bertrand Duperrin, et la première réponse de « Qui est le client ? »"),
             against=Text(en="It is a little short: the payer’s till can be full while those who receive are leaving. The text itself goes on to ask whether that is really all.",
                          fr="C’est un peu court : la caisse du payeur peut être pleine pendant que ceux qui reçoivent s’en vont. Le texte lui-même se demande ensuite si c’est vraiment tout."),
             against_source=Text(en="the doubt is that of “Qui est le client ?”; the till is ours", fr="le doute est celui de « Qui est le client ? » ; la caisse est de nous")),
        View("the-end", {"mine": {"final", "receives"}},
             Text(en="the customer is where the work arrives.", fr="le client est là où le travail arrive."),
             Text(en="One customer, the final one, whom everybody serves as partners: a house with one customer has one direction, and fewer walls.",
                  fr="Un client, le dernier, que tous servent en partenaires : une maison qui n’a qu’un client n’a qu’une direction, et moins de murs."),
             THE_FINAL_CUSTOMER,
             against=Text(en="The colleague after me lives with my lateness every day; somebody whom I shall never meet makes a poor alarm clock.",
                          fr="Le collègue d’après vit chaque jour avec mes retards ; quelqu’un que je ne verrai jamais fait un piètre réveille-matin."),
             against_source=WHO_IS_THE_CUSTOMER),
        View("several", {"mine": {"buys", "verbs"}},
             Text(en="the customer is several, and each in a different way.", fr="le client est multiple, et chacun à sa manière."),
             Text(en="Pay, use, decide, undergo: they are different deeds, often of different people. To drop one is to be surprised by it one day.",
                  fr="Payer, utiliser, décider, subir : ce sont des actes différents, souvent de gens différents. En oublier un, c’est se préparer une surprise."),
             Text(en="the verbs are after “L’organisation pour les petits nenfants : les clients”, the customer who is several after “Qui est le client ?”", fr="les verbes sont d’après « L’organisation pour les petits nenfants : les clients », le client multiple d’après « Qui est le client ? »"),
             against=Text(en="Those who must please nine at once end up no longer knowing who the real customer is, and serve whoever shouts.",
                          fr="Qui doit plaire à neuf à la fois finit par ne plus savoir lequel est le vrai, et sert celui qui crie."),
             against_source=Text(en="the blur is what Thierry Spencer fears from internal customers; the shouting is ours", fr="le brouillage est ce que Thierry Spencer craint du client interne ; les cris sont de nous")),
        View("expectation", {"mine": "expects"},
             Text(en="an expectation makes a customer.", fr="une attente fait un client."),
             Text(en="Whoever expects something of us can be let down by us, paid or unpaid. Hence we all have customers, and more than we imagine.",
                  fr="Qui attend quelque chose de nous peut être déçu par nous, contre rémunération ou pas. Des clients, nous en avons donc tous, et plus qu’on ne l’imagine."),
             EVERYONE_HAS_CUSTOMERS,
             against=Text(en="My boss expects, so do the taxman and my neighbour’s cat. A name that all can claim sets no order for Monday morning.",
                          fr="Mon chef attend, le fisc aussi, et le chat du voisin. Un nom que tous peuvent réclamer ne range rien pour lundi matin."),
             against_source=OURS),
    ],
    hints=[
        Text(en="For the bet, take two definitions that are far apart: pays directly, and stands at the very end. If these two never name the same, the other five hardly matter.", fr="Pour le pari, prenez deux définitions bien éloignées : paie directement, et se trouve tout au bout. Si ces deux-là ne nomment jamais le même, les cinq autres n’y changent rien."),
        Text(en="To find whom yours forgets, ask the one who cleans, the one who inspects, the one who pays the bill: does it name them?", fr="Pour trouver qui la vôtre oublie, demandez à celle qui nettoie, à celui qui contrôle, à celui qui règle la note : les nomme-t-elle ?"),
    ],
    solution={
        "way": "alone", "enough": "not-enough", "expects": EXPECTS_WITHOUT_PAYING, "agreed": AGREED, "then": "verb", "mine": "verbs",
        "lost": Text(en="the trainee who will repair it in five years", fr="l’apprenti qui devra le réparer dans cinq ans"),
        "other_side": Text(en="With the final customer alone, my colleagues and I would at least quarrel about the same person.", fr="Avec le seul client final, mes collègues et moi nous disputerions au moins à propos de la même personne."),
    },
    because=Text(en="In none of the four is anybody named by all seven. That depends on our arrows, and on how we turned each author’s sentence into a search; change one arrow below, and see. At the hairdresser’s all seven agree, so the word is not empty: it splits when paying, receiving and expecting fall to different people. (Is paying enough? That verdict is yours.)",
                 fr="Dans les quatre, personne n’est nommé par les sept à la fois. Cela dépend de nos flèches, et de la façon dont nous avons fait une recherche de la phrase de chaque auteur ; changez une flèche plus bas, et voyez. Chez le coiffeur, les sept s’accordent : le mot n’est donc pas vide, il se fend quand payer, recevoir et attendre reviennent à des gens différents. (Payer, est-ce assez ? C’est vous qui jugez.)"),
)
assert set(MEANINGS) == set(IN_SHORT)
