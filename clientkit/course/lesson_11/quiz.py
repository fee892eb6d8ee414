"""Exercise 11.1: ten questions, mixed, for the day after."""

from clientkit.course.lesson_11.asking import BECAUSE, HINTS, form, tally, wrong
from clientkit.course.lesson_11.twenty import A_WEEK_LATER, THE_DAY_AFTER
from clientkit.practice import Exercise, look_again, right
from clientkit.words import Text

EXERCISE = Exercise(
    "11.1", title=Text(en="Ten questions, the day after", fr="Dix questions, le lendemain"), minutes=(4, 5), covers="A10 A33 D11",
    prompt=Text(en="From memory, without looking back, and in any order. Those from lessons that you have not done yet are there to be guessed.",
                fr="De mémoire, sans revenir en arrière, et dans l’ordre que vous voulez. Celles des leçons que vous n’avez pas encore faites se devinent."),
    answer=form(THE_DAY_AFTER), moved_on=tuple(A_WEEK_LATER),
    credits=(), recall=False,
    reasons=[
        right("11.1/ten-for-now", lambda answer: not wrong(answer),
              tally("So far all of it stands. The rest will do you more good in a week: what one has half forgotten, and finds again, stays.",
                    "Jusqu’ici, tout tient. Le reste vous fera plus de bien dans une semaine : ce que l’on a à moitié oublié, et que l’on retrouve, reste."),
              word=Text(en="So far, so good", fr="Jusqu’ici, tout va bien"), expect="sometimes",
              ask=Text(en="On which day shall we ask each other the other ten?", fr="Quel jour nous poserons-nous les dix autres ?")),
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
        look_again("11.1/some-to-look-at-again", ...,
                   tally("To forget is not a fault: to find again is what makes it last.",
                         "Oublier n’est pas une faute : c’est de retrouver qui fait durer."),
                   expect="often",
                   ask=Text(en="Which one would you have known a week ago?", fr="Laquelle auriez-vous sue il y a une semaine ?")),
    ],
    hints=HINTS,
    solution={id: asked.right for id, asked in THE_DAY_AFTER.items()}, because=BECAUSE,
)
