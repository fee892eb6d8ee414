"""Exercise 9.1: who has customers, four rapid lists, who expects what of a footballer, and the boss."""

from collections.abc import Mapping

from clientkit.course.lesson_09.people import EIGHT, IN_TRADE, JOBS, LISTS, expecting
from clientkit.course.texts import EVERYONE_HAS_CUSTOMERS, OURS
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Names,
    Part,
    Table,
    View,
    Vote,
    look_again,
    to_discuss,
)
from clientkit.words import Text

LABELS = {
    "doctor": Text(en="The doctor: who expects something?", fr="Le médecin : qui en attend quelque chose ?"),
    "teacher": Text(en="The teacher: who expects something?", fr="L’institutrice : qui en attend quelque chose ?"),
    "footballer": Text(en="The footballer: who expects something?", fr="Le footballeur : qui en attend quelque chose ?"),
    "it_manager": Text(en="The IT manager, in a firm of 150 people: who expects something?", fr="Le responsable informatique, dans une PME de 150 personnes : qui en attend quelque chose ?"),
}
FOOTBALL = Table(
    {
        "goals": Text(en="goals, scored or prevented", fr="des buts, marqués ou empêchés"),
        "time": Text(en="to be at training on time", fr="qu’il soit ponctuel à l’entraînement"),
        "injury": Text(en="not to get injured", fr="qu’il ne se blesse pas"),
        "example": Text(en="a good example, off the pitch too", fr="qu’il donne l’exemple, hors du terrain aussi"),
        "autograph": Text(en="an autograph, a selfie", fr="un autographe, un selfie"),
    },
    {"who": Part(Text(en="expected by", fr="attendu par"), Names(LISTS["footballer"].known, also=LISTS["footballer"].also))},
)

SHOWN = sum(len(expecting(map)) for map in JOBS.values())


def holders(answer: Answer) -> list[frozenset[str]]:
    """Those of whom each expectation of the footballer is said to be."""
    who = FOOTBALL.columns["who"].kind
    assert isinstance(who, Names)
    return [frozenset([*who.understood(row["who"]), *who.others(row["who"])]) for row in answer["football"].values()]


def found(answer: Answer) -> int:
    """How many of those on the four maps were named."""
    return sum(len(LISTS[job].understood(answer[job])) for job in LISTS)


def counted(before: Mapping[str, str], after: Mapping[str, str]) -> object:
    """What is said with the counts between: named, and those of one’s own."""
    def say(answer: Answer) -> Text:
        own = sum(len(LISTS[job].others(answer[job])) for job in LISTS)
        n = found(answer)
        more = {
            "en": f", and {own} more of your own" if own else "",
            "fr": f", et {own} de votre cru" if own else "",
        }
        return Text(
            en=f"{before['en']}You named {n} of the {SHOWN} whom our four maps show{more['en']}. {after['en']}",
            fr=f"{before['fr']}Vous avez nommé {n} des {SHOWN} personnes que montrent nos quatre cartes{more['fr']}. {after['fr']}",
        )
    return say


EXERCISE = Exercise(
    "9.1", title=Text(en="Sixty seconds, four jobs", fr="Soixante secondes, quatre métiers"), minutes=(6, 8), covers="D01 D03 D04 D05 D06 D11", model="example",
    prompt=Text(en="First a quick vote. Then sixty seconds for each job: everybody who expects something of that person, paid for or not. One on each line; the clock is there to help, and closes nothing. In the lesson, the cards that follow stay face down until you have finished.",
                fr="D’abord, un vote rapide. Puis soixante secondes par métier : tous ceux qui attendent quelque chose de cette personne, contre paiement ou non. Un par ligne ; le chronomètre vous aide, il ne ferme rien. Dans la leçon, les cartes suivantes restent face cachée tant que vous n’avez pas fini."),
    answer=Form({
        "poll": Part(Text(en="Which of these eight have customers?", fr="Lesquels de ces huit ont des clients ?"), Choose(EIGHT, several=True)),
        **{job: Part(LABELS[job], LISTS[job]) for job in LISTS},
        "football": Part(Text(en="Of the footballer, people expect… (several may expect the same)", fr="Du footballeur, on attend… (à plusieurs, parfois, la même chose)"), FOOTBALL),
        "boss": Part(Text(en="The inspector who visits the teacher’s class: a customer of hers?", fr="L’inspecteur qui vient voir la classe : un client de l’institutrice ?"),
                     Vote({"yes": Text(en="Yes", fr="Oui"), "no": Text(en="No", fr="Non"), "depends": Text(en="It depends", fr="Cela dépend")})),
    }),
    keep_first=True,
    reasons=[
        look_again("9.1/one-name-only", lambda answer: any(LISTS[job].different(answer[job]) < 2 for job in LISTS),
                   Text(en="One of your four lists holds a single name. Spend a Tuesday with that person, from the first coffee to the last message: who else would notice their absence?",
                        fr="L’une de vos quatre listes ne contient qu’un nom. Passez un mardi avec cette personne, du premier café au dernier message : qui d’autre remarquerait son absence ?"),
                   misconception="M2", expect="sometimes",
                   ask=Text(en="If that person were ill tomorrow, whose day would be upset?", fr="Si cette personne était malade demain, de qui la journée serait-elle chamboulée ?")),
        look_again("9.1/one-holder-for-all", lambda answer: len(set(holders(answer))) == 1 and len(holders(answer)[0]) == 1,
                   Text(en="In your table, everything that the footballer owes is owed to one and the same person. Take the two lines that have least to do with each other, and ask of each: who would complain first?",
                        fr="Dans votre tableau, tout ce que doit le footballeur, il le doit à la même personne. Prenez les deux lignes qui se ressemblent le moins et demandez-vous, pour chacune : qui se plaindrait le premier ?"),
                   misconception="M2", expect="rarely",
                   ask=Text(en="Would that person even know at what time training begins?", fr="Cette personne sait-elle seulement à quelle heure commence l’entraînement ?")),
        look_again("9.1/everybody-wants-everything", lambda answer: len(set(holders(answer))) == 1 and len(holders(answer)[0]) > 2,
                   Text(en="Everybody expects everything, in your table. Perhaps, a little. But which of them would lose something tomorrow if that line were not kept? Leave only those.",
                        fr="Dans votre tableau, tous attendent tout. Un peu, peut-être. Mais lesquels y perdraient demain, si cette ligne n’était pas tenue ? Ne laissez que ceux-là."),
                   misconception="M19", expect="sometimes",
                   ask=Text(en="If all want the same from you, whom do you see first on Monday?", fr="Si tous veulent la même chose de vous, qui allez-vous voir d’abord, lundi ?")),
        to_discuss("9.1/only-those-in-trade", lambda answer: set(answer["poll"]) <= IN_TRADE,
                   counted({"en": "You gave customers to those who sell something, and to nobody else; and then you filled four lists. What would you call the people on them? ",
                            "fr": "Vous avez donné des clients à ceux qui vendent, et à personne d’autre ; puis vous avez rempli quatre listes. Comment appelez-vous ceux qui s’y trouvent ? "},
                           {"en": "You will meet the eight again at the end.", "fr": "Vous retrouverez les huit à la fin."}),
                   misconception="M5", expect="often",
                   ask=Text(en="Which word do you use for those whom you serve, and who pay you nothing?", fr="Quel mot avez-vous pour ceux que vous servez, et qui ne vous paient rien ?")),
        to_discuss("9.1/nobody-missed", lambda answer: found(answer) == SHOWN,
                   counted({"en": "", "fr": ""},
                           {"en": "Not one is missing, which is rare. Turn the cards over all the same, and see who expects what.",
                            "fr": "Il n’en manque pas un, ce qui est rare. Retournez quand même les cartes, et voyez qui attend quoi."}),
                   expect="rarely",
                   ask=Text(en="How did you go about it? Through the day, through the verbs, through the corridors?", fr="Comment avez-vous fait ? Par la journée, par les verbes, par les couloirs ?")),
        to_discuss("9.1/some-missed", ...,
                   counted({"en": "", "fr": ""},
                           {"en": "Turn the cards over to meet the others. Those of your own are not mistakes: our maps have four chairs or fewer for each job, and life has more.",
                            "fr": "Retournez les cartes pour rencontrer les autres. Ceux de votre cru ne sont pas des erreurs : nos cartes ont quatre chaises au plus par métier, et la vie en a davantage."}),
                   misconception="M15", expect="often",
                   ask=Text(en="Of those whom you missed: outside or inside? Those who pay, or those who do not?", fr="Ceux que vous avez manqués : dehors ou dedans ? Ceux qui paient, ou ceux qui ne paient pas ?")),
    ],
    debate=[
        View("expects-so-is-one", {"boss": {"yes", "depends"}},
             Text(en="the inspector expects something of her: that is enough.", fr="l’inspecteur attend quelque chose d’elle : cela suffit."),
             Text(en="Those above her want the curriculum followed, and nobody can do it in her place. Whoever has an expectation has some claim to the name, and the text puts the hierarchy on its list.",
                  fr="Ceux qui sont au-dessus d’elle veulent que l’on suive les programmes, et personne ne peut le faire à sa place. Qui attend quelque chose peut prétendre à ce nom, et le texte met la hiérarchie sur sa liste."),
             EVERYONE_HAS_CUSTOMERS,
             against=Text(en="The one who gives the orders needs no second title. Once the boss is a customer too, the boss’s wishes come first on Monday morning, and the pupils’ on Thursday, if there is time.",
                          fr="Celui qui donne les ordres n’a pas besoin d’un second titre. Une fois que le chef est client aussi, ses souhaits passent le lundi matin, et ceux des élèves le jeudi, s’il reste du temps."),
             against_source=OURS),
        View("steers-but-does-not-receive", {"boss": {"no", "depends"}},
             Text(en="the inspector steers, and does not receive the lesson.", fr="l’inspecteur oriente ; ce n’est pas lui qui reçoit la leçon."),
             Text(en="Take the pupils away, and there is no more lesson; take the inspector away, and there still is one. What a boss may rightly ask is what serves those at the end.",
                  fr="Retirez les élèves, il n’y a plus de leçon ; retirez l’inspecteur, il y en a encore une. Ce qu’un chef peut demander à bon droit, c’est ce qui sert ceux qui sont au bout."),
             OURS,
             against=Text(en="Then who looks after those who are not in the room: the class of next year, the schools where nobody wants to teach? An order is sometimes the voice of a pupil far away. For this text, an expectation is enough.",
                          fr="Qui veille alors sur ceux qui ne sont pas dans la salle : la classe de l’an prochain, les écoles où personne ne veut enseigner ? Un ordre est parfois la voix d’un élève lointain. Pour ce texte, une attente suffit."),
             against_source=EVERYONE_HAS_CUSTOMERS),
    ],
    hints=[
        Text(en="Go through their day, hour by hour. Who stands in front of them, beside them, behind them, above them?", fr="Parcourez leur journée, heure par heure. Qui se tient devant, à côté, derrière, au-dessus ?"),
        Text(en="Run through the verbs: who pays, who uses, who undergoes, who judges, who recommends?", fr="Parcourez les verbes : qui paie, qui utilise, qui subit, qui juge, qui préconise ?"),
    ],
    solution={
        "poll": list(EIGHT),
        "doctor": Text(en="patients; companions; the assistant; fellow doctors", fr="patients ; accompagnants ; l’assistante ; collègues médecins"),
        "teacher": Text(en="pupils; parents; colleagues; hierarchy", fr="élèves ; parents ; collègues ; hiérarchie"),
        "footballer": Text(en="supporters; sponsors; team-mates; coach", fr="supporteurs ; sponsors ; coéquipiers ; entraîneur"),
        "it_manager": Text(en="subordinates; colleagues; bosses", fr="subordonnés ; collègues ; supérieurs"),
        "football": {
            "goals": {"who": Text(en="supporters, team-mates", fr="supporteurs, coéquipiers")},
            "time": {"who": Text(en="coach, team-mates", fr="entraîneur, coéquipiers")},
            "injury": {"who": Text(en="coach", fr="entraîneur")},
            "example": {"who": Text(en="sponsors, supporters", fr="sponsors, supporteurs")},
            "autograph": {"who": Text(en="supporters", fr="supporteurs")},
        },
        "boss": "depends",
    },
    because=Text(en="The text lists these people and these expectations, without saying who expects what: that sharing out is ours, and yours may be as good. Those who stand beside are easily missed, and those above. (After “Nous avons tous, sans exception, des clients”.)",
                 fr="Le texte énumère ces gens et ces attentes, sans dire qui attend quoi : cette répartition-là est de nous, et la vôtre peut valoir autant. On oublie volontiers ceux qui sont à côté, et au-dessus. (D’après « Nous avons tous, sans exception, des clients ».)"),
)
