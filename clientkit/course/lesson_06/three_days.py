"""Exercise 6.2: predict what a promise of three days says of four deliveries; make one's own."""

from collections.abc import Callable

from clientkit.practice import (
    Answer,
    Choose,
    Credit,
    Exercise,
    Form,
    Match,
    Number,
    Part,
    Sentence,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kindly import fold, says_nothing
from clientkit.words import Text
from clientkit.words.number import number

PARCELS = Match(
    {
        "two": Text(en="after two days", fr="au bout de deux jours"),
        "four": Text(en="after four days; the customer says nothing", fr="au bout de quatre jours ; le client ne dit rien"),
        "lost": Text(en="some day or other: nobody wrote it down", fr="un beau jour : personne ne l’a noté"),
        "three": Text(en="after three days", fr="au bout de trois jours"),
    },
    {
        "cannot": Text(en="one cannot say", fr="on ne peut pas le dire"),
        "kept": Text(en="as promised", fr="comme promis"),
        "over": Text(en="more than promised", fr="plus que promis"),
        "under": Text(en="less than promised", fr="moins que promis"),
    },
)
#: The text says “within three days”: a parcel that comes after two keeps the promise as well.
JUDGED = {"two": {"over", "kept"}, "three": {"kept"}, "four": {"under"}, "lost": {"cannot"}}

BETTER = Choose({
    "most": Text(en="at most", fr="au plus"),
    "least": Text(en="at least", fr="au moins"),
    "exactly": Text(en="exactly", fr="exactement"),
})

#: Too short to say anything elsewhere; as a unit they do.
SIGNS = {*"%‰°€$£hjdsmgl", "°C"}
#: What some give as a unit, and no clock knows.
VAGUE = {fold(words) for words in (
    "asap", "soon", "as soon as possible", "as quickly as possible", "quickly", "fast", "promptly", "shortly", "at best", "a reasonable time",
    "vite", "au plus vite", "dès que possible", "le plus vite possible", "rapidement", "bientôt", "prochainement", "au mieux", "dans les meilleurs délais", "un délai raisonnable",
)}
#: What says how hard somebody means to try, or how pleased somebody will be: nothing to be counted.
MANNER = set(fold(
    "best hard harder better well good quick quickly fast faster careful nice kind polite helpful responsive efficient serious quality effort efforts satisfaction satisfied happy pleased"
    " mieux bien bon vite rapide rapidement soigneux gentil aimable poli réactif réactive efficace sérieux sérieuse qualité satisfait satisfaite satisfaits satisfaites content contents"
).split())
#: The small words around those.
AROUND = set(fold(
    "I’ll we will be do to try give make always very really as my our your the a of and more it possible can great service"
    " je on nous vais faire ferai fais fait essayer être sera serai donner toujours très plus le la les de du des mon ma notre un une et au aussi que tout"
).split())


def only_an_effort(answer: Answer) -> bool:
    """Whether a promise says how hard one will try, and nothing that the other could see."""
    words = set(fold(answer["what"]).split())
    return bool(MANNER & words) and words <= MANNER | AROUND


def no_unit(unit: str) -> bool:
    """Whether nothing can be counted in it."""
    return fold(unit) in VAGUE or (says_nothing(unit) and unit.strip(" .") not in SIGNS)


def judged_otherwise(parcel: str) -> Callable[[Answer], bool]:
    """Answers that say something else of this parcel."""
    return lambda answer: answer["parcels"][parcel] not in JUDGED[parcel]


def promised(answer: Answer) -> Text:
    """One's own promise, said again; and what is no longer a matter of opinion."""
    said = {lang: f"{BETTER.options[answer['better']].say(lang)} {number(answer['number'], lang, places=6)} {answer['unit']}" for lang in ("en", "fr")}
    to, what = answer["to"].rstrip(" ."), answer["what"].rstrip(" .")
    return Text(
        en=f"The four parcels are judged, and here is your promise ({to}): {what}, {said['en']}. From now on, whether it is kept is no matter of mood: the two of you can look it up.",
        fr=f"Les quatre colis sont jugés, et voici votre promesse ({to}) : {what}, {said['fr']}. Désormais, savoir si elle est tenue n’est plus une question d’humeur : vous pouvez tous deux aller vérifier.",
    )


EXERCISE = Exercise(
    "6.2", title=Text(en="Within three days", fr="Sous trois jours"), minutes=(4, 5), covers="B12",
    prompt=Text(en="A supplier commits: “I deliver within three days.” Four parcels leave. What does the promise say of each of them? Bet; the slider in the lesson will answer.\n\nThen your turn: one promise to somebody who receives your work, with a number and a unit.",
                fr="Un fournisseur s’engage : « Je livre sous trois jours. » Quatre colis partent. Que dit la promesse de chacun ? Pariez ; le curseur de la leçon répondra.\n\nPuis à vous : une promesse à quelqu’un qui reçoit votre travail, avec un nombre et une unité."),
    answer=Form({
        "parcels": Part(Text(en="The parcel arrives…", fr="Le colis arrive…"), PARCELS),
        "to": Part(Text(en="My promise: to whom?", fr="Ma promesse : à qui ?"), Sentence(Text(en="somebody with a first name", fr="quelqu’un qui a un prénom"))),
        "what": Part(Text(en="What will be there, or happen?", fr="Qu’est-ce qui sera là, ou se passera ?"), Sentence(Text(en="something one can see", fr="quelque chose qui se voit"))),
        "better": Part(Text(en="Before the number", fr="Devant le nombre"), BETTER),
        "number": Part(Text(en="The number", fr="Le nombre"), Number(0, 1_000_000, whole=False)),
        "unit": Part(Text(en="The unit", fr="L’unité"), Sentence(Text(en="minutes, errors in a hundred, pages…", fr="minutes, erreurs sur cent, pages…"))),
    }),
    credits=[
        Credit(lambda answer: all(answer.get("parcels", {}).get(parcel) in fair for parcel, fair in JUDGED.items()),
               Text(en="Already right: the four parcels.", fr="Déjà juste : les quatre colis.")),
    ],
    keep_first=True, recall=False,
    reasons=[
        look_again("6.2/no-complaint-no-fault", {"parcels": {"four": {"kept", "over"}}},
                   Text(en="The customer says nothing; the calendar does. To what does one compare the fourth day: to a face, or to what was promised?",
                        fr="Le client ne dit rien ; le calendrier, si. À quoi compare-t-on le quatrième jour : à un visage, ou à ce qui était promis ?"),
                   misconception="M11", expect="often",
                   ask=Text(en="How many of our customers wait without a word, and go elsewhere without one?", fr="Combien de nos clients attendent sans un mot, et s’en vont de même ?")),
        look_again("6.2/four-and-one-cannot-say", judged_otherwise("four"),
                   Text(en="There is a number on both sides here: one promised, one observed. Lay them side by side.",
                        fr="Ici, il y a un nombre de chaque côté : l’un promis, l’autre observé. Mettez-les côte à côte."),
                   expect="rarely",
                   ask=Text(en="What more would you have to know?", fr="Que faudrait-il savoir de plus ?")),
        look_again("6.2/three-is-three", judged_otherwise("three"),
                   Text(en="Three were promised, three went by. Are you expecting something that the promise does not say?",
                        fr="On en avait promis trois, trois ont passé. Attendez-vous quelque chose que la promesse ne dit pas ?"),
                   misconception="M10", expect="rarely",
                   ask=Text(en="When did you last thank somebody for simply keeping a promise?", fr="Quand avez-vous remercié quelqu’un d’avoir simplement tenu parole ?")),
        look_again("6.2/two-is-no-less", judged_otherwise("two"),
                   Text(en="Two days, and the promise spoke of three at most. Has something been held back? Or do you doubt that it was written down?",
                        fr="Deux jours, et la promesse en disait trois au plus. A-t-on retiré quelque chose ? Ou doutez-vous que ce soit noté ?"),
                   expect="rarely",
                   ask=Text(en="Is early always welcome? Who has had a parcel on the doorstep in the rain?", fr="Être en avance, est-ce toujours bienvenu ? Qui a déjà eu un colis sur le paillasson, sous la pluie ?")),
        look_again("6.2/guessed-without-a-date", judged_otherwise("lost"),
                   Text(en="You judge a parcel whose day nobody knows. What are you comparing with what?",
                        fr="Vous jugez un colis dont personne ne sait le jour. Que comparez-vous avec quoi ?"),
                   expect="sometimes",
                   ask=Text(en="Which of our promises does nobody measure?", fr="Laquelle de nos promesses personne ne mesure-t-il ?")),
        look_again("6.2/to-nobody", lambda answer: says_nothing(answer["to"]) or says_nothing(answer["what"]),
                   Text(en="The parcels are judged. Your own promise still hangs in the air: who will be at the door, and with what in hand?",
                        fr="Les colis sont jugés. Votre promesse, elle, flotte encore : qui sera devant la porte, et avec quoi dans les mains ?"),
                   expect="sometimes",
                   ask=Text(en="Who would notice on Thursday if you did not do it?", fr="Qui s’en apercevrait jeudi, si vous ne le faisiez pas ?")),
        look_again("6.2/no-clock-knows-it", lambda answer: no_unit(answer["unit"]),
                   Text(en="A number, but what of? Choose something that a clock, a ruler or a tally sheet knows: then nobody has to guess.",
                        fr="Un nombre, mais de quoi ? Prenez quelque chose que connaissent une montre, une règle ou une feuille de pointage : personne n’aura plus à deviner."),
                   misconception="M11", expect="often",
                   ask=Text(en="“As soon as possible”: for whom of the two is it possible?", fr="« Dès que possible » : possible pour lequel des deux ?")),
        look_again("6.2/kept-whatever-happens", {"better": "least", "number": 0},
                   Text(en="At least zero: that promise will never be broken, well done. What would you have to do, on a bad day, to keep a bolder one?",
                        fr="Au moins zéro : cette promesse ne sera jamais trahie, bravo. Que faudrait-il faire, un mauvais jour, pour en tenir une plus hardie ?"),
                   expect="rarely",
                   ask=Text(en="What is a promise worth that costs nothing?", fr="Que vaut une promesse qui ne coûte rien ?")),
        to_discuss("6.2/only-an-effort", only_an_effort,
                   Text(en="The parcels are judged. Your promise says how hard you will try; only you can see that. What will be there that the other person can count as well?",
                        fr="Les colis sont jugés. Votre promesse dit la peine que vous prendrez ; vous seul la voyez. Qu’y aura-t-il que l’autre puisse compter aussi ?"),
                   misconception="M11", expect="often",
                   ask=Text(en="How would the other person know that you did your best?", fr="À quoi l’autre verrait-il que vous avez fait de votre mieux ?")),
        right("6.2/promise-made", ..., promised, expect="often",
              ask=Text(en="Each reads a promise aloud, and the neighbour asks: who writes it down, and where?", fr="Chacun lit une promesse à voix haute, et son voisin demande : qui le note, et où ?")),
    ],
    hints=[
        Text(en="For each parcel, two numbers: the one in the promise, and the day on which it came. If one of them is missing, say so.", fr="Pour chaque colis, deux nombres : celui de la promesse, et le jour où il est arrivé. S’il en manque un, dites-le."),
        Text(en="For your own: begin with what they complain of, or would if they dared. Too late? Too many errors? There is your unit.", fr="Pour la vôtre : partez de ce dont on se plaint, ou dont on se plaindrait si l’on osait. Trop tard ? Trop d’erreurs ? Voilà votre unité."),
    ],
    solution={
        "parcels": {"two": "over", "three": "kept", "four": "under", "lost": "cannot"},
        "to": Text(en="Karim, in accounts", fr="Karim, à la comptabilité"),
        "what": Text(en="the signed delivery notes on his desk", fr="les bons de livraison signés, sur son bureau"),
        "better": "most", "number": 2,
        "unit": Text(en="days after the lorry has left", fr="jours après le départ du camion"),
    },
    because=Text(en="Once a promise bears a number and a unit, the service has a shape: four days instead of three is less than promised, whether or not anybody complains. Two days keep it too; whether the day gained is a gift or a waste is what 6.4 asks, so “more” and “as promised” are both accepted. Nobody can mark your own promise. (After “L’organisation pour les petits nenfants : les clients”; apart from the one that takes four days, the parcels are ours.)",
                 fr="Dès qu’une promesse porte un nombre et une unité, le service a un contour : quatre jours au lieu de trois, c’est moins que promis, plainte ou pas. Deux jours la tiennent aussi ; le jour gagné est-il un cadeau ou un gaspillage ? C’est la question de 6.4 : nous acceptons « plus » et « comme promis ». Votre promesse à vous, personne ne peut la corriger. (D’après « L’organisation pour les petits nenfants : les clients » ; hormis celui de quatre jours, les colis sont de nous.)"),
)
