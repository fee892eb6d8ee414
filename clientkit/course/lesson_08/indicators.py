"""Exercise 8.2: trace the retailer's indicators to what the shopper wants, and see who is blind."""

from attrs import evolve

from clientkit.cases import case
from clientkit.map import Ask
from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Match,
    Number,
    Part,
    look_again,
    right,
    to_discuss,
)
from clientkit.questions import contributes_unseen, trace
from clientkit.words import Text

MAP, SHARED = case("retailer"), case("retailer_shared")
#: The links behind the short names of this exercise.
WISHES = {"find": "shopper-ask-store-find", "wait": "shopper-ask-store-wait"}
MEASURES = {
    "delivery_time": "store-ask-logistics-delivery-time", "manager": "store-ask-logistics-satisfaction",
    "stock_outs": "store-ask-store-stock-outs", "basket": "store-ask-store-basket", "turnover": "store-ask-store-turnover",
}
NONE, BOTH = "none", "both"
TOO_MANY = 4
_WISH_OF = {link: short for short, link in WISHES.items()}


def measured(id: str) -> Ask:
    """What is measured, as the map has it."""
    link = MAP.link(MEASURES[id])
    assert isinstance(link, Ask)
    return link


def about(link: str) -> Text:
    """What is wished for, or measured, on a link of the map."""
    ask = MAP.link(link)
    assert isinstance(ask, Ask)
    assert ask.about
    return ask.about


TRACED = {id: _WISH_OF.get(measured(id).because_of or "", NONE) for id in MEASURES}
BEFORE, AFTER = len(contributes_unseen(MAP).value), len(contributes_unseen(SHARED).value)
(UNRELAYED,) = (_WISH_OF[id] for id in trace(MAP).value.unrelayed)
SOLUTION = {"trace": TRACED, "unrelayed": UNRELAYED, "before": BEFORE, "after": AFTER}
COUNTED = {part: SOLUTION[part] for part in ("unrelayed", "before", "after")}


def leads(answer: Answer, *measures: str) -> bool:
    """Whether one of these measures was led to a wish of the shopper."""
    return any(answer["trace"][id] != NONE for id in measures)


def delivery_is_for_finding(answer: Answer) -> bool:
    """Whether all is as on the map, save that the delivery time is led to finding things."""
    return answer["trace"] == {**TRACED, "delivery_time": "find"} and all(answer[part] == n for part, n in COUNTED.items())


def left_alone(answer: Answer) -> str:
    """Which wish of the shopper no indicator leads to, by one's own list."""
    return UNRELAYED if "find" in answer["trace"].values() else BOTH


def stock_outs_may_be_green(answer: Answer) -> bool:
    """Whether all is as on the map, save that the stock-outs lead to neither wish."""
    as_drawn = answer["trace"] == {**TRACED, "stock_outs": NONE}
    return as_drawn and all(answer[part] == n for part, n in {**COUNTED, "unrelayed": BOTH}.items())


def before_an_empty_shelf(answer: Answer) -> bool:
    """Whether the stock-outs lead to the queue, or to nothing although the lorry leads to the shelf."""
    stock_outs = answer["trace"]["stock_outs"]
    return stock_outs == "wait" or (stock_outs == NONE and leads(answer, "delivery_time"))


def one_orphan_less() -> int:
    """How many indicators are orphans once the delivery time says for whose sake it is measured."""
    because = evolve(measured("delivery_time"), because_of=WISHES["find"])
    return len(trace(MAP.with_link(because)).value.orphans)


EXERCISE = Exercise(
    "8.2", title=Text(en="Whose indicator is it?", fr="À qui sert cet indicateur ?"), minutes=(5, 6), covers="C09 C11 E08 E09 E14",
    prompt=Text(en="The shopper wants two things: to find what they came for, and not to wait at the till. Nobody has asked them. Logistics is measured on the first two indicators, the store on the other three; for IT and human resources, nothing is said.\n\nTest each indicator like this: on a day when the wish is let down, could it stay green? If it could, it does not lead there. (To keep it simple, one shopper let down is enough here to raise the stock-out rate.)",
                fr="Le client du magasin veut deux choses : trouver ce qu’il est venu chercher, et ne pas attendre à la caisse. Personne ne le lui a demandé. La logistique est jugée sur les deux premiers indicateurs, le magasin sur les trois autres ; pour l’informatique et les ressources humaines, rien n’est dit.\n\nÉprouvez chaque indicateur ainsi : un jour où le souhait est déçu, peut-il rester au vert ? Si oui, il n’y mène pas. (Pour simplifier, un client déçu suffit ici à faire monter le taux de rupture.)"),
    answer=Form({
        "trace": Part(Text(en="Each indicator leads to…", fr="Chaque indicateur mène à…"),
                      Match({id: about(link) for id, link in MEASURES.items()},
                            {**{id: about(link) for id, link in WISHES.items()}, NONE: Text(en="neither: a wish of the firm’s own", fr="ni l’un ni l’autre : un souhait de la maison")})),
        "unrelayed": Part(Text(en="Which wish of the shopper reaches no indicator at all?", fr="Quel souhait du client n’arrive à aucun indicateur ?"),
                          Choose({**{id: about(link) for id, link in WISHES.items()}, BOTH: Text(en="both of them", fr="les deux"), NONE: Text(en="neither: both arrive", fr="aucun : les deux arrivent")})),
        "before": Part(Text(en="Store, logistics, IT, human resources: how many of these four have never been told, in words, what the shopper wants?", fr="Magasin, logistique, informatique, ressources humaines : sur ces quatre, à combien n’a-t-on jamais dit, en mots, ce que veut le client ?"), Number(0, 4)),
        "after": Part(Text(en="Now the shopper is asked, and the store passes one and the same indicator on to the three others: how many shoppers found what they came for, without waiting. How many of the four have still been told nothing?", fr="On interroge maintenant le client, et le magasin transmet aux trois autres un seul et même indicateur : combien de clients ont trouvé ce qu’ils cherchaient, sans attendre. À combien des quatre n’a-t-on encore rien dit ?"), Number(0, 4)),
    }),
    map=MAP, keep_first=True, moved_on=("in_common", "walls", "no_indicator"),
    reasons=[
        right("8.2/traced", {"trace": TRACED, **COUNTED},
              Text(en="The trail is followed, the count is right. And not one line stands on both lists, logistics’ and the store’s: each watches its own.",
                   fr="La piste est remontée, le compte est bon. Et aucune ligne ne figure sur les deux listes, celle de la logistique et celle du magasin : chacun surveille la sienne."),
              look=lambda _answer: [*trace(MAP).value.orphans, *trace(MAP).value.unrelayed], expect="sometimes",
              ask=Text(en="Take the indicator on your own wall: whose wish is met on the day when it is green?", fr="Prenez l’indicateur affiché sur votre mur : quel souhait est satisfait, le jour où il est au vert ?")),
        to_discuss("8.2/delivery-is-for-finding", delivery_is_for_finding,
                   lambda _answer: Text(
                       en=f"You link the delivery time to the full shelf, and a logistician would thank you: then say so on the map, and {one_orphan_less()} orphans are left. As the story tells it nobody has; and a lorry may be on time with the wrong crates. Who, in the warehouse, would know, if the store does not say so?",
                       fr=f"Vous menez le temps de livraison jusqu’au rayon plein, et un logisticien vous en saurait gré : écrivez-le alors sur la carte, et il reste {one_orphan_less()} orphelins. Dans l’histoire, personne ne l’a fait ; et un camion peut arriver à l’heure avec les mauvaises caisses. Qui, à l’entrepôt, le saurait, si le magasin ne le dit pas ?"),
                   look=[MEASURES["delivery_time"]], misconception="M8", expect="often",
                   ask=Text(en="Would the driver say it in the same words as you?", fr="Le chauffeur le dirait-il avec les mêmes mots que vous ?")),
        to_discuss("8.2/green-without-my-product", stock_outs_may_be_green,
                   Text(en="You link the stock-outs to no wish: in a real store, the rate can be green on the day when the one thing I came for is missing. That holds. On our map they count for whoever stands before the shelf; that link is ours. What would one have to count, so that it is never green when I leave empty-handed?",
                        fr="Vous ne menez les ruptures à aucun souhait : dans un vrai magasin, le taux peut être au vert le jour où manque justement ce que je suis venu chercher. Cela se défend. Sur notre carte, on les compte pour celui qui se tient devant le rayon ; ce lien est de nous. Que faudrait-il compter, pour que rien ne soit vert quand je repars les mains vides ?"),
                   look=[MEASURES["stock_outs"]], expect="sometimes",
                   ask=Text(en="Which of our averages hides the one customer who leaves empty-handed?", fr="Laquelle de nos moyennes cache le client qui repart les mains vides ?")),
        look_again("8.2/all-of-it-serves", lambda answer: sum(wish != NONE for wish in answer["trace"].values()) >= TOO_MANY,
                   Text(en="Nearly everything serves the shopper, by your account. Now let all five be green on a Saturday, and go and stand in the queue. What do you see?",
                        fr="À vous lire, presque tout sert le client. Mettez donc les cinq au vert, un samedi, et allez vous placer dans la file. Que voyez-vous ?"),
                   look=[WISHES["wait"]], misconception="M8", expect="sometimes",
                   ask=Text(en="When were all our figures green and the customer cross?", fr="Quand avons-nous eu tous les chiffres au vert et le client en colère ?")),
        look_again("8.2/the-till-is-full", lambda answer: leads(answer, "basket", "turnover"),
                   Text(en="A fuller basket, more money in the till: top management will be glad. Has a shopper ever come in to raise the turnover?",
                        fr="Un panier plus rempli, une caisse plus pleine : la direction sera contente. Un client est-il jamais entré pour faire monter le chiffre d’affaires ?"),
                   look=[MEASURES["basket"], MEASURES["turnover"]], misconception="M8", expect="often",
                   ask=Text(en="Do our top and our customer want the same? On which line do they part?", fr="Notre sommet et notre client veulent-ils la même chose ? À quelle ligne se séparent-ils ?")),
        look_again("8.2/the-manager-is-content", lambda answer: leads(answer, "manager"),
                   Text(en="The manager is content with logistics. Perhaps on behalf of the shopper; perhaps because deliveries no longer wake the neighbours. Can one tell, from the mark alone?",
                        fr="Le directeur est content de la logistique. Au nom du client, peut-être ; ou parce que les livraisons ne réveillent plus les voisins. La note seule permet-elle de le savoir ?"),
                   look=[MEASURES["manager"]], misconception="M8", expect="sometimes",
                   ask=Text(en="When somebody gives us a good mark, do we know for whom they speak?", fr="Quand on nous met une bonne note, savons-nous au nom de qui ?")),
        look_again("8.2/an-empty-shelf", before_an_empty_shelf,
                   Text(en="An empty place on the shelf: who stands before it, and what did that person come for?",
                        fr="Un trou dans le rayon : qui se tient devant, et qu’était-il venu chercher ?"),
                   look=[MEASURES["stock_outs"]], expect="sometimes",
                   ask=Text(en="Which of our indicators would a customer understand at once?", fr="Lequel de nos indicateurs un client comprendrait-il tout de suite ?")),
        look_again("8.2/a-lorry-at-the-till", lambda answer: answer["trace"]["delivery_time"] == "wait",
                   Text(en="The delivery time runs from the warehouse to the store’s back door. The till is at the front. How far does it get?",
                        fr="Le temps de livraison va de l’entrepôt à la porte de derrière. La caisse est devant. Jusqu’où va-t-il ?"),
                   look=[MEASURES["delivery_time"]], expect="rarely",
                   ask=Text(en="Where does our indicator stop the clock?", fr="Où notre indicateur arrête-t-il le chronomètre ?")),
        look_again("8.2/which-wish-is-lost", lambda answer: answer["unrelayed"] != left_alone(answer),
                   Text(en="Read your own list from right to left: each of the two wishes, and the indicators that you led to it. Which of the two is left alone?",
                        fr="Relisez votre liste de droite à gauche : chacun des deux souhaits, et les indicateurs que vous y avez menés. Lequel reste seul ?"),
                   look=list(WISHES.values()), expect="sometimes",
                   ask=Text(en="What do our customers want that none of our figures would ever show?", fr="Que veulent nos clients, qu’aucun de nos chiffres ne montrerait jamais ?")),
        look_again("8.2/close-is-not-hearing", lambda answer: answer["before"] != BEFORE,
                   Text(en="All four work for the shopper; the store sees them pass, and even counts its empty shelves. But nobody has asked, and nobody has said. Count those who have been told a wish, not those who serve it, or guess it.",
                        fr="Tous les quatre travaillent pour le client ; le magasin le voit passer, et compte même ses rayons vides. Mais personne n’a demandé, personne n’a dit. Comptez ceux à qui l’on a dit un souhait, pas ceux qui le servent, ou le devinent."),
                   look=list(WISHES.values()), misconception="M17", expect="often",
                   ask=Text(en="Who works for the customer here without ever having heard them?", fr="Qui, ici, travaille pour le client sans l’avoir jamais entendu ?")),
        look_again("8.2/the-wish-is-passed-on", ...,
                   Text(en="The shopper has spoken to the store, and the store has spoken to three others. Write the four names down and tick whoever has now been told.",
                        fr="Le client a parlé au magasin, et le magasin à trois autres. Écrivez les quatre noms, et cochez ceux à qui l’on vient de parler."),
                   look=["store"], expect="rarely",
                   ask=Text(en="Who would have to speak to whom, in our firm, so that the last one hears?", fr="Chez nous, qui devrait parler à qui pour que le dernier entende ?")),
    ],
    hints=[
        Text(en="Ask of each indicator: could it be green on a day when the shopper leaves empty-handed, or after a quarter of an hour in the queue?", fr="Demandez à chaque indicateur : pourrait-il être au vert un jour où le client repart les mains vides, ou après un quart d’heure de queue ?"),
        Text(en="To work for somebody is one thing, to hear them another. A wish that nobody has said reaches nobody, not even the one who stands next to it.", fr="Travailler pour quelqu’un est une chose, l’entendre en est une autre. Un souhait que personne n’a dit n’arrive à personne, pas même à son voisin."),
    ],
    solution=SOLUTION,
    because=Text(en=f"On the map, {len(trace(MAP).value.orphans)} indicators are orphans, and waiting at the till is passed on by nobody. With an indicator that is shared, those who have been told nothing go from {BEFORE} to {AFTER}; whether the orphans stay you may ask the map further on. The indicators are in Thierry Spencer’s text; what the shopper wants, and that stock-outs are counted for their sake, is our addition.",
                 fr=f"Sur la carte, {len(trace(MAP).value.orphans)} indicateurs sont orphelins, et personne ne transmet l’attente en caisse. Avec un indicateur partagé, ceux à qui l’on n’a rien dit passent de {BEFORE} à {AFTER} ; les orphelins restent-ils ? Vous pourrez le demander à la carte, plus bas. Les indicateurs sont dans le texte de Thierry Spencer ; ce que veut le client, et l’idée que les ruptures se comptent pour lui, sont nos ajouts."),
)
