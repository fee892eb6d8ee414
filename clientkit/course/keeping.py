"""What every lesson ends with: one sentence to keep, and what to ask whom on Monday."""

from attrs import frozen

from clientkit.practice import Exercise, Form, Part, Sentence, look_again, to_discuss
from clientkit.practice.kindly import fold, says_nothing
from clientkit.words import Text, _

#: What stands behind the number of a lesson in the ids of these exercises.
KEEP, MONDAY = "keep", "monday"


@frozen
class Ending(Exercise):
    """An exercise that ends a lesson: it is called by what it is for, and bears no number."""

    def name(self, lang: str | None = None) -> str:
        """What it is for: “To keep” or “On Monday”."""
        return _("To keep", lang) if self.id.endswith(KEEP) else _("On Monday", lang)


@frozen
class Monday:
    """An example of what to ask whom: shown as one possible answer, never as the right one."""

    whom: Text
    ask: Text
    when: Text = Text(en="Monday, at ten", fr="lundi, à dix heures")
    #: How to put the question; where a lesson has its own, instead of the one of all lessons.
    hint: Text | None = None


#: Whoever is called so cannot be asked on a Monday.
_NOBODY_IN_PARTICULAR = (
    "all anybody anyone chacun customers client clients department departement equipe everybody "
    "everyone people personnel service staff team tous toutes users"
).split()
_CROWDS = {
    fold(words) for words in [*_NOBODY_IN_PARTICULAR, "tout le monde", "les gens", "n'importe qui"]
}


def nobody_in_particular(words: str) -> bool:
    """Tell whether somebody wrote a crowd or a department where a person is asked for.

    >>> nobody_in_particular("le service"), nobody_in_particular("Nadia, au service achats")
    (True, False)
    """
    return fold(words) in _CROWDS


def sentence_to_keep(lesson: int, ours: Text) -> Exercise:
    """The sentence that the learner keeps of a lesson; `ours` is the kit's own, for comparison.

    >>> sentence_to_keep(2, Text(en="We pay.", fr="Nous payons.")).name("en")
    'To keep'
    """
    id = f"{lesson}.{KEEP}"
    return Ending(
        id,
        title=Text(en="One sentence to keep", fr="Une phrase à garder"),
        minutes=(1, 2),
        covers="",
        prompt=Text(
            en="If you could keep only one sentence of this lesson, which one? In your own words: it will stand on the page that you take home.",
            fr="Si vous ne deviez garder qu’une phrase de cette leçon, laquelle ? Avec vos mots : elle figurera sur la page que vous emporterez.",
        ),
        answer=Form({"sentence": Part(Text(en="I keep…", fr="Je garde…"), Sentence(long=True))}),
        reasons=[
            look_again(
                f"{id}/nothing-yet",
                lambda answer: says_nothing(answer["sentence"]),
                Text(
                    en="Nothing yet? Then take the moment that made you stop reading, and say it to a colleague in one breath.",
                    fr="Rien encore ? Prenez alors l’instant où vous avez cessé de lire, et dites-le à un collègue d’un seul souffle.",
                ),
                expect="rarely",
                ask=Text(
                    en="What will you tell at home tonight?",
                    fr="Que raconterez-vous ce soir à la maison ?",
                ),
            ),
            to_discuss(
                f"{id}/noted",
                ...,
                Text(
                    en="Kept. You will find it again on the page to take home.",
                    fr="C’est gardé. Vous la retrouverez sur la page à emporter.",
                ),
                word=Text(en="Yours", fr="À vous"),
                expect="often",
                ask=Text(
                    en="Each reads theirs aloud, and nobody comments.",
                    fr="Chacun lit la sienne à voix haute, et personne ne commente.",
                ),
            ),
        ],
        hints=[
            Text(
                en="Begin with “I used to think…” and go on with “now…”.",
                fr="Commencez par « Je croyais… », et continuez par « maintenant… ».",
            ),
        ],
        solution={"sentence": ours},
        because=Text(
            en="This one is ours. Yours is worth more to you: it is in your words.",
            fr="Celle-ci est la nôtre. La vôtre vaut mieux pour vous : elle est dans vos mots.",
        ),
        takes_home={"sentence": "sentence"},
        model="example",
        recall=False,
    )


def ask_on_monday(lesson: int, example: Monday) -> Exercise:
    """What the learner goes and asks, whom and when; `example` shows what such a plan can be."""
    id = f"{lesson}.{MONDAY}"
    return Ending(
        id,
        title=Text(en="On Monday: what, and whom?", fr="Lundi : quoi, et à qui ?"),
        minutes=(1, 3),
        covers="",
        prompt=Text(
            en="One question that this lesson makes you want to ask, and the person who can answer it. Somebody real, whom you can reach this week.",
            fr="Une question que cette leçon vous donne envie de poser, et la personne qui peut y répondre. Quelqu’un de réel, que vous pouvez joindre cette semaine.",
        ),
        answer=Form(
            {
                "whom": Part(Text(en="Whom shall I ask?", fr="À qui demander ?"), Sentence()),
                "ask": Part(
                    Text(en="What shall I ask?", fr="Que demander ?"), Sentence(long=True)
                ),
                "when": Part(
                    Text(en="When, and where?", fr="Quand, et où ?"), Sentence(needed=False)
                ),
            }
        ),
        reasons=[
            look_again(
                f"{id}/nobody-yet",
                lambda answer: says_nothing(answer["whom"]) or says_nothing(answer["ask"]),
                Text(
                    en="A plan needs somebody and something. Whom did you think of while reading, if only for a second?",
                    fr="Il faut quelqu’un et quelque chose. À qui avez-vous pensé en lisant, ne serait-ce qu’une seconde ?",
                ),
                expect="sometimes",
                ask=Text(
                    en="Who receives your work and has never been asked?",
                    fr="Qui reçoit votre travail, et n’a jamais été interrogé ?",
                ),
            ),
            look_again(
                f"{id}/nobody-in-particular",
                lambda answer: nobody_in_particular(answer["whom"]),
                Text(
                    en="A crowd does not answer, nor does a department. Whose face do you see first when you think of them?",
                    fr="Une foule ne répond pas, un service non plus. Quel visage voyez-vous d’abord en y pensant ?",
                ),
                expect="often",
                ask=Text(
                    en="What is the first name of the one you will ask?",
                    fr="Quel est le prénom de celui ou celle que vous interrogerez ?",
                ),
            ),
            to_discuss(
                f"{id}/no-day-yet",
                lambda answer: says_nothing(answer.get("when")),
                Text(
                    en="Noted: somebody, and a question. Without a day, Monday has a way of moving on; when will you see each other anyway?",
                    fr="C’est noté : quelqu’un, et une question. Sans jour, lundi a tendance à reculer ; quand vous croiserez-vous de toute façon ?",
                ),
                expect="often",
                ask=Text(
                    en="When do you see that person anyway?",
                    fr="Quand croisez-vous cette personne de toute façon ?",
                ),
            ),
            to_discuss(
                f"{id}/noted",
                ...,
                Text(
                    en="Noted. Put the question as it stands, then listen; what you hear may go against this lesson, and that is what it is for.",
                    fr="C’est noté. Posez la question telle quelle, puis écoutez ; ce que vous entendrez contredira peut-être cette leçon, et c’est fait pour cela.",
                ),
                word=Text(en="For Monday", fr="Pour lundi"),
                expect="often",
                ask=Text(en="Who will remind whom on Tuesday?", fr="Qui rappellera qui, mardi ?"),
            ),
        ],
        hints=[
            example.hint
            or Text(
                en="Not “what do you need?” but “when did my work last make yours harder?”",
                fr="Pas « de quoi avez-vous besoin ? », mais « quand mon travail a-t-il compliqué le vôtre pour la dernière fois ? »",
            ),
        ],
        solution={"whom": example.whom, "ask": example.ask, "when": example.when},
        because=Text(
            en="An example only: somebody real, one question, one day.",
            fr="Un exemple, rien de plus : quelqu’un de réel, une question, un jour.",
        ),
        takes_home={"commitment": "whom ask when"},
        model="example",
        recall=False,
    )
