"""Exercise 3.2: four questions to the consultant, on the invoice, the money, the work, the silence."""

from clientkit.cases import case
from clientkit.practice import Choose, Exercise, Form, Part, look_again, right
from clientkit.words import Text

MAP = case("consultant")
WHO = Choose({party.id: party.label for party in MAP.parties if party.id != MAP.me})
PAIRS = Choose({
    "firm-consultant": Text(en="between the Paris consultancy and the consultant", fr="entre le cabinet parisien et le consultant"),
    "cci-firm": Text(en="between the chamber of commerce and the consultancy", fr="entre la CCI et le cabinet"),
    "sme-cci": Text(en="between the small firm and the chamber of commerce", fr="entre la PME et la CCI"),
    "sme-consultant": Text(en="between the small firm and the consultant", fr="entre la PME et le consultant"),
})

EXERCISE = Exercise(
    "3.2", title=Text(en="Four questions, one consultant", fr="Quatre questions, un consultant"), minutes=(3, 4), covers="A19",
    prompt=Text(en="The consultant works at the small firm. He invoices the Paris consultancy, which invoices the chamber of commerce, which invoices the small firm. Now answer for him.",
                fr="Le consultant travaille dans la PME. Il facture le cabinet parisien, qui facture la CCI, qui facture la PME. Répondez à sa place."),
    answer=Form({
        "payer": Part(Text(en="Who pays my invoice?", fr="Qui paie ma facture ?"), WHO),
        "origin": Part(Text(en="Whose money is it, to begin with?", fr="À l’origine, de qui vient cet argent ?"), WHO),
        "receiver": Part(Text(en="Who receives my work?", fr="Chez qui mon travail arrive-t-il ?"), WHO),
        "silent": Part(Text(en="Where is something delivered although nobody ever said what was required?", fr="Où livre-t-on quelque chose sans que personne ait jamais dit ce qui était exigé ?"), PAIRS),
    }),
    map=MAP.without_link("sme-ask-consultant"),
    reasons=[
        right("3.2/four-answers", {"payer": "firm", "origin": "sme", "receiver": "sme", "silent": "sme-consultant"},
              Text(en="Yes. One pays the invoice, another fills the till and receives the work; and with that one, of all people, nothing was ever agreed.",
                   fr="Oui. L’un paie la facture, un autre remplit la caisse et reçoit le travail ; et c’est avec celui-là, justement, que rien n’a jamais été convenu."),
              look=["consultant-deliver-sme"], expect="often",
              ask=Text(en="Which of your own deliveries have you never talked over with the one who receives it?", fr="Laquelle de vos livraisons n’a jamais été discutée avec celui qui la reçoit ?")),
        look_again("3.2/payer-by-the-work", {"payer": {"sme", "cci"}},
              Text(en="You name somebody who pays, but whom? Look at the invoices on the consultant’s own desk: to whom are they addressed?",
                   fr="Vous nommez quelqu’un qui paie, mais qui ? Regardez les factures que le consultant a sur son bureau : à qui sont-elles adressées ?"),
              look=["consultant"], misconception="M4", expect="sometimes",
              ask=Text(en="Whose name is on the transfer that you receive each month?", fr="Quel nom figure sur le virement que vous recevez chaque mois ?")),
        look_again("3.2/origin-is-the-payer", {"origin": "firm"},
              Text(en="The consultancy does not print money. What comes into its till, and from where? Then ask the same question once more.",
                   fr="Le cabinet n’imprime pas l’argent. Qu’est-ce qui entre dans sa caisse, et d’où ? Puis posez encore une fois la même question."),
              look=["cci-pay-firm"], misconception="M1", expect="often",
              ask=Text(en="How many tills does a euro go through before it reaches you?", fr="Par combien de caisses un euro passe-t-il avant d’arriver chez vous ?")),
        look_again("3.2/origin-half-way", {"origin": "cci"},
              Text(en="Further back, indeed, but not yet at the spring. The chamber of commerce sends out an invoice, too.",
                   fr="On remonte, en effet, mais ce n’est pas encore la source. La CCI aussi envoie une facture."),
              look=["cci"], misconception="M1", expect="often",
              ask=Text(en="When do we know that we have reached the spring?", fr="À quoi reconnaît-on que l’on est à la source ?")),
        look_again("3.2/receiver-is-the-payer", {"receiver": "firm"},
              Text(en="An invoice goes to the consultancy. And the consultant himself: where does he put on his safety shoes?",
                   fr="Une facture part pour le cabinet. Et le consultant lui-même, où met-il ses chaussures de sécurité ?"),
              look=["consultant"], misconception="M1", expect="often",
              ask=Text(en="Does your work go where your invoice goes?", fr="Votre travail va-t-il là où va votre facture ?")),
        look_again("3.2/receiver-is-the-organiser", {"receiver": "cci"},
              Text(en="The chamber of commerce has organised it all. What does it see of the work once it has begun? Follow the consultant’s own arrow.",
                   fr="La CCI a tout organisé. Que voit-elle du travail une fois qu’il a commencé ? Suivez la flèche qui part du consultant."),
              look=["consultant"], misconception="M4", expect="sometimes",
              ask=Text(en="Who, in your work, organises without receiving?", fr="Dans votre travail, qui organise sans recevoir ?")),
        look_again("3.2/agreed-already", ...,
              Text(en="These two have settled something between them: a call for tenders, a subcontract, a place in the scheme. Where does the work change hands without any such paper?",
                   fr="Ces deux-là ont convenu de quelque chose : un appel d’offres, un contrat, une place dans l’action. Où le travail change-t-il de mains sans aucun papier de ce genre ?"),
              look=lambda answer: {"firm-consultant": ["firm-ask-consultant"], "cci-firm": ["cci-ask-firm"], "sme-cci": ["sme-ask-cci"]}.get(answer["silent"], []),
              misconception="M11", expect="sometimes",
              ask=Text(en="What do you believe your customer requires that nobody has ever said?", fr="Selon vous, qu’est-ce que votre client attend de vous sans que personne l’ait jamais dit ?")),
    ],
    hints=[Text(en="Draw it: one arrow for each invoice paid, one for the work. Do they run the same way?", fr="Dessinez : une flèche par facture payée, une pour le travail. Vont-elles dans le même sens ?"),
           Text(en="For the money, start from the consultant and go back, till by till, as long as somebody else pays in.", fr="Pour l’argent, partez du consultant et remontez, caisse après caisse, tant que quelqu’un d’autre y verse.")],
    solution={"payer": "firm", "origin": "sme", "receiver": "sme", "silent": "sme-consultant"},
    because=Text(en="The money takes three steps, from the small firm through the chamber of commerce and the consultancy; the work takes one. At the far end of both stands the same small firm, and the text tells of no agreement between it and the consultant. (After “Qui est le client ?”)",
                 fr="L’argent fait trois pas, de la PME par la CCI et le cabinet ; le travail, un seul. Aux deux bouts se trouve la même PME, et le texte ne parle d’aucun accord entre elle et le consultant. (D’après « Qui est le client ? »)"),
)
