"""Exercise 4.2: eight moments at work: what did the next post not get, and who pays for that first?"""

from collections.abc import Callable

from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    Sort,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kindly import fold, mentions, says_nothing
from clientkit.words import Text

CARDS = Sort(
    {
        "promised": Text(en="The figures promised for nine arrive at ten.", fr="Les chiffres promis pour neuf heures arrivent à dix."),
        "feast": Text(en="Three files on Monday, forty on Tuesday, none on Wednesday.", fr="Trois dossiers lundi, quarante mardi, aucun mercredi."),
        "label": Text(en="The labels are on, but on the wrong side.", fr="Les étiquettes sont collées, mais du mauvais côté."),
        "sacks": Text(en="One person carries every heavy sack, all day long.", fr="Une seule personne porte tous les sacs lourds, toute la journée."),
        "dock": Text(en="The lorry leaves at noon; the pallets come at one.", fr="Le camion part à midi ; les palettes arrivent à une heure."),
        "orders": Text(en="The plan for the day changes three times before lunch.", fr="Le programme du jour change trois fois avant midi."),
        "missing": Text(en="One drawing in ten lacks a measurement.", fr="Sur un plan sur dix, il manque une cote."),
        "pace": Text(en="Every day, twelve cases to handle; with care, one manages eight.", fr="Chaque jour, douze cas à traiter ; avec soin, on en fait huit."),
    },
    {
        "late": Text(en="Late", fr="Retard"),
        "defect": Text(en="Defect", fr="Défaut"),
        "mura": Text(en="Mura (jolts)", fr="Mura (à-coups)"),
        "muri": Text(en="Muri (load)", fr="Muri (surcharge)"),
    },
)
SORTED = {"promised": "late", "feast": "mura", "label": "defect", "sacks": "muri", "dock": "late", "orders": "mura", "missing": "defect", "pace": "muri"}
#: A day that is uneven wears people out as well: of these, one may say that it depends.
TWO_SIDED = {"feast", "orders"}

PAYS = Choose({
    "nobody": Text(en="nobody: no money passes between us", fr="personne : aucun argent ne passe entre nous"),
    "boss": Text(en="my boss, who has to listen to the complaint", fr="mon chef, qui doit écouter la plainte"),
    "next": Text(en="the next post: in minutes, in work done twice, in nerves", fr="le poste suivant : en minutes, en travail refait, en nerfs"),
    "final": Text(en="the final customer, who waits", fr="le client final, qui attend"),
})

#: Words that one counts with, apart from figures.
COUNTED = frozenset(
    "all always both each every half never no none once ten twelve twenty twice two three four five "
    "zero aucun aucune chaque cinq deux dix douze jamais moitie quatre sans tous toujours tout toute "
    "toutes trois vingt without".split()
)


def lies_in(column: str, *owners: str) -> Callable[[Answer], bool]:
    """Answers in which a card of one of these columns was put into that one instead."""
    return lambda answer: any(
        put == column and SORTED[card] in owners for card, put in answer["cards"].items()
    )


def could_be_counted(words: str) -> bool:
    """Whether a colleague could check these words alone: a figure, a count, an all or nothing."""
    return any(c.isdigit() for c in words) or mentions(words, COUNTED)


def all_sorted(answer: Answer) -> bool:
    """Whether every card lies where it may."""
    return all(
        put == SORTED[card] or (put == "depends" and card in TWO_SIDED)
        for card, put in answer["cards"].items()
    )


EXERCISE = Exercise(
    "4.2", title=Text(en="What the next post did not get", fr="Ce que le poste suivant n’a pas eu"), minutes=(4, 5), covers="A24 A25 A26",
    prompt=Text(en="Eight ordinary moments. Each time, the next post goes without one of the four things that it “buys” from us. If it is late, punctuality is missing; if there is a defect, quality; with mura, stability; with muri, serenity. Then say “quality” so plainly that a colleague could check it without you.",
                fr="Huit moments ordinaires. Chaque fois, il manque au poste suivant une des quatre choses qu’il nous « achète ». Un retard, et c’est la ponctualité qui manque ; un défaut, la qualité ; du mura, la stabilité ; du muri, la sérénité. Dites ensuite « qualité » si nettement qu’un collègue puisse la vérifier sans vous."),
    answer=Form({
        "cards": Part(Text(en="What is it, each time?", fr="De quoi s’agit-il, chaque fois ?"), CARDS),
        "pays": Part(Text(en="When one of these goes missing, who pays for it first?", fr="Quand l’une de ces choses manque, qui le paie en premier ?"), PAYS),
        "one": Part(Text(en="“Good quality”, for the one who takes up my work, means that…", fr="« De bonne qualité », pour celui qui reprend mon travail, veut dire que…"),
                    Sentence(Text(en="every bag holds its six screws", fr="chaque sachet contient ses six vis"))),
        "two": Part(Text(en="…and also that…", fr="…et aussi que…"), Sentence(Text(en="something else that can be checked", fr="autre chose qui se vérifie"))),
    }),
    reasons=[
        look_again("4.2/uneven-or-too-much", lambda answer: lies_in("muri", "mura")(answer) or lies_in("mura", "muri")(answer),
                   Text(en="Two neighbouring columns have been mixed up. Do the sum over three days: if the total could be borne and only comes in jolts, one thing is missing; if it is too much even on a calm day, another.",
                        fr="Deux colonnes voisines ont été confondues. Faites la somme sur trois jours : si le total est supportable et vient seulement par à-coups, il manque une chose ; si c’est trop même un jour calme, c’en est une autre."),
                   expect="often",
                   ask=Text(en="Would it be bearable if it came evenly?", fr="Serait-ce supportable si cela venait régulièrement ?")),
        look_again("4.2/late-or-spoilt", lambda answer: lies_in("defect", "late")(answer) or lies_in("late", "defect")(answer),
                   Text(en="Once it is there, look at the thing itself. Is it good as it is, or does somebody have to take a tool to it? That tells two of your columns apart.",
                        fr="Une fois qu’elle est là, regardez la chose elle-même. Est-elle bonne, ou quelqu’un doit-il la reprendre ? Cela sépare deux de vos colonnes."),
                   expect="sometimes",
                   ask=Text(en="Right and late, or on time and spoilt: which costs your colleague more?", fr="Bon et en retard, ou à l’heure et raté : qu’est-ce qui coûte le plus au collègue ?")),
        look_again("4.2/spoilt-is-not-a-rhythm", lambda answer: lies_in("mura", "defect")(answer) or lies_in("muri", "defect")(answer),
                   Text(en="You look for the cause in the rhythm or in the load. Perhaps. But what does the next post have in hand at that moment: too much, too irregular, or simply not right?",
                        fr="Vous cherchez la cause dans le rythme ou dans la charge. Peut-être. Mais à cet instant, qu’a le poste suivant entre les mains : trop, trop irrégulier, ou simplement pas bon ?"),
                   expect="sometimes",
                   ask=Text(en="What does the next post have to do again?", fr="Que doit refaire le poste suivant ?")),
        look_again("4.2/an-hour-is-an-hour", lambda answer: lies_in("mura", "late")(answer) or lies_in("muri", "late")(answer),
                   Text(en="On one of the cards that you put under the rhythm or the load, two times of day are written. Read it again: what would the next post have wished for, simply?",
                        fr="Sur une des cartes que vous rangez sous le rythme ou la charge, deux heures sont écrites. Relisez-la : qu’aurait souhaité le poste suivant, tout simplement ?"),
                   expect="sometimes",
                   ask=Text(en="What did the next post do during that hour?", fr="Qu’a fait le poste suivant pendant cette heure ?")),
        look_again("4.2/no-hour-was-agreed", lambda answer: lies_in("late", "mura", "muri")(answer),
                   Text(en="You speak of lateness where no moment was agreed on. Is it the clock that troubles the next post there, or the jolts, or the load?",
                        fr="Vous parlez de retard là où aucune heure n’était convenue. Est-ce la pendule qui gêne le poste suivant, ou les à-coups, ou la charge ?"),
                   expect="sometimes",
                   ask=Text(en="At what time was it expected?", fr="À quelle heure l’attendait-on ?")),
        look_again("4.2/nothing-was-spoilt", lambda answer: lies_in("defect", "mura", "muri")(answer),
                   Text(en="Everything that arrives there is good, piece by piece. What wears the next post out is how it comes, or how much of it.",
                        fr="Ce qui arrive là est bon, pièce par pièce. Ce qui use le poste suivant, c’est la façon dont cela vient, ou la quantité."),
                   expect="rarely",
                   ask=Text(en="If every piece is good, what is the complaint about?", fr="Si chaque pièce est bonne, de quoi se plaint-on ?")),
        look_again("4.2/leans-one-way", lambda answer: not all_sorted(answer),
                   Text(en="“It depends” is often wise. But one card that you left there names an hour, a fault or a burden quite plainly: read it once more, word by word.",
                        fr="« Cela dépend » est souvent sage. Mais une carte que vous y avez laissée nomme une heure, un défaut ou une charge sans détour : relisez-la mot à mot."),
                   expect="sometimes",
                   ask=Text(en="On what would it depend? Who can give the two cases?", fr="De quoi cela dépendrait-il ? Qui peut donner les deux cas ?")),
        look_again("4.2/nobody-pays", {"pays": "nobody"},
                   Text(en="No euro passes between you, true. But somebody runs after the hour, peels off the labels, lifts the sacks. Is that for nothing?",
                        fr="Aucun euro ne passe entre vous, c’est vrai. Mais quelqu’un court après l’heure, décolle les étiquettes, soulève les sacs. Est-ce gratuit ?"),
                   misconception="M7", expect="often",
                   ask=Text(en="How many minutes a day, and whose?", fr="Combien de minutes par jour, et à qui ?")),
        look_again("4.2/somebody-before-them", {"pays": {"boss", "final"}},
                   Text(en="That may come, and it often does. But look at the first minute: the thing has just changed hands. Who has it now, and has to do something about it?",
                        fr="Cela peut venir, et vient souvent. Mais regardez la première minute : la chose vient de changer de mains. Qui l’a, et doit faire avec ?"),
                   misconception="M6", expect="sometimes",
                   ask=Text(en="Who makes up for it, so that nobody further on notices?", fr="Qui rattrape, pour que personne ne remarque rien plus loin ?")),
        look_again("4.2/two-sentences", lambda answer: any(says_nothing(answer[each]) for each in ("one", "two")) or fold(answer["one"]) == fold(answer["two"]),
                   Text(en="Of the two things that could be checked, one is still missing. What did your colleague last bring back to you, or quietly mend?",
                        fr="Des deux choses à vérifier, il en manque une. Que votre collègue vous a-t-il rapporté la dernière fois, ou réparé sans rien dire ?"),
                   expect="sometimes",
                   ask=Text(en="What does your colleague look at first when your work arrives?", fr="Que regarde votre collègue en premier quand votre travail arrive ?")),
        right("4.2/sorted-and-checkable", lambda answer: could_be_counted(answer["one"]) or could_be_counted(answer["two"]),
              Text(en="All in place, and a colleague could check your words without you. The one who takes up your work pays no euro; they buy the four all the same, and pay first when one of them is missing.",
                   fr="Tout est à sa place, et un collègue pourrait vérifier vos mots sans vous. Celui qui reprend votre travail ne paie pas un euro ; il achète pourtant les quatre, et paie le premier quand l’une manque."),
              expect="sometimes",
              ask=Text(en="Who dares show the two sentences to the person that they speak of?", fr="Qui ose montrer ses deux phrases à celui dont elles parlent ?")),
        to_discuss("4.2/could-two-people-agree", ...,
                   Text(en="All in place. Your two sentences are in your own words, and nobody marks them. One test: two colleagues look at the same piece, separately. Would they give the same answer? If not, a number or an “every” may help.",
                        fr="Tout est à sa place. Vos deux phrases sont à vous, et personne ne les note. Une épreuve : deux collègues regardent la même pièce, chacun de son côté. Donneraient-ils la même réponse ? Sinon, un nombre ou un « chaque » peut aider."),
                   misconception="M11", expect="often",
                   ask=Text(en="Read one aloud: with one and the same piece in front of it, would the room give a single verdict?", fr="Lisez-en une à voix haute : devant une même pièce, la salle rendrait-elle un seul verdict ?")),
    ],
    hints=[
        Text(en="Ask of each card: is it the clock, the thing itself, the jolts or the load?", fr="Demandez à chaque carte : est-ce la pendule, la chose elle-même, les à-coups ou la charge ?"),
        Text(en="Mura: today too much, tomorrow nothing. Muri: more than one can bear, today and tomorrow.", fr="Mura : aujourd’hui trop, demain rien. Muri : plus qu’on ne peut porter, aujourd’hui et demain."),
    ],
    solution={
        "cards": SORTED, "pays": "next",
        "one": Text(en="every bag holds its six screws", fr="chaque sachet contient ses six vis"),
        "two": Text(en="the bag can be opened with one hand, in under 5 seconds", fr="le sachet s’ouvre d’une main, en moins de 5 secondes"),
    },
    because=Text(en="Punctuality, quality, stability, serenity: this is what the next post buys from us, says the text; the eight moments are ours. Mura is unevenness, muri overburden; one often brings the other, so “it depends” is right for two of the cards as well. (After “Qui est le client ?”)",
                 fr="Ponctualité, qualité, stabilité, sérénité : voilà ce que le poste suivant nous achète, dit le texte ; les huit moments sont de nous. Le mura est l’irrégularité, le muri la surcharge ; l’un amène souvent l’autre, et « cela dépend » convient aussi pour deux des cartes. (D’après « Qui est le client ? »)"),
)
