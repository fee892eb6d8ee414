"""Exercise 10.1: four questions answered from memory, then one's own map, drawn and compared."""

from collections.abc import Callable

from clientkit.cases import case
from clientkit.course.lesson_10.one_map import handed_over, names_of, not_on, read, typed, unnamed
from clientkit.course.own_map import as_it_stands
from clientkit.map import CustomerMap
from clientkit.practice import (
    Answer,
    Exercise,
    Form,
    MapAnswer,
    Names,
    Part,
    Sentence,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kindly import fold, says_nothing
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing

#: The questions that a neighbour puts, and that name somebody.
ASKED = ("next", "pays", "uses")
MYSELF = {fold(words) for words in ("me", "myself", "I", "moi", "moi-même", "je", "nobody but me")}


def named(answer: Answer) -> list[str]:
    """Everybody named in the three questions."""
    return typed(*(answer[part] for part in ASKED))


def map_of(answer: Answer) -> CustomerMap | None:
    """The map that was handed in, if there is one yet."""
    return read(answer["map"]) if "map" in answer else None


def drawn(question: Callable[[CustomerMap, Answer], object]) -> Callable[[Answer], bool]:
    """A question put to the map of an answer, which may not be there yet."""

    def asked(answer: Answer) -> bool:
        map = map_of(answer)
        return map is not None and bool(question(map, answer))

    return asked


def missing_on_it(answer: Answer) -> Text:
    """The names that stand on no box."""
    map = map_of(answer)
    assert map is not None
    names = not_on(map, named(answer))
    return Text(
        en=f"On your list, and on no box of the map under that name: {listing(names, 'en') or '…'}. Either a box is missing, or it bears another name; which of the two would that person use?",
        fr=f"De votre liste, aucune boîte de la carte ne porte ce nom : {listing(names, 'fr') or '…'}. Soit une boîte manque, soit elle porte un autre nom ; lequel des deux l’intéressé emploierait-il ?",
    )


def more_than_named(answer: Answer) -> Text:
    """Who stands on the map and was named in no answer."""
    map = map_of(answer)
    assert map is not None
    new = unnamed(map, named(answer))
    said = {lang: names_of(map, new, lang) for lang in LANGUAGES}
    return Text(
        en=f"From memory, you named {len(named(answer))}. The map also shows: {said['en']}. They were there all along; drawing made you think of them.",
        fr=f"De mémoire, vous en aviez nommé {len(named(answer))}. La carte montre aussi : {said['fr']}. Ils étaient là depuis toujours ; c’est en dessinant que vous y avez pensé.",
    )


EXERCISE = Exercise(
    "10.1", title=Text(en="Four questions, then a map", fr="Quatre questions, puis une carte"), minutes=(8, 10), covers="A37 D08", model="example",
    prompt=Text(en="Choose one thing that you make or do, and answer from memory: no map yet. If there are two of you, one asks and the other answers. Keep that; then draw, below. Lastly, come back, bring your map here, and see what memory had left out.",
                fr="Choisissez une chose que vous faites, et répondez de mémoire : pas encore de carte. À deux, l’un demande, l’autre répond. Gardez cela ; puis dessinez, plus bas. Revenez enfin prendre votre carte ici, et voyez ce que la mémoire avait laissé de côté."),
    answer=Form({
        "next": Part(Text(en="Who takes my work right after me?", fr="Qui prend mon travail juste après moi ?"), Names()),
        "pays": Part(Text(en="Who pays for it?", fr="Qui le paie ?"), Names()),
        "uses": Part(Text(en="Who uses it, at the very end?", fr="Qui s’en sert, tout au bout ?"), Names()),
        "never_met": Part(Text(en="Which of these people have I never met?", fr="Qui, de tous ceux-là, n’ai-je jamais rencontré ?"), Sentence()),
        "outside": Part(Text(en="And outside work: who expects something of me?", fr="Et hors du travail : qui attend quelque chose de moi ?"), Names(needed=False)),
        "map": Part(Text(en="Afterwards: my map", fr="Après : ma carte"), MapAnswer(as_it_stands, needed=False)),
    }),
    keep_first=True, credits=(), recall=False,
    reasons=[
        look_again("10.1/for-myself", lambda answer: any(fold(name) in MYSELF for name in typed(answer["next"], answer["uses"])),
                   Text(en="You are on your own list, among those who receive. What you keep for yourself is no delivery: into whose hands does the next thing go?",
                        fr="Vous figurez sur votre propre liste, parmi ceux qui reçoivent. Ce que l’on garde pour soi n’est livré à personne : dans quelles mains passe la prochaine chose ?"),
                   misconception="M12", expect="rarely",
                   ask=Text(en="If you did it for yourself alone, who would stop you from leaving it out?", fr="Si c’est pour vous seul, qui vous empêche de ne plus le faire ?")),
        look_again("10.1/nobody-is-me", drawn(lambda map, _answer: map.me is None),
                   Text(en="Your map is here, but it does not say which box is you. Mark it in the editor, then take the map again: everything is counted from there.",
                        fr="Votre carte est là, mais elle ne dit pas quelle boîte vous êtes. Indiquez-le dans l’éditeur, puis reprenez la carte : tout se compte à partir de là."),
                   expect="sometimes",
                   ask=Text(en="Where are you, on this sheet?", fr="Où êtes-vous, sur cette feuille ?")),
        look_again("10.1/nothing-leaves-me", drawn(lambda map, _answer: not handed_over(map)),
                   Text(en="No delivery leaves your box yet. An arrow goes the way the thing goes: draw the one for what you do, from you to whoever takes it.",
                        fr="Aucune livraison ne part encore de votre boîte. La flèche va là où va la chose : tirez celle de ce que vous faites, de vous vers celui qui le prend."),
                   look=lambda answer: [read(answer["map"]).me], misconception="M12", expect="sometimes",
                   ask=Text(en="What left your hands yesterday?", fr="Qu’est-ce qui est sorti de vos mains hier ?")),
        to_discuss("10.1/named-not-drawn", drawn(lambda map, answer: not_on(map, named(answer))), missing_on_it,
                   expect="often",
                   ask=Text(en="What does that person call themselves?", fr="Sous quel nom cette personne se présente-t-elle ?")),
        right("10.1/more-than-named", drawn(lambda map, answer: unnamed(map, named(answer))), more_than_named,
              look=lambda answer: unnamed(read(answer["map"]), named(answer)), word=Text(en="Drawn", fr="Dessinée"), misconception="M15", expect="often",
              ask=Text(en="Who turned up only while you were drawing?", fr="Qui n’est apparu qu’au moment de dessiner ?")),
        right("10.1/all-of-them-named", drawn(lambda _map, _answer: True),
              Text(en="Everybody on your map was on your list. Either your memory is excellent, or the map has stopped where memory does. Try the nine verbs below: who judges, who recommends, who undergoes?",
                   fr="Tous ceux de votre carte étaient sur votre liste. Soit votre mémoire est excellente, soit la carte s’arrête au même endroit qu’elle. Essayez les neuf verbes, plus bas : qui juge, qui préconise, qui subit ?"),
              word=Text(en="Drawn", fr="Dessinée"), misconception="M15", expect="sometimes",
              ask=Text(en="And who undergoes what you do, without ever having asked?", fr="Et qui subit ce que vous faites, sans l’avoir demandé ?")),
        look_again("10.1/none-known-yet", lambda answer: not named(answer),
                   Text(en="No name yet, and that happens when one thinks of a whole job. Take one single thing that you finished yesterday: into whose hands did it go?",
                        fr="Pas encore de nom : cela arrive quand on pense à tout un métier. Prenez une seule chose, finie hier : dans quelles mains est-elle passée ?"),
                   misconception="M15", expect="sometimes",
                   ask=Text(en="Which one thing shall we follow?", fr="Quelle chose allons-nous suivre ?")),
        to_discuss("10.1/not-known-yet", lambda answer: any(not typed(answer[part]) for part in ASKED),
                   Text(en="To one question at least you do not know the answer yet. That is worth more than a guess: draw a box with a question mark, and keep it for the conversations.",
                        fr="À une question au moins, vous ne savez pas encore répondre. Cela vaut mieux qu’une réponse au hasard : dessinez une boîte avec un point d’interrogation, et gardez-la pour les entretiens."),
                   expect="often",
                   ask=Text(en="Who would know?", fr="Qui le saurait ?")),
        to_discuss("10.1/met-everybody", lambda answer: says_nothing(answer["never_met"]),
                   Text(en="Noted: nobody whom you have not met, or nobody who comes to mind. That is rare, once past the next door. Whoever stands at the very end: did you see them use it, where they use it?",
                        fr="C’est noté : personne que vous n’ayez rencontré, ou personne qui vous vienne à l’esprit. C’est rare, passé la porte d’à côté. Celui qui est tout au bout : l’avez-vous vu s’en servir, là où il s’en sert ?"),
                   misconception="M15", expect="sometimes",
                   ask=Text(en="When did you last see it used?", fr="Quand avez-vous vu quelqu’un s’en servir, pour la dernière fois ?")),
        to_discuss("10.1/one-for-all", lambda answer: len({frozenset(fold(name) for name in typed(answer[part])) for part in ASKED}) == 1,
                   Text(en="The same person takes it, pays for it and uses it. So it is at the baker’s, and it can be defended. Is there nobody behind that person: a child, a guest, somebody who opens what was bought?",
                        fr="La même personne prend, paie et se sert de la chose. C’est ainsi à la boulangerie, et cela se défend. N’y a-t-il personne derrière elle : un enfant, un invité, quelqu’un qui ouvre ce qui a été acheté ?"),
                   misconception="M4", expect="sometimes",
                   ask=Text(en="Who eats the bread?", fr="Qui mange le pain ?")),
        right("10.1/ready-to-draw", ...,
              Text(en="Noted, as you had it in your head. Now draw, below; then bring your map here and compare. Nothing that you wrote will be changed.",
                   fr="C’est noté, tel que vous l’aviez en tête. Dessinez maintenant, plus bas ; puis prenez votre carte ici, et comparez. Rien de ce que vous avez écrit ne changera."),
              word=Text(en="Ready to draw", fr="Prêt à dessiner"), expect="often",
              ask=Text(en="Which of the four took you longest to answer?", fr="À laquelle des quatre avez-vous mis le plus de temps à répondre ?")),
    ],
    hints=[
        Text(en="Not your job: one thing. The last file that you closed, the last plate that you served.", fr="Pas votre métier : une chose. Le dernier dossier que vous avez clos, la dernière assiette que vous avez servie."),
        Text(en="Follow that one thing until nobody hands it on any more. Then follow the money the other way.", fr="Suivez cette chose jusqu’à ce que plus personne ne la transmette. Puis remontez l’argent dans l’autre sens."),
    ],
    solution={
        "next": Text(en="the child", fr="l’enfant"),
        "pays": Text(en="the music school; the parents", fr="l’école de musique ; les parents"),
        "uses": Text(en="the child", fr="l’enfant"),
        "never_met": Text(en="the parents, except on the telephone", fr="les parents, sauf au téléphone"),
        "outside": Text(en="my own children; the choir that I accompany", fr="mes propres enfants ; la chorale que j’accompagne"),
        "map": case("piano"),
    },
    because=Text(en="A piano teacher answers, as an example of ours. From memory come the child, the school, the parents. Those who had not come to mind: the neighbours, who hear every scale. Whoever expects something of us is a customer, says the text on everyone’s customers, at work and outside it. (After “Nous avons tous, sans exception, des clients”.)",
                 fr="C’est un professeur de piano qui répond ; l’exemple est de nous. De mémoire viennent l’enfant, l’école, les parents. Ceux qui n’étaient pas venus : les voisins, qui entendent toutes les gammes. Quiconque attend quelque chose de nous est un client, dit le texte sur les clients de chacun, au travail comme ailleurs. (D’après « Nous avons tous, sans exception, des clients »)"),
)
