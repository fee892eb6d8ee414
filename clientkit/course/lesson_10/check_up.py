"""Exercise 10.3: a check-up of one's own map, counted by hand first."""

from clientkit.cases import case
from clientkit.course.lesson_10.one_map import handed_over, names_of, one_way, read, silent
from clientkit.course.own_map import as_it_stands
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    MapAnswer,
    Number,
    Part,
    Sentence,
    Table,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kindly import says_nothing
from clientkit.questions import weakest_customer
from clientkit.words import LANGUAGES, Text

ROWS = {
    "first": Text(en="first thing", fr="première chose"),
    "second": Text(en="second thing", fr="deuxième chose"),
    "third": Text(en="third thing", fr="troisième chose"),
}
AIMS = Choose({
    "same": Text(en="the same as me, in the same words", fr="la même chose que moi, avec les mêmes mots"),
    "words": Text(en="the same, in other words", fr="la même chose, avec d’autres mots"),
    "others": Text(en="something else, on one side at least", fr="autre chose, au moins d’un côté"),
    "unknown": Text(en="I would have to ask them", fr="il faudrait le leur demander"),
})
#: Ways to say that all are served alike.
ALL_CONTENT = {"nobody", "no one", "noone", "everybody is happy", "all the same", "aucun", "aucune", "personne", "tous contents", "tout le monde est content"}


def blanks(answer: Answer, column: str) -> int:
    """How many of the three things have nothing in that column."""
    return sum(says_nothing(row.get(column)) for row in answer["things"].values())


def not_explained(answer: Answer) -> bool:
    """Whether somebody only gives or only receives, and nothing says why."""
    return bool(one_way(read(answer["map"]))) and says_nothing(answer.get("one_way"))


def found(answer: Answer, en: str, fr: str) -> Text:
    """What the count gave, then a sentence of its own, then what the map knows of contentment."""
    map = read(answer["map"])
    mine, mute = len(handed_over(map)), silent(map)
    served = weakest_customer(map)
    more = {lang: f" {served.sentence(lang)}" if served.value else "" for lang in LANGUAGES}
    if answer["aim"] == "unknown":
        more["en"] += " You would have to ask them what matters most to them: that makes two questions for the same visit."
        more["fr"] += " Il faudrait leur demander ce qui compte le plus pour eux : cela fait deux questions pour la même visite."
    elif answer["aim"] == "others":
        more["en"] += " And they do not all aim where you aim: who decides when the aims collide?"
        more["fr"] += " Et ils ne visent pas tous la même chose que vous : qui tranche quand les buts se heurtent ?"
    return Text(
        en=f"Your deliveries: {mine}; without a stated requirement: {mute}. {en}{more['en']}",
        fr=f"Vos livraisons : {mine} ; sans exigence exprimée : {mute}. {fr}{more['fr']}",
    )


def one_way_on(answer: Answer) -> Text:
    """Who only gives or only receives, or neither."""
    map = read(answer["map"])
    who = {lang: names_of(map, one_way(map), lang) for lang in LANGUAGES}
    return Text(
        en=f"Each of us is at once a customer and a supplier, says the text. On your map, work or money goes one way only, or not at all, for: {who['en']}. Is an arrow missing? If not, say why in the fourth question.",
        fr=f"Chacun est à la fois client et fournisseur, dit le texte. Sur votre carte, le travail ou l’argent ne va que dans un sens, ou dans aucun, pour : {who['fr']}. Manque-t-il une flèche ? Sinon, dites pourquoi à la quatrième question.",
    )


EXERCISE = Exercise(
    "10.3", title=Text(en="The check-up", fr="Le bilan"), minutes=(4, 5), covers="A32 A36 B02 B07 B09 E14", model="example",
    prompt=Text(en="Bring your map here, look at it for a minute, and count before the kit does. Nothing is added up into a mark: a check-up says where to go and look.",
                fr="Prenez votre carte ici, regardez-la une minute, et comptez avant d’ouvrir le bilan. Rien ne s’additionne en une note : un bilan dit où aller voir."),
    answer=Form({
        "map": Part(Text(en="My map, as it stands today", fr="Ma carte, telle qu’elle est aujourd’hui"), MapAnswer(as_it_stands)),
        "silent": Part(Text(en="Of the deliveries that leave me: for how many has nobody told me what is required?", fr="Parmi les livraisons qui partent de moi : pour combien ne m’a-t-on jamais dit ce que l’on exige ?"), Number(0, 20)),
        "things": Part(Text(en="Three things that I did last week (what I do not know stays empty)", fr="Trois choses que j’ai faites la semaine dernière (ce que je ne sais pas reste vide)"), Table(ROWS, {
            "did": Part(Text(en="What I did", fr="Ce que j’ai fait"), Sentence()),
            "for_whom": Part(Text(en="Who received it", fr="Qui l’a reçu"), Sentence(needed=False)),
            "value": Part(Text(en="What it changed for them", fr="Ce que cela a changé pour lui"), Sentence(needed=False)),
        })),
        "one_way": Part(Text(en="Does somebody on my map only give, or only receive? Why?", fr="Quelqu’un, sur ma carte, ne fait-il que donner, ou que recevoir ? Pourquoi ?"), Sentence(needed=False, long=True)),
        "worst": Part(Text(en="Who is served worst, and what shows it?", fr="Qui est le plus mal servi, et à quoi cela se voit-il ?"), Sentence()),
        "aim": Part(Text(en="What matters most this month? Those after me, and those at the end, would say…", fr="Qu’est-ce qui compte le plus ce mois-ci ? Ceux qui viennent après moi, et ceux du bout, diraient…"), AIMS),
    }),
    credits=(), recall=False,
    reasons=[
        look_again("10.3/nobody-is-me", lambda answer: read(answer["map"]).me is None,
                   Text(en="The map does not say which box is you, and everything here is counted from you. Mark it in the editor, then take the map again.",
                        fr="La carte ne dit pas quelle boîte vous êtes, et tout se compte ici à partir de vous. Indiquez-le dans l’éditeur, puis reprenez la carte."),
                   expect="rarely",
                   ask=Text(en="Whose check-up is this?", fr="De qui fait-on le bilan ?")),
        look_again("10.3/nothing-leaves-me", lambda answer: not handed_over(read(answer["map"])),
                   Text(en="No delivery leaves your box, so there is nothing to count. What left your hands yesterday, and who took it?",
                        fr="Aucune livraison ne part de votre boîte : il n’y a rien à compter. Qu’est-ce qui est sorti de vos mains hier, et qui l’a pris ?"),
                   look=lambda answer: [read(answer["map"]).me], misconception="M12", expect="rarely",
                   ask=Text(en="Who took the last thing that you finished?", fr="Qui a pris la dernière chose que vous avez terminée ?")),
        look_again("10.3/silence-miscounted", lambda answer: answer["silent"] != silent(read(answer["map"])),
                   Text(en="Count again, one delivery of yours at a time. Does a request come back from the very one who receives? And is it marked as said: stated, agreed, imposed? A wish that nobody has uttered tells you nothing yet.",
                        fr="Recomptez, une livraison à la fois. Une demande revient-elle de celui-là même qui reçoit ? Et est-elle marquée comme dite : exprimée, convenue, imposée ? Un souhait que personne n’a prononcé ne vous dit encore rien."),
                   look=lambda answer: handed_over(read(answer["map"])), misconception="M11", expect="often",
                   ask=Text(en="Did they tell you, or did you guess well?", fr="Vous l’ont-ils dit, ou l’avez-vous bien deviné ?")),
        look_again("10.3/a-thing-left-blank", lambda answer: blanks(answer, "did") > 0,
                   Text(en="One of the three things says nothing yet. Open last week’s diary at Tuesday: what did you do before lunch?",
                        fr="L’une des trois choses ne dit encore rien. Ouvrez l’agenda de la semaine dernière au mardi : qu’avez-vous fait avant midi ?"),
                   expect="sometimes",
                   ask=Text(en="What took you most time on Tuesday?", fr="Qu’est-ce qui vous a pris le plus de temps mardi ?")),
        look_again("10.3/one-way-unexplained", not_explained, one_way_on,
                   look=lambda answer: one_way(read(answer["map"])), expect="often",
                   ask=Text(en="Who gives you something, and gets nothing back that you know of?", fr="Qui vous donne quelque chose, sans rien recevoir en retour que vous sachiez ?")),
        to_discuss("10.3/all-served-alike", lambda answer: says_nothing(answer["worst"]) or answer["worst"].strip(" .!").lower() in ALL_CONTENT,
                   Text(en="Nobody served worse than the others, or none that you know of. On average, all is well; an average hides whoever no longer complains. Whom have you not heard for longest?",
                        fr="Personne n’est plus mal servi que les autres, ou vous ne le savez pas. En moyenne, tout va bien ; la moyenne cache celui qui ne se plaint plus. Qui n’avez-vous pas entendu depuis le plus longtemps ?"),
                   misconception="M14", expect="sometimes",
                   ask=Text(en="Who has stopped complaining?", fr="Qui a cessé de se plaindre ?")),
        right("10.3/received-by-nobody", lambda answer: blanks(answer, "for_whom") > 0,
              lambda answer: found(answer, f"Without a receiver whom you can name: {blanks(answer, 'for_whom')} of your three things. Find out who, or stop: whoever misses it will tell you.",
                                   f"Sans destinataire que vous puissiez nommer : {blanks(answer, 'for_whom')} de vos trois choses. Cherchez qui, ou arrêtez : celui à qui cela manquera vous le dira."),
              word=Text(en="Looked at", fr="Regardée"), misconception="M12", expect="often",
              ask=Text(en="If you left it out next week, who would ring?", fr="Si vous ne le faisiez pas la semaine prochaine, qui appellerait ?")),
        right("10.3/value-not-known", lambda answer: blanks(answer, "value") > 0,
              lambda answer: found(answer, f"Each of the three things had a receiver. Without an effect that you could name: {blanks(answer, 'value')}. They could.",
                                   f"Chacune des trois choses a trouvé preneur. Sans effet que vous puissiez nommer : {blanks(answer, 'value')}. Eux le sauraient."),
              word=Text(en="Looked at", fr="Regardée"), misconception="M12", expect="often",
              ask=Text(en="Who could tell you in one minute?", fr="Qui pourrait vous le dire en une minute ?")),
        right("10.3/looked-at", ...,
              lambda answer: found(answer, "Each of the three things had somebody who received it, and something that changed. Show them the third column: would they sign it?",
                                   "Chacune des trois choses a eu quelqu’un pour la recevoir, et un effet. Montrez-leur la troisième colonne : la signeraient-ils ?"),
              word=Text(en="Looked at", fr="Regardée"), expect="sometimes",
              ask=Text(en="Whose word is the third column: theirs or yours?", fr="De qui est la troisième colonne : d’eux, ou de vous ?")),
    ],
    hints=[
        Text(en="Put a finger on an arrow that leaves you. Is there one that comes back from the same box, with a request on it that somebody has really said?", fr="Mettez le doigt sur une flèche qui part de vous. En revient-il une de la même boîte, avec une demande que l’on a vraiment dite ?"),
        Text(en="Whoever is served worst is seldom whoever shouts. Think of those who wait, and of those who no longer come.", fr="Le plus mal servi est rarement celui qui crie. Pensez à ceux qui attendent, et à ceux qui ne viennent plus."),
    ],
    solution={
        "map": case("piano"), "silent": silent(case("piano")),
        "things": {
            "first": {"did": Text(en="Tuesday’s lesson", fr="la leçon du mardi"), "for_whom": Text(en="the child", fr="l’enfant"), "value": Text(en="the left hand plays along at last", fr="la main gauche suit enfin")},
            "second": {"did": Text(en="the half-yearly report", fr="le bulletin du semestre"), "for_whom": Text(en="the parents, I think", fr="les parents, je crois")},
            "third": {"did": Text(en="the attendance table", fr="le tableau des présences")},
        },
        "one_way": Text(en="the parents only pay: what they receive is a child who plays; and the neighbours receive what they never asked for", fr="les parents ne font que payer : ce qu’ils reçoivent, c’est un enfant qui joue ; et les voisins reçoivent ce qu’ils n’ont pas demandé"),
        "worst": Text(en="the neighbours: they shut their windows at six", fr="les voisins : ils ferment la fenêtre à dix-huit heures"),
        "aim": "unknown",
    },
    because=Text(en="Again the piano teacher, our example. The child wishes to play something else and does not say so: a wish, not a stated requirement. Whoever wants to do well as a whole looks after every customer, and first finds out what each requires. (After “Qui est le client ?”, “L’organisation pour les petits nenfants : les clients”, and Thierry Spencer on shared objectives.)",
                 fr="Toujours le professeur de piano, notre exemple. L’enfant aimerait jouer autre chose et ne le dit pas : c’est un souhait, pas une exigence exprimée. Qui veut bien faire pour l’ensemble prend soin de chaque client, et cherche d’abord ce que chacun exige. (D’après « Qui est le client ? », « L’organisation pour les petits nenfants : les clients », et Thierry Spencer pour les objectifs partagés)"),
)
