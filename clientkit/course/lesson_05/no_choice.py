"""Exercise 5.2: those who cannot choose, those who undergo, and who pays for what is free."""

from collections.abc import Callable, Mapping

from clientkit.cases import case
from clientkit.course.texts import EVERYONE_HAS_CUSTOMERS, OURS, THE_NINE_VERBS
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Match,
    OnLinks,
    Part,
    Sentence,
    View,
    look_again,
    to_discuss,
)
from clientkit.practice.kindly import gives_no_reason
from clientkit.words import Text

MAP = case("police")
ARREST, SAFETY = "police-deliver-arrested", "police-deliver-society"
POLICE = OnLinks(
    MAP, [ARREST, SAFETY],
    {"mode": Text(en="how is it received?", fr="comment est-ce reçu ?"), "choice": Text(en="how free are they to go elsewhere?", fr="sont-ils libres d’aller ailleurs ?")},
)

HELD = Match(
    {
        "medicine": Text(en="A patient, and the only medicine for her illness, which one firm alone may make", fr="Une patiente, et le seul médicament contre sa maladie, qu’un seul laboratoire a le droit de fabriquer"),
        "hair": Text(en="You, and your hairdresser", fr="Vous, et votre coiffeur"),
        "car": Text(en="A motorist, and the office that issues driving licences", fr="Un automobiliste, et le service qui délivre son permis"),
        "lorry": Text(en="The neighbours, and the canteen’s lorry", fr="Les voisins, et le camion de la cantine"),
    },
    {
        "rule": Text(en="a rule or a law", fr="un règlement ou une loi"),
        "place": Text(en="the place where they live", fr="l’endroit où ils habitent"),
        "nothing": Text(en="nothing: one may change", fr="rien : on peut changer"),
        "patent": Text(en="a patent", fr="un brevet"),
    },
)
HOLDS = {"medicine": {"patent", "rule"}, "hair": {"nothing"}, "car": {"rule"}, "lorry": {"place"}}

FREE = Match(
    {
        "call": Text(en="The patrol that comes when you call", fr="La patrouille qui vient quand vous appelez"),
        "weather": Text(en="The weather on your telephone", fr="La météo sur votre téléphone"),
        "helpdesk": Text(en="A firm’s own IT help desk", fr="Le dépannage informatique d’une entreprise, pour ses salariés"),
    },
    {
        "nobody": Text(en="nobody: it is free", fr="personne : c’est gratuit"),
        "adverts": Text(en="advertisers, who buy our attention", fr="des annonceurs, qui achètent notre attention"),
        "prices": Text(en="the firm’s customers, in its prices", fr="les clients de l’entreprise, dans ses prix"),
        "taxes": Text(en="all of us, in taxes", fr="nous tous, par l’impôt"),
    },
)
#: Weather comes from a public office too, in many countries.
PAID = {"call": {"taxes"}, "weather": {"adverts", "taxes"}, "helpdesk": {"prices"}}

CARE_STAFF = Text(en="care staff refuse the word in one of the texts, “Qui est le client ?”; the argument is ours", fr="dans un des textes, « Qui est le client ? », des soignants refusent le mot ; l’argument est de nous")

def named_first(part: str, cards: Mapping[str, Text], good: Mapping[str, set[str]], en: str, fr: str) -> Callable[[Answer], Text]:
    """What is said of cards that lie elsewhere, after the names of these cards."""

    def say(answer: Answer) -> Text:
        wrong = [card for card, where in answer[part].items() if where not in good[card]] or list(cards)
        return Text(
            en=" · ".join(f"“{cards[card].say('en')}”" for card in wrong) + f" — {en}",
            fr=" · ".join(f"« {cards[card].say('fr')} »" for card in wrong) + f" — {fr}",
        )

    return say


EXERCISE = Exercise(
    "5.2", title=Text(en="No way out, and no thanks", fr="Sans issue, et sans merci"), minutes=(7, 9), covers="B01 B05 B06",
    prompt=Text(en="The police arrest somebody, help a victim, keep a town safe. First say, on the two arrows lit up, how each is received (“a benefit”: it does them good, though they do not use it). Then look for what holds those who cannot leave, and for the purse behind what is free. Last, take a position: several can be defended.",
                fr="La police interpelle quelqu’un, aide une victime, veille sur une ville. Dites d’abord, pour les deux flèches éclairées, comment chacune est reçue (« un bienfait » : cela fait du bien, sans que l’on s’en serve). Cherchez ensuite ce qui retient ceux qui ne peuvent pas partir, et quelle bourse se cache derrière ce qui est gratuit. Prenez enfin position : plusieurs se défendent."),
    answer=Form({
        "police": Part(Text(en="Two arrows, two ways to receive", fr="Deux flèches, deux façons de recevoir"), POLICE),
        "held": Part(Text(en="What holds them there?", fr="Qu’est-ce qui les retient ?"), HELD),
        "free": Part(Text(en="“Free”: who pays?", fr="« Gratuit » : qui paie ?"), FREE),
        "customer": Part(Text(en="So the person arrested is…", fr="La personne interpellée est donc…"), Choose({
            "like-others": Text(en="a customer like the others", fr="un client comme les autres"),
            "not": Text(en="not a customer: the word does not fit", fr="tout sauf un client : le mot ne va pas"),
            "another-kind": Text(en="a customer, but of another kind", fr="un client, mais d’une autre sorte"),
        })),
        "because": Part(Text(en="Because…", fr="Parce que…"), Sentence()),
        "listen": Part(Text(en="To listen to somebody who cannot leave anyway is…", fr="Écouter quelqu’un qui, de toute façon, ne peut pas partir…"), Choose({
            "pointless": Text(en="of little use: they will be there tomorrow", fr="sert à peu de chose : il sera là demain"),
            "owed": Text(en="a duty, as far as the rules say so", fr="est un devoir, dans la mesure où la règle le dit"),
            "needed": Text(en="more useful than elsewhere", fr="est plus utile qu’ailleurs"),
        })),
    }),
    map=POLICE.bare, credits=(),
    reasons=[
        look_again("5.2/asked-to-be-arrested", lambda answer: answer["police"][ARREST]["mode"] != "undergo" or answer["police"][ARREST]["choice"] != "captive",
                   Text(en="Look at the first arrow from where it ends. Has anybody there ordered this arrest, or compared offers? And could they say “no, thank you”?",
                        fr="Regardez la première flèche depuis sa pointe. Là, quelqu’un a-t-il commandé cette interpellation, ou comparé des offres ? Et peut-on y répondre « non merci » ?"),
                   look=[ARREST], misconception="M18", expect="sometimes",
                   ask=Text(en="What part of our work arrives at somebody who never asked for it?", fr="Quelle part de notre travail arrive chez quelqu’un qui n’a rien demandé ?")),
        look_again("5.2/another-police", lambda answer: answer["police"][SAFETY]["choice"] == "free",
                   Text(en="Society may complain, vote, or move. But which other police would a whole town call tonight? One can be content, and captive all the same.",
                        fr="La société peut se plaindre, voter, déménager. Mais quelle autre police une ville entière appellerait-elle ce soir ? On peut être content, et captif quand même."),
                   look=[SAFETY], misconception="M16", expect="sometimes",
                   ask=Text(en="How would your customers show that they are unhappy, if they cannot leave?", fr="À quoi verriez-vous que vos clients sont mécontents, s’ils ne peuvent pas partir ?")),
        look_again("5.2/passed-on", lambda answer: answer["police"][SAFETY]["mode"] == "resell",
                   Text(en="Look at where the second arrow ends. Whom would society hand its safety on to? Say rather what it does with it itself: one may use it, benefit from it, or put up with it.",
                        fr="Regardez où finit la seconde flèche. À qui la société remettrait-elle sa sécurité ? Dites plutôt ce qu’elle en fait elle-même : elle peut s’en servir, en profiter, ou la subir."),
                   look=[SAFETY], expect="rarely",
                   ask=Text(en="What do we deliver that others only pass on, and to whom?", fr="Que livrons-nous que d’autres ne font que transmettre, et à qui ?")),
        look_again("5.2/what-holds-them", lambda answer: any(held not in HOLDS[who] for who, held in answer["held"].items()),
                   named_first("held", HELD.left, HOLDS,
                               "try to leave, in their shoes: for another product, another house, another counter. What stops you first: a rule, a patent, your address? Or does nothing?",
                               "essayez de partir, à leur place : pour un autre produit, une autre maison, un autre guichet. Qu’est-ce qui vous arrête d’abord : une règle, un brevet, votre adresse ? Ou bien rien ?"),
                   expect="sometimes",
                   ask=Text(en="Which of our own customers stay because they want to, and which because they must?", fr="Lesquels de nos clients restent parce qu’ils le veulent, et lesquels parce qu’ils le doivent ?")),
        look_again("5.2/free-of-charge", lambda answer: "nobody" in answer["free"].values(),
                   Text(en="Nobody took out a purse, agreed. But somebody has a salary, a computer, a car with petrol in it. Follow that money one step back.",
                        fr="Personne n’a sorti son porte-monnaie, d’accord. Mais quelqu’un a un salaire, un ordinateur, une voiture avec de l’essence. Remontez cet argent d’un pas."),
                   misconception="M3", expect="often",
                   ask=Text(en="What do we give away “for nothing”, and who has paid for it?", fr="Que donnons-nous « pour rien », et qui l’a payé ?")),
        look_again("5.2/another-purse", lambda answer: any(purse not in PAID[what] for what, purse in answer["free"].items()),
                   named_first("free", FREE.left, PAID,
                               "there is money, but this purse is somebody else’s. Into which till would you have to look, to see the money for it come in?",
                               "il y a bien de l’argent, mais cette bourse est à quelqu’un d’autre. Dans quelle caisse faudrait-il regarder pour en voir entrer l’argent ?"),
                   expect="sometimes",
                   ask=Text(en="If that purse closed, how long would the service go on?", fr="Si cette bourse se fermait, combien de temps le service tiendrait-il ?")),
        look_again("5.2/no-reason-yet", lambda answer: gives_no_reason(answer["because"]),
                   Text(en="Your position is there; its reason is not yet. What would change for the person arrested, tonight, if one called them a customer? And what would not?",
                        fr="La position y est ; la raison, pas encore. Qu’est-ce qui changerait ce soir, pour la personne interpellée, si on l’appelait « client » ? Et qu’est-ce qui ne changerait pas ?"),
                   expect="often",
                   ask=Text(en="What would you do differently tomorrow, if you held the other position?", fr="Que feriez-vous autrement demain, si vous teniez l’autre position ?")),
        to_discuss("5.2/no-need-to-listen", {"listen": "pointless"},
                   Text(en="They will be there tomorrow, true. So no cancelled order will tell you that something is wrong. By what else would you notice?",
                        fr="Il sera là demain, c’est vrai. Rien ne vous dira donc qu’il en souffre : pas de commande annulée, pas de chaise vide. À quoi le verriez-vous, avant le journal ?"),
                   misconception="M16", expect="often",
                   ask=Text(en="Who, in this building, cannot change supplier? When did they last get a question from us?", fr="Qui, dans cette maison, ne peut pas changer de fournisseur ? Quand lui avons-nous posé une question ?")),
        to_discuss("5.2/like-the-others", {"customer": "like-others"},
                   Text(en="You let nobody stand outside. Then try it: whose wish wins, when the person arrested wants to go home and the victim wants to be heard?",
                        fr="Vous ne laissez personne dehors. Essayez alors : quel souhait l’emporte, quand la personne interpellée veut rentrer chez elle et que la victime veut être entendue ?"),
                   look=[ARREST, "police-deliver-victim"], misconception="M18", expect="rarely",
                   ask=Text(en="Must all customers be satisfied in the same way?", fr="Faut-il contenter tous les clients de la même façon ?")),
        to_discuss("5.2/not-a-customer", {"customer": "not"},
                   Text(en="You keep the word for others. Then what do you call that person, and who asks what they need: respect, a clear word, a lawyer?",
                        fr="Vous gardez le mot pour d’autres. Comment appelez-vous alors cette personne, et qui demande ce qu’il lui faut : du respect, un mot clair, un avocat ?"),
                   look=["arrested-ask-police-respect", "state-ask-police-rights"], misconception="M18", expect="often",
                   ask=Text(en="Without the word “customer”: what do you owe whoever has to put up with your work?", fr="Sans le mot « client » : que devez-vous à celui qui subit votre travail ?")),
        to_discuss("5.2/of-another-kind", ...,
                   Text(en="Another kind, then: one who is owed something, but not satisfaction. Write down what exactly is owed, before one is in a hurry.",
                        fr="D’une autre sorte, donc : quelqu’un à qui l’on doit quelque chose, mais pas la satisfaction. Écrivez ce qu’on lui doit au juste, avant d’être pressé."),
                   look=["arrested-ask-police-respect", "state-ask-police-rights"], expect="often",
                   ask=Text(en="What may somebody demand of us who will never be pleased with us?", fr="Que peut exiger de nous quelqu’un qui ne sera jamais content de nous ?")),
    ],
    debate=[
        View("undergoing-counts", {"customer": "like-others"},
             Text(en="whoever has to put up with it is a customer like the others.", fr="qui subit est un client comme les autres."),
             Text(en="To undergo stands among the nine verbs, beside to pay and to use, with no asterisk; the text adds only that some are not necessarily pleased. Leave one verb out, and nobody looks at that person any more.",
                  fr="Subir figure parmi les neuf verbes, à côté de payer et d’utiliser, sans astérisque ; le texte ajoute seulement que certains ne sont pas forcément contents. Enlevez un verbe, et plus personne ne regarde celui-là."),
             THE_NINE_VERBS,
             against=Text(en="A word that fits whoever calls for help and whoever is handcuffed no longer says whom to please. The neighbour of a thief would like to know.",
                          fr="Un mot qui va à celui qui appelle au secours comme à celui que l’on menotte ne dit plus à qui faire plaisir. Le voisin du voleur aimerait le savoir."),
             against_source=OURS),
        View("not-the-word", {"customer": "not"},
             Text(en="“customer” is not the word for somebody who has chosen nothing.", fr="« client » n’est pas le mot pour quelqu’un qui n’a rien choisi."),
             Text(en="Somebody held has rights, and rights do not depend on being pleased, on paying, or on coming back. To call them a customer is to dress up force as a service.",
                  fr="Une personne retenue a des droits, et des droits ne dépendent ni du contentement, ni de l’argent, ni du retour. L’appeler client, c’est déguiser la contrainte en service."),
             CARE_STAFF,
             against=Text(en="That person has expectations: to know why, to be treated with respect. In one of the texts that is enough for the name, paid or not; and whoever is refused the name is soon refused the question.",
                          fr="Elle a des attentes : savoir pourquoi, être respectée. Pour un des textes, cela suffit, contre rémunération ou pas ; et à qui l’on refuse le nom, on refuse bientôt la question."),
             against_source=EVERYONE_HAS_CUSTOMERS),
        View("another-kind", {"customer": "another-kind"},
             Text(en="a customer to be heard, not one to be pleased.", fr="un client à entendre, non à contenter."),
             Text(en="What is done to that person can be done well or badly: explained or not, respectfully or not. One can ask about that, measure it and improve it, without setting anybody free.",
                  fr="Ce qu’on lui fait peut être bien fait ou mal fait : expliqué ou non, avec respect ou non. On peut l’interroger là-dessus, le mesurer et progresser, sans relâcher personne."),
             OURS,
             against=Text(en="“Of another kind” is a comfortable drawer: everybody hard to please ends up in it, and nobody looks in again.",
                          fr="« D’une autre sorte » est un tiroir commode : on y range tous ceux qui sont durs à contenter, et personne ne le rouvre."),
             against_source=OURS),
        View("they-stay", {"listen": "pointless"},
             Text(en="whoever cannot leave can wait to be asked.", fr="qui ne peut pas partir peut attendre qu’on l’interroge."),
             Text(en="Hours for listening are few. Those who can go will go if one does not listen; the others lose nothing that a rule does not already protect.",
                  fr="Les heures pour écouter sont rares. Qui peut partir partira si on ne l’écoute pas ; l’autre ne perd rien qu’une règle ne protège déjà."),
             OURS,
             against=Text(en="Somebody who cannot leave cannot warn you by leaving either. If nobody asks, the first news may be a quarrel.",
                          fr="Qui ne peut pas partir ne peut pas non plus vous avertir en partant. Si personne ne demande, la première nouvelle sera peut-être un conflit."),
             against_source=OURS),
        View("the-rule-says", {"listen": "owed"},
             Text(en="listening is a duty, as far as the rules say so.", fr="écouter est un devoir, dans la mesure où la règle le dit."),
             Text(en="A rule holds for everybody, also for those who are not liked, and on days without goodwill. What it asks can be checked.",
                  fr="Une règle vaut pour tous, même pour ceux que l’on n’aime pas, et même les jours sans bonne volonté. Ce qu’elle demande se vérifie."),
             OURS,
             against=Text(en="A rule foresees what has happened before. What it did not foresee, only those who have to put up with it can tell.",
                          fr="Une règle prévoit ce qui est déjà arrivé. Ce qu’elle n’a pas prévu, seuls ceux qui le subissent peuvent le dire."),
             against_source=OURS),
        View("more-useful-there", {"listen": "needed"},
             Text(en="it is more useful there than elsewhere.", fr="c’est plus utile là qu’ailleurs."),
             Text(en="Elsewhere a lost order warns you. Here nothing does, unless you ask.",
                  fr="Ailleurs, une commande perdue vous avertit. Ici, rien, si vous ne demandez pas."),
             OURS,
             against=Text(en="To ask raises hopes. If nothing may change, because a law fixes it, the question is a mockery.",
                          fr="Interroger fait espérer. Si rien ne peut changer, parce qu’une loi le fixe, la question est une moquerie."),
             against_source=OURS),
    ],
    hints=[
        Text(en="For each arrow, stand where it arrives. Did you ask for this? Could you ask somebody else?", fr="Pour chaque flèche, mettez-vous là où elle arrive. L’avez-vous demandé ? Pourriez-vous le demander à un autre ?"),
        Text(en="The three services all cost salaries. One is paid because the law says so, one by what you look at, one by whoever buys from the firm.", fr="Les trois services coûtent des salaires. L’un est payé parce que la loi le veut, l’autre par ce que vous regardez, le dernier par ceux qui achètent à l’entreprise."),
    ],
    left_to_you="customer because listen",
    solution={
        "police": POLICE.said_by(MAP),
        "held": {"medicine": "patent", "hair": "nothing", "car": "rule", "lorry": "place"},
        "free": {"call": "taxes", "weather": "adverts", "helpdesk": "prices"},
        "customer": "another-kind",
        "because": Text(en="they must be told why and treated with respect, without getting what they want", fr="on lui doit des explications et du respect, sans lui donner ce qu’elle veut"),
        "listen": "needed",
    },
    because=Text(en="The 2010 text speaks of customers held by a patent or a rule, as in State services, and of police work, where some are not necessarily pleased. It settles nothing more: the parties, the money and the requests on this map are ours. Captivity sits on the arrow, not on the person: the same motorist is free at the hairdresser’s. As for society’s safety, used, undergone or a benefit: each can be defended; our map says “used”. (The positions are yours.)",
                 fr="Le texte de 2010 parle de clients retenus par un brevet ou un règlement, comme dans les services de l’État, et de la police, où certains ne sont pas forcément contents. Il ne tranche rien de plus : les acteurs, l’argent et les demandes de cette carte sont de nous. La captivité tient à la flèche, pas à la personne : le même automobiliste est libre chez le coiffeur. Quant à la sécurité de la société, utilisée, subie ou bienfaisante : cela se défend ; notre carte dit « utilisé ». (Les positions sont les vôtres.)"),
)
