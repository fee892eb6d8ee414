"""What happens at each click on the map of the store: the links that come, and how it is told."""

from clientkit.words import Text

PRESSES = {
    "shopper-ask-store-find shopper-ask-store-wait": Text(
        en="The store asks. The shopper answers: to find what I came for, and not to wait.",
        fr="Le magasin interroge. Le client répond : trouver ce que je viens chercher, et ne pas attendre.",
    ),
    "store-ask-logistics-shared": Text(
        en="The store tells logistics: so many found what they came for, without waiting.",
        fr="Le magasin dit à la logistique : tant de clients ont trouvé, sans attendre.",
    ),
    "store-ask-it-shared": Text(
        en="The store tells IT the same number.",
        fr="Le magasin dit le même nombre à l’informatique.",
    ),
    "store-ask-hr-shared": Text(
        en="The store tells it to human resources.",
        fr="Le magasin le dit aux ressources humaines.",
    ),
}
