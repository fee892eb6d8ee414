"""What is asked of a delivery: which ones rest on nothing that anybody said."""

from clientkit.map import Ask, CustomerMap, Deliver
from clientkit.questions.answer import Answer
from clientkit.questions.layers import in_map_order
from clientkit.words import _, ngettext


def silent_links(map: CustomerMap) -> Answer[tuple[str, ...]]:
    """Which deliveries have no stated requirement of their receiver?

    A delivery is silent when its receiver, or a proxy on the receiver's behalf, has asked nothing
    of the supplier that was stated, agreed or imposed. The value holds ids of links.

    Source: Q12; source 001, the first job of an organisation.

    >>> from clientkit.cases import case
    >>> silent_links(case("consultant")).value
    ('consultant-deliver-sme',)
    """
    deliveries = [link for link in map.links if isinstance(link, Deliver)]
    said = {
        (link.on_behalf_of or link.source, link.target)
        for link in map.links
        if isinstance(link, Ask) and link.status != "unspoken"
    }
    silent = [link for link in deliveries if (link.target, link.source) not in said]

    def say(lang: str | None) -> str:
        if not deliveries:
            return _("The map shows no delivery yet.", lang)
        if not silent:
            return _("Every delivery answers a requirement that somebody stated.", lang)
        pairs = ", ".join(
            f"{map.name(link.source, lang)} → {map.name(link.target, lang)}" for link in silent
        )
        return ngettext(
            "{silent} of {n} delivery without a stated requirement: {pairs}.",
            "{silent} of {n} deliveries without a stated requirement: {pairs}.",
            len(deliveries),
            lang,
        ).format(silent=len(silent), n=len(deliveries), pairs=pairs)

    ends = {end for link in silent for end in (link.source, link.target)}
    ids = tuple(link.id for link in silent)
    return Answer(ids, say, ids, in_map_order(map, ends))
