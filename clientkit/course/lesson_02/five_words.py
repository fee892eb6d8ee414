"""Exercise 2.2: five words for one person, where “patient” comes from, and what a word lets one expect."""

from clientkit.practice import (
    Choose,
    Exercise,
    Form,
    Match,
    Part,
    Sentence,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kindly import denies
from clientkit.words import Text

WHO_SAYS = Match(
    {
        "patient": Text(en="patient", fr="patient"),
        "user": Text(en="user (of a public service)", fr="usager"),
        "insured": Text(en="insured person", fr="assuré"),
        "taxpayer": Text(en="taxpayer", fr="contribuable"),
        "customer": Text(en="customer", fr="client"),
    },
    {
        "tax_office": Text(en="the tax office", fr="le centre des impôts"),
        "nobody": Text(en="nobody, in the text", fr="nul, dans le texte"),
        "controllers": Text(en="the finance managers (“controllers”)", fr="les contrôleurs de gestion"),
        "care_staff": Text(en="the doctors and nurses", fr="les médecins et les infirmières"),
        "secu": Text(en="Social Security", fr="la Sécurité sociale"),
    },
)
SAID_BY = {"patient": "care_staff", "user": "controllers", "insured": "secu", "taxpayer": "tax_office", "customer": "nobody"}

ORIGIN = Choose({
    "waits": Text(en="to wait: a patient is one who waits", fr="attendre : un patient, c’est quelqu’un qui patiente"),
    "heals": Text(en="to heal: a patient is one who is being healed", fr="guérir : un patient, c’est quelqu’un que l’on guérit"),
    "suffers": Text(en="to suffer, to endure: a patient is one who bears something", fr="souffrir, endurer : un patient, c’est quelqu’un qui supporte"),
})
CHANGES = Choose({
    "nothing": Text(en="nothing: words are only words", fr="rien : les mots ne sont que des mots"),
    "expect": Text(en="what seems normal in that sentence", fr="ce qui, dans cette phrase, paraît normal"),
    "pay": Text(en="everything: a customer pays, so it is another story", fr="tout : un client paie, c’est donc une autre affaire"),
})

#: What may stand beside “nobody” or “nowhere” when somebody says that nobody waits.
WAITS = frozenset("attend attendent files have n on no queue queues wait waiting waits y".split())

SOLVED = {"words": SAID_BY, "origin": "suffers", "changes": "expect"}

EXERCISE = Exercise(
    "2.2", title=Text(en="Five words, one person", fr="Cinq mots, une personne"), minutes=(4, 5), covers="A14 A17",
    prompt=Text(en="One person, five words. Who uses which? The text gives two of the answers and remarks on a third; the other two come from everyday life. Then look at one of the words more closely.",
                fr="Une seule et même personne, cinq mots. Qui emploie lequel ? Le texte donne deux des réponses et s’étonne d’une troisième ; les deux autres sont de la vie courante. Regardez ensuite un de ces mots de plus près."),
    answer=Form({
        "words": Part(Text(en="Who calls that person…", fr="Qui appelle cette personne…"), WHO_SAYS),
        "origin": Part(Text(en="The Latin word behind “patient” first meant…", fr="Le mot latin dont vient « patient » voulait d’abord dire…"), ORIGIN),
        "changes": Part(Text(en="Read aloud: “The patient has been waiting for three hours.” Then: “The customer has been waiting for three hours.” What changes?",
                             fr="Lisez à voix haute : « Le patient attend depuis trois heures. » Puis : « Le client attend depuis trois heures. » Qu’est-ce qui change ?"), CHANGES),
        "waiting": Part(Text(en="And in your own work: where does somebody wait without anyone finding it odd?", fr="Et dans votre travail : où quelqu’un attend-il sans que cela étonne personne ?"),
                        Sentence(Text(en="For example: whoever needs a password reset", fr="Par exemple : celui à qui il faut un nouveau mot de passe"))),
    }),
    reasons=[
        look_again("2.2/customer-is-said", lambda answer: answer["words"].get("customer") != "nobody",
                   Text(en="In your answer, somebody says “customer”. Perhaps people do say it where you live; in this text, the author is surprised about that word. What surprises him?",
                        fr="Dans votre réponse, quelqu’un dit « client ». Cela se dit peut-être là où vous vivez ; dans ce texte, l’auteur s’étonne à propos de ce mot. De quoi s’étonne-t-il ?"),
                   misconception="M5", expect="sometimes",
                   ask=Text(en="Who has ever been called a customer in a hospital? By whom, and at what moment?", fr="Qui s’est déjà fait appeler « client » dans un hôpital ? Par qui, et à quel moment ?")),
        look_again("2.2/words-in-other-mouths", lambda answer: answer["words"] != SAID_BY,
                   Text(en="Some of the words are used by others. Imagine what each of these people has on the desk: a file with a temperature chart, a budget, a record of contributions, a tax return.",
                        fr="Certains mots sont employés par d’autres. Imaginez ce que chacun a sur son bureau : une feuille de température, un budget, un relevé de cotisations, une déclaration d’impôts."),
                   expect="sometimes",
                   ask=Text(en="What does each of them see of that person, and what not?", fr="De cette personne, que voit chacun, et que ne voit-il pas ?")),
        look_again("2.2/one-who-waits", {"origin": "waits"},
                   Text(en="The author makes the same joke, and it is not groundless: patience and patient are cousins. But both are older than the waiting room. What does somebody do who is ill and can do nothing about it?",
                        fr="L’auteur fait le même jeu de mots, et il n’est pas absurde : patience et patient sont cousins. Mais tous deux sont plus vieux que la salle d’attente. Que fait celui qui est malade et n’y peut rien ?"),
                   misconception="M20", expect="often",
                   ask=Text(en="If the word does not say “wait”, who decided that people should wait?", fr="Si le mot ne dit pas « attendre », qui a décidé que l’on attendrait ?")),
        look_again("2.2/one-who-is-healed", {"origin": "heals"},
                   Text(en="That is what everybody hopes for. The Latin word speaks of the sick and not of the doctor: it says what happens to them before anybody comes.",
                        fr="C’est ce que l’on espère. Le mot latin parle du malade, pas du médecin : il dit ce qui lui arrive avant que quiconque ne vienne."),
                   expect="sometimes",
                   ask=Text(en="Does the word look from the bed, or from the foot of the bed?", fr="Ce mot regarde-t-il depuis le lit, ou depuis le pied du lit ?")),
        look_again("2.2/nobody-waits", lambda answer: denies(answer["waiting"], WAITS),
                   Text(en="Nobody waits, in your work? Look for a pile: of files, of messages, of people along a wall. Whoever stands behind that pile is waiting.",
                        fr="Personne n’attend, dans votre travail ? Cherchez une pile : de dossiers, de messages, de gens le long d’un mur. Derrière la pile, quelqu’un attend."),
                   expect="sometimes",
                   ask=Text(en="Who waits for you at this very moment?", fr="Qui vous attend, en ce moment même ?")),
        to_discuss("2.2/a-word-for-shops", {"changes": "pay"},
                   Text(en="That can be defended: a customer can go elsewhere. But the person in the first sentence may have paid too, in another way: does the word tell you?",
                        fr="Cela se défend : un client peut partir ailleurs. Mais la personne de la première phrase a peut-être payé aussi, autrement : le mot le dit-il ?"),
                   misconception="M5", expect="often",
                   ask=Text(en="Is “customer” a word for shops? Which word would you prefer, and what would it promise?", fr="« Client », est-ce un mot de magasin ? Lequel préférez-vous, et que promet-il ?")),
        to_discuss("2.2/only-words", {"changes": "nothing"},
                   Text(en="That can be defended: three hours are three hours, whatever one is called, and to shorten them helps more than a new word on the door. It can be doubted, too. Say both sentences to somebody next to you, and watch the eyebrows: do they move at the same place?",
                        fr="Cela se défend : trois heures sont trois heures, quel que soit le nom, et les raccourcir aide plus qu’un mot neuf sur la porte. On peut en douter aussi. Dites les deux phrases à votre voisin, et regardez ses sourcils : bougent-ils au même endroit ?"),
                   misconception="M20", expect="often",
                   ask=Text(en="Which word does your firm use for those who wait? And for those who must not wait?", fr="Quel mot emploie-t-on, dans votre entreprise, pour ceux qui attendent ? Et pour ceux que l’on ne fait pas attendre ?")),
        right("2.2/five-words", ...,
              Text(en="Four of the words each catch one side of the person: the pain, the service, the cover, the money. The fifth, in the text, is used by nobody. And you have found a place where waiting passes for normal: keep it for Monday.",
                   fr="Quatre des mots tiennent la personne chacun par un côté : la douleur, le service, la garantie, l’argent. Le cinquième, dans le texte, n’est employé par personne. Et vous avez trouvé un endroit où l’attente passe pour normale : gardez-le pour lundi."),
              expect="sometimes",
              ask=Text(en="Shall we drop the nouns for a quarter of an hour, and say only verbs: who pays, who uses, who waits?", fr="Si, pendant un quart d’heure, on laissait les noms pour ne dire que des verbes : qui paie, qui utilise, qui attend ?")),
    ],
    hints=[
        Text(en="Each word comes from the desk where it is written. Whose desk is it?", fr="Chaque mot vient du bureau où on l’écrit. De quel bureau s’agit-il ?"),
        Text(en="For the origin, think of “passion” in its old sense, as in church music: it has the same root.", fr="Pour l’origine, pensez à la « Passion », celle de la musique d’église : c’est la même racine."),
    ],
    solution={**SOLVED, "waiting": Text(en="whoever has handed in an expense claim, until the end of the month", fr="celui qui a rendu une note de frais, jusqu’à la fin du mois")},
    because=Text(en="Care staff say “patient”, controllers say “user”, and nobody calls us a customer: so says “Qui est le client ?”. The other two words are ours. “Patient” comes from the Latin patiens, one who suffers, who endures: the pun on waiting is only a pun, though there is a family likeness.",
                 fr="Les soignants (le « corps médical ») disent « patient », les contrôleurs « usager », et personne ne nous appelle client : voilà ce que dit « Qui est le client ? ». Les deux autres mots sont de nous. « Patient » vient du latin patiens, qui souffre, qui endure : le jeu de mots sur l’attente reste un jeu de mots, avec un vrai air de famille."),
)
