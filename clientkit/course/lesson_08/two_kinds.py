"""Exercise 8.7: those who serve and those who serve them; one's own way to the final customer."""

from clientkit.course.sheets import drawn_here
from clientkit.map import CustomerMap, Deliver, Party
from clientkit.practice import (
    Answer,
    Exercise,
    Form,
    Part,
    Sentence,
    look_again,
    right,
)
from clientkit.practice.kindly import mentions, says_nothing
from clientkit.questions import final_customers, hand_offs
from clientkit.words import LANGUAGES, Text
from clientkit.words.letters import plain
from clientkit.words.listing import listing

HOUSE = "house"
START = CustomerMap(
    [
        Party("me", Text(en="me", fr="moi"), inside=HOUSE, at=(90, 120)),
        Party("colleague", Text(en="my colleague, who gets my work next", fr="mon collègue, qui reçoit mon travail"), inside=HOUSE, at=(360, 120)),
        Party("final", Text(en="our final customer", fr="notre client final"), at=(660, 120)),
    ],
    me="me", groups={HOUSE: Text(en="our firm", fr="notre maison")},
)


def drawn(answer: Answer) -> CustomerMap:
    """The way that was drawn."""
    return CustomerMap.from_document(answer["way"])


def ends(answer: Answer) -> list[str]:
    """Those at the end of one's own way, by their ids; none as long as nothing leaves."""
    map = drawn(answer)
    return list(final_customers(map, map.me).value) if map.me else []


def stops_inside(answer: Answer) -> bool:
    """Whether all at the end of the way belong to one's own house."""
    map = drawn(answer)
    mine = map.party(map.me or "").inside
    return mine is not None and all(map.party(id).inside == mine for id in ends(answer))


def steps(answer: Answer) -> int:
    """How many hand-offs lie between me and the nearest of those at the end."""
    map = drawn(answer)
    return min(n for id in ends(answer) if (n := hand_offs(map, map.me or "", id).value) is not None)


#: Words for those of the house, and for those who are not of it; plain, as they are compared.
INSIDE_WORDS = frozenset(
    "boss bosses manager managers colleague colleagues coworker coworkers teammate teammates team chief "
    "chef chefs cheffe patron patronne collegue collegues equipe hierarchie direction superieur superieure".split()
)
OUTSIDE_WORDS = frozenset(
    "customer customers client clients cliente clientes patient patients patiente family families famille familles "
    "people person persons somebody someone personne personnes quelqu gens public child children enfant enfants "
    "pupil pupils student students eleve eleves etudiant etudiants parent parents shopper shoppers reader readers "
    "lecteur lecteurs user users usager usagers traveller travellers passenger passengers voyageur voyageurs "
    "passager passagers citizen citizens habitant habitants resident residents neighbour neighbours voisin voisine "
    "voisins lady dame man woman men women homme femme guest guests visitor visitors visiteur visiteurs member "
    "members membre membres inhabitant inhabitants tenant tenants locataire locataires supplier fournisseur".split()
)
#: Words on which what one does hangs together with what it changes.
SO_THAT = frozenset("so thus therefore thanks for donc ainsi grace pour afin car".split())


def nobody_outside(answer: Answer) -> bool:
    """Whether the sentence names those of the house only, or says what one does and nothing more."""
    map, sentence = drawn(answer), answer["sentence"]
    names = {word for id in ends(answer) for lang in LANGUAGES for word in plain(map.name(id, lang)).split()}
    if mentions(sentence, OUTSIDE_WORDS | {word for word in names if len(word) > 3}):
        return False
    one_half = not any(mark in sentence for mark in ",;:…–—") and not mentions(sentence, SO_THAT)
    return one_half or mentions(sentence, INSIDE_WORDS)


def far_off(answer: Answer) -> Text:
    """How far the final customer is on the map that was drawn, and who that is."""
    map, n = drawn(answer), steps(answer)
    names = {lang: listing((map.name(id, lang) for id in ends(answer)), lang) for lang in LANGUAGES}
    return Text(
        en=f"On your map, what you do gets to {names['en']} in {n} hand-offs. By that count, you serve those who serve. Try your sentence on the colleague next to you: would they put it like that?",
        fr=f"Sur votre carte, ce que vous faites arrive à destination ({names['fr']}) en {n} passages de main. À ce compte, vous servez ceux qui servent. Essayez votre phrase sur votre voisin : la dirait-il ainsi ?",
    )


MECHANIC = CustomerMap(
    [
        Party("mechanic", Text(en="the mechanic of the removal firm", fr="le mécanicien du déménageur")),
        Party("driver", Text(en="the driver", fr="la conductrice")),
        Party("family", Text(en="the family that moves house", fr="la famille qui déménage"), kind="group"),
    ],
    [
        Deliver("l1", "mechanic", "driver", what=Text(en="a lorry whose brakes hold", fr="un camion qui freine")),
        Deliver("l2", "driver", "family", what=Text(en="the piano, in one piece", fr="le piano, en un seul morceau")),
    ],
    me="mechanic",
)

EXERCISE = Exercise(
    "8.7", title=Text(en="Two kinds of people", fr="Deux sortes de gens"), minutes=(6, 8), covers="E10 E13", model="one_of_several",
    prompt=Text(en="Draw your own way: from you, hand after hand, to somebody outside. You are on the sheet already; rename, add, remove. Then say it in one sentence.",
                fr="Dessinez votre propre chemin : de vous, de main en main, à quelqu’un du dehors. Vous êtes déjà sur la feuille ; renommez, ajoutez, ôtez. Puis dites-le en une phrase."),
    answer=Form({
        "way": Part(Text(en="My own way to somebody outside", fr="Mon propre chemin jusqu’à quelqu’un du dehors"), drawn_here(START)),
        "sentence": Part(Text(en="Because I…, somebody outside…", fr="Parce que je…, quelqu’un dehors…"), Sentence(long=True)),
    }),
    credits=(), moved_on=("kinds", "far"),
    reasons=[
        look_again("8.7/where-are-you", lambda answer: drawn(answer).me is None,
                   Text(en="A way, but whose? Mark on the sheet which box is you.", fr="Un chemin, mais de qui ? Indiquez sur la feuille quelle boîte vous êtes."),
                   expect="rarely",
                   ask=Text(en="Where do you stand in it?", fr="Où êtes-vous là-dedans ?")),
        look_again("8.7/nothing-leaves", lambda answer: not ends(answer),
                   Text(en="No work leaves your box yet. What did you hand over last Thursday, and into whose hands?",
                        fr="Aucun travail ne part encore de votre boîte. Qu’avez-vous remis jeudi dernier, et dans quelles mains ?"),
                   misconception="M12", expect="sometimes",
                   ask=Text(en="What did you finish last week, and who has it now?", fr="Qu’avez-vous fini la semaine dernière, et qui l’a maintenant ?")),
        look_again("8.7/stops-at-a-colleague", stops_inside,
                   Text(en="Your way ends at a colleague’s desk, inside the firm. They do something with it too. For whom? Go on until you are in the street.",
                        fr="Votre chemin s’arrête au bureau d’un collègue, dans la maison. Lui aussi en fait quelque chose. Pour qui ? Continuez jusqu’à la rue."),
                   misconception="M8", expect="often",
                   ask=Text(en="And what does your colleague do with it?", fr="Et votre collègue, qu’en fait-il ?")),
        look_again("8.7/no-sentence-yet", lambda answer: says_nothing(answer["sentence"]),
                   Text(en="The way is drawn; say it. Begin with what your hands do, and end with what changes for somebody whom you may never meet.",
                        fr="Le chemin est dessiné ; dites-le. Commencez par ce que font vos mains, finissez par ce qui change pour quelqu’un que vous ne rencontrerez peut-être jamais."),
                   expect="sometimes",
                   ask=Text(en="What would be different for them, if you had stayed in bed?", fr="Qu’est-ce qui changerait pour eux, si vous étiez resté au lit ?")),
        look_again("8.7/nobody-outside-notices", nobody_outside,
                   Text(en="Your sentence stops inside the firm. Who outside notices? Put that person, or those people, into its second half.",
                        fr="Votre phrase s’arrête dans la maison. Qui, dehors, le remarque ? Mettez cette personne, ou ces gens, dans sa seconde moitié."),
                   misconception="M8", expect="often",
                   ask=Text(en="Your boss is pleased. And who is pleased with your boss?", fr="Votre chef est content. Et qui est content de votre chef ?")),
        right("8.7/you-serve", lambda answer: steps(answer) == 1,
              Text(en="Your arrow ends outside: you are one of those who serve. And behind you? Somebody has prepared every move you make. When did they last hear how it went?",
                   fr="Votre flèche arrive dehors : vous êtes de ceux qui servent. Et derrière vous ? Quelqu’un a préparé chacun de vos gestes. Quand lui a-t-on dit pour la dernière fois comment cela s’était passé ?"),
              word=Text(en="You have got there", fr="Vous y êtes"), expect="sometimes",
              ask=Text(en="Which colleague behind you will you tell a customer’s sentence to?", fr="À quel collègue, derrière vous, répéterez-vous la phrase d’un client ?")),
        right("8.7/you-serve-those-who-serve", ..., far_off,
              word=Text(en="You have got there", fr="Vous y êtes"), misconception="M17", expect="often",
              ask=Text(en="Read your sentence aloud. Who would like to thank you, and has no way to?", fr="Lisez votre phrase à voix haute. Qui voudrait vous remercier, et n’en a pas le moyen ?")),
    ],
    hints=[
        Text(en="Follow one single thing that you handed over last week, hand after hand.", fr="Suivez une seule chose que vous avez remise la semaine dernière, de main en main."),
        Text(en="If you do not know what becomes of it, draw a box with a question mark: that is your question for Monday. A meal or a payslip stays with colleagues? It keeps them going for somebody: draw on.", fr="Si vous ne savez pas ce que cela devient, dessinez une boîte avec un point d’interrogation : ce sera votre question de lundi. Un repas, une paie restent chez des collègues ? Ils les font tenir pour quelqu’un : continuez."),
    ],
    solution={
        "way": MECHANIC,
        "sentence": Text(en="Because I check the brakes in the evening, a family finds its piano in one piece in the morning.", fr="Parce que je vérifie les freins le soir, une famille retrouve le matin son piano en un seul morceau."),
    },
    because=Text(en="Some serve somebody outside, others serve those people: both kinds are in Thierry Spencer’s text. Whether the first are customers of the second is the quarrel of this lesson; the way outside is the same. The mechanic and the piano are ours. Nobody can mark your own sentence; somebody outside could.",
                 fr="Les uns servent quelqu’un du dehors, les autres servent ces gens-là : les deux sortes sont dans le texte de Thierry Spencer. Les premiers sont-ils clients des seconds ? C’est la querelle de cette leçon ; le chemin vers le dehors est le même. Le mécanicien et le piano sont de nous. Personne ne peut corriger votre phrase ; quelqu’un du dehors le pourrait."),
)
