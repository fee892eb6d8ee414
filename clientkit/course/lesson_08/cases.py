"""Exercise 8.5: which case stands for which reason, and what each side’s witnesses show or do not."""

from clientkit.practice import Answer, Choose, Exercise, Form, Match, Part, look_again, right
from clientkit.words import Text

CASES = {
    "survey": Text(en="the survey on walls", fr="le sondage sur les cloisons"),
    "book": Text(en="Vineet Nayar’s book", fr="le livre de Vineet Nayar"),
    "bank": Text(en="the bank", fr="la banque"),
    "coffee": Text(en="the coffee guide", fr="le guide du café"),
    "meeting": Text(en="the two sentences", fr="les deux phrases"),
}
#: What the side that keeps the word calls: to be heard as strictly as the five.
FOR_KEEPING = {"project": Text(en="the project without those whom it was for", fr="le projet sans ses destinataires")}
REASONS = {
    "priorities": Text(en="1. time goes to what matters less", fr="1. le temps va à ce qui importe moins"),
    "blurs": Text(en="2. nobody knows who the customer is", fr="2. nul ne sait plus qui est le client"),
    "distance": Text(en="3. walls go up, the customer is far", fr="3. des murs, et un client lointain"),
    "hides": Text(en="4. each one’s own part is hidden", fr="4. la part de chacun est masquée"),
    "cooperation": Text(en="5. cooperation suffers", fr="5. la coopération en souffre"),
}
EXAMPLE, OFTEN, CAUSE = "example", "often", "cause"
SHOWS = {
    CAUSE: Text(en="that the term is the cause", fr="que le terme en est la cause"),
    EXAMPLE: Text(en="that the situation exists somewhere", fr="que la situation existe quelque part"),
    OFTEN: Text(en="that walls are common", fr="que les cloisons sont fréquentes"),
}
REASON_OF = {"survey": "distance", "book": "cooperation", "bank": "priorities", "coffee": "hides", "meeting": "blurs"}
#: A shrug among colleagues blurs who the customer is, and is no help either.
ALSO_OF = {"meeting": "cooperation"}
HEARD = {**CASES, **FOR_KEEPING}
SHOWN_BY = {id: OFTEN if id == "survey" else EXAMPLE for id in HEARD}
KEEPERS = Choose({
    "survey": Text(en="a survey among employees", fr="un sondage auprès de salariés"),
    "compare": Text(en="firms with the term compared with firms without it", fr="des entreprises avec le terme, comparées à d’autres sans"),
    "reasoning": Text(en="a line of reasoning, without figures", fr="un raisonnement, sans chiffres"),
})


def misplaced(answer: Answer) -> list[str]:
    """The cases that were given another reason than the text's."""
    return [id for id, reason in answer["reasons"].items() if reason not in (REASON_OF[id], ALSO_OF.get(id))]


EXERCISE = Exercise(
    "8.5", title=Text(en="Six witnesses", fr="Six témoins"), minutes=(6, 7), covers="E04 E05 E07 E11 E12",
    prompt=Text(en="Thierry Spencer gives five reasons for dropping the term, and calls five witnesses.\n\nThe survey: in France, in all trades, a certain share of employees see real walls between departments.\n\nVineet Nayar’s book: a front line that meets customers, colleagues who back it up.\n\nThe bank, BNP Paribas Fortis: IT ranks requests by the final customer’s satisfaction.\n\nThe coffee guide, Nespresso’s: from the farmer to whoever serves, each gesture counts.\n\nThe two sentences: “I answer only to my internal customer”; “sorry, not my customer”.\n\nThe other side calls one too, Gregg Stocker’s project: a technical group meant to improve its work, and had invited none of those who receive it; it distrusted them. He would repair the trust first. (The other authors of that side are not called here.)\n\nMatch each of the five with the reason that it supports; then say what each of the six shows, assuming it is accurate. Last, be as strict with the texts that keep the term.",
                fr="Thierry Spencer donne cinq raisons d’abandonner le terme, et appelle cinq témoins.\n\nLe sondage : en France, tous secteurs confondus, une certaine part des salariés voit un vrai cloisonnement entre services.\n\nLe livre de Vineet Nayar : une première ligne face au client, des collègues qui la soutiennent.\n\nLa banque, BNP Paribas Fortis : l’informatique classe les demandes selon la satisfaction du client final.\n\nLe guide du café, celui de Nespresso : du fermier à celui qui sert, chaque geste compte.\n\nLes deux phrases : « Je ne réponds qu’à mon client interne » ; « désolé, ce n’est pas mon client ».\n\nL’autre camp en cite un aussi, le projet de Gregg Stocker : un groupe technique voulait améliorer son travail sans avoir invité aucun de ceux qui le reçoivent ; il s’en méfiait. Il réparerait d’abord la confiance. (Les autres auteurs de ce camp ne sont pas appelés ici.)\n\nReliez chacun des cinq à la raison qu’il appuie ; puis dites ce que montre chacun des six, en le supposant exact. Enfin, soyez aussi sévère avec les textes qui gardent le terme."),
    answer=Form({
        "reasons": Part(Text(en="Which reason does each witness support?", fr="Quelle raison chaque témoin appuie-t-il ?"), Match(CASES, REASONS)),
        "shows": Part(Text(en="And what does it show?", fr="Et que montre-t-il ?"), Match(HEARD, SHOWS)),
        "keepers": Part(Text(en="The two texts of the course that keep the term: what do they bring as proof?", fr="Les deux textes du cours qui gardent le terme : qu’apportent-ils comme preuve ?"), KEEPERS),
    }),
    reasons=[
        look_again("8.5/no-proof-of-a-cause", lambda answer: CAUSE in answer["shows"].values(),
                   Text(en="You let a witness prove that the term does harm, or good. Would the same firm, with the same people, do otherwise on the day when it changed the word? Has anybody compared with and without?",
                        fr="Vous laissez un témoin prouver que le terme fait du mal, ou du bien. La même entreprise, avec les mêmes gens, ferait-elle autrement le jour où elle changerait de mot ? Quelqu’un a-t-il comparé avec et sans ?"),
                   misconception="M20", expect="often",
                   ask=Text(en="Which two firms would one have to compare? Which two departments of ours?", fr="Quelles entreprises faudrait-il comparer ? Lesquels de nos services ?")),
        look_again("8.5/one-is-not-many", lambda answer: any(answer["shows"][id] == OFTEN for id in HEARD if id != "survey"),
                   Text(en="One firm, one book, one project or two sentences: that is one case. How many would you want before you say “common”?",
                        fr="Une entreprise, un livre, un projet ou deux phrases : cela fait un cas. Combien en voudriez-vous avant de dire « fréquent » ?"),
                   expect="often",
                   ask=Text(en="Which “everybody here says so” have we ever counted?", fr="Quel « tout le monde le dit » avons-nous déjà compté ?")),
        look_again("8.5/many-were-asked", lambda answer: answer["shows"]["survey"] != OFTEN,
                   Text(en="One of the witnesses asked many people and counted. It does not show everything, but more than a single case. What?",
                        fr="L’un des témoins a interrogé beaucoup de monde, et compté. Il ne montre pas tout, mais il montre plus qu’un cas. Quoi ?"),
                   expect="sometimes",
                   ask=Text(en="What could one learn from a survey, and what never?", fr="Que peut nous apprendre un sondage, et que ne nous apprendra-t-il jamais ?")),
        look_again("8.5/another-reason", lambda answer: bool(misplaced(answer)),
                   lambda answer: Text(
                       en=f"Witnesses who plead for another reason: {len(misplaced(answer))}. Ask of each: does it speak of time, of words, of walls, of pride in one’s part, or of help?",
                       fr=f"Témoins qui plaident pour une autre raison : {len(misplaced(answer))}. Demandez à chacun : parle-t-il de temps, de mots, de murs, de la fierté d’y être pour quelque chose, ou d’entraide ?"),
                   expect="often",
                   ask=Text(en="Could one and the same case speak for two reasons? Which?", fr="Un même cas peut-il parler pour deux raisons ? Lequel ?")),
        look_again("8.5/as-strict-with-both", lambda answer: answer["keepers"] != "reasoning",
                   Text(en="Be as strict with the side that keeps the term: the next post that “buys” punctuality, the demand that climbs the chain. Have we met a single percentage there, or two firms side by side?",
                        fr="Soyez aussi sévère avec le camp qui garde le terme : le poste suivant qui « achète » la ponctualité, la demande qui remonte la chaîne. Y avons-nous vu un seul pourcentage, ou deux entreprises côte à côte ?"),
                   expect="sometimes",
                   ask=Text(en="Are we stricter with those who disagree with us?", fr="Sommes-nous plus sévères avec ceux qui ne pensent pas comme nous ?")),
        right("8.5/heard-and-weighed", ...,
              Text(en="All five have found their reason. Of the six, five are single cases, one counts, and none compares firms with and without the term. The two texts that keep it bring a line of reasoning, and no figures. Nothing we have read proves it, either way: one has to look where one works.",
                   fr="Tous les cinq ont retrouvé leur raison. Des six, cinq sont des cas isolés, un compte, et aucun ne compare des entreprises avec et sans le terme. Les deux textes qui le gardent apportent un raisonnement, et pas de chiffres. Aucun des textes que nous avons lus ne le prouve, dans un sens ou dans l’autre : il faut regarder chez soi."),
              expect="sometimes",
              ask=Text(en="What would we have to observe in our own firm to be moved, either way?", fr="Que faudrait-il observer chez nous pour changer d’avis, dans un sens ou dans l’autre ?")),
    ],
    hints=[
        Text(en="Reasons: time, words, walls, pride in one’s part, help. Each witness says one of these nearly aloud.", fr="Les raisons : le temps, les mots, les murs, la fierté d’y être pour quelque chose, l’entraide. Chaque témoin en dit une presque tout haut."),
        Text(en="To show a cause, one needs two things that differ only in that: before and after, or with and without.", fr="Pour montrer une cause, il faut deux choses qui ne diffèrent que par elle : avant et après, ou avec et sans."),
    ],
    solution={"reasons": REASON_OF, "shows": SHOWN_BY, "keepers": "reasoning"},
    because=Text(en="The survey (56 out of 100 see such walls in all trades; 65 in food retail) is the Baromètre de la Symétrie des Attentions, by the Académie du Service, where he worked; its figures are cited by T. Spencer, edition not given, and we have not found them. The bank and the coffee are his statements, which we have not checked; he contributed to that guide. The project is told by Gregg Stocker (blogs.mtu.edu), of whom we have read an excerpt. The second of the two sentences may speak for help refused as well. All of them plead, here; it is their right. That a case does not prove a cause is no proof of the contrary either.",
                 fr="Le sondage (56 sur cent voient de telles cloisons, tous secteurs confondus ; 65 dans la grande distribution), Baromètre de la Symétrie des Attentions, vient de l’Académie du Service, où il travaillait ; ses chiffres sont cités par T. Spencer, édition non précisée, et nous ne les avons pas retrouvés. La banque et le café sont ses affirmations, que nous n’avons pas vérifiées ; il a contribué à ce guide. Le projet est raconté par Gregg Stocker (blogs.mtu.edu), dont nous avons lu un extrait. La seconde des deux phrases peut aussi parler d’une aide refusée. Tous plaident, ici ; c’est leur droit. Qu’un cas ne prouve pas une cause ne prouve pas non plus le contraire."),
)
