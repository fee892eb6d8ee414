"""The catheter maker's map, and the words for those who speak and those whom they name."""

from clientkit.cases import case
from clientkit.words import Text

MAP = case("catheter")

#: Those who are asked, and whom each of them names, from the map.
SPEAKERS = {view.id: view.who for view in MAP.viewpoints}
NAMED = {view.id: next(iter(view.names)) for view in MAP.viewpoints}

#: Those who are named, in an order that gives nothing away.
CUSTOMERS = {
    "hospital": Text(en="the hospitals and clinics", fr="les hôpitaux et les cliniques"),
    "patient": Text(en="the patients", fr="les patients"),
    "caregivers": Text(en="the doctors and nurses", fr="les médecins et les infirmières"),
}

WHO_IS_THE_CUSTOMER = Text(en="after “Qui est le client ?”", fr="d’après « Qui est le client ? »")
THE_NINE_VERBS = Text(
    en="after “L’organisation pour les petits nenfants : les clients”",
    fr="d’après « L’organisation pour les petits nenfants : les clients »",
)
EVERYONE_HAS_CUSTOMERS = Text(
    en="after “Nous avons tous, sans exception, des clients”",
    fr="d’après « Nous avons tous, sans exception, des clients »",
)
THE_FINAL_CUSTOMER = Text(
    en="after Thierry Spencer, “5 bonnes raisons d’abandonner la notion de client interne”",
    fr="d’après Thierry Spencer, « 5 bonnes raisons d’abandonner la notion de client interne »",
)
OURS = Text(en="our own argument", fr="argument de notre cru")
