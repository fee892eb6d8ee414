"""One's own map, lit up by a verb: whom it means is asked of the map as it is drawn at the time."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from clientkit.course.own_map import as_it_stands
from clientkit.live.hands import Pick, Said
from clientkit.live.map_seen import seen
from clientkit.live.meanings import by_verb
from clientkit.live.moving import Seen
from clientkit.map import CustomerMap
from clientkit.words import Text, _
from clientkit.words.vocabulary import VERBS

MY_MAP_BY_VERB = Text(en="My map, verb by verb", fr="Ma carte, verbe par verbe")


def verb_to_choose() -> Pick:
    """The nine verbs, to choose one of."""
    options: dict[str, Said] = {"everybody": Text(en="choose…", fr="choisir…")}
    options |= {id: partial(VERBS.word, id) for id in VERBS}
    return Pick("by", Text(en="Whoever…", fr="Celui qui…"), options, "everybody")


def my_map_by_verb(values: Mapping[str, Any], lang: str) -> Seen:
    """Whom the chosen verb means on the map; before there is one, what to do first."""
    map = as_it_stands() or CustomerMap()
    if map.me is None:
        said = _("Draw your map first, and mark which of the boxes is you.", lang)
        return seen(map, lang, said)
    if values["by"] == "everybody":
        return seen(map, lang, _("Nobody is lit up yet.", lang))
    meant = next(each for each in by_verb(map, map.me) if each.id == values["by"])
    return seen(map, lang, meant.sentence(lang), meant.lit)
