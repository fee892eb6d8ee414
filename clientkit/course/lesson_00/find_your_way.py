"""Exercise 0.2: find your way: four small troubles, and where help is."""

from clientkit.practice import Exercise, Match, look_again, right
from clientkit.words import Text

TROUBLES = {
    "stuck": Text(en="I am stuck in an exercise", fr="Je bloque sur un exercice"),
    "frozen": Text(en="I click, and nothing answers any more", fr="Je clique, et plus rien ne répond"),
    "word": Text(en="I do not know a word", fr="Je ne connais pas un mot"),
    "back": Text(en="I come back after a week: where was I?", fr="Je reviens après une semaine : où en étais-je ?"),
}
HELP = {
    "start": Text(en="this page, Start here", fr="cette page, Bien démarrer"),
    "hint": Text(en="the button under the question: a hint", fr="le bouton sous la question : un indice"),
    "glossary": Text(en="the link “Glossary” at the top of each page", fr="le lien « Glossaire », en haut de chaque page"),
    "kernel": Text(en="the menu Kernel: restart, and run all cells", fr="le menu Noyau : redémarrer, et tout exécuter"),
}

EXERCISE = Exercise(
    "0.2", title=Text(en="Find your way", fr="S’y retrouver"), minutes=(3, 4), covers="",
    prompt=Text(en="Four small troubles that everybody meets. Where is the help? Choose, then click on “Check my answer”. A wrong turn costs nothing: try one, if you like, to see what happens.",
                fr="Quatre petits ennuis que tout le monde rencontre. Où est le secours ? Choisissez, puis cliquez sur « Vérifier ma réponse ». Se tromper ne coûte rien : essayez, si vous voulez, pour voir ce qui se passe."),
    answer=Match(TROUBLES, HELP),
    reasons=[
        right("0.2/at-home", {"stuck": "hint", "frozen": "kernel", "word": "glossary", "back": "start"},
              Text(en="You are at home. Most exercises work like this one: answer, check, take a hint if need be; the solution opens after a try. Where the answer is your own, it is kept, not checked.",
                   fr="Vous êtes chez vous. La plupart des exercices marchent ainsi : répondre, vérifier, prendre un indice au besoin ; la solution s’ouvre après un essai. Quand la réponse n’appartient qu’à vous, elle est gardée, sans être vérifiée."),
              expect="often",
              ask=Text(en="Who finds the list of files, and closes it again?", fr="Qui trouve la liste des fichiers, et la referme ?")),
        look_again("0.2/no-need-to-restart", lambda answer: "kernel" in (answer["stuck"], answer["word"], answer["back"]),
                   Text(en="Starting the engine again helps when it has stopped. Here it runs; something is only hard, unknown or forgotten.",
                        fr="Relancer le moteur est utile quand il s’est arrêté. Ici, il tourne ; quelque chose est seulement difficile, inconnu ou oublié."),
                   expect="sometimes",
                   ask=Text(en="Does the cell still show a number in its brackets?", fr="La cellule montre-t-elle encore un nombre entre crochets ?")),
        look_again("0.2/two-swapped", ...,
                   Text(en="Not quite there. Look at the top of this page, then under this very question: two of the four kinds of help are in sight.",
                        fr="Pas tout à fait. Regardez en haut de cette page, puis sous cette question même : deux des quatre secours sont sous vos yeux."),
                   expect="sometimes",
                   ask=Text(en="What stands under every question?", fr="Qu’y a-t-il sous chaque question ?")),
    ],
    hints=[
        Text(en="You have just found one of the four.", fr="Vous venez d’en trouver un sur les quatre."),
        Text(en="For the menu, read “Three things worth knowing” above.", fr="Pour le menu, relisez « Trois choses utiles à savoir », plus haut."),
    ],
    solution={"stuck": "hint", "frozen": "kernel", "word": "glossary", "back": "start"},
    because=Text(en="Hints come one at a time. Restarting loses nothing: answers are kept in the folder my-work. Start here knows what you have done, and where you were last.",
                 fr="Les indices viennent un à un. Redémarrer ne fait rien perdre : les réponses sont dans le dossier my-work. Bien démarrer sait ce que vous avez fait, et où vous en étiez."),
    recall=False,
)
