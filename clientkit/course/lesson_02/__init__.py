"""The exercises of lesson 02, the public hospital, each with its file; what it recalls and keeps."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {"2.1": "money_loop", "2.2": "five_words", "2.3": "association", "2.4": "two_cultures"}

KEEP = Text(
    en="Where nothing is billed, look for who pays: sometimes it is the one who receives, under another name.",
    fr="Quand rien n’est facturé, cherchez qui paie : c’est parfois celui qui reçoit, sous un autre nom.",
)

MONDAY = Monday(
    whom=Text(en="somebody who waits at our help desk", fr="quelqu’un qui attend à notre guichet"),
    ask=Text(
        en="How long did you wait, the last time? And what do they call you, here?",
        fr="Combien de temps avez-vous attendu, la dernière fois ? Et comment vous appelle-t-on, ici ?",
    ),
    when=Text(en="Monday, at opening time", fr="lundi, à l’ouverture"),
    hint=Text(
        en="Not “are you satisfied?” but “how long did you wait, the last time?”",
        fr="Pas « êtes-vous satisfait ? », mais « combien de temps avez-vous attendu, la dernière fois ? »",
    ),
)

RECALL = (
    Question(
        Text(
            en="In the catheter factory, three customers were named. Which answer did the author hear with his own ears?",
            fr="À l’usine de cathéters, trois clients ont été nommés. Quelle réponse l’auteur a-t-il entendue de ses oreilles ?",
        ),
        {
            "accountant": Text(en="the accountant’s", fr="celle du comptable"),
            "operators": Text(en="the operators’", fr="celle des opératrices"),
            "all": Text(en="all three", fr="toutes les trois"),
        },
        "operators",
        Text(
            en="Only theirs. The sales staff and the accountant were never asked: the author supposes what they would say.",
            fr="La leur seulement. Ni les commerciaux ni le comptable n’ont été interrogés : l’auteur suppose ce qu’ils diraient.",
        ),
        Text(
            en="Turn the three cards of lesson 1 over again, and read the small print.",
            fr="Retournez encore les trois cartes de la leçon 1, et lisez les petites lignes.",
        ),
        hint=Text(
            en="Before how many of the three did he stand himself?",
            fr="Devant combien des trois s’est-il tenu lui-même ?",
        ),
    ),
    Question(
        Text(
            en="One firm, three people, three different customers. Who was wrong?",
            fr="Une entreprise, trois personnes, trois clients différents. Qui se trompait ?",
        ),
        {
            "two": Text(
                en="two of the three: there is only one customer",
                fr="deux sur trois : il n’y a qu’un client",
            ),
            "nobody": Text(
                en="nobody: each says what can be seen from where they stand",
                fr="personne : chacun dit ce qui se voit de sa place",
            ),
            "accountant": Text(
                en="the accountant: to pay is not enough",
                fr="le comptable : payer ne suffit pas",
            ),
        },
        "nobody",
        Text(
            en="Nobody. The question calls not for a name but for a list; and the list changes with the place where you stand.",
            fr="Personne. La question n’appelle pas un nom, mais une liste ; et cette liste change avec l’endroit où l’on se tient.",
        ),
        Text(
            en="Lesson 1 says it, just before the two empty chairs.",
            fr="La leçon 1 le dit juste avant les deux chaises vides.",
        ),
        hint=Text(
            en="Stand at the post of each of the three. Whom do you see from there?",
            fr="Mettez-vous au poste de chacun des trois. Qui voit-on de là ?",
        ),
    ),
)
