"""Exercise 8.3: ten days of computing work, given out twice; then one criterion is tried."""

from collections.abc import Iterable

from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sort,
    look_again,
    right,
    to_discuss,
)
from clientkit.simulations import backlog
from clientkit.simulations.ranking import REQUESTS, Request
from clientkit.words import LANGUAGES, Text

DAYS = 10
RUN = backlog(days=DAYS)
BY_ID = dict(zip(("report", "intranet", "stock", "invoices", "parcels"), REQUESTS, strict=True))
FOR_THEM, FOR_FINAL = max(RUN.requester_value), max(RUN.final_value)


def ids(done: Iterable[Request]) -> list[str]:
    """The short names of some requests, in the order of the list."""
    done = list(done)
    return [id for id, request in BY_ID.items() if request in done]


def on_offer(request: Request) -> Text:
    """A request with its price in days and what it is worth to whom."""
    said = {
        "en": "{what}: {days} days; them {them}, customer {final}",
        "fr": "{what} : {days} jours ; eux {them}, client {final}",
    }
    return Text(**{
        lang: said[lang].format(what=request.what.say(lang), days=request.days, them=request.to_requester, final=request.to_final)
        for lang in LANGUAGES
    })


LIST = Choose({id: on_offer(request) for id, request in BY_ID.items()}, several=True)
FIRST, WAITS, MUST = "first", "waits", "must"
CARDS = Sort(
    {
        "law": Text(en="the checks required by law", fr="les contrôles exigés par la loi"),
        "file": Text(en="a customer’s whole file on one screen, so that nothing is said twice", fr="tout le dossier d’un client sur un écran, pour ne rien dire deux fois"),
        "screen": Text(en="the frozen screen of a colleague in accounts, this morning", fr="l’écran figé d’un collègue de la comptabilité, ce matin"),
        "report": Text(en="one more cost report", fr="un tableau de coûts de plus"),
        "lock": Text(en="closing a security hole that nobody has noticed yet", fr="boucher une faille que personne n’a encore remarquée"),
    },
    {
        FIRST: Text(en="First", fr="Devant"),
        WAITS: Text(en="Last: it can wait", fr="Derrière : cela attendra"),
        MUST: Text(en="Last; to be done all the same", fr="Derrière ; à faire quand même"),
    },
)
SORTED = {"law": MUST, "file": FIRST, "screen": MUST, "report": WAITS, "lock": MUST}


def total(answer: Answer, part: str, value: str) -> float:
    """What the requests chosen in a part come to, in days or in value to somebody."""
    return float(sum(getattr(BY_ID[id], value) for id in answer[part]))


def too_long(answer: Answer) -> bool:
    """Whether one of the two lists takes more days than there are."""
    return any(total(answer, part, "days") > DAYS for part in ("for_them", "for_final"))


def put(answer: Answer, card: str) -> str:
    """The column into which a card went."""
    return str(answer["cards"][card])


def depending(answer: Answer) -> int:
    """On how many of the five cards it depends."""
    return sum(column == "depends" for column in answer["cards"].values())


def protecting(answer: Answer) -> bool:
    """Whether law or security was put first, for the customer’s sake."""
    return FIRST in (put(answer, "law"), put(answer, "lock"))


EXERCISE = Exercise(
    "8.3", title=Text(en="Ten days, and not one more", fr="Dix jours, et pas un de plus"), minutes=(5, 6), covers="D06 E03 E04",
    prompt=Text(en="You run the IT department. Five requests are waiting, and you have ten days. Fill them twice: once so as to please those who ask, once for the final customer. Each request says how many days it takes, and how many points it brings them, then the customer. (All these figures are ours.)\n\nThen five more cards, and one single criterion: that the final customer be satisfied. Where does it put each of them?",
                fr="Vous dirigez l’informatique. Cinq demandes attendent, et vous avez dix jours. Remplissez-les deux fois : une fois pour contenter ceux qui demandent, une fois pour le client final. Chaque demande dit combien de jours elle prend, et combien de points elle leur rapporte, à eux, puis au client. (Tous ces chiffres sont de nous.)\n\nPuis cinq autres cartes, et un critère unique : que le client final soit satisfait. Où met-il chacune ?"),
    answer=Form({
        "for_them": Part(Text(en="My ten days, for those who ask", fr="Mes dix jours, pour ceux qui demandent"), LIST),
        "for_final": Part(Text(en="My ten days, for the final customer", fr="Mes dix jours, pour le client final"), LIST),
        "cards": Part(Text(en="Five cards, ranked by that criterion alone", fr="Cinq cartes, selon ce seul critère"), CARDS),
    }),
    keep_first=True,
    reasons=[
        look_again("8.3/more-than-ten-days", too_long,
                   Text(en="One of your lists takes more than ten days. Everybody would like that. What do you take off?",
                        fr="L’une de vos listes dépasse dix jours. Tout le monde en rêve. Qu’enlevez-vous ?"),
                   expect="sometimes",
                   ask=Text(en="What did we promise this month, knowing that there were not enough days?", fr="Qu’avons-nous promis ce mois-ci, en sachant que les jours n’y suffiraient pas ?")),
        look_again("8.3/the-same-ten-days", lambda answer: answer["for_them"] == answer["for_final"],
                   Text(en="Twice the same list: then serving those who ask would always serve the final customer too. Look for the request that is worth most to each of them. Is it the same one?",
                        fr="Deux fois la même liste : servir ceux qui demandent servirait donc toujours le client final. Regardez la demande qui rapporte le plus de points à chacun. Est-ce la même ?"),
                   misconception="M8", expect="sometimes",
                   ask=Text(en="When did pleasing a colleague cost a customer something?", fr="Quand avons-nous contenté un collègue aux frais d’un client ?")),
        look_again("8.3/they-could-have-more", lambda answer: total(answer, "for_them", "to_requester") < FOR_THEM,
                   Text(en="Your first list keeps within ten days, but those who ask could be given more. Which request is worth most to them for each day that it costs?",
                        fr="Votre première liste tient en dix jours, mais ceux qui demandent pourraient recevoir davantage. Quelle demande leur rapporte le plus par jour de travail ?"),
                   expect="sometimes",
                   ask=Text(en="Who shouts loudest here, and does that count as value?", fr="Qui crie le plus fort, chez nous, et cela compte-t-il comme de la valeur ?")),
        look_again("8.3/final-could-have-more", lambda answer: total(answer, "for_final", "to_final") < FOR_FINAL,
                   Text(en="Your second list keeps within ten days, and leaves something lying that the final customer would gladly have. Compare what each request brings them with the days that it costs.",
                        fr="Votre seconde liste tient en dix jours, et laisse de côté quelque chose qui ferait plaisir au client final. Comparez ce que chaque demande lui apporte avec les jours qu’elle coûte."),
                   misconception="M8", expect="sometimes",
                   ask=Text(en="Which request has been at the bottom of our list for a year, and for whom would it be at the top?", fr="Quelle demande est au bas de notre liste depuis un an, et pour qui serait-elle en haut ?")),
        look_again("8.3/the-file-is-theirs", lambda answer: put(answer, "file") not in (FIRST, "depends"),
                   Text(en="One of the five cards carries a customer’s own complaint: to say everything twice. What does a criterion called “their satisfaction” do with it?",
                        fr="L’une des cinq cartes porte la plainte d’un client : tout répéter deux fois. Qu’en fait un critère qui s’appelle « sa satisfaction » ?"),
                   expect="rarely",
                   ask=Text(en="Which of our requests repeats a sentence that a customer really said?", fr="Laquelle de nos demandes reprend une phrase qu’un client a vraiment dite ?")),
        look_again("8.3/the-law-can-wait", lambda answer: WAITS in (put(answer, "law"), put(answer, "lock")),
                   Text(en="No customer will thank you for it; perhaps none would notice. Now imagine the day on which it turns out that it was not done. Could it wait?",
                        fr="Aucun client ne vous dira merci ; aucun, peut-être, ne le verrait. Imaginez maintenant le jour où l’on découvre que ce n’était pas fait. Cela pouvait-il attendre ?"),
                   expect="often",
                   ask=Text(en="What do we do for which nobody outside will ever thank us, and which we must not drop?", fr="Que faisons-nous, dont personne au-dehors ne nous remerciera jamais, et qu’il ne faut pas lâcher ?")),
        look_again("8.3/whose-wish-is-the-report", lambda answer: put(answer, "report") == FIRST,
                   Text(en="One more report comes first, by the satisfaction of the final customer? Try to finish the sentence: “Thanks to this report, a customer on Saturday…”",
                        fr="Un tableau de plus passerait devant, au nom de la satisfaction du client final ? Essayez de finir la phrase : « Grâce à ce tableau, un client, samedi… »"),
                   misconception="M8", expect="rarely",
                   ask=Text(en="Who reads our reports, and what do they do differently the next morning?", fr="Qui lit nos tableaux, et que fait-il autrement le lendemain matin ?")),
        to_discuss("8.3/it-all-depends", lambda answer: depending(answer) > len(CARDS.cards) // 2,
                   Text(en="Both lists hold. Of the five cards, most of yours say “it depends”. On what? Say it of one of them, and you have a rule of your own; is it the same as the single criterion?",
                        fr="Les deux listes tiennent. Des cinq cartes, la plupart des vôtres disent « cela dépend ». De quoi ? Dites-le pour l’une d’elles, et vous aurez une règle à vous ; est-ce encore le critère unique ?"),
                   misconception="M20", expect="sometimes",
                   ask=Text(en="What does it depend on, and who knows it on Monday morning?", fr="De quoi cela dépend-il, et qui le sait, lundi matin ?")),
        right("8.3/protected-is-satisfied", protecting,
              Text(en=f"Two lists, {RUN.final_value[0]} points against {RUN.final_value[1]} for the final customer. And you put law or security first: a customer who is robbed is not satisfied. That holds, and so does “to be done all the same”: whether protecting customers counts as satisfying them is open. Neither ranking finds a hole that nobody has noticed: no colleague asks for it, no customer thanks you.",
                   fr=f"Deux listes, {RUN.final_value[0]} points contre {RUN.final_value[1]} pour le client final. Et vous mettez la loi ou la sécurité devant : un client volé n’est pas satisfait. Cela se tient, et « à faire quand même » aussi : protéger un client, est-ce le satisfaire ? La question reste ouverte. Aucun des deux classements ne trouve une faille que personne n’a vue : aucun collègue ne le demande, aucun client ne dira merci."),
              expect="sometimes",
              ask=Text(en="Who finds what nobody asks for?", fr="Qui trouve ce que personne ne demande ?")),
        to_discuss("8.3/a-colleague-is-stuck", lambda answer: put(answer, "screen") in (FIRST, WAITS),
                   Text(en=f"Two lists, {RUN.final_value[0]} points against {RUN.final_value[1]} for the final customer. One card remains to be argued about: a colleague stuck this morning. Who is waiting behind them? If it is a customer, the criterion puts it first; if nobody, last. Whoever keeps the word says: this one is my customer. Whoever drops it: a partner. Both get up.",
                        fr=f"Deux listes, {RUN.final_value[0]} points contre {RUN.final_value[1]} pour le client final. Une carte reste à débattre : un collègue arrêté ce matin. Qui attend derrière lui ? Si c’est un client, le critère la met devant ; si personne n’attend, derrière. Qui garde le mot dira : c’est mon client. Qui l’abandonne : un partenaire. Tous deux se lèvent."),
                   expect="often",
                   ask=Text(en="Which of our breakdowns could wait, and who told you so?", fr="Laquelle de nos pannes peut attendre, et qui vous l’a dit ?")),
        right("8.3/two-lists", ...,
              Text(en=f"Ten days, two lists: the final customer gains {RUN.final_value[0]} points by the first and {RUN.final_value[1]} by the second, and those who ask drop from {RUN.requester_value[0]} to {RUN.requester_value[1]}. We chose these figures so that the two lists part; where you work they may agree. Neither ranking finds a hole that nobody has noticed: no colleague asks for it, no customer thanks you. Whether protecting customers counts as satisfying them is open. And the colleague who is stuck this morning: who is waiting behind them?",
                   fr=f"Dix jours, deux listes : le client final gagne {RUN.final_value[0]} points par la première et {RUN.final_value[1]} par la seconde, et les demandeurs passent de {RUN.requester_value[0]} à {RUN.requester_value[1]}. Nous avons choisi ces chiffres pour que les deux listes se séparent ; chez vous, elles s’accordent peut-être. Aucun des deux classements ne trouve une faille que personne n’a vue : aucun collègue ne le demande, aucun client ne dira merci. Protéger un client, est-ce le satisfaire ? La question reste ouverte. Et le collègue arrêté ce matin : qui attend derrière lui ?"),
              misconception="M8", expect="often",
              ask=Text(en="Who decides here what gets done in the next ten days, and in whose name?", fr="Qui décide ici de ce qui se fera dans les dix jours, et au nom de qui ?")),
    ],
    hints=[
        Text(en="Divide the points by the days, and take the best requests first, as long as they fit.", fr="Divisez les points par les jours, et prenez d’abord les meilleures demandes, tant qu’elles tiennent."),
        Text(en="For the cards: would a customer notice tomorrow that it was done? And who would notice if it never was?", fr="Pour les cartes : un client remarquerait-il demain que c’est fait ? Et qui remarquerait que ce ne l’est jamais ?"),
    ],
    solution={"for_them": ids(RUN.by_requester), "for_final": ids(RUN.by_final), "cards": SORTED},
    because=Text(en=f"Ranked by those who ask, the ten days bring the final customer {RUN.final_value[0]} points; ranked by the final customer, {RUN.final_value[1]}. Law and security may stand first, or last to be done all the same; where the frozen screen goes is open to debate. Thierry Spencer says that a bank, BNP Paribas Fortis, ranks by that one criterion; we have not checked it.",
                 fr=f"Classés par les demandeurs, les dix jours rapportent {RUN.final_value[0]} points au client final ; classés par le client final, {RUN.final_value[1]}. La loi et la sécurité se mettent devant, ou derrière mais à faire quand même ; la place de l’écran figé se discute. Thierry Spencer dit qu’une banque, BNP Paribas Fortis, classe selon ce seul critère ; nous ne l’avons pas vérifié."),
)
