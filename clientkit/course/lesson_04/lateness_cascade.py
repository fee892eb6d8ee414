"""Exercise 4.5: predict how a lateness of five minutes goes down a line of five posts."""

from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Number,
    Part,
    Table,
    look_again,
    right,
)
from clientkit.simulations import lateness
from clientkit.simulations.cascade import Cascade
from clientkit.words import Text

LATE, SLACK, POSTS = 5, 2, 5
WITH, WITHOUT = lateness(late=LATE, slack=SLACK, posts=POSTS), lateness(late=LATE, slack=0, posts=POSTS)

ROWS = {f"post_{n}": Text(en=f"post {n}", fr=f"poste {n}") for n in range(2, POSTS + 1)}
MINUTES = {row: {"late": int(late)} for row, late in zip(ROWS, WITH.late[1:], strict=True)}


def told(run: Cascade) -> str:
    """How late each post is, from the first to the last."""
    return " → ".join(f"{minutes:g}" for minutes in run.late)


def predicted(answer: Answer) -> list[int]:
    """How late each post is said to be, from the second on."""
    return [answer["line"][row]["late"] for row in ROWS]


EXERCISE = Exercise(
    "4.5", title=Text(en="Five minutes late", fr="Cinq minutes de retard"), minutes=(3, 4), covers="A24",
    prompt=Text(en=f"Five posts in a line. This morning, the first one delivers {LATE} minutes late. Each of the others has {SLACK} minutes to spare, and uses them to catch up. (These figures are ours.) Bet, before you move the sliders further down.",
                fr=f"Cinq postes à la file. Ce matin, le premier livre avec {LATE} minutes de retard. Chacun des autres a {SLACK} minutes de marge, et s’en sert pour rattraper. (Ces chiffres sont de nous.) Pariez, avant de toucher aux curseurs, plus bas."),
    answer=Form({
        "line": Part(Text(en="How late is each of them, when it delivers in turn?", fr="Quand il livre à son tour, de combien chacun est-il en retard ?"),
                     Table(ROWS, {"late": Part(Text(en="minutes late", fr="minutes de retard"), Number(0, 20))})),
        "without": Part(Text(en="And if nobody had any time to spare?", fr="Et si personne n’avait de marge ?"),
                        Choose({"fades": Text(en="the lateness would fade, a little more slowly", fr="le retard s’effacerait, un peu moins vite"),
                                "stays": Text(en="everybody would be as late as the first", fr="tous seraient aussi en retard que le premier"),
                                "grows": Text(en="it would grow from post to post", fr="il grandirait de poste en poste")})),
        "owes": Part(Text(en="“The next post is not my customer”, says the first. So?", fr="« Le poste suivant n’est pas mon client », dit le premier. Donc ?"),
                     Choose({"nothing": Text(en="then it owes that post nothing", fr="alors, il ne lui doit rien"),
                             "word": Text(en="whatever the word, those minutes are taken from somebody", fr="quel que soit le mot, ces minutes sont prises à quelqu’un"),
                             "boss": Text(en="it is for the boss to settle", fr="c’est au chef de régler cela")})),
    }),
    keep_first=True,
    reasons=[
        right("4.5/slack-eats-it", {"line": MINUTES, "without": "stays", "owes": "word"},
              Text(en="You saw it. The lateness did not vanish: two posts paid for it with all the time that they had to spare, a third with half of its own. Further on, nobody knew. Now move the sliders, and take their slack away.",
                   fr="Vous l’aviez vu. Le retard ne s’est pas évanoui : deux postes l’ont payé de toute leur marge, un troisième de la moitié de la sienne. Plus loin, personne n’en a rien su. Déplacez maintenant les curseurs, et retirez-leur leur marge."),
              expect="sometimes",
              ask=Text(en="Who makes up for our lateness, and does anybody know?", fr="Qui rattrape nos retards, et qui le sait ?")),
        look_again("4.5/no-customer-no-duty", {"owes": "nothing"},
                   Text(en="Strike out the word “customer”, and play the morning again: who runs, now? One may refuse the name and still keep one’s word; those who argue most against that name ask for nothing less.",
                        fr="Rayez le mot « client », et rejouez la matinée : qui court, maintenant ? On peut refuser le nom et tenir parole ; ceux qui plaident le plus contre ce nom ne demandent pas autre chose."),
                   misconception="M9", expect="sometimes",
                   ask=Text(en="Without the word, what do we promise each other?", fr="Sans le mot, que nous promettons-nous ?")),
        look_again("4.5/up-and-down-again", {"owes": "boss"},
                   Text(en="It can go up to the boss and come down again; that takes longer than five minutes. Where do the two of them stand, and how far is it from one to the other?",
                        fr="Cela peut monter au chef et redescendre ; il y faudra plus de cinq minutes. Où se tiennent-ils tous les deux, et quelle distance les sépare ?"),
                   misconception="M6", expect="sometimes",
                   ask=Text(en="What could these two settle between themselves before ten o’clock?", fr="Que pourraient-ils régler à deux avant dix heures ?")),
        look_again("4.5/fades-by-itself", {"without": "fades"},
                   Text(en="What makes a lateness smaller? Look for whoever does something about it. If nobody can, where would the minutes go?",
                        fr="Qu’est-ce qui réduit un retard ? Cherchez celui qui agit. Si personne ne le peut, où passeraient les minutes ?"),
                   misconception="M9", expect="often",
                   ask=Text(en="“It sorts itself out”: who is “itself”?", fr="« Ça s’arrange tout seul » : qui est « tout seul » ?")),
        look_again("4.5/where-from", {"without": "grows"},
                   Text(en="In real life it may: queues form, tempers too. Here nobody adds anything of their own; each passes on what came. How much is that?",
                        fr="En vrai, cela arrive : les files s’allongent, les nerfs aussi. Ici, personne n’ajoute rien du sien ; chacun transmet ce qu’il a reçu. Cela fait combien ?"),
                   expect="often",
                   ask=Text(en="With us, what makes a lateness grow on its way?", fr="Chez nous, qu’est-ce qui fait grandir un retard en route ?")),
        look_again("4.5/slack-forgotten", lambda answer: min(predicted(answer)) >= LATE,
                   Text(en="You pass it all on, undiminished. But these posts have something to spare: what becomes of the first one’s lateness at the second, which uses it?",
                        fr="Vous transmettez tout, sans rien en ôter. Or ces postes ont un peu de marge : que devient le retard chez le deuxième, qui s’en sert ?"),
                   expect="sometimes",
                   ask=Text(en="Who had time to spare today, and for what was it used?", fr="Qui avait de la marge aujourd’hui, et à quoi a-t-elle servi ?")),
        look_again("4.5/swallowed-at-once", lambda answer: max(predicted(answer)) == 0,
                   Text(en=f"You let the second post swallow {LATE} minutes at one go. It has {SLACK} to spare. What is left over goes on.",
                        fr=f"Vous faites avaler {LATE} minutes d’un coup au deuxième poste. Il en a {SLACK} de marge. Le reste continue."),
                   expect="sometimes",
                   ask=Text(en="How much can one person really catch up?", fr="Combien une personne peut-elle vraiment rattraper ?")),
        look_again("4.5/used-up-once", lambda answer: len(set(predicted(answer))) == 1,
                   Text(en="You take something off, and then no more. Each of the posts has time of its own to spare: go on from one to the next.",
                        fr="Vous ôtez quelque chose, puis plus rien. Chaque poste a sa propre marge : continuez de l’un à l’autre."),
                   expect="sometimes",
                   ask=Text(en="Is the slack shared by all, or does each have some?", fr="La marge est-elle commune, ou chacun a-t-il la sienne ?")),
        look_again("4.5/miscounted", ...,
                   Text(en="Take a pencil, and go post by post: the lateness that came, less the time to spare, and never below zero.",
                        fr="Prenez un crayon, et allez de poste en poste : le retard reçu, moins la marge, et jamais moins de zéro."),
                   expect="sometimes",
                   ask=Text(en="Shall we play it, with five people and five beans?", fr="Et si on le jouait, à cinq personnes, avec cinq haricots ?")),
    ],
    hints=[
        Text(en="Begin with the second post: what does it receive, what can it make up for, what does it pass on?", fr="Commencez par le deuxième poste : que reçoit-il, que peut-il rattraper, que transmet-il ?"),
        Text(en="Nobody can be less late than not at all.", fr="On ne peut pas être moins en retard que pas du tout."),
    ],
    solution={"line": MINUTES, "without": "stays", "owes": "word"},
    because=Text(en=f"With {SLACK} minutes to spare: {told(WITH)}. Without: {told(WITHOUT)}. The next post buys punctuality, says the text, so as not to have to hurry because of us; this line shows who hurries. It is a small model: it knows neither queues nor weariness. (After “Qui est le client ?”)",
                 fr=f"Avec {SLACK} minutes de marge : {told(WITH)}. Sans marge : {told(WITHOUT)}. Le poste suivant achète la ponctualité, dit le texte, pour ne pas avoir à se presser à cause de nous ; cette file montre qui se presse. C’est un petit modèle : il ignore les files d’attente et la fatigue. (D’après « Qui est le client ? »)"),
)
