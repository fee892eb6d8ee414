"""A place on the sheet for every party that nobody has placed yet."""

from typing import Any

import attrs

from clientkit.map import CustomerMap

#: The corner that stays free, and how far below the others new rows begin.
_LEFT, _TOP, _BELOW = 36.0, 40.0, 110.0


def placed(document: dict[str, Any]) -> dict[str, Any]:
    """The document with a place (`at`) for each party, along the flow as in its picture.

    Parties that somebody placed stay there, the others come below them. Gives the same document
    when all have one.
    """
    lost = {party["id"] for party in document.get("parties", []) if not party.get("at")}
    if not lost:
        return document
    from clientkit.figures import places

    map = CustomerMap.from_document(document)
    top = max((party.at[1] + _BELOW for party in map.parties if party.at), default=_TOP)
    found = places(_only(map, lost))
    at = {id: [round(_LEFT + x), round(top + y)] for id, (x, y) in found.items()}
    parties = [
        {**party, "at": at[party["id"]]} if party["id"] in lost else party
        for party in document["parties"]
    ]
    return {**document, "parties": parties}


def _only(map: CustomerMap, ids: set[str]) -> CustomerMap:
    """The map with these parties and what goes between them."""
    for party in map.parties:
        if party.id not in ids:
            map = map.without_party(party.id)
    return attrs.evolve(map, viewpoints=())
