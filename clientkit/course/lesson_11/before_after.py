"""Exercise 11.2: the first vote once more, and what became of what one meant to go and ask."""

from clientkit.course.lesson_00.first_vote import EXERCISE as FIRST_VOTE
from clientkit.practice import Answer, Choose, Exercise, Form, Part, Sentence, look_again, right
from clientkit.practice.kindly import says_nothing
from clientkit.words import Text

WENT = Choose({
    "not-yet": Text(en="not yet", fr="pas encore"),
    "as-expected": Text(en="I asked, and heard what I expected", fr="j’ai demandé, et entendu ce que j’attendais"),
    "somebody-else": Text(en="I asked somebody else", fr="j’ai demandé à quelqu’un d’autre"),
    "otherwise": Text(en="I asked, and heard something else", fr="j’ai demandé, et entendu autre chose"),
})


def asked(answer: Answer) -> bool:
    """Whether somebody was asked."""
    return bool(answer["went"] != "not-yet")


assert isinstance(FIRST_VOTE.answer, Form)
EXERCISE = Exercise(
    "11.2", title=Text(en="Before and after", fr="Avant et après"), minutes=(3, 4), covers="A01", model="example",
    prompt=Text(en="The first question of the course, once more: answer as you see it today, without looking at what you wrote. Then the plan that you made at the end of a lesson: did you go, and what did you hear?",
                fr="La première question du cours, encore une fois : répondez comme vous voyez les choses aujourd’hui, sans regarder ce que vous aviez écrit. Puis le projet fait à la fin d’une leçon : y êtes-vous allé, et qu’avez-vous entendu ?"),
    answer=Form({
        **FIRST_VOTE.answer.parts,
        "went": Part(Text(en="What I meant to go and ask: where do I stand?", fr="Ce que je voulais aller demander : où en suis-je ?"), WENT),
        "heard": Part(Text(en="What I heard, in their own words", fr="Ce que j’ai entendu, avec leurs mots"), Sentence(needed=False, long=True)),
        "next": Part(Text(en="So, from now on… (or: the day on which I shall ask)", fr="Donc, désormais… (ou : le jour où je demanderai)"), Sentence()),
    }),
    credits=(), keep_first=True, recall=False,
    reasons=[
        look_again("11.2/nobody-named", lambda answer: says_nothing(answer["customer"]),
                   Text(en="The first line is still empty of people. Open your map, or one of your lists: whose day would be upset tomorrow, if you stayed at home?",
                        fr="La première ligne n’a encore personne. Ouvrez votre carte, ou l’une de vos listes : de qui la journée serait-elle chamboulée demain, si vous restiez chez vous ?"),
                   misconception="M15", expect="rarely",
                   ask=Text(en="Who would ring you first?", fr="Qui vous appellerait le premier ?")),
        look_again("11.2/no-words-heard", lambda answer: asked(answer) and says_nothing(answer.get("heard")),
                   Text(en="You went and asked: note what was said, word for word, before it turns into what you think. “Nothing special” counts, and so does a silence.",
                        fr="Vous avez demandé : notez ce que l’on vous a dit, mot pour mot, avant que cela ne devienne ce que vous en pensez. « Rien de spécial » compte, et un silence aussi."),
                   misconception="M11", expect="sometimes",
                   ask=Text(en="What were the very words?", fr="Quels étaient les mots, exactement ?")),
        look_again("11.2/no-next-step", lambda answer: says_nothing(answer["next"]),
                   Text(en="And now? One thing that you have done differently since, however small; or, if nobody has been asked yet, a day, an hour and a place.",
                        fr="Et maintenant ? Une chose que vous faites autrement depuis, si petite soit-elle ; ou, si personne n’a encore été interrogé, un jour, une heure et un lieu."),
                   expect="often",
                   ask=Text(en="When do you see that person anyway?", fr="Quand croisez-vous cette personne de toute façon ?")),
        right("11.2/not-yet", lambda answer: not asked(answer),
              Text(en="Not yet, then, and it is written down. Most good questions wait for a corridor. Come back to this card when you have asked: the first answer stays beside it.",
                   fr="Pas encore, et c’est écrit. La plupart des bonnes questions attendent un couloir. Revenez à cette fiche quand vous aurez demandé : la première réponse restera à côté."),
              word=Text(en="Noted", fr="C’est noté"), expect="often",
              ask=Text(en="What stood in the way: the time, the person, or the question?", fr="Qu’est-ce qui a manqué : le temps, la personne, ou la question ?")),
        right("11.2/as-expected", {"went": "as-expected"},
              Text(en="You heard what you expected. It may be that you know them well; it may be that you asked somebody who likes you. Ask one more person, who has reason to grumble, then compare.",
                   fr="Vous avez entendu ce que vous attendiez. Peut-être les connaissez-vous bien ; peut-être avez-vous demandé à quelqu’un qui vous aime bien. Interrogez encore quelqu’un, qui ait de quoi râler, puis comparez."),
              word=Text(en="Noted", fr="C’est noté"), misconception="M15", expect="sometimes",
              ask=Text(en="Whom would you rather not ask?", fr="À qui préféreriez-vous ne pas demander ?")),
        right("11.2/heard-something", ...,
              Text(en="You asked, and something came that was not in your head. That is the whole course. Turn the two votes over in the lesson: what has moved, the list or you?",
                   fr="Vous avez demandé, et quelque chose est venu qui n’était pas dans votre tête. C’est tout le cours. Retournez les deux votes, dans la leçon : qu’est-ce qui a bougé, la liste ou vous ?"),
              word=Text(en="Noted", fr="C’est noté"), expect="sometimes",
              ask=Text(en="Who else ought to hear what you heard?", fr="Qui d’autre devrait entendre ce que vous avez entendu ?")),
    ],
    hints=[
        Text(en="For the vote: think of yesterday, not of the course. For what you heard: begin with “he said:” or “she said:”.", fr="Pour le vote : pensez à hier, pas au cours. Pour ce que vous avez entendu : commencez par « il a dit : » ou « elle a dit : »."),
    ],
    solution={
        "customer": Text(en="the colleague at noon, the patients’ families, and whoever reads my figures at night", fr="la collègue de midi, les familles des patients, et celui qui lit mes chiffres la nuit"),
        "enough": "not-enough", "went": "otherwise",
        "heard": Text(en="She said: “I print your file, and then type it in again.”", fr="Elle a dit : « J’imprime votre dossier, puis je le ressaisis. »"),
        "next": Text(en="I send the table, no longer the picture of it.", fr="J’envoie le tableau, et non plus son image."),
    },
    because=Text(en="An example, nothing more. There is no right vote; but somebody was asked, and something changed. (The question is that of “Qui est le client ?”; the example is ours.)",
                 fr="Un exemple, rien de plus. Il n’y a pas de bon vote ; mais quelqu’un a été interrogé, et quelque chose a changé. (La question est celle de « Qui est le client ? » ; l’exemple est de nous.)"),
)
