"""Exercise 4.3: in what is each paid back, and which delivery gets nothing back at all?"""

from clientkit.map import CustomerMap, Deliver, Link, Party, Pay
from clientkit.practice import Choose, Exercise, Form, OnLinks, Part, look_again, right
from clientkit.questions.ways import reached, ways
from clientkit.words import Text

MAP = CustomerMap(
    [
        Party("before", Text(en="the post before", fr="le poste amont"), inside="company"),
        Party("me", Text(en="me", fr="moi"), inside="company"),
        Party("next", Text(en="the next post", fr="le poste aval"), inside="company"),
        Party("final", Text(en="the final customer", fr="le client final")),
        Party("company", Text(en="my company", fr="mon entreprise"), kind="organisation"),
    ],
    [
        Deliver("before-deliver-me", "before", "me", what=Text(en="cut boards", fr="planches coupées")),
        Deliver("me-deliver-next", "me", "next", what=Text(en="planed boards", fr="planches rabotées"), origin="source"),
        Deliver("next-deliver-final", "next", "final", what=Text(en="a table", fr="une table")),
        Pay("final-pay-company", "final", "company", what=Text(en="on the day of delivery", fr="le jour de la livraison"), origin="source"),
        Pay("final-tell-company", "final", "company", what=Text(en="a form filled in: age, town, habits", fr="un formulaire : âge, ville, habitudes"), currency="data"),
        Pay("company-pay-me", "company", "me", what=Text(en="at the end of the month", fr="à la fin du mois"), origin="source"),
        Pay("next-thank-me", "next", "me", what=Text(en="“A joy to put together!”", fr="« Un plaisir à monter ! »"), currency="recognition", origin="source"),
        Pay("next-help-me", "next", "me", what=Text(en="a hand on Friday afternoon", fr="un coup de main le vendredi"), currency="time"),
        Pay("company-pay-next", "company", "next"),
    ],
    me="me",
)  # fmt: skip

ASKED = ["company-pay-me", "next-thank-me", "next-help-me", "final-pay-company", "final-tell-company"]
RETURNS = OnLinks(MAP, ASKED, {"currency": Text(en="paid in…", fr="payé en…")})


def comes_back(link: Link) -> bool:
    """Whether anything at all leads back from whoever receives, in any currency, by any road."""
    pays = [each for each in MAP.links if isinstance(each, Pay)]
    return link.source in reached(ways(pays), [link.target])


(UNPAID,) = [link.id for link in MAP.links if isinstance(link, Deliver) and not comes_back(link)]

EXERCISE = Exercise(
    "4.3", title=Text(en="Paid in what?", fr="Payé en quoi ?"), minutes=(4, 5), covers="A27",
    prompt=Text(en="A small furniture workshop, of our own making. Things go one way; something comes back. In which currency? Then find the delivery for which nothing comes back at all.",
                fr="Un petit atelier de meubles, de notre invention. Les choses vont dans un sens ; quelque chose revient. Dans quelle monnaie ? Trouvez ensuite la livraison pour laquelle rien ne revient."),
    answer=Form({
        "returns": Part(Text(en="What comes back", fr="Ce qui revient"), RETURNS),
        "unpaid": Part(Text(en="For which delivery does nothing lead back, by any road, in any currency?", fr="Pour quelle livraison rien ne revient-il, par aucun chemin, dans aucune monnaie ?"),
                       Choose({
                           "me-deliver-next": Text(en="the planed boards, from me", fr="les planches rabotées, de moi"),
                           "next-deliver-final": Text(en="the table, from the next post", fr="la table, du poste aval"),
                           "before-deliver-me": Text(en="the cut boards, to me", fr="les planches coupées, vers moi"),
                       })),
        "called": Part(Text(en="The next post hands me no euro. To me it is…", fr="Le poste aval ne me remet pas un euro. Pour moi, c’est…"),
                       Choose({
                           "nobody": Text(en="no customer: whoever pays nothing has no say", fr="tout sauf un client : qui ne paie rien n’a rien à dire"),
                           "customer": Text(en="a customer, who pays in another currency", fr="un client, qui paie dans une autre monnaie"),
                           "partner": Text(en="a partner: we both serve the final customer", fr="un partenaire : nous servons tous deux le client final"),
                       })),
    }),
    reasons=[
        right("4.3/in-other-currencies", {"returns": RETURNS.said_by(MAP), "unpaid": UNPAID, "called": "customer"},
              Text(en="Yes: money is one currency among others. And the colleague to whom nobody gives anything back gives to you. What would it cost you to change that tomorrow?",
                   fr="Oui : l’argent n’est qu’une monnaie parmi d’autres. Et le collègue à qui rien ne revient, c’est à vous qu’il livre. Qu’en coûterait-il, demain, de changer cela ?"),
              expect="sometimes",
              ask=Text(en="Whom have we not thanked for more than a month?", fr="Qui n’avons-nous pas remercié depuis plus d’un mois ?")),
        right("4.3/a-partner-paid-all-the-same", {"returns": RETURNS.said_by(MAP), "unpaid": UNPAID, "called": "partner"},
              Text(en="Yes, and the word is yours to choose: Thierry Spencer prefers it too, while “Qui est le client ?” says customer. Under either name, something comes back to you; and the one who gets nothing back gives to you.",
                   fr="Oui, et c’est à vous de choisir le mot : Thierry Spencer préfère celui-là aussi, quand « Qui est le client ? » dit client. Sous l’un ou l’autre nom, quelque chose vous revient ; et celui à qui rien ne revient, c’est à vous qu’il livre."),
              expect="sometimes",
              ask=Text(en="Customer or partner: what would you do differently on Monday?", fr="Client ou partenaire : que feriez-vous de différent lundi ?")),
        look_again("4.3/no-money-no-customer", {"called": "nobody"},
                   Text(en="By that rule, a child at the school canteen has no say about the soup, nor a patient about the ward. Look at the two arrows that come to you from the next post: are they nothing?",
                        fr="À ce compte, l’enfant de la cantine n’a rien à dire de la soupe, ni le malade de sa chambre. Regardez les deux flèches qui vous viennent du poste aval : n’est-ce rien ?"),
                   misconception="M7", expect="often",
                   ask=Text(en="What would you miss if that colleague stopped speaking to you?", fr="Que vous manquerait-il si ce collègue ne vous parlait plus ?")),
        look_again("4.3/words-are-no-transfer", {"returns": {"next-thank-me": {"currency": "money"}}},
                   Text(en="How many euros are there in a kind word? Try to pay the baker with it. What is it worth, then, and to whom?",
                        fr="Combien d’euros dans un mot gentil ? Essayez de payer le boulanger avec. Que vaut-il donc, et pour qui ?"),
                   misconception="M7", expect="sometimes",
                   ask=Text(en="Which kind word do you still remember after a year?", fr="Quel mot gentil vous est resté, un an après ?")),
        look_again("4.3/an-hour-given", lambda answer: answer["returns"]["next-help-me"]["currency"] != "time",
                   Text(en="A hand on a Friday afternoon: what has your colleague less of, that evening? That is what was given.",
                        fr="Un coup de main le vendredi : ce soir-là, de quoi votre collègue a-t-il moins ? C’est cela qu’il a donné."),
                   expect="sometimes",
                   ask=Text(en="What did the one who gave it go without?", fr="De quoi s’est privé celui qui l’a donné ?")),
        look_again("4.3/a-form-is-worth-something", lambda answer: answer["returns"]["final-tell-company"]["currency"] != "data",
                   Text(en="There is no coin in that form, but something else, which the company keeps and will use. What do web shops ask of you before you have bought anything?",
                        fr="Il n’y a pas de pièce dans ce formulaire, mais autre chose, que l’entreprise garde et utilisera. Que vous demandent les sites marchands avant même le premier achat ?"),
                   expect="sometimes",
                   ask=Text(en="What have you paid with this week without taking out your purse?", fr="Avec quoi avez-vous payé cette semaine, sans sortir votre portefeuille ?")),
        look_again("4.3/nothing-comes-to-me", {"unpaid": "me-deliver-next"},
                   Text(en="Your boards go to the next post. Put your finger there: do you really see nothing that leads from it to you?",
                        fr="Vos planches vont au poste aval. Posez-y le doigt : n’y a-t-il vraiment rien qui en parte vers vous ?"),
                   misconception="M7", expect="sometimes",
                   ask=Text(en="Do we count what comes to us as readily as what does not?", fr="Comptons-nous ce qui nous revient aussi volontiers que ce qui ne revient pas ?")),
        look_again("4.3/round-by-the-till", {"unpaid": "next-deliver-final"},
                   Text(en="The final customer hands nothing to that post directly. But follow the arrows from the customer through the company’s till: where does one of them end?",
                        fr="Le client final ne remet rien à ce poste de la main à la main. Mais suivez les flèches qui partent de lui, par la caisse de l’entreprise : où l’une d’elles finit-elle ?"),
                   misconception="M1", expect="often",
                   ask=Text(en="By which road does the customer pay the people in the back room?", fr="Par quel chemin le client paie-t-il ceux de l’arrière-boutique ?")),
        look_again("4.3/another-currency", ...,
                   Text(en="One currency is not right yet. For each arrow, ask what the giver has less of afterwards, and what the receiver has more of.",
                        fr="Une monnaie n’est pas encore la bonne. Pour chaque flèche, demandez ce que celui qui donne a en moins ensuite, et ce que celui qui reçoit a en plus."),
                   expect="sometimes",
                   ask=Text(en="Could one pay the rent with it?", fr="Pourrait-on payer son loyer avec ?")),
    ],
    hints=[
        Text(en="Four currencies: money, recognition, time, data. Which of them can be taken to the bank?", fr="Quatre monnaies : argent, reconnaissance, temps, données. Laquelle peut-on porter à la banque ?"),
        Text(en="For the delivery that nobody pays back, put your finger on the tip of each arrow of delivery: from there, can arrows of payment take you back to its start?", fr="Pour la livraison sans retour, posez le doigt sur la pointe de chaque flèche de livraison : de là, des flèches de paiement vous ramènent-elles à son départ ?"),
    ],
    solution={"returns": RETURNS.said_by(MAP), "unpaid": UNPAID, "called": "customer"},
    because=Text(en="The next post pays in esteem, in recognition, perhaps in thanks, says the text; a helping hand is time, a form filled in is data. The workshop is ours. For the post before us nothing leads back, in any currency: here, the thankless customer is me. (After “Qui est le client ?”; “partner” is Thierry Spencer’s word.)",
                 fr="Le poste aval paie en estime, en reconnaissance, parfois en mercis, dit le texte ; un coup de main, c’est du temps, un formulaire, des données. L’atelier est de nous. Vers le poste amont, rien ne revient, dans aucune monnaie : ici, le client ingrat, c’est moi. (D’après « Qui est le client ? » ; « partenaire » est le mot de Thierry Spencer.)"),
)
