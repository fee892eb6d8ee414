"""Exercise 9.2: three of twelve jobs, with those around them, a verb, an expectation; two sides."""

from clientkit.course.lesson_09.twelve_jobs import EXPECTED, JOBS
from clientkit.course.texts import EVERYONE_HAS_CUSTOMERS, OURS, THE_FINAL_CUSTOMER
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Names,
    Part,
    Sentence,
    Table,
    View,
    Vote,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import says_nothing
from clientkit.practice.naming import readings
from clientkit.words import LANGUAGES, Text
from clientkit.words.vocabulary import VERBS

ROWS = {
    "first": Text(en="first job", fr="premier métier"),
    "second": Text(en="second job", fr="deuxième métier"),
    "third": Text(en="third job", fr="troisième métier"),
}
VERB = Choose({id: Text(**{lang: VERBS.word(id, lang) for lang in LANGUAGES}) for id in VERBS})
#: The verbs that are done with money alone.
OF_MONEY = {"pays", "subsidises"}


def understood(row: Answer) -> list[str]:
    """Those around the job of a row whom a learner names, by their ids in the model answer."""
    job = JOBS[row["job"]]
    read = readings(row["parties"], job.known, job.also)
    return list(dict.fromkeys(each.means for each in read if each.means))


def different(row: Answer) -> int:
    """How many a row names: two names for the same count once."""
    job = JOBS[row["job"]]
    read = readings(row["parties"], job.known, job.also)
    return len({each.means or each.said.casefold() for each in read})


def met(answer: Answer) -> dict[str, tuple[int, int]]:
    """For each job chosen: how many of those expected are named, and how many are expected."""
    return {
        row["job"]: (len(set(understood(row)) & set(expected)), len(expected))
        for row in answer["jobs"].values()
        for expected in [JOBS[row["job"]].graded(EXPECTED)]
    }


def told(answer: Answer) -> Text:
    """How much of the model answer each row has met."""
    said = {
        lang: " · ".join(f"{JOBS[job].name.say(lang)}, {n}/{all}" for job, (n, all) in met(answer).items())
        for lang in LANGUAGES
    }
    return Text(
        en=f"Of those whom we would expect on each list, you named: {said['en']}. None of the others whom you named is ruled out: turn the model answers over and compare. They are ours, since the text asks and does not answer.",
        fr=f"De ceux que nous attendions sur chaque liste, vous avez nommé : {said['fr']}. Aucun des autres n’est refusé : retournez les réponses types, et comparez. Elles sont de nous, car le texte pose la question et n’y répond pas.",
    )


EXERCISE = Exercise(
    "9.2", title=Text(en="Three of twelve", fr="Trois sur douze"), minutes=(5, 6), covers="D07", model="example",
    prompt=Text(en="Choose three jobs, as far from your own as you can. For each: those who expect something; then take the most unexpected of them, with a verb and an expectation.\n\nIn a group, each table takes three, and another table adds whoever is missing. On your own, say afterwards on which side you stand, and lend your voice to the other one.",
                fr="Choisissez trois métiers, aussi loin du vôtre que possible. Pour chacun : ceux qui en attendent quelque chose ; puis prenez le plus inattendu d’entre eux, avec un verbe et une attente.\n\nEn groupe, chaque table en prend trois, et une autre table ajoute ceux qui manquent. En solo, dites ensuite de quel côté vous êtes, et prêtez votre voix à l’autre."),
    answer=Form({
        "way": Part(Text(en="I do this…", fr="Je fais cet exercice…"), Choose({"group": Text(en="in a group", fr="en groupe"), "alone": Text(en="on my own", fr="en solo")})),
        "jobs": Part(Text(en="My three jobs", fr="Mes trois métiers"), Table(ROWS, {
            "job": Part(Text(en="the job", fr="le métier"), Choose({id: job.name for id, job in JOBS.items()})),
            "parties": Part(Text(en="those who expect something", fr="ceux qui en attendent quelque chose"), Names()),
            "verb": Part(Text(en="the most unexpected one: what do they do?", fr="le plus inattendu : que fait-il ?"), VERB),
            "expects": Part(Text(en="and what do they expect?", fr="et qu’attend-il ?"), Sentence()),
        })),
        "stand": Part(Text(en="All those whom you have just named: are they customers?", fr="Tous ceux que vous venez de nommer : sont-ils des clients ?"),
                      Vote({"all": Text(en="Yes, all of them", fr="Oui, tous"), "some": Text(en="No, only some of them", fr="Non, certains seulement"), "depends": Text(en="It depends", fr="Cela dépend")})),
        "other_side": Part(Text(en="On my own: the best argument of the side that I did not choose", fr="En solo : le meilleur argument du camp que je n’ai pas choisi"), Sentence(needed=False, long=True)),
    }),
    credits=(), keep_first=True,
    reasons=[
        look_again("9.2/same-job-twice", lambda answer: len(met(answer)) < len(ROWS),
                   Text(en="One of your jobs is there twice. Take another instead: the one about which you know least is the one that teaches most.",
                        fr="L’un de vos métiers figure deux fois. Prenez-en un autre : celui que vous connaissez le moins est celui qui apprend le plus."),
                   expect="rarely",
                   ask=Text(en="Which of the twelve would you never wish to do?", fr="Lequel des douze ne voudriez-vous jamais exercer ?")),
        look_again("9.2/one-party-only", lambda answer: any(different(row) < 2 for row in answer["jobs"].values()),
                   Text(en="One of your jobs has a single customer. Leave work with whoever does that job, by the back door: who is waiting there?",
                        fr="L’un de vos métiers n’a qu’un client. Quittez le travail avec celui qui l’exerce, par la porte de derrière : qui l’attend là ?"),
                   misconception="M2", expect="sometimes",
                   ask=Text(en="Who would write a letter of complaint? And who would suffer without writing one?", fr="Qui écrirait une lettre de réclamation ? Et qui souffrirait sans en écrire ?")),
        look_again("9.2/only-the-purse", lambda answer: all(row["verb"] in OF_MONEY for row in answer["jobs"].values()),
                   Text(en="Three times, the most unexpected one is somebody with a purse. Look for one who never pays and would still be cross: somebody who bears it, judges it, recommends it.",
                        fr="Trois fois, le plus inattendu est quelqu’un qui tient la bourse. Cherchez-en un qui ne paie jamais et serait pourtant fâché : qui subit, qui juge, qui préconise."),
                   misconception="M1", expect="sometimes",
                   ask=Text(en="Who can spoil this person’s week without spending a penny?", fr="Qui peut gâcher la semaine de cette personne sans dépenser un centime ?")),
        look_again("9.2/expects-nothing", lambda answer: any(says_nothing(row["expects"]) for row in answer["jobs"].values()),
                   Text(en="Somebody expects something, and you leave it at a dash. Let them finish one sentence: “If only, tomorrow, they would…”",
                        fr="Quelqu’un attend quelque chose, et vous en restez à un tiret. Laissez-lui finir une phrase : « Si seulement, demain, il pouvait… »"),
                   misconception="M11", expect="sometimes",
                   ask=Text(en="Did that person ever say it? To whom?", fr="Cette personne l’a-t-elle jamais dit ? À qui ?")),
        look_again("9.2/other-side-missing", lambda answer: answer["way"] == "alone" and says_nothing(answer.get("other_side")),
                   Text(en="Your side is clear. On your own, one step is left: the best thing that the other side could say, as if you meant it.",
                        fr="Votre camp est clair. En solo, il reste un pas : ce que l’autre camp pourrait dire de mieux, comme si vous le pensiez."),
                   expect="often",
                   ask=Text(en="Who can plead for the side on which they do not stand?", fr="Qui sait plaider pour le camp qui n’est pas le sien ?")),
        to_discuss("9.2/another-list-altogether", lambda answer: not any(n for n, _all in met(answer).values()), told,
                   misconception="M15", expect="rarely",
                   ask=Text(en="Whom do you see from where you stand, that we did not see from our chairs?", fr="Qui voyez-vous, de votre place, que nous n’avons pas vu de nos chaises ?")),
        to_discuss("9.2/three-jobs", ..., told, expect="often",
                   ask=Text(en="Which of the three looks most like your own job, once the names are hidden?", fr="Lequel des trois ressemble le plus à votre métier, une fois les noms cachés ?")),
    ],
    debate=[
        View("all-who-expect", {"stand": {"all", "depends"}},
             Text(en="whoever expects something of you is a customer of yours.", fr="qui attend quelque chose de vous est votre client."),
             Text(en="Expectations make customers, whether money follows or not; and there are more of them than one imagines. Your lists are the proof: how many of these people would you have named an hour ago?",
                  fr="Les attentes font les clients, que l’argent suive ou non ; et il y en a plus qu’on ne l’imagine. Vos listes le prouvent : combien de ces gens auriez-vous nommés il y a une heure ?"),
             EVERYONE_HAS_CUSTOMERS,
             against=Text(en="When everybody is a customer, nobody is served first. A bus driver who listens alike to the passenger, the town and the newspaper will be late for all three.",
                          fr="Quand tout le monde est client, personne n’est servi d’abord. Un chauffeur qui écoute pareillement le passager, la ville et le journal sera en retard pour les trois."),
             against_source=OURS),
        View("only-some", {"stand": {"some", "depends"}},
             Text(en="some of them are partners, judges or payers: keep the word for the one at the end.", fr="certains sont partenaires, juges ou payeurs : gardons le mot pour celui qui est au bout."),
             Text(en="Only one customer, the final one: all around, partners. It is a word that puts people in order; given to all, it no longer does.",
                  fr="Un seul client, le client final : autour de lui, des partenaires. Ce mot sert à mettre de l’ordre ; donné à tous, il n’en met plus."),
             THE_FINAL_CUSTOMER,
             against=Text(en="And the waiter who carries the cook’s plates, or those whom the article is about? Not to be called anything is a good way of not being asked.",
                          fr="Et le serveur qui porte les assiettes du cuisinier, ou ceux dont parle l’article ? N’être appelé d’aucun nom, c’est une bonne façon de n’être jamais interrogé."),
             against_source=OURS),
    ],
    hints=[
        Text(en="The nine verbs find people for you: who pays, uses, steers, influences, buys, recommends, undergoes, subsidises, judges?", fr="Les neuf verbes trouvent les gens pour vous : qui paie, utilise, oriente, influence, achète, préconise, subit, subventionne, juge ?"),
        Text(en="Look for somebody who never chose this person and cannot go elsewhere.", fr="Cherchez quelqu’un qui n’a pas choisi cette personne et ne peut pas aller ailleurs."),
    ],
    solution={
        "way": "alone",
        "jobs": {
            "first": {"job": "cook", "parties": Text(en="those who eat; waiters; owner of the restaurant; the food inspector", fr="ceux qui mangent ; serveurs ; patron ; l’inspecteur de l’hygiène"), "verb": "judges", "expects": Text(en="a fridge at four degrees", fr="un frigo à quatre degrés")},
            "second": {"job": "police", "parties": Text(en="victims; inhabitants; people under arrest", fr="victimes ; habitants ; ceux que l’on arrête"), "verb": "undergoes", "expects": Text(en="a lawyer, whatever they did", fr="un avocat, quoi qu’ils aient fait")},
            "third": {"job": "vet", "parties": Text(en="owners; farmers; assistant; the dog", fr="maîtres ; éleveurs ; assistante ; le chien"), "verb": "undergoes", "expects": Text(en="that it should hurt less", fr="avoir moins mal")},
        },
        "stand": "depends",
        "other_side": Text(en="If the dog is a customer, then so is the flea.", fr="Si le chien est un client, la puce aussi."),
    },
    because=Text(en="One of many good answers. The text asks about these twelve jobs and leaves the answering to us; the model answers, in three grades, are ours too.",
                 fr="Une bonne réponse parmi beaucoup d’autres. Le texte pose la question pour ces douze métiers et nous laisse répondre ; les réponses types, en trois degrés, sont de nous aussi."),
)
