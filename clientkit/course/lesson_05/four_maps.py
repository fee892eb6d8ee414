"""The four main examples, each seen by somebody, and whom the seven definitions name on each."""

from collections.abc import Mapping

from clientkit.cases import case
from clientkit.map import CustomerMap
from clientkit.map.collapse import zoom_out
from clientkit.questions import definitions
from clientkit.questions.definitions import DEFINITIONS
from clientkit.words import Text

#: The maker is seen as one: inside it, whoever delivers is not whoever is paid.
MAPS = {
    "catheter": zoom_out(case("catheter"), "maker"),
    "hospital": case("hospital"),
    "consultant": case("consultant"),
    "enterprise": case("enterprise"),
}

#: The seven in few words, by the ids of `DEFINITIONS`, and in their order.
IN_SHORT = {
    "pays": Text(en="pays directly", fr="paie directement"),
    "buys": Text(en="buys, is next, is last", fr="achète, suit, finit la chaîne"),
    "verbs": Text(en="one of nine verbs, or last", fr="un des neuf verbes, ou le bout"),
    "cash": Text(en="source of the cash, or next", fr="source de l’argent, ou suivant"),
    "expects": Text(en="expects something", fr="attend quelque chose"),
    "final": Text(en="last of all", fr="tout au bout"),
    "receives": Text(en="receives, near or far", fr="reçoit, de près ou de loin"),
}
assert list(IN_SHORT) == [each.id for each in DEFINITIONS]


def named(map: CustomerMap) -> Mapping[str, tuple[str, ...]]:
    """Whom each definition names, for whoever the map is drawn for."""
    assert map.me is not None
    return definitions(map, map.me).value.named


def named_by_all(map: CustomerMap) -> tuple[str, ...]:
    """Whom all seven name."""
    assert map.me is not None
    return definitions(map, map.me).value.by_all
