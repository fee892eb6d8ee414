"""Exercise 7.6: trace eight efforts to somebody's need; then one's own, and who received them."""

from clientkit.cases import case
from clientkit.practice import (
    Answer,
    Credit,
    Exercise,
    Form,
    Match,
    Part,
    Sentence,
    Table,
    look_again,
    right,
)
from clientkit.practice.kindly import fold, says_nothing
from clientkit.words import LANGUAGES, Text

MAP = case("three_customers")

EFFORTS = {
    "van": Text(en="having the van serviced before it breaks down", fr="faire réviser la camionnette avant la panne"),
    "second": Text(en="baking a second batch for the shelves at four in the afternoon", fr="cuire à seize heures une seconde fournée pour les rayons"),
    "table": Text(en="filling in a table of minutes per loaf, which goes into a drawer", fr="remplir un tableau des minutes par pain, qui va au tiroir"),
    "shape": Text(en="teaching the apprentice to shape round loaves", fr="apprendre à l’apprenti à façonner les miches"),
    "knead": Text(en="kneading 20% faster, for an oven that is full already", fr="pétrir 20 % plus vite, pour un four déjà plein"),
    "shelf": Text(en="noting each evening at what time the shelves are empty", fr="noter chaque soir à quelle heure les rayons sont vides"),
    "logo": Text(en="having the sacks in the storeroom printed with our name", fr="faire imprimer notre nom sur les sacs de la réserve"),
    "accounts": Text(en="keeping the accounts and the wages in order", fr="tenir les comptes et les salaires"),
}
ENDS = {
    "canteen": Text(en="the canteen", fr="la cantine"),
    "restaurant": Text(en="the restaurant", fr="le restaurant"),
    "shoppers": Text(en="the neighbourhood", fr="le quartier"),
    "all": Text(en="all of them, by a detour", fr="tous, par un détour"),
    "nowhere": Text(en="nobody I can name", fr="personne que je connaisse"),
}
#: Where each effort can be traced to; some can be told in more than one way.
TRACED = {
    "van": {"canteen", "restaurant", "all"}, "second": {"shoppers"}, "table": {"nowhere"}, "shape": {"restaurant"},
    "knead": {"nowhere"}, "shelf": {"shoppers"}, "logo": {"nowhere"}, "accounts": {"all"},
}
VAIN = [effort for effort, ends in TRACED.items() if ends == {"nowhere"}]
LEADING = [effort for effort in TRACED if effort not in (*VAIN, "accounts")]
NEEDS = {"canteen": "canteen-ask-bakery-hour", "restaurant": "restaurant-ask-bakery-loaves", "shoppers": "shoppers-ask-bakery-choice"}

ROWS = {
    "first": Text(en="first task", fr="première tâche"),
    "second": Text(en="second task", fr="deuxième tâche"),
    "third": Text(en="third task", fr="troisième tâche"),
}
#: Ways to say that nobody took it, beside saying nothing.
NO_ONE = {fold(words) for words in ("nobody", "no one", "nobody knows", "no idea", "personne", "aucun", "the drawer", "le tiroir", "a folder", "un dossier")}


def as_traced(answer: Answer, efforts: list[str]) -> bool:
    """Whether each of these efforts leads where it can be traced to."""
    found = answer.get("efforts") or {}
    return all(found.get(effort) in TRACED[effort] for effort in efforts)


def tasks(answer: Answer) -> list[dict[str, str]]:
    """One's own three tasks."""
    return [answer["mine"][row] for row in ROWS]


def received_by_nobody(answer: Answer) -> list[str]:
    """Those of one's own tasks beside which no name stands."""
    return [
        task["what"] for task in tasks(answer)
        if says_nothing(task.get("who")) or fold(task.get("who", "")) in NO_ONE
    ]


def quoted(answer: Answer) -> Text:
    """One's own tasks that nobody received, in one's own words."""
    said = received_by_nobody(answer)
    words = {
        "en": "All eight traced. And of your own three tasks, {n} without a receiver: {tasks}. Perhaps somebody is waiting whom you have never met. Perhaps nobody would notice. One question will tell.",
        "fr": "Les huit efforts sont suivis jusqu’au bout. Et de vos trois tâches, {n} sans destinataire : {tasks}. Peut-être quelqu’un attend-il, que vous n’avez jamais vu. Peut-être que personne ne s’apercevrait de rien. Une question suffira pour le savoir.",
    }
    marks = {"en": "“{}”", "fr": "« {} »"}
    return Text(**{lang: words[lang].format(n=len(said), tasks=", ".join(marks[lang].format(task) for task in said)) for lang in LANGUAGES})


EXERCISE = Exercise(
    "7.6", title=Text(en="Useful or in vain?", fr="Utile ou vain ?"), minutes=(5, 6), covers="B02 B07 C06", model="one_of_several",
    prompt=Text(en="Three needs at the bakery: the canteen wants bread at eleven, the restaurant wants round loaves, the neighbourhood wants bread still there after work. And eight efforts of one week. Whose need does each help to meet, in the end? It may be all of them, by a detour; or nobody whom you can name.\n\nThen your own: three things that you did last week, and who received each of them. Leave the name empty where there is none: that is what we are looking for.",
                fr="Trois besoins, à la boulangerie : la cantine veut du pain à onze heures, le restaurant des miches, le quartier du pain après le travail. Et huit efforts d’une semaine. Au bout du compte, quel client chacun aide-t-il à satisfaire ? Ce peut être tous, par un détour ; ou personne que vous puissiez nommer.\n\nPuis les vôtres : trois choses que vous avez faites la semaine dernière, et pour chacune, celui qui l’a reçue. Laissez le nom vide s’il n’y en a pas : c’est ce que nous cherchons."),
    answer=Form({
        "efforts": Part(Text(en="It leads to…", fr="Cela mène à…"), Match(EFFORTS, ENDS)),
        "mine": Part(Text(en="My own week", fr="Ma semaine à moi"), Table(ROWS, {
            "what": Part(Text(en="I did…", fr="J’ai fait…"), Sentence()),
            "who": Part(Text(en="received by", fr="reçu par"), Sentence(needed=False)),
        })),
    }),
    map=MAP,
    credits=[
        Credit(lambda answer: as_traced(answer, VAIN), Text(en="Already right: the efforts that lead to nobody.", fr="Déjà juste : les efforts qui ne mènent à personne.")),
        Credit(lambda answer: as_traced(answer, LEADING), Text(en="Already right: the efforts that lead to somebody.", fr="Déjà juste : les efforts qui mènent à quelqu’un.")),
    ],
    reasons=[
        look_again("7.6/effort-in-vain", lambda answer: any(answer["efforts"][effort] != "nowhere" for effort in VAIN),
                   Text(en="One of the efforts that you call useful stops half-way: in a drawer, in front of a full oven, in a storeroom. Say aloud who would do without, if it were left undone.",
                        fr="L’un des efforts que vous dites utiles s’arrête en route : dans un tiroir, devant un four plein, dans une réserve. Dites à voix haute à qui il manquerait si on ne le faisait plus."),
                   misconception="M13", expect="often",
                   ask=Text(en="Who would call, if we stopped doing it?", fr="Qui appellerait, si nous arrêtions ?")),
        look_again("7.6/nobody-or-everybody", {"efforts": {"accounts": "nowhere"}},
                   Text(en="No customer asks for them, true. Leave them undone for a year: who has bread, in the end? Some efforts are roundabout without being in vain.",
                        fr="Aucun client ne les demande, c’est vrai. Ne les tenez plus pendant un an : à la fin, qui a du pain ? Certains efforts font un détour sans être vains."),
                   misconception="M12", expect="often",
                   ask=Text(en="Necessary or useless: how do we tell them apart, where we work?", fr="Nécessaire ou inutile : comment les distinguons-nous, chez nous ?")),
        look_again("7.6/accounts-for-one", lambda answer: answer["efforts"]["accounts"] != "all",
                   Text(en="The accounts serve that one, indeed. And only that one? Think of who would be without bread if the bakery had to close.",
                        fr="Les comptes lui servent, en effet. Et à lui seul ? Pensez à qui n’aurait plus de pain si la boulangerie devait fermer."),
                   expect="rarely",
                   ask=Text(en="Whom do our support services serve? Can they say so?", fr="Qui nos services de soutien servent-ils ? Le savent-ils ?")),
        look_again("7.6/a-need-not-seen", lambda answer: not as_traced(answer, LEADING),
                   Text(en="One effort leads elsewhere than you say, or somewhere after all. Go with it, step by step, until it is in somebody’s hands. What do they have by then that they had asked for?",
                        fr="Un effort mène ailleurs que vous ne dites, ou mène tout de même quelque part. Suivez-le pas à pas, jusqu’entre les mains de quelqu’un. Qu’a-t-il alors, de ce qu’il demandait ?"),
                   look=lambda answer: sorted({NEEDS[end] for effort in LEADING for end in TRACED[effort] & set(NEEDS) if answer["efforts"][effort] not in TRACED[effort]}),
                   expect="sometimes",
                   ask=Text(en="How many steps are there between your desk and the person who needs it?", fr="Combien de pas y a-t-il entre votre bureau et celui qui en a besoin ?")),
        look_again("7.6/a-week-left-blank", lambda answer: any(says_nothing(task["what"]) for task in tasks(answer)),
                   Text(en="The bakery is done; one of your own tasks is still a dash. Open your diary at Tuesday morning: what did you do, in five words?",
                        fr="La boulangerie est faite ; l’une de vos tâches n’est encore qu’un tiret. Ouvrez votre agenda à mardi matin : qu’avez-vous fait, en cinq mots ?"),
                   expect="sometimes",
                   ask=Text(en="What did you do on Tuesday that you will do again next Tuesday?", fr="Qu’avez-vous fait mardi que vous referez mardi prochain ?")),
        right("7.6/nobody-received-it", lambda answer: bool(received_by_nobody(answer)), quoted,
              word=Text(en="Found", fr="Trouvé"), misconception="M12", expect="often",
              ask=Text(en="Whom could you ask before you do it again?", fr="À qui pourriez-vous demander, avant de le refaire ?")),
        right("7.6/all-received", ...,
              Text(en="All eight traced; and all three of your tasks have a receiver. That is rarer than one thinks. Of which of them are you least sure? Did that person see it, or do you only believe so?",
                   fr="Les huit efforts sont suivis jusqu’au bout ; et vos trois tâches ont chacune un destinataire. C’est plus rare qu’on ne croit. De laquelle êtes-vous le moins sûr ? Cette personne l’a-t-elle vue, ou le croyez-vous seulement ?"),
              word=Text(en="Traced", fr="Suivi jusqu’au bout"), expect="sometimes",
              ask=Text(en="And the fourth, the one that you did not write down?", fr="Et la quatrième, celle que vous n’avez pas notée ?")),
    ],
    hints=[
        Text(en="Take one effort, and ask “what for?” until a customer’s name comes up. If none has come up after four times, write that down.", fr="Prenez un effort, et demandez « pour que quoi ? » jusqu’à ce qu’un nom de client vienne. S’il n’en vient aucun au bout de quatre fois, notez-le."),
        Text(en="For your own week, look among what you send: copies, reports, minutes, updates.", fr="Pour votre semaine, cherchez parmi ce que vous envoyez : copies, rapports, comptes rendus, points d’avancement."),
    ],
    solution={
        "efforts": {"van": "canteen", "second": "shoppers", "table": "nowhere", "shape": "restaurant", "knead": "nowhere", "shelf": "shoppers", "logo": "nowhere", "accounts": "all"},
        "mine": {
            "first": {"what": Text(en="mended the mixer", fr="réparer le pétrin"), "who": Text(en="the night baker", fr="le boulanger de nuit")},
            "second": {"what": Text(en="prepared the canteen’s crates", fr="préparer les paniers de la cantine"), "who": Text(en="the canteen’s cook", fr="la cuisinière de la cantine")},
            "third": {"what": Text(en="copied last week’s figures into another file", fr="recopier les chiffres de la semaine dans un autre fichier")},
        },
    },
    because=Text(en="Every activity owes somebody some value, says one text; we work to bring something to somebody else. Bertrand Duperrin draws the hard conclusion: what does not help to meet the customer’s need is useless, and much of what is done inside is in vain. The accounts remind us that a road may be roundabout: ask before you stop. (After “L’organisation pour les petits nenfants : les clients” and Bertrand Duperrin; the efforts are ours.)",
                 fr="Toute activité doit de la valeur à quelqu’un, dit un texte ; on travaille pour apporter quelque chose à un autre. Bertrand Duperrin en tire la conclusion sévère : ce qui ne sert aucun besoin du client est inutile, et une bonne part de ce qui se fait à l’intérieur est vaine. Les comptes rappellent qu’un chemin peut faire un détour : demandez avant d’arrêter. (D’après « L’organisation pour les petits nenfants : les clients » et Bertrand Duperrin ; les efforts sont de nous.)"),
)
