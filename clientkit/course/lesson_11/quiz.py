"""Exercise 11.1: twenty questions, mixed: ten the day after, the others a week later."""

from clientkit.course.lesson_11.twenty import FIRST, TWENTY
from clientkit.practice import Answer, Choose, Exercise, Form, Kind, Part, look_again, right
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing


def wrong(answer: Answer) -> list[str]:
    """The questions that are answered and deserve another look."""
    return [id for id, asked in TWENTY.items() if id in answer and not asked.stands(answer[id])]


def unanswered(answer: Answer) -> bool:
    """Whether some of the twenty are left for a week later."""
    return len(answer) < len(TWENTY)


def asked_on_its_day(kind: Kind, n: int) -> Kind:
    """The kind of answer of the `n`-th question; those for a week later may stay empty till then."""
    return Choose(kind.options, needed=n <= FIRST) if isinstance(kind, Choose) else kind


def tally(en: str, fr: str) -> object:
    """A sentence, then how many stand, and which questions to look at again in which lesson."""
    said = {"en": en, "fr": fr}

    def say(answer: Answer) -> Text:
        found = wrong(answer)
        n, stand = len(answer), len(answer) - len(found)

        def again(lang: str) -> str:
            where = {"en": "question {n} (lesson {lesson})", "fr": "la question {n} (leçon {lesson})"}[lang]
            numbers = {id: number for number, id in enumerate(TWENTY, 1)}
            return listing((where.format(n=numbers[id], lesson=TWENTY[id].lesson) for id in found), lang)

        rest = {
            "en": f" {stand} of {n} stand." + (f" Look again at {again('en')}." if found else ""),
            "fr": f" {stand} sur {n} tiennent." + (f" Revoyez {again('fr')}." if found else ""),
        }
        return Text(**{lang: (said[lang] + rest[lang]).strip() for lang in LANGUAGES})

    return say


EXERCISE = Exercise(
    "11.1", title=Text(en="Twenty questions", fr="Vingt questions"), minutes=(6, 8), covers="A10 A33 D11",
    prompt=Text(en="From memory, without looking back, and in any order. The first ten are for the day after; answer those, and check. The others are for a week later: come back for them then. Those from lessons that you have not done yet are there to be guessed.",
                fr="De mémoire, sans revenir en arrière, et dans l’ordre que vous voulez. Les dix premières sont pour le lendemain ; répondez-y, et vérifiez. Les autres sont pour la semaine d’après : revenez alors. Celles de leçons que vous n’avez pas encore faites se devinent."),
    answer=Form({
        id: Part(
            Text(**{lang: f"{n}. {asked.ask.say(lang)}" for lang in LANGUAGES}),
            asked_on_its_day(asked.kind, n),
        )
        for n, (id, asked) in enumerate(TWENTY.items(), 1)
    }),
    credits=(), recall=False,
    reasons=[
        right("11.1/ten-for-now", lambda answer: not wrong(answer) and unanswered(answer),
              tally("So far all of it stands. The rest will do you more good in a week: what one has half forgotten, and finds again, stays.",
                    "Jusqu’ici, tout tient. Le reste vous fera plus de bien dans une semaine : ce que l’on a à moitié oublié, et que l’on retrouve, reste."),
              word=Text(en="So far, so good", fr="Jusqu’ici, tout va bien"), expect="sometimes",
              ask=Text(en="On which day shall we ask each other the other ten?", fr="Quel jour nous poserons-nous les dix autres ?")),
        right("11.1/all-twenty", lambda answer: not wrong(answer),
              tally("You kept it all. One step is left, and no question can take it for you: to tell one of the twenty to somebody who has not done the course.",
                    "Vous avez tout gardé. Il reste un pas, qu’aucune question ne fera pour vous : en raconter une à quelqu’un qui n’a pas suivi le cours."),
              expect="rarely",
              ask=Text(en="Which of the twenty did you tell at home?", fr="Laquelle des vingt avez-vous racontée chez vous ?")),
        look_again("11.1/the-payer-again", lambda answer: answer["consultant"] == "firm" or answer["buys"]["grandfather"] == "both",
                   tally("The payer has come back, as payers do. Whose money is it, before it is theirs? And does one buy only with a purse?",
                         "Le payeur est revenu : il revient toujours. De qui est l’argent, avant d’être le sien ? Et n’achète-t-on qu’avec un porte-monnaie ?"),
                   misconception="M1", expect="often",
                   ask=Text(en="Who pays you, and whose money is it?", fr="Qui vous paie, et de qui est cet argent ?")),
        look_again("11.1/free-again", {"hospital": "nobody"},
                   tally("“Free” has come back. Take any payslip, and read the lines that one never reads.",
                         "« Gratuit » est revenu. Prenez une fiche de paie, et lisez les lignes qu’on ne lit jamais."),
                   misconception="M3", expect="sometimes",
                   ask=Text(en="Free on which day, and paid on which others?", fr="Gratuit quel jour, et payé quels autres ?")),
        look_again("11.1/more-is-better-again", {"promise": "good"},
                   tally("Better than asked is not always better for somebody. What did the day cost that was gained, and who had asked for it?",
                         "Mieux que demandé, ce n’est pas toujours mieux pour quelqu’un. Qu’a coûté le jour gagné, et qui l’avait demandé ?"),
                   misconception="M10", expect="often",
                   ask=Text(en="Where do we do more than anybody asked, and what do we not do meanwhile?", fr="Où en faisons-nous plus qu’on ne demande, et que ne faisons-nous pas pendant ce temps ?")),
        look_again("11.1/faster-here-again", {"twenty": {"more", "eighty"}},
                   tally("One post is faster. Go and stand at the end of the line, and count what leaves with a buyer.",
                         "Un poste va plus vite. Allez au bout de la ligne, et comptez ce qui part avec un acheteur."),
                   misconception="M13", expect="sometimes",
                   ask=Text(en="Which of our posts runs faster than the next one can take?", fr="Lequel de nos postes va plus vite que le suivant ne peut prendre ?")),
        look_again("11.1/the-average-again", {"weakest": {"mean", "best"}},
                   tally("That figure hides somebody. Which of the three customers would not recognise themselves in it?",
                         "Ce chiffre cache quelqu’un. Lequel des trois clients ne s’y reconnaîtrait pas ?"),
                   misconception="M14", expect="often",
                   ask=Text(en="Who is hidden in our last average?", fr="Qui se cache dans notre dernière moyenne ?")),
        look_again("11.1/the-boss-again", {"boss": "order"},
                   tally("The boss has come back, full stop. Listen to the sentence again: whom does one no longer hear in it?",
                         "Le chef est revenu, un point c’est tout. Réécoutez la phrase : qui n’y entend-on plus ?"),
                   misconception="M6", expect="sometimes",
                   ask=Text(en="When did your boss last tell you what a customer had said?", fr="Quand votre chef vous a-t-il rapporté pour la dernière fois ce qu’un client avait dit ?")),
        look_again("11.1/no-duty-again", {"partners": "nothing"},
                   tally("Dropping a word is not dropping what one owes. What does the author put in its place?",
                         "Laisser tomber un mot, ce n’est pas laisser tomber ce que l’on doit. Que met l’auteur à sa place ?"),
                   misconception="M9", expect="rarely",
                   ask=Text(en="What do you owe the next post, whatever one calls it?", fr="Que devez-vous au poste suivant, quel que soit son nom ?")),
        look_again("11.1/known-already-again", {"know": {"years", "survey"}},
                   tally("To know them for a long time is not to have asked them. Where did the author stand when he heard the only answer that was really given?",
                         "Les connaître depuis longtemps n’est pas les avoir interrogés. Où se tenait l’auteur, quand il a entendu la seule réponse vraiment donnée ?"),
                   misconception="M15", expect="sometimes",
                   ask=Text(en="Which customer surprised you last, and when?", fr="Quel client vous a surpris en dernier, et quand ?")),
        look_again("11.1/some-to-look-at-again", ...,
                   tally("To forget is not a fault: to find again is what makes it last.",
                         "Oublier n’est pas une faute : c’est de retrouver qui fait durer."),
                   expect="often",
                   ask=Text(en="Which one would you have known a week ago?", fr="Laquelle auriez-vous sue il y a une semaine ?")),
    ],
    hints=[
        Text(en="Behind each question is a scene: a workshop, a bed, a bakery, a hairdresser’s chair. Picture it first.", fr="Derrière chaque question, il y a une scène : un atelier, un lit, une boulangerie, un fauteuil de coiffeur. Revoyez-la d’abord."),
        Text(en="Where three answers tempt you, strike out the one that speaks of the payer, then the one that holds always and everywhere.", fr="Si trois réponses vous tentent, barrez celle qui ne parle que du payeur, puis celle qui vaut partout et toujours."),
    ],
    solution={id: asked.right for id, asked in TWENTY.items()},
    because=Text(en="Each of these comes back from a lesson, and from one of the five texts; the figures are computed again by the kit. To look things up is easy; to fetch them from memory, a day and then a week later, is what makes them stay (retrieval and spacing, Dunlosky et al., 2013).",
                 fr="Chacune revient d’une leçon, et de l’un des cinq textes ; les chiffres sont recalculés par le kit. Retrouver dans un livre est facile ; retrouver de mémoire, un jour puis une semaine après, voilà ce qui fait retenir (récupération et espacement, Dunlosky et al., 2013)."),
)
