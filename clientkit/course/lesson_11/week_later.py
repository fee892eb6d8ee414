"""Exercise 11.3: ten more questions, mixed, for a week later."""

from clientkit.course.lesson_11.asking import BECAUSE, HINTS, form, tally, wrong
from clientkit.course.lesson_11.twenty import A_WEEK_LATER
from clientkit.practice import Exercise, look_again, right
from clientkit.words import Text

EXERCISE = Exercise(
    "11.3", title=Text(en="Ten more, a week later", fr="Dix autres, une semaine après"), minutes=(5, 6), covers="",
    prompt=Text(en="From memory again, and in any order. What you have half forgotten, and find again now, is what stays.",
                fr="De mémoire encore, et dans l’ordre que vous voulez. Ce que vous aviez à moitié oublié, et que vous retrouvez maintenant, voilà ce qui reste."),
    answer=form(A_WEEK_LATER), once_in="11.1",
    credits=(), recall=False,
    reasons=[
        right("11.3/all-ten", lambda answer: not wrong(answer),
              tally("You kept it all. One step is left, and no question can take it for you: to tell one of the twenty to somebody who has not done the course.",
                    "Vous avez tout gardé. Il reste un pas, qu’aucune question ne fera pour vous : en raconter une à quelqu’un qui n’a pas suivi le cours."),
              expect="rarely",
              ask=Text(en="Which of the twenty did you tell at home?", fr="Laquelle des vingt avez-vous racontée chez vous ?")),
        look_again("11.3/the-average-again", {"weakest": {"mean", "best"}},
                   tally("That figure hides somebody. Which of the three customers would not recognise themselves in it?",
                         "Ce chiffre cache quelqu’un. Lequel des trois clients ne s’y reconnaîtrait pas ?"),
                   misconception="M14", expect="often",
                   ask=Text(en="Who is hidden in our last average?", fr="Qui se cache dans notre dernière moyenne ?")),
        look_again("11.3/the-boss-again", {"boss": "order"},
                   tally("The boss has come back, full stop. Listen to the sentence again: whom does one no longer hear in it?",
                         "Le chef est revenu, un point c’est tout. Réécoutez la phrase : qui n’y entend-on plus ?"),
                   misconception="M6", expect="sometimes",
                   ask=Text(en="When did your boss last tell you what a customer had said?", fr="Quand votre chef vous a-t-il rapporté pour la dernière fois ce qu’un client avait dit ?")),
        look_again("11.3/no-duty-again", {"partners": "nothing"},
                   tally("Dropping a word is not dropping what one owes. What does the author put in its place?",
                         "Laisser tomber un mot, ce n’est pas laisser tomber ce que l’on doit. Que met l’auteur à sa place ?"),
                   misconception="M9", expect="rarely",
                   ask=Text(en="What do you owe the next post, whatever one calls it?", fr="Que devez-vous au poste suivant, quel que soit son nom ?")),
        look_again("11.3/known-already-again", {"know": {"years", "survey"}},
                   tally("To know them for a long time is not to have asked them. Where did the author stand when he heard the only answer that was really given?",
                         "Les connaître depuis longtemps n’est pas les avoir interrogés. Où se tenait l’auteur, quand il a entendu la seule réponse vraiment donnée ?"),
                   misconception="M15", expect="sometimes",
                   ask=Text(en="Which customer surprised you last, and when?", fr="Quel client vous a surpris en dernier, et quand ?")),
        look_again("11.3/some-to-look-at-again", ...,
                   tally("To forget is not a fault: to find again is what makes it last.",
                         "Oublier n’est pas une faute : c’est de retrouver qui fait durer."),
                   expect="often",
                   ask=Text(en="Which one would you have known a week ago?", fr="Laquelle auriez-vous sue il y a une semaine ?")),
    ],
    hints=HINTS,
    solution={id: asked.right for id, asked in A_WEEK_LATER.items()}, because=BECAUSE,
)
