"""Exercise 4.4: where did last week go, what do boss and customer ask, and is the boss a customer?"""

from clientkit.course.texts import EVERYONE_HAS_CUSTOMERS, OURS, SEEK_YOUR_CUSTOMER
from clientkit.practice import (
    Allot,
    Answer,
    Choose,
    Exercise,
    Form,
    Names,
    Part,
    Sentence,
    View,
    VoteTwice,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import says_nothing
from clientkit.practice.kinds.names import said_in
from clientkit.simulations import agenda
from clientkit.words import LANGUAGES, Text, Unit
from clientkit.words.listing import listing
from clientkit.words.number import number

COINS = Allot(
    {
        "vertical": Text(en="up and down the ladder: my boss, those whose boss I am, reports", fr="dans la hiérarchie : mon chef, ceux dont je suis le chef, les comptes rendus"),
        "upstream": Text(en="upstream: those who supply me", fr="vers l’amont : ceux qui me fournissent"),
        "downstream": Text(en="downstream: those who take up my work, and the final customer", fr="vers l’aval : ceux qui reprennent mon travail, et le client final"),
    },
    10, Unit(en=("coin", "coins"), fr=("jeton", "jetons")), needed=False,
)
VOTE = VoteTwice({
    "first": Text(en="yes, and the first of all: my pay depends on it", fr="oui, et le premier de tous : ma paie en dépend"),
    "among": Text(en="yes, one among several", fr="oui, un parmi d’autres"),
    "none": Text(en="no: a boss leads, and does not receive", fr="non : un chef dirige, il ne reçoit pas"),
})
REQUESTS = Sentence(Text(en="one request on each line", fr="une demande par ligne"), long=True)
LISTS = ("boss", "customer")


def said(answer: Answer, who: str) -> list[str]:
    """What that one asks for, as it was written."""
    return [said_in(entry) for entry in Names().read(answer[who])]


def compared(answer: Answer) -> tuple[list[str], list[str], list[str]]:
    """What stands in both lists, only in the boss’s, only in the customer’s."""
    boss, customer = (said(answer, who) for who in LISTS)
    among_the_boss_s = Names({str(n): Text(words) for n, words in enumerate(boss)})
    found = [among_the_boss_s.understood([words]) for words in customer]
    both = {id for ids in found for id in ids}
    return (
        [words for n, words in enumerate(boss) if str(n) in both],
        [words for n, words in enumerate(boss) if str(n) not in both],
        [words for words, ids in zip(customer, found, strict=True) if not ids],
    )


def lists_and_coins(answer: Answer, en: str, fr: str) -> Text:
    """The two lists side by side, what is said of the vote, and the coins if any were laid down."""
    end = {"en": en, "fr": fr}
    return Text(**{lang: " ".join([*_lists(answer, lang), end[lang], *_coins(answer, lang)]) for lang in LANGUAGES})


def _lists(answer: Answer, lang: str) -> list[str]:
    both, boss, customer = compared(answer)
    heads = {
        "en": ("In both lists: {it}.", "Your boss alone: {it}.", "The final customer alone: {it}."),
        "fr": ("Dans les deux listes : {it}.", "Votre chef seul : {it}.", "Le client final seul : {it}."),
    }[lang]
    nothing = {
        "en": "Not one request stands in both lists, at least not in the same words.",
        "fr": "Pas une demande ne figure dans les deux listes, du moins pas avec les mêmes mots.",
    }[lang]
    told = [head.format(it=listing(words, lang)) for head, words in zip(heads, (both, boss, customer), strict=True) if words]
    return told if both else [nothing, *told]


def _coins(answer: Answer, lang: str) -> list[str]:
    if not (coins := answer.get("coins")):
        return []
    share = agenda(**{way: coins.get(way, 0) for way in COINS.among}).shares[-1]
    return [{
        "en": f"Of the coins that you laid down, {number(100 * share, lang, places=0)}% lie downstream. That figure is yours, and nobody else’s business.",
        "fr": f"Des jetons que vous avez posés, {number(100 * share, lang, places=0)} % sont à l’aval. Ce chiffre est à vous, et ne regarde personne.",
    }[lang]]


EXERCISE = Exercise(
    "4.4", title=Text(en="The diary test", fr="Le test de l’agenda"), minutes=(5, 6), covers="A22 C10 C11", model="example",
    prompt=Text(en="Open last week’s diary. Ten coins for the time spent with others: to whom did it go? Nobody is marked on it. Then two lists, and one vote, twice.\n\nIn a group, keep the coins in your pocket: on a laptop that is shared, leave them out. Vote on folded paper, talk, vote again. On your own, argue between your two votes for the side that you did not choose.",
                fr="Ouvrez l’agenda de la semaine dernière. Dix jetons pour le temps passé avec d’autres : à qui est-il allé ? Personne n’est noté. Puis deux listes, et un vote, deux fois.\n\nEn groupe, gardez vos jetons en poche : sur un ordinateur partagé, laissez-les de côté. Votez sur papier plié, parlez, revotez. En solo, entre vos deux votes, plaidez pour le camp que vous n’avez pas choisi."),
    answer=Form({
        "way": Part(Text(en="I do this…", fr="Je fais cet exercice…"), Choose({"group": Text(en="in a group", fr="en groupe"), "alone": Text(en="on my own", fr="en solo")})),
        "coins": Part(Text(en="My ten coins (for me alone; may stay empty)", fr="Mes dix jetons (pour moi seul ; peut rester vide)"), COINS),
        "boss": Part(Text(en="What my boss has asked of me in the last few weeks", fr="Ce que mon chef m’a demandé ces dernières semaines"), REQUESTS),
        "customer": Part(Text(en="What the final customer asks, as far as I have heard it", fr="Ce que demande le client final, pour autant que je l’aie entendu"), REQUESTS),
        "vote": Part(Text(en="Is my boss my customer?", fr="Mon chef est-il mon client ?"), VOTE),
        "other_side": Part(Text(en="On my own: the best argument of a side that I did not choose", fr="En solo : le meilleur argument d’un camp que je n’ai pas choisi"), Sentence(needed=False, long=True)),
    }),
    credits=(), recall=False,
    reasons=[
        look_again("4.4/never-heard", lambda answer: all(says_nothing(words) for words in said(answer, "customer")),
                   Text(en="The customer’s list holds nothing yet. That is no fault, it is news: when did anything that the customer says last come as far as you, and from whose mouth?",
                        fr="La liste du client ne contient encore rien. Ce n’est pas une faute, c’est une information : quand une parole du client vous est-elle parvenue pour la dernière fois, et par quelle bouche ?"),
                   misconception="M15", expect="often",
                   ask=Text(en="Who in this room has heard a customer speak this month?", fr="Qui, dans cette salle, a entendu parler un client ce mois-ci ?")),
        look_again("4.4/boss-asks-nothing", lambda answer: all(says_nothing(words) for words in said(answer, "boss")),
                   Text(en="Your boss has asked for nothing in the last few weeks? Think of the last message, the last meeting, the figure that is due on Friday.",
                        fr="Votre chef n’a rien demandé ces dernières semaines ? Pensez au dernier message, à la dernière réunion, au chiffre attendu vendredi."),
                   expect="rarely",
                   ask=Text(en="If you have no boss: who can tell you what to do first?", fr="Si vous n’avez pas de chef : qui peut vous dire quoi faire en premier ?")),
        look_again("4.4/other-side-missing", lambda answer: answer["way"] == "alone" and says_nothing(answer.get("other_side")),
                   Text(en="You have voted. On your own, one step is left: lend your voice to a side that you did not choose, and let it win for a moment.",
                        fr="Vous avez voté. En solo, il reste un pas : prêtez votre voix à un camp que vous n’avez pas choisi, et laissez-le gagner un instant."),
                   expect="often",
                   ask=Text(en="Who can say it so well that the others nod?", fr="Qui saurait le dire si bien que les autres hochent la tête ?")),
        to_discuss("4.4/boss-first", {"vote": {"second": "first"}},
                   lambda answer: lists_and_coins(answer, "You put your boss first: many do, seldom aloud. When the two lists pull apart, who tells your boss what stands only in the other?",
                                                  "Vous mettez votre chef en premier : beaucoup le font, rarement à voix haute. Quand les deux listes s’écartent, qui lui dit ce qui ne figure que dans l’autre ?"),
                   misconception="M6", expect="sometimes",
                   ask=Text(en="Where would your boss like you to lay one more coin?", fr="Où votre chef aimerait-il que vous posiez un jeton de plus ?")),
        to_discuss("4.4/one-among-several", {"vote": {"second": "among"}},
                   lambda answer: lists_and_coins(answer, "One among several: then you owe your boss something, and not everything. On a day when two customers want the same hour, how do you choose?",
                                                  "Un parmi d’autres : vous devez donc quelque chose à votre chef, et pas tout. Un jour où deux d’entre eux veulent la même heure, comment choisissez-vous ?"),
                   expect="often",
                   ask=Text(en="What does your boss receive from you and use in person?", fr="Que reçoit de vous votre chef, dont il se sert lui-même ?")),
        to_discuss("4.4/leads-and-does-not-receive", {"vote": {"second": "none"}},
                   lambda answer: lists_and_coins(answer, "No customer, then, but somebody who leads, who asks all the same, and who decides in the end. Which of those requests would be dropped, with the other list on the table?",
                                                  "Pas un client, donc, mais quelqu’un qui dirige, qui demande quand même, et qui décide à la fin. À laquelle de ces demandes renoncerait-on, avec l’autre liste sur la table ?"),
                   expect="sometimes",
                   ask=Text(en="And the report that is read on Friday: who receives that?", fr="Et le rapport que l’on lit le vendredi : qui le reçoit ?")),
        to_discuss("4.4/the-room-has-voted", ...,
                   lambda answer: lists_and_coins(answer, "The room has voted, twice. Did the counts move? Ask nobody why they changed their mind; ask which sentence made them think.",
                                                  "La salle a voté, deux fois. Les comptes ont-ils bougé ? Ne demandez à personne pourquoi il a changé d’avis ; demandez quelle phrase l’a fait réfléchir."),
                   expect="rarely",
                   ask=Text(en="Which sentence made you hesitate?", fr="Quelle phrase vous a fait hésiter ?")),
    ],
    debate=[
        View("he-comes-first", {"vote": {"second": "first"}},
             Text(en="my boss is my first customer.", fr="mon chef est mon premier client."),
             Text(en="The company pays me, and my boss speaks for it, sees further than I do, answers for my mistakes, and knows that if I go my own way, ten others will.",
                  fr="L’entreprise me paie, et mon chef parle pour elle : il voit plus loin que moi, répond de mes erreurs, et sait que si je n’en fais qu’à ma tête, dix autres feront de même."),
             Text(en="this slide from employer to boss is told, and criticised, in “Qui est le client ?”; the reasons are ours", fr="ce glissement de l’employeur au chef est raconté, et critiqué, dans « Qui est le client ? » ; les raisons sont de nous"),
             against=Text(en="The more people listen to the boss first, the less anybody listens to the final customer, and the more the house gazes at its own navel.",
                          fr="Plus chacun écoute d’abord son chef, moins on écoute le client final, et plus la maison se regarde le nombril."),
             against_source=Text(en="after “Qui est le client ?”", fr="d’après « Qui est le client ? »")),
        View("one-of-many", {"vote": {"second": "among"}},
             Text(en="my boss is one customer among several.", fr="mon chef est un client parmi d’autres."),
             Text(en="Whoever expects something of us has some claim to the name, and bosses always expect something: a teacher’s superiors and an IT manager’s stand on the list, next to pupils and colleagues.",
                  fr="Quiconque attend quelque chose de nous peut prétendre à ce nom, et un chef attend toujours quelque chose : la hiérarchie figure sur la liste de l’institutrice et du responsable informatique, à côté des élèves et des collègues."),
             EVERYONE_HAS_CUSTOMERS,
             against=Text(en="On a list of equals, the one who can punish is served first. A name that all may bear does not say whom to serve when time is short.",
                          fr="Sur une liste d’égaux, celui qui peut punir est servi le premier. Un nom que tous portent ne dit pas qui servir quand le temps manque."),
             against_source=OURS),
        View("no-customer", {"vote": {"second": "none"}},
             Text(en="my boss leads; the customer is elsewhere.", fr="mon chef dirige ; le client est ailleurs."),
             Text(en="There is one customer, the final one, and all the others, the boss included, are there to help serve that one. Are things arranged so that what people do points to the customer, asks Bertrand Duperrin, or to their manager?",
                  fr="Il n’y a qu’un client, le client final, et tous les autres, chef compris, aident à le servir. Sommes-nous organisés pour que l’action de chacun tende vers le client, demande Bertrand Duperrin, ou vers son manager ?"),
             Text(en="after Thierry Spencer, “5 bonnes raisons d’abandonner la notion de client interne”; the question is from “Pensez 2.0 et cherchez votre client !”", fr="d’après Thierry Spencer, « 5 bonnes raisons d’abandonner la notion de client interne » ; la question vient de « Pensez 2.0 et cherchez votre client ! »"),
             against=Text(en="Nobody doubts that management decides in the last resort and sets the frame. And if it wants what the customer wants, there is no problem at all. Is it so?",
                          fr="Nul ne conteste que la hiérarchie décide en dernier ressort et fixe le cadre. Et si elle veut ce que veut le client, il n’y a aucun problème. Est-ce le cas ?"),
             against_source=SEEK_YOUR_CUSTOMER),
    ],
    hints=[
        Text(en="Count each meeting for the one who would have missed you. Time spent alone on a report counts for whoever reads it.", fr="Comptez chaque réunion pour celui à qui vous auriez manqué. Le temps passé seul sur un rapport compte pour celui qui le lit."),
        Text(en="For the customer’s list, write only what you have heard, and from whom. A short list is worth more than an invented one.", fr="Pour la liste du client, n’écrivez que ce que vous avez entendu, et de qui. Une liste courte vaut mieux qu’une liste inventée."),
    ],
    solution={
        "way": "alone",
        "coins": {"vertical": 7, "upstream": 2, "downstream": 1},
        "boss": Text(en="the figures on Friday; no overtime; deliveries on time", fr="les chiffres le vendredi ; pas d’heures supplémentaires ; des livraisons à l’heure"),
        "customer": Text(en="delivery on time; somebody who answers the telephone", fr="la livraison à l’heure ; quelqu’un qui répond au téléphone"),
        "vote": {"first": "among", "second": "among"},
        "other_side": Text(en="If I decide alone whom to serve, I serve those whom I like; my boss has to see them all.", fr="Si je décide seul qui servir, je sers ceux que j’aime bien ; mon chef, lui, doit les voir tous."),
    },
    because=Text(en="An imaginary week, and ours: nobody’s figures are an answer key. The company pays me, so my boss’s word soon weighs more than the customer’s, says “Qui est le client ?”. That would do no harm, says Bertrand Duperrin, if the top and the customer wanted the same. Your two lists are the means to find out.",
                 fr="Une semaine imaginée, de notre cru : les chiffres de personne ne font un corrigé. L’entreprise me paie, et la parole du chef pèse vite plus que celle du client, dit « Qui est le client ? ». Ce serait sans gravité, dit Bertrand Duperrin, si le sommet et le client voulaient la même chose. Vos deux listes permettent de le savoir."),
)
