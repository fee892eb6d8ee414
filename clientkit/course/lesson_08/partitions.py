"""Exercise 8.4: what is left of a message after three hand-offs and after five; what would help."""

from clientkit.practice import (
    Answer,
    Credit,
    Exercise,
    Form,
    Number,
    Part,
    Sort,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kinds.arrange import DEPENDS
from clientkit.simulations import message_fidelity
from clientkit.words import Text

KEPT = 0.9
LEFT = message_fidelity(kept=KEPT, hand_offs=5).left
THREE, FIVE = 3, 5
#: In a hundred; one more or less is a matter of rounding.
OF_THREE, OF_FIVE = round(100 * LEFT[THREE]), round(100 * LEFT[FIVE])
ROUNDED = 1
#: A tenth of the whole each time, instead of a tenth of what is left.
SAME_LOSS = {"three": 100 - 10 * THREE, "five": 100 - 10 * FIVE}

FEWER, CLEARER, NEITHER = "fewer", "clearer", "neither"
REMEDIES = Sort(
    {
        "words": Text(en="the customer’s own words are written down, and travel as they are", fr="les mots mêmes du client sont écrits, et voyagent tels quels"),
        "partners": Text(en="from now on, the departments call one another partners", fr="désormais, les services se nomment entre eux partenaires"),
        "listen": Text(en="one morning a month, the product team sits beside whoever answers customers", fr="un matin par mois, l’équipe produit s’assied à côté de ceux qui répondent aux clients"),
        "repeat": Text(en="whoever receives says it back: “so what they want is…”", fr="celui qui reçoit le redit : « donc, ce qu’il veut, c’est… »"),
    },
    {
        FEWER: Text(en="Fewer hand-offs", fr="Moins de passages"),
        CLEARER: Text(en="Each keeps more", fr="Chacun garde davantage"),
        NEITHER: Text(en="Neither, by itself", fr="Ni l’un ni l’autre, à soi seul"),
    },
)
SORTED = {"words": CLEARER, "partners": DEPENDS, "listen": FEWER, "repeat": CLEARER}


def near(guess: float, due: int) -> bool:
    """Whether a guess is right, give or take the rounding."""
    return abs(guess - due) <= ROUNDED


def counted(answer: Answer) -> bool:
    """Whether both shares are right."""
    return near(answer["three"], OF_THREE) and near(answer["five"], OF_FIVE)


def remedied(answer: Answer) -> bool:
    """Whether each remedy went where it may go; what the name does, nobody has counted."""
    return answer.get("remedies") in (SORTED, {**SORTED, "partners": NEITHER})


def put(answer: Answer, card: str) -> str:
    """The column into which a card went."""
    return str(answer["remedies"][card])


EXERCISE = Exercise(
    "8.4", title=Text(en="One more wall", fr="Une cloison de plus"), minutes=(4, 5), covers="E06",
    prompt=Text(en="A customer tells the reseller what annoys them; the reseller tells our salespeople; they tell the product team. Three hand-offs.\n\nThen two departments step in between, each the “internal customer” of another. Five. (Does the word bring them in, or only name them? We suppose the first here, with Thierry Spencer.)\n\nSuppose that each keeps nine tenths of what it hears.",
                fr="Un client dit au revendeur ce qui l’agace ; le revendeur le dit à nos commerciaux ; ceux-ci à l’équipe produit. Trois passages de main.\n\nPuis deux services s’intercalent, chacun « client interne » d’un autre. Cinq. (Le mot les fait-il venir, ou ne fait-il que les nommer ? Nous supposons ici, avec Thierry Spencer, qu’il les fait venir.)\n\nSupposons que chacun garde neuf dixièmes de ce qu’il entend."),
    answer=Form({
        "three": Part(Text(en="After three hand-offs, what is left of the message?", fr="Après trois passages, que reste-t-il du message ?"), Number(0, 100, Text("%"), step=1)),
        "five": Part(Text(en="And after five?", fr="Et après cinq ?"), Number(0, 100, Text("%"), step=1)),
        "remedies": Part(Text(en="Four remedies", fr="Quatre remèdes"), REMEDIES),
    }),
    keep_first=True,
    credits=[
        Credit({"three": OF_THREE}, Text(en="Already right: what is left after three.", fr="Déjà juste : ce qui reste après trois.")),
        Credit({"five": OF_FIVE}, Text(en="Already right: what is left after five.", fr="Déjà juste : ce qui reste après cinq.")),
        Credit(remedied, Text(en="Already right: the remedies.", fr="Déjà juste : les remèdes.")),
    ],
    reasons=[
        look_again("8.4/lost-only-once", lambda answer: near(answer["three"], round(100 * KEPT)) or answer["five"] >= answer["three"],
                   Text(en="The message changes hands more than once, and each time a part of what was heard gets lost. How often does that happen before the product team hears anything?",
                        fr="Le message change de mains plusieurs fois, et chaque fois une part de ce que l’on a entendu se perd. Combien de fois cela arrive-t-il avant que l’équipe produit n’entende quelque chose ?"),
                   expect="sometimes",
                   ask=Text(en="Through how many mouths did the last complaint come to us?", fr="Par combien de bouches la dernière réclamation nous est-elle parvenue ?")),
        look_again("8.4/the-same-loss-each-time", lambda answer: near(answer["three"], SAME_LOSS["three"]) and near(answer["five"], SAME_LOSS["five"]),
                   Text(en="You take off ten each time. A tenth of what, though, when less and less is handed on?",
                        fr="Vous ôtez dix à chaque fois. Mais un dixième de quoi, quand ce que l’on transmet diminue ?"),
                   expect="often",
                   ask=Text(en="Is the first hand-off worse than the last, or the same?", fr="Le premier passage fait-il plus de mal que le dernier, ou autant ?")),
        look_again("8.4/another-share", lambda answer: not counted(answer),
                   Text(en="Not quite those shares. Take a hundred, keep nine tenths, and go on with what you kept: once for each hand-off.",
                        fr="Ce ne sont pas tout à fait ces parts. Prenez cent, gardez-en neuf dixièmes, et continuez avec ce que vous avez gardé : une fois par passage."),
                   expect="often",
                   ask=Text(en="What would we guess for our own chain?", fr="Que parierions-nous pour notre propre chaîne ?")),
        look_again("8.4/who-sits-there-hears", lambda answer: put(answer, "listen") not in (FEWER, "depends"),
                   Text(en="The shares are right. One of the remedies has somebody hear the customer with their own ears. What becomes of the mouths in between, that morning?",
                        fr="Les parts sont justes. Un des remèdes permet d’entendre le client de ses propres oreilles. Que deviennent, ce matin-là, les bouches intermédiaires ?"),
                   expect="rarely",
                   ask=Text(en="Which of us could hear a customer, one morning a month?", fr="Lequel d’entre nous pourrait entendre un client, un matin par mois ?")),
        look_again("8.4/as-many-mouths", lambda answer: FEWER in (put(answer, "words"), put(answer, "repeat")) or NEITHER in (put(answer, "words"), put(answer, "repeat")),
                   Text(en="The shares are right. With words that are written down, or said back: do fewer people stand in the chain, or does each of them let less fall?",
                        fr="Les parts sont justes. Avec des mots écrits, ou redits : y a-t-il moins de monde dans la chaîne, ou chacun laisse-t-il tomber moins de choses ?"),
                   expect="sometimes",
                   ask=Text(en="What could be said back in our next meeting?", fr="Que pourrait-on redire à notre prochaine réunion ?")),
        to_discuss("8.4/it-all-depends", lambda answer: list(answer["remedies"].values()).count("depends") > len(SORTED) // 2,
                   Text(en=f"{OF_THREE} and {OF_FIVE}: yes. Of the remedies, most of yours say “it depends”. On whom, in a chain that you know? Take one of them, and count its mouths.",
                        fr=f"{OF_THREE} et {OF_FIVE} : oui. Des remèdes, la plupart des vôtres disent « cela dépend ». De qui, dans une chaîne que vous connaissez ? Prenez-en un, et comptez les bouches."),
                   misconception="M20", expect="sometimes",
                   ask=Text(en="In which of our chains would it work, and in which not?", fr="Dans laquelle de nos chaînes cela marcherait-il, et dans laquelle non ?")),
        right("8.4/the-word-is-the-partition", lambda answer: put(answer, "partners") in (FEWER, CLEARER),
              Text(en=f"{OF_THREE} and {OF_FIVE}: yes. And you think that the name alone changes something. If the word brings the departments in, as we supposed with Thierry Spencer, changing it may take some out; if it only names them, it does not. What could you go and count?",
                   fr=f"{OF_THREE} et {OF_FIVE} : oui. Et vous pensez que le nom, à lui seul, change quelque chose. Si le mot fait venir les services, comme nous l’avons supposé avec Thierry Spencer, le changer peut en ôter ; s’il ne fait que les nommer, non. Que pourriez-vous aller compter ?"),
              misconception="M20", expect="often",
              ask=Text(en="Where has a new name changed what people tell each other? Where has it changed only the badge?", fr="Où un nouveau nom a-t-il changé ce que l’on se dit ? Où n’a-t-il changé que le badge ?")),
        right("8.4/a-tenth-of-what-is-left", ...,
              Text(en=f"{OF_THREE} after three hand-offs, {OF_FIVE} after five. Two remedies have each hand-off keep more, one takes hand-offs away. The name stays open: if the word brings the departments in, as we supposed, changing it may take some out; if it only names them, it does not. What could you go and count?",
                   fr=f"{OF_THREE} après trois passages, {OF_FIVE} après cinq. Deux remèdes font que chaque passage garde davantage, un autre supprime des passages. Reste le nom : si le mot fait venir les services, comme nous l’avons supposé, le changer peut en ôter ; s’il ne fait que les nommer, non. Que pourriez-vous aller compter ?"),
              expect="sometimes",
              ask=Text(en="Which hand-off of ours keeps least?", fr="Lequel de nos passages de main garde le moins ?")),
    ],
    hints=[
        Text(en="A hundred, then ninety, then nine tenths of ninety. Go on.", fr="Cent, puis quatre-vingt-dix, puis neuf dixièmes de quatre-vingt-dix. Continuez."),
        Text(en="For the remedies, draw the people as dots. Is there a dot less? Or does each dot keep more?", fr="Pour les remèdes, dessinez les gens comme des points. Y a-t-il un point de moins ? Ou chaque point garde-t-il davantage ?"),
    ],
    solution={"three": OF_THREE, "five": OF_FIVE, "remedies": SORTED},
    because=Text(en=f"Nine tenths, three times over: {OF_THREE} out of 100; five times over: {OF_FIVE}. The share is supposed; nobody has measured it. That the firm sells to resellers, and that an internal customer adds a wall, is Thierry Spencer’s argument. The game of telephone in a chain of work is told by Brent Hostler (2015).",
                 fr=f"Neuf dixièmes, trois fois de suite : {OF_THREE} sur cent ; cinq fois : {OF_FIVE}. La part est supposée ; personne ne l’a mesurée. L’entreprise qui vend à des revendeurs, et le client interne comme cloison de plus, c’est l’argument de Thierry Spencer. Le jeu du téléphone, rejoué dans une chaîne de travail, est raconté par Brent Hostler (2015)."),
)
