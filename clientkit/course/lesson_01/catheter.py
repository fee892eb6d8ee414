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

