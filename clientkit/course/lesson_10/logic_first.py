"""Exercise 10.4: the logic first, in a sentence; the one dated commitment opens afterwards."""

from clientkit.practice import (
    Exercise,
    InTurn,
    Part,
    Sentence,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kindly import fold, mentions, says_nothing
from clientkit.words import Text

#: Words for means: with them alone, a sentence says how and not for whom.
MEANS = {
    "tool", "software", "app", "meeting", "meetings", "training", "procedure", "dashboard", "excel",
    "indicator", "kpi", "form", "outil", "logiciel", "application", "reunion", "reunions",
    "formation", "tableau de bord", "indicateur", "formulaire",
}  # fmt: skip
BOSS = {
    "boss", "manager", "head", "director", "supervisor", "chef", "cheffe", "patron", "patronne",
    "directeur", "directrice", "responsable", "hierarchie",
}  # fmt: skip
#: Words that put a date off.
SOME_DAY = {
    "soon", "later", "asap", "some day", "someday", "one day", "as soon as possible", "when i can",
    "when possible", "next time", "bientot", "plus tard", "un jour", "des que possible", "prochainement",
    "quand je peux", "quand je pourrai", "a l occasion", "rapidement", "une prochaine fois",
}  # fmt: skip
_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight week month "
    "lundi mardi mercredi jeudi vendredi samedi dimanche aujourd hui demain soir semaine mois"
)


def dated(words: str) -> bool:
    """Whether a date, a day, a week is named, or at least nothing that puts it off.

    >>> dated("Thursday at ten"), dated("le 12"), dated("soon"), dated("after the harvest")
    (True, True, False, True)
    """
    if any(sign.isdigit() for sign in words) or mentions(words, set(_DAYS.split())):
        return True
    return not says_nothing(words) and not mentions(words, SOME_DAY)


EXERCISE = Exercise(
    "10.4", title=Text(en="For whom, then by when", fr="Pour qui, puis pour quand"), minutes=(3, 4), covers="C01 E10", model="example",
    prompt=Text(en="You have an idea of what to change. Keep it to yourself for two minutes. First say in one sentence who will be better off, and how they will notice; then what your own part is, as far as the final customer. The place for your promise opens after that.",
                fr="Vous avez une idée de ce qu’il faut changer. Gardez-la pour vous deux minutes. Dites d’abord, en une phrase, qui s’en portera mieux, et à quoi il le verra ; puis quelle est votre part, jusqu’au client final. La place de votre promesse s’ouvrira ensuite."),
    answer=InTurn({
        "logic": Part(Text(en="Who will be better off, and how will they notice?", fr="Qui s’en portera mieux, et à quoi le verra-t-il ?"), Sentence(Text(en="So that the child…", fr="Pour que l’enfant…"), long=True)),
        "contribution": Part(Text(en="My part: because I…, the final customer…", fr="Ma part : parce que je…, le client final…"), Sentence(Text(en="Because I…, the final customer…", fr="Parce que je…, le client final…"), long=True)),
        "whom": Part(Text(en="To whom do I promise it?", fr="À qui est-ce que je le promets ?"), Sentence()),
        "what": Part(Text(en="What, and one thing only?", fr="Quoi, et une seule chose ?"), Sentence(long=True)),
        "when": Part(Text(en="On which day will it be done?", fr="Quel jour sera-ce fait ?"), Sentence()),
    }, first=2),
    credits=(), recall=False,
    reasons=[
        look_again("10.4/the-plan-again", lambda answer: fold(answer["logic"]) == fold(answer["what"]),
                   Text(en="Your reason and your promise are the same sentence. Ask of it “so that who can do what?”, until a person comes up.",
                        fr="Votre raison et votre promesse sont la même phrase. Demandez-lui « pour que qui puisse quoi ? », jusqu’à ce qu’une personne apparaisse."),
                   expect="sometimes",
                   ask=Text(en="So that who can do what?", fr="Pour que qui puisse quoi ?")),
        look_again("10.4/nobody-to-promise", lambda answer: says_nothing(answer["whom"]) or says_nothing(answer["what"]),
                   Text(en="A promise needs two ends: what, and somebody who will remind you of it. Whom would you not like to meet on the stairs if it were not done?",
                        fr="Une promesse a deux bouts : quoi, et quelqu’un qui vous la rappellera. Qui n’aimeriez-vous pas croiser dans l’escalier si elle n’était pas tenue ?"),
                   expect="sometimes",
                   ask=Text(en="Who will ask you about it?", fr="Qui vous en demandera des nouvelles ?")),
        look_again("10.4/some-day", lambda answer: not dated(answer["when"]),
                   Text(en="“Some day” is in no diary. A day of the week is enough, and a small thing done on Thursday is worth more than a large one soon.",
                        fr="« Un de ces jours » ne figure dans aucun agenda. Un jour de la semaine suffit, et une petite chose faite jeudi vaut mieux qu’une grande bientôt."),
                   expect="often",
                   ask=Text(en="Which day? And what will you leave out that day?", fr="Quel jour ? Et que laisserez-vous de côté ce jour-là ?")),
        to_discuss("10.4/a-means", lambda answer: mentions(answer["logic"], MEANS),
                   Text(en="Noted, all of it. Your first sentence speaks of a means. Cover that word with your thumb: does what is left still say who is better off, and how they notice?",
                        fr="C’est noté, tout entier. Votre première phrase parle d’un moyen. Cachez ce mot du pouce : ce qui reste dit-il encore qui s’en porte mieux, et à quoi il le voit ?"),
                   expect="often",
                   ask=Text(en="And if the tool did not exist, would you still want it?", fr="Et si l’outil n’existait pas, le voudriez-vous encore ?")),
        to_discuss("10.4/as-far-as-the-boss", lambda answer: mentions(answer["contribution"], BOSS),
                   Text(en="Noted, all of it. There is a boss in your second sentence. As a stage on the way, all is well; if the sentence ends there, follow your map one box further.",
                        fr="C’est noté, tout entier. Un chef figure dans votre deuxième phrase. S’il est une étape, tout va bien ; si la phrase s’arrête à lui, suivez votre carte une boîte plus loin."),
                   misconception="M6", expect="sometimes",
                   ask=Text(en="And what does the boss do with it, for whom?", fr="Et le chef, qu’en fait-il, et pour qui ?")),
        right("10.4/promised", ...,
              Text(en="Somebody who is better off, your own part in it, one thing, one day. It goes on the page that you take home, and in a week the review puts it before you again.",
                   fr="Quelqu’un qui s’en porte mieux, votre part, une seule chose, un jour. Cela figure sur la page que vous emportez ; dans une semaine, la révision vous le remettra sous les yeux."),
              word=Text(en="Promised", fr="Promis"), expect="often",
              ask=Text(en="Read the first sentence to your neighbour, and not the promise: can they guess it?", fr="Lisez la première phrase à votre voisin, sans la promesse : la devine-t-il ?")),
    ],
    hints=[
        Text(en="Begin with a person, not with what you will do: “So that the night nurse no longer…”.", fr="Commencez par une personne, pas par ce que vous ferez : « Pour que l’infirmière de nuit n’ait plus à… »."),
        Text(en="For your part, follow the arrows of your map aloud, from your box to the last one.", fr="Pour votre part, suivez à voix haute les flèches de votre carte, de votre boîte à la dernière."),
    ],
    solution={
        "logic": Text(en="So that the child still wants to play at fourteen; I shall see it when they choose a piece by themselves.", fr="Pour que l’enfant ait encore envie de jouer à quatorze ans ; je le verrai quand il choisira lui-même un morceau."),
        "contribution": Text(en="Because I leave them one piece of their own choice, the final customer hears music and not only scales.", fr="Parce que je lui laisse un morceau de son choix, le client final entend de la musique, et pas seulement des gammes."),
        "whom": Text(en="the child, with the parents there", fr="à l’enfant, devant ses parents"),
        "what": Text(en="one piece in three is theirs to choose", fr="un morceau sur trois est à son choix"),
        "when": Text(en="from Thursday’s lesson on", fr="dès la leçon de jeudi"),
    },
    because=Text(en="The example is ours. The order is Bertrand Duperrin’s: people cannot be led to do what makes no sense to them, so understanding comes before the plan of action. The sentence about one’s own part answers Thierry Spencer, who fears that whoever only looks at colleagues loses sight of it.",
                 fr="L’exemple est de nous. L’ordre est celui de Bertrand Duperrin : on ne fait pas faire à quelqu’un ce dont il ne voit pas le sens ; comprendre vient donc avant le plan d’action. La phrase sur sa part répond à Thierry Spencer, qui craint qu’on ne la perde de vue, à ne regarder que ses collègues."),
    takes_home={"commitment": "whom what when"},
)
