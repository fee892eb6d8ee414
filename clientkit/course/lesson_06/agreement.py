"""Exercise 6.5: an agreement for one relationship, dealing by dealing; and who explains what is risky."""

from clientkit.course.sheets import drawn_here
from clientkit.map import Ask, CustomerMap, Deliver, Party
from clientkit.practice import (
    Answer,
    Exercise,
    Form,
    Part,
    Sentence,
    Table,
    look_again,
    right,
)
from clientkit.practice.kindly import says_nothing
from clientkit.questions import silent_links
from clientkit.words import Text
from clientkit.words.listing import listing

START = CustomerMap(
    [
        Party("me", Text(en="me", fr="moi"), at=(90, 90)),
        Party("receiver", Text(en="whoever receives", fr="celui qui reçoit"), at=(370, 90)),
    ],
    me="me",
)
DEALINGS = {
    "welcome": Text(en="the welcome", fr="l’accueil"),
    "order": Text(en="the order", fr="la commande"),
    "delivery": Text(en="the delivery", fr="la livraison"),
    "complaint": Text(en="the day it goes wrong", fr="le jour où ça se passe mal"),
    "payment": Text(en="the payment, or the thanks", fr="le paiement, ou le merci"),
}


def drawn(answer: Answer) -> CustomerMap:
    """The relationship as it was drawn."""
    return CustomerMap.from_document(answer["relation"])


def mine(answer: Answer) -> list[Deliver]:
    """What leaves me, on that map."""
    map = drawn(answer)
    return [link for link in map.links if isinstance(link, Deliver) and link.source == map.me]


def asked_for(answer: Answer) -> bool:
    """Whether somebody wants something of me, aloud or not."""
    map = drawn(answer)
    return any(isinstance(link, Ask) and link.target == map.me for link in map.links)


def covered(answer: Answer) -> list[str]:
    """The dealings of which something is agreed."""
    given = answer.get("dealings", {})
    return [id for id in DEALINGS if not says_nothing(given.get(id, {}).get("agreed"))]


def unexplained(answer: Answer) -> list[Deliver]:
    """What is risky, and neither the map nor the form says how it is explained."""
    in_the_form = not (says_nothing(answer.get("by")) or says_nothing(answer.get("when")))
    return [] if in_the_form else [link for link in mine(answer) if link.risky and link.explained is None]


def half_explained(answer: Answer) -> bool:
    """Whether the form says by whom and not when, or the other way round, of something risky."""
    given = [says_nothing(answer.get(part)) for part in ("by", "when")]
    return bool(unexplained(answer)) and any(given) != all(given)


def shown(answer: Answer) -> Text:
    """What is covered and what is not; the risk, and whether anybody has been asked."""
    there = covered(answer)
    gaps = [DEALINGS[id] for id in DEALINGS if id not in there]
    numbers = sum(any(sign.isdigit() for sign in answer["dealings"][id]["agreed"]) for id in there)
    risky = [link for link in mine(answer) if link.risky]
    silent = [id for id in silent_links(drawn(answer)).value if id in {link.id for link in mine(answer)}]
    en = [f"Agreed: {len(there)} of {len(DEALINGS)} moments, {numbers or 'none'} of them with a number."]
    fr = [f"Convenu : {len(there)} moment{'s' if len(there) > 1 else ''} sur {len(DEALINGS)}, {f'dont {numbers}' if numbers else 'aucun'} avec un nombre."]
    if gaps:
        en.append(f"Nothing yet on: {listing((gap.say('en') for gap in gaps), 'en')}. That is not a fault; it is a list for Monday.")
        fr.append(f"Rien encore sur : {listing((gap.say('fr') for gap in gaps), 'fr')}. Ce n’est pas une faute ; c’est une liste pour lundi.")
    if risky:
        en.append("What is risky has somebody to explain it.")
        fr.append("Ce qui est risqué a quelqu’un pour l’expliquer.")
    else:
        en.append("You mark nothing as risky: would they say the same at the other end of the arrow?")
        fr.append("Vous ne signalez rien de risqué : dirait-on la même chose à l’autre bout de la flèche ?")
    if silent:
        en.append("And on your map their wish is still unspoken: the agreement is in your head only.")
        fr.append("Et sur votre carte, leur souhait n’est encore dit par personne : l’accord n’est que dans votre tête.")
    return Text(en=" ".join(en), fr=" ".join(fr))


PHARMACY = CustomerMap(
    [
        Party("me", Text(en="pharmacist", fr="pharmacienne")),
        Party("receiver", Text(en="a man with a new treatment", fr="un homme, nouveau traitement")),
    ],
    [
        Deliver("l1", "me", "receiver", what=Text(en="the box and the advice", fr="la boîte et le conseil"), risky=True),
        Ask("l2", "receiver", "me", about=Text(en="to know what not to mix", fr="savoir quoi ne pas mélanger"), status="stated"),
    ],
    me="me",
)

EXERCISE = Exercise(
    "6.5", title=Text(en="One relationship, one agreement", fr="Une relation, un accord"), minutes=(6, 9), covers="B13 B15", model="example",
    prompt=Text(en="One single relationship, one that matters to you. Draw what you deliver, and what they ask of you (said, or unspoken). If something in it may hurt, cost a lot or frighten, click on the arrow and tick “There is a risk in it for them”.\n\nThen go through the moments of the relationship: what have you agreed on? A few words, a number if there is one; leave blank what is blank. That is what we are looking for.",
                fr="Une seule relation, qui compte pour vous. Dessinez ce que vous livrez, et ce que l’on vous demande (dit, ou non dit). Si quelque chose peut y blesser, coûter cher ou faire peur, cliquez sur la flèche et cochez « Il y a un risque pour qui le reçoit ».\n\nPassez ensuite les moments de la relation en revue : de quoi êtes-vous convenus ? Quelques mots, un nombre s’il y en a un ; laissez vide ce qui est vide. C’est ce que nous cherchons."),
    answer=Form({
        "relation": Part(Text(en="The relationship", fr="La relation"), drawn_here(START)),
        "dealings": Part(Text(en="What is agreed", fr="Ce qui est convenu"), Table(DEALINGS, {"agreed": Part(Text(en="agreed", fr="convenu"), Sentence(needed=False))}, needed=False)),
        "by": Part(Text(en="If there is a risk: explained by whom?", fr="S’il y a un risque : expliqué par qui ?"), Sentence(needed=False)),
        "when": Part(Text(en="And when, at the latest?", fr="Et quand, au plus tard ?"), Sentence(needed=False)),
    }),
    credits=(), recall=False,
    reasons=[
        look_again("6.5/nobody-is-me", lambda answer: drawn(answer).me is None,
                   Text(en="Which of the boxes is you? Show it on the map: an agreement has two sides.",
                        fr="Quelle boîte êtes-vous ? Indiquez-le sur la carte : un accord a deux côtés."),
                   expect="rarely",
                   ask=Text(en="Where do you stand on this sheet?", fr="Où êtes-vous, sur cette feuille ?")),
        look_again("6.5/nothing-leaves-me", lambda answer: not mine(answer),
                   Text(en="No delivery leaves your box yet. What do you put into their hands, on an ordinary day?",
                        fr="Aucune livraison ne part encore de votre boîte. Que mettez-vous entre leurs mains, un jour ordinaire ?"),
                   misconception="M12", expect="sometimes",
                   ask=Text(en="If you stayed at home tomorrow, what would they miss first?", fr="Si vous restiez chez vous demain, que leur manquerait-il d’abord ?")),
        look_again("6.5/no-wish-comes-back", lambda answer: not asked_for(answer),
                   Text(en="Something goes to them, and nothing comes back: not one wish, even unspoken. What do they mutter when it is late?",
                        fr="Quelque chose part vers eux, et rien ne revient : pas un souhait, même non dit. Que grommellent-ils quand c’est en retard ?"),
                   misconception="M15", expect="often",
                   ask=Text(en="When did they last tell you something that they would like?", fr="Quand vous ont-ils dit pour la dernière fois quelque chose qu’ils aimeraient ?")),
        look_again("6.5/nothing-agreed-yet", lambda answer: not covered(answer),
                   Text(en="Not one moment is agreed. There must be one on which both of you count without a word: which, and since when?",
                        fr="Pas un moment n’est convenu. Il y en a bien un sur lequel vous comptez tous deux sans le dire : lequel, et depuis quand ?"),
                   expect="sometimes",
                   ask=Text(en="What do you both take for granted, and would each put differently?", fr="Qu’est-ce qui va de soi pour vous deux, et que chacun dirait autrement ?")),
        look_again("6.5/sunny-days-only", lambda answer: covered(answer) == ["delivery"],
                   Text(en="The delivery is well looked after. But they have dealings with you before it, and above all on the day when it fails to come. What then?",
                        fr="La livraison est bien réglée. Mais ils ont affaire à vous avant elle, et surtout le jour où elle n’arrive pas. Alors ?"),
                   expect="often",
                   ask=Text(en="Whom do they ring on the day it goes wrong? Does somebody pick up?", fr="Qui appellent-ils le jour où ça se passe mal ? Quelqu’un décroche-t-il ?")),
        look_again("6.5/half-explained", half_explained,
                   Text(en="There is a risk, and only half an answer: somebody without a moment, or a moment without somebody. Explained too late, a risk is an accident with a leaflet.",
                        fr="Il y a un risque, et une demi-réponse : quelqu’un sans moment, ou un moment sans personne. Expliqué trop tard, un risque est un accident avec notice."),
                   expect="sometimes",
                   ask=Text(en="Before, during or after: when does one still listen?", fr="Avant, pendant, après : quand écoute-t-on encore ?")),
        look_again("6.5/risk-unexplained", lambda answer: bool(unexplained(answer)),
                   Text(en="You mark a risk on your map. Who tells the person concerned, and at which moment? “It is in the conditions” explains nothing to anybody.",
                        fr="Vous signalez un risque sur votre carte. Qui le dit à la personne concernée, et à quel moment ? « C’est dans les conditions générales » n’explique rien à personne."),
                   expect="often",
                   ask=Text(en="How do we know that it was understood, and not only said?", fr="À quoi sait-on que cela a été compris, et pas seulement dit ?")),
        right("6.5/every-moment-covered", lambda answer: len(covered(answer)) == len(DEALINGS), shown,
              word=Text(en="It holds", fr="Il tient"), misconception="M15", expect="rarely",
              ask=Text(en="Would the other side fill in the same five lines?", fr="L’autre partie remplirait-elle ces cinq lignes de la même façon ?")),
        right("6.5/gaps-in-sight", ..., shown,
              word=Text(en="It holds, with gaps", fr="Il tient, avec des blancs"), expect="often",
              ask=Text(en="Which of the blanks would cost most, on a bad day?", fr="Lequel de ces blancs coûterait le plus cher, un mauvais jour ?")),
    ],
    hints=[
        Text(en="Take the last time they were annoyed with you: it was at one of these five moments.", fr="Prenez la dernière fois qu’ils ont été fâchés contre vous : c’était à l’un de ces cinq moments."),
        Text(en="A risk is not only a wound: a lost file, a wrong price, a scare in the corridor count too.", fr="Un risque n’est pas qu’une blessure : un dossier perdu, un prix faux, une frayeur dans un couloir comptent aussi."),
    ],
    solution={
        "relation": PHARMACY,
        "dealings": {
            "welcome": {"agreed": Text(en="a quiet word to one side, not in the queue", fr="on lui parle à l’écart, pas dans la file")},
            "order": {"agreed": Text(en="missing box: there within 24 hours", fr="boîte manquante : là sous 24 heures")},
            "delivery": {"agreed": Text(en="checked twice, 0 wrong boxes", fr="vérifiée deux fois, 0 erreur de boîte")},
            "complaint": {"agreed": Text(en="rings, and gets a pharmacist within 5 minutes", fr="il appelle, et joint une pharmacienne en 5 minutes")},
        },
        "by": Text(en="the pharmacist herself, who has him say it back", fr="la pharmacienne elle-même, qui le lui fait redire"),
        "when": Text(en="before he leaves the counter", fr="avant qu’il quitte le comptoir"),
    },
    because=Text(en="The text wants requirements for every dealing with a customer, not for the delivery alone; and whatever is difficult or dangerous is to be explained. The five moments and the pharmacist are ours. Nobody can mark your own agreement, except the other side: show it to them. (After “L’organisation pour les petits nenfants : les clients”)",
                 fr="Le texte veut des exigences pour toutes les façons d’avoir affaire au client, pas pour la seule livraison ; et ce qui est difficile ou dangereux doit être expliqué. Les cinq moments et la pharmacienne sont de nous. Votre accord à vous, personne ne peut le corriger, sauf l’autre partie : montrez-le-lui. (D’après « L’organisation pour les petits nenfants : les clients »)"),
)
