"""Exercise 7.4: one number for three customers, and ten hours to give out, counted in two ways."""

from clientkit.cases import case
from clientkit.course.texts import OURS, THE_FINAL_CUSTOMER, WHO_IS_THE_CUSTOMER
from clientkit.practice import (
    Allot,
    Answer,
    Credit,
    Exercise,
    Form,
    Number,
    Part,
    View,
    look_again,
    to_discuss,
)
from clientkit.questions import weakest_customer
from clientkit.simulations import effort
from clientkit.simulations.sharing import Effort
from clientkit.words import LANGUAGES, Text, Unit
from clientkit.words.unit import with_unit

MAP = case("three_customers")
SERVED = weakest_customer(MAP).value
assert SERVED is not None
MEAN, WEAKEST = (round(100 * share) for share in (SERVED.mean, SERVED.weakest))

#: Hours that would content each of them, and the hours that there are.
NEEDED = {"boss": 4, "next": 6, "final": 10}
HOURS = 10
WHO = {
    "boss": Text(en="the boss, who needs 4", fr="le chef, à qui il en faut 4"),
    "next": Text(en="the next post, who needs 6", fr="le poste suivant, à qui il en faut 6"),
    "final": Text(en="the final customer, who needs 10", fr="le client final, à qui il en faut 10"),
}
EVERYBODY = effort(needed=NEEDED, final="final", budget=HOURS)
FINAL_FIRST = effort(needed=NEEDED, final="final", budget=HOURS, first="final")
#: Where a way of counting is about as content as it can be.
NEARLY = 0.8


def given(answer: Answer) -> Effort:
    """The hours as they are given out."""
    # Whoever gives out too much is told so by the kind of answer.
    budget = max(HOURS, sum(answer["hours"].values()))
    return effort(needed=NEEDED, final="final", budget=budget, spent=answer["hours"])


def for_all(answer: Answer) -> bool:
    """Whether the worst served gets nearly what they could at best."""
    return given(answer).weakest >= NEARLY * EVERYBODY.weakest


def final_first(answer: Answer) -> bool:
    """Whether the final customer gets nearly what they could at best."""
    return given(answer).final_only >= NEARLY * FINAL_FIRST.final_only


def final_last(answer: Answer) -> bool:
    """Whether nobody is served worse than the final customer, nor the whole nearly equally."""
    shared = given(answer)
    return shared.final_only == shared.weakest and not for_all(answer)


def per_cent(share: float, lang: str) -> str:
    """A share of what somebody needs, as a reader says it."""
    return with_unit(round(100 * share), Text("%"), lang)


def counted(answer: Answer, en: str, fr: str) -> Text:
    """A sentence with the three ways to count what was given out."""
    shared, said = given(answer), {"en": en, "fr": fr}
    return Text(**{
        lang: said[lang].format(weakest=per_cent(shared.weakest, lang), mean=per_cent(shared.mean, lang), final=per_cent(shared.final_only, lang))
        for lang in LANGUAGES
    })


EXERCISE = Exercise(
    "7.4", title=Text(en="The worst served of three", fr="Le moins bien servi des trois"), minutes=(4, 5), covers="A29 A30 A36",
    prompt=Text(en="First. In the bakery, 95% of the canteen’s days go well, 90% of the restaurant’s, 40% of the neighbourhood’s. For “Qui est le client ?”, a firm performs well as a whole when it contents all its customers.\n\nThen. You have ten hours to spare next week, and three people who could use them: your boss needs 4 to be content, the next post 6, the final customer 10. Twenty would be needed. (All figures are ours.)",
                fr="D’abord. À la boulangerie, 95 % des journées se passent bien pour la cantine, 90 % pour le restaurant, 40 % pour le quartier. Pour « Qui est le client ? », une maison est performante dans son ensemble quand elle contente tous ses clients.\n\nEnsuite. Vous avez dix heures libres la semaine prochaine, et trois personnes à qui elles serviraient : il en faudrait 4 pour contenter votre chef, 6 pour le poste suivant, 10 pour le client final. Il en faudrait donc vingt. (Tous les chiffres sont de nous.)"),
    answer=Form({
        "number": Part(Text(en="One number tells how the bakery does as a whole. Which?", fr="Un seul nombre dit comment va la boulangerie dans son ensemble. Lequel ?"), Number(0, 100, Text(en="%", fr="%"), whole=False)),
        "hours": Part(Text(en="My ten hours", fr="Mes dix heures"), Allot(WHO, HOURS, Unit(en=("hour", "hours"), fr=("heure", "heures")))),
    }),
    map=MAP,
    credits=[
        Credit(lambda answer: answer.get("number") == WEAKEST and ("hours" not in answer or final_last(answer) or sum(answer["hours"].values()) < HOURS),
               Text(en="Already right: the number of the bakery.", fr="Déjà juste : le nombre de la boulangerie.")),
    ],
    reasons=[
        look_again("7.4/the-mean", {"number": MEAN},
                   Text(en="That is the mean, and the sum is right. Go into the shop at six in the evening with that number in your hand: whom would you show it to?",
                        fr="C’est la moyenne, et le calcul est bon. Entrez dans la boutique à dix-huit heures, ce nombre à la main : à qui le montreriez-vous ?"),
                   look=["bakery-deliver-shoppers"], misconception="M14", expect="often",
                   ask=Text(en="Whom does our mean hide?", fr="Qui notre moyenne cache-t-elle ?")),
        look_again("7.4/the-good-pupil", lambda answer: answer["number"] > MEAN,
                   Text(en="One may be proud of that one. The text says all customers, though: who is left out of your number?",
                        fr="On peut être fier de celui-là. Mais le texte dit tous les clients : qui reste en dehors de votre nombre ?"),
                   look=["bakery-deliver-shoppers"], misconception="M14", expect="rarely",
                   ask=Text(en="Which good figure do we show first?", fr="Quel bon chiffre montrons-nous en premier ?")),
        look_again("7.4/another-number", lambda answer: answer["number"] != WEAKEST,
                   Text(en="Nobody in this bakery lives at that number. If all have to be content, with which of the three does one have to begin?",
                        fr="Dans cette boulangerie, personne ne vit à ce chiffre-là. S’il faut les contenter tous, par lequel des trois faut-il commencer ?"),
                   look=["bakery-deliver-canteen", "bakery-deliver-restaurant", "bakery-deliver-shoppers"], misconception="M14", expect="sometimes",
                   ask=Text(en="Which customer would recognise themselves in this number?", fr="Quel client se reconnaîtrait dans ce nombre ?")),
        look_again("7.4/hours-in-the-drawer", lambda answer: sum(answer["hours"].values()) < HOURS,
                   Text(en="Some hours are left in the drawer, while all three are short of them. To whom would you give the next one?",
                        fr="Il reste des heures dans le tiroir, et il en manque aux trois. À qui donneriez-vous la prochaine ?"),
                   expect="sometimes",
                   ask=Text(en="What do we keep in reserve, and for whom?", fr="Que gardons-nous en réserve, et pour qui ?")),
        look_again("7.4/the-final-one-last", final_last,
                   lambda answer: counted(answer,
                        "On average they get {mean} of what they need, which looks good. The final customer gets {final}. Neither of the two ways to count is content with that: neither the one that looks at the worst served, nor the one that looks at the final customer. What does your mean conceal?",
                        "En moyenne, ils reçoivent {mean} de ce qu’il leur faut, ce qui fait bon effet. Le client final reçoit {final}. Aucune des deux façons de compter n’y trouve son compte : ni celle qui regarde le moins bien servi, ni celle qui regarde le client final. Que cache votre moyenne ?"),
                   misconception="M14", expect="sometimes",
                   ask=Text(en="Those who are near are served first. Who is far?", fr="On sert d’abord ceux qui sont près. Qui est loin ?")),
        to_discuss("7.4/all-at-once", for_all,
                   lambda answer: counted(answer,
                        "You spare everybody the worst: the least well served gets {weakest} of what they need. The final customer gets {final}: with that, do they stay?",
                        "Vous évitez le pire à chacun : le moins bien servi reçoit {weakest} de ce qu’il lui faut. Le client final reçoit {final} : avec cela, reste-t-il ?"),
                   expect="often",
                   ask=Text(en="Half of what is needed, for each of the three: who notices first?", fr="La moitié du nécessaire pour chacun des trois : qui s’en aperçoit le premier ?")),
        to_discuss("7.4/the-final-one-first", final_first,
                   lambda answer: counted(answer,
                        "Everything for the end of the chain: the final customer gets {final} of what they need, the least well served {weakest}. And what does the next post work with, meanwhile?",
                        "Tout pour le bout de la chaîne : le client final reçoit {final} de ce qu’il lui faut, le moins bien servi {weakest}. Et le poste suivant, avec quoi travaille-t-il, pendant ce temps ?"),
                   expect="sometimes",
                   ask=Text(en="Does the final customer get anything that did not pass through the next post’s hands?", fr="Le client final reçoit-il quelque chose qui ne soit pas passé par les mains du poste suivant ?")),
        to_discuss("7.4/something-between", ...,
                   lambda answer: counted(answer,
                        "Between the two ways to count: the final customer gets {final} of what they need, the least well served {weakest}. By what rule did you decide? It would be worth writing down.",
                        "Entre les deux façons de compter : le client final reçoit {final} de ce qu’il lui faut, le moins bien servi {weakest}. D’après quelle règle avez-vous décidé ? Elle mériterait d’être écrite."),
                   expect="often",
                   ask=Text(en="Could a colleague apply your rule without asking you?", fr="Un collègue pourrait-il appliquer votre règle sans vous interroger ?")),
    ],
    debate=[
        View("all-at-once", for_all,
             Text(en="all of them, at the same time.", fr="tous, en même temps."),
             Text(en="One customer who is let down is a sign that the flow as a whole does badly. Whoever is served worst shows where to begin.",
                  fr="Un seul client délaissé est le signe d’un flux global qui va mal. Le moins bien servi montre où commencer."),
             WHO_IS_THE_CUSTOMER,
             against=Text(en="Colleagues can be served with talent while what would help the final customer waits: priority number one gets lost among the others.",
                          fr="On peut servir des collègues avec talent pendant que ce qui aiderait le client final attend : la priorité numéro un se perd parmi les autres."),
             against_source=THE_FINAL_CUSTOMER),
        View("final-first", final_first,
             Text(en="the final customer first.", fr="le client final d’abord."),
             Text(en="There is one customer, the one at the end; the others are partners who serve the same person. Then one criterion ranks all requests.",
                  fr="Il y a un client, celui du bout ; les autres sont des partenaires qui servent la même personne. Un seul critère range alors toutes les demandes."),
             THE_FINAL_CUSTOMER,
             against=Text(en="The final customer receives nothing but what the next post could make. Leave that one without help, and the end of the chain will feel it next week.",
                          fr="Le client final ne reçoit que ce que le poste suivant a pu faire. Laissez celui-ci sans aide, et le bout de la chaîne s’en ressentira la semaine d’après."),
             against_source=OURS),
    ],
    hints=[
        Text(en="For the bakery: imagine the three of them in one room while somebody reads out the number.", fr="Pour la boulangerie : imaginez les trois dans une même pièce, pendant que l’on annonce le nombre."),
        Text(en="For the hours: take ten sugar lumps and three cups, and say aloud who gets less than they need.", fr="Pour les heures : dix sucres, trois tasses, et dites à voix haute qui reçoit moins qu’il ne lui faut."),
    ],
    solution={"number": WEAKEST, "hours": {who: round(hours) for who, hours in EVERYBODY.spent.items()}},
    because=Text(en="The mean is good and describes nobody; the worst served shows where the flow limps. On the ten hours, the texts part company: one wants everybody content at once, Thierry Spencer wants one priority, the final customer. The two ways of counting agree as long as the final customer is the worst served; they part as soon as it is somebody else. (The first way after “Qui est le client ?”; the figures are ours.)",
                 fr="La moyenne est bonne et ne décrit personne ; le moins bien servi montre où le flux boite. Sur les dix heures, les textes se séparent : l’un veut les contenter tous à la fois, Thierry Spencer veut une seule priorité, le client final. Les deux façons de compter s’accordent tant que le client final est le moins bien servi ; elles se séparent dès que c’est un autre. (La première façon, d’après « Qui est le client ? » ; les chiffres sont de nous.)"),
)
