"""Exercise 3.3: predict how long a chain lasts in which only the payer of the invoice counts."""

from clientkit.practice import Choose, Exercise, Form, Number, Part, look_again, right
from clientkit.simulations import consultant_chain
from clientkit.words import Text, Unit

#: What we imagine, since the text gives no figure: twelve firms, of which seven in ten come back.
RUN = consultant_chain(firms=12, returning=0.7)
#: Counted in whole firms, and on average: both are fair answers.
ROUNDS = {rounds for rounds in (RUN.lasts, RUN.lasts_on_average) if rounds is not None}

EXERCISE = Exercise(
    "3.3", title=Text(en="How long can it last?", fr="Combien de temps cela peut-il durer ?"), minutes=(3, 4), covers="A20",
    prompt=Text(en="Suppose that the consultant looks no further than his invoice: his customer is the consultancy, and as long as the consultancy is happy, the rest is none of his business. Twelve small firms take part in the first round. Each time, seven in ten of them come back, and no new one joins. (These figures are ours; the text only asks the question.)",
                fr="Supposons que le consultant ne voie pas plus loin que sa facture : son client, c’est le cabinet, et tant que le cabinet est content, le reste ne le regarde pas. Douze PME participent la première fois. À chaque fois, sept sur dix reviennent, et il n’en vient pas de nouvelle. (Ces chiffres sont de nous ; le texte ne fait que poser la question.)"),
    answer=Form({
        "rounds": Part(Text(en="After how many rounds is nobody left?", fr="Au bout de combien de tours n’y a-t-il plus personne ?"), Number(1, 40, Unit(en=("round", "rounds"), fr=("tour", "tours")), step=1)),
        "nine": Part(Text(en="And if nine in ten come back each time?", fr="Et si neuf sur dix reviennent à chaque fois ?"),
                     Choose({"forever": Text(en="then it lasts for ever", fr="alors, cela dure toujours"),
                             "hardly": Text(en="it hardly changes anything", fr="cela ne change presque rien"),
                             "longer": Text(en="it lasts longer, and ends all the same", fr="cela dure plus longtemps, et finit quand même")})),
        "stops": Part(Text(en="All that time, the consultancy is happy: reports on time, not one complaint. What, then, brings the chain to an end?",
                           fr="Pendant tout ce temps, le cabinet est content : des rapports à l’heure, pas une plainte. Qu’est-ce donc qui arrête la chaîne ?"),
                      Choose({"nothing": Text(en="nothing will, as long as the one who pays me is happy", fr="rien, tant que celui qui me paie est content"),
                              "source": Text(en="the small firms that do not come back", fr="les PME qui ne reviennent pas"),
                              "price": Text(en="the consultant’s fees", fr="les honoraires du consultant")})),
    }),
    keep_first=True,
    reasons=[
        right("3.3/the-spring-dries-up", {"rounds": ROUNDS, "nine": "longer", "stops": "source"},
              Text(en="You saw it coming. Those who leave do not complain to the consultancy: they just do not come back, and their money with them. Move the slider below, and look for the place where the chain holds.",
                   fr="Vous l’aviez vu venir. Ceux qui partent ne se plaignent pas au cabinet : ils ne reviennent pas, voilà tout, et leur argent non plus. Déplacez le curseur ci-dessous, et cherchez l’endroit où la chaîne tient."),
              expect="rarely",
              ask=Text(en="Who could leave you without your hearing of it?", fr="Qui pourrait vous quitter sans que vous l’appreniez ?")),
        look_again("3.3/the-payer-is-enough", {"stops": "nothing"},
                   Text(en="The consultancy is happy, and pays. With what? Go back up the road of the euro, to its first till, and look at it again in a year or two.",
                        fr="Le cabinet est content, et il paie. Avec quoi ? Remontez le chemin de l’euro jusqu’à la première caisse, et regardez-la dans un an ou deux."),
                   misconception="M1", expect="often",
                   ask=Text(en="If nobody but your payer is happy, for how long is your payer happy?", fr="Si seul votre payeur est content, combien de temps l’est-il ?")),
        look_again("3.3/too-dear", {"stops": "price"},
                   Text(en="Perhaps his fees are high; the story says nothing of them. It speaks of somebody who works in one place with an eye on another. Who notices first?",
                        fr="Ses honoraires sont peut-être élevés ; l’histoire n’en dit rien. Elle parle de quelqu’un qui travaille chez l’un en ne regardant que l’autre. Qui s’en aperçoit le premier ?"),
                   expect="rarely",
                   ask=Text(en="“Too dear”: is that what they think, or what they say so as to leave politely?", fr="« Trop cher » : est-ce ce qu’ils pensent, ou ce qu’ils disent pour partir poliment ?")),
        look_again("3.3/for-ever", {"nine": "forever"},
                   Text(en="Nine in ten is a fine mark at school. Here, one in ten goes each time, and nobody comes. Take twelve sugar lumps and try.",
                        fr="Neuf sur dix, à l’école, c’est une belle note. Ici, un sur dix s’en va chaque fois, et personne ne vient. Prenez douze morceaux de sucre, et essayez."),
                   misconception="M14", expect="often",
                   ask=Text(en="Our satisfaction is at ninety per cent. And how many of the dissatisfied do we still see?", fr="Notre satisfaction est à quatre-vingt-dix pour cent. Et les mécontents, combien en voyons-nous encore ?")),
        look_again("3.3/no-difference", {"nine": "hardly"},
                   Text(en="Compare the first three rounds: twelve, then eight, then five, with seven in ten. And with nine in ten?",
                        fr="Comparez les trois premiers tours : douze, puis huit, puis cinq, quand sept sur dix reviennent. Et avec neuf sur dix ?"),
                   expect="sometimes",
                   ask=Text(en="What would it take to keep one more in ten?", fr="Que faudrait-il pour en garder un de plus sur dix ?")),
        look_again("3.3/the-same-loss-each-time", lambda answer: answer["rounds"] < min(ROUNDS),
                   Text(en="You are in a hurry to see them go. The first time, three or four leave; but three in ten of those who are left is fewer, each time.",
                        fr="Vous les voyez partir un peu vite. La première fois, trois ou quatre s’en vont ; mais trois sur dix de celles qui restent, c’est moins à chaque fois."),
                   expect="often",
                   ask=Text(en="Is it the same number that leaves each time, or the same share?", fr="Est-ce le même nombre qui part à chaque fois, ou la même part ?")),
        look_again("3.3/too-hopeful", ...,
                   Text(en="You are kind to this consultant. Write down the rounds one under the other, starting with twelve and keeping seven in ten: where do you fall below one firm?",
                        fr="Vous êtes indulgent avec ce consultant. Écrivez les tours l’un sous l’autre, en partant de douze et en gardant sept sur dix : où passez-vous sous une PME ?"),
                   misconception="M1", expect="often",
                   ask=Text(en="By which round would somebody have noticed, in your firm?", fr="À quel tour s’en serait-on aperçu, chez vous ?")),
    ],
    hints=[
        Text(en="Take a pencil: twelve in the first round; how many in the second?", fr="Prenez un crayon : douze au premier tour ; combien au deuxième ?"),
        Text(en="Half a firm does not come back: round down each time. And ask yourself who feeds the first till.", fr="Une moitié de PME ne revient pas : arrondissez chaque fois à l’entier inférieur. Et demandez-vous qui alimente la première caisse."),
    ],
    solution={"rounds": RUN.lasts, "nine": "longer", "stops": "source"},
    because=Text(en=f"In whole firms, nobody is left after {RUN.lasts} rounds; on average, fewer than one after {RUN.lasts_on_average}: we count both as right. As long as some leave and none join, the chain ends. The text asks whether such reasoning can last; the figures are our own supposition. (After “Qui est le client ?”)",
                 fr=f"En PME entières, il n’y a plus personne après {RUN.lasts} tours ; en moyenne, moins d’une après {RUN.lasts_on_average} : nous acceptons les deux. Tant qu’il en part et qu’il n’en vient pas, la chaîne finit. Le texte demande si un tel raisonnement peut tenir longtemps ; les chiffres sont notre supposition. (D’après « Qui est le client ? »)"),
)
