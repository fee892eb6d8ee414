"""One thing that a map already shows, while it is being drawn: at most one, most useful first."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import attrs

from clientkit.map import Ask, CustomerMap, Deliver, MapFault, Pay
from clientkit.map.document import from_document
from clientkit.questions import forgotten, silent_links
from clientkit.questions.layers import deliveries
from clientkit.words import N_, _
from clientkit.words.lines import one_line

if TYPE_CHECKING:
    from clientkit.editor.asked import Asked


@attrs.frozen
class Observation:
    """What is seen, as a sentence that ends in a question; `id` tells it from every other."""

    id: str
    say: Callable[[str | None], str] = attrs.field(eq=False)

    def sentence(self, lang: str | None = None) -> str:
        return self.say(lang)


def notice(map: CustomerMap, closed: frozenset[str] = frozenset()) -> Observation | None:
    """What is most worth asking of the map as it is now? None when nothing is, or too little.

    The same map gives the same observation, until its id is among those that were `closed`.

    >>> from clientkit.cases import case
    >>> notice(case("catheter")).sentence("en").split(":")[0]
    'What goes to ‘doctors and nurses’ is paid by nobody here'
    """
    if not map.links:
        return None
    return next((each for each in _seen(map) if each.id not in closed), None)


def to_notice(asked: "Asked") -> dict[str, Any]:
    """The observation for the editor; nothing while what is drawn is no map."""
    try:
        map = from_document(asked.document)
    except MapFault:
        return {}
    found = notice(map, frozenset(asked.given or ()))
    return {"id": found.id, "said": found.sentence(asked.lang)} if found else {}


# A name may be of one or of many: no verb has it for its subject.
_NO_RECEIVER = N_("Nothing leaves ‘{name}’ on this map yet: who takes what they make?")
_NOBODY_PAYS = N_(
    "What goes to ‘{name}’ is paid by nobody here: is somebody paying ‘{who}’ for it (an arrow "
    "“pays”)?"
)
_FORGOTTEN = N_("‘{name}’ is named by others, but not by ‘{who}’: why?")
_HELD = N_("For ‘{name}’ there is no other choice: how would one notice that they are not happy?")
_UNSPOKEN = N_("A wish of ‘{name}’ is not noted as said: how does ‘{who}’ know it?")
_SILENT = N_("Nobody has said what ‘{name}’ would ask of ‘{who}’: what would it be?")
_ALONE = N_("No arrow at ‘{name}’ yet: what goes there, or comes from there?")


def _seen(map: CustomerMap) -> Iterator[Observation]:
    """All that could be said, most useful first; what concerns oneself before the rest."""
    delivered = sorted(deliveries(map), key=lambda link: link.source != map.me)
    if map.me and not any(link.source == map.me for link in delivered):
        yield _about(map, "no receiver", _NO_RECEIVER, map.me)
    for link in delivered:
        if _nobody_pays(map, link):
            yield _about(map, "nobody pays", _NOBODY_PAYS, link.target, _name(map, link.source))
    for view in map.viewpoints:
        for party in forgotten(map, view.id).value:
            who = view.who.say
            yield _about(map, f"forgotten {view.id}", _FORGOTTEN, party, who)
    for link in delivered:
        if link.choice == "captive":
            yield _about(map, "held", _HELD, link.target)
    for ask in map.links:
        if isinstance(ask, Ask) and ask.status == "unspoken" and ask.source != map.me:
            yield _about(map, "unspoken", _UNSPOKEN, ask.source, _name(map, ask.target))
    silent = silent_links(map).value
    for link in delivered:
        if link.id in silent:
            yield _about(map, "silent", _SILENT, link.target, _name(map, link.source))
    ends = {end for link in map.links for end in (link.source, link.target)}
    for one in map.parties:
        if one.id not in ends:
            yield _about(map, "alone", _ALONE, one.id)


def _nobody_pays(map: CustomerMap, delivery: Deliver) -> bool:
    """Whether the receiver pays nobody at all, and nobody at all pays the supplier's house."""
    receiver, supplier = delivery.target, map.party(delivery.source)
    if receiver == supplier.id or receiver == supplier.inside:
        return False
    house = {supplier.id, supplier.inside} - {None}
    house |= {one.id for one in map.parties if one.inside and one.inside in house}
    paid = [link for link in map.links if isinstance(link, Pay)]
    return not any(link.source == receiver or link.target in house for link in paid)


def _name(map: CustomerMap, id: str) -> Callable[[str | None], str]:
    return lambda lang: map.name(id, lang)


def _about(
    map: CustomerMap,
    what: str,
    message: str,
    party: str,
    who: Callable[[str | None], str] = lambda _lang: "",
) -> Observation:
    def say(lang: str | None) -> str:
        name = one_line(map.name(party, lang))
        return _(message, lang).format(name=name, who=one_line(who(lang)))

    return Observation(f"{what} {party}", say)
