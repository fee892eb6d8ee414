"""Exercise 1.1: predict who names whom, before the cards are turned over."""

from clientkit.course.lesson_01.catheter import CUSTOMERS, NAMED, SPEAKERS
from clientkit.practice import Exercise, Match, look_again, right
from clientkit.words import Text

EXERCISE = Exercise(
    "1.1",
    title=Text(en="Three places, one question", fr="Trois endroits, une seule question"),
    minutes=(3, 4),
    covers="A05 A06 A07 A08",
    prompt=Text(
        en="In a firm that makes catheters, somebody asks: who are your customers? Before you read on, predict: whom would each of these three name?",
        fr="Dans une entreprise qui fabrique des cathéters, quelqu’un demande : qui sont vos clients ? Avant de lire la suite, pariez : qui chacun de ces trois-là nommerait-il ?",
    ),
    answer=Match(SPEAKERS, CUSTOMERS),
    keep_first=True,
    reasons=[
        right(
            "1.1/each-their-own",
            NAMED,
            Text(
                en="Your prediction is the story’s. Each one names the person whom their work makes them think of: the one the product is for, those who handle it, those who settle the bill.",
                fr="Votre pari est celui de l’histoire. Chacun nomme celui à qui son travail le fait penser : celui à qui le produit est destiné, ceux qui s’en servent, ceux qui règlent la note.",
            ),
            expect="often",
            ask=Text(
                en="How did you guess? What does each of them see from their chair?",
                fr="Comment avez-vous deviné ? Que voit chacun, depuis sa chaise ?",
            ),
        ),
        look_again(
            "1.1/all-the-same",
            lambda answer: len(set(answer.values())) == 1,
            Text(
                en="You expect one and the same answer everywhere. They have one employer, true; but what does each of them have in hand all day long?",
                fr="Vous attendez partout la même réponse. Ils ont le même employeur, c’est vrai ; mais qu’est-ce que chacun a entre les mains toute la journée ?",
            ),
            misconception="M2",
            expect="rarely",
            ask=Text(
                en="Would your own firm give one answer? Shall we ask three people at random?",
                fr="Votre propre maison donnerait-elle une seule réponse ? On demande à trois personnes au hasard ?",
            ),
        ),
        look_again(
            "1.1/swapped-sales-accounting",
            {"operators": "patient", "sales-staff": "hospital", "accountant": "caregivers"},
            Text(
                en="Two answers have changed chairs. Look at what crosses each desk: on which one do conversations about the product land, and on which one amounts and due dates?",
                fr="Deux réponses ont échangé leurs chaises. Regardez ce qui passe sur chaque bureau : où parle-t-on du produit, où voit-on des montants et des échéances ?",
            ),
            misconception="M4",
            expect="sometimes",
            ask=Text(
                en="Who chooses the product, who handles it, who settles the bill: one person, or three?",
                fr="Qui choisit le produit, qui s’en sert, qui règle la note : une seule personne, ou trois ?",
            ),
        ),
        look_again(
            "1.1/operators-name-the-payer",
            {"operators": "hospital"},
            Text(
                en="Look at the operators again: does an invoice ever come through the packing workshop? Whom might they picture as they close the packet?",
                fr="Revenez aux opératrices : une facture passe-t-elle jamais par l’atelier ? À qui peuvent-elles penser en fermant le sachet ?",
            ),
            misconception="M1",
            expect="often",
            ask=Text(
                en="Must one pay in order to be a customer? Who here has ever seen the person who pays for their work?",
                fr="Faut-il payer pour être client ? Qui, ici, a déjà vu celui qui paie son travail ?",
            ),
        ),
        look_again(
            "1.1/operators-name-the-user",
            {"operators": "caregivers"},
            Text(
                en="Look at the operators again: the talk that day was of quality. If a packet is badly closed, who may come to harm?",
                fr="Revenez aux opératrices : ce jour-là, on parlait qualité. Si un sachet est mal fermé, qui risque d’en souffrir ?",
            ),
            expect="sometimes",
            ask=Text(
                en="Why do they think past the person who opens the packet?",
                fr="Pourquoi pensent-elles plus loin que celui qui ouvre le sachet ?",
            ),
        ),
        look_again(
            "1.1/sales-name-the-patient",
            {"sales-staff": "patient"},
            Text(
                en="Look at the sales staff again: whom do they meet, and who tells them whether the product is easy to handle?",
                fr="Revenez aux commerciaux : qui rencontrent-ils, et qui leur dit si le produit se manie bien ?",
            ),
            expect="sometimes",
            ask=Text(
                en="How many links of the chain lie between a sales visit and a bed?",
                fr="Combien de maillons entre une visite commerciale et un lit ?",
            ),
        ),
        look_again(
            "1.1/sales-name-the-payer",
            {"sales-staff": "hospital"},
            Text(
                en="Look at the sales staff again: an organisation signs, but whose hands does one have to convince?",
                fr="Revenez aux commerciaux : une organisation signe, mais quelles mains faut-il convaincre ?",
            ),
            misconception="M1",
            expect="sometimes",
            ask=Text(
                en="In your firm, do those who sell talk to those who pay, or to those who use?",
                fr="Chez vous, ceux qui vendent parlent-ils à ceux qui paient ou à ceux qui se servent du produit ?",
            ),
        ),
        look_again(
            "1.1/accountant-elsewhere",
            ...,
            Text(
                en="Look at the accountant again: which names stand at the head of the papers that go out from that desk?",
                fr="Revenez au comptable : quels noms figurent en tête des papiers qui partent de ce bureau ?",
            ),
            expect="rarely",
            ask=Text(
                en="What would the accountant have to see in order to answer like the operators?",
                fr="Que faudrait-il que le comptable voie pour répondre comme les opératrices ?",
            ),
        ),
    ],
    hints=[
        Text(
            en="Nobody here answers at random. Picture what each of them has before their eyes all day.",
            fr="Personne ici ne répond au hasard. Imaginez ce que chacun a sous les yeux toute la journée.",
        ),
        Text(
            en="One of the three thinks of the very end of the road, one of conversations, one of papers to be settled. Which is which?",
            fr="L’un des trois pense au bout du chemin, un autre à des conversations, un autre à des papiers à régler. Lequel est lequel ?",
        ),
    ],
    solution=NAMED,
    because=Text(
        en="The workshop thinks of the person who will lie in the bed; the sales offices, of those who have the product in their hands; accounting, of those who settle the bills. Only the first answer was heard on the spot: the author supposes the other two.",
        fr="L’atelier pense à la personne qui sera dans le lit ; les commerciaux, à ceux qui ont le produit entre les mains ; la comptabilité, à ceux qui règlent la note. Seule la première réponse a été entendue sur place : l’auteur suppose les deux autres.",
    ),
)
