"""The exercises of lesson 05, the nine verbs, each with its file; what it recalls and keeps."""

from clientkit.course.keeping import Monday
from clientkit.course.recalling import Question
from clientkit.words import Text

EXERCISES = {
    "5.1": "nine_cards",
    "5.2": "no_choice",
    "5.3": "seven_definitions",
    "5.4": "if_they_left",
}
REVEALED = {"5.3": "four_tables"}

KEEP = Text(
    en="Before you say “the customer”, say who pays, who uses, who has to put up with it.",
    fr="Avant de dire « le client », dites qui paie, qui utilise, qui subit.",
)

MONDAY = Monday(
    whom=Text(
        en="Mrs Leroy, who lives beside our loading bay",
        fr="Mme Leroy, qui habite contre notre quai",
    ),
    ask=Text(
        en="“Tell me about the last time you would have gone elsewhere, had you been able to.”",
        fr="« Racontez-moi la dernière fois où vous seriez allée ailleurs, si vous aviez pu. »",
    ),
    when=Text(en="Monday, before ten, on the spot", fr="lundi, avant dix heures, sur place"),
)

RECALL = (
    Question(
        Text(
            en="The consultant had a subcontract and invoices. Who expected something of the assignment and had never said so?",
            fr="Le consultant avait un contrat de sous-traitance et des factures. Qui attendait quelque chose de la mission sans l’avoir jamais dit ?",
        ),
        {
            "firm": Text(en="the Paris consultancy", fr="le cabinet parisien"),
            "cci": Text(en="the chamber of commerce", fr="la CCI"),
            "sme": Text(
                en="the small firm where he is sent", fr="la PME où il intervient"
            ),
        },
        "sme",
        Text(
            en="The small firm: the work arrives there, the money starts there, and on our map what it expects of the assignment is left unsaid.",
            fr="La PME : le travail arrive chez elle, l’argent part de chez elle, et sur notre carte, ce qu’elle attend de la mission n’est pas dit.",
        ),
        Text(
            en="Think of the place where the work is done.",
            fr="Pensez au lieu où le travail se fait.",
        ),
    ),
    Question(
        Text(
            en="The colleague at the next post never pays us a cent. With what does he pay all the same, according to the text?",
            fr="Le collègue du poste suivant ne nous verse pas un centime. Avec quoi paie-t-il quand même, d’après le texte ?",
        ),
        {
            "nothing": Text(
                en="with nothing: he is no customer", fr="avec rien : ce n’est pas un client"
            ),
            "esteem": Text(
                en="with esteem, recognition, perhaps thanks",
                fr="avec de l’estime, de la reconnaissance, peut-être un merci",
            ),
            "salary": Text(en="with a share of our salary", fr="avec une part de notre salaire"),
        },
        "esteem",
        Text(
            en="With esteem, recognition, perhaps thanks. He buys our punctuality and our quality, says the text, and pays in his own way.",
            fr="Avec de l’estime, de la reconnaissance, peut-être un merci. Il achète notre ponctualité et notre qualité, dit le texte, et paie à sa façon.",
        ),
        Text(
            en="Look at lesson 4, under “Another currency”.",
            fr="Voyez la leçon 4, sous « Une autre monnaie ».",
        ),
    ),
)
