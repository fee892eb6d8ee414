"""Exercise 10.2: an interview plan; the real answers are viewpoints, laid beside one's own."""

from clientkit.course.lesson_10.one_map import told_apart
from clientkit.map import CustomerMap, Party, Viewpoint
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Names,
    Part,
    Sentence,
    Table,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kindly import fold, mentions, says_nothing
from clientkit.questions import divergence, forgotten
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing
from clientkit.words.number import fixed

ROWS = {
    "first": Text(en="first conversation", fr="premier entretien"),
    "second": Text(en="second conversation", fr="deuxième entretien"),
    "third": Text(en="third conversation", fr="troisième entretien"),
}
#: Those who speak for others, where those others could be asked.
ABOVE = {
    "boss", "manager", "managers", "head", "director", "ceo", "chief", "management", "supervisor",
    "chef", "cheffe", "patron", "patronne", "directeur", "directrice", "responsable", "direction",
    "n 1", "pdg", "hierarchie",
}  # fmt: skip
ME = "me"


def whom(answer: Answer) -> list[str]:
    """Those to be asked, as they were written."""
    return [row["whom"] for row in answer["talks"].values()]


def heard(answer: Answer) -> dict[str, str]:
    """What those who were asked already have said."""
    rows = answer["talks"].items()
    return {id: row["named"] for id, row in rows if not says_nothing(row.get("named"))}


def as_viewpoints(answer: Answer) -> CustomerMap:
    """My own answer and those that were heard, as viewpoints on those who are named."""
    voices = {ME: answer["mine"], **heard(answer)}
    people, named = told_apart(voices.values())
    views = [Viewpoint(id, Text(id), names=who) for id, who in zip(voices, named, strict=True)]
    return CustomerMap([Party(id, name) for id, name in people.items()], viewpoints=views)


def i_forgot(answer: Answer) -> tuple[str, ...]:
    """Whom others name and I do not."""
    return forgotten(as_viewpoints(answer), ME).value


def all_the_same(answer: Answer) -> bool:
    """Whether somebody was asked, and every voice names the same people as mine."""
    return bool(heard(answer)) and divergence(as_viewpoints(answer)).value == 0


def compared(answer: Answer) -> Text:
    """How far apart the voices are, and whom mine left out."""
    map = as_viewpoints(answer)
    apart = divergence(map).value or 0.0
    missed = {lang: listing((map.name(id, lang) for id in i_forgot(answer)), lang) for lang in LANGUAGES}
    return Text(
        en=f"{len(map.viewpoints)} voices with yours, and a divergence of {fixed(apart, 'en')} (0: all name the same people; 1: nobody in common). Named by others, and not by you: {missed['en']}. Put them on your map; then, beside the sheet, each of these voices under “Ask somebody: who?”. The check-up will count again.",
        fr=f"{len(map.viewpoints)} voix avec la vôtre, et une divergence de {fixed(apart, 'fr')} (0 : toutes nomment les mêmes ; 1 : personne en commun). Nommés par d’autres, et pas par vous : {missed['fr']}. Mettez-les sur votre carte ; puis, à côté de la feuille, chacune de ces voix sous « Poser la question à quelqu’un : à qui ? ». Le bilan recomptera.",
    )


def nobody_new(answer: Answer) -> Text:
    """How far apart the voices are, when mine names everybody whom others do."""
    map = as_viewpoints(answer)
    apart = divergence(map).value or 0.0
    return Text(
        en=f"{len(map.viewpoints)} voices with yours, and a divergence of {fixed(apart, 'en')} (0: all name the same people; 1: nobody in common). You forgot nobody whom they name; but they do not all see everybody whom you see. Who needs to hear of the others?",
        fr=f"{len(map.viewpoints)} voix avec la vôtre, et une divergence de {fixed(apart, 'fr')} (0 : toutes nomment les mêmes ; 1 : personne en commun). Vous n’oubliez personne de ceux qu’elles nomment ; mais elles ne voient pas toutes ceux que vous voyez. Qui gagnerait à entendre parler des autres ?",
    )


EXERCISE = Exercise(
    "10.2", title=Text(en="Three conversations", fr="Trois entretiens"), minutes=(3, 5), covers="A09", model="example",
    prompt=Text(en="Ask three people from your map, where they work: “Who is the customer of what we do together?” First your own answer, and what you expect of theirs. Come back with the names that you heard.\n\nIn a group, each asks somebody in another job, here and now. On your own, three visits or three calls; then argue for the answer that you like least.",
                fr="Interrogez trois personnes de votre carte, là où elles travaillent : « Qui est le client de ce que nous faisons ensemble ? » D’abord votre propre réponse, et celle que vous attendez d’elles. Revenez avec les noms entendus.\n\nEn groupe, chacun interroge quelqu’un d’un autre poste, ici même. En solo, trois visites ou trois appels ; puis défendez la réponse qui vous plaît le moins."),
    answer=Form({
        "way": Part(Text(en="I do this…", fr="Je fais cet exercice…"), Choose({"group": Text(en="in a group", fr="en groupe"), "alone": Text(en="on my own", fr="en solo")})),
        "mine": Part(Text(en="My own answer: our customers are…", fr="Ma propre réponse : nos clients sont…"), Names()),
        "talks": Part(Text(en="My three conversations", fr="Mes trois entretiens"), Table(ROWS, {
            "whom": Part(Text(en="Whom, and where?", fr="Qui, et où ?"), Sentence()),
            "predicted": Part(Text(en="Whom will they name?", fr="Qui va-t-on me nommer ?"), Sentence()),
            "named": Part(Text(en="Afterwards: the names I heard", fr="Après : les noms entendus"), Sentence(needed=False)),
        })),
        "other_side": Part(Text(en="On my own: the best argument for the answer that I like least", fr="En solo : le meilleur argument pour la réponse qui me plaît le moins"), Sentence(needed=False, long=True)),
    }),
    credits=(), recall=False,
    reasons=[
        look_again("10.2/no-prediction", lambda answer: any(says_nothing(row["predicted"]) for row in answer["talks"].values()),
                   Text(en="One of the three has no bet yet. Whoever does not bet finds afterwards that they knew it all along: one name is enough, however wild.",
                        fr="L’un des trois attend encore son pari. Qui ne parie pas trouve toujours, après, qu’il s’en doutait : un nom suffit, même au hasard."),
                   misconception="M15", expect="often",
                   ask=Text(en="One name, for a coffee: whom will they name?", fr="Un nom, pour un café : qui va-t-on nous nommer ?")),
        look_again("10.2/one-person", lambda answer: len({fold(each) for each in whom(answer)}) < len(ROWS),
                   Text(en="The same person is there twice, or still has no name. On your map, who sits far from you: near the money, near the end, near those who wait?",
                        fr="La même personne y figure deux fois, ou n’a pas encore de nom. Sur votre carte, qui est loin de vous : près de l’argent, près du bout, près de ceux qui attendent ?"),
                   misconception="M2", expect="sometimes",
                   ask=Text(en="Who, on this map, has never been asked by anybody?", fr="Qui, sur cette carte, n’a jamais été interrogé par personne ?")),
        look_again("10.2/other-side-missing", lambda answer: answer["way"] == "alone" and says_nothing(answer.get("other_side")),
                   Text(en="The plan stands. On your own, nobody contradicts you: say the best that can be said for the answer that you would like least to hear.",
                        fr="Le plan est prêt. En solo, personne ne vous contredit : dites ce que l’on peut dire de mieux pour la réponse que vous aimeriez le moins entendre."),
                   expect="often",
                   ask=Text(en="Which answer would annoy you? Who can defend it?", fr="Quelle réponse vous agacerait ? Qui sait la défendre ?")),
        to_discuss("10.2/all-agree", all_the_same,
                   Text(en="Every voice names those whom you named. Perhaps you all know; perhaps you have all read the same poster. Somebody far from your corridor could tell the two apart.",
                        fr="Toutes les voix nomment ceux que vous aviez nommés. Peut-être savez-vous tous ; peut-être avez-vous tous lu la même affiche. Quelqu’un de plus loin saurait faire la différence."),
                   misconception="M2", expect="rarely",
                   ask=Text(en="Did they all come from the same corridor?", fr="Venaient-ils tous du même couloir ?")),
        right("10.2/i-had-forgotten", lambda answer: heard(answer) and i_forgot(answer), compared,
              word=Text(en="Asked", fr="Demandé"), misconception="M15", expect="often",
              ask=Text(en="Whom had you forgotten, and what will you do about it before Friday?", fr="Qui aviez-vous oublié, et qu’en ferez-vous d’ici vendredi ?")),
        right("10.2/nobody-new", heard, nobody_new,
              word=Text(en="Asked", fr="Demandé"), expect="sometimes",
              ask=Text(en="Who sees fewer customers than you, and what does it cost?", fr="Qui voit moins de clients que vous, et qu’est-ce que cela coûte ?")),
        to_discuss("10.2/only-those-above", lambda answer: all(mentions(each, ABOVE) for each in whom(answer)),
                   Text(en="Three people who lead. They are worth hearing, and they will speak for those who do the work. Would one of those answer in the same way, with no boss in the room?",
                        fr="Trois personnes qui dirigent. Elles valent d’être entendues, et elles parleront pour ceux qui font le travail. L’un de ceux-là répondrait-il de même, sans chef dans la pièce ?"),
                   misconception="M6", expect="sometimes",
                   ask=Text(en="Who does the work that they speak of?", fr="Qui fait le travail dont ils parlent ?")),
        right("10.2/ready", ...,
              Text(en="Three people, three bets. Put the question as it stands, give no example, and write down the names as you hear them. Then come back here: the kit compares.",
                   fr="Trois personnes, trois paris. Posez la question telle quelle, sans exemple, et notez les noms comme vous les entendez. Puis revenez ici : le kit comparera."),
              word=Text(en="Ready to go", fr="Prêt à partir"), expect="often",
              ask=Text(en="Who goes first, and when?", fr="Qui commence, et quand ?")),
    ],
    hints=[
        Text(en="One who receives, one who pays, one whom you have never met: they do not see the same thing.", fr="Quelqu’un qui reçoit, quelqu’un qui paie, quelqu’un que vous n’avez jamais rencontré : ils ne voient pas la même chose."),
        Text(en="Several names go behind one another, with a comma between them. Their words, not yours.", fr="Plusieurs noms se mettent à la suite, avec une virgule. Leurs mots, pas les vôtres."),
    ],
    solution={
        "way": "alone",
        "mine": Text(en="the child; the parents", fr="l’enfant ; les parents"),
        "talks": {
            "first": {"whom": Text(en="the caretaker, at the entrance", fr="le gardien, à l’entrée"), "predicted": Text(en="the parents", fr="les parents"), "named": Text(en="the neighbours, the parents", fr="les voisins, les parents")},
            "second": {"whom": Text(en="the school’s accountant, in her office", fr="la comptable de l’école, à son bureau"), "predicted": Text(en="the parents", fr="les parents"), "named": Text(en="the town", fr="la commune")},
            "third": {"whom": Text(en="the violin teacher, between two lessons", fr="la professeure de violon, entre deux cours"), "predicted": Text(en="the child", fr="l’enfant"), "named": Text(en="the child", fr="l’enfant")},
        },
        "other_side": Text(en="The town pays half of every lesson: without it the school would close by spring, and there would be no child to teach.", fr="La commune paie la moitié de chaque leçon : sans elle, l’école fermerait au printemps, et il n’y aurait plus d’enfant à qui enseigner."),
    },
    because=Text(en="The piano teacher’s conversations, made up by us. The same question, another place, another answer: the author of “Qui est le client ?” went and asked, and so do we. What one hears is a viewpoint, never a mistake.",
                 fr="Les entretiens du professeur de piano, inventés par nous. La même question, un autre endroit, une autre réponse : l’auteur de « Qui est le client ? » est allé demander, et nous aussi. Ce que l’on entend est un point de vue, jamais une faute."),
)
